//! A day as people write it, `31/12/2024`, and as it is stored, `2024-12-31`.

/// Reads day, month and year, or the stored form; a day that the calendar does not have is none.
pub fn parse(typed: &str) -> Option<String> {
    let parts: Vec<&str> = typed.split(['/', '.', '-']).map(str::trim).collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (*year, *month, *day),
        [day, month, year] if year.len() == 4 => (*year, *month, *day),
        _ => return None,
    };
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    let exists = (1900..=2200).contains(&year) && (1..=days_of(year, month)?).contains(&day);
    exists.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// `31/12/2024`, the same in every language of the service.
pub fn shown(stored: &str) -> String {
    match stored.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] => format!("{day}/{month}/{year}"),
        _ => stored.to_owned(),
    }
}

fn days_of(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written_here_and_as_programs_write_it() {
        for typed in ["31/12/2024", "31.12.2024", "31-12-2024", "2024-12-31", " 31 / 12 / 2024 "] {
            assert_eq!(parse(typed).as_deref(), Some("2024-12-31"), "{typed}");
        }
        assert_eq!(parse("1/2/2024").as_deref(), Some("2024-02-01"));
        assert_eq!(shown("2024-02-01"), "01/02/2024");
    }

    #[test]
    fn a_day_that_does_not_exist_is_no_day() {
        for typed in [
            "",
            "2024",
            "31/12",
            "31/12/24",
            "12/31/2024",
            "29/02/2023",
            "0/1/2024",
            "31/04/2024",
            "x/1/2024",
            "1/1/1899",
        ] {
            assert_eq!(parse(typed), None, "{typed}");
        }
        assert_eq!(parse("29/02/2024").as_deref(), Some("2024-02-29"));
    }
}
