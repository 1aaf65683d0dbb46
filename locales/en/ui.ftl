### The frame of every page, and words that many pages use.

## The frame of every page

language-name = English
skip-to-content = Skip to the content
language-switch = Language
your-account = Your account
help = Help
sign-out = Sign out
demo-notice = Demonstration: nothing entered here reaches anybody, and mails stay on this computer.
go-home = Go to the start page
error-number = Error code: { $code }

## Words of many pages

save = Save
cancel = Cancel
back = Back
time-in = Time ({ $zone })
form-refused = Please correct the following. What you typed is still here.

## States of a submission

state-draft = Draft
state-submitted = Submitted
state-in-review = In review
state-returned = Returned for correction
state-accepted = Accepted
state-published = Published

## Roles

role-contributor = Contributor
role-reviewer = Reviewer
role-administrator = Administrator

## Actions on a submission

action-submit = Submit
action-start-review = Start the review
action-return = Return for correction
action-accept = Accept
action-publish = Publish
action-reopen = Reopen
