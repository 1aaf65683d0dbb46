### The pages about mails: one mail, samples, and the end of digests.

## One mail

outbox-dead = Given up
mail-class = Kind
mail-class-duty = Duty: comes to everybody concerned
mail-class-digest = Digest: can be switched off
mail-written-at = Written
mail-sent-at = Sent
mail-dead-at = Given up
mail-next-at = Next attempt
mail-again = Try again
mail-again-help = This mail is not tried any more. Repair what the error names first, for example the address; then it gets all its attempts again.
mail-again-done = This mail is being sent again.
mail-text = Text
mail-html = Show it as HTML
mail-masked = Secrets in links are left out here.

## Samples

samples-title = All mails, with made-up data
samples-link = All kinds of mails, as samples
samples-lead = What the service sends, in the language of this page. Choose another language above.
sample-comment = The total of receipts is not the sum of its parts.
sample-question = 1. Births: is this figure right?

## Digests

profile-digests = Send me the weekly digest
profile-digests-help = Every Monday: what is open. Mails about what you have to do come in any case.
unsubscribe-title = Weekly digest
unsubscribe-lead = Send no more weekly digests to { $email }?
unsubscribe-duties = Invitations, reminders and receipts still come: they are part of your work here.
unsubscribe-do = Stop the digest
unsubscribe-done = No more digests go to { $email }.
unsubscribe-again = You can switch them on again in your profile.
unsubscribe-unknown = This link is not good any more. Sign in: your profile has the same choice.

## What the audit trail says

audit-mail-dead = Gave a mail up
audit-mail-again = Had a mail tried again
audit-account-digests = Switched digests on or off
