use super::application::Application;
use super::contents::PinKind;
use super::state::SimulatedCard;
use crate::options::{AbsentSignatureQuery, AbsentSignatureRead, SimulatedToken};

const SIGNATURE_CERTIFICATE: u16 = 0x0001;
const TOKEN_INFORMATION: u16 = 0x0006;
const AVAILABILITY: u16 = 0x0008;
const AUTHENTICATION_CERTIFICATE: u16 = 0x000A;

/// An EF of the current application (card-protocol.md §3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum File {
    /// Bytes and their access condition.
    Transparent(Vec<u8>, Access),
    /// The record of the common application.
    Record(Vec<u8>),
    /// EF 0018, 001B.
    Pin(PinKind),
    /// EF 0017, 001A.
    Key(PinKind),
    /// EF 0001 of a card without a signature certificate, if the options let it exist.
    AbsentSignatureCertificate,
    /// EF 001B of such a card, if the options let it exist.
    AbsentSignaturePin,
}

/// The access condition of READ BINARY.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    Free,
    SignaturePin,
    /// EF 000A of an Android phone.
    PhoneAuthenticationPin,
}

impl SimulatedCard {
    pub(super) fn file(&self, id: u16) -> Option<File> {
        match self.volatile.application {
            Application::Jpki => self.jpki_file(id),
            Application::Common if id == 0x0001 => self.contents.common_record.clone().map(File::Record),
            Application::Common
            | Application::IssuerDomain
            | Application::CardText
            | Application::CardVisual
            | Application::ResidentRegister => None,
        }
    }

    fn jpki_file(&self, id: u16) -> Option<File> {
        let signature = self.options.sign_cert.is_present();
        match id {
            0x0017 | 0x0018 => {
                self.contents.authentication_pin.as_ref()?;
                let kind = PinKind::Authentication;
                Some(if id == 0x0018 { File::Pin(kind) } else { File::Key(kind) })
            }
            0x001B if !signature => match self.options.absent_sign_query {
                AbsentSignatureQuery::NotFound => None,
                AbsentSignatureQuery::FiveTries => Some(if self.contents.signature_pin.is_some() {
                    File::Pin(PinKind::Signature)
                } else {
                    File::AbsentSignaturePin
                }),
                AbsentSignatureQuery::NoTries
                | AbsentSignatureQuery::ReferencedLocked
                | AbsentSignatureQuery::NotSet => Some(File::AbsentSignaturePin),
            },
            0x001A if !signature => None,
            0x001A | 0x001B => {
                self.contents.signature_pin.as_ref()?;
                let kind = PinKind::Signature;
                Some(if id == 0x001B { File::Pin(kind) } else { File::Key(kind) })
            }
            SIGNATURE_CERTIFICATE if !signature => match self.options.absent_sign_read {
                AbsentSignatureRead::NotFound => None,
                AbsentSignatureRead::Empty | AbsentSignatureRead::NotAuthorised => {
                    Some(File::AbsentSignatureCertificate)
                }
            },
            _ => self.transparent(id),
        }
    }

    fn transparent(&self, id: u16) -> Option<File> {
        let options = &self.options;
        let mut bytes = self.contents.files.get(&id)?.clone();
        match id {
            TOKEN_INFORMATION => {
                if !options.ef0006.is_present() {
                    return None;
                }
                if let Some(label) = label(options.token) {
                    overwrite_label(&mut bytes, label);
                }
            }
            AVAILABILITY => {
                if !options.ef0008.is_present() || (self.is_phone() && !options.phone_ef0008.is_present()) {
                    return None;
                }
                if let (Some(first), false) = (bytes.first_mut(), options.sign_cert.is_present()) {
                    *first = 0x00;
                }
            }
            0x0001 | 0x0002 | 0x000A | 0x000B => {
                bytes.resize(bytes.len() + usize::from(options.cert_filler.0), 0xFF);
            }
            _ => {}
        }
        let access = match (id, options.token) {
            (SIGNATURE_CERTIFICATE, _) => Access::SignaturePin,
            (AUTHENTICATION_CERTIFICATE, SimulatedToken::Android) => Access::PhoneAuthenticationPin,
            _ => Access::Free,
        };
        Some(File::Transparent(bytes, access))
    }

    pub(super) fn is_phone(&self) -> bool {
        match self.options.token {
            SimulatedToken::Android | SimulatedToken::Iphone => true,
            SimulatedToken::Card | SimulatedToken::Juki => false,
        }
    }
}

/// The labels of card-protocol.md §3; a My Number Card keeps the label in its file.
fn label(token: SimulatedToken) -> Option<&'static [u8]> {
    match token {
        SimulatedToken::Card => None,
        SimulatedToken::Juki => Some(b"JPKIAPICCTOKEN"),
        SimulatedToken::Android => Some(b"JPKIAPGPSETOKEN"),
        SimulatedToken::Iphone => Some(b"JPKIAPIOSTOKEN"),
    }
}

fn overwrite_label(bytes: &mut [u8], label: &[u8]) {
    let padded = label.iter().chain(std::iter::repeat(&b' ')).take(32);
    for (byte, character) in bytes.iter_mut().zip(padded) {
        *byte = *character;
    }
}
