//! The production start: the compose file and the Dockerfile parse, pin what they use, and name only settings that exist.

use ssi::config;
use yaml_rust2::{Yaml, YamlLoader};

fn read(name: &str) -> String {
    std::fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn services() -> Vec<(String, Yaml)> {
    let compose = YamlLoader::load_from_str(&read("docker-compose.yml")).unwrap().remove(0);
    let services = compose["services"].as_hash().unwrap().iter();
    services.map(|(name, service)| (name.as_str().unwrap().to_owned(), service.clone())).collect()
}

#[test]
fn every_service_of_the_compose_file_has_a_pinned_image_a_health_check_and_a_volume() {
    let names: Vec<String> = services().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["ssi", "postgres", "mailpit"]);
    let compose = YamlLoader::load_from_str(&read("docker-compose.yml")).unwrap().remove(0);
    for (name, service) in services() {
        let image = service["image"].as_str().unwrap();
        let version = image.split_once(':').map(|(_, version)| version).unwrap_or_default();
        let own = !service["build"].is_badvalue();
        assert!(own || version.contains('.') && version != "latest", "{name}: {image} is not pinned");
        assert!(service["healthcheck"]["test"].is_array(), "{name} has no health check");
        for volume in service["volumes"].as_vec().unwrap_or_else(|| panic!("{name} has no volume")) {
            let volume = volume.as_str().unwrap().split(':').next().unwrap();
            assert!(!compose["volumes"][volume].is_badvalue(), "{name}: volume {volume} is not declared");
        }
    }
}

#[test]
fn the_compose_file_gives_the_service_only_settings_that_exist() {
    let (_, service) = services().remove(0);
    for (name, _) in service["environment"].as_hash().unwrap() {
        assert!(config::NAMES.contains(&name.as_str().unwrap()), "{name:?} is no setting");
    }
}

#[test]
fn the_dockerfile_is_made_of_instructions_pins_its_images_and_copies_what_exists() {
    let text = read("Dockerfile").replace("\\\n", " ");
    let lines: Vec<&str> =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let known =
        ["FROM", "RUN", "WORKDIR", "COPY", "USER", "ENV", "VOLUME", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT", "CMD"];
    for line in &lines {
        let (instruction, rest) = line.split_once(char::is_whitespace).unwrap();
        assert!(known.contains(&instruction), "{line}");
        match instruction {
            "FROM" => assert!(rest.split_whitespace().next().unwrap().contains(':'), "{line} is not pinned"),
            "COPY" if !rest.starts_with("--from") => {
                let parts: Vec<&str> = rest.split_whitespace().collect();
                for source in &parts[..parts.len() - 1] {
                    assert!(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(source).exists(), "{line}");
                }
            }
            "ENV" => {
                for setting in rest.split_whitespace().map(|pair| pair.split('=').next().unwrap()) {
                    assert!(config::NAMES.contains(&setting), "{setting} is no setting");
                }
            }
            _ => {}
        }
    }
    assert!(lines.iter().any(|line| line.starts_with("USER ")), "the service runs as nobody special");
}
