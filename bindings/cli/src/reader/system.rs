mod contact;
mod pcsc_error;
mod waiting;

use std::ffi::{CStr, CString};

use kigen_card::CardTransport;
use pcsc::{Context, Disposition, Error, Protocols, Scope, ShareMode, State};

use self::contact::Contact;
use super::{Reader, ReaderError, Waited};
use crate::interruption;

/// The readers of the system and whether they hold a card.
pub(crate) fn names() -> Result<Vec<Reader>, ReaderError> {
    list(&context()?)
}

/// Lets `act` talk to the card in the reader of that name, or in the only one with a card; passes it the reader's
/// name. One transaction holds the card throughout; at the end the card is unpowered, which clears its security status
/// (card-protocol.md §12). While another program holds the card, `said` hears of it.
///
/// A signal ends the contact, not the program: the caller looks at [`interruption::asked`] afterwards.
pub(crate) fn with_card<R>(
    name: Option<&str>,
    said: &(dyn Fn(Waited) + Sync),
    act: impl FnOnce(&str, &mut dyn CardTransport) -> R,
) -> Result<R, ReaderError> {
    let context = context()?;
    let name = choose(list(&context)?, name)?;
    let c_name = CString::new(name.as_str()).map_err(|error| ReaderError::Other(error.to_string()))?;
    let mut card = None;
    // Both wait while another program holds the card: pcscd lets nobody connect during a transaction.
    let transaction = waiting::for_another_program(said, || {
        card.insert(context.connect(&c_name, ShareMode::Shared, Protocols::ANY)?).transaction()
    })?;
    let held = interruption::hold().map_err(|error| ReaderError::Other(error.to_string()))?;
    let result = act(&name, &mut Contact::new(transaction, held, said));
    let _ = card.map(|card| card.disconnect(Disposition::UnpowerCard)); // fails for a card that was removed
    Ok(result)
}

fn context() -> Result<Context, ReaderError> {
    Context::establish(Scope::User).map_err(ReaderError::from)
}

fn list(context: &Context) -> Result<Vec<Reader>, ReaderError> {
    let names = match context.list_readers_owned() {
        Err(Error::NoReadersAvailable) => Vec::new(),
        other => other?,
    };
    names
        .iter()
        .map(|name| Ok(Reader { name: name.to_string_lossy().into_owned(), has_card: has_card(context, name)? }))
        .collect()
}

fn has_card(context: &Context, name: &CStr) -> Result<bool, ReaderError> {
    let mut states = [pcsc::ReaderState::new(name, State::UNAWARE)];
    context.get_status_change(Some(std::time::Duration::ZERO), &mut states)?;
    Ok(states.iter().any(|state| state.event_state().contains(State::PRESENT)))
}

fn choose(mut readers: Vec<Reader>, name: Option<&str>) -> Result<String, ReaderError> {
    if readers.is_empty() {
        return Err(ReaderError::NoReader);
    }
    if let Some(name) = name {
        if readers.iter().all(|reader| reader.name != name) {
            let connected = readers.into_iter().map(|reader| reader.name).collect();
            return Err(ReaderError::NoSuchReader { name: name.to_owned(), connected });
        }
        readers.retain(|reader| reader.name == name);
    }
    readers.retain(|reader| reader.has_card);
    let mut names: Vec<String> = readers.into_iter().map(|reader| reader.name).collect();
    match names.len() {
        0 => Err(ReaderError::NoCard),
        1 => Ok(names.remove(0)),
        _ => Err(ReaderError::SeveralCards(names)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose_among(readers: &[(&str, bool)], name: Option<&str>) -> Result<String, ReaderError> {
        choose(readers.iter().map(|&(name, has_card)| Reader { name: name.to_owned(), has_card }).collect(), name)
    }

    #[test]
    fn the_only_reader_with_a_card_is_taken() {
        assert_eq!(choose_among(&[], None), Err(ReaderError::NoReader));
        assert_eq!(choose_among(&[("A", false), ("B", false)], None), Err(ReaderError::NoCard));
        assert_eq!(choose_among(&[("A", false), ("B", true)], None), Ok("B".to_owned()));
        let both = ReaderError::SeveralCards(vec!["A".to_owned(), "B".to_owned()]);
        assert_eq!(choose_among(&[("A", true), ("B", true)], None), Err(both));
    }

    #[test]
    fn a_named_reader_must_be_there_and_hold_a_card() {
        let readers = [("A", false), ("B", true)];
        assert_eq!(choose_among(&readers, Some("B")), Ok("B".to_owned()));
        assert_eq!(choose_among(&readers, Some("A")), Err(ReaderError::NoCard));
        let known = ReaderError::NoSuchReader { name: "C".to_owned(), connected: vec!["A".to_owned(), "B".to_owned()] };
        assert_eq!(choose_among(&readers, Some("C")), Err(known));
    }
}
