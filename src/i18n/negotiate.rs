//! Which language to answer in: what the account says, else the cookie, else what the browser asks for, else the default.

/// More wishes than any browser sends.
const MOST: usize = 20;

/// One of `available`, unless that is empty: then the default as it is.
pub fn negotiate(
    available: &[String],
    account: Option<&str>,
    cookie: Option<&str>,
    accept_language: Option<&str>,
    default: &str,
) -> String {
    let known = |wish: &str| {
        let wish = primary(wish);
        available.iter().find(|language| **language == wish).cloned()
    };
    account
        .and_then(known)
        .or_else(|| cookie.and_then(known))
        .or_else(|| wishes(accept_language?).into_iter().find_map(known))
        .or_else(|| known(default))
        .or_else(|| available.first().cloned())
        .unwrap_or_else(|| default.to_owned())
}

/// The language of a tag without script and region. `tdt` is the other code of Tetum as it is spoken in Dili.
fn primary(tag: &str) -> String {
    let language = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if language == "tdt" { "tet".to_owned() } else { language }
}

/// The tags of an `Accept-Language` header, the most wanted first. `*` is no wish: the default answers it.
fn wishes(header: &str) -> Vec<&str> {
    let mut wishes: Vec<(&str, f32)> = header
        .split(',')
        .take(MOST)
        .filter_map(|wish| {
            let (tag, parameters) = wish.split_once(';').unwrap_or((wish, ""));
            let quality = match parameters.trim() {
                "" => 1.0,
                q => q.strip_prefix("q=").or_else(|| q.strip_prefix("Q="))?.trim().parse::<f32>().ok()?,
            };
            (quality > 0.0 && quality <= 1.0).then(|| (tag.trim(), quality))
        })
        .collect();
    // The order of the header decides between equal wishes.
    wishes.sort_by(|a, b| b.1.total_cmp(&a.1));
    wishes.into_iter().map(|(tag, _)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn choose(account: Option<&str>, cookie: Option<&str>, header: Option<&str>) -> String {
        let available = ["en", "pt", "tet"].map(str::to_owned);
        negotiate(&available, account, cookie, header, "tet")
    }

    #[test]
    fn the_account_goes_before_the_cookie_and_the_cookie_before_the_browser() {
        assert_eq!(choose(Some("pt"), Some("en"), Some("tet")), "pt");
        assert_eq!(choose(None, Some("en"), Some("pt")), "en");
        assert_eq!(choose(None, None, Some("pt")), "pt");
        assert_eq!(choose(None, None, None), "tet");
        assert_eq!(choose(Some("xx"), Some(""), Some("en")), "en");
    }

    #[test]
    fn the_browser_s_order_of_wishes_counts() {
        assert_eq!(choose(None, None, Some("en;q=0.5, pt-BR;q=0.9, id")), "pt");
        assert_eq!(choose(None, None, Some("pt, en")), "pt");
        assert_eq!(choose(None, None, Some("en;q=0, pt;q=0.1")), "pt");
        assert_eq!(choose(None, None, Some("id-ID, ms;q=0.8, *;q=0.1")), "tet");
        assert_eq!(choose(None, None, Some("PT-tl")), "pt");
        assert_eq!(choose(None, None, Some("en;q=high, pt;q=NaN, ;;,")), "tet");
    }

    #[test]
    fn both_codes_of_tetum_are_known() {
        let available = ["en", "tet"].map(str::to_owned);
        assert_eq!(negotiate(&available, None, None, Some("tdt-TL, en"), "en"), "tet");
        assert_eq!(negotiate(&available, Some("tdt"), None, None, "en"), "tet");
    }

    proptest! {
        #[test]
        fn whatever_a_browser_sends_the_answer_is_a_language_we_have(header in ".{0,80}") {
            prop_assert!(["en", "pt", "tet"].contains(&choose(None, None, Some(&header)).as_str()));
        }
    }
}
