### What a finding says: the message is what is not consistent, .advice what to do.
### Variables: see the kinds of checks in questionnaires/vocabulary/checks.schema.json.

## Findings of the schema

schema-required = { $item } is required and has no answer.
    .advice = Enter a value, or set a status and say why there is none.

schema-minimum = { $item } is { $value }, below the lowest possible value { $limit }.
    .advice = Correct the value; enter amounts without a minus sign where none can be negative.

schema-maximum = { $item } is { $value }, above the highest possible value { $limit }.
    .advice = Correct the value and check its unit.

schema-scale = { $item } is { $value }, but only { $limit } decimals are allowed.
    .advice = Round the value.

schema-codelist = { $value } is not in the list of answers for { $item }.
    .advice = Choose an answer from the list.

schema-type = The answer to { $item } does not have the form that is expected here.
    .advice = Enter the answer again in the form; if it came from a file, compare the file with the template.

schema-kind = { $value } is not an answer of the kind that { $item } needs.
    .advice = Enter a number, year, code or text as the question asks.

## Money

check-Q-001 = Total revenue { $total } differs from the sum of its parts { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-002 = The amount of social contributions { $total } differs from the sum of its parts { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-003 = The amount of general government contributions { $total } differs from the sum of its parts { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-003-other = The amount of other receipts { $total } differs from the sum of its parts { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-004 = Total expenditure { $total } differs from the sum of its parts { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-005 = Benefit expenditure { $total } differs from the sum of its parts { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-007 = The benefits of the scheme add up to { $sum }, but its benefit expenditure is { $total }. Difference: { $difference }.
    .advice = Correct the benefit expenditure of the scheme or the expenditure of its benefits.

check-Q-008 = Administration costs { $left } exceed total expenditure { $right }.
    .advice = Check both figures and correct the one that is wrong.

check-Q-009 = Administration costs { $numerator } are { $ratio_percent } of total expenditure { $denominator }.
    .advice = Check the figures; if they are right, explain why.

check-Q-010 = Administration costs are { $left } although the scheme has contributors.
    .advice = Enter the administration costs, or say which institution bears them.

check-Q-012 = The reserves at the end of the year are { $total }, but opening reserves, balance and revaluation give { $sum }. Difference: { $difference }.
    .advice = Check the reserves, the balance and the revaluation.

check-Q-014 = The balance { $left } is not revenue minus expenditure { $right }. Difference: { $difference }.
    .advice = Correct the balance, the total revenue or the total expenditure.

check-Q-015 = The scheme is non-contributory but reports contributions of { $left }.
    .advice = Check the financing type of the scheme and the contributions.

check-Q-016 = The scheme is contributory and has contributors, but its contributions are { $left }.
    .advice = Enter the contributions, or check the financing type and the number of contributors.

check-Q-017 = Contributions { $numerator } are { $ratio_percent } of what contributors, rate and average wage suggest ({ $denominator }).
    .advice = Check the figures; if they are right, explain why.

check-Q-018 = Employers pay { $numerator } times the contributions of protected persons, but the legal rates give { $denominator } times.
    .advice = Check the figures; if they are right, explain why.

check-Q-019 = The total contribution rate { $total } is not the sum of the employer and worker rates { $sum }. Difference: { $difference }.
    .advice = Correct the total rate or the two rates.

check-Q-020 = The total contribution rate { $left } is above { $right } per cent.
    .advice = Enter the rate in per cent of the contribution base, for example 10 for 10 per cent.

check-Q-021 = Transfers received from other schemes { $left } differ from transfers paid to other schemes { $right }. Difference: { $difference }.
    .advice = Check that each transfer stands in both schemes.

check-Q-022 = The expenditure of all schemes { $numerator } is { $ratio_percent } of the gross domestic product { $denominator }.
    .advice = Check whether the amount was entered in units, thousands or millions.

check-Q-083 = The scheme is abolished but reports expenditure of { $left }.
    .advice = Check the situation of the scheme in the year and its expenditure.

check-Q-123 = It is not stated whether the scheme counts in indicator 1.3.1, so the aggregate leaves it out.
    .advice = State whether the scheme is counted, related or outside.

## Persons

check-Q-025-reg = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-act = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-legal = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-ben = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-regby = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-reg = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-act = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-legal = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-ben = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-regby = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-031 = { $item }: the sectors and voluntary members add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct the total, a sector or the voluntary members.

check-Q-031-reg = Registered members by membership are { $left }, but registered members are { $right }. Difference: { $difference }.
    .advice = Check both figures and correct the one that is wrong.

check-Q-032 = There are more active contributors ({ $left }) than registered members ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-033 = Active contributors ({ $left }) equal registered members ({ $right }).
    .advice = Check that contributors are persons with a contribution in the year, not all registered persons.

check-Q-034 = Only { $ratio_percent } of the registered members contribute: { $numerator } of { $denominator }.
    .advice = Check the figures; if they are right, explain why.

check-Q-035 = There are more active contributors ({ $left }) than the labour force with a margin of 5 per cent ({ $right }).
    .advice = Check for persons counted twice, and check the labour force.

check-Q-035-reg = There are more registered members ({ $left }) than the labour force with a margin of 5 per cent ({ $right }).
    .advice = Check for persons counted twice, and check the labour force.

check-Q-037 = Fewer persons are covered by law ({ $left }) than contribute ({ $right }).
    .advice = Check the figures; if they are right, explain why.

check-Q-052 = Beneficiaries without double counting ({ $left }) are more than the sum of all benefits ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-053 = Beneficiaries without double counting ({ $left }) are fewer than the recipients of the largest benefit ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-096 = There are only { $numerator } employers for { $denominator } contributors.
    .advice = Check the figures; if they are right, explain why.

## Benefits

check-Q-025-benef = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-child = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-benef = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-child = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-030 = The municipalities add up to { $sum }, but the national total is { $total }. Difference: { $difference }.
    .advice = Correct the municipality that is wrong or missing, or the national total.

check-Q-026-children = Recipients aged 0 to 14 ({ $left }) are more than all recipients ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-043 = { $count } benefits of the scheme have the same figure { $value }.
    .advice = Check whether a total of the scheme was copied to its benefits.

check-Q-043-exp = { $count } benefits of the scheme have the same figure { $value }.
    .advice = Check whether a total of the scheme was copied to its benefits.

check-Q-044 = { $count } benefits have the same expenditure { $value }.
    .advice = Check whether a line was copied.

check-Q-047 = Recipients ({ $left }) are more than the population at or above pensionable age with a margin of 5 per cent ({ $right }).
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-047-child = Recipients ({ $left }) are more than the children aged 0 to 14 with a margin of 5 per cent ({ $right }).
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-047-child17 = Recipients ({ $left }) are more than the children aged 0 to 17 with a margin of 5 per cent ({ $right }).
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-047-meal = Recipients ({ $left }) are more than the school-age children with a margin of 5 per cent ({ $right }).
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-048 = All old-age pensions together have { $left } recipients, more than the { $right } persons at or above pensionable age.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-056 = Households are counted, but the number of persons per household is missing.
    .advice = Enter the number of persons per household.

check-Q-056-source = The source of the number of persons per household is missing.
    .advice = Enter the survey or census from which the number comes.

check-Q-056-positive = The number of persons per household is { $left }.
    .advice = Enter a number above zero.

check-Q-058 = Expenditure per recipient and month { $numerator } is far from the average amount { $denominator }.
    .advice = Check the expenditure, the recipients and the average amount; all three may be right when payments started during the year.

check-Q-059 = The average amount { $left } is below the minimum { $right }.
    .advice = Correct the amount that is wrong.

check-Q-059-max = The average amount { $left } is above the maximum { $right }.
    .advice = Correct the amount that is wrong.

check-Q-061 = There is expenditure on the benefit, but the number of recipients is { $left }.
    .advice = Check the figures; if they are right, explain why.

check-Q-061-money = The benefit has recipients, but its expenditure is { $left }.
    .advice = Check the figures; if they are right, explain why.

check-Q-062 = Maternity benefits have { $left } recipients, more than the births of the year with a margin of 10 per cent ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-063 = A maternity benefit has { $left } male recipients.
    .advice = Enter these recipients as women, or choose the right type of benefit.

check-Q-063-paternity = A paternity benefit has { $left } female recipients.
    .advice = Enter these recipients as men, or choose the right type of benefit.

check-Q-065 = Disability benefits have { $left } recipients, more than the persons with severe disabilities with a margin of 20 per cent ({ $right }).
    .advice = Check the figures; if they are right, explain why.

check-Q-066 = Unemployment benefits have { $left } recipients, more than the unemployed with a margin of 20 per cent ({ $right }).
    .advice = Check the figures; if they are right, explain why.

check-Q-081 = Functions are marked on the scheme, but it has { $left } benefits.
    .advice = Add the benefits of the scheme.

check-Q-095 = { $item } is { $left }, so few that persons may be recognised.
    .advice = Set the status to confidential if the figure must not be published.

check-Q-103 = Expenditure per recipient { $left } is above twelve times the maximum amount ({ $right }).
    .advice = Check the figures; if they are right, explain why.

check-Q-121 = The type of benefit is missing, so no indicator counts its recipients.
    .advice = Choose the type of benefit.

check-Q-122 = The periodicity of the benefit is missing, so the aggregate does not count its recipients.
    .advice = Choose whether the benefit is periodic, a lump sum or a single payment.

## Context

check-Q-025-pop = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-pop014 = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-pop017 = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-pop15p = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-popret = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-school = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-lf = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-025-unemp = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-pop = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-pop014 = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-pop017 = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-pop15p = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-popret = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-school = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-lf = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-026-unemp = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-072 = Population aged 0 to 14 and 15 and over add up to { $sum }, not to the population { $total }. Difference: { $difference }.
    .advice = Take all three figures from the same source and revision.

check-Q-073 = There are more children aged 0 to 14 ({ $left }) than aged 0 to 17 ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-073-pop = There are more children aged 0 to 17 ({ $left }) than inhabitants ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-073-ret = There are more persons at or above pensionable age ({ $left }) than persons aged 15 and over ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-074 = The labour force ({ $left }) is larger than the population aged 15 and over ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-074-unemp = There are more unemployed persons ({ $left }) than persons in the labour force ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

## Comparison with earlier years

check-Q-013 = The reserves at the start of { $year } ({ $left }) differ from the reserves at the end of { $previous_year } ({ $right }). Difference: { $difference }.
    .advice = Correct one of the two figures, or explain the difference.

check-Q-023 = { $item } went from { $previous } to { $current }, about a factor of one thousand ({ $change }).
    .advice = Check whether the amount was entered in units, thousands or millions.

check-Q-023-revenue = { $item } went from { $previous } to { $current }, about a factor of one thousand ({ $change }).
    .advice = Check whether the amount was entered in units, thousands or millions.

check-Q-023-benefit = { $item } went from { $previous } to { $current }, about a factor of one thousand ({ $change }).
    .advice = Check whether the amount was entered in units, thousands or millions.

check-Q-024 = The gross domestic product went from { $previous } to { $current }, about a factor of one thousand ({ $change }).
    .advice = Check whether the amount was entered in units, thousands or millions.

check-Q-027 = The share of women went from { $previous } to { $current }.
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-027-reg = The share of women went from { $previous } to { $current }.
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-027-act = The share of women went from { $previous } to { $current }.
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-027-ben = The share of women went from { $previous } to { $current }.
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-038 = Registered members are { $left }, below 95 per cent of { $previous_year } ({ $right }), although registration is cumulative.
    .advice = Check the figures of both years; if they are right, explain why registrations fell.

check-Q-040 = { $item } went from { $previous } to { $current }, a change of { $change } in one year.
    .advice = Check the figure; if it is right, explain the change.

check-Q-040-reg = { $item } went from { $previous } to { $current }, a change of { $change } in one year.
    .advice = Check the figure; if it is right, explain the change.

check-Q-040-act = { $item } went from { $previous } to { $current }, a change of { $change } in one year.
    .advice = Check the figure; if it is right, explain the change.

check-Q-040-ben = { $item } went from { $previous } to { $current }, a change of { $change } in one year.
    .advice = Check the figure; if it is right, explain the change.

check-Q-041 = { $item } at prices of { $previous_year } is { $numerator }, which is { $ratio_percent } of the { $denominator } of { $previous_year }.
    .advice = Check the figure; if it is right, explain the change.

check-Q-041-revenue = { $item } at prices of { $previous_year } is { $numerator }, which is { $ratio_percent } of the { $denominator } of { $previous_year }.
    .advice = Check the figure; if it is right, explain the change.

check-Q-041-benefit = { $item } at prices of { $previous_year } is { $numerator }, which is { $ratio_percent } of the { $denominator } of { $previous_year }.
    .advice = Check the figure; if it is right, explain the change.

check-Q-041-nominal = { $item } went from { $previous } to { $current }, a change of { $change } without inflation taken into account.
    .advice = Check the figure; if it is right, explain the change.

check-Q-041-benefit-nominal = { $item } went from { $previous } to { $current }, a change of { $change } without inflation taken into account.
    .advice = Check the figure; if it is right, explain the change.

check-Q-042 = { $item } is { $left } for the third year running.
    .advice = Check whether the figure was carried forward.

check-Q-057 = The number of persons per household { $left } is the same as in { $previous_year }.
    .advice = Check whether a newer survey or census gives another number.

check-Q-076 = The population { $numerator } is { $ratio_percent } of that of { $previous_year } ({ $denominator }).
    .advice = Check whether both years come from the same source and revision.

check-Q-097 = Reserves divided by the expenditure of the year went from { $previous } to { $current }.
    .advice = Check the figure; if it is right, explain the change.
