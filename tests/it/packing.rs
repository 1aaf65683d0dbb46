//! What goes over a weak line is packed, and comes out as it was.

use std::io::Read;

use crate::support::{Backend, TestApp};

#[actix_web::test]
async fn pages_and_files_come_packed_and_come_out_as_they_were() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = app.client();
    let css = client.get("/en/help").await.text.split('"').find(|part| part.ends_with("ssi.css")).unwrap().to_owned();
    for path in ["/en/help", css.as_str(), "/api/v1/openapi.json"] {
        let plain = client.get(path).await;
        assert_eq!(plain.header("content-encoding"), "", "{path}");
        for encoding in ["br", "gzip"] {
            let packed = client.get_with(path, &[("accept-encoding", encoding)]).await;
            assert_eq!(packed.header("content-encoding"), encoding, "{path}");
            assert!(packed.header("vary").contains("accept-encoding"), "{path}: what is kept on the way mixes them up");
            assert!(
                packed.bytes.len() * 2 < plain.bytes.len(),
                "{path}: {} of {}",
                packed.bytes.len(),
                plain.bytes.len()
            );
            let mut unpacked = Vec::new();
            match encoding {
                "br" => brotli::BrotliDecompress(&mut packed.bytes.as_slice(), &mut unpacked).unwrap(),
                _ => drop(flate2::read::GzDecoder::new(packed.bytes.as_slice()).read_to_end(&mut unpacked).unwrap()),
            }
            assert!(unpacked == plain.bytes, "{path} comes out otherwise than it was");
        }
        let refused = client.get_with(path, &[("accept-encoding", "br;q=0, identity")]).await;
        assert_eq!(refused.header("content-encoding"), "", "{path}: packed for a reader that does not take it");
    }
}
