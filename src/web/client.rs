//! The address a request comes from. Attempts are counted by it, so a proxy is believed only when it is known.

use actix_web::HttpRequest;

use crate::app::App;

pub fn address(request: &HttpRequest, app: &App) -> String {
    let peer = request.peer_addr().map(|peer| peer.ip().to_string()).unwrap_or_default();
    let forwarded: Vec<&str> = request.headers().get_all("x-forwarded-for").filter_map(|v| v.to_str().ok()).collect();
    behind(&app.settings.trusted_proxies, peer, &forwarded.join(","))
}

/// Each proxy adds the address it saw at the end; what stands before the first unknown address may be invented.
fn behind(trusted: &[String], peer: String, forwarded: &str) -> String {
    let mut address = peer;
    let mut hops = forwarded.split(',').map(str::trim).filter(|hop| !hop.is_empty()).rev();
    while trusted.contains(&address) {
        match hops.next() {
            Some(hop) => address = hop.to_owned(),
            None => break,
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &str) -> String {
        behind(&["10.0.0.1".to_owned(), "10.0.0.2".to_owned()], peer.to_owned(), forwarded)
    }

    #[test]
    fn only_known_proxies_are_believed() {
        assert_eq!(seen("203.0.113.9", "198.51.100.7"), "203.0.113.9");
        assert_eq!(seen("10.0.0.1", "198.51.100.7"), "198.51.100.7");
    }

    #[test]
    fn what_a_client_invents_before_the_proxies_is_not_read() {
        assert_eq!(seen("10.0.0.1", "1.1.1.1, 198.51.100.7, 10.0.0.2"), "198.51.100.7");
        assert_eq!(seen("10.0.0.1", ""), "10.0.0.1");
    }
}
