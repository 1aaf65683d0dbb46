//! A text that a language lacks is lent by the next one, and says so.

use std::path::Path;

use crate::support::{Backend, Role, TestApp};

/// Takes a message out of a language.
fn take_out(locales: &Path, language: &str, id: &str) {
    let file = locales.join(language).join("questionnaires/ssi-2026.ftl");
    let text = std::fs::read_to_string(&file).unwrap();
    let mut inside = false;
    let kept = text.lines().filter(|line| {
        inside = line.starts_with(&format!("{id} = ")) || inside && line.starts_with(' ');
        !inside
    });
    let kept = kept.collect::<Vec<_>>().join("\n");
    assert!(kept.len() < text.trim_end().len(), "{language} does not have {id}");
    std::fs::write(&file, kept + "\n").unwrap();
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[actix_web::test]
async fn a_text_that_tetum_lacks_comes_in_portuguese_then_in_english_with_a_mark() {
    let folder = tempfile::tempdir().unwrap();
    let locales = folder.path().join("locales");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &locales);
    take_out(&locales, "tet", "q-context-X-pop");
    take_out(&locales, "tet", "q-context-X-births");
    take_out(&locales, "pt", "q-context-X-births");
    let app = TestApp::with(Backend::Sqlite, |settings| settings.locales = Some(locales)).await;
    ssi::collection::seeding::seed(&app.app.store, &app.app.context, Vec::new()).await.unwrap();
    let mut client = app.sign_in(Role::Contributor).await;

    let page = client.get("/tet/TLS/2024/context").await.text;
    let lent =
        |lang: &str, text: &str| format!(r#"<span lang="{lang}">{text}</span> <sup class="borrowed">{lang}</sup>"#);
    assert!(page.contains(&lent("pt", "População em 1 de julho")), "{page}");
    assert!(page.contains(&lent("en", "Live births")), "{page}");
    assert_eq!(page.matches(r#"class="borrowed">en<"#).count(), 1, "{page}");
    let page = client.get("/pt/TLS/2024/context").await.text;
    assert!(!page.contains(r#"class="borrowed">pt<"#) && page.contains(r#"class="borrowed">en<"#), "{page}");
}
