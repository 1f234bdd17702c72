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
        let (text, guide) = (unbroken(&run("read").output), unbroken(&run("advise --all").output));
        for line in &first[..2] {
            let sentence = unbroken(line["text"].as_str().unwrap());
            assert!(text.contains(&sentence) && guide.contains(&sentence), "{}: {sentence}", card.name);
        }
    }
}

#[test]
fn the_calendar_has_the_days_of_the_task_and_none_of_another() {
    let folder = std::env::temp_dir().join(format!("kigen-one-decision-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let people: [(&str, &str, &[&str]); 4] = [
        ("renewal-open", "none", &["week-before", "ends", "grace"]),
        ("card-bound", "none", &["apply-by", "card-ends"]),
        ("card-bound-later", "none", &["opens-card", "apply-by", "card-ends"]),
        ("period-of-stay", "pending", &["stay-month-before", "week-before", "stay-ends-pending", "stay-special-ends"]),
    ];
    for (name, stay, days) in people {
        let file = folder.join(format!("{name}.ics"));
        let words = format!("advise --demo {name} --today 2026-11-21 --stay {stay} --language ja");
        let advise = kigen(&format!("{words} --json --calendar {}", file.display())).json();
        let next = unbroken(advise["sections"][0]["statements"][1]["text"].as_str().unwrap());
        let file = std::fs::read_to_string(&file).unwrap();
        let uids = file.lines().filter_map(|line| line.strip_prefix("UID:")).filter(|uid| !uid.starts_with("alarm-"));
        let kinds: Vec<&str> = uids.map(|uid| uid.rsplit_once('-').unwrap().0).collect();
        assert_eq!(kinds, days, "{name}");
        let calendar = unbroken(&file);
        assert!(!calendar.contains(&next), "what is said today stands on another day: {name}: {next}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn every_office_in_json_has_its_hours_of_today_telephone_and_map() {
    let unknown = "今日開いているかどうかは、ページからは分かりません。電話で確かめてください。";
    for (city, whereabouts, today, phone, map) in [
        ("宇都宮市", Some("市役所1階"), "今日は8:30〜19:00に開いています。", "028-632-2265", "宇都宮市 市役所 市民課"),
        ("川崎市", None, unknown, "0120-380-366", "川崎市 マイナンバーカードセンター"),
        ("世田谷区", None, unknown, "03-6413-9481", "世田谷区 総合支所くみん窓口"),
        ("所沢市", Some("市役所低層棟1階"), unknown, "04-2998-9087", "〒359-8501 所沢市並木一丁目1番地の1 低層棟1階"),
    ] {
        let words = format!("advise --demo renewal-open --today 2026-11-20 --municipality {city} --language ja --json");
        let advise = kigen(&words).json();
        let lines = advise["sections"].as_array().unwrap().iter().flat_map(|one| one["statements"].as_array().unwrap());
        let offices: Vec<_> = lines.filter(|line| line["id"] == "where-office").map(|line| &line["place"]).collect();
        assert!(offices.iter().all(|place| place["phone"].is_string()), "{city}: {offices:?}");
        let first = offices[0];
        assert_eq!(first["whereabouts"], serde_json::json!(whereabouts), "{city}");
        assert_eq!(
            (&first["today"], &first["phone"], &first["map_query"]),
            (&today.into(), &phone.into(), &map.into())
        );
    }
}
