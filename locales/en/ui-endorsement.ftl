### The statistics group: what it says of a version, its minutes, and the steps around it.

## States and steps

state-for-endorsement = With the statistics group
action-send = Send to the reviewers
action-withdraw = Take back to change
step-send = Sent, endorsed by the group
step-withdraw = Taken back from the group
next-send = Exactly version { $reference } goes to the reviewers, with what the group said of it. They are told by e-mail and you get the receipt.
next-withdraw = The figures can be changed again. The next version is laid before the group anew; what was said of this one stays readable and does not count for it.
audit-submission-withdraw = Took back from the group
audit-submission-send = Sent an endorsed version
audit-submission-endorse = Endorsed
audit-submission-reserve = Endorsed with reservation
audit-submission-object = Objected

## The page of the group

group-title = Statistics group
group-lead = The group stands behind one exact version before it goes to the reviewers. What it endorsed cannot change without a new version.
group-straight = This round asks for no endorsement: what the coordinator submits goes to the reviewers.
group-nothing = Nothing lies before the group yet. When the coordinator submits, its members are told by e-mail and the version stands here.
group-whole = The whole answer
group-standing = Where the group stands
group-ready = The group stands behind this version: endorsed by { $endorsed }, needed { $quorum }, no objection.
group-waits = Endorsed by { $endorsed }, needed { $quorum }.
group-objected =
    { $count ->
        [one] { $count } member objects. The version cannot be sent while the objection stands.
       *[other] { $count } members object. The version cannot be sent while an objection stands.
    }
group-too-few = The group has fewer members than have to endorse: members { $members }, needed { $quorum }. Ask the administrator to invite the others.
group-laid = { $name }, { $time }
group-sent = Sent to the reviewers by { $name }, { $time }.
group-withdrawn = Taken back by { $name }, { $time }:
group-changes = What changed since { $reference }
group-since = Changes since version { $number }, which the group saw last
group-first = The first version that the group sees
group-first-how = There is no earlier version to compare with. Look at the figures and at the indicators.
group-all-figures = All figures
group-to-say = To your word
group-to-send = To sending
group-say = Your word
group-question = Do we stand behind { $reference }?
stance-do-endorse = Endorse
    .help = I stand behind it.
stance-do-reserve = Endorse with reservation
    .help = I stand behind it, and something is to be read with it. Say what.
stance-do-object = Object
    .help = It must not be sent like this. Say why.
stance-endorse = Endorsed
stance-reserve = Endorsed with reservation
stance-object = Objects
position-silent = Has not said anything yet
position-partly = Has endorsed a part only
group-text = Reservation or objection in your words
group-say-next = Your name, the time and your words go into the minutes and to the reviewers. As long as the version lies before the group you can say something else; what you said before stays in the minutes.
group-say-do = Put on record
group-said = Your word is on record.
group-laid-done = The version lies before the statistics group. Its members were told by e-mail; you are told when you can send it, or when somebody objects.
group-send-how = Sending becomes possible when enough members stand behind it and nobody objects. To change something, take it back.
group-withdraw-why = What has to change (required)
group-withdraw-why-missing = Write what has to change.

## What is refused

group-not-taken = Your word was not recorded
group-other-version = The version you saw is no longer the one before the group. Look at the difference, then say whether you stand behind the new one.
group-difference = What changed from version { $before } to version { $after }
group-not-now = No version lies before the group now: it was sent or taken back meanwhile. You are told by e-mail when there is a new one.
group-you-wrote = You wrote:
group-stance-missing = Choose whether you endorse, endorse with reservation, or object.
group-text-missing = A reservation or an objection needs words: write what it is about.
group-text-wrong = Write at most { $limit } characters of plain text.
group-module-wrong = Choose a part of the list.
error-version-moved = This version does not lie before the group
    .detail = Nothing was recorded. Another version lies before the group now: look at it and at the difference, then send your word with its sha256.
error-not-endorsed = The statistics group does not stand behind this version yet
    .detail = Endorsed by { $endorsed }, needed { $quorum }, objections { $objected }. Wait for the members, or take the version back and change what they object to.

## Minutes

minutes-title = Minutes
minutes-heading = Minutes of the statistics group: { $country }, { $year }
minutes-print = Print this page to sign it and keep it with your files.
minutes-sealed = Sealed
minutes-laid = Laid before the group
minutes-quorum = Quorum
minutes-quorum-is =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
minutes-outcome = Outcome
minutes-members = Members
minutes-no-members = The group had no members when the version was laid before it.
minutes-name = Name
minutes-institution = Institution
minutes-position = Position
minutes-signature = Signature
minutes-said = What was said
minutes-nothing-said = Nobody has said anything yet.
minutes-about = About
minutes-words = In their words
minutes-replaced = replaced later
minutes-replaced-note = What is struck through was replaced later by its author and does not count.
minutes-how-to-check = The digest covers every figure of the version, and the versions before it. The receipt of the version says how to verify it.

## Elsewhere

overview-with-group = A version lies before the statistics group. Nobody can change the figures meanwhile.
submit-next-group = After you submit, the figures become version { $reference }, cannot be changed, and lie before the statistics group. You send the version to the reviewers when the group stands behind it.
submit-group = Members of the group: { $members }. Needed to endorse: { $quorum }.
submit-comment-group = Comment to the group (optional)
submit-to-group = Lay before the group
home-group-missing = { $reference } waits for your word
home-group-given = You have said your word on { $reference }
home-group-say = Say whether we stand behind it
rounds-quorum = Endorsements needed
rounds-quorum-help = How many members of the statistics group have to stand behind a version; 0 or empty: none. Leave it empty if the round of the year is open already.
rounds-quorum-wrong = Write a whole number from 0 to { $most }.
rounds-quorum-other = The round of this year is open already, with { $quorum }. Leave the field empty.
