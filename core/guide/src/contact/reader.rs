//! What goes wrong before a card in a desk's reader answers. No phone meets it.

/// Why a reader brought no card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderFailure {
    /// The PC/SC service is not running.
    NoService,
    /// No card reader is connected.
    NoReader,
    /// No card reader of this name is connected.
    NoSuchReader {
        /// The name that was given.
        name: String,
    },
    /// No card lies in the reader.
    NoCard,
    /// Cards lie in several readers.
    SeveralCards,
    /// Another program has the card for itself.
    InUse,
    /// The program was built without support for readers.
    NotBuiltIn,
    /// The reader reported something else.
    Other,
}
