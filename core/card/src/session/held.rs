use std::ops::{Deref, DerefMut};

use crate::exchange::Exchange;

/// The exchange of a session: lent by a reading that goes on after it, or the session's own.
pub(super) enum Held<'a, T> {
    Borrowed(&'a mut Exchange<T>),
    Own(Exchange<T>),
}

impl<T> Deref for Held<'_, T> {
    type Target = Exchange<T>;

    fn deref(&self) -> &Exchange<T> {
        match self {
            Self::Borrowed(exchange) => exchange,
            Self::Own(exchange) => exchange,
        }
    }
}

impl<T> DerefMut for Held<'_, T> {
    fn deref_mut(&mut self) -> &mut Exchange<T> {
        match self {
            Self::Borrowed(exchange) => exchange,
            Self::Own(exchange) => exchange,
        }
    }
}
