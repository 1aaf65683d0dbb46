//! The whole service put together from its settings; the same for the program and for its tests.

use std::sync::Arc;

use crate::collection::dissemination::AnswerError;
use crate::collection::passwords::{PasswordFault, Passwords};
use crate::collection::{Context, Editions, catalogue, open_data};
use crate::config::Settings;
use crate::domain::questionnaire::Fault;
use crate::embedded;
use crate::i18n::Locales;
use crate::sdmx::model::Catalogue;
use crate::store::{Store, StoreError};
use crate::web::assets::Assets;

/// Connections for reading; SQLite and PostgreSQL both serve many readers at once.
const READERS: u32 = 12;

#[derive(Clone, Debug)]
pub struct App {
    pub settings: Arc<Settings>,
    pub store: Store,
    pub context: Context,
    pub passwords: Passwords,
    pub assets: Arc<Assets>,
    /// What everybody may have, as it was looked through last.
    open_data: Arc<open_data::Kept>,
}

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("questionnaires:\n{}", .0.iter().map(|f| format!("  {f}")).collect::<Vec<_>>().join("\n"))]
    Questionnaires(Vec<Fault>),
    #[error("texts:\n  {}", .0.join("\n  "))]
    Locales(Vec<String>),
    #[error("{0}")]
    Files(#[from] std::io::Error),
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}")]
    Password(#[from] PasswordFault),
}

impl App {
    /// # Errors
    /// All faults of definitions and texts at once; otherwise the first thing that stands in the way.
    pub fn build(settings: Settings) -> Result<App, StartError> {
        let editions = Editions::load(&embedded::questionnaires(settings.questionnaires.as_deref())?)
            .map_err(StartError::Questionnaires)?;
        let locales = Locales::load(&embedded::locales(settings.locales.as_deref())?).map_err(StartError::Locales)?;
        std::fs::create_dir_all(&settings.data)?;
        let store = Store::open(&settings.database, READERS)?;
        let faults = store.read_blocking(|db| editions.check(db))?;
        if !faults.is_empty() {
            return Err(StartError::Questionnaires(faults));
        }
        let context = Context {
            editions: Arc::new(editions),
            locales,
            public_url: settings.public_url.as_str().into(),
            targets: settings.targets.iter().map(|target| target.id.clone()).collect(),
        };
        Ok(App {
            store,
            context,
            passwords: Passwords::new()?,
            assets: Arc::new(Assets::new(embedded::assets())),
            open_data: Arc::default(),
            settings: Arc::new(settings),
        })
    }

    /// What there is to ask for, as it is now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn catalogue(&self) -> Result<Arc<Catalogue>, StoreError> {
        let context = self.context.clone();
        self.store.read(move |db| catalogue::current(db, &context)).await
    }

    /// What everybody may have of each dataflow. It may take long after a publication: not for a thread that serves requests.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn open_data(&self, catalogue: &Catalogue) -> Result<Arc<open_data::Offer>, AnswerError> {
        self.open_data.current(&self.store, catalogue)
    }
}
