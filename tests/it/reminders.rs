//! The days around a due date, walked through with a clock of our own, as several replicas do it.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use ssi::collection::{reminders, terms};
use ssi::domain::submission::State;
use ssi::i18n::{end_of_day, from_dili, in_dili};
use ssi::store::{Written, accounts, audit, now, outbox, submissions};

use crate::support::{Role, TestApp, Tester, on_both_databases};

/// Nine in the morning of a day in Dili.
fn morning(day: NaiveDate) -> DateTime<Utc> {
    from_dili(day.and_hms_opt(9, 0, 0).unwrap())
}

async fn due(app: &TestApp) -> NaiveDate {
    let submission = app.app.store.read(|db| submissions::by_id(db, "TLS-2024")).await.unwrap();
    in_dili(submission.due()).date()
}

/// Subjects of the mails to somebody, oldest first.
async fn to(app: &TestApp, role: Role) -> Vec<String> {
    let all = app.app.store.read(|db| outbox::newest(db, 1000)).await.unwrap();
    all.into_iter().rev().filter(|mail| mail.recipient == role.email()).map(|mail| mail.subject).collect()
}

/// Both look at the same moment; how many mails they wrote together.
async fn look(app: &TestApp, at: DateTime<Utc>) -> usize {
    let (store, context) = (&app.app.store, &app.app.context);
    let (one, other) = tokio::join!(reminders::write(store, context, at), reminders::write(store, context, at));
    one.unwrap() + other.unwrap()
}

async fn no_digests(app: &TestApp) {
    app.app
        .store
        .write(|tx| {
            for account in accounts::all(tx.db())? {
                accounts::set_digests(tx, account.id, false)?;
            }
            Ok(Written::nothing(()))
        })
        .await
        .unwrap();
}

on_both_databases! {
    async fn those_whose_turn_it_is_are_reminded_once_on_each_of_the_days(backend) {
        let app = TestApp::start_seeded(backend).await;
        no_digests(&app).await;
        let due = due(&app).await;
        let mut days = Vec::new();
        for after in -40..60 {
            let day = due + TimeDelta::days(after);
            // Twice on each day: later looks find nothing new.
            let mails = look(&app, morning(day)).await;
            assert_eq!(look(&app, morning(day) + TimeDelta::hours(5)).await, 0, "{after}");
            if mails > 0 {
                days.push(after);
            }
        }
        assert_eq!(days, [-7, -1, 0, 7, 14, 21, 28]);
        let told = to(&app, Role::Coordinator).await;
        let expected = ["due soon", "due soon", "due today", "overdue", "overdue", "overdue", "overdue"];
        assert_eq!(told, expected.map(|what| format!("Timor-Leste 2024: {what}")));
        assert_eq!(to(&app, Role::Contributor).await.len(), 7);
        for role in [Role::Observer, Role::Reviewer, Role::Approver] {
            assert_eq!(to(&app, role).await, [] as [String; 0], "{role}");
        }
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn nobody_is_reminded_at_night_nor_of_what_was_sent_or_of_a_closed_round(backend) {
        let app = TestApp::start_seeded(backend).await;
        no_digests(&app).await;
        let due = due(&app).await;
        assert_eq!(look(&app, from_dili(due.and_hms_opt(6, 59, 0).unwrap())).await, 0);
        let (context, by) = (app.app.context.clone(), app.account(Role::Administrator).await.id);
        app.app.store.write(move |tx| terms::set_closed(tx, &context, by, "ssi-2024", true)).await.unwrap();
        assert_eq!(look(&app, morning(due)).await, 0);
        let context = app.app.context.clone();
        app.app.store.write(move |tx| terms::set_closed(tx, &context, by, "ssi-2024", false)).await.unwrap();
        app.app.store.write(|tx| {
            submissions::set_state(tx, "TLS-2024", State::Draft, State::Submitted)?;
            Ok(Written::nothing(()))
        }).await.unwrap();
        assert_eq!(look(&app, morning(due)).await, 0);
    }

    async fn another_due_date_moves_the_reminders_of_that_country(backend) {
        let app = TestApp::start_seeded(backend).await;
        no_digests(&app).await;
        let before = due(&app).await;
        let later = before + TimeDelta::days(30);
        let (context, by) = (app.app.context.clone(), app.account(Role::Administrator).await.id);
        app.app.store.write(move |tx| terms::set_due(tx, &context, by, "TLS-2024", end_of_day(later))).await.unwrap();
        assert_eq!(look(&app, morning(before)).await, 0, "the old day means nothing any more");
        assert!(look(&app, morning(later)).await > 0);

        // Theirs for a long time.
        app.database.run("UPDATE submission SET state_since = '2020-01-01 00:00:00' WHERE id = 'TLS-2024'").unwrap();
        // Told today that it is due in three days: no second mail today about a week before.
        let soon = in_dili(now()).date() + TimeDelta::days(3);
        let context = app.app.context.clone();
        app.app.store.write(move |tx| terms::set_due(tx, &context, by, "TLS-2024", end_of_day(soon))).await.unwrap();
        assert_eq!(look(&app, morning(soon - TimeDelta::days(3))).await, 0);
        assert!(look(&app, morning(soon - TimeDelta::days(1))).await > 0);
    }

    async fn a_digest_comes_on_mondays_to_those_who_did_not_say_no_and_ends_with_its_link(backend) {
        let app = TestApp::start_seeded(backend).await;
        let reviewer = app.account(Role::Reviewer).await.id;
        // A Monday on which nothing else is due.
        let due = due(&app).await;
        let monday = due - TimeDelta::days(21 + i64::from(due.weekday().num_days_from_monday()));
        assert_eq!(look(&app, morning(monday - TimeDelta::days(1))).await, 0, "Sunday");
        assert!(look(&app, morning(monday)).await > 0);
        assert_eq!(look(&app, morning(monday + TimeDelta::days(1))).await, 0, "once a week");
        let subject = "What is open this week in the Social Security Inquiry";
        assert_eq!(to(&app, Role::Reviewer).await, [subject]);
        assert_eq!(to(&app, Role::Coordinator).await, [subject]);
        assert_eq!(to(&app, Role::Observer).await, [] as [String; 0]);

        let all = app.app.store.read(|db| outbox::newest(db, 100)).await.unwrap();
        let mail = all.into_iter().find(|mail| mail.recipient == Role::Reviewer.email()).unwrap();
        assert!(mail.body.contains("Timor-Leste 2024: Draft"), "{}", mail.body);
        let link = mail.unsubscribe.unwrap();
        assert!(mail.body.contains(&link) && mail.html.unwrap().contains(&format!("<a href=\"{link}\">")));
        let path = link.strip_prefix(&app.base).unwrap();
        assert_eq!(app.client().post(path, &[]).await.status, 200);
        assert!(!app.app.store.read(move |db| accounts::wants_digests(db, reviewer)).await.unwrap());
        look(&app, morning(monday + TimeDelta::days(7))).await;
        assert_eq!(to(&app, Role::Reviewer).await, [subject], "no second one");
        assert_eq!(to(&app, Role::Coordinator).await, [subject; 2]);
    }

    async fn who_is_to_answer_a_question_is_reminded_once_on_each_of_the_days_until_it_is_answered(backend) {
        let app = TestApp::start_seeded(backend).await;
        no_digests(&app).await;
        let (asked, due) = (in_dili(now()).date(), in_dili(now()).date() + TimeDelta::days(20));
        ask(&app, "account", due).await;
        ask(&app, "institution:INSS", due).await;
        ask(&app, "", due).await;
        let mut days = Vec::new();
        for after in 0..=27 {
            let day = asked + TimeDelta::days(after);
            look(&app, morning(day)).await;
            assert_eq!(look(&app, morning(day) + TimeDelta::hours(5)).await, 0, "{after}");
            let told = questions_to(&app, Role::Coordinator).await.len();
            if told > days.len() {
                days.push((day - due).num_days());
            }
        }
        assert_eq!(days, [-7, -1, 0, 7]);
        // To each the questions that are theirs, in one mail.
        let mail = questions_to(&app, Role::Contributor).await.remove(0);
        assert!(mail.contains("Open clarifications: 3") && mail.contains("1. Live births: Are late registrations in it?"), "{mail}");
        assert!(mail.contains("(answer by ") && mail.contains("/en/TLS/2024/clarifications"), "{mail}");
        let mail = questions_to(&app, Role::Coordinator).await.remove(2);
        assert!(!mail.contains("1. Live births") && mail.contains("3. Live births") && mail.contains("(answer today)"), "{mail}");
        for role in [Role::Reviewer, Role::Observer] {
            assert_eq!(questions_to(&app, role).await, [] as [String; 0], "{role}");
        }

        let before = questions_to(&app, Role::Contributor).await.len();
        app.database.run("UPDATE clarification SET state = 'answered'").unwrap();
        look(&app, morning(due + TimeDelta::days(14))).await;
        assert_eq!(questions_to(&app, Role::Contributor).await.len(), before, "answered, so nobody is reminded");
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn nobody_is_reminded_of_a_question_without_a_day_or_in_a_closed_round(backend) {
        let app = TestApp::start_seeded(backend).await;
        no_digests(&app).await;
        let due = in_dili(now()).date() + TimeDelta::days(20);
        ask(&app, "account", due).await;
        app.database.run("UPDATE clarification SET due_at = NULL").unwrap();
        look(&app, morning(due)).await;
        assert_eq!(questions_to(&app, Role::Contributor).await, [] as [String; 0]);
        ask(&app, "account", due).await;
        let (context, by) = (app.app.context.clone(), app.account(Role::Administrator).await.id);
        app.app.store.write(move |tx| terms::set_closed(tx, &context, by, "ssi-2024", true)).await.unwrap();
        look(&app, morning(due)).await;
        assert_eq!(questions_to(&app, Role::Contributor).await, [] as [String; 0]);
    }
}

/// A question about births to the contributor (`account`), an institution or nobody.
async fn ask(app: &TestApp, assignee: &str, due: NaiveDate) {
    let mut reviewer = app.sign_in(Role::Reviewer).await;
    reviewer.get("/en/profile").await;
    let contributor = format!("account:{}", app.account(Role::Contributor).await.id);
    let assignee = if assignee == "account" { &contributor } else { assignee };
    let (key, due) = (format!("{assignee} {due}"), due.to_string());
    let fields = [
        ("key", key.as_str()),
        ("address", "context/X.births@2024"),
        ("language", "en"),
        ("text", "Are late registrations in it?"),
        ("assignee", assignee),
        ("due", &due),
    ];
    let asked = reviewer.post("/en/TLS/2024/clarifications", &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.text);
}

/// The mails to somebody about questions that are due, oldest first.
async fn questions_to(app: &TestApp, role: Role) -> Vec<String> {
    let all = app.app.store.read(|db| outbox::newest(db, 1000)).await.unwrap();
    let about =
        |mail: &&outbox::Mail| mail.recipient == role.email() && mail.subject.contains("clarifications to answer");
    all.iter().rev().filter(about).map(|mail| mail.body.clone()).collect()
}
