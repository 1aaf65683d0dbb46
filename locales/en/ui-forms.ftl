### Pages where a submission is filled.


## Filling pages

modules = Parts
parts-done = Parts: { $done } of { $count } done
optional = optional
optional-table = Open to fill in
what-is-left = What is left
left-to-do = Errors: { $errors } · warnings without a reason: { $warnings }
check-and-submit = Check and submit
breadcrumb = You are here
overview = Overview
second-language = Second language
none = None
show = Show
add = Add
close = Close
all-saved = Everything is saved.
saved-at = Saved at { $time }
waiting-for-connection = Waiting for the connection. What you typed is still on this page.
save-hint = Blank is not zero: write 0 for nothing, : for not available, — for not applicable.
save-details = Save details
not-saved-count =
    { $count ->
        [one] One value was not saved
       *[other] { $count } values were not saved
    }
read-only-now = This submission cannot be changed now.
no-rows-yet = Nothing is listed here yet. Add the first entry below.
no-schemes-yet = No scheme is listed yet. Start with the inventory of schemes.
item = Item
not-asked = Not asked for this scheme
cell-details = Status, note, source, history
cell-details-of = Details:
cell-contested = { $name } changed this to { $value } at { $time }. Keep yours or take theirs?
keep-mine = Keep mine ({ $value })
take-theirs = Take theirs ({ $value })
value-blank = blank
sum-agrees = = sum of the parts { $sum } ✓
sum-differs = ≠ sum of the parts { $sum } (difference { $difference })
sum-alone = Sum of the parts { $sum }
sum-missing = { $missing } of { $parts } parts missing
status = Status
note = Note
source = Source
history = History
previous-value = { $year }: { $value }
changed-by = Last changed by { $name }, { $time }.
unit-money = { $currency }, whole year
unit-amount = { $currency } per person and month
national-currency = national currency
unit-persons = persons
unit-money-thousands = in thousand { $currency }, whole year
unit-money-millions = in million { $currency }, whole year
unit-persons-thousands = in thousand persons
unit-persons-millions = in million persons
scale-of-lines = where a line says it: { $unit }
scale-of-table = Figures in
scale-0 = units
scale-3 = thousands
scale-6 = millions
scale-stayed = The table stays as it was: one of its figures cannot be read, so nobody can say what it would be. Correct it first.
figure-in-thousands = { $figure } thousand
figure-in-millions = { $figure } million
unit-percent = per cent

## Lists of schemes and benefits

scheme = Scheme
row-facts = What it is
answered = Answered
open-findings = Open findings
actions = Actions
rows-count =
    { $count ->
        [one] one benefit
       *[other] { $count } benefits
    }
rows-here = On this page
rows-choose = Benefits of this scheme
rows-all = All together
take-out = Take out of this year
take-back = Take back in
taken-out = Taken out of this year: { $count }
add-schemes = Add a scheme
add-benefits = Add a benefit
add-steps = Add a step
add-categories = Add a category
add-countries = Add a country
add-agreements = Add an agreement
row-name = Name in the official language
row-code = Short code (optional)
row-code-help = Capital letters and digits, for example RG. It stays the same in all years.
row-problem-name = Write a name of at most 200 characters.
row-problem-code = This code is in use or has other signs than capital letters, digits and hyphens. Choose another one.
row-problem-locked = This submission cannot be changed now.

## Overview of a submission

overview-title = Social Security Inquiry { $year }, { $country }
state = State
since = since { $date }
due = Due
days-left =
    { $count ->
        [one] one day left
       *[other] { $count } days left
    }
overdue = The due date has passed; you can still submit.
returned-by = { $name } sent this back, { $time }
overview-fill = Fill the parts in any order. Each value is saved when you leave its field.
continue-filling = Continue
overview-waiting = The submission is with the reviewers. You will get a mail when they answer.
open-review = Open the review
look-at = Look at
findings = Findings of the checks
indicators = Indicators
versions-count = Versions: { $count }
receipt = Receipt of the last submission
export = Export
export-accepted = The figures of the version accepted last.
dataflow-DF-WSPDB = World Social Protection Database, SDMX-CSV 2.0
dataflow-DF-SDG-0131-SEX-SOC-RT = SDG 1.3.1, ILOSTAT table
severity-error = Error
severity-warning = Warning
severity-info = Information
