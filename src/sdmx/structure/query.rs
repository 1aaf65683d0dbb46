//! What a structure query asks for, read from the words of both generations of the REST interface.
//!
//! The readers here are liberal: `ALL`, `all` and `*` are one word, lists are joined by `+` or `,`, versions have two or three numbers.

use super::version::Versions;
use crate::sdmx::artefact::Kind;

/// As an address and its parameters have it; nothing where nothing was said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words<'a> {
    /// `codelist`, `structure`, …
    pub resource: &'a str,
    pub agency: Option<&'a str>,
    pub id: Option<&'a str>,
    pub version: Option<&'a str>,
    pub item: Option<&'a str>,
    pub references: Option<&'a str>,
    pub detail: Option<&'a str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    pub kinds: Vec<Kind>,
    /// None: all.
    pub agencies: Option<Vec<String>>,
    pub ids: Option<Vec<String>>,
    pub versions: Versions,
    pub items: Option<Vec<String>>,
    pub references: References,
    pub detail: Detail,
}

/// What else is given beside what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum References {
    None,
    /// What refers to it.
    Parents,
    /// And what else those refer to.
    ParentsAndSiblings,
    /// What refers to it, and so on.
    Ancestors,
    /// What it refers to.
    Children,
    /// What it refers to, and so on.
    Descendants,
    All,
    /// Of all, those of these kinds.
    Of(Vec<Kind>),
}

/// How much is given of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    Full,
    AllStubs,
    AllCompleteStubs,
    ReferenceStubs,
    ReferenceCompleteStubs,
    /// Of what is referred to, only what is used.
    ReferencePartial,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QueryFault {
    #[error("SDMX knows no resource {0}")]
    UnknownResource(String),
    #[error("SDMX knows the resource {0}, this service does not")]
    NotImplemented(String),
    #[error("references={0} is not known")]
    References(String),
    #[error("detail={0} is not known")]
    Detail(String),
    #[error("{0} is not a version")]
    Version(String),
}

/// What SDMX has and this service has none of.
const OTHERS: [&str; 34] = [
    "attachmentconstraint",
    "categoryschememap",
    "conceptschememap",
    "customtypescheme",
    "dataconsumerscheme",
    "geogridcodelist",
    "geographiccodelist",
    "hierarchicalcodelist",
    "hierarchy",
    "hierarchyassociation",
    "metadataconstraint",
    "metadataflow",
    "metadataprovider",
    "metadataproviderscheme",
    "metadataprovisionagreement",
    "metadataset",
    "metadatastructure",
    "namepersonalisationscheme",
    "organisationschememap",
    "organisationunitscheme",
    "process",
    "reportingtaxonomy",
    "reportingtaxonomymap",
    "representationmap",
    "rulesetscheme",
    "structuremap",
    "structureset",
    "transformationscheme",
    "userdefinedoperatorscheme",
    "valuelist",
    "vtlcodelistmapping",
    "vtlconceptmapping",
    "vtldataflowmapping",
    "vtlmappingscheme",
];

impl Query {
    /// # Errors
    /// The first word that cannot be understood.
    pub fn read(words: Words) -> Result<Query, QueryFault> {
        Ok(Query {
            kinds: kinds(words.resource)?,
            agencies: list(words.agency),
            ids: list(words.id),
            versions: Versions::read(words.version.unwrap_or_default())?,
            items: list(words.item),
            references: references(words.references.unwrap_or_default())?,
            detail: detail(words.detail.unwrap_or_default())?,
        })
    }
}

/// The kinds that the name of a resource stands for.
fn kinds(resource: &str) -> Result<Vec<Kind>, QueryFault> {
    Ok(match resource.to_lowercase().as_str() {
        "structure" | "*" => Kind::ALL.to_vec(),
        "organisationscheme" => vec![Kind::AgencyScheme, Kind::DataProviderScheme],
        "agencyscheme" => vec![Kind::AgencyScheme],
        "dataproviderscheme" => vec![Kind::DataProviderScheme],
        "categoryscheme" => vec![Kind::CategoryScheme],
        "categorisation" => vec![Kind::Categorisation],
        "codelist" => vec![Kind::Codelist],
        "conceptscheme" => vec![Kind::ConceptScheme],
        "contentconstraint" | "dataconstraint" | "allowedconstraint" => vec![Kind::Constraint],
        // What there is, is told by the availability of data and maintained by nobody.
        "actualconstraint" => Vec::new(),
        "dataflow" => vec![Kind::Dataflow],
        "datastructure" => vec![Kind::DataStructure],
        "provisionagreement" => vec![Kind::Agreement],
        other if OTHERS.contains(&other) => return Err(QueryFault::NotImplemented(resource.to_owned())),
        _ => return Err(QueryFault::UnknownResource(resource.to_owned())),
    })
}

/// None: all of them.
fn list(text: Option<&str>) -> Option<Vec<String>> {
    let text = text.unwrap_or_default();
    let all = |one: &str| one.is_empty() || one == "*" || one.eq_ignore_ascii_case("all");
    let ids: Vec<String> = text.split(['+', ',']).map(str::to_owned).collect();
    if ids.iter().any(|one| all(one)) { None } else { Some(ids) }
}

fn references(text: &str) -> Result<References, QueryFault> {
    Ok(match text.to_lowercase().as_str() {
        "" | "none" => References::None,
        "parents" => References::Parents,
        "parentsandsiblings" => References::ParentsAndSiblings,
        "ancestors" => References::Ancestors,
        "children" => References::Children,
        "descendants" => References::Descendants,
        "all" => References::All,
        "structure" | "*" => return Err(QueryFault::References(text.to_owned())),
        // Several kinds may be named at once.
        names => {
            let mut found = Vec::new();
            for name in names.split(['+', ',']) {
                found.extend(kinds(name).map_err(|fault| match fault {
                    QueryFault::UnknownResource(_) => QueryFault::References(text.to_owned()),
                    other => other,
                })?);
            }
            References::Of(found)
        }
    })
}

fn detail(text: &str) -> Result<Detail, QueryFault> {
    Ok(match text.to_lowercase().as_str() {
        // Nothing is left out of the full text here, so that the raw one is the same.
        "" | "full" | "raw" => Detail::Full,
        "allstubs" => Detail::AllStubs,
        "allcompletestubs" => Detail::AllCompleteStubs,
        "referencestubs" => Detail::ReferenceStubs,
        "referencecompletestubs" => Detail::ReferenceCompleteStubs,
        "referencepartial" => Detail::ReferencePartial,
        _ => return Err(QueryFault::Detail(text.to_owned())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(words: Words) -> Query {
        Query::read(words).unwrap()
    }

    #[test]
    fn everything_is_asked_for_in_the_words_of_either_generation() {
        let bare = query(Words { resource: "codelist", ..Words::default() });
        for (all, latest) in [("all", "latest"), ("ALL", "LATEST"), ("*", "~"), ("*", "+"), ("", "*"), ("all", "all")] {
            let words = Words {
                resource: "CodeList",
                agency: Some(all),
                id: Some(all),
                version: Some(latest),
                item: Some(all),
                references: Some("none"),
                detail: Some("FULL"),
            };
            let same = Query { versions: bare.versions.clone(), ..query(words) };
            assert_eq!(same, bare, "{all} {latest}");
        }
    }

    #[test]
    fn lists_are_joined_by_either_sign() {
        let ids = |text| query(Words { resource: "codelist", id: Some(text), ..Words::default() }).ids.unwrap();
        assert_eq!(ids("CL_A+CL_B"), ids("CL_A,CL_B"));
        assert_eq!(ids("CL_A+CL_B"), ["CL_A", "CL_B"]);
    }

    #[test]
    fn what_sdmx_does_not_know_differs_from_what_this_service_does_not() {
        let fault = |resource| Query::read(Words { resource, ..Words::default() }).unwrap_err();
        assert_eq!(fault("metadataflow"), QueryFault::NotImplemented("metadataflow".to_owned()));
        assert_eq!(fault("cookbook"), QueryFault::UnknownResource("cookbook".to_owned()));
        let references = |text| {
            Query::read(Words { resource: "dataflow", references: Some(text), ..Words::default() })
                .map(|q| q.references)
        };
        assert_eq!(references("codelist"), Ok(References::Of(vec![Kind::Codelist])));
        assert_eq!(references("friends"), Err(QueryFault::References("friends".to_owned())));
        assert_eq!(references("hierarchy"), Err(QueryFault::NotImplemented("hierarchy".to_owned())));
        let detail = Query::read(Words { resource: "dataflow", detail: Some("some"), ..Words::default() });
        assert_eq!(detail.unwrap_err(), QueryFault::Detail("some".to_owned()));
    }
}
