//! Writes the transcripts of every demo card and flow again: `cargo run -p kigen-integration --bin transcripts`.

use std::path::Path;
use std::{fs, io};

use kigen_integration::transcript;

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/apdu");
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            fs::remove_file(path)?;
        }
    }
    for (name, text) in transcript::all() {
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}
