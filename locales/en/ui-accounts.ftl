### Accounts, start page, administration and help.

## Fields of several forms

field-email = E-mail address
field-email-wrong = Write one e-mail address, for example ana@example.org.
field-password = Password
field-name = Full name
field-name-wrong = Write a name of at most 200 characters.
field-language = Language
field-country = Country
field-country-code = Country (three letters)
field-country-help = Three capital letters of ISO 3166, for example TLS.
field-country-wrong = Write the country as three capital letters, for example TLS.
field-country-unnamed = This service has no name for the country { $code }. Check the letters, or have the name added to its texts.
field-institution = Institution
field-institution-code = Institution (short code)
field-institution-help = Capital letters, digits and hyphens, for example INSS.
field-institution-wrong = Write a code of 2 to 20 capital letters, digits or hyphens, for example INSS.
field-institution-elsewhere = { $code } belongs to another country. Check the country and the code.
field-institution-new = { $code } is new. Write its name too, or correct the code.
field-institution-name = Name of the institution
field-institution-name-help = Only when the institution is new here.
field-choice-wrong = Choose one entry of the list.
field-roles = Roles
field-roles-wrong = Tick at least one role.
field-department-help = Capital letters, digits and hyphens, for example INSS; a department has a code of its own, for example INSS-CONT.
field-parent = Department of
field-parent-help = Only for a new department: the code of its institution, for example INSS.
field-parent-wrong = There is no institution { $code } in this country. Write the code of one that is known already.
field-countries = Countries to review
field-countries-help = Only for reviewers: three capital letters each, with blanks between. Nothing means all countries.

## Signing in

sign-in = Sign in
sign-in-lead = Social Security Inquiry: sign in to fill in, review or run a round.
sign-in-demo = The accounts of this demonstration are printed in the terminal that started it and stand in the file { $file } of its data folder.
sign-in-wrong = The e-mail address or the password is not right. Check both and try again.
sign-in-wait =
    { $minutes ->
        [one] Too many attempts. Try again in one minute.
       *[other] Too many attempts. Try again in { $minutes } minutes.
    }
sign-in-forgotten = Forgot your password?
sign-in-no-account = Accounts are given by invitation. If you need one, ask the person who runs the round for you.

## A new password

reset-title = Choose a new password
reset-lead = Write your e-mail address. We send you a link to choose a new password. It is good for 30 minutes.
reset-send = Send a link
reset-sent = If this address has an account, a mail with a link is on its way.
reset-sent-next = Open the link within 30 minutes. If no mail arrives, check the address and the folder for unwanted mail, then ask again.
reset-back = Back to sign-in
welcome-title = Choose your password
welcome-greeting = Welcome, { $name }. Choose a password; then you are signed in.
welcome-password = New password
welcome-again = The same password again
welcome-length = At least { $count } characters. A sentence of several words is easy to remember and hard to guess.
welcome-length-wrong = The password must have { $count } to 200 characters. Choose a longer one.
welcome-different = The two passwords are not the same. Write the same one twice.
welcome-save = Save and sign in
welcome-sessions = If you were signed in on another computer, that session ends.
welcome-invalid = This link is no longer good
welcome-invalid-why = It has been used, it is too old, or a newer one was sent. Invitations are good for 7 days, links for a new password for 30 minutes.
welcome-invalid-next = Ask for a new link with your e-mail address. This also works when you have never had a password.

## One's own account

profile-title = Profile
profile-saved = Your languages are saved.
profile-wrong = If something here is wrong, tell the administrator.
profile-languages = Languages
profile-first = Your language
profile-first-help = Pages after signing in and mails come in this language.
profile-second = Second language
profile-second-help = Questions can be shown in this language beside the first.
profile-no-second = None
profile-password = To change your password, have a link sent to your e-mail address.
profile-password-change = Change password

## The start page

home-title = Start page
home-greeting = Welcome, { $name }
home-submission = Submission
home-state = State
home-since = In this state for
home-days =
    { $count ->
        [0] less than a day
        [one] one day
       *[other] { $count } days
    }
home-due-today = Due today
home-days-left =
    { $count ->
        [one] one day left
       *[other] { $count } days left
    }
home-overdue =
    { $count ->
        [one] one day late
       *[other] { $count } days late
    }
home-versions = Versions
home-action = Action
home-open = Open
home-review = Review
home-others = All other submissions
home-service = Running the service
home-roles = Your roles: { $roles }
home-for-contributor = To fill in
home-none-contributor = There is nothing to fill in now. When a round opens for your country, its return stands here.
home-for-approver = Figures of your institution
home-none-approver = Your country has not been asked yet. When a round opens for it, its return stands here.
home-filled-approver = Still being filled in; look at the figures of your institution
home-for-coordinator = To submit
home-none-coordinator = There is nothing to submit now. When a round opens or a return comes back, it stands here.
home-for-endorser = Figures of the country
home-none-endorser = Your country has not been asked yet. When a round opens for it, its return stands here.
home-filled-endorser = Still being filled in; figures and indicators can be looked at
home-for-reviewer = To review
home-none-reviewer = Nothing waits for you. When a country submits, its return stands here.
home-for-administrator = The service
home-none-administrator = Nothing is open. Begin with a round: under Rounds below, ask the first country.
home-for-observer = To look at
home-none-observer = Your country has not been asked yet. When a round opens for it, its return stands here.
home-filled-observer = Still being filled in
home-ready = Ready to be submitted
home-not-ready = Not ready. Errors: { $errors }. Warnings without a reason: { $warnings }.
home-in-state = In this state for { $days }
home-round = Round { $year }
home-list = To the list
home-findings = See the findings
home-blank =
    { $count ->
        [0] Every question has an answer
        [one] One question without an answer
       *[other] { $count } questions without an answer
    }
home-to-publish =
    { $count ->
        [one] One accepted return is not published yet
       *[other] { $count } accepted returns are not published yet
    }
home-mails-failing =
    { $count ->
        [one] One mail did not get through
       *[other] { $count } mails did not get through
    }

## People

people-title = People
people-place = Country and institution
people-state = Account
people-active = Active
people-invited = Invited, no password yet
people-closed = Closed
people-close = Close account
people-open = Open account
people-close-help = A closed account is signed out at once and gets no mails. What the person entered stays. It can be opened again.
people-done-invited = The account exists, and a mail with an invitation is on its way.
people-done-closed = The account is closed.
people-done-opened = The account is open again.
people-email-taken = This address has an account already. It stands in the list above.
people-invite-title = Invite a person
people-invite-lead = The person gets a mail with a link to choose a password, good for 7 days.
people-invite = Send the invitation
people-place-help = All roles but reviewer and administrator need a country; contributors and approvers also an institution, or a department of one.
people-reviews = reviews { $countries }
people-change-help = The change holds at once. It is kept in the audit trail with what was before.
people-done-changed = The roles are changed.
institutions-title = Institutions
institutions-lead = Where people work. A new one is made when somebody is invited into it.
institutions-country = Country
institutions-open = Open
institutions-closed-with = Closed with its institution
institutions-do-close = Close
institutions-do-open = Open again
institutions-help = A closed institution and its departments are given no parts. What they hold stays with them until the coordinator takes it away, and its people can go on with it; their accounts are closed on the page of people. It can be opened again.
institutions-done-closed = The institution is closed.
institutions-done-opened = The institution is open again.
people-last-administrator = { $name } is the only administrator who can sign in. First make somebody else administrator and wait until that person has chosen a password.
people-last-coordinator = { $name } is the only coordinator of { $country } who can sign in. First make somebody else coordinator and wait until that person has chosen a password.

## Rounds

rounds-title = Rounds
rounds-none = No round is open yet. Ask the first country below.
rounds-year = Reference year
rounds-year-help = The year the figures are about, for example 2024.
rounds-year-wrong = Write a year between 1990 and 2100.
rounds-edition = Questionnaire
rounds-edition-name = { $questionnaire }, edition { $edition }
rounds-opened = Opened
rounds-due = Due date
rounds-due-help = Until the end of this day in Dili. Leave it empty when the round of this year is open already.
rounds-due-wrong = Choose a day in the future.
rounds-open-already = The round of this year is open already, with edition { $edition } and due on { $date }. Use the same edition and leave the due date empty.
rounds-countries = Countries
rounds-country-taken = This country has been asked about this year already.
rounds-open-title = Ask a country
rounds-open-lead = A round has one questionnaire and one due date for all its countries. The institution answers for the country.
rounds-next = The contributors and coordinators of the country get a mail and see the submission on their start page. Last year's schemes and benefits are laid out again, without figures. It cannot be taken back.
rounds-open = Open the round
rounds-done = The round is open for this country.

## Mails

outbox-title = Mails
outbox-lead = The last { $count } mails. What could not be sent is tried again, ever more slowly, for five days; then it is given up.
outbox-none = No mail has been written yet. Invitations and the steps of submissions write them.
outbox-recipient = Recipient
outbox-subject = Subject
outbox-state = State
outbox-sent = Sent
outbox-waiting = Waiting
outbox-failing = Not sent yet, will be tried again
outbox-attempts = Attempts
outbox-error = Last error

## Audit trail

audit-title = Audit trail
audit-lead = Newest first. Each entry is sealed with the one before it.
audit-holds =
    { $count ->
        [one] The chain holds: the one entry was checked, and none was changed or removed.
       *[other] The chain holds: all { $count } entries were checked, and none was changed or removed.
    }
audit-broken = The chain is broken at entry { $number }: it was changed or removed outside this service.
audit-broken-next = Keep the database as it is, compare with the last backup, and tell those who answer for the service.
audit-check = Check the chain
audit-everybody = Everybody
audit-everything = Everything
audit-from = From
audit-to = To
audit-show = Show
audit-all = Show all
audit-file = Download as CSV
audit-none = No entry is like that. Choose less.
audit-older = Older entries
audit-date-refused = This date does not exist, so it was left aside. Write it as year-month-day, for example 2026-11-27.
audit-number = No.
audit-who = Who
audit-action = Action
audit-subject = What
audit-detail = Details
audit-system = The service
audit-submission-submit = Submitted
audit-submission-start-review = Started the review
audit-submission-return = Sent back for correction
audit-submission-accept = Accepted
audit-submission-publish = Published
audit-submission-reopen = Reopened
audit-submission-import = Took over published figures
audit-cells-save = Saved values
audit-cells-import = Took values in from a file
audit-references-import = Took in figures that others published
audit-findings-justify = Gave reasons for warnings
audit-findings-judge = Judged reasons for warnings
audit-rows-add = Added a scheme or benefit
audit-rows-close = Took out a scheme or benefit
audit-rows-reopen = Took a scheme or benefit back in
audit-round-open = Opened a round
audit-institution-add = Added an institution
audit-institution-close = Closed an institution
audit-institution-open = Opened an institution again
audit-account-invite = Invited a person
audit-account-password = Chose a password
audit-account-languages = Chose languages
audit-account-sign-in = Signed in
audit-account-sign-in-failed = A sign-in failed
audit-account-sign-out = Signed out
audit-account-reset-requested = Asked for a new password
audit-account-reset-unknown = A new password was asked for an unknown address
audit-account-close = Closed an account
audit-account-open = Opened an account again
audit-mail-sent = Sent a mail
audit-mail-failed = A mail could not be sent
audit-demo-accounts = Made the demonstration accounts
audit-demo-years = Laid out the published years
audit-account-change = Changed roles or place

## Help

help-lead = What helps while filling in. Point at the name of a question to read its definition, or open its details beside the field.
help-keys = Keys
help-keys-lead = In the tables the whole work can be done from the keyboard.
help-key = Key
help-effect = What it does
help-saving = Each value is saved when you leave its field. The top line says when.
help-numbers = Numbers
help-number-written = In English pages numbers are shown as 1,234.50; in Portuguese and Tetum pages as 1 234,50.
help-number-typed = You can type spaces, dots and commas, or none: 1234567 is always understood.
help-number-ambiguous = What can be read in two ways is not guessed: for 1.234 the page asks whether you mean a thousand or a decimal.
help-number-zero = Blank is not zero. Write 0 for nothing, : for not available, — for not applicable.
help-statuses = Status of a value
help-statuses-lead = Each value carries a status; normal needs no mark.
help-status-code = Code
help-status-meaning = Meaning
help-signs = Signs of the checks
help-sign-error = Error: must be corrected before you can submit
help-sign-warning = Warning: correct the value or give a reason for keeping it
help-sign-info = Information: nothing needs to be done
help-words = Words
word-scheme = Scheme
    .help = A body of rules with its own financing that gives people a right to benefits: the general scheme, a veterans' scheme.
word-benefit = Benefit
    .help = What a scheme gives: a pension, an allowance, meals.
word-contributory = Contributory
    .help = Paid for by contributions of workers or employers that give a right to the benefit. Otherwise it is non-contributory, mostly paid from the State budget.
word-function = Function
    .help = The need a benefit answers to: old age, invalidity, maternity, children.
word-recipient = Recipient
    .help = A person who receives a benefit. Somebody with two benefits is counted once in each.
word-contributor = Contributing person
    .help = A person for whom contributions are paid. Those who fill in this questionnaire are never meant.
word-reference-year = Reference year
    .help = The year the figures are about, from 1 January to 31 December.
word-round = Round
    .help = One yearly collection: questionnaire, reference year and due date.
word-module = Part
    .help = A group of questions on one page: receipts and expenditure, coverage, context.
word-submission = Submission
    .help = The answer of a country for one year, with everything that happened to it.
word-version = Version
    .help = What was sent with one submit. It never changes; corrections make a new version.
word-finding = Finding
    .help = What a check noticed: an error, a warning or a piece of information, always with the figures.
word-justification = Reason
    .help = Why a warned value is right. The reviewer reads it; when the value changes, it is asked again.
word-receipt = Receipt
    .help = Proof of what was submitted: reference number, time and digital fingerprint of the version.
