//! What fails before a card in a desktop reader answers. Phones never see it.

/// Why a reader gave no card.
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
    /// No card is in the reader.
    NoCard,
    /// Several readers hold cards.
    SeveralCards,
    /// A card is in the reader and does not answer.
    Mute,
    /// Another program has exclusive access to the card.
    InUse,
    /// The system lets this user use no reader.
    NotAllowed,
    /// The program was built without support for readers.
    NotBuiltIn,
    /// The reader reported something else.
    Other,
}
