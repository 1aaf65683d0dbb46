//! How a status leaves the house: as SDMX `CL_OBS_STATUS` and `CL_CONF_STATUS`.
//!
//! Here and not in a code list, because nobody should be able to publish a confidential figure by editing a file.

use crate::domain::cells::Status;

/// What the public is told about one figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    pub obs_status: &'static str,
    pub conf_status: &'static str,
    /// Whether the figure itself may go out.
    pub value: bool,
}

pub fn published(status: Status) -> Published {
    let obs_status = match status {
        Status::Normal => "A",
        Status::Estimated => "E",
        Status::Provisional => "P",
        Status::Break => "B",
        Status::LowReliability => "U",
        Status::Imputed => "I",
        // It exists, but was not collected.
        Status::NotAvailable => "L",
        // It cannot exist.
        Status::NotApplicable => "M",
        // Suppressed.
        Status::Confidential => "Q",
    };
    let confidential = status == Status::Confidential;
    Published {
        obs_status,
        conf_status: if confidential { "C" } else { "F" },
        value: status.needs_value() && !confidential,
    }
}

/// The status of a figure computed from others: the weightiest of theirs, in the order that SDMX gives.
pub(super) fn combined(statuses: impl IntoIterator<Item = Status>) -> Status {
    const WEIGHT: [Status; 5] =
        [Status::Break, Status::Imputed, Status::Estimated, Status::Provisional, Status::LowReliability];
    let found: Vec<Status> = statuses.into_iter().collect();
    WEIGHT.into_iter().find(|status| found.contains(status)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::questionnaire::CodeList;

    #[test]
    fn only_a_confidential_figure_is_withheld_and_said_to_be_confidential() {
        for status in Status::ALL {
            assert_eq!(published(status).conf_status == "C", status == Status::Confidential);
            assert!(!published(status).value || status.needs_value());
        }
        assert!(!published(Status::Confidential).value);
    }

    #[test]
    fn a_computed_figure_is_no_better_than_what_it_is_made_of() {
        assert_eq!(combined([]), Status::Normal);
        assert_eq!(combined([Status::Normal, Status::NotApplicable, Status::Confidential]), Status::Normal);
        assert_eq!(combined([Status::Provisional, Status::Normal, Status::Estimated]), Status::Estimated);
    }

    #[test]
    fn the_code_list_that_people_read_says_the_same() {
        let text = include_str!("../../../questionnaires/codelists/CL_STATUS.json");
        let list: CodeList = serde_json::from_str(text).unwrap();
        for status in Status::ALL {
            assert!(list.contains(status.code()));
            assert_eq!(list.sdmx(status.code()), published(status).obs_status);
        }
    }
}
