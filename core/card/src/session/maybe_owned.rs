use std::ops::{Deref, DerefMut};

use crate::exchange::Exchange;

/// The exchange of a session: borrowed from a reading that goes on after the session, or owned.
pub(crate) enum MaybeOwned<'a, T> {
    Borrowed(&'a mut Exchange<T>),
    Owned(Exchange<T>),
}

impl<T> Deref for MaybeOwned<'_, T> {
    type Target = Exchange<T>;

    fn deref(&self) -> &Exchange<T> {
        match self {
            Self::Borrowed(exchange) => exchange,
            Self::Owned(exchange) => exchange,
        }
    }
}

impl<T> DerefMut for MaybeOwned<'_, T> {
    fn deref_mut(&mut self) -> &mut Exchange<T> {
        match self {
            Self::Borrowed(exchange) => exchange,
            Self::Owned(exchange) => exchange,
        }
    }
}
