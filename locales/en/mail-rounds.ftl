### Mails of rounds. A message is the body, its attribute the subject.

mail-round-opened =
    Dear { $name },

    { $country } is asked for its figures for { $year }. Please fill in and submit by:

    { $due }

    { $link }
    .subject = { $country } { $year }: please fill in

mail-round-due =
    Dear { $name },

    The answer of { $country } for { $year } has another due date.

    Now: { $due }
    Before: { $before }

    { $link }
    .subject = { $country } { $year }: another due date

mail-round-closed =
    Dear { $name },

    The round for { $year } is closed. The answer of { $country } was not submitted; it cannot be changed or submitted any more. What was filled in is kept.

    If you still want to submit, ask the administrator to open the round again.

    { $link }
    .subject = { $country } { $year }: the round is closed

mail-round-reopened =
    Dear { $name },

    The round for { $year } is open again. You can change the answer of { $country } and submit it. Due:

    { $due }

    { $link }
    .subject = { $country } { $year }: the round is open again

mail-reminder-before =
    Dear { $name },

    The answer of { $country } for { $year } is due soon. Days left: { $days }.

    Due: { $due }

    Please fill in what is left and submit:

    { $link }
    .subject = { $country } { $year }: due soon

mail-reminder-on =
    Dear { $name },

    The answer of { $country } for { $year } is due today:

    { $due }

    Please submit it:

    { $link }
    .subject = { $country } { $year }: due today

mail-reminder-after =
    Dear { $name },

    The answer of { $country } for { $year } has not been submitted. Days since the due date: { $days }.

    It was due: { $due }

    You can still submit it. If something stands in the way, tell the administrator.

    { $link }
    .subject = { $country } { $year }: overdue

mail-digest =
    Dear { $name },

    Open this week: { $count }

    { $lines }

    { $link }

    If you want no more of these weekly mails:
    { $unsubscribe }
    .subject = What is open this week in the Social Security Inquiry

mail-digest-line = – { $country } { $year }: { $state }, due on { $due }, open clarifications: { $asked }

mail-clarifications-due =
    Dear { $name },

    The reviewers of the answer of { $country } for { $year } wait for you. Open clarifications: { $count }

    { $questions }

    Please answer on this page:

    { $link }
    .subject = { $country } { $year }: clarifications to answer

mail-clarification-line-before = { $number }. { $cell }: { $question } (answer by { $due })
mail-clarification-line-on = { $number }. { $cell }: { $question } (answer today)
mail-clarification-line-after = { $number }. { $cell }: { $question } (was to be answered by { $due })
