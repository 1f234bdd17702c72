use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// From a file to the files it needs, each with a path that says so.
pub type Arrows = BTreeMap<String, BTreeMap<String, String>>;

/// For each file that needs itself in the end, the shortest way back; the same circle is named once.
pub fn circles(arrows: &Arrows) -> Vec<String> {
    let mut known = BTreeSet::new();
    let ways = arrows.keys().filter_map(|file| way_back(arrows, file));
    ways.filter(|way| known.insert(way.iter().cloned().collect::<BTreeSet<_>>()))
        .map(|way| shown(arrows, &way))
        .collect()
}

/// The files of the shortest circle through `start`, which comes first.
fn way_back<'a>(arrows: &'a Arrows, start: &'a String) -> Option<Vec<&'a String>> {
    let mut came_from: BTreeMap<&String, &String> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(file) = open.pop_front() {
        for next in arrows.get(file).into_iter().flat_map(BTreeMap::keys) {
            if next == start {
                let mut way = vec![file];
                while let Some(before) = way.last().and_then(|last| came_from.get(*last).copied()) {
                    way.push(before);
                }
                way.reverse();
                return Some(way);
            }
            if !came_from.contains_key(next) {
                came_from.insert(next, file);
                open.push_back(next);
            }
        }
    }
    None
}

fn shown(arrows: &Arrows, way: &[&String]) -> String {
    let arrow = |(from, to): (&&String, &&String)| format!(" → ({}) {to}", arrows[*from][*to]);
    let steps = way.iter().zip(way.iter().cycle().skip(1)).map(arrow);
    way.first().map(ToString::to_string).into_iter().chain(steps).collect()
}
