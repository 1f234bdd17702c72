//! How this program was called, for the command lines that it shows.

use std::env;

use chrono::NaiveDate;

/// A command line of this program: through cargo if cargo started it, with the readers if it was built with them.
pub(crate) fn of(arguments: &str) -> String {
    if env::var_os("CARGO").is_none() {
        format!("kigen {arguments}")
    } else if cfg!(feature = "pcsc") {
        format!("cargo run --features pcsc -- {arguments}")
    } else {
        format!("cargo run -- {arguments}")
    }
}

/// A day as an option, behind what stands before it; nothing for none.
pub(crate) fn day(option: &str, day: Option<NaiveDate>) -> String {
    day.map(|day| format!(" --{option} {day}")).unwrap_or_default()
}

/// A command line that needs the system's readers: this build if it has them, else one with them.
pub(crate) fn with_reader(arguments: &str) -> String {
    if cfg!(feature = "pcsc") { of(arguments) } else { format!("cargo run --features pcsc -- {arguments}") }
}
