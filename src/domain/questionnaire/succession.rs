//! The editions of a questionnaire in their order: each but the first says how the answers of an earlier one come over.

use super::{Address, Fault, Questionnaire, carry};

/// Everything that is wrong between editions. Faults inside one edition are told by `load`.
pub fn check<'a>(editions: impl IntoIterator<Item = &'a Questionnaire>) -> Vec<Fault> {
    let editions: Vec<&Questionnaire> = editions.into_iter().collect();
    let mut faults = Vec::new();
    for new in &editions {
        let file = format!("{}/{}/{}", new.id, new.edition, carry::NAME);
        let siblings = || editions.iter().filter(|q| q.id == new.id);
        let Some(map) = &new.carry else {
            if let Some(before) = siblings().map(|q| &q.edition).filter(|e| **e < new.edition).max() {
                let text = format!("is missing; it says how the answers of edition {before} come over");
                faults.push(Fault::new(&file, "", text));
            }
            continue;
        };
        let circle = circle(new, &editions);
        match siblings().find(|q| q.edition == map.from) {
            _ if circle.is_some() => {
                let text = format!("circular: {}", circle.unwrap_or_default().join(" → "));
                faults.push(Fault::new(&file, "/from", text));
            }
            None => faults.push(Fault::new(&file, "/from", format!("there is no edition {}", map.from))),
            Some(old) if old.edition > new.edition => {
                faults.push(Fault::new(&file, "/from", format!("{} is later than {}", old.edition, new.edition)));
            }
            Some(old) => faults.extend(map.check(old, new)),
        }
    }
    faults
}

/// The chain of maps from an edition, if it comes back to it.
fn circle(start: &Questionnaire, editions: &[&Questionnaire]) -> Option<Vec<String>> {
    let mut path = vec![start.edition.clone()];
    let mut now = start.carry.as_ref()?.from.clone();
    while now != start.edition {
        if path.contains(&now) {
            return None;
        }
        path.push(now.clone());
        now = editions.iter().find(|q| q.id == start.id && q.edition == now)?.carry.as_ref()?.from.clone();
    }
    path.push(now);
    Some(path)
}

/// Where an answer stands after the maps of `steps`, from the oldest edition to the newest.
pub fn over(steps: &[&Questionnaire], address: &Address, value: Option<&str>) -> Option<(Address, Option<String>)> {
    let mut at = (address.clone(), value.map(str::to_owned));
    for new in steps {
        at = new.carry.as_ref()?.over(new, &at.0, at.1.as_deref())?;
    }
    Some(at)
}
