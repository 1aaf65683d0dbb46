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
component-IND-AGG-contribute-twice = Less contributors counted in two schemes
component-IND-AGG-receive-twice = Less recipients counted in two schemes
component-IND-AGG-contribute-and-receive = Less contributors who receive from another scheme
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
component-IND-CON-contribute-twice = Less contributors counted in two schemes
component-IND-CON-receive-twice = Less recipients counted in two schemes
component-IND-CON-contribute-and-receive = Less contributors who receive from another scheme
component-IND-CON-population = Total population

## IND.NON

indicator-IND-NON = Non-contributory part of the coverage
    .help = Recipients of periodic non-contributory cash benefits per 100 inhabitants.

component-IND-NON-social-old-age = Non-contributory benefits for old age
component-IND-NON-social-disability = Non-contributory benefits for disability
component-IND-NON-children = Non-contributory benefits for children and families
component-IND-NON-other = Other non-contributory cash benefits
component-IND-NON-receive-twice = Less recipients counted in two schemes
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

## IND.MATC

indicator-IND-MATC = Women insured for maternity
    .help = Women who contribute to a scheme with maternity benefits per 100 women in the labour force.

component-IND-MATC-contributors = Active contributors
component-IND-MATC-labour-force = Labour force aged 15 and over

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

## IND.PCW64

indicator-IND-PCW64 = Contributors as share of the population aged 15 to 64
    .help = Active contributors to a pension scheme per 100 persons aged 15 to 64.

component-IND-PCW64-contributors = Active contributors
component-IND-PCW64-population15-64 = Population aged 15 to 64

## IND.VUL

indicator-IND-VUL = Vulnerable persons covered by social assistance
    .help = Recipients of non-contributory cash benefits per 100 persons who neither contribute nor receive a contributory old-age or disability pension.

component-IND-VUL-social-old-age = Non-contributory benefits for old age
component-IND-VUL-social-disability = Non-contributory benefits for disability
component-IND-VUL-children = Non-contributory benefits for children and families
component-IND-VUL-other = Other non-contributory cash benefits
component-IND-VUL-receive-twice = Less recipients counted in two schemes
component-IND-VUL-population = Total population
component-IND-VUL-less-contributors = Less active contributors
component-IND-VUL-less-old-age = Less recipients of contributory old-age pensions
component-IND-VUL-less-disability = Less recipients of contributory disability pensions
component-IND-VUL-contribute-twice = Contributors taken off twice

## IND.POOR

indicator-IND-POOR = Poor persons covered by social assistance
    .help = Persons below the national poverty line who receive a social assistance cash benefit per 100 such persons.

component-IND-POOR-poor-recipients = Poor persons receiving social assistance
component-IND-POOR-poor = Persons below the national poverty line

## IND.HEA

indicator-IND-HEA = Persons protected by a health scheme
    .help = Contributors to health schemes and their dependants per 100 inhabitants; shown beside the aggregate, not in it.

component-IND-HEA-protected = Protected persons
component-IND-HEA-population = Total population

## IND.MEAL

indicator-IND-MEAL = School-age children with a free school meal
    .help = Pupils who receive a free school meal per 100 children of school age; in kind, so outside SDG indicator 1.3.1.

component-IND-MEAL-pupils = Pupils with a school meal
component-IND-MEAL-school-age = School-age children

## IND.LEG_OLD

indicator-IND-LEG-OLD = Legal coverage, old age (contributory)
    .help = Persons whom the law lets or makes belong to a contributory old-age scheme per 100 persons aged 15 and over.

component-IND-LEG-OLD-covered = Legally covered persons
component-IND-LEG-OLD-population15 = Population aged 15 and over

## IND.LEG_DIS

indicator-IND-LEG-DIS = Legal coverage, disability (contributory)
    .help = Persons whom the law lets or makes belong to a contributory disability scheme per 100 persons aged 15 and over.

component-IND-LEG-DIS-covered = Legally covered persons
component-IND-LEG-DIS-population15 = Population aged 15 and over

## IND.LEG_SUR

indicator-IND-LEG-SUR = Legal coverage, survivors (contributory)
    .help = Persons whom the law lets or makes belong to a contributory survivors' scheme per 100 persons aged 15 and over.

component-IND-LEG-SUR-covered = Legally covered persons
component-IND-LEG-SUR-population15 = Population aged 15 and over

## IND.LEG_SIC

indicator-IND-LEG-SIC = Legal coverage, sickness
    .help = Persons whom the law lets or makes belong to a scheme with sickness benefits per 100 persons in the labour force.

component-IND-LEG-SIC-covered = Legally covered persons
component-IND-LEG-SIC-labour-force = Labour force aged 15 and over

## IND.LEG_MAT

indicator-IND-LEG-MAT = Legal coverage, maternity
    .help = Persons whom the law lets or makes belong to a scheme with maternity benefits per 100 persons in the labour force.

component-IND-LEG-MAT-covered = Legally covered persons
component-IND-LEG-MAT-labour-force = Labour force aged 15 and over

## IND.LEG_INJ

indicator-IND-LEG-INJ = Legal coverage, employment injury
    .help = Persons whom the law lets or makes belong to a scheme with employment injury benefits per 100 persons in the labour force.

component-IND-LEG-INJ-covered = Legally covered persons
component-IND-LEG-INJ-labour-force = Labour force aged 15 and over

## IND.LEG_UNE

indicator-IND-LEG-UNE = Legal coverage, unemployment
    .help = Persons whom the law lets or makes belong to a scheme with unemployment benefits per 100 persons in the labour force.

component-IND-LEG-UNE-covered = Legally covered persons
component-IND-LEG-UNE-labour-force = Labour force aged 15 and over

## IND.LEG_OLD_MAND

indicator-IND-LEG-OLD-MAND = of which mandatory
    .help = Persons whom the law obliges to belong to a contributory old-age scheme per 100 persons aged 15 and over.

component-IND-LEG-OLD-MAND-public = Mandatory, public sector
component-IND-LEG-OLD-MAND-private = Mandatory, private sector
component-IND-LEG-OLD-MAND-population15 = Population aged 15 and over

## IND.LEG_OLD_VOL

indicator-IND-LEG-OLD-VOL = of which voluntary
    .help = Persons who may belong to a contributory old-age scheme without having to per 100 persons aged 15 and over.

component-IND-LEG-OLD-VOL-voluntary = Voluntary
component-IND-LEG-OLD-VOL-population15 = Population aged 15 and over

## IND.GAP_LEGAL

indicator-IND-GAP-LEGAL = Covered by law, not in practice
    .help = Legally covered persons of the contributory schemes less their active contributors and beneficiaries: how far coverage could grow under the law.

component-IND-GAP-LEGAL-covered = Legally covered persons
component-IND-GAP-LEGAL-contributors = Less active contributors
component-IND-GAP-LEGAL-recipients = Less beneficiaries

## IND.GAP_REG

indicator-IND-GAP-REG = Registered, not contributing
    .help = Registered members of the contributory schemes less their active contributors.

component-IND-GAP-REG-registered = Registered members
component-IND-GAP-REG-contributors = Less active contributors

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

## IND.EXP_XV

indicator-IND-EXP-XV = Total expenditure excluding special schemes
    .help = Total expenditure without the special schemes paid from the budget, such as those of veterans.

component-IND-EXP-XV-expenditure = Total expenditure of the schemes
component-IND-EXP-XV-transfers = Less transfers to other schemes

## IND.EXP_NON_XV

indicator-IND-EXP-NON-XV = Non-contributory expenditure excluding special schemes
    .help = Non-contributory expenditure without the special schemes paid from the budget, such as those of veterans.

component-IND-EXP-NON-XV-expenditure = Total expenditure of the schemes
component-IND-EXP-NON-XV-transfers = Less transfers to other schemes

## IND.EXP_GDP

indicator-IND-EXP-GDP = Total expenditure as percent of GDP
    .help = Expenditure of all schemes, without transfers between schemes, in per cent of the gross domestic product.

component-IND-EXP-GDP-expenditure = Total expenditure of the schemes
component-IND-EXP-GDP-transfers = Less transfers to other schemes
component-IND-EXP-GDP-gdp = Gross domestic product

## IND.EXP_CON_GDP

indicator-IND-EXP-CON-GDP = Contributory expenditure as percent of GDP
    .help = Expenditure of the contributory and mixed schemes in per cent of the gross domestic product.

component-IND-EXP-CON-GDP-expenditure = Total expenditure of the schemes
component-IND-EXP-CON-GDP-transfers = Less transfers to other schemes
component-IND-EXP-CON-GDP-gdp = Gross domestic product

## IND.EXP_NON_GDP

indicator-IND-EXP-NON-GDP = Non-contributory expenditure as percent of GDP
    .help = Expenditure of the non-contributory schemes in per cent of the gross domestic product.

component-IND-EXP-NON-GDP-expenditure = Total expenditure of the schemes
component-IND-EXP-NON-GDP-transfers = Less transfers to other schemes
component-IND-EXP-NON-GDP-gdp = Gross domestic product

## IND.EXP_XV_GDP

indicator-IND-EXP-XV-GDP = Total expenditure excluding special schemes as percent of GDP
    .help = Total expenditure without the special schemes paid from the budget, in per cent of the gross domestic product.

component-IND-EXP-XV-GDP-expenditure = Total expenditure of the schemes
component-IND-EXP-XV-GDP-transfers = Less transfers to other schemes
component-IND-EXP-XV-GDP-gdp = Gross domestic product

## IND.EXP_XH_GDP

indicator-IND-EXP-XH-GDP = Total expenditure excluding health as percent of GDP
    .help = Total expenditure without benefits for health care, in per cent of the gross domestic product.

component-IND-EXP-XH-GDP-expenditure = Total expenditure of the schemes
component-IND-EXP-XH-GDP-transfers = Less transfers to other schemes
component-IND-EXP-XH-GDP-health = Less health benefits
component-IND-EXP-XH-GDP-gdp = Gross domestic product

## IND.EXP_H_GDP

indicator-IND-EXP-H-GDP = Public health expenditure as percent of GDP
    .help = Government money and compulsory insurance spent on health, in per cent of the gross domestic product.

component-IND-EXP-H-GDP-health = Public health expenditure
component-IND-EXP-H-GDP-gdp = Gross domestic product

## IND.EXP_GG

indicator-IND-EXP-GG = Share of general government expenditure
    .help = Total social protection expenditure in per cent of all that general government spent.

component-IND-EXP-GG-expenditure = Total expenditure of the schemes
component-IND-EXP-GG-transfers = Less transfers to other schemes
component-IND-EXP-GG-government = General government expenditure

## IND.EXP_PC

indicator-IND-EXP-PC = Expenditure per head
    .help = Total expenditure in the year divided by the population, in national currency.

component-IND-EXP-PC-expenditure = Total expenditure of the schemes
component-IND-EXP-PC-transfers = Less transfers to other schemes
component-IND-EXP-PC-population = Total population

## IND.EXP_PC_XV

indicator-IND-EXP-PC-XV = Expenditure per head excluding special schemes
    .help = Total expenditure without the special schemes paid from the budget, divided by the population, in national currency.

component-IND-EXP-PC-XV-expenditure = Total expenditure of the schemes
component-IND-EXP-PC-XV-transfers = Less transfers to other schemes
component-IND-EXP-PC-XV-population = Total population

## IND.EXP_FN_CHILD

indicator-IND-EXP-FN-CHILD = Expenditure on children and families
    .help = Benefits of the functions children and family, in national currency.

component-IND-EXP-FN-CHILD-benefits = Expenditure on these benefits

## IND.EXP_FN_WORK

indicator-IND-EXP-FN-WORK = Expenditure on persons of working age
    .help = Benefits for maternity, disability, unemployment, employment injury and sickness, in national currency.

component-IND-EXP-FN-WORK-benefits = Expenditure on these benefits

## IND.EXP_FN_OLD

indicator-IND-EXP-FN-OLD = Expenditure on old age
    .help = Benefits of the function old age, in national currency.

component-IND-EXP-FN-OLD-benefits = Expenditure on these benefits

## IND.EXP_FN_SURV

indicator-IND-EXP-FN-SURV = Expenditure on survivors
    .help = Benefits of the function survivors, in national currency.

component-IND-EXP-FN-SURV-benefits = Expenditure on these benefits

## IND.EXP_FN_GEN

indicator-IND-EXP-FN-GEN = Expenditure on general assistance
    .help = Benefits against poverty, services, public works, housing, food, education and other support, in national currency.

component-IND-EXP-FN-GEN-benefits = Expenditure on these benefits

## IND.EXP_FN_HEALTH

indicator-IND-EXP-FN-HEALTH = Expenditure on health care benefits
    .help = Benefits of the function health care paid by the schemes of the inventory, in national currency.

component-IND-EXP-FN-HEALTH-benefits = Expenditure on these benefits

## IND.EXP_FN_CHILD_GDP

indicator-IND-EXP-FN-CHILD-GDP = Expenditure on children and families as percent of GDP
    .help = Benefits of the functions children and family, in per cent of the gross domestic product.

component-IND-EXP-FN-CHILD-GDP-benefits = Expenditure on these benefits
component-IND-EXP-FN-CHILD-GDP-gdp = Gross domestic product

## IND.EXP_FN_WORK_GDP

indicator-IND-EXP-FN-WORK-GDP = Expenditure on persons of working age as percent of GDP
    .help = Benefits for maternity, disability, unemployment, employment injury and sickness, in per cent of the gross domestic product.

component-IND-EXP-FN-WORK-GDP-benefits = Expenditure on these benefits
component-IND-EXP-FN-WORK-GDP-gdp = Gross domestic product

## IND.EXP_FN_OLD_GDP

indicator-IND-EXP-FN-OLD-GDP = Expenditure on old age as percent of GDP
    .help = Benefits of the function old age, in per cent of the gross domestic product.

component-IND-EXP-FN-OLD-GDP-benefits = Expenditure on these benefits
component-IND-EXP-FN-OLD-GDP-gdp = Gross domestic product

## IND.EXP_FN_SURV_GDP

indicator-IND-EXP-FN-SURV-GDP = Expenditure on survivors as percent of GDP
    .help = Benefits of the function survivors, in per cent of the gross domestic product.

component-IND-EXP-FN-SURV-GDP-benefits = Expenditure on these benefits
component-IND-EXP-FN-SURV-GDP-gdp = Gross domestic product

## IND.EXP_FN_GEN_GDP

indicator-IND-EXP-FN-GEN-GDP = Expenditure on general assistance as percent of GDP
    .help = Benefits against poverty, services, public works, housing, food, education and other support, in per cent of the gross domestic product.

component-IND-EXP-FN-GEN-GDP-benefits = Expenditure on these benefits
component-IND-EXP-FN-GEN-GDP-gdp = Gross domestic product

## IND.EXP_FN_HEALTH_GDP

indicator-IND-EXP-FN-HEALTH-GDP = Expenditure on health care benefits as percent of GDP
    .help = Benefits of the function health care paid by the schemes of the inventory, in per cent of the gross domestic product.

component-IND-EXP-FN-HEALTH-GDP-benefits = Expenditure on these benefits
component-IND-EXP-FN-HEALTH-GDP-gdp = Gross domestic product

## IND.EXP_MAT

indicator-IND-EXP-MAT = Expenditure on maternity
    .help = Maternity, pregnancy-interruption and clinical-risk benefits, in national currency.

component-IND-EXP-MAT-benefits = Expenditure on these benefits

## IND.FIN_CONTRIB

indicator-IND-FIN-CONTRIB = Contributions as share of revenue
    .help = Social contributions in per cent of the total revenue of all schemes.

component-IND-FIN-CONTRIB-contributions = Social contributions
component-IND-FIN-CONTRIB-revenue = Total revenue of the schemes

## IND.FIN_GOV

indicator-IND-FIN-GOV = Government contributions as share of revenue
    .help = General government contributions in per cent of the total revenue of all schemes.

component-IND-FIN-GOV-government = General government contributions
component-IND-FIN-GOV-revenue = Total revenue of the schemes

## IND.FIN_OTHER

indicator-IND-FIN-OTHER = Other receipts as share of revenue
    .help = Property income and other receipts in per cent of the total revenue of all schemes.

component-IND-FIN-OTHER-other = Other receipts
component-IND-FIN-OTHER-revenue = Total revenue of the schemes

## IND.FIN_CONTRIB_GDP

indicator-IND-FIN-CONTRIB-GDP = Contributions as percent of GDP
    .help = Social contributions to all schemes in per cent of the gross domestic product.

component-IND-FIN-CONTRIB-GDP-contributions = Social contributions
component-IND-FIN-CONTRIB-GDP-gdp = Gross domestic product

## IND.FIN_GOV_GDP

indicator-IND-FIN-GOV-GDP = Government contributions as percent of GDP
    .help = General government contributions to all schemes in per cent of the gross domestic product.

component-IND-FIN-GOV-GDP-government = General government contributions
component-IND-FIN-GOV-GDP-gdp = Gross domestic product

## IND.FIN_OTHER_GDP

indicator-IND-FIN-OTHER-GDP = Other receipts as percent of GDP
    .help = Property income and other receipts of all schemes in per cent of the gross domestic product.

component-IND-FIN-OTHER-GDP-other = Other receipts
component-IND-FIN-OTHER-GDP-gdp = Gross domestic product

## IND.ADM

indicator-IND-ADM = Share of administration costs
    .help = Administration costs in per cent of the total expenditure of all schemes.

component-IND-ADM-administration = Administration costs
component-IND-ADM-expenditure = Total expenditure of the schemes

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

## IND.ADQ_NMW_CHI

indicator-IND-ADQ-NMW-CHI = Child benefit as percent of the minimum wage
    .help = Lowest monthly amount of the non-contributory child benefit in per cent of the national minimum wage.

component-IND-ADQ-NMW-CHI-child-benefit = Minimum amount of the child benefit
component-IND-ADQ-NMW-CHI-minimum-wage = National minimum wage

## IND.ADQ_NPL_CHI

indicator-IND-ADQ-NPL-CHI = Child benefit as percent of the national poverty line
    .help = Lowest monthly amount of the non-contributory child benefit in per cent of the monthly national poverty line.

component-IND-ADQ-NPL-CHI-child-benefit = Minimum amount of the child benefit
component-IND-ADQ-NPL-CHI-poverty-line = National poverty line

## IND.ADQ_IPL_CHI

indicator-IND-ADQ-IPL-CHI = Child benefit as percent of the international poverty line
    .help = Lowest monthly amount of the non-contributory child benefit in per cent of the monthly international poverty line.

component-IND-ADQ-IPL-CHI-child-benefit = Minimum amount of the child benefit
component-IND-ADQ-IPL-CHI-poverty-line = International poverty line

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

## IND.EXP_PB_CHI

indicator-IND-EXP-PB-CHI = Expenditure per recipient of the child benefit
    .help = Expenditure on the non-contributory child benefit in the year divided by its recipients, in national currency.

component-IND-EXP-PB-CHI-expenditure = Expenditure on the child benefit
component-IND-EXP-PB-CHI-recipients = Recipients of the child benefit
