### Mails about the parts of institutions.

mail-part =
    Dear { $name },

    { $who } has given your institution a part of the answer of { $country } for { $year }: { $part }.

    Please fill it in by { $due }.

    { $link }
    .subject = { $country } { $year }: please fill in { $part }

mail-handed-in =
    Dear { $name },

    { $who } has handed in the part of { $institution } in the answer of { $country } for { $year }. It waits for your signature.

    { $link }
    .subject = { $country } { $year }: waits for your signature

mail-given-back =
    Dear { $name },

    { $who } has given the part of { $institution } in the answer of { $country } for { $year } back.

    What to correct: { $comment }

    You can change the figures now:

    { $link }
    .subject = { $country } { $year }: please correct the part of { $institution }

mail-signed =
    Dear { $name },

    { $who } has signed the part of { $institution } in the answer of { $country } for { $year }. What no other institution contradicts is in the figures of the country now.

    { $link }
    .subject = { $country } { $year }: { $institution } has signed

mail-question =
    Dear { $name },

    { $who }, who coordinates the answer of { $country } for { $year }, asks { $institution }:

    { $questions }

    Please answer on the page of your part. Only your institution and the coordinator read the question and your answer.

    { $link }
    .subject = { $country } { $year }: a question about the figures of { $institution }
