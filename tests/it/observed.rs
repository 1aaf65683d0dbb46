//! Any dimension at the observation: whatever stands there, the same figures come out of every format.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use actix_web::http::StatusCode;
use regex::Regex;
use serde_json::{Value, json};

use crate::support::{Answer, Client, Role, TestApp, on_both_databases, small};

/// Both generations of the service, until the parameters.
const SERVICES: [&str; 2] = [
    "/sdmx/rest/data/DF_WSPDB/A..RECIPIENTS+POPULATION",
    "/sdmx/v2/data/dataflow/ILO.SOCPRO/DF_WSPDB/1.0.0/A.*.RECIPIENTS,A.*.POPULATION",
];
const SCHEMAS: [&str; 2] =
    ["/sdmx/rest/schema/dataflow/ILO.SOCPRO/DF_WSPDB/1.0", "/sdmx/v2/schema/dataflow/ILO.SOCPRO/DF_WSPDB/1.0.0"];
const FORMATS: [&str; 5] = ["sdmx-ml-generic-2.1", "sdmx-ml-2.1", "sdmx-ml-3.0", "sdmx-json-1.0", "sdmx-json-2.0"];

/// Code by dimension.
type Codes = BTreeMap<String, String>;

/// What a message says: the keys of its series in their order, and all figures by their whole key.
#[derive(Debug, Default, PartialEq, Eq)]
struct Read {
    series: Vec<Codes>,
    figures: BTreeMap<Codes, Option<String>>,
}

impl Read {
    fn observe(&mut self, more: Codes, value: Option<String>) {
        let mut key = self.series.last().unwrap().clone();
        key.extend(more);
        assert_eq!(self.figures.insert(key, value), None, "a figure comes twice");
    }
}

/// Of an element of XML.
fn attributes(text: &str) -> Codes {
    static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#" ([A-Za-z_]+)="([^"]*)""#).unwrap());
    ATTRIBUTE.captures_iter(text).map(|found| (found[1].to_owned(), found[2].to_owned())).collect()
}

/// Dimensions stand at `Series` and, the one at the observation, at `Obs`.
fn of_specific(text: &str, observed: &str) -> Read {
    let mut read = Read::default();
    for tag in Regex::new(r"<(Series|Obs)( [^>]*)>").unwrap().captures_iter(text) {
        let mut said = attributes(&tag[2]);
        if &tag[1] == "Series" {
            read.series.push(said);
            continue;
        }
        let value = said.remove("OBS_VALUE");
        read.observe(said.into_iter().filter(|(id, _)| id == observed).collect(), value);
    }
    read
}

fn of_generic(text: &str, observed: &str) -> Read {
    let mut read = Read::default();
    let (key, value) =
        (Regex::new("<gen:SeriesKey>(.*?)</gen:SeriesKey>").unwrap(), Regex::new("<gen:Value[^>]*>").unwrap());
    let (at, figure) = (Regex::new("<gen:ObsDimension[^>]*>").unwrap(), Regex::new("<gen:ObsValue[^>]*>").unwrap());
    for line in text.lines() {
        if let Some(key) = key.captures(line) {
            let one = |value: regex::Match<'_>| {
                let said = attributes(value.as_str());
                (said["id"].clone(), said["value"].clone())
            };
            read.series.push(value.find_iter(&key[1]).map(one).collect());
        }
        if let Some(at) = at.find(line) {
            let value = figure.find(line).map(|figure| attributes(figure.as_str())["value"].clone());
            read.observe([(observed.to_owned(), attributes(at.as_str())["value"].clone())].into(), value);
        }
    }
    read
}

fn of_json(text: &str, observed: &str) -> Read {
    let message: Value = serde_json::from_str(text).unwrap();
    let data = &message["data"];
    let structure = data.get("structure").unwrap_or_else(|| &data["structures"][0]);
    let dimensions = |level: &str| structure["dimensions"][level].as_array().unwrap().clone();
    let code = |dimension: &Value, place: &str| {
        let value = &dimension["values"][place.parse::<usize>().unwrap()];
        let said = value.get("id").or_else(|| value.get("value")).unwrap();
        (dimension["id"].as_str().unwrap().to_owned(), said.as_str().unwrap().to_owned())
    };
    let (of_series, of_observation) = (dimensions("series"), dimensions("observation"));
    assert_eq!(of_observation.iter().map(|one| &one["id"]).collect::<Vec<_>>(), [observed]);
    let positions: Vec<u64> = of_series.iter().map(|one| one["keyPosition"].as_u64().unwrap()).collect();
    assert!(positions.is_sorted() && !positions.contains(&of_observation[0]["keyPosition"].as_u64().unwrap()));
    let mut read = Read::default();
    let figures = Regex::new(r#""([0-9:]+)":\{"attributes":\[\],"observations":\{([^}]*)\}"#).unwrap();
    let figure = Regex::new(r#""([0-9]+)":\[([^,\]]+)"#).unwrap();
    // Read as text: a map of a parser would hide a series that comes twice, and floats the figures.
    for series in figures.captures_iter(text) {
        read.series.push(of_series.iter().zip(series[1].split(':')).map(|(one, place)| code(one, place)).collect());
        for one in figure.captures_iter(&series[2]) {
            let value = Some(one[2].to_owned()).filter(|value| value != "null");
            read.observe([code(&of_observation[0], &one[1])].into(), value);
        }
    }
    read
}

fn of_csv(text: &str) -> BTreeMap<Codes, Option<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let titles = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| {
        let cells = titles.iter().zip(&row).map(|(title, cell)| (title.to_owned(), cell.to_owned()));
        let key: Codes = cells.skip(1).take(11).collect();
        (key, Some(row[12].to_owned()).filter(|value| !value.is_empty()))
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn read(format: &str, text: &str, observed: &str) -> Read {
    match format {
        "sdmx-ml-generic-2.1" => of_generic(text, observed),
        "sdmx-ml-2.1" | "sdmx-ml-3.0" => of_specific(text, observed),
        _ => of_json(text, observed),
    }
}

async fn asked(client: &mut Client, question: &str) -> Answer {
    let answer = client.get(question).await;
    assert_eq!(answer.status, StatusCode::OK, "{question}: {}", answer.text);
    answer
}

const COLUMNS: &str = "release_id, dataflow, series, area, subject, period, value, attributes, free";

/// A second country, with figures that stand beside those of the first.
fn neighbour(app: &TestApp) {
    let row = |sex: &str, year: &str, value: &str| {
        let key = format!("A.PRT.POPULATION._Z._T._T._T.{sex}._T.PS");
        format!(
            "((SELECT MAX(id) FROM release WHERE released_at IS NOT NULL), 'DF_WSPDB', '{key}', 'PRT', 'POPULATION', '{year}', {value}, \
             '{{\"OBS_STATUS\":\"A\"}}', TRUE)"
        )
    };
    let rows = [row("F", "2019", "'12.50'"), row("M", "2019", "NULL"), row("F", "2031", "'3'")].join(", ");
    app.database.run(&format!("INSERT INTO observation ({COLUMNS}) VALUES {rows}")).unwrap();
}

on_both_databases! {
    async fn the_same_figures_come_out_whatever_dimension_stands_at_the_observation(backend) {
        let app = TestApp::start_seeded(backend).await;
        neighbour(&app);
        let mut anybody = app.client();
        let table = asked(&mut anybody, &format!("{}?format=sdmx-csv-1.0", SERVICES[0])).await.text;
        let figures = of_csv(&table);
        let kinds = |id: &str| figures.keys().map(|key| key[id].clone()).collect::<BTreeSet<_>>().len();
        assert!(kinds("REF_AREA") > 1 && kinds("SEX") > 1 && kinds("TIME_PERIOD") > 2, "{figures:?}");
        for service in SERVICES {
            for observed in ["TIME_PERIOD", "REF_AREA", "SEX"] {
                let question = format!("{service}?dimensionAtObservation={observed}");
                let without = |key: &Codes| key.clone().into_iter().filter(|(id, _)| id != observed).collect();
                let keys: BTreeSet<Codes> = figures.keys().map(without).collect();
                for format in FORMATS {
                    let what = format!("{question}&format={format}");
                    let found = read(format, &asked(&mut anybody, &what).await.text, observed);
                    assert_eq!(found.figures, figures, "{what}");
                    assert_eq!(found.series.len(), keys.len(), "each series in one piece: {what}");
                    assert_eq!(found.series.into_iter().collect::<BTreeSet<_>>(), keys, "{what}");
                    let only = read(format, &asked(&mut anybody, &format!("{what}&detail=serieskeysonly")).await.text, observed);
                    assert_eq!((only.series.len(), only.figures.len()), (keys.len(), 0), "{what}");
                    assert_eq!(only.series.into_iter().collect::<BTreeSet<_>>(), keys, "{what}");
                }
                let rows = asked(&mut anybody, &format!("{question}&format=sdmx-csv-1.0")).await.text;
                assert_eq!(rows, table, "a table has no series");
            }
        }
    }

    async fn history_changes_and_parts_are_the_same_in_every_layout(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let set = Regex::new(" ss:(action|valid[A-Za-z]*)=\"[^\"]*\"").unwrap();
        let sets = |text: &str| set.find_iter(text).map(|found| found.as_str().to_owned()).collect::<Vec<_>>();
        for more in ["includeHistory=true", "updatedAfter=2020-01-01", "limit=7&offset=2", "detail=dataonly&lastNObservations=1"] {
            let question = format!("{}?format=sdmx-ml-3.0&{more}", SERVICES[1]);
            let usual = asked(&mut anybody, &question).await.text;
            let other = asked(&mut anybody, &format!("{question}&dimensionAtObservation=SEX")).await.text;
            assert_eq!(of_specific(&other, "SEX").figures, of_specific(&usual, "TIME_PERIOD").figures, "{more}");
            assert_eq!(sets(&other), sets(&usual), "{more}");
        }
    }

    async fn the_schema_has_the_dimension_at_the_observation_and_time_at_the_series(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        for schema in SCHEMAS {
            let text = anybody.get_with(&format!("{schema}?dimensionAtObservation=SEX"), &[("Accept", "application/xml")]).await.text;
            assert!(text.contains(":ObsLevelDim:SEX\""), "{text}");
            let (series, observation) = text.split_once("name=\"ObsType\"").unwrap();
            let series = series.split_once("name=\"SeriesType\"").unwrap().1;
            let required = |part: &str, id: &str| {
                let attribute = Regex::new(&format!("<xs:attribute name=\"{id}\" type=\"[^\"]*\" use=\"required\"")).unwrap();
                attribute.is_match(part)
            };
            assert!(required(series, "TIME_PERIOD") && required(series, "REF_AREA") && !required(series, "SEX"), "{text}");
            assert!(required(observation, "SEX") && !required(observation, "TIME_PERIOD") && !required(observation, "REF_AREA"), "{text}");
        }
    }

    async fn what_is_no_dimension_cannot_stand_at_the_observation(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        for question in SERVICES.into_iter().chain(SCHEMAS) {
            for wrong in ["NOTHING", "OBS_STATUS", "OBS_VALUE", "sex"] {
                let question = format!("{question}?dimensionAtObservation={wrong}");
                let refused = anybody.get_with(&question, &[("Accept", "application/xml, application/json;q=0.5")]).await;
                assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{question}: {}", refused.text);
                assert!(refused.text.contains(&format!("dimensionAtObservation cannot be &quot;{wrong}&quot;")) || refused.text.contains(&format!("dimensionAtObservation cannot be \"{wrong}\"")), "{}", refused.text);
            }
        }
    }

    async fn more_than_can_be_put_into_another_order_is_refused_before_it_begins(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        small::accept(&app).await;
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        app.database.run(&format!(
            "INSERT INTO observation ({COLUMNS}) WITH RECURSIVE numbers(number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM numbers WHERE number < 100000) \
             SELECT (SELECT MAX(id) FROM release), 'DF_WSPDB', 'A.PRT.POPULATION.S' || number || '._T._T._T._T._T.PS', 'PRT', 'POPULATION', '2020', '1', '{{}}', TRUE FROM numbers"
        )).unwrap();
        let mut anybody = app.client();
        let whole = "/sdmx/v2/data/dataflow/ILO.SOCPRO/DF_WSPDB/1.0.0/A.PRT.POPULATION?dimensionAtObservation=SEX";
        let refused = anybody.get_with(whole, &[("Accept", "application/json")]).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", refused.text);
        assert_eq!(refused.json()["errors"][0]["code"], 130);
        let some = asked(&mut anybody, &format!("{whole}&format=sdmx-ml-3.0&offset=100000")).await.text;
        assert_eq!(of_specific(&some, "SEX").figures.len(), 1);
    }
}
