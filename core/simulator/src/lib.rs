//! A card made of software.
