### Several institutions for one return: parts, signatures, reconciliation.

contributions-title = Parts and institutions
contributions-lead = Who fills which part, and how far each institution is. What an institution has signed goes into the national figures; where two say different things, the coordinator decides.
contributions-none = No part is assigned: who fills in fills the national figures.
contributions-done = Done
contribution-state-draft = Being filled in
contribution-state-handed_in = Waits for the signature
contribution-state-signed = Signed
contribution-state-returned = Given back
contribution-do-hand_in = Hand in
contribution-do-sign = Sign for the institution
contribution-do-give_back = Give back
contribution-do-return = Return to the institution
contribution-did-hand_in = Handed in
contribution-did-sign = Signed
contribution-did-give_back = Given back
contribution-did-return = Returned by the coordinator
contribution-by = { $name }, { $time }
contribution-comment = Why you give it back
contribution-extracted = Taken out of your system on (may stay empty)
contribution-extracted-help = The day as of which the figures were extracted. It stands beside your figures where institutions are compared.
contribution-extracted-on = Taken out of the institution's system on { $date }
contribution-due = by { $date }
contribution-late = was due by { $date }
contribution-held = in the hands of { $name }
contribution-refused-not-now = Somebody was faster: look where it stands now.
contribution-refused-no-comment = Say why you give it back.
contribution-refused-changed = Something changed since this page was shown. Look at it again before you sign.
contribution-refused-extract-unclear = The day of the extract is no date. Choose a day, or leave the field empty.
contribution-refused-extract-ahead = The day of the extract has yet to come. Choose today or a day before.
contribution-refused-away = A department still has a part in hand. Get it back first.
contribution-refused-errors = Errors in the part of the institution: { $count }. Correct them first; they stand on the page of findings.
assign-title = Assign a part
assign-lead = The same part may go to two institutions that hold the same figure.
assign-part = Part
assign-institution = Institution
assign-due = Due (may stay empty)
assign-do = Assign
assign-remove = Take away
assign-nobody-there = Nobody there can fill in. Invite somebody first.
assign-closed = This institution is closed. Choose another one, or ask an administrator to open it again.
assign-taken = This institution has the part already.

## A part, and what an institution says

contributions-parts = Parts
contributions-filled = Answered
contributions-state = State
contributions-of = { $filled } of { $asked }
part-holder = In the hands of
part-due = Due
part-due-round = With the round
part-give-back = Give it back
part-take-back = Take it back
part-hand-title = Hand it to a department
part-hand-lead = The department fills it in; what it says belongs to the institution. Meanwhile nobody else fills it.
part-hand-nobody = Nobody else can fill in. Invite somebody first.
part-department = Department
part-hand = Hand over
part-change-title = Date and assignment
part-set-due = Set the date
part-remove-next = What was filled in is kept and comes back when the part is assigned again.
institution-lead = What this institution says, before it signs: only what differs from the figures accepted for { $year } by more than its check lets pass, what is blank or not available, and what the checks say.
institution-blank = No answer yet
institution-questions = Questions of the coordinator
institution-questions-lead = Only your institution and the coordinator read them.
institution-closed = Closed
institution-closed-help = It keeps these parts until you take them away.
institution-act = Hand in and sign
institution-next = What stands here now is signed, nothing else. Where two institutions say different things, the coordinator decides and says why.
institution-acts = What was done: { $count }
sample-institution = National Institute of Social Security

## On the start page

home-sign = Look at it and sign
home-questions =
    { $count ->
        [one] Question of the coordinator: { $count }
       *[other] Questions of the coordinator: { $count }
    }
home-signed = Signed: { $signed } of { $count } institutions
home-late = Parts past their date: { $count }
row-problem-yours = Another institution fills this in, or your part is handed in already.

## In the audit trail

audit-assignment-add = Assigned a part
audit-assignment-hand = Gave a part to a department or took it back
audit-assignment-remove = Took a part away
audit-reconciliation-decide = Decided between institutions
audit-contribution-hand-in = Handed in a part
audit-contribution-sign = Signed for an institution
audit-contribution-give-back = Gave a part back
audit-contribution-return = Returned a part to its institution
audit-assignment-due = Set the date of a part
audit-assignment-back = Took back a part or gave it back
