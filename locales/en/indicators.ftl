### Names of the indicators with their definitions, and of the components of numerator and denominator.

## IND.AGG

indicator-IND-AGG = Population covered by at least one social protection benefit
    .help = Persons who receive a cash benefit or contribute to a scheme, without health and without persons counted twice, per 100 inhabitants.

component-IND-AGG-contributors = Active contributors
component-IND-AGG-old-age = Contributory old-age pensions
component-IND-AGG-disability = Contributory disability pensions
component-IND-AGG-survivors = Contributory survivors' pensions
component-IND-AGG-injury = Employment injury pensions
component-IND-AGG-unemployment = Unemployment benefits
component-IND-AGG-social-old-age = Non-contributory benefits for old age
component-IND-AGG-social-disability = Non-contributory benefits for disability
component-IND-AGG-children = Non-contributory benefits for children and families
component-IND-AGG-other = Other non-contributory cash benefits
component-IND-AGG-covered-double = Persons counted in more than one scheme
component-IND-AGG-population = Total population

## IND.CON

indicator-IND-CON = Contributory part of the coverage
    .help = Active contributors and recipients of contributory pensions per 100 inhabitants.

component-IND-CON-contributors = Active contributors
component-IND-CON-old-age = Contributory old-age pensions
component-IND-CON-disability = Contributory disability pensions
component-IND-CON-survivors = Contributory survivors' pensions
component-IND-CON-injury = Employment injury pensions
component-IND-CON-unemployment = Unemployment benefits
component-IND-CON-population = Total population

## IND.NON

indicator-IND-NON = Non-contributory part of the coverage
    .help = Recipients of periodic non-contributory cash benefits per 100 inhabitants.

component-IND-NON-social-old-age = Non-contributory benefits for old age
component-IND-NON-social-disability = Non-contributory benefits for disability
component-IND-NON-children = Non-contributory benefits for children and families
component-IND-NON-other = Other non-contributory cash benefits
component-IND-NON-population = Total population

## IND.CHI

indicator-IND-CHI = Children aged 0 to 14 covered by a benefit
    .help = Children aged 0 to 14 who receive a child or family cash benefit per 100 children of that age.

component-IND-CHI-child-benefits = Recipients of child and family cash benefits
component-IND-CHI-children = Children aged 0 to 14

## IND.CHI17

indicator-IND-CHI17 = Children aged 0 to 17 covered by a benefit
    .help = Children aged 0 to 17 who receive a child or family cash benefit per 100 children of that age.

component-IND-CHI17-child-benefits = Recipients of child and family cash benefits
component-IND-CHI17-children = Children aged 0 to 17

## IND.MAT

indicator-IND-MAT = Mothers with newborns receiving a maternity benefit
    .help = Women who receive a maternity, pregnancy-interruption or clinical-risk benefit in the year per 100 births.

component-IND-MAT-maternity = Maternity benefit
component-IND-MAT-interruption = Interruption of pregnancy benefit
component-IND-MAT-risk = Clinical-risk benefit
component-IND-MAT-births = Births

## IND.DIS

indicator-IND-DIS = Persons with severe disabilities receiving a benefit
    .help = Recipients of contributory and non-contributory disability cash benefits per 100 persons with severe disabilities.

component-IND-DIS-contributory = Contributory disability pensions
component-IND-DIS-non-contributory = Social disability pension
component-IND-DIS-severe-disability = Persons with severe disabilities

## IND.DISC

indicator-IND-DISC = Contributory disability coverage
    .help = Recipients of contributory disability pensions per 100 persons with severe disabilities.

component-IND-DISC-contributory = Contributory disability pensions
component-IND-DISC-severe-disability = Persons with severe disabilities

## IND.DISN

indicator-IND-DISN = Non-contributory disability coverage
    .help = Recipients of non-contributory disability pensions per 100 persons with severe disabilities.

component-IND-DISN-non-contributory = Social disability pension
component-IND-DISN-severe-disability = Persons with severe disabilities

## IND.OLD

indicator-IND-OLD = Persons above pensionable age receiving a pension
    .help = Recipients of contributory and non-contributory old-age pensions per 100 persons at or above pensionable age.

component-IND-OLD-contributory = Contributory old-age pensions
component-IND-OLD-non-contributory = Social old-age pension
component-IND-OLD-population-pensionable = Population at or above pensionable age

## IND.OLDC

indicator-IND-OLDC = Older persons with a contributory pension
    .help = Recipients of contributory old-age pensions per 100 persons at or above pensionable age.

component-IND-OLDC-contributory = Contributory old-age pensions
component-IND-OLDC-population-pensionable = Population at or above pensionable age

## IND.OLDN

indicator-IND-OLDN = Older persons with a social pension
    .help = Recipients of non-contributory old-age pensions per 100 persons at or above pensionable age.

component-IND-OLDN-non-contributory = Social old-age pension
component-IND-OLDN-population-pensionable = Population at or above pensionable age

## IND.UNE

indicator-IND-UNE = Unemployed receiving a benefit
    .help = Recipients of unemployment cash benefits per 100 unemployed persons; zero where no scheme exists.

component-IND-UNE-unemployment = Unemployment benefits
component-IND-UNE-unemployed = Unemployed population

## IND.INJ

indicator-IND-INJ = Labour force covered for employment injury
    .help = Active contributors insured for employment injury per 100 persons in the labour force.

component-IND-INJ-contributors = Active contributors
component-IND-INJ-labour-force = Labour force aged 15 and over

## IND.PCL

indicator-IND-PCL = Contributors as share of the labour force
    .help = Active contributors to a pension scheme per 100 persons in the labour force.

component-IND-PCL-contributors = Active contributors
component-IND-PCL-labour-force = Labour force aged 15 and over

## IND.PCW

indicator-IND-PCW = Contributors as share of the population aged 15 and over
    .help = Active contributors to a pension scheme per 100 persons aged 15 and over.

component-IND-PCW-contributors = Active contributors
component-IND-PCW-population15 = Population aged 15 and over

## IND.VUL

indicator-IND-VUL = Vulnerable persons covered by social assistance
    .help = Recipients of non-contributory cash benefits per 100 persons who neither contribute nor receive a contributory old-age or disability pension.

component-IND-VUL-social-old-age = Non-contributory benefits for old age
component-IND-VUL-social-disability = Non-contributory benefits for disability
component-IND-VUL-children = Non-contributory benefits for children and families
component-IND-VUL-other = Other non-contributory cash benefits
component-IND-VUL-population = Total population
component-IND-VUL-less-contributors = Less active contributors
component-IND-VUL-less-old-age = Less recipients of contributory old-age pensions
component-IND-VUL-less-disability = Less recipients of contributory disability pensions

## IND.EXP

indicator-IND-EXP = Total social protection expenditure
    .help = Expenditure of all schemes in national currency, without transfers between schemes.

component-IND-EXP-expenditure = Total expenditure of the schemes
component-IND-EXP-transfers = Less transfers to other schemes

## IND.EXP_CON

indicator-IND-EXP-CON = Contributory expenditure
    .help = Expenditure of the contributory and mixed schemes in national currency, without transfers between schemes.

component-IND-EXP-CON-expenditure = Total expenditure of the schemes
component-IND-EXP-CON-transfers = Less transfers to other schemes

## IND.EXP_NON

indicator-IND-EXP-NON = Non-contributory expenditure
    .help = Expenditure of the non-contributory schemes in national currency, without transfers between schemes.

component-IND-EXP-NON-expenditure = Total expenditure of the schemes
component-IND-EXP-NON-transfers = Less transfers to other schemes

## IND.EXP_GDP

indicator-IND-EXP-GDP = Total expenditure as percent of GDP
    .help = Expenditure of all schemes, without transfers between schemes, in per cent of the gross domestic product.

component-IND-EXP-GDP-expenditure = Total expenditure of the schemes
component-IND-EXP-GDP-transfers = Less transfers to other schemes
component-IND-EXP-GDP-gdp = Gross domestic product

## IND.ADQ_REP_OLD

indicator-IND-ADQ-REP-OLD = Mean contributory old-age pension as percent of the mean wage
    .help = Mean monthly contributory old-age pension in per cent of the average monthly wage of employees.

component-IND-ADQ-REP-OLD-mean-pension = Mean contributory old-age pension
component-IND-ADQ-REP-OLD-average-wage = Average monthly wage

## IND.ADQ_REP_DIS

indicator-IND-ADQ-REP-DIS = Mean contributory disability pension as percent of the mean wage
    .help = Mean monthly contributory disability pension in per cent of the average monthly wage of employees.

component-IND-ADQ-REP-DIS-mean-pension = Mean contributory disability pension
component-IND-ADQ-REP-DIS-average-wage = Average monthly wage

## IND.ADQ_REP_MAT

indicator-IND-ADQ-REP-MAT = Mean maternity benefit as percent of the mean wage
    .help = Mean monthly contributory maternity benefit in per cent of the average monthly wage of employees.

component-IND-ADQ-REP-MAT-mean-benefit = Mean contributory maternity benefit
component-IND-ADQ-REP-MAT-average-wage = Average monthly wage

## IND.ADQ_MIN

indicator-IND-ADQ-MIN = Minimum contributory pension as percent of the minimum wage
    .help = Minimum contributory old-age and disability pension in per cent of the national minimum wage.

component-IND-ADQ-MIN-minimum-pension = Minimum contributory pension
component-IND-ADQ-MIN-minimum-wage = National minimum wage

## IND.ADQ_NMW

indicator-IND-ADQ-NMW = Social pension as percent of the minimum wage
    .help = Minimum amount of the social old-age pension in per cent of the national minimum wage.

component-IND-ADQ-NMW-social-pension = Minimum amount of the social old-age pension
component-IND-ADQ-NMW-minimum-wage = National minimum wage

## IND.ADQ_NPL

indicator-IND-ADQ-NPL = Social pension as percent of the national poverty line
    .help = Minimum amount of the social old-age pension in per cent of the monthly national poverty line.

component-IND-ADQ-NPL-social-pension = Minimum amount of the social old-age pension
component-IND-ADQ-NPL-poverty-line = National poverty line

## IND.ADQ_IPL

indicator-IND-ADQ-IPL = Social pension as percent of the international poverty line
    .help = Minimum amount of the social old-age pension in per cent of the monthly international poverty line.

component-IND-ADQ-IPL-social-pension = Minimum amount of the social old-age pension
component-IND-ADQ-IPL-poverty-line = International poverty line

## IND.EXP_PB_OLDN

indicator-IND-EXP-PB-OLDN = Expenditure per recipient of the social old-age pension
    .help = Expenditure on the social old-age pension in the year divided by its recipients, in national currency.

component-IND-EXP-PB-OLDN-expenditure = Expenditure on the social old-age pension
component-IND-EXP-PB-OLDN-recipients = Recipients of the social old-age pension

## IND.EXP_PB_DISN

indicator-IND-EXP-PB-DISN = Expenditure per recipient of the social disability pension
    .help = Expenditure on the social disability pension in the year divided by its recipients, in national currency.

component-IND-EXP-PB-DISN-expenditure = Expenditure on the social disability pension
component-IND-EXP-PB-DISN-recipients = Recipients of the social disability pension
