//! What works on a phone, before any card is held to it.

use super::{CheckId, CheckLevel, CheckLine, List};
use crate::text::Texts;

/// The shell's findings about the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneChecks {
    /// Whether it has NFC.
    pub has_nfc: bool,
    /// Whether NFC is switched on; `None` if the platform does not tell.
    pub is_nfc_on: Option<bool>,
    /// Whether a demo card could be read completely.
    pub demo_tap_works: bool,
    /// Whether the phone claims to take extended commands; `None` if the platform does not tell.
    pub extended_length: Option<bool>,
}

/// The lines about the phone; those about a card follow.
#[must_use]
pub fn self_check_of_phone(checks: &PhoneChecks, texts: &Texts) -> Vec<CheckLine> {
    let list = List { texts };
    let line = |id, is_good: bool, bad, good_message: &str, bad_message: &str| {
        let (level, message) = if is_good { (CheckLevel::Pass, good_message) } else { (bad, bad_message) };
        list.line(id, level, message, &[])
    };
    let mut lines =
        vec![line(CheckId::Nfc, checks.has_nfc, CheckLevel::Fail, "selfcheck-nfc", "selfcheck-nfc-missing")];
    if let Some(is_on) = checks.is_nfc_on.filter(|_| checks.has_nfc) {
        lines.push(line(CheckId::NfcOn, is_on, CheckLevel::Fail, "selfcheck-nfc-on", "selfcheck-nfc-off"));
    }
    lines.push(line(CheckId::Demo, checks.demo_tap_works, CheckLevel::Fail, "selfcheck-demo", "selfcheck-demo-failed"));
    if let Some(takes) = checks.extended_length.filter(|_| checks.has_nfc) {
        let (good, bad) = ("selfcheck-phone-extended", "selfcheck-phone-extended-missing");
        lines.push(line(CheckId::PhoneExtended, takes, CheckLevel::Warn, good, bad));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn levels(checks: PhoneChecks) -> String {
        let lines = self_check_of_phone(&checks, &Texts::new(Language::Japanese));
        assert!(lines.iter().all(|line| line.advice.is_some() == (line.level != CheckLevel::Pass)), "{lines:?}");
        lines.iter().map(|line| format!("{} {}", line.id.as_str(), line.level.as_str())).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn each_finding_of_the_phone_has_its_level() {
        let good =
            PhoneChecks { has_nfc: true, is_nfc_on: Some(true), demo_tap_works: true, extended_length: Some(true) };
        assert_eq!(levels(good), "nfc pass, nfc-on pass, demo pass, phone-extended pass");
        let weak = PhoneChecks { is_nfc_on: Some(false), demo_tap_works: false, extended_length: Some(false), ..good };
        assert_eq!(levels(weak), "nfc pass, nfc-on fail, demo fail, phone-extended warn");
        assert_eq!(levels(PhoneChecks { has_nfc: false, ..weak }), "nfc fail, demo fail");
        let silent = PhoneChecks { is_nfc_on: None, extended_length: None, ..good };
        assert_eq!(levels(silent), "nfc pass, demo pass");
    }
}
