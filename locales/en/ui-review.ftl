### Check and submit, versions, comparison, indicators, review, history of a cell.

## Check and submit

findings-title = Check and submit
findings-none = All checks agree: no errors and no warnings.
findings-errors =
    { $count ->
        [one] Error to correct: { $count }
       *[other] Errors to correct: { $count }
    }
    .help = As long as there are errors, nothing can be submitted.
findings-warnings =
    { $count ->
        [one] Warning without a reason: { $count }
       *[other] Warnings without a reason: { $count }
    }
    .help = Correct the value, or say why it is right. Then it no longer stands in the way.
findings-explained =
    { $count ->
        [one] Warning with a reason: { $count }
       *[other] Warnings with a reason: { $count }
    }
    .help = Nothing more to do. When a figure of the warning changes, it asks for a new reason.
findings-info =
    { $count ->
        [one] Piece of information: { $count }
       *[other] Pieces of information: { $count }
    }
    .help = For your information; this never stands in the way.
finding-about = { $about }: { $sentence }
justify-give = Give a reason for keeping this value
justify-change = Change the reason
justify-code = Reason
justify-text = Explanation
justify-all = Give this reason to all warnings of { $check } (others: { $count })
justify-save = Save the reason
justify-by = Given by { $name }, { $time }
justify-done =
    { $count ->
        [one] The reason was saved for { $count } warning.
       *[other] The reason was saved for { $count } warnings.
    }
justify-none = This warning no longer exists: its figures have changed meanwhile.
justify-not-saved = The reason was not saved
justify-code-missing = Choose a reason from the list.
justify-text-missing = Write an explanation in your own words.
justify-text-long = The explanation is too long. Use at most { $limit } characters.
justify-text-control = The explanation contains characters that cannot be stored. Type it again.
justify-text-refused = The reviewers did not accept exactly this reason. Say more, choose another one, or correct the value.
justify-remembered = Reason accepted for { $year }:
justify-again = Say the same again
verdict-accepted = Accepted by { $name }, { $time }
verdict-rejected = Not accepted by { $name }, { $time }
verdict-last-accepted = Last year the same reason was accepted by { $name }, { $time }
verdict-last-rejected = Last year the same reason was not accepted by { $name }, { $time }
verdict-remark = Remark to the country (needed to reject)
verdict-all = Also for the other warnings of { $check } with this reason (others: { $count })
verdict-accept = Accept the reason
verdict-reject = Reject the reason
verdict-change = Judge again
verdict-done =
    { $count ->
        [one] Saved for { $count } reason.
       *[other] Saved for { $count } reasons.
    }
verdict-not-saved = The verdict was not saved. What you typed is still here.
verdict-refused-not-now = Reasons are judged while the submission is with the reviewers. It no longer is.
verdict-refused-no-remark = Write what is not clear with this reason, so that the country knows what to say.
verdict-refused-remark = The remark is longer than { $limit } characters, or has characters that cannot be stored. Write it again.
verdict-refused-other-reason = Another reason stands there now. Read it before you decide.
verdict-with-return =
    { $count ->
        [one] One rejected reason goes with it: the warning asks the country for another one.
       *[other] { $count } rejected reasons go with it: the warnings ask the country for other ones.
    }
verdict-with-accept =
    { $count ->
        [one] You rejected one reason. Accepting takes the figures as they are all the same.
       *[other] You rejected { $count } reasons. Accepting takes the figures as they are all the same.
    }
findings-refused =
    { $count ->
        [one] Reason not accepted: { $count }
       *[other] Reasons not accepted: { $count }
    }
    .help = The reviewers ask for another reason, or for another value. Until then nothing can be submitted.
submit-title = Submit
submit-next = After you submit, the figures become version { $reference } and cannot be changed while they are reviewed. The reviewers are told by e-mail and you get a receipt. They accept the version or return it to you for correction.
submit-blocked = You cannot submit yet. Errors: { $errors }. Warnings that need a reason: { $warnings }.
submit-comment = Comment to the reviewer (optional)
submit-ready = No error is open and every warning has a reason. Look over what differs, then submit.
submit-by-coordinator = The national coordinator submits once everything is ready.

## Review before submitting

lookover-title = Review and submit
lookover-lead = Only what differs from the figures accepted for { $year } by more than its check lets pass, what is coded as not available, and what the checks still say. All else needs no look.
lookover-first = Nothing was accepted for { $year }, so nothing can be compared. You see what is coded as not available and what the checks say.
lookover-to-submit = To submitting
lookover-to-findings = Correct, or give reasons
lookover-none = Nothing here needs a look.
lookover-moved = Changed by more than the check lets pass: { $count }
lookover-rows = Came or went: { $count }
lookover-gaps = Coded as not available: { $count }
lookover-no-note = No note says why.
lookover-open = Open findings
lookover-reasons = Reasons given
lookover-whole = The answer as a whole

## Versions and receipt

versions-title = Versions
versions-lead = Each submission is sealed as a version that nobody can change. Its digest also covers the version before, so that a later change of any version would be noticed.
versions-none = There is no version yet. The first one is made when the answer is submitted.
versions-number = Version
versions-time = Submitted
versions-by = By
versions-digest = Digest (SHA-256)
versions-previous = Digest of the version before
versions-previous-short = Version before
versions-changes = Changes
versions-compare = Compare with version { $number }
versions-compare-now = Compare with what is entered now
receipt-title = Receipt { $reference }
receipt-sent = The submission was sent. Reference number: { $reference }. The reviewers were told by e-mail; you get this receipt by e-mail too.
receipt-reference = Reference number
receipt-answer = Answer of
receipt-contains = Contents
receipt-counts = Cells: { $cells }. Warnings with a reason: { $warnings }.
receipt-comment = Comment
receipt-first = This is the first version.
receipt-definition = Edition of the questionnaire and its digest
receipt-verify = How to verify
receipt-verify-how = Whoever runs the service recomputes the digests of all versions with the command below. If this version is unchanged, the digest is the one printed here.
receipt-content = The sealed content (JSON)
receipt-print = Print this page and keep it with your files.

## What changed

diff-title = What changed: { $before } → { $after }
diff-now = what is entered now
diff-before = Before
diff-after = After
diff-compare = Compare
diff-none = Nothing differs.
diff-count =
    { $count ->
        [one] Changed cell: { $count }
       *[other] Changed cells: { $count }
    }
diff-rows = Schemes and benefits
diff-row-added = Added: { $name }
diff-row-removed = No longer there: { $name }
diff-row-closed = Taken out: { $name }
diff-row-reopened = Taken in again: { $name }
diff-item = Item
diff-change = Change
value-note = Note: { $text }
value-source = Source: { $text }
value-note-gone = The note was removed.
value-source-gone = The source was removed.

## Indicators

indicators-title = Indicators
indicators-of-now = Computed from what is entered now. Nothing of this is accepted yet.
indicators-of-submitted = Computed from the version that was submitted. It is not accepted yet.
indicators-of-accepted = Computed from the accepted version { $reference }.
indicators-show-now = Show what is entered now
indicators-show-accepted = Show the accepted version
indicators-indicator = Indicator
indicators-numerator = Numerator
indicators-denominator = Denominator
indicators-legend = “:” means that a figure is missing; the details name the cell. Numerator and denominator are those of the total.
indicators-details = What each indicator is made of
indicators-component = Component
indicators-cells = Cells
indicators-value = Value
indicators-no-cells = Nothing in this country belongs here.
indicators-capped = The computed value is { $value }; it is shown as the highest possible one.
indicators-missing =
    { $count ->
        [one] { $count } figure is missing to compute this:
       *[other] { $count } figures are missing to compute this:
    }
indicators-overlap = Overlap deduction
indicators-bounds = Lower bound { $lower } if all persons of the components are the same; upper bound { $upper } if none is counted twice.

## Review

review-title = Review
review-state = State
review-since = since { $time }
review-version = Version
review-to-decision = To the decision
review-to-last-year = Compare with the year before
review-nothing-yet = Nothing was submitted yet. When the country submits, you are told by e-mail and decide here.
review-findings =
    { $count ->
        [one] Warning or error: { $count }
       *[other] Warnings and errors: { $count }
    }
review-no-findings = The checks found no errors and no warnings.
review-no-reason = No reason was given.
review-indicators = Indicators against the year before
review-last-year = Previous year, accepted
review-this-year = This year
review-difference = Difference
review-changes =
    { $count ->
        [one] Cell that needs a look: { $count }
       *[other] Cells that need a look: { $count }
    }
review-more =
    { $count ->
        [one] One more of this check
       *[other] { $count } more of this check
    }
review-cells =
    { $count ->
        [one] one cell
       *[other] { $count } cells
    }
review-changes-marked = Cells with a warning, changed since the version before, new, gone, or changed by 25% or more since the year before.
review-changes-all = All cells that differ from the year before or from the version before.
review-show-all = Show all changed cells
review-show-marked = Show only those that need a look
review-checks = Checks
review-steps = What happened so far
review-step = Step
review-no-steps = Nothing yet: the country is still filling in.
step-submit = Submitted
step-start-review = Review started
step-return = Returned for correction
step-accept = Accepted
step-publish = Published
step-reopen = Reopened
review-decision = Decision
review-no-decision = There is nothing for you to decide in this state.
next-start-review = The submission is shown as in review in { $country } too. Nobody can change it meanwhile.
next-return = Those who fill in for { $country } get your comment by e-mail and can change the figures again. This version stays as it is; they submit the next one.
next-accept = The figures of this version can be exported from now on, and those who fill in for { $country } are told by e-mail. With this the reasons that you did not reject are accepted too, and remembered next year.
next-publish = The accepted version is shown as published. Nobody gets an e-mail. To correct it later, it has to be reopened, which { $country } is told.
next-reopen = Those who fill in for { $country } are told by e-mail and can change the figures again. The accepted version stays in force until a new one is accepted.
review-comment = Comment to the country (optional)
review-comment-required = What the country should correct (required)
review-not-done = Not done yet
review-comment-missing = Write what the country should correct.

## History of a cell

history-title = History: { $item }
history-back = Back to the cell
history-none = Nobody has entered anything here yet.
history-by = By
history-from = From where
origin-typed = typed on the page
origin-pasted = pasted as a block
origin-file = from the file { $file }
origin-program = sent by a program
origin-carried = carried over from the year before
origin-confirmed = confirmed as unchanged
origin-taken_over = signed by the institution
origin-decided = chosen by the coordinator
history-value = Value
history-status = Status of the value
history-note = Note
history-source = Source
history-emptied = emptied
history-years = Accepted in earlier years
history-year = Year

review-public-since = Everybody sees the figures since { $time }
review-public-from = Everybody will see the figures from { $time } on
review-release = Public from
review-release-help = The day begins in Dili. Left empty, everybody sees the figures at once.
