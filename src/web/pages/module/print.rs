//! The whole form on paper: every module one after another, with the values or blank for collecting them by hand.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::found::Found;
use super::grid::{Builder, Problems};
use super::load;
use super::scale::Scales;
use super::view::{Block, Body, CellView, FieldKind};
use crate::app::App;
use crate::collection::Sheet;
use crate::domain::cells::{Row, Status};
use crate::domain::questionnaire::Module;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "print.html")]
struct PrintPage {
    f: Frame,
    title: String,
    year: i32,
    blank: bool,
    sheets: Vec<Paper>,
}

/// What one screen page becomes on paper.
struct Paper {
    title: String,
    row: Option<String>,
    blocks: Vec<Block>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let (sheet, _) = load(&app, &view).await?;
    let f = f.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let none = Problems::new();
    let builder = Builder {
        frame: &f,
        sheet: &sheet,
        found: Found::default(),
        problems: &none,
        editable: false,
        scales: &Scales::default(),
    };
    let modules = &sheet.edition.questionnaire.modules;
    let sheets = modules.iter().flat_map(|module| papers(&f, &sheet, &builder, module)).collect();
    page(&PrintPage {
        title: f.m2(
            "print-title",
            "year",
            sheet.answers.year.to_string(),
            "country",
            f.country(&sheet.answers.country),
        ),
        year: sheet.answers.year,
        blank: f.query("blank").is_some(),
        sheets,
        f,
    })
}

fn papers(f: &Frame, sheet: &Sheet, builder: &Builder<'_>, module: &Module) -> Vec<Paper> {
    let q = &sheet.edition.questionnaire;
    let title = f.m(&format!("module-{}", module.id));
    let Some(list) = module.rows.as_deref() else {
        return vec![Paper { title, row: None, blocks: builder.blocks(module, &[]) }];
    };
    let of = |named: &Row, rows: Vec<Row>| Paper {
        title: title.clone(),
        row: Some(sheet.answers.row_name(q, &named.id).to_owned()),
        blocks: builder.blocks(module, &rows),
    };
    match q.list(list).and_then(|l| l.parent.as_deref()) {
        None => sheet.answers.rows_of(list, None).map(|row| of(row, vec![row.clone()])).collect(),
        Some(parents) => {
            let children = |p: &Row| sheet.answers.rows_of(list, Some(&p.id)).cloned().collect::<Vec<Row>>();
            let parents = sheet.answers.rows_of(parents, None).map(|p| (p, children(p)));
            parents.filter(|(_, rows)| !rows.is_empty()).map(|(p, rows)| of(p, rows)).collect()
        }
    }
}

impl PrintPage {
    /// What stands in the place of a field: the value, or room to write one.
    fn written(&self, cell: &CellView) -> String {
        match &cell.kind {
            FieldKind::Codes { options, .. } if self.blank => {
                options.iter().map(|(_, name, _)| format!("☐ {name}")).collect::<Vec<_>>().join("  ")
            }
            FieldKind::Codes { options, .. } => {
                let chosen = options.iter().filter(|(_, _, chosen)| *chosen).map(|(_, name, _)| name.clone());
                chosen.collect::<Vec<_>>().join(", ")
            }
            _ if self.blank => String::new(),
            _ => cell.value.clone(),
        }
    }

    /// The code of a status that is not the normal one, or nothing.
    fn status(&self, cell: &CellView) -> &'static str {
        if self.blank || cell.status == Status::Normal { "" } else { cell.status.code() }
    }
}
