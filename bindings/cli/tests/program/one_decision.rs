use kigen_simulator::demo;

use crate::kigen::kigen;

/// Without spaces and line ends, where a line was broken.
fn unbroken(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn text_json_and_guide_have_one_headline_and_one_next_action() {
    for card in demo::ALL {
        let run = |command: &str| kigen(&format!("{command} --demo {} --today 2026-11-21 --language ja", card.name));
        let (read, advise) = (run("read --json").json(), run("advise --json").json());
        for key in ["verdict", "headline", "next_action"] {
            assert_eq!(read[key], advise[key], "{}: {key}", card.name);
        }
        let first = advise["sections"][0]["statements"].as_array().unwrap();
        assert_eq!((&first[0]["id"], &first[1]["id"]), (&advise["headline"], &advise["next_action"]), "{}", card.name);
        let (text, guide) = (unbroken(&run("read").output), unbroken(&run("advise").output));
        for line in &first[..2] {
            let sentence = unbroken(line["text"].as_str().unwrap());
            assert!(text.contains(&sentence) && guide.contains(&sentence), "{}: {sentence}", card.name);
        }
    }
}

#[test]
fn the_calendar_says_the_next_action_of_the_answer() {
    let folder = std::env::temp_dir().join(format!("kigen-one-decision-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let people =
        [("renewal-open", "none"), ("card-bound", "none"), ("card-bound-later", "none"), ("period-of-stay", "limited")];
    for (name, stay) in people {
        let file = folder.join(format!("{name}.ics"));
        let words = format!("advise --demo {name} --today 2026-11-21 --stay {stay} --language ja");
        let advise = kigen(&format!("{words} --json --calendar {}", file.display())).json();
        let next = unbroken(advise["sections"][0]["statements"][1]["text"].as_str().unwrap());
        let calendar = unbroken(&std::fs::read_to_string(&file).unwrap());
        let events = calendar.matches("BEGIN:VEVENT").count();
        assert!(events > 0);
        assert_eq!(calendar.matches(&next).count(), events, "{name}: {next} in {calendar}");
        assert_eq!(calendar.contains("新しいカードを申請できる"), name == "card-bound-later", "{name}: {calendar}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
