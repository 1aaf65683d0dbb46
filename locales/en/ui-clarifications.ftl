### Clarifications: questions about cells, and what is said to them.

## The page

clarify-title = Clarifications
clarify-lead = Each question belongs to one cell. It is open until it is answered, and settled when the one who asked says so.
clarify-none = There is no clarification here.
clarify-how-to-ask = To ask, go to a cell and open its details, or choose Ask beside it on the review page.
clarify-show = Which clarifications are shown
clarify-show-all = All
clarify-show-open = Open
clarify-show-answered = Answered
clarify-show-resolved = Settled
clarify-show-mine = Mine
clarify-open-count =
    { $count ->
        [one] Open clarification: { $count }
       *[other] Open clarifications: { $count }
    }
clarify-answered-count =
    { $count ->
        [one] Answer to read: { $count }
       *[other] Answers to read: { $count }
    }
clarify-before-submitting = You can submit without answering, but then the reviewers will ask again.
clarify-with-return =
    { $count ->
        [one] This open clarification goes with it, on the page and by e-mail:
       *[other] These { $count } open clarifications go with it, on the page and by e-mail:
    }
clarify-mark = Open clarification

clarify-line = { $number }. { $cell }: { $question }

## One clarification

clarify-number = Clarification { $number }
clarify-state-open = Open
clarify-state-answered = Answered
clarify-state-resolved = Settled
clarify-value = Value now: { $value }
clarify-no-value = blank
clarify-at-home = Asked of { $name } by the coordinator; nobody outside the country reads it
clarify-for = For { $name }
clarify-for-all = For whoever fills in
clarify-due-on = Answer by { $date }
clarify-overdue = Was to be answered by { $date }
clarify-version = Asked about version { $number }
clarify-said-ask = Asked
clarify-said-answer = Answered
clarify-said-ask-again = Asked again
clarify-said-resolve = Settled
clarify-said-reopen = Opened again

## Asking and answering

clarify-ask = Ask
clarify-ask-cell = Ask about this cell
clarify-ask-about = Question about:
clarify-question = Your question
clarify-words-open = Your words
clarify-words-answered = Your words
clarify-words-resolved = Why it is opened again
clarify-language = Language
clarify-translate = Add the same in another language
clarify-translation = The same text
clarify-assignee = Who should answer
clarify-due = Answer by (optional)
clarify-do-ask = Send the question
clarify-do-answer = Answer
clarify-do-ask-again = Ask again
clarify-do-resolve = Settle
clarify-do-reopen = Open again

## Why something was not sent

clarify-not-sent = Not sent. What you typed is still here.
clarify-refused-not-yours = This is for the other side to do.
clarify-refused-not-now = Somebody was faster: this clarification is in another state now. Read what was said before you send yours.
clarify-refused-unknown-address = There is no such cell in this submission.
clarify-refused-empty = Write something first.
clarify-refused-long = The text is too long. Use at most { $limit } characters.
clarify-refused-control = The text contains characters that cannot be stored. Type it again.
clarify-refused-language = Choose a language from the list.
clarify-refused-same-language = Both texts are in the same language. Choose another one for the second.
clarify-refused-due-unclear = This is no date. Choose a day.
clarify-refused-due-past = This day has passed. Choose a later one.
clarify-refused-assignee = Choose somebody from the list.
