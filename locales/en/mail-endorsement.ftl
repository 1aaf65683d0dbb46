### Mails about what lies before the statistics group.

mail-for-endorsement =
    Dear { $name },

    { $who } has laid version { $reference } of the answer of { $country } for { $year } before the statistics group.

    Please look at what changed and say whether we stand behind it: endorse, endorse with reservation, or object.

    Time: { $time }
    SHA-256: { $digest }
    Comment: { $comment }

    { $link }
    .subject = { $country } { $year }: do we stand behind { $reference }?

mail-withdrawn =
    Dear { $name },

    { $who } has taken version { $reference } of the answer of { $country } for { $year } back from the statistics group, to change it.

    What has to change: { $comment }

    The figures can be changed now. What was said of this version stays readable; the next one is laid before the group anew.

    { $link }
    .subject = { $country } { $year }: { $reference } was taken back

mail-endorsed =
    Dear { $name },

    The statistics group stands behind version { $reference } of the answer of { $country } for { $year }: enough members endorsed it, and nobody objects.

    You can send it to the reviewers now. It is not sent by itself.

    SHA-256: { $digest }

    { $link }
    .subject = { $country } { $year }: { $reference } can be sent

mail-objected =
    Dear { $name },

    { $who } objects to version { $reference } of the answer of { $country } for { $year }.

    About: { $part }
    Why: { $comment }

    The version cannot be sent while the objection stands. Talk to the member, or take the version back and change it.

    { $link }
    .subject = { $country } { $year }: objection to { $reference }
