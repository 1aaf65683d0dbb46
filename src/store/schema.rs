//! The tables as diesel sees them. One description for both databases; `tests` compare it with what the migrations make.

diesel::table! {
    institution (code) {
        code -> Text,
        country -> Nullable<Text>,
        names -> Text,
        parent -> Nullable<Text>,
        closed -> Bool,
    }
}

diesel::table! {
    account (id) {
        id -> BigInt,
        email -> Text,
        name -> Text,
        roles -> Text,
        country -> Nullable<Text>,
        institution -> Nullable<Text>,
        language -> Text,
        second_language -> Nullable<Text>,
        password -> Nullable<Text>,
        disabled -> Bool,
        created_at -> Timestamp,
        countries -> Nullable<Text>,
        digests -> Bool,
    }
}

diesel::table! {
    session (token_hash) {
        token_hash -> Text,
        account_id -> BigInt,
        csrf -> Text,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    secret_token (token_hash) {
        token_hash -> Text,
        account_id -> BigInt,
        purpose -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    attempt (id) {
        id -> BigInt,
        subject -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    round (id) {
        id -> Text,
        questionnaire -> Text,
        edition -> Text,
        year -> Integer,
        opens_at -> Timestamp,
        due_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        quorum -> Integer,
    }
}

diesel::table! {
    submission (id) {
        id -> Text,
        round_id -> Text,
        country -> Text,
        state -> Text,
        state_since -> Timestamp,
        due_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    contribution (id) {
        id -> Text,
        submission_id -> Text,
        institution -> Text,
        layer -> Text,
        filling -> Text,
        filling_since -> Nullable<Timestamp>,
        extracted_on -> Nullable<Text>,
    }
}

diesel::table! {
    assignment (id) {
        id -> BigInt,
        submission_id -> Text,
        part -> Text,
        institution -> Text,
        due_at -> Nullable<Timestamp>,
        holder -> Nullable<Text>,
        holder_due_at -> Nullable<Timestamp>,
        assigned_by -> BigInt,
        assigned_at -> Timestamp,
    }
}

diesel::table! {
    contribution_act (id) {
        id -> BigInt,
        contribution_id -> Text,
        action -> Text,
        to_state -> Text,
        comment -> Nullable<Text>,
        sha256 -> Text,
        done_by -> BigInt,
        done_at -> Timestamp,
    }
}

diesel::table! {
    decision (id) {
        id -> BigInt,
        submission_id -> Text,
        address -> Text,
        institution -> Text,
        code -> Text,
        text -> Text,
        rule_part -> Nullable<Text>,
        rule_within -> Nullable<Text>,
        candidates -> Text,
        digest -> Text,
        decided_by -> BigInt,
        decided_at -> Timestamp,
    }
}

diesel::table! {
    list_row (submission_id, id) {
        submission_id -> Text,
        list -> Text,
        id -> Text,
        parent -> Nullable<Text>,
        position -> Integer,
        closed -> Bool,
    }
}

diesel::table! {
    cell (contribution_id, address) {
        contribution_id -> Text,
        address -> Text,
        value -> Nullable<Text>,
        status -> Text,
        note -> Nullable<Text>,
        source -> Nullable<Text>,
        revision -> Integer,
        updated_by -> BigInt,
        updated_at -> Timestamp,
        change_id -> BigInt,
    }
}

diesel::table! {
    change (id) {
        id -> BigInt,
        contribution_id -> Text,
        address -> Text,
        revision -> Integer,
        value -> Nullable<Text>,
        status -> Text,
        note -> Nullable<Text>,
        source -> Nullable<Text>,
        changed_by -> BigInt,
        changed_at -> Timestamp,
        origin -> Nullable<Text>,
        previous -> Nullable<BigInt>,
    }
}

diesel::table! {
    justification (submission_id, finding) {
        submission_id -> Text,
        finding -> Text,
        check_id -> Text,
        code -> Text,
        text -> Text,
        figures -> Text,
        given_by -> BigInt,
        given_at -> Timestamp,
    }
}

diesel::table! {
    justification_verdict (id) {
        id -> BigInt,
        submission_id -> Text,
        finding -> Text,
        check_id -> Text,
        code -> Text,
        text -> Text,
        figures -> Text,
        verdict -> Text,
        remark -> Text,
        given_by -> BigInt,
        given_at -> Timestamp,
    }
}

diesel::table! {
    imputation (id) {
        id -> BigInt,
        submission_id -> Text,
        address -> Text,
        value -> Nullable<Text>,
        method -> Text,
        reason -> Text,
        version -> Integer,
        made_by -> BigInt,
        made_at -> Timestamp,
    }
}

diesel::table! {
    clarification (id) {
        id -> BigInt,
        submission_id -> Text,
        number -> Integer,
        address -> Text,
        state -> Text,
        asked_by -> BigInt,
        asked_at -> Timestamp,
        assignee_institution -> Nullable<Text>,
        assignee_account -> Nullable<BigInt>,
        due_at -> Nullable<Timestamp>,
        version -> Nullable<Integer>,
        addressee -> Nullable<Text>,
    }
}

diesel::table! {
    clarification_message (id) {
        id -> BigInt,
        clarification_id -> BigInt,
        action -> Text,
        written_by -> BigInt,
        written_at -> Timestamp,
        language -> Text,
        text -> Text,
        translation_language -> Nullable<Text>,
        translation -> Nullable<Text>,
    }
}

diesel::table! {
    version_count (submission_id, number) {
        submission_id -> Text,
        number -> Integer,
        errors -> Integer,
        warnings -> Integer,
        changes -> Nullable<Integer>,
    }
}

diesel::table! {
    version (submission_id, number) {
        submission_id -> Text,
        number -> Integer,
        edition -> Text,
        content -> Text,
        sha256 -> Text,
        previous_sha256 -> Nullable<Text>,
        created_by -> BigInt,
        created_at -> Timestamp,
        comment -> Nullable<Text>,
    }
}

diesel::table! {
    group_member (submission_id, version, account_id) {
        submission_id -> Text,
        version -> Integer,
        account_id -> BigInt,
    }
}

diesel::table! {
    endorsement (id) {
        id -> BigInt,
        submission_id -> Text,
        version -> Integer,
        sha256 -> Text,
        module -> Nullable<Text>,
        stance -> Text,
        text -> Text,
        given_by -> BigInt,
        given_at -> Timestamp,
    }
}

diesel::table! {
    transition (id) {
        id -> BigInt,
        submission_id -> Text,
        action -> Text,
        from_state -> Text,
        to_state -> Text,
        version -> Nullable<Integer>,
        comment -> Nullable<Text>,
        done_by -> BigInt,
        done_at -> Timestamp,
    }
}

diesel::table! {
    release (id) {
        id -> BigInt,
        submission_id -> Text,
        version -> Integer,
        accepted_at -> Timestamp,
        replaced_at -> Nullable<Timestamp>,
        released_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    observation (id) {
        id -> BigInt,
        release_id -> BigInt,
        dataflow -> Text,
        series -> Text,
        area -> Text,
        subject -> Text,
        period -> Text,
        value -> Nullable<Text>,
        attributes -> Text,
        free -> Bool,
        address -> Nullable<Text>,
        indicator -> Nullable<Text>,
    }
}

diesel::table! {
    audit (seq) {
        seq -> BigInt,
        at -> Timestamp,
        actor -> Text,
        action -> Text,
        subject -> Text,
        detail -> Text,
        previous_hash -> Text,
        hash -> Text,
    }
}

diesel::table! {
    audit_head (id) {
        id -> Integer,
        seq -> BigInt,
        hash -> Text,
    }
}

diesel::table! {
    idempotency (key, account_id) {
        account_id -> BigInt,
        key -> Text,
        request -> Text,
        status -> Integer,
        body -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    mail (id) {
        id -> BigInt,
        message_id -> Text,
        recipient -> Text,
        subject -> Text,
        body -> Text,
        created_at -> Timestamp,
        attempts -> Integer,
        next_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        language -> Text,
        html -> Nullable<Text>,
        unsubscribe -> Nullable<Text>,
        dead_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    delivery (id) {
        id -> BigInt,
        target -> Text,
        package -> Text,
        release_id -> Nullable<BigInt>,
        as_of -> Timestamp,
        created_at -> Timestamp,
        attempts -> Integer,
        next_at -> Timestamp,
        claimed_until -> Nullable<Timestamp>,
        files -> Nullable<Integer>,
        files_sent -> Integer,
        bytes -> Nullable<BigInt>,
        bytes_sent -> BigInt,
        sent_at -> Nullable<Timestamp>,
        receipt -> Nullable<Text>,
        dead_at -> Nullable<Timestamp>,
        fault -> Nullable<Text>,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    reminder (subject, kind, day) {
        subject -> Text,
        kind -> Text,
        day -> Text,
        written_at -> Timestamp,
    }
}

diesel::table! {
    used_edition (questionnaire, edition, country) {
        questionnaire -> Text,
        edition -> Text,
        country -> Text,
        sha256 -> Text,
    }
}

diesel::table! {
    reference_value (id) {
        id -> BigInt,
        dataflow -> Text,
        series -> Text,
        area -> Text,
        period -> Text,
        value -> Text,
        source -> Text,
        file -> Text,
        taken_by -> BigInt,
        taken_at -> Timestamp,
    }
}

diesel::joinable!(session -> account (account_id));
diesel::joinable!(submission -> round (round_id));
diesel::joinable!(contribution -> submission (submission_id));
diesel::joinable!(observation -> release (release_id));
diesel::joinable!(delivery -> release (release_id));
diesel::joinable!(clarification_message -> clarification (clarification_id));

diesel::allow_tables_to_appear_in_same_query!(
    institution,
    account,
    session,
    secret_token,
    attempt,
    round,
    submission,
    contribution,
    assignment,
    contribution_act,
    decision,
    list_row,
    cell,
    change,
    justification,
    justification_verdict,
    imputation,
    version,
    version_count,
    transition,
    release,
    observation,
    reference_value,
    audit,
    audit_head,
    idempotency,
    mail,
    delivery,
    reminder,
    used_edition,
    clarification,
    clarification_message,
    group_member,
    endorsement
);
