//! One answer as a file or message: the writer of its format, and what the format has to know before.

use std::io::Write;

use super::{AnswerError, Source};
use crate::collection::Context;
use crate::i18n::Reader;
use crate::sdmx::data::{About, DataFormat, Extent, Labels, Layout, Licence, MOST_ACROSS, Version, Writer, writer};
use crate::sdmx::model::Catalogue;
use crate::sdmx::rest::DataQuery;
use crate::store::observations::Audience;
use crate::store::releases::{self, Public};
use crate::workbook::figures::{self, Words};

/// What is asked for, of whom, and how it is to be written.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    pub context: &'a Context,
    pub catalogue: &'a Catalogue,
    pub source: Source<'a>,
    pub query: &'a DataQuery,
    pub format: DataFormat,
    pub language: &'a str,
}

impl Message<'_> {
    /// What is going to be written, where the format has to know it.
    ///
    /// # Errors
    /// When the store cannot be read, or it is more than the format or the layout can hold.
    pub fn extent(&self) -> Result<Option<Extent>, AnswerError> {
        if matches!(self.query.layout, Layout::Across(_)) {
            let asked = self.source.count(self.query)?;
            if asked > MOST_ACROSS {
                return Err(AnswerError::TooLarge { asked, most: MOST_ACROSS });
            }
        }
        if !self.format.needs_extent() {
            return Ok(None);
        }
        let extent = self.source.extent(self.query)?;
        match self.format.too_large(&extent) {
            Some((asked, most)) => Err(AnswerError::TooLarge { asked, most }),
            None => Ok(Some(extent)),
        }
    }

    /// Writes all that matches; says how much it was. `extent` is that of [`Message::extent`].
    ///
    /// # Errors
    /// When the store cannot be read, or `out` takes no more. What was written until then is not a whole message.
    pub fn write(&self, extent: Option<Extent>, out: &mut dyn Write) -> Result<usize, AnswerError> {
        let labels = Labels::of(self.catalogue, self.source.structure, self.source.flow, self.language);
        let mut message = self.writer(&labels, extent, out)?;
        self.source.write(self.query, &mut *message)
    }

    fn writer<'w>(
        &'w self,
        labels: &'w Labels,
        extent: Option<Extent>,
        out: &'w mut dyn Write,
    ) -> Result<Box<dyn Writer + 'w>, AnswerError> {
        let mut head = self.source.head(labels, self.catalogue.sender(), self.query);
        head.extent = extent.unwrap_or_default();
        if self.format.stands_alone() {
            head.about = self.about()?;
        }
        let out: Box<dyn Write + 'w> = Box::new(out);
        Ok(match self.format {
            DataFormat::Workbook => Box::new(figures::Writer::begin(out, head, words(&self.reader()))?),
            format => writer(format, out, head)?,
        })
    }

    fn reader(&self) -> Reader {
        self.context.locales.reader(self.language)
    }

    fn about(&self) -> Result<About, AnswerError> {
        let reader = self.reader();
        let licence = |part: &str| reader.attribute("data-licence", part).unwrap_or_default();
        let description = self.source.flow.descriptions.get(self.language);
        Ok(About {
            publisher: reader.text("sdmx-agency-ILO"),
            description: description.cloned().unwrap_or_default(),
            licence: Licence { id: licence("code"), name: reader.text("data-licence"), address: licence("href") },
            service: format!("{}/sdmx/rest", self.context.public_url.trim_end_matches('/')),
            versions: self.versions()?,
        })
    }

    /// Those that everybody has, with the country as the dataflow calls it.
    fn versions(&self) -> Result<Vec<Version>, AnswerError> {
        if self.source.audience == Audience::Accepted {
            return Ok(Vec::new());
        }
        let at = self.query.as_of.unwrap_or(self.source.at);
        let versions = self.source.store.read_blocking(|db| releases::public(db, at))?;
        let version = |version: Public| Version {
            area: self.source.area(&version.country),
            period: version.year.to_string(),
            number: version.version,
            sha256: version.sha256,
            released: version.released_at.date().to_string(),
        };
        Ok(versions.into_iter().map(version).collect())
    }
}

fn words(reader: &Reader) -> Words {
    let text = |id: &str| reader.text(id);
    Words {
        about: text("workbook-about"),
        codes: text("workbook-codes"),
        source: text("workbook-source"),
        licence: text("workbook-licence"),
        extracted: text("workbook-extracted"),
        address: text("workbook-service"),
        figures: text("workbook-figures"),
        reading: text("workbook-reading"),
        notes: ["workbook-note-rows", "workbook-note-total", "workbook-note-missing", "workbook-note-digits"]
            .map(text)
            .to_vec(),
        statuses: text("workbook-statuses"),
        sheets: text("workbook-sheets"),
        versions: text("data-versions"),
        country: text("data-country"),
        period: text("data-year"),
        version: text("data-version"),
        published: text("data-published"),
        digest: text("versions-digest"),
        dataflow: text("workbook-dataflow"),
        component: text("workbook-component"),
        code: text("workbook-code"),
        name: text("workbook-name"),
    }
}
