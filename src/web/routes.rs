//! Every URL on one page. Who may call what stands in `authorization`, with the same patterns.

use actix_web::http::Method;
use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig};

use super::authorization::Route;
use super::{admission, api, assets, export, health, pages, sdmx};

pub fn configure(config: &mut ServiceConfig) {
    for (pattern, resource) in table() {
        let resource = Route::of(pattern).into_iter().fold(resource, actix_web::Resource::app_data);
        config.service(resource.name(pattern).wrap(from_fn(admission::admission)));
    }
}

/// More exact patterns come before those that would also match.
fn table() -> Vec<(&'static str, actix_web::Resource)> {
    macro_rules! routes {
        ($($pattern:literal => { $($method:ident $handler:path),* $(,)? },)*) => {
            vec![$(($pattern, web::resource([$pattern])$(.route(web::method(Method::$method).to($handler)))*),)*]
        };
    }
    routes! {
        "/" => { GET pages::home::front },
        "/assets/{digest}/{file}" => { GET assets::serve },
        "/health/live" => { GET health::live },
        "/health/ready" => { GET health::ready },

        "/sdmx/rest/{question:.*}" => { GET sdmx::first, HEAD sdmx::first, OPTIONS sdmx::preflight },
        "/sdmx/v2/{question:.*}" => { GET sdmx::second, HEAD sdmx::second, OPTIONS sdmx::preflight },

        "/api/v1/openapi.json" => { GET api::description::show },
        "/api/v1/questionnaires/{id}/{edition}" => { GET api::questionnaires::show },
        "/api/v1/rounds" => { GET api::submissions::rounds },
        "/api/v1/submissions" => { GET api::submissions::index },
        "/api/v1/references" => { GET api::references::index, POST api::references::take },
        "/api/v1/submissions/{id}/cells" => { GET api::cells::index, PATCH api::cells::save },
        "/api/v1/submissions/{id}/changes" => { GET api::changes::index },
        "/api/v1/submissions/{id}/findings" => { GET api::findings::index },
        "/api/v1/submissions/{id}/justifications" => { POST api::findings::justify },
        "/api/v1/submissions/{id}/verdicts" => { POST api::verdicts::judge },
        "/api/v1/submissions/{id}/clarifications" => { GET api::clarifications::index, POST api::clarifications::ask },
        "/api/v1/submissions/{id}/clarifications/{number}/messages" => { POST api::clarifications::say },
        "/api/v1/submissions/{id}/imputations" => { GET api::imputations::index, POST api::imputations::impute },
        "/api/v1/submissions/{id}/transitions" => { POST api::transitions::act },
        "/api/v1/submissions/{id}/endorsements" => { GET api::endorsements::index, POST api::endorsements::say },
        "/api/v1/submissions/{id}/contributions" => { GET api::contributions::index },
        "/api/v1/submissions/{id}/contributions/{institution}/transitions" => { POST api::contributions::act },
        "/api/v1/submissions/{id}/assignments" => { POST api::contributions::assign },
        "/api/v1/submissions/{id}/assignments/{assignment}" => { POST api::contributions::change },
        "/api/v1/submissions/{id}/conflicts" => { GET api::decisions::conflicts },
        "/api/v1/submissions/{id}/decisions" => { POST api::decisions::decide },
        "/api/v1/submissions/{id}/rules" => { GET api::decisions::preview, POST api::decisions::apply },
        "/api/v1/submissions/{id}/versions" => { GET api::versions::index },
        "/api/v1/submissions/{id}/versions/{number}" => { GET api::versions::show },
        "/api/v1/submissions/{id}/diff" => { GET api::versions::diff_versions },
        "/api/v1/submissions/{id}/indicators" => { GET api::indicators::index },
        "/api/v1/submissions/{id}/exports/{dataflow}" => { GET export::download },
        "/api/v1/releases" => { GET api::releases::index },
        "/api/v1/deliveries" => { GET api::deliveries::index },
        "/api/v1/deliveries/{id}/attempts" => { POST api::deliveries::again },

        "/{lang}/sign-in" => { GET pages::sign_in::show, POST pages::sign_in::submit },
        "/{lang}/sign-out" => { POST pages::sign_in::sign_out },
        "/{lang}/reset" => { GET pages::reset::show, POST pages::reset::submit },
        "/{lang}/welcome/{token}" => { GET pages::welcome::show, POST pages::welcome::submit },
        "/{lang}/unsubscribe/{token}" => { GET pages::unsubscribe::show, POST pages::unsubscribe::submit },
        "/{lang}/data" => { GET pages::open_data::show },
        "/{lang}/data/lineage" => { GET pages::lineage::show },
        "/{lang}/data/{dataflow}" => { GET pages::open_data::dataflow::show },
        "/{lang}/data/{dataflow}/description" => { GET pages::open_data::description::show },
        "/{lang}/help" => { GET pages::help::show },
        "/{lang}/profile" => { GET pages::profile::show, POST pages::profile::submit },
        "/{lang}/admin/people" => { GET pages::people::show, POST pages::people::invite },
        "/{lang}/admin/people/{id}" => { GET pages::person::show, POST pages::person::change },
        "/{lang}/admin/institutions" => { GET pages::institutions::show, POST pages::institutions::change },
        "/{lang}/admin/rounds" => { GET pages::rounds::show, POST pages::rounds::open },
        "/{lang}/admin/mail" => { GET pages::outbox::show },
        "/{lang}/admin/mail/samples" => { GET pages::samples::show },
        "/{lang}/admin/mail/samples/{id}" => { GET pages::samples::html },
        "/{lang}/admin/mail/{id}" => { GET pages::mail::show, POST pages::mail::again },
        "/{lang}/admin/mail/{id}/html" => { GET pages::mail::html },
        "/{lang}/admin/deliveries" => { GET pages::deliveries::show },
        "/{lang}/admin/deliveries/{id}" => { POST pages::deliveries::again },
        "/{lang}/admin/audit" => { GET pages::audit::show },
        "/{lang}/admin/audit/file" => { GET pages::audit::download },
        "/{lang}/rounds/{id}" => { GET pages::board::show, POST pages::board::change },
        "/{lang}/questionnaires/{id}/{edition}" => { GET pages::listing::show },
        "/{lang}/questionnaires/{id}/{edition}/workbook" => { GET pages::listing::download },
        "/{lang}/review" => { GET pages::worklist::show },
        "/{lang}/references" => { GET pages::references::show, POST pages::references::take },
        "/{lang}" => { GET pages::home::show },

        "/{lang}/{country}/{year}" => { GET pages::overview::show },
        "/{lang}/{country}/{year}/check" => { GET pages::findings::show, POST pages::findings::justify },
        "/{lang}/{country}/{year}/submit" => { GET pages::submit::show },
        "/{lang}/{country}/{year}/transition" => { POST pages::transition::act },
        "/{lang}/{country}/{year}/review" => { GET pages::review::show, POST pages::review::judge },
        "/{lang}/{country}/{year}/versions" => { GET pages::versions::list },
        "/{lang}/{country}/{year}/versions/{number}" => { GET pages::versions::receipt },
        "/{lang}/{country}/{year}/versions/{number}/minutes" => { GET pages::minutes::show },
        "/{lang}/{country}/{year}/endorsement" => { GET pages::endorsement::show, POST pages::endorsement::say },
        "/{lang}/{country}/{year}/diff" => { GET pages::diff::show },
        "/{lang}/{country}/{year}/indicators" => { GET pages::indicators::show },
        "/{lang}/{country}/{year}/history" => { GET pages::history::show },
        "/{lang}/{country}/{year}/handover" => { GET pages::handover::show },
        "/{lang}/{country}/{year}/export/{dataflow}" => { GET export::download },
        "/{lang}/{country}/{year}/cells" => { POST pages::module::act },
        "/{lang}/{country}/{year}/cell" => { GET pages::module::cell },
        "/{lang}/{country}/{year}/clarifications" => { GET pages::clarifications::show, POST pages::clarifications::ask },
        "/{lang}/{country}/{year}/clarifications/{number}" => { GET pages::clarifications::one, POST pages::clarifications::say },
        "/{lang}/{country}/{year}/imputations" => { GET pages::imputations::show, POST pages::imputations::impute },
        "/{lang}/{country}/{year}/contributions" => { GET pages::contributions::show, POST pages::contributions::assign },
        "/{lang}/{country}/{year}/contributions/{institution}" => { GET pages::contributions::institution::show, POST pages::contributions::institution::act },
        "/{lang}/{country}/{year}/parts/{part}" => { GET pages::contributions::part::show, POST pages::contributions::part::change },
        "/{lang}/{country}/{year}/desk" => { GET pages::desk::show, POST pages::desk::decide },
        "/{lang}/{country}/{year}/desk/rules" => { GET pages::desk::rules, POST pages::desk::rule },
        "/{lang}/{country}/{year}/desk/checks" => { GET pages::desk::contradictions },
        "/{lang}/{country}/{year}/desk/ask" => { GET pages::desk::asking, POST pages::desk::ask },
        "/{lang}/{country}/{year}/left" => { GET pages::left::show },
        "/{lang}/{country}/{year}/print" => { GET pages::module::print },
        "/{lang}/{country}/{year}/paste" => { GET pages::module::paste, POST pages::module::pasted },
        "/{lang}/{country}/{year}/rows" => { POST pages::rows::change },
        "/{lang}/{country}/{year}/{module}" => { GET pages::module::show, POST pages::module::save },
        "/{lang}/{country}/{year}/{module}/{row}" => { GET pages::module::show, POST pages::module::save },
    }
}
