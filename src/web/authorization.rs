//! Who may call what: one row per route. A route without a row is refused, and the tests fail.

use actix_web::http::Method;

use crate::domain::submission::{Role, Roles};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// No account needed.
    Anybody,
    /// Everybody with an account; what of it they see is decided by the permission types.
    SignedIn,
    /// Those with this role; whether it counts for a submission is decided by the permission types.
    Only(Role),
}

#[derive(Debug)]
pub struct Rule {
    pub method: Method,
    pub route: &'static str,
    pub who: &'static [Who],
}

impl Rule {
    pub fn open(&self) -> bool {
        self.who.contains(&Who::Anybody)
    }

    /// One role that the row names suffices, whatever others a person holds.
    pub fn allows(&self, roles: Roles) -> bool {
        self.who.iter().any(|who| match who {
            Who::Anybody | Who::SignedIn => true,
            Who::Only(role) => roles.has(*role),
        })
    }
}

const ANYBODY: &[Who] = &[Who::Anybody];
const SIGNED_IN: &[Who] = &[Who::SignedIn];
/// Those who fill in: for an institution, or what nobody else does.
const FILLS: &[Who] = &[Who::Only(Role::Contributor), Who::Only(Role::Coordinator)];
const WORKS_ON_CONTRIBUTIONS: &[Who] =
    &[Who::Only(Role::Contributor), Who::Only(Role::Approver), Who::Only(Role::Coordinator)];
const COORDINATOR: &[Who] = &[Who::Only(Role::Coordinator)];
const ENDORSER: &[Who] = &[Who::Only(Role::Endorser)];
const REVIEWER: &[Who] = &[Who::Only(Role::Reviewer), Who::Only(Role::Administrator)];
/// Reviewers, and the two sides of a clarification; who only reads along is on neither.
const ASKS: &[Who] = &[Who::Only(Role::Reviewer)];
/// Reviewers ask the country, the coordinator its institutions.
const ASKS_SOMEBODY: &[Who] = &[Who::Only(Role::Coordinator), Who::Only(Role::Reviewer)];
const ASKS_OR_ANSWERS: &[Who] =
    &[Who::Only(Role::Contributor), Who::Only(Role::Approver), Who::Only(Role::Coordinator), Who::Only(Role::Reviewer)];
const ADMINISTRATOR: &[Who] = &[Who::Only(Role::Administrator)];

macro_rules! rules {
    ($($method:ident $route:literal $who:ident,)*) => {
        &[$(Rule { method: Method::$method, route: $route, who: $who },)*]
    };
}

pub const RULES: &[Rule] = rules! {
    GET    "/"                                                   ANYBODY,
    GET    "/assets/{digest}/{file}"                             ANYBODY,
    GET    "/health/live"                                        ANYBODY,
    GET    "/health/ready"                                       ANYBODY,
    GET    "/sdmx/rest/{question:.*}"                            ANYBODY,
    HEAD   "/sdmx/rest/{question:.*}"                            ANYBODY,
    OPTIONS "/sdmx/rest/{question:.*}"                            ANYBODY,
    GET    "/sdmx/v2/{question:.*}"                              ANYBODY,
    HEAD   "/sdmx/v2/{question:.*}"                              ANYBODY,
    OPTIONS "/sdmx/v2/{question:.*}"                              ANYBODY,
    GET    "/{lang}/sign-in"                                     ANYBODY,
    POST   "/{lang}/sign-in"                                     ANYBODY,
    POST   "/{lang}/sign-out"                                    SIGNED_IN,
    GET    "/{lang}/reset"                                       ANYBODY,
    POST   "/{lang}/reset"                                       ANYBODY,
    GET    "/{lang}/welcome/{token}"                             ANYBODY,
    POST   "/{lang}/welcome/{token}"                             ANYBODY,
    GET    "/{lang}/unsubscribe/{token}"                         ANYBODY,
    POST   "/{lang}/unsubscribe/{token}"                         ANYBODY,
    GET    "/{lang}"                                             SIGNED_IN,
    GET    "/{lang}/data"                                        ANYBODY,
    GET    "/{lang}/data/{dataflow}"                             ANYBODY,
    GET    "/{lang}/data/{dataflow}/description"                 ANYBODY,
    GET    "/{lang}/help"                                        ANYBODY,
    GET    "/{lang}/data/lineage"                                ANYBODY,
    GET    "/{lang}/profile"                                     SIGNED_IN,
    POST   "/{lang}/profile"                                     SIGNED_IN,
    GET    "/{lang}/admin/people"                                ADMINISTRATOR,
    POST   "/{lang}/admin/people"                                ADMINISTRATOR,
    GET    "/{lang}/admin/people/{id}"                           ADMINISTRATOR,
    POST   "/{lang}/admin/people/{id}"                           ADMINISTRATOR,
    GET    "/{lang}/admin/institutions"                          ADMINISTRATOR,
    POST   "/{lang}/admin/institutions"                          ADMINISTRATOR,
    GET    "/{lang}/admin/rounds"                                ADMINISTRATOR,
    POST   "/{lang}/admin/rounds"                                ADMINISTRATOR,
    GET    "/{lang}/admin/mail"                                  ADMINISTRATOR,
    GET    "/{lang}/admin/mail/samples"                          ADMINISTRATOR,
    GET    "/{lang}/admin/mail/samples/{id}"                     ADMINISTRATOR,
    GET    "/{lang}/admin/mail/{id}"                             ADMINISTRATOR,
    POST   "/{lang}/admin/mail/{id}"                             ADMINISTRATOR,
    GET    "/{lang}/admin/mail/{id}/html"                        ADMINISTRATOR,
    GET    "/{lang}/admin/deliveries"                            ADMINISTRATOR,
    POST   "/{lang}/admin/deliveries/{id}"                       ADMINISTRATOR,
    GET    "/{lang}/admin/audit"                                 ADMINISTRATOR,
    GET    "/{lang}/admin/audit/file"                            ADMINISTRATOR,
    GET    "/{lang}/review"                                      REVIEWER,
    GET    "/{lang}/references"                                  REVIEWER,
    POST   "/{lang}/references"                                  REVIEWER,
    GET    "/{lang}/rounds/{id}"                                 REVIEWER,
    POST   "/{lang}/rounds/{id}"                                 ADMINISTRATOR,
    GET    "/{lang}/questionnaires/{id}/{edition}"               REVIEWER,
    GET    "/{lang}/questionnaires/{id}/{edition}/workbook"      REVIEWER,
    GET    "/{lang}/{country}/{year}"                            SIGNED_IN,
    GET    "/{lang}/{country}/{year}/check"                      SIGNED_IN,
    POST   "/{lang}/{country}/{year}/check"                      FILLS,
    GET    "/{lang}/{country}/{year}/submit"                     COORDINATOR,
    POST   "/{lang}/{country}/{year}/transition"                 SIGNED_IN,
    GET    "/{lang}/{country}/{year}/review"                     REVIEWER,
    POST   "/{lang}/{country}/{year}/review"                     ASKS,
    GET    "/{lang}/{country}/{year}/versions"                   SIGNED_IN,
    GET    "/{lang}/{country}/{year}/versions/{number}"          SIGNED_IN,
    GET    "/{lang}/{country}/{year}/versions/{number}/minutes"  SIGNED_IN,
    GET    "/{lang}/{country}/{year}/endorsement"                SIGNED_IN,
    POST   "/{lang}/{country}/{year}/endorsement"                ENDORSER,
    GET    "/{lang}/{country}/{year}/diff"                       SIGNED_IN,
    GET    "/{lang}/{country}/{year}/indicators"                 SIGNED_IN,
    GET    "/{lang}/{country}/{year}/history"                    SIGNED_IN,
    GET    "/{lang}/{country}/{year}/handover"                   SIGNED_IN,
    GET    "/{lang}/{country}/{year}/export/{dataflow}"          SIGNED_IN,
    POST   "/{lang}/{country}/{year}/cells"                      FILLS,
    GET    "/{lang}/{country}/{year}/cell"                       SIGNED_IN,
    GET    "/{lang}/{country}/{year}/clarifications"             SIGNED_IN,
    POST   "/{lang}/{country}/{year}/clarifications"             ASKS,
    GET    "/{lang}/{country}/{year}/clarifications/{number}"    SIGNED_IN,
    POST   "/{lang}/{country}/{year}/clarifications/{number}"    ASKS_OR_ANSWERS,
    GET    "/{lang}/{country}/{year}/imputations"                SIGNED_IN,
    POST   "/{lang}/{country}/{year}/imputations"                ASKS,
    GET    "/{lang}/{country}/{year}/contributions"              SIGNED_IN,
    POST   "/{lang}/{country}/{year}/contributions"              COORDINATOR,
    GET    "/{lang}/{country}/{year}/contributions/{institution}"  SIGNED_IN,
    POST   "/{lang}/{country}/{year}/contributions/{institution}"  WORKS_ON_CONTRIBUTIONS,
    GET    "/{lang}/{country}/{year}/parts/{part}"               SIGNED_IN,
    POST   "/{lang}/{country}/{year}/parts/{part}"               WORKS_ON_CONTRIBUTIONS,
    GET    "/{lang}/{country}/{year}/desk"                       COORDINATOR,
    POST   "/{lang}/{country}/{year}/desk"                       COORDINATOR,
    GET    "/{lang}/{country}/{year}/desk/rules"                 COORDINATOR,
    POST   "/{lang}/{country}/{year}/desk/rules"                 COORDINATOR,
    GET    "/{lang}/{country}/{year}/desk/checks"                COORDINATOR,
    GET    "/{lang}/{country}/{year}/desk/ask"                   COORDINATOR,
    POST   "/{lang}/{country}/{year}/desk/ask"                   COORDINATOR,
    GET    "/{lang}/{country}/{year}/left"                       SIGNED_IN,
    GET    "/{lang}/{country}/{year}/print"                      SIGNED_IN,
    GET    "/{lang}/{country}/{year}/paste"                      FILLS,
    POST   "/{lang}/{country}/{year}/paste"                      FILLS,
    POST   "/{lang}/{country}/{year}/rows"                       FILLS,
    GET    "/{lang}/{country}/{year}/{module}"                   SIGNED_IN,
    POST   "/{lang}/{country}/{year}/{module}"                   SIGNED_IN,
    GET    "/{lang}/{country}/{year}/{module}/{row}"             SIGNED_IN,
    POST   "/{lang}/{country}/{year}/{module}/{row}"             SIGNED_IN,
    GET    "/api/v1/openapi.json"                                ANYBODY,
    GET    "/api/v1/questionnaires/{id}/{edition}"               SIGNED_IN,
    GET    "/api/v1/releases"                                    ANYBODY,
    GET    "/api/v1/deliveries"                                  ADMINISTRATOR,
    POST   "/api/v1/deliveries/{id}/attempts"                    ADMINISTRATOR,
    GET    "/api/v1/rounds"                                      SIGNED_IN,
    GET    "/api/v1/submissions"                                 SIGNED_IN,
    GET    "/api/v1/references"                                  REVIEWER,
    POST   "/api/v1/references"                                  REVIEWER,
    GET    "/api/v1/submissions/{id}/cells"                      SIGNED_IN,
    PATCH  "/api/v1/submissions/{id}/cells"                      FILLS,
    GET    "/api/v1/submissions/{id}/changes"                    SIGNED_IN,
    GET    "/api/v1/submissions/{id}/findings"                   SIGNED_IN,
    POST   "/api/v1/submissions/{id}/justifications"             FILLS,
    POST   "/api/v1/submissions/{id}/verdicts"                   ASKS,
    GET    "/api/v1/submissions/{id}/clarifications"             SIGNED_IN,
    POST   "/api/v1/submissions/{id}/clarifications"             ASKS_SOMEBODY,
    POST   "/api/v1/submissions/{id}/clarifications/{number}/messages"  ASKS_OR_ANSWERS,
    GET    "/api/v1/submissions/{id}/imputations"                SIGNED_IN,
    POST   "/api/v1/submissions/{id}/imputations"                ASKS,
    POST   "/api/v1/submissions/{id}/transitions"                SIGNED_IN,
    GET    "/api/v1/submissions/{id}/endorsements"               SIGNED_IN,
    POST   "/api/v1/submissions/{id}/endorsements"               ENDORSER,
    GET    "/api/v1/submissions/{id}/contributions"              SIGNED_IN,
    POST   "/api/v1/submissions/{id}/contributions/{institution}/transitions"  WORKS_ON_CONTRIBUTIONS,
    POST   "/api/v1/submissions/{id}/assignments"                COORDINATOR,
    POST   "/api/v1/submissions/{id}/assignments/{assignment}"   WORKS_ON_CONTRIBUTIONS,
    GET    "/api/v1/submissions/{id}/conflicts"                  COORDINATOR,
    POST   "/api/v1/submissions/{id}/decisions"                  COORDINATOR,
    GET    "/api/v1/submissions/{id}/rules"                      COORDINATOR,
    POST   "/api/v1/submissions/{id}/rules"                      COORDINATOR,
    GET    "/api/v1/submissions/{id}/versions"                   SIGNED_IN,
    GET    "/api/v1/submissions/{id}/versions/{number}"          SIGNED_IN,
    GET    "/api/v1/submissions/{id}/diff"                       SIGNED_IN,
    GET    "/api/v1/submissions/{id}/indicators"                 SIGNED_IN,
    GET    "/api/v1/submissions/{id}/exports/{dataflow}"         SIGNED_IN,
};

/// A route with its rows of the table; its handlers are only reached through them.
#[derive(Debug, Clone)]
pub struct Route {
    pub pattern: &'static str,
    rules: Vec<&'static Rule>,
}

impl Route {
    /// `None` when the table has no row for the pattern.
    pub fn of(pattern: &'static str) -> Option<Route> {
        let rules: Vec<_> = RULES.iter().filter(|rule| rule.route == pattern).collect();
        (!rules.is_empty()).then_some(Route { pattern, rules })
    }

    pub fn rule(&self, method: &Method) -> Option<&'static Rule> {
        self.rules.iter().find(|rule| rule.method == *method).copied()
    }
}
