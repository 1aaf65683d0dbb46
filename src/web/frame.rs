//! What every page has around its content: product and country, languages, person, assets.

use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};
use askama::Template;

use super::errors::{Answer, Kind, Problem};
use super::permission::Person;
use crate::app::App;
use crate::collection::accounts::Signed;
use crate::collection::cell_names;
use crate::domain::cells::Answers;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::Roles;
use crate::i18n::{Arg, Reader, negotiate};
use crate::store::submissions::Submission;

#[derive(Debug, Clone)]
pub struct Frame {
    pub t: Reader,
    /// The second language beside the first, when the reader asked for it.
    pub second: Option<Reader>,
    pub languages: Vec<LanguageLink>,
    pub person: Option<Person>,
    pub csrf: String,
    pub css: String,
    pub js: String,
    /// The scripts that pages with a form for cells need besides.
    pub modules: Vec<String>,
    pub icon: String,
    pub demo: bool,
    /// Country and year at the left of the top line.
    pub place: Option<Place>,
    /// The path without language, for links that keep the place.
    pub here: String,
    query: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct LanguageLink {
    pub code: String,
    /// The language in its own words.
    pub name: String,
    pub href: String,
    pub current: bool,
}

#[derive(Debug, Clone)]
pub struct Place {
    pub country: String,
    pub country_name: String,
    pub year: i32,
    pub href: String,
}

impl Frame {
    /// The frame of a page in the language of its address.
    ///
    /// # Errors
    /// `NotFound` when the address names a language that does not exist.
    pub fn of(request: &HttpRequest) -> Answer<Frame> {
        let app = app(request)?;
        let lang = request.match_info().get("lang").unwrap_or_default();
        if !app.context.locales.languages().iter().any(|l| l == lang) {
            return Err(Kind::NotFound.into());
        }
        Ok(Frame::in_language(request, &app, lang))
    }

    /// The frame of an error page, whose address may be anything.
    pub fn anyhow(request: &HttpRequest, app: &App) -> Frame {
        let lang = language(request, app);
        Frame::in_language(request, app, &lang)
    }

    fn in_language(request: &HttpRequest, app: &App, lang: &str) -> Frame {
        let locales = &app.context.locales;
        let path = request.path();
        let here = path.strip_prefix(&format!("/{lang}")).unwrap_or("").to_owned();
        let query =
            if request.query_string().is_empty() { String::new() } else { format!("?{}", request.query_string()) };
        let signed = request.extensions().get::<Signed>().cloned();
        // The address says it for one page, even that there is none; else the profile says it for all.
        let chosen = signed.as_ref().and_then(|s| s.account.second_language.clone());
        let second =
            query_value(request, "with").or(chosen).filter(|code| code != lang && locales.languages().contains(code));
        Frame {
            t: locales.reader(lang),
            second: second.map(|code| locales.reader(&code)),
            languages: locales
                .languages()
                .iter()
                .map(|code| LanguageLink {
                    code: code.clone(),
                    name: locales.reader(code).text("language-name"),
                    href: format!("/{code}{here}{query}"),
                    current: code == lang,
                })
                .collect(),
            person: Person::of(request).ok(),
            csrf: signed.and_then(|s| s.session).map(|s| s.csrf).unwrap_or_default(),
            css: app.assets.path("ssi.css"),
            js: app.assets.path("ssi.js"),
            modules: app.assets.modules(&["ssi.js", "desk.js"]),
            icon: app.assets.path("icon.svg"),
            demo: app.settings.demo,
            place: None,
            here,
            query: web::Query::from_query(request.query_string()).map(web::Query::into_inner).unwrap_or_default(),
        }
    }

    pub fn at(mut self, submission: &Submission) -> Frame {
        self.place = Some(Place {
            country_name: self.country(&submission.country),
            country: submission.country.clone(),
            year: submission.round.year,
            href: format!("/{}/{}/{}", self.lang(), submission.country, submission.round.year),
        });
        self
    }

    /// The same frame with money in the currency that the answers name.
    pub fn in_currency(mut self, q: &Questionnaire, answers: &Answers) -> Frame {
        let named = q.currency().and_then(|cell| {
            let code =
                answers.cell(&Address::new(&cell.module, None, &cell.question, &[], answers.year))?.value.clone()?;
            let list = q.question(cell)?.codelist.clone()?;
            let message = format!("code-{}-{code}", list.replace('.', "-"));
            Some(self.t.attribute(&message, "sign").unwrap_or(code))
        });
        self.t = self.t.with_currency(named.as_deref());
        self
    }

    pub fn lang(&self) -> &str {
        self.t.lang()
    }

    /// The same frame in another language.
    ///
    /// # Errors
    /// `NotFound` when there is no such language.
    pub fn in_other_language(mut self, code: &str) -> Answer<Frame> {
        if !self.languages.iter().any(|l| l.code == code) {
            return Err(Kind::NotFound.into());
        }
        self.t = self.t.locales().reader(code);
        self.second = self.second.filter(|second| second.lang() != code);
        for link in &mut self.languages {
            link.current = link.code == code;
        }
        Ok(self)
    }

    /// Path of the submission the page is about; empty elsewhere.
    pub fn base(&self) -> &str {
        self.place.as_ref().map_or("", |p| p.href.as_str())
    }

    /// A value of the query of this page.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The values of the query whose names begin with a prefix, by the rest of the name.
    pub fn queries<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.query.iter().filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
    }

    /// The links to other languages with these parameters in the place of all whose names begin with a prefix.
    pub fn lead_on(&mut self, prefix: &str, parameters: &[String]) {
        for link in &mut self.languages {
            let (page, query) = link.href.split_once('?').unwrap_or((&link.href, ""));
            let others = query.split('&').filter(|part| !part.is_empty() && !part.starts_with(prefix));
            let query: Vec<&str> = others.chain(parameters.iter().map(String::as_str)).collect();
            link.href = if query.is_empty() { page.to_owned() } else { format!("{page}?{}", query.join("&")) };
        }
    }

    /// A message.
    pub fn m(&self, id: &str) -> String {
        self.t.text(id)
    }

    /// A message with one variable.
    pub fn m1<'a>(&self, id: &str, name: &str, value: impl Into<Arg<'a>>) -> String {
        self.t.with(id, &[(name, value.into())])
    }

    pub fn m2<'a, 'b>(
        &self,
        id: &str,
        name: &str,
        value: impl Into<Arg<'a>>,
        name2: &str,
        value2: impl Into<Arg<'b>>,
    ) -> String {
        let (one, two) = (value.into(), value2.into());
        self.t.with(id, &[(name, one), (name2, two)])
    }

    /// The text of a message in the second language, when one is shown.
    pub fn beside(&self, id: &str) -> Option<(String, String)> {
        self.second.as_ref().map(|reader| (reader.lang().to_owned(), reader.text(id)))
    }

    pub fn country(&self, code: &str) -> String {
        self.t.text(&format!("code-CL_AREA-{code}"))
    }

    /// The name of a code in the reader's language. Country lists have messages of their own.
    pub fn code(&self, q: &Questionnaire, list: &str, country: &str, code: &str) -> String {
        cell_names::code(&self.t, q, list, country, code)
    }

    /// Roles by their names.
    pub fn roles(&self, roles: Roles) -> String {
        let names: Vec<String> = roles.iter().map(|role| self.m(&format!("role-{role}"))).collect();
        names.join(" · ")
    }

    /// A link within the product, in the reader's language.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang())
    }
}

/// A text as it may stand in the query of a link.
pub fn encoded(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._/".contains(&b);
    text.bytes().map(|b| if plain(b) { (b as char).to_string() } else { format!("%{b:02X}") }).collect()
}

pub fn app(request: &HttpRequest) -> Answer<web::Data<App>> {
    request.app_data::<web::Data<App>>().cloned().ok_or_else(|| Problem::new(Kind::Internal))
}

/// The language of a request: its address, else the account, else the browser.
pub fn language(request: &HttpRequest, app: &App) -> String {
    let languages = app.context.locales.languages();
    let named = request
        .match_info()
        .get("lang")
        .map(str::to_owned)
        .or_else(|| request.path().split('/').nth(1).map(str::to_owned));
    let asked = query_value(request, "lang");
    if let Some(lang) = named.into_iter().chain(asked).find(|l| languages.contains(l)) {
        return lang;
    }
    let account = request.extensions().get::<Signed>().map(|s| s.account.language.clone());
    let header = request
        .headers()
        .get(actix_web::http::header::ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok())
        .map(str::to_owned);
    negotiate(languages, account.as_deref(), None, header.as_deref(), "en")
}

pub fn query_value(request: &HttpRequest, name: &str) -> Option<String> {
    web::Query::<Vec<(String, String)>>::from_query(request.query_string())
        .ok()?
        .into_inner()
        .into_iter()
        .find(|(n, _)| n == name)
        .map(|(_, v)| v)
}

/// A rendered page.
pub fn page(template: &impl Template) -> Answer<HttpResponse> {
    page_with(actix_web::http::StatusCode::OK, template)
}

pub fn page_with(status: actix_web::http::StatusCode, template: &impl Template) -> Answer<HttpResponse> {
    match template.render() {
        Ok(html) => Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html)),
        Err(error) => {
            tracing::error!(%error, "a page could not be rendered");
            Err(Kind::Internal.into())
        }
    }
}

/// Post, redirect, get: a reload never sends a form twice.
pub fn see_other(location: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((actix_web::http::header::LOCATION, location)).finish()
}
