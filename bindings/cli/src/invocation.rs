//! How this program is called, for the command lines that it shows.

use std::env;

/// A command line of this program: through cargo when cargo started it.
pub(crate) fn of(arguments: &str) -> String {
    if env::var_os("CARGO").is_some() { format!("cargo run -- {arguments}") } else { format!("kigen {arguments}") }
}

/// A command line that needs the system's readers: this build, or one that has them.
pub(crate) fn with_reader(arguments: &str) -> String {
    if cfg!(feature = "pcsc") && env::var_os("CARGO").is_none() {
        format!("kigen {arguments}")
    } else {
        format!("cargo run --features pcsc -- {arguments}")
    }
}
