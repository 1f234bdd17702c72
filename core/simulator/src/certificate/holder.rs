use chrono::{Datelike, NaiveDate};
use der::asn1::ObjectIdentifier;
use der::{Any, Tag};
use x509_cert::ext::pkix::name::{GeneralName, GeneralNames, OtherName};

const HOLDER: &str = "1.2.392.200149.8.5.5";
const NAME: &str = "期限　太郎";
const ADDRESS: &str = "架空県見本市存在しない町一丁目二番三号";

/// The six otherNames of a signature certificate in file order 1, 4, 3, 5, 2, 6 (card-protocol.md §7.2).
pub(super) fn alternative_names(born_on: NaiveDate) -> der::Result<GeneralNames> {
    let as_registered = |text: &str| "0".repeat(text.chars().count());
    [
        (1, NAME.to_owned()),
        (4, birth_date(born_on)),
        (3, "1".to_owned()),
        (5, ADDRESS.to_owned()),
        (2, as_registered(NAME)),
        (6, as_registered(ADDRESS)),
    ]
    .into_iter()
    .map(|(item, text)| other_name(item, &text))
    .collect()
}

fn other_name(item: u8, text: &str) -> der::Result<GeneralName> {
    let type_id = ObjectIdentifier::new(&format!("{HOLDER}.{item}"))?;
    Ok(GeneralName::OtherName(OtherName { type_id, value: Any::new(Tag::Utf8String, text.as_bytes())? }))
}

/// `EYYYYMMDD`: the digit of the era, then the Gregorian date.
fn birth_date(born_on: NaiveDate) -> String {
    let (year, month, day) = (born_on.year(), born_on.month(), born_on.day());
    let era = match (year, month, day) {
        from if from >= (2019, 5, 1) => 5,
        from if from >= (1989, 1, 8) => 4,
        from if from >= (1926, 12, 25) => 3,
        from if from >= (1912, 7, 30) => 2,
        _ => 1,
    };
    format!("{era}{year:04}{month:02}{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_date_carries_its_era() {
        let on = |y, m, d| birth_date(NaiveDate::from_ymd_opt(y, m, d).unwrap());
        assert_eq!(on(1998, 4, 10), "419980410");
        assert_eq!(on(1989, 1, 7), "319890107");
        assert_eq!(on(2019, 5, 1), "520190501");
    }
}
