### The hand-over pack: what somebody who takes over has to know.

handover-title = Hand-over pack
handover-lead = For whoever takes over: what was asked last year, who knew, where it came from, what is open. Made to be printed.
handover-institution = Institution
handover-accepted = Accepted last year
handover-made = As of
handover-others = Other institutions
handover-none = Nobody of this institution has entered anything, last year or this year.
handover-summary = At a glance
handover-who = Who knew
handover-sources = Sources of last year
handover-open = Open
handover-gone = has left
handover-knew = { $count ->
    [one] 1 answer, last on { $date }
   *[other] { $count } answers, last on { $date }
}
handover-source-count = { $count ->
    [one] (1 answer)
   *[other] ({ $count } answers)
}
handover-source-note = Source and note
handover-no-source = no source named
handover-settled = nothing
handover-left = Required: { $required }. Findings: { $findings }. Answered last year, empty now: { $open }.
handover-comments = What was said
handover-comment = { $name }, { $time }
handover-required = Required and empty
handover-findings = Findings to settle
handover-missing = Not available last year: ask again
handover-asked = What was asked in { $year }, and what was answered
handover-empty = empty
