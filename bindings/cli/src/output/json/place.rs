use kigen_guide::Place;
use kigen_guide::text::Texts;
use serde::Serialize;

/// An office, or a group of offices with the same conditions.
#[derive(Debug, Serialize)]
pub(super) struct PlaceObject {
    name: String,
    whereabouts: Option<String>,
    today: String,
    phone: Option<String>,
    map_query: String,
}

impl PlaceObject {
    pub(super) fn new(place: &Place, texts: &Texts) -> Self {
        Self {
            name: place.name.clone(),
            whereabouts: place.whereabouts.clone(),
            today: place.today_text(texts),
            phone: place.phone.clone(),
            map_query: place.map_query.clone(),
        }
    }
}
