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
    .help = Fills in the figures of an institution or a department.
role-approver = Approver
    .help = Answers for what the institution says.
role-coordinator = National coordinator
    .help = Brings the institutions together and submits the return of the country.
role-endorser = Member of the statistics group
    .help = Stands behind the figures of the country.
role-reviewer = Reviewer
    .help = Reads, asks back and accepts, for the ILO.
role-administrator = Administrator
    .help = Runs rounds and accounts, and publishes.
role-observer = Observer
    .help = Looks at the country and changes nothing.

## Actions on a submission

action-submit = Submit
action-start-review = Start the review
action-return = Return for correction
action-accept = Accept
action-publish = Publish
action-reopen = Reopen
