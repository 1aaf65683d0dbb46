//! Who gets in where, and when: every route that speaks of a submission, asked by each role in each state, against the
//! table of `docs/authorization.md`.

use std::fmt::Write;

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::domain::submission::{Roles, State};
use ssi::store::accounts::{self, NewAccount, Position};
use ssi::store::{Audit, Written};
use ssi::web::authorization::RULES;

use crate::support::{Answer, Backend, Client, Role, TestApp, account, small};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/authorization.md");
const PAGE: &str = "/en/TLS/2024";
const API: &str = "/api/v1/submissions/TLS-2024";
/// Of a part that is assigned to an institution, and of one that is assigned to nobody.
const ASSIGNED: &str = "context/X.births@2024";
const FREE: &str = "receipts/TLS-RG/E.0@2024";

/// A request as somebody makes it who means it.
struct Ask {
    method: Method,
    /// As the table of routes has it.
    route: &'static str,
    /// What is done there, where a route does several things.
    what: &'static str,
    path: String,
    body: Body,
}

enum Body {
    None,
    Form(Vec<(String, String)>),
    Json(Value),
}

/// What a request has to name, as it is now.
struct Now {
    /// Of the latest version; of none in a draft.
    version: String,
    /// Of what the institution says.
    contribution: String,
    part: i64,
    /// A finding with a reason, and the mark of the reason.
    finding: String,
    reason: String,
}

fn form(method: &str, route: &'static str, what: &'static str, path: &str, fields: &[(&str, &str)]) -> Ask {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let body = Body::Form(fields.iter().map(own).collect());
    Ask { method: method.parse().unwrap(), route, what, path: format!("{PAGE}{path}"), body }
}

fn api(method: Method, route: &'static str, what: &'static str, path: &str, body: Value) -> Ask {
    Ask { method, route, what, path: format!("{API}{path}"), body: Body::Json(body) }
}

const ACTIONS: [&str; 8] = ["submit", "withdraw", "send", "start_review", "return", "accept", "publish", "reopen"];
const STEPS: [&str; 4] = ["hand_in", "sign", "give_back", "return"];

/// What is read: every such route with a real address.
fn reads() -> Vec<Ask> {
    let about = |route: &str| route.contains("{country}") || route.starts_with("/api/v1/submissions/{id}");
    let rules = RULES.iter().filter(|rule| rule.method == Method::GET && about(rule.route));
    rules
        .map(|rule| {
            let path = [
                ("{lang}", "en"),
                ("{country}", "TLS"),
                ("{year}", "2024"),
                ("{module}/{row}", "receipts/TLS-RG"),
                ("{module}", "context"),
                ("{dataflow}", "DF_WSPDB"),
                ("{number}", "1"),
                ("{institution}", "INSS"),
                ("{part}", "1"),
                ("{id}", "TLS-2024"),
            ];
            let path = path.iter().fold(rule.route.to_owned(), |path, (name, value)| path.replace(name, value));
            let query = match rule.route.rsplit('/').next().unwrap_or_default() {
                "cell" | "history" => format!("?address={ASSIGNED}"),
                "paste" => format!("?at={ASSIGNED}"),
                "ask" => format!("?about={ASSIGNED}"),
                "print" => "?module=context".to_owned(),
                "rules" if rule.route.starts_with("/api/") => "?part=module:context&institution=INSS".to_owned(),
                _ => String::new(),
            };
            Ask { method: Method::GET, route: rule.route, what: "", path: format!("{path}{query}"), body: Body::None }
        })
        .collect()
}

fn writes(now: &Now) -> Vec<Ask> {
    let mut all = Vec::new();
    let comment = "A reason.";
    for action in ACTIONS {
        all.push(form(
            "POST",
            "/{lang}/{country}/{year}/transition",
            action,
            "/transition",
            &[("action", action), ("comment", comment)],
        ));
        all.push(api(
            Method::POST,
            "/api/v1/submissions/{id}/transitions",
            action,
            "/transitions",
            json!({ "action": action, "comment": comment }),
        ));
    }
    for step in STEPS {
        let sha256 = now.contribution.as_str();
        all.push(form(
            "POST",
            "/{lang}/{country}/{year}/contributions/{institution}",
            step,
            "/contributions/INSS",
            &[("action", step), ("comment", comment), ("sha256", sha256)],
        ));
        all.push(api(
            Method::POST,
            "/api/v1/submissions/{id}/contributions/{institution}/transitions",
            step,
            "/contributions/INSS/transitions",
            json!({ "action": step, "comment": comment, "sha256": sha256 }),
        ));
    }
    for (what, address) in [("assigned", ASSIGNED), ("not assigned", FREE)] {
        let page = if what == "assigned" {
            ("/{lang}/{country}/{year}/{module}", "/context")
        } else {
            ("/{lang}/{country}/{year}/{module}/{row}", "/receipts/TLS-RG")
        };
        let (value, revision) = (format!("v:{address}"), format!("r:{address}"));
        all.push(form("POST", page.0, what, page.1, &[(&value, "5"), (&revision, "0")]));
        all.push(api(
            Method::PATCH,
            "/api/v1/submissions/{id}/cells",
            what,
            "/cells",
            json!([{ "address": address, "value": "5", "base_revision": 0 }]),
        ));
        all.push(form("POST", "/{lang}/{country}/{year}/cells", what, "/cells", &[("act", "empty"), (&revision, "0")]));
        all.push(form(
            "POST",
            "/{lang}/{country}/{year}/paste",
            what,
            "/paste",
            &[("at", address), ("text", "5"), ("go", "apply"), ("seen", "0"), ("decimal", "point")],
        ));
    }
    let question = "Why?";
    let (c, s) = (format!("c:{ASSIGNED}"), format!("s:{ASSIGNED}"));
    all.extend([
        form("POST", "/{lang}/{country}/{year}/rows", "", "/rows", &[("module", "inventory"), ("reopen", "TLS-RG")]),
        form("POST", "/{lang}/{country}/{year}/check", "", "/check", &[("finding", &now.finding), ("code", "OTHER"), ("text", "A test")]),
        form("POST", "/{lang}/{country}/{year}/review", "", "/review", &[("finding", &now.finding), ("seen", &now.reason), ("verdict", "accepted")]),
        form("POST", "/{lang}/{country}/{year}/endorsement", "", "/endorsement", &[("sha256", &now.version), ("stance", "endorse")]),
        form("POST", "/{lang}/{country}/{year}/clarifications", "", "/clarifications", &[("address", ASSIGNED), ("language", "en"), ("text", question)]),
        form("POST", "/{lang}/{country}/{year}/clarifications/{number}", "answer the reviewer", "/clarifications/1", &[("action", "answer"), ("language", "en"), ("text", "So.")]),
        form("POST", "/{lang}/{country}/{year}/clarifications/{number}", "answer the coordinator", "/clarifications/2", &[("action", "answer"), ("language", "en"), ("text", "So.")]),
        form("POST", "/{lang}/{country}/{year}/clarifications/{number}", "settle the reviewer's", "/clarifications/1", &[("action", "resolve"), ("language", "en")]),
        form("POST", "/{lang}/{country}/{year}/clarifications/{number}", "settle the coordinator's", "/clarifications/2", &[("action", "resolve"), ("language", "en")]),
        form("POST", "/{lang}/{country}/{year}/imputations", "", "/imputations", &[("address", ASSIGNED), ("value", "none"), ("method", "OTHER"), ("reason", "R")]),
        form("POST", "/{lang}/{country}/{year}/contributions", "", "/contributions", &[("part", "module:benefits"), ("institution", "INSS")]),
        form("POST", "/{lang}/{country}/{year}/parts/{part}", "give back", &format!("/parts/{}", now.part), &[("do", "back")]),
        form("POST", "/{lang}/{country}/{year}/parts/{part}", "set the date", &format!("/parts/{}", now.part), &[("do", "due"), ("due", "2099-01-31")]),
        form("POST", "/{lang}/{country}/{year}/desk", "", "/desk", &[(&c, "INSS"), (&s, ""), ("code", "OTHER"), ("text", "R")]),
        form("POST", "/{lang}/{country}/{year}/desk/rules", "", "/desk/rules", &[("act", "apply"), ("part", "module:context"), ("prefer", "INSS"), ("code", "OTHER"), ("text", "R")]),
        form("POST", "/{lang}/{country}/{year}/desk/ask", "", "/desk/ask", &[("address", ASSIGNED), ("of", "INSS"), ("language", "en"), ("text", question)]),
        api(Method::POST, "/api/v1/submissions/{id}/justifications", "", "/justifications", json!({ "findings": [now.finding], "code": "OTHER", "text": "A test" })),
        api(Method::POST, "/api/v1/submissions/{id}/verdicts", "", "/verdicts", json!({ "finding": now.finding, "justification": now.reason, "verdict": "accepted" })),
        api(Method::POST, "/api/v1/submissions/{id}/endorsements", "", "/endorsements", json!({ "sha256": now.version, "stance": "endorse" })),
        api(Method::POST, "/api/v1/submissions/{id}/clarifications", "the country", "/clarifications", json!({ "address": ASSIGNED, "language": "en", "text": question })),
        api(Method::POST, "/api/v1/submissions/{id}/clarifications", "an institution", "/clarifications", json!({ "address": ASSIGNED, "language": "en", "text": question, "institution": "INSS" })),
        api(Method::POST, "/api/v1/submissions/{id}/clarifications/{number}/messages", "answer the reviewer", "/clarifications/1/messages", json!({ "action": "answer", "language": "en", "text": "So." })),
        api(Method::POST, "/api/v1/submissions/{id}/clarifications/{number}/messages", "answer the coordinator", "/clarifications/2/messages", json!({ "action": "answer", "language": "en", "text": "So." })),
        api(Method::POST, "/api/v1/submissions/{id}/imputations", "", "/imputations", json!({ "address": ASSIGNED, "value": "none", "method": "OTHER", "reason": "R" })),
        api(Method::POST, "/api/v1/submissions/{id}/assignments", "", "/assignments", json!({ "part": "module:benefits", "institution": "INSS" })),
        api(Method::POST, "/api/v1/submissions/{id}/assignments/{assignment}", "give back", &format!("/assignments/{}", now.part), json!({ "action": "back" })),
        api(Method::POST, "/api/v1/submissions/{id}/assignments/{assignment}", "set the date", &format!("/assignments/{}", now.part), json!({ "action": "due", "due": "2099-01-31" })),
        api(Method::POST, "/api/v1/submissions/{id}/decisions", "", "/decisions", json!({ "choices": [{ "address": ASSIGNED, "institution": "INSS", "sha256": "" }], "code": "OTHER", "text": "R" })),
        api(Method::POST, "/api/v1/submissions/{id}/rules", "", "/rules", json!({ "part": "module:context", "institution": "INSS", "code": "OTHER", "text": "R", "sha256": "" })),
    ]);
    all
}

/// Somebody for each role alone; who fills in and who signs work for the institution that has a part.
async fn everybody(app: &TestApp) -> Vec<(Role, Client)> {
    let mut everybody = Vec::new();
    for role in Role::ALL {
        let email = format!("{role}@alone.example");
        let institution = matches!(role, Role::Contributor | Role::Approver).then(|| "INSS".to_owned());
        let country = role.national().then(|| "TLS".to_owned());
        let position = Position { roles: Roles::from(role), country, countries: None, institution };
        let new = NewAccount { email: email.clone(), position, ..account(Role::Observer, None) };
        let made = app.app.store.write(move |tx| {
            accounts::create(tx, new)?;
            Ok(Written::with((), Audit::by_system("test.alone", "test".to_owned(), json!({}))))
        });
        made.await.unwrap();
        let mut client = app.sign_in_as(&email).await;
        client.get("/en/profile").await;
        everybody.push((role, client));
    }
    everybody
}

async fn send(client: &mut Client, ask: &Ask, key: usize) -> Answer {
    let key = key.to_string();
    match &ask.body {
        Body::None => client.get(&ask.path).await,
        Body::Json(body) => client.json(ask.method.clone(), &ask.path, body, &[("idempotency-key", &key)]).await,
        Body::Form(fields) => {
            let mut fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            // Each block is another one, so that there is something to write.
            fields.iter_mut().filter(|(name, value)| *name == "text" && *value == "5").for_each(|one| one.1 = &key);
            fields.push(("key", &key));
            // Cells answer their scripts with the fate of each.
            match ask.route.rsplit('/').next() {
                Some("cells" | "paste" | "{module}" | "{row}") => client.post_by_script(&ask.path, &fields).await,
                _ => client.post(&ask.path, &fields).await,
            }
        }
    }
}

/// What the service says to who comes at the wrong time, in words of pages and in codes.
struct Shut(Vec<String>);

impl Shut {
    fn of(app: &TestApp) -> Shut {
        let reader = app.app.context.locales.reader("en");
        let everywhere = ["error-locked", "error-round-closed", "error-action-not-possible"];
        let there = ["clarify", "contribution", "impute", "verdict"].map(|place| format!("{place}-refused-not-now"));
        let known = everywhere
            .map(str::to_owned)
            .into_iter()
            .chain(there)
            .chain(["group-not-now", "group-other-version"].map(str::to_owned));
        let known = known.map(|id| reader.text(&id));
        let codes = ["locked", "round-closed", "action-not-possible", "clarification-moved", "version-moved"];
        Shut(known.chain(codes.map(|code| format!("\"code\":\"{code}\""))).collect())
    }

    /// Whether somebody got past the gates of role and state: what comes then is about what was sent.
    fn lets_in(&self, answer: &Answer) -> bool {
        let cells = |name: &str| -> Option<bool> {
            let json: Value = serde_json::from_str(&answer.text).ok()?;
            let shut = ["locked", "handed-in", "not-yours", "round-closed"];
            let one = json[name].get(0)?;
            Some(["code", "state"].iter().all(|fate| one[fate].as_str().is_none_or(|fate| !shut.contains(&fate))))
        };
        match answer.status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND => false,
            StatusCode::CONFLICT => !self.0.iter().any(|words| answer.text.contains(words)),
            StatusCode::SEE_OTHER => !answer.location().contains("problem="),
            _ => cells("items").or(cells("cells")).unwrap_or(true),
        }
    }
}

/// What is there before anybody asks: a scheme, a part of an institution, a question of a reviewer and one of the
/// coordinator; everything explained, so that nothing but role and state stands in the way.
async fn prepare(app: &TestApp, everybody: &mut [(Role, Client)]) -> i64 {
    small::submission(app, 1).await;
    let mut clerk = app.sign_in(Role::Contributor).await;
    clerk.get("/en/profile").await;
    let row = [("module", "inventory"), ("list", "schemes"), ("name", "Regime geral"), ("code", "RG")];
    assert!(clerk.post(&format!("{PAGE}/rows"), &row).await.location().ends_with("/inventory/TLS-RG"));
    for (key, (address, value)) in [
        ("inventory/TLS-RG/S.status", "ACTIVE"),
        ("inventory/TLS-RG/S.fn", "OA"),
        ("inventory/TLS-RG/S.fin_type", "C"),
        (FREE.trim_end_matches("@2024"), "5"),
    ]
    .into_iter()
    .enumerate()
    {
        let body = json!([{ "address": format!("{address}@2024"), "value": value, "base_revision": 0 }]);
        let saved =
            clerk.json(Method::PATCH, &format!("{API}/cells"), &body, &[("idempotency-key", &format!("p{key}"))]).await;
        assert_eq!(saved.json()["items"][0]["result"], "saved", "{}", saved.text);
    }
    let part = json!({ "part": "module:context", "institution": "INSS" });
    assert_eq!(
        clerk.json(Method::POST, &format!("{API}/assignments"), &part, &[]).await.status,
        StatusCode::NO_CONTENT
    );
    for (role, institution) in [(Role::Reviewer, Value::Null), (Role::Coordinator, json!("INSS"))] {
        let (_, client) = everybody.iter_mut().find(|(one, _)| *one == role).unwrap();
        let question = json!({ "address": ASSIGNED, "language": "en", "text": "Why?", "institution": institution });
        let asked =
            client.json(Method::POST, &format!("{API}/clarifications"), &question, &[("idempotency-key", "p")]).await;
        assert_eq!(asked.status, StatusCode::OK, "{}", asked.text);
    }
    small::justify(app).await;
    let all = clerk.get(&format!("{API}/contributions")).await.json();
    all["items"][0]["parts"][0]["id"].as_i64().unwrap()
}

async fn now(app: &TestApp, part: i64) -> Now {
    let mut clerk = app.sign_in(Role::Contributor).await;
    let mut get =
        async |path: &str| clerk.get(&format!("{API}/{path}")).await.json()["items"].as_array().unwrap().clone();
    let explained = get("findings").await.into_iter().find(|one| !one["justification"].is_null()).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Now {
        version: get("versions").await.last().map(|one| text(&one["sha256"])).unwrap_or_default(),
        contribution: text(&get("contributions").await[0]["sha256"]),
        part,
        finding: text(&explained["key"]),
        reason: text(&explained["justification"]["sha256"]),
    }
}

/// Moves the submission to a state, as people do.
async fn walk(app: &TestApp, everybody: &mut [(Role, Client)], to: State) {
    let steps: &[(Role, &str)] = match to {
        State::Draft => &[],
        State::ForEndorsement => &[(Role::Coordinator, "submit")],
        State::Submitted => &[(Role::Endorser, "endorse"), (Role::Coordinator, "send")],
        State::InReview => &[(Role::Reviewer, "start_review")],
        State::Returned => &[(Role::Reviewer, "return")],
        State::Accepted => &[
            (Role::Coordinator, "submit"),
            (Role::Endorser, "endorse"),
            (Role::Coordinator, "send"),
            (Role::Reviewer, "start_review"),
            (Role::Reviewer, "accept"),
        ],
        State::Published => &[(Role::Administrator, "publish")],
    };
    for (role, action) in steps {
        if *action == "submit" {
            small::justify(app).await;
        }
        let (_, client) = everybody.iter_mut().find(|(one, _)| one == role).unwrap();
        let (path, body) = match *action {
            "endorse" => {
                let versions = client.get(&format!("{API}/versions")).await.json();
                let sha256 = &versions["items"].as_array().unwrap().last().unwrap()["sha256"];
                ("endorsements", json!({ "sha256": sha256, "stance": "endorse" }))
            }
            action => ("transitions", json!({ "action": action, "comment": "On." })),
        };
        let done = client.json(Method::POST, &format!("{API}/{path}"), &body, &[]).await;
        assert_eq!(done.status, StatusCode::OK, "{to} {action}: {}", done.text);
    }
}

/// Everything that a request may have moved stands again where it stood.
fn back(app: &TestApp, state: State, filling: &str) {
    let sql = format!(
        "UPDATE submission SET state = '{state}'; UPDATE contribution SET filling = '{filling}' WHERE layer = 'institution'; \
         UPDATE clarification SET state = 'open'; DELETE FROM assignment WHERE part = 'module:benefits'"
    );
    app.database.run(&sql).unwrap();
}

/// As one line of the table: the first letter of each role that gets in.
fn letters(roles: &[Role]) -> String {
    let letter = |role: &Role| match role {
        Role::Contributor => 'C',
        Role::Approver => 'A',
        Role::Coordinator => 'K',
        Role::Endorser => 'E',
        Role::Reviewer => 'R',
        Role::Administrator => 'M',
        Role::Observer => 'O',
    };
    if roles.is_empty() { "–".to_owned() } else { roles.iter().map(letter).collect() }
}

fn line(ask: &Ask, cells: &[String]) -> String {
    let route = ask.route.replace("/{lang}/{country}/{year}", "…").replace("/api/v1/submissions/{id}", "api …");
    let what = if ask.what.is_empty() { String::new() } else { format!(": {}", ask.what) };
    // Where the state does not matter it is said once.
    let same = cells.iter().all(|cell| cell == &cells[0]);
    let cells = if same {
        format!("{} |{}", cells[0], " = |".repeat(cells.len() - 1))
    } else {
        format!("{} |", cells.join(" | "))
    };
    format!("| `{} {}`{what} | {cells}", ask.method, if route == "…" { "…/" } else { &route })
}

#[actix_web::test]
async fn who_gets_in_where_and_when_is_what_the_table_says() {
    let app = TestApp::start(Backend::Sqlite).await;
    let mut everybody = everybody(&app).await;
    let part = prepare(&app, &mut everybody).await;
    let shut = Shut::of(&app);
    let mut table: Vec<(Ask, Vec<String>)> = Vec::new();
    let mut key = 100;
    for state in State::ALL {
        back(&app, if state == State::ALL[0] { state } else { reached(state) }, "draft");
        walk(&app, &mut everybody, state).await;
        let now = now(&app, part).await;
        for (place, ask) in reads().into_iter().chain(writes(&now)).enumerate() {
            let filling = if matches!(ask.what, "give_back" | "return") && ask.route.contains("contributions") {
                "signed"
            } else {
                "draft"
            };
            let mut inside = Vec::new();
            for (role, client) in &mut everybody {
                if filling != "draft" {
                    back(&app, state, filling);
                }
                key += 1;
                let answer = send(client, &ask, key).await;
                if shut.lets_in(&answer) {
                    inside.push(*role);
                    if ask.method != Method::GET {
                        back(&app, state, "draft");
                    }
                }
            }
            if filling != "draft" {
                back(&app, state, "draft");
            }
            if table.len() <= place {
                table.push((ask, Vec::new()));
            }
            table[place].1.push(letters(&inside));
        }
    }
    for rule in RULES.iter().filter(|rule| rule.route.contains("{country}") || rule.route.contains("/submissions/{id}"))
    {
        let asked = table.iter().any(|(ask, _)| (ask.route, &ask.method) == (rule.route, &rule.method));
        assert!(asked, "nobody asks {} {}", rule.method, rule.route);
    }
    let lines: Vec<String> = table.iter().map(|(ask, cells)| line(ask, cells)).collect();
    let written = std::fs::read_to_string(TABLE).unwrap_or_default();
    let there: Vec<&str> = written.lines().filter(|line| line.starts_with("| `")).collect();
    let mut differences = String::new();
    for found in lines.iter().filter(|line| !there.contains(&line.as_str())) {
        writeln!(differences, "the service: {found}").unwrap();
    }
    for claimed in there.iter().filter(|line| !lines.iter().any(|found| found == *line)) {
        writeln!(differences, "the table:   {claimed}").unwrap();
    }
    assert!(differences.is_empty(), "docs/authorization.md and the service differ:\n{differences}");
}

/// The state from which people reach the next one.
fn reached(next: State) -> State {
    let place = State::ALL.iter().position(|state| *state == next).unwrap();
    State::ALL[place - 1]
}
