### Rounds: the progress board, due dates, closing.

## The board

board-title = Progress of the rounds
board-open = Due on { $date }, until the end of the day in Dili.
board-closed = Closed since { $time }. No country can change or submit anything.
board-none = No country has been asked in this round.
board-country = Country
board-since = Since
board-left = Time left
board-filled = Cells filled
board-blank = Still blank
board-changed = Last change
board-own-due = Own due date
board-not-submitted = Not submitted
board-done = Done. Those concerned get a mail.

## Terms

board-due-title = Another due date for one country
board-due-help = Until the end of this day in Dili. Contributors and coordinators of the country get a mail.
board-due-set = Set the due date
board-closed-due = This round is closed. Open it again first.
board-close = Close the round
board-close-help = Then no country can change or submit anything. Reviewers can still accept what was submitted. Countries that have not submitted get a mail. You can open the round again.
board-reopen = Open the round again
board-reopen-help = Countries that have not submitted get a mail and can go on.
rounds-closed = Closed
rounds-closed-already = The round of this year is closed. Open it again first.
cell-round-closed = Not saved: the round is closed. What you typed stays here: copy it, and ask the administrator to open the round again.

## What the audit trail says

audit-submission-due = Gave a country another due date
audit-round-close = Closed a round
audit-reminder-write = Reminded of a due date
audit-digest-write = Wrote a weekly digest
audit-round-reopen = Opened a round again
