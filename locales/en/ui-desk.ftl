### The reconciliation desk: where institutions say different things, and what is decided.

desk-title = Reconciliation
desk-lead = Institutions that have signed say different things about these cells. Choose one value for each, and say why. What is not chosen is kept for ever, and the reason goes with the figure into the version and the exports.
desk-several = Several values
desk-nothing-shared = No cell has been signed by two institutions yet. There is nothing to compare.
desk-agreement = How far institutions agree
desk-module = Part
desk-all-modules = All parts
desk-shared = Cells that two or more filled in
desk-agreed = They agree on
desk-share = Agreement
desk-show = Show
desk-show-open = To decide
desk-show-decided = Decided
desk-any = all
desk-institution = Institution
desk-least = Difference at least
desk-filter = Show these
desk-filter-none = Show all
desk-open-count = Cells to decide: { $count }
desk-decided-count = Decided cells: { $count }
desk-page = Page { $page } of { $pages }
desk-pages = Pages
desk-previous = Page before
desk-next = Next page
desk-keys = Keys: 1 to 9 take the value with that number and go on; 0 takes a choice back.
desk-none = No cell is like that.
desk-all-decided = Everything is decided.
desk-closed = The return is with the reviewers. Nothing can be decided now.
desk-ask = Ask the institutions
desk-ask-title = Ask the institutions
desk-ask-lead = Each institution you ask gets a mail and finds the question on its start page. It sees your question and its own answer, not what you ask others. Reviewers read none of it.
desk-ask-new = A new question
desk-ask-whom = To
desk-asked = Asked of { $name }
desk-asked-before = What was asked and answered
desk-choose = Choose
desk-value = Value
desk-distance = Below the highest
desk-distance-short = Difference
desk-source = Source and note
desk-entered = Entered
desk-extracted = extract of { $date }
desk-highest = highest
desk-no-source = no source given
desk-difference = { $by } ({ $share })
desk-apart = They differ by { $difference }.
desk-taken = Taken from { $institution }: { $value }
desk-others = Not taken: { $list }
desk-decided = { $name }, { $time }
desk-earlier = Earlier decisions: { $count }
desk-by-rule = By a rule for { $part }.
desk-by-rule-within = By a rule for { $part }, where the values differ by no more than { $within }.
desk-stale = A value changed since this was decided. Decide again.
desk-more = More cells after these: { $count }
desk-reason = Reason
desk-words = In words
desk-do = Take the chosen values
desk-reset = Clear the choices
desk-done = { $count ->
    [one] One cell is decided. Its reason goes with the figure.
   *[other] { $count } cells are decided. The reason goes with the figures.
}
desk-refused-nothing = Choose a value first. Nothing was decided.
desk-refused-reason = Choose a reason and say it in words; it goes with the figures. Nothing was decided, and your choices are still here.
desk-refused-changed = An institution said something else meanwhile. Nothing was decided. Look at the values as they are now, then decide again; what you typed is still here.
desk-coordinator = Coordinator
desk-rules = Decide by a rule
desk-rules-lead = Take the values of one institution for a whole part. You first see what the rule would decide; nothing happens before you confirm it.
desk-rule-part = For the cells of
desk-rule-prefer = take the value of
desk-rule-within = where the values differ by at most (per cent)
desk-rule-within-help = Empty: whatever the difference.
desk-within-wrong = Type a number from 0 to 100, for example 2 or 0.5.
desk-rule-preview = Show what it would decide
desk-rule-would = The rule would decide { $count ->
    [one] one cell
   *[other] { $count } cells
}
desk-rule-taken = The value of { $institution } would be taken.
desk-rule-too-far = Left as they are, because the values differ by more: { $count }
desk-rule-without = Left as they are, because this institution gives no value: { $count }
desk-rule-value = Would be taken
desk-rule-others = Would not be taken
desk-rule-do = { $count ->
    [one] Decide this cell
   *[other] Decide these { $count } cells
}
desk-rule-changed = Something changed since this was shown. Nothing was decided. Below stands what the rule would decide now; what you typed is still here.
desk-checks = Contradict a check
desk-checks-lead = Errors, and warnings without a reason, whose cells come from different institutions. Talk to them; return the part of the one that has to correct it.
desk-checks-none = No check is contradicted by figures of different institutions.

## In versions and exports

settled-title = Decided between institutions: { $count }
settled-since = Decided between institutions since: { $count }
settled-taken = Taken
settled-others = Not taken
settled-why = Why
desk-export = Value of { $institution } taken where institutions differed: { $reason }. { $text }
