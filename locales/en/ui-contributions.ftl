### Several institutions for one return: parts, signatures, reconciliation.

contributions-title = Parts and institutions
contributions-lead = Who fills which part, and how far each institution is. What an institution has signed goes into the national figures; where two say different things, the coordinator decides.
contributions-none = No part is assigned: who fills in fills the national figures.
contributions-done = Done
contribution-state-draft = being filled in
contribution-state-handed_in = waits for the signature
contribution-state-signed = signed
contribution-state-returned = given back
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
contribution-due = by { $date }
contribution-late = was due by { $date }
contribution-held = in the hands of { $name }
contribution-refused-not-now = Somebody was faster: look where it stands now.
contribution-refused-no-comment = Say why you give it back.
contribution-refused-changed = Something changed since this page was shown. Look at it again before you sign.
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
assign-taken = This institution has the part already.

## In the audit trail

audit-assignment-add = Assigned a part
audit-assignment-hand = Gave a part to a department or took it back
audit-assignment-remove = Took a part away
audit-reconciliation-decide = Decided between institutions
audit-contribution-hand-in = Handed in a part
audit-contribution-sign = Signed for an institution
audit-contribution-give-back = Gave a part back
audit-contribution-return = Returned a part to its institution
