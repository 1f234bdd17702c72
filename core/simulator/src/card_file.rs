//! A card made from a file: TOML that names the EFs, PINs, tries left and options of a card.
//!
//! ```toml
//! [files]                   # EF → a file, or "hex:…"; an EF not listed does not exist on the card
//! "000A" = "auth.der"
//! "0008" = "hex:8F8F00"
//! common_record = "hex:011C…"   # common application, EF 0001, record 1; absent: no common application
//! [pins]                    # absent: that PIN object does not exist
//! authentication = "1234"
//! signature = "ABC123"
//! [tries]                   # default 3 and 5
//! signature = 1
//! [options]                 # names and values of card-protocol.md §16
//! read_at_eof = "empty_9000"
//! ```
//!
//! Such a card has no private key: signing answers `6A88`.

mod error;
mod files;
mod pins;
mod shape;

use crate::card::{Contents, PinKind, SimulatedCard};
use crate::options::{OptionError, Options};

use error::Lines;
pub use error::{CardFileError, Expected, Unusable};
use shape::CardFile;

/// Makes a card from the text of a card file; `read_file` receives each file name as written there.
///
/// # Errors
/// [`CardFileError`] for the first mistake, with its line.
pub fn parse(
    text: &str,
    read_file: &mut dyn FnMut(&str) -> Result<Vec<u8>, Unusable>,
) -> Result<SimulatedCard, CardFileError> {
    let lines = Lines::of(text);
    let file: CardFile = toml::from_str(text).map_err(|error| lines.not_toml(&error))?;

    let mut contents = Contents::default();
    for (name, value) in &file.files {
        files::store(&mut contents, name, value, read_file).map_err(|(span, expected)| lines.error(span, expected))?;
    }
    let tries = &file.tries;
    contents.authentication_pin =
        pins::object(PinKind::Authentication, file.pins.authentication.as_ref(), tries.authentication.as_ref())
            .map_err(|(span, expected)| lines.error(span, expected))?;
    contents.signature_pin = pins::object(PinKind::Signature, file.pins.signature.as_ref(), tries.signature.as_ref())
        .map_err(|(span, expected)| lines.error(span, expected))?;

    let mut options = Options::default();
    for (name, value) in &file.options {
        options.set(name.get_ref(), value.get_ref()).map_err(|error| {
            let span = match &error {
                OptionError::UnknownName { .. } => name.span(),
                OptionError::UnknownValue { .. } => value.span(),
            };
            lines.error(span, Expected::Option(error))
        })?;
    }
    Ok(SimulatedCard::new(contents, options))
}
