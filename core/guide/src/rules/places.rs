//! Where and when: offices, hours, reservation, crowds, contact (R-PLACE, R-COUNTER-3).

use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::{Note, Stated};

/// The visitor at the counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visitor {
    /// 本人.
    Holder,
    /// 任意代理人.
    Proxy,
    /// 法定代理人.
    LegalRepresentative,
}

/// A procedure at a counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Procedure {
    /// 更新 and 発行 of the certificates.
    Certificates,
    /// 暗証番号の初期化・再設定.
    PinReset,
    /// 文書照会: the first visit of a proxy without a usable form.
    WrittenInquiry,
    /// Receiving a new card.
    NewCard,
    /// Getting the application form of a new card.
    CardApplicationForm,
}

/// Opening hours of some weekdays.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// `Mon` to `Sun`.
    pub days: Vec<Weekday>,
    /// Which of these days in a month (2 and 4: the second and the fourth); empty for all.
    #[serde(default)]
    pub weeks: Vec<u8>,
    /// About how often a month, if the page names no days but a list to look up (宇都宮市: about twice).
    #[serde(default)]
    pub times_a_month: Option<u8>,
    /// First minute of reception.
    #[serde(default)]
    pub opens: Stated<NaiveTime>,
    /// End of reception.
    #[serde(default)]
    pub closes: Stated<NaiveTime>,
}

impl Hours {
    /// Whether they are the usual ones, Monday to Friday of every week.
    #[must_use]
    pub fn is_of_working_days(&self) -> bool {
        let is_weekend = |day: &Weekday| matches!(day, Weekday::Sat | Weekday::Sun);
        self.weeks.is_empty() && self.times_a_month.is_none() && !self.days.iter().any(is_weekend)
    }
}

/// A place, or a group of places with the same conditions.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Official name, as a person would ask for it.
    pub name: String,
    /// Official names of the places of a group.
    #[serde(default)]
    pub names: Vec<String>,
    /// Official names of places of that kind that do **not** do the procedure (所沢市: 並木).
    #[serde(default)]
    pub except: Vec<String>,
    /// Building and floor, in Japanese.
    #[serde(default)]
    pub place: Option<String>,
    /// Postal address.
    #[serde(default)]
    pub address: Stated<String>,
    /// Telephone number of the office itself.
    #[serde(default)]
    pub phone: Stated<String>,
    /// Opening hours.
    #[serde(default)]
    pub hours: Stated<Vec<Hours>>,
    /// Whether it is closed on public holidays: assumed if unknown (R-WINDOW-3).
    #[serde(default)]
    pub closed_on_public_holidays: Stated<bool>,
    /// The procedures there.
    pub procedures: Vec<Procedure>,
    /// The visitors served there. Unknown if the page restricts nobody and says nothing.
    pub accepts: Stated<Vec<Visitor>>,
    /// Only for residents of the office's own ward.
    #[serde(default)]
    pub of_residence: bool,
    /// What else to know.
    #[serde(default)]
    pub note: Option<Note>,
}

/// Reservation (R-PLACE-4).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reservation {
    /// Whether the certificates need one.
    pub required: Stated<bool>,
    /// The procedures that need it.
    #[serde(default)]
    pub for_what: Vec<Procedure>,
    /// Telephone number for it.
    #[serde(default)]
    pub phone: Stated<String>,
    /// Whether it can be made online.
    #[serde(default)]
    pub online: Stated<bool>,
    /// Address of the page for it.
    #[serde(default)]
    pub address: Stated<String>,
    /// How many days before the visit it can first be made.
    #[serde(default)]
    pub bookable_days_before: Stated<u16>,
    /// What is uncertain.
    #[serde(default)]
    pub note: Option<Note>,
}

/// A third of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartOfMonth {
    /// 上旬: the 1st to the 10th.
    Early,
    /// 中旬: the 11th to the 20th.
    Middle,
    /// 下旬: the 21st to the last.
    Late,
}

/// A month's third.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SeasonEdge {
    /// 1 to 12.
    pub month: u8,
    /// Which third.
    pub part: PartOfMonth,
}

/// A crowded season.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    /// First third.
    pub from: SeasonEdge,
    /// Last third.
    pub to: SeasonEdge,
}

/// A crowded time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CrowdedHours {
    /// From; the only time if the page says «around 14:00».
    pub from: NaiveTime,
    /// Until; `None` for «around».
    #[serde(default)]
    pub to: Option<NaiveTime>,
}

/// Crowds (R-PLACE-7).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Busy {
    /// Crowded weekdays.
    #[serde(default)]
    pub weekdays: Vec<Weekday>,
    /// Whether opening Saturdays are crowded.
    #[serde(default)]
    pub opening_saturdays: bool,
    /// Crowded seasons.
    #[serde(default)]
    pub seasons: Vec<Season>,
    /// Crowded hours.
    #[serde(default)]
    pub hours: Vec<CrowdedHours>,
    /// What else the page says.
    #[serde(default)]
    pub note: Option<Note>,
}

/// A page that shows how many people are waiting.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Queue {
    /// Official names of the offices that it covers.
    pub offices: Vec<String>,
    /// Whether it covers only some of them.
    pub some_only: bool,
    /// The row to look at, exactly as the page writes it.
    pub row: String,
    /// Address of the queue page; unknown if our copy lacks the link.
    pub address: Stated<String>,
}

/// Whom to ask.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Official name.
    pub name: String,
    /// Its location, in Japanese.
    #[serde(default)]
    pub place: Option<String>,
    /// Telephone number.
    pub phone: Stated<String>,
    /// Whether the call is free.
    #[serde(default)]
    pub free_of_charge: Stated<bool>,
    /// Number for people who cannot reach the first one; charged.
    #[serde(default)]
    pub phone_otherwise: Option<String>,
    /// Fax number.
    #[serde(default)]
    pub fax: Option<String>,
    /// Mail address.
    #[serde(default)]
    pub mail: Option<String>,
    /// Whether the page offers a form.
    #[serde(default)]
    pub web_form: bool,
    /// When calls are answered.
    #[serde(default)]
    pub hours: Stated<Vec<Hours>>,
    /// Whether it is closed on public holidays.
    #[serde(default)]
    pub closed_on_public_holidays: Stated<bool>,
    /// Whether it is closed around New Year (年末年始).
    #[serde(default)]
    pub closed_at_year_end: Stated<bool>,
    /// For any question about the city, not specific to cards.
    #[serde(default)]
    pub general: bool,
}
