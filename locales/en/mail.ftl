### Mails. A message is the body, its attribute the subject.

mail-invitation =
    Dear { $name },

    You have an account for the Social Security Inquiry (SSI). Open this link and choose a password:

    { $link }

    The link works once, for 7 days. After that, ask your administrator for another invitation.
    .subject = Your account for the Social Security Inquiry

mail-reset =
    Dear { $name },

    A new password was asked for your account of the Social Security Inquiry (SSI). Open this link to choose one:

    { $link }

    The link works once, for 30 minutes. If you did not ask for it, do nothing: your password stays as it is.
    .subject = New password for the Social Security Inquiry

mail-submitted =
    Dear { $name },

    { $who } has submitted the answer of { $country } for { $year }. It waits for review.

    Reference: { $reference }
    Time: { $time }
    Comment: { $comment }

    { $link }
    .subject = { $country } { $year }: submitted, waits for review

mail-receipt =
    Dear { $name },

    We have received the answer of { $country } for { $year }. Keep this mail as your receipt.

    Reference: { $reference }
    Time: { $time }
    SHA-256: { $digest }

    The figures cannot be changed while they are under review. You will get a mail when they are accepted or sent back.

    { $link }
    .subject = Receipt { $reference }: { $country } { $year }

mail-returned =
    Dear { $name },

    { $who } has sent the answer of { $country } for { $year } back for correction ({ $reference }).

    What to correct: { $comment }

    You can change the figures now and submit them again:

    { $link }
    .subject = { $country } { $year }: please correct

mail-returned-asked =
    Dear { $name },

    { $who } has sent the answer of { $country } for { $year } back for correction ({ $reference }).

    What to correct: { $comment }

    Open clarifications: { $count }

    { $questions }

    You can answer them, change the figures now and submit them again:

    { $link }
    .subject = { $country } { $year }: please correct, with open clarifications

mail-rejected =
    Reasons that were not accepted: { $count }

    { $lines }
mail-rejected-line = { $cell } ({ $check }): "{ $reason }" – { $remark }

mail-accepted =
    Dear { $name },

    { $who } has accepted the answer of { $country } for { $year }. Nothing more is to be done.

    Reference: { $reference }
    Time: { $time }
    SHA-256: { $digest }
    Comment: { $comment }

    { $link }
    .subject = { $country } { $year }: accepted

mail-reopened =
    Dear { $name },

    { $who } has reopened the answer of { $country } for { $year }. The version { $reference } stays in force until a new one is accepted.

    Comment: { $comment }

    You can change the figures now and submit them again:

    { $link }
    .subject = { $country } { $year }: open again
