### Texts of the questionnaire ssi, edition 2026: modules, tables, questions with their definitions, dimensions.

## Modules

module-identification = Identification of the return
    .help = Who answers for the country, in which currency and units, and which ages apply.
module-inventory = Inventory of schemes
    .help = One entry for each scheme: a distinct body of rules that governs benefits and their financing.
module-benefits = Benefits
    .help = Each benefit of a scheme: who received it, how much was spent and how much one person gets.
module-receipts = Receipts and expenditure
    .help = Money of the whole year, scheme by scheme, in the national currency.
module-coverage = Coverage
    .help = Persons covered by each scheme: by law, registered, contributing and receiving.
module-context = Context data
    .help = Figures of the country that coverage and adequacy are compared with.

## Dimensions

dimension-sex = Sex
dimension-membership = Type of membership
dimension-region = Municipality

## Identification of the return

table-identification-period = Currency and units
table-identification-respondent = Respondent
table-identification-ages = Ages that apply
table-identification-notes = Notes
q-identification-C-currency = National currency
    .help = The currency in which every money figure of this return is given.
q-identification-C-unit-money = Multiplier of money figures
    .help = Whether money is given in units, thousands, millions or thousands of millions; amounts for one person are always in units.
q-identification-C-unit-persons = Multiplier of numbers of persons
    .help = Whether persons are given in units or in thousands.
q-identification-C-institution = Institution
    .help = The institution that answers for the country and puts the parts together.
q-identification-C-unit = Unit of the respondent
    .help = The department or service inside the institution.
q-identification-C-contact-name = Contact person
q-identification-C-contact-post = Post
q-identification-C-contact-email = E-mail address
q-identification-C-contact-phone = Phone
q-identification-C-ret-age-m = Statutory pensionable age, men
    .help = The age, in years, at which the law gives men an old-age pension in the main scheme.
q-identification-C-ret-age-f = Statutory pensionable age, women
    .help = The age, in years, at which the law gives women an old-age pension in the main scheme.
q-identification-C-child-age-max = Upper age limit for children
    .help = The last year of age counted as a child in this return, usually 14 or 17.
q-identification-C-min-work-age = Lower limit of working age
    .help = The age from which a person is counted in the working-age population, usually 15.
q-identification-C-note = Notes on reforms and breaks in series
    .help = What changed in laws, schemes or methods and makes this year differ from earlier ones.

## Inventory of schemes

table-inventory-identity = Name and legal basis
table-inventory-character = Character of the scheme
table-inventory-financing = Financing
table-inventory-inclusion = Place in SDG indicator 1.3.1
q-inventory-S-name = Name of the scheme
    .help = The official name in the original language.
q-inventory-S-name-en = Scheme name in English
q-inventory-S-admin = Administering institution
    .help = The institution that registers persons, decides on rights and pays.
q-inventory-S-legal-basis = Legal basis
    .help = Laws and decrees in force for the scheme, with number and date.
q-inventory-S-status = Status in the year
    .help = Whether the scheme takes new members, only pays acquired rights, or has ended.
q-inventory-S-year-intro = Year of introduction
    .help = The year in which the scheme paid benefits or took contributions for the first time.
q-inventory-S-year-end = Year closed
    .help = The last year in which the scheme existed; leave blank while it exists.
q-inventory-S-type = Scheme type
    .help = How the right to a benefit arises, for example by contributions, by residence or by need.
q-inventory-S-membership = Type of membership
    .help = Whether the law obliges the persons covered to belong to the scheme.
q-inventory-S-fn = Functions covered
    .help = Every risk or need for which the scheme pays a benefit.
q-inventory-S-mgmt-admin = Administrative management
    .help = Whether a public or a private body runs the scheme.
q-inventory-S-means-test = Means-tested
    .help = Yes if the right depends on the income or assets of the person or household.
q-inventory-S-fin-type = Financing type
    .help = Contributory if the right depends on contributions paid by or for the person.
q-inventory-S-fin-sources = Sources of finance
    .help = Everybody who pays money into the scheme.
q-inventory-S-incl-sdg = Counted in SDG indicator 1.3.1
    .help = Counted are cash benefits that have a national legal basis, are a responsibility of the State, are permanent and are financed nationally.
q-inventory-S-incl-reason = Reason
    .help = Why the scheme is counted, left out or shown beside the indicator.

## Benefits

table-benefits-description = Description
table-benefits-recipients = Recipients
table-benefits-regions = Recipients by municipality
table-benefits-money = Expenditure and amounts
q-benefits-B-name = Name of the benefit
    .help = The official name in the original language.
q-benefits-B-name-en = Benefit name in English
q-benefits-B-fn = Function
    .help = The one risk or need that the benefit is mainly for.
q-benefits-B-type = Type of benefit
    .help = The entry of the international list that comes closest.
q-benefits-B-fin-type = Financing type of the benefit
    .help = Contributory if the right to this benefit depends on contributions, also when the State pays part of it.
q-benefits-B-pay-type = Payment type
    .help = Whether people receive money, or goods and services.
q-benefits-B-period = Periodicity
    .help = Whether the benefit is paid at regular intervals or once.
q-benefits-B-means-test = Means-tested
    .help = Yes if this benefit depends on the income or assets of the person or household.
q-benefits-B-unit-of-count = Unit of count
    .help = What one recipient in your register is: a person, a household, a claim or a pupil.
q-benefits-B-mult = Persons per reported unit
    .help = How many persons one household stands for, for example 3.17 children.
q-benefits-B-mult-src = Source of the multiplier
    .help = The survey or census, and its year, that gives the number of persons per household.
q-benefits-B-benef = Actual recipients
    .help = Persons who received at least one payment in the year, each counted once.
q-benefits-B-benef-child = of which aged 0 to 14
    .help = Recipients who are children, also when an adult collects the payment for them.
q-benefits-B-benef-region = Recipients by municipality
    .help = Actual recipients, both sexes, by the municipality in which they live.
q-benefits-B-exp = Expenditure on this benefit
    .help = Money paid to recipients of this benefit in the year, without administration costs.
q-benefits-B-amt-avg = Average amount per recipient and month
    .help = Expenditure divided by recipients and by the months for which it was paid.
q-benefits-B-amt-min = Minimum (guaranteed) amount
    .help = The lowest amount for one person and month that the rules allow on 31 December.
q-benefits-B-amt-max = Maximum amount
    .help = The highest amount for one person and month that the rules allow on 31 December.

## Receipts and expenditure

table-receipts-receipts = Receipts
table-receipts-expenditure = Expenditure
table-receipts-balance = Balance and reserves
table-receipts-rates = Contribution rates
q-receipts-R-0 = Total revenue
    .help = Everything the scheme received in the year: contributions, government money, transfers and other receipts.
q-receipts-R-1 = Social contributions
    .help = Payments by employers and protected persons that secure a right to benefits.
q-receipts-R-1-1 = Employers' contributions
    .help = Paid by employers for their workers, including by the State as an employer.
q-receipts-R-1-2 = Contributions by protected persons
    .help = Paid by employees, self-employed workers and voluntary members for themselves.
q-receipts-R-2 = General government contributions
    .help = Money of the State for the scheme, other than what it pays as an employer.
q-receipts-R-2-1 = Revenue from earmarked taxes
    .help = Taxes that the law reserves for social protection.
q-receipts-R-2-2 = General revenue
    .help = Transfers from the State budget without an earmarked tax.
q-receipts-R-3 = Transfers from other schemes
    .help = Money received from other schemes of this inventory.
q-receipts-R-4 = Other receipts
q-receipts-R-4-1 = Property income
    .help = Interest, dividends and rents on the assets of the scheme.
q-receipts-R-4-2 = Other receipts, including donors and fines
q-receipts-E-0 = Total expenditure
    .help = Benefits, administration, transfers to other schemes and other expenditure of the year; money put into reserves is left out.
q-receipts-E-1 = Social benefits
    .help = Benefits in cash and in kind, before any deduction.
q-receipts-E-1-1 = Cash benefits, periodic
    .help = Pensions and allowances paid at regular intervals.
q-receipts-E-1-2 = Cash benefits, lump sum
    .help = Benefits in cash that are paid once, such as a death grant.
q-receipts-E-1-3 = Benefits in kind
    .help = Goods, services and reimbursements given to recipients.
q-receipts-E-2 = Administration costs
    .help = Cost of running the scheme: staff, premises, payments and control.
q-receipts-E-3 = Transfers to other schemes
    .help = Money paid to other schemes of this inventory.
q-receipts-E-4 = Other expenditure, including property income paid
q-receipts-V-bal = Balance of the year
    .help = Total revenue minus total expenditure; negative when more was spent than received.
q-receipts-V-res-open = Reserves at start of year
    .help = Assets of the scheme on the first day of the year, as closed the year before.
q-receipts-V-res-close = Reserves at end of year
    .help = Assets of the scheme on the last day of the year.
q-receipts-V-reval = Revaluation and other changes in reserves
    .help = Change of the reserves that the balance of the year does not explain, such as a rise in prices of assets.
q-receipts-K-rate-er = Employer rate
    .help = Per cent of pay that the employer contributes.
q-receipts-K-rate-ee = Worker rate
    .help = Per cent of pay that the worker contributes.
q-receipts-K-rate-tot = Total contribution rate
    .help = Employer rate plus worker rate.

## Coverage

table-coverage-contributors = Registered persons and contributors
table-coverage-membership = Registered persons by membership and sector
table-coverage-recipients = Recipients
table-coverage-employers = Employers
q-coverage-P-reg = Registered members
    .help = Persons with a number in the scheme on 31 December, whether they pay or not.
q-coverage-P-act = Active contributors
    .help = Persons for whom at least one contribution was paid in the year; persons who are only registered do not count.
q-coverage-P-legal = Legally covered persons
    .help = Persons who must or may belong to the scheme according to the law, whether they are registered or not.
q-coverage-P-reg-by = Registered members by membership and sector
    .help = Registered persons on 31 December, by kind of membership, sector and sex.
q-coverage-P-ben = Beneficiaries without double counting
    .help = Persons who received at least one benefit of the scheme in the year; a person with two benefits counts once.
q-coverage-P-employers = Registered employers
    .help = Employers on the register on 31 December.

## Context data

table-context-population = Population
table-context-labour = Labour force
table-context-economy = Economy
table-context-benchmarks = Wages and poverty lines
table-context-adequacy = Benefit levels
table-context-persons = Persons counted twice
q-context-X-pop = Population at 1 July
    .help = Mid-year population of all ages; state the source and its edition.
q-context-X-pop-0-14 = Children aged 0 to 14
q-context-X-pop-0-17 = Children aged 0 to 17
q-context-X-pop-15p = Population aged 15 and over
q-context-X-pop-ret = Population at or above pensionable age
    .help = Men and women who have reached the statutory pensionable age of the main scheme.
q-context-X-births = Live births
    .help = Children born alive in the year; stands for the women who gave birth.
q-context-X-dis-rate = Prevalence of severe disability
    .help = Per cent of the population with a severe disability, both sexes.
q-context-X-school-age = School-age children
    .help = Children aged 3 to 17.
q-context-X-lf = Labour force aged 15 and over
    .help = Employed and unemployed persons together.
q-context-X-unemp = Unemployed population
    .help = Persons without work who look for work and could start.
q-context-X-gdp = Gross domestic product, current prices
    .help = Value of the year in the national currency; Timor-Leste gives the non-oil product.
q-context-X-cpi = Inflation
    .help = Change of the average consumer price index against the year before, in per cent.
q-context-X-minwage = National minimum wage
    .help = For one month, as in force on 31 December.
q-context-X-avgwage = Average monthly wage
    .help = Mean pay of employees for one month, from the labour force survey.
q-context-X-povline-n = National poverty line
    .help = For one person and month, in the national currency.
q-context-X-povline-i = International poverty line
    .help = For one person and month: the daily line of the World Bank times 30.
q-context-X-ben-old = Mean contributory old-age pension
    .help = Mean amount for one pensioner and month.
q-context-X-ben-dis = Mean contributory invalidity pension
    .help = Mean amount for one pensioner and month.
q-context-X-ben-mat = Mean contributory maternity benefit
    .help = Mean amount for one recipient and month of leave.
q-context-X-minpen = Minimum contributory pension
    .help = The lowest old-age pension for one month that the contributory scheme guarantees.
q-context-X-covered-double = Persons counted in more than one scheme
    .help = Persons who contribute to or receive from two or more schemes; they are taken off the total once.
