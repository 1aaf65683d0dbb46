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

check-Q-002-employers = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-002-persons = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-003-transfers = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-004-transfers = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-006 = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-006-nature = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-071 = The functions with administration, transfers and other expenditure add up to { $sum } in the country, but total expenditure is { $total }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-080 = The scheme has neither money nor persons for { $year }.
    .advice = Enter its data, or set a status that says why there are none.

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

check-Q-025-p-dep = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-p-dep = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-p-prot = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-p-prot = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-p-new = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-p-new = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-b-stepbenef = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-b-stepbenef = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-o-contribn = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-o-contribn = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-o-benefn = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-o-benefn = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-o-mixedn = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-o-mixedn = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-act = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-act = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-domestic = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-domestic = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-natabroadact = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-natabroadact = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-ben = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-ben = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-refugees = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-refugees = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-benabroad = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-benabroad = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-actorigin = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-actorigin = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-benorigin = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-benorigin = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-m-benliving = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-m-benliving = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-083-new = The scheme is closed to new members but reports { $left } new registrations.
    .advice = Check the situation of the scheme; say in a note if it is not a closed group.

check-Q-036 = Active contributors of the public sector ({ $left }) are more than public employees with a margin of 5 per cent ({ $right }).
    .advice = Check the figures; if they are right, explain why.

check-Q-051 = Beneficiaries without double counting of all schemes ({ $left }) are more than the recipients of all benefits ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-106 = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

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

check-Q-025-b-cov = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-b-cov = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-b-stockdec = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-b-stockdec = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-b-new = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-b-new = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-b-exits = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-b-exits = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-106-stock = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-106-new = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-106-steps = The recipients of the steps ({ $left }) are more than those of the benefit ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-064 = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-060 = Average amount times recipients for a year ({ $left }) exceeds the expenditure by more than half (limit { $right }).
    .advice = Check the figures; if they are right, explain why.

check-Q-050 = { $left } recipients of this old-age benefit are younger than the pensionable age.
    .advice = Leave them out, or say in a note that they are included.

check-Q-099 = A higher step has { $value }, less than the { $before } of the step before it.
    .advice = Check the amounts and the order of the steps.

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

check-Q-025-x-pop015 = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-pop015 = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-pop018 = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-pop018 = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-pop1564 = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-pop1564 = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-dispop = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-dispop = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-emp = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-emp = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-empemployees = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-empemployees = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-emppublic = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-emppublic = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-poorn = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-poorn = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-poorben = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-poorben = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-vuln = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-vuln = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-x-covereddouble = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-x-covereddouble = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-075 = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-073-15 = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-073-17 = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-073-18 = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-073-64 = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-074-employees = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-074-public = { $item } ({ $left }) is more than { $other_item } ({ $right }).
    .advice = Check both figures and correct the one that is wrong.

check-Q-074-lf = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-087 = Persons with severe disabilities are { $right } per cent of the population, but the rate is given as { $left } per cent.
    .advice = Check both figures and correct the one that is wrong.

check-Q-110 = Poor persons divided by the poverty rate give { $numerator } inhabitants, but the population is { $denominator }.
    .advice = Take the number and the rate from the same survey and year, or explain the difference.

check-Q-089 = { $item } is { $left }, but { $other_item } gives { $right }. Difference: { $difference }.
    .advice = Check both figures and correct the one that is wrong.

check-Q-098 = { $item } is { $left }, but { $other_item } gives { $right }. Difference: { $difference }.
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

check-Q-085 = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-077 = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-077-births = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-077-dis = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-077-lf = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-077-poor = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-077-wage = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-077-gdp = { $item } was { $previous } in { $previous_year } and is { $current } now.
    .advice = Use the same as last year, or set the status of the figures to break in series.

check-Q-078 = None of the dates ({ $found }) lies in the reference year { $year }.
    .advice = Correct the dates, or report under the year to which they belong.

check-Q-091 = The period ends on { $end }, but { $count } figures are reported as final.
    .advice = Set the status to provisional or estimated, or wait until the year has ended.

check-Q-091-benefit = The period ends on { $end }, but { $count } figures are reported as final.
    .advice = Set the status to provisional or estimated, or wait until the year has ended.

check-Q-079 = The name was “{ $right }” in { $previous_year } and is “{ $left }” now; only { $likeness } of it is the same.
    .advice = Check that these data belong to this entry of the inventory; a new one gets a row of its own.

check-Q-079-benefit = The name was “{ $right }” in { $previous_year } and is “{ $left }” now; only { $likeness } of it is the same.
    .advice = Check that these data belong to this entry of the inventory; a new one gets a row of its own.

check-Q-028 = { $item }: the share went from { $previous } to { $current }, which is nearly last year's share of the other sex ({ $other }).
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-028-reg = { $item }: the share went from { $previous } to { $current }, which is nearly last year's share of the other sex ({ $other }).
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-028-act = { $item }: the share went from { $previous } to { $current }, which is nearly last year's share of the other sex ({ $other }).
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-028-ben = { $item }: the share went from { $previous } to { $current }, which is nearly last year's share of the other sex ({ $other }).
    .advice = Check whether men and women were swapped in one of the two years.

check-Q-039 = Registered members grew by { $numerator }, but new registrations are { $denominator }.
    .advice = Check the figures; if they are right, explain why.

check-Q-108-years = { $item } is { $left }, exactly as two years before.
    .advice = Check whether the figure was carried forward.

## Breakdowns

check-Q-025-b-benefby = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-b-benefby = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-p-actby = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-p-actby = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-025-p-legalby = { $item }: men and women add up to { $sum }, not to the total { $total }. Difference: { $difference }.
    .advice = Correct men, women or the total.

check-Q-026-p-legalby = { $item }: { $left } is more than the total of both sexes { $right }.
    .advice = Correct the figure of this sex or the total.

check-Q-029-act = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-029-reg = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-029-dep = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-029-ben = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-029-benef = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-029-dis = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-030-act = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-030-act-area = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-030-reg = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-030-reg-area = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-030-ben = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-030-ben-area = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-030-area = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-act = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-act-total = { $item } is { $left }, but { $other_item } gives { $right }. Difference: { $difference }.
    .advice = Check both figures and correct the one that is wrong.

check-Q-031-legal = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-legal-total = { $item } is { $left }, but { $other_item } gives { $right }. Difference: { $difference }.
    .advice = Check both figures and correct the one that is wrong.

check-Q-031-benef = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-benef-total = { $item } is { $left }, but { $other_item } gives { $right }. Difference: { $difference }.
    .advice = Check both figures and correct the one that is wrong.

check-Q-031-sector = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-new = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-status = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-legal-status = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-employers = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-031-size = { $item } is { $total }, but its parts add up to { $sum }. Difference: { $difference }.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-086 = The shares of { $item } and the other groups make { $ratio_percent } of the whole.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

check-Q-086-invest = The shares of { $item } and the other groups make { $ratio_percent } of the whole.
    .advice = Correct the total or its parts; leave a part that does not exist blank or enter zero.

## Digits, copies and texts

check-Q-045 = { $item } is { $value }, about { $factor } times the { $middle } of other years.
    .advice = Check whether a digit is missing or was typed twice.

check-Q-045-benef = { $item } is { $value }, about { $factor } times the { $middle } of other years.
    .advice = Check whether a digit is missing or was typed twice.

check-Q-045-exp = { $item } is { $value }, about { $factor } times the { $middle } of other years.
    .advice = Check whether a digit is missing or was typed twice.

check-Q-045-act = { $item } is { $value }, about { $factor } times the { $middle } of other years.
    .advice = Check whether a digit is missing or was typed twice.

check-Q-046 = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-046-expenditure = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-046-revenue = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-107 = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-107-expenditure = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-107-revenue = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-107-benef = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-107-act = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-107-reg = { $item } is { $value }; with { $suggestion } the total { $total } and the sum of the parts { $sum } would agree.
    .advice = Check the digits against the source; correct the figure if a digit was slipped.

check-Q-109 = The total { $total } leaves out { $item } ({ $part }); all parts together are { $sum }.
    .advice = Add the part to the total, or correct the part.

check-Q-109-revenue = The total { $total } leaves out { $item } ({ $part }); all parts together are { $sum }.
    .advice = Add the part to the total, or correct the part.

check-Q-109-benefits = The total { $total } leaves out { $item } ({ $part }); all parts together are { $sum }.
    .advice = Add the part to the total, or correct the part.

check-Q-109-region = The total { $total } leaves out { $item } ({ $part }); all parts together are { $sum }.
    .advice = Add the part to the total, or correct the part.

check-Q-108 = The same figures ({ $value } and by sex) stand in { $count } places: { $item } and { $other_item }.
    .advice = Check whether a line was copied.

check-Q-088 = The note beside { $item } says { $quoted }, but the figure is { $value }.
    .advice = Correct the note or the figure, if they mean the same.

check-Q-088-exp = The note beside { $item } says { $quoted }, but the figure is { $value }.
    .advice = Correct the note or the figure, if they mean the same.

check-Q-088-expenditure = The note beside { $item } says { $quoted }, but the figure is { $value }.
    .advice = Correct the note or the figure, if they mean the same.

check-Q-088-act = The note beside { $item } says { $quoted }, but the figure is { $value }.
    .advice = Correct the note or the figure, if they mean the same.

check-Q-088-employers = The note beside { $item } says { $quoted }, but the figure is { $value }.
    .advice = Correct the note or the figure, if they mean the same.

check-Q-104 = The languages name different numbers: { $left } in { $item }, { $right } in { $other_item }.
    .advice = Correct the text that quotes the wrong number.

check-Q-104-benefit = The languages name different numbers: { $left } in { $item }, { $right } in { $other_item }.
    .advice = Correct the text that quotes the wrong number.

## Indicators

check-Q-048-child = The coverage rate is { $left } per cent, above { $right } per cent.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-048-maternity = The coverage rate is { $left } per cent, above { $right } per cent.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-048-disability = The coverage rate is { $left } per cent, above { $right } per cent.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-048-unemployment = The coverage rate is { $left } per cent, above { $right } per cent.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-048-injury = The coverage rate is { $left } per cent, above { $right } per cent.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-049 = The coverage rate is { $value } per cent; exports show 100 per cent and keep the exact rate.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-049-child = The coverage rate is { $value } per cent; exports show 100 per cent and keep the exact rate.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-049-maternity = The coverage rate is { $value } per cent; exports show 100 per cent and keep the exact rate.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-049-disability = The coverage rate is { $value } per cent; exports show 100 per cent and keep the exact rate.
    .advice = Check whether recipients are counted twice, are outside the age limits or live abroad.

check-Q-067 = No scheme is marked for unemployment, so the rate is zero; but a benefit of this function lacks its figure.
    .advice = Correct the function of the benefit, or mark it on the scheme and enter the recipients.

check-Q-068 = The insured for employment injury are { $left }, exactly as many as recipients of its benefits.
    .advice = Enter the contributors insured for employment injury, not the recipients.

check-Q-092-agg = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-chi = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-mat = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-dis = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-une = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-inj = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-old = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-vul = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-092-poor = The rate is { $value } per cent; the World Social Protection Database shows { $least } per cent.
    .advice = Explain the difference, for instance by another source or definition.

check-Q-093 = The aggregate counts { $left } persons, fewer than the { $right } of its largest part.
    .advice = Check the persons that are taken off because they are counted twice.

check-Q-094 = The aggregate is { $left } per cent, but its contributory and non-contributory parts less those counted twice give { $right } per cent.
    .advice = Check the figures; if they are right, explain why.

check-Q-101-old = The rate for both sexes ({ $value }) lies outside those of men and women ({ $least } and { $most }).
    .advice = Check recipients and population by sex; one of them does not belong to its total.

check-Q-101-child = The rate for both sexes ({ $value }) lies outside those of men and women ({ $least } and { $most }).
    .advice = Check recipients and population by sex; one of them does not belong to its total.

check-Q-101-dis = The rate for both sexes ({ $value }) lies outside those of men and women ({ $least } and { $most }).
    .advice = Check recipients and population by sex; one of them does not belong to its total.

check-Q-101-une = The rate for both sexes ({ $value }) lies outside those of men and women ({ $least } and { $most }).
    .advice = Check recipients and population by sex; one of them does not belong to its total.

check-Q-101-inj = The rate for both sexes ({ $value }) lies outside those of men and women ({ $least } and { $most }).
    .advice = Check recipients and population by sex; one of them does not belong to its total.

check-Q-101-con = The rate for both sexes ({ $value }) lies outside those of men and women ({ $least } and { $most }).
    .advice = Check recipients and population by sex; one of them does not belong to its total.

check-Q-101-non = The rate for both sexes ({ $value }) lies outside those of men and women ({ $least } and { $most }).
    .advice = Check recipients and population by sex; one of them does not belong to its total.

check-Q-102 = The rate is { $left } per cent, but its contributory and non-contributory parts less the overlap give { $right } per cent.
    .advice = Check the figures; if they are right, explain why.

check-Q-102-dis = The rate is { $left } per cent, but its contributory and non-contributory parts less the overlap give { $right } per cent.
    .advice = Check the figures; if they are right, explain why.

## Schemes and benefits against each other

check-Q-105 = The benefit counts as contributory, its scheme as non-contributory, or the other way round.
    .advice = Give the benefit and its scheme the same type of financing, or call the scheme mixed.

check-Q-105-non = The benefit counts as contributory, its scheme as non-contributory, or the other way round.
    .advice = Give the benefit and its scheme the same type of financing, or call the scheme mixed.

check-Q-070 = The scheme pays for health only, but is marked as counted in indicator 1.3.1.
    .advice = Mark the scheme as outside; health has indicators of its own.

check-Q-069 = School meals are given in kind, but are reported here as cash that counts in indicator 1.3.1.
    .advice = Choose in kind as the form of payment, or mark the scheme as related.

check-Q-084 = The amount { $value } stands under the other currency, and none under the national one.
    .advice = Check the currency; enter the amount in national currency too.

check-Q-082 = The function of the benefit ({ $codes }) is not marked on its scheme.
    .advice = Mark the function on the scheme, or correct that of the benefit.

check-Q-081-function = No benefit of the scheme has a function that is marked on it: { $codes }.
    .advice = Add the benefit, or take the mark away if nothing was paid and nothing is insured.

check-Q-054 = It is not stated whether the same persons receive benefits of both schemes, which have a function in common.
    .advice = Answer for one of the two; the other order need not be answered.

check-Q-055 = The scheme is for persons without another pension, yet { $left } are reported to receive from both.
    .advice = Check the figures; if they are right, explain why.

## Gaps

check-Q-124 = { $item } is coded as not available, and no note says why.
    .advice = In the note of each cell named here, write why the figure is not available: not collected, kept by another body, not published.

check-Q-124-benefit = { $item } is coded as not available, and no note says why.
    .advice = In the note of each cell named here, write why the figure is not available: not collected, kept by another body, not published.

check-Q-124-context = { $item } is coded as not available, and no note says why.
    .advice = In the note of each cell named here, write why the figure is not available: not collected, kept by another body, not published.

published-figure = { $item }: { $value } here, { $published } published by { $source }. Difference: { $difference }.
    .advice = Correct the figure, or say why it differs: a revision, another source or another definition.

published-rate = { $indicator }: { $value } here, { $published } published by { $source }. Difference: { $difference }.
    .advice = Look at the cells it is made of. Correct them, or say why the rate differs: a revision, another source or another definition.
