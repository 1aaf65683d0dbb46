### Names in SDMX messages: agencies, dataflows, concepts, codes. Countries are in areas.ftl.

## Who maintains what

sdmx-agencies = Agencies
sdmx-agency-ILO = International Labour Organization
sdmx-agency-ILO-SOCPRO = ILO social protection statistics
sdmx-providers = Countries that give data

## Structures, dataflows and the topics under which they are found

sdmx-structure-WSPDB = World Social Protection Database
sdmx-structure-SDG_0131_SEX_SOC_RT = SDG indicator 1.3.1 by sex and contingency
sdmx-dataflow-DF_WSPDB = Social security inquiry, all figures
    .help = Every figure that countries reported and every indicator computed from them, by scheme and function.
sdmx-dataflow-DF_WSPDB_COVERAGE = Social security inquiry: coverage
    .help = Persons covered by law, registered, contributing and protected, and the rates of coverage.
sdmx-dataflow-DF_WSPDB_EXPENDITURE = Social security inquiry: expenditure
    .help = Expenditure of the schemes by kind and function, and what it means for the economy.
sdmx-dataflow-DF_WSPDB_FINANCING = Social security inquiry: financing
    .help = Revenue of the schemes by source, contribution rates, balances and reserves.
sdmx-dataflow-DF_WSPDB_BENEFICIARIES = Social security inquiry: beneficiaries
    .help = Persons who receive benefits, by benefit, function, sex and age.
sdmx-dataflow-DF_WSPDB_BENEFIT_LEVEL = Social security inquiry: level of benefits
    .help = Amounts of benefits and their relation to wages and poverty lines.
sdmx-dataflow-DF_SDG_0131_SEX_SOC_RT = SDG indicator 1.3.1: population covered by social protection, by sex and contingency
    .help = Rates of effective coverage in the shape of ILOSTAT.
sdmx-structure-SDG = SDG indicators, structure of the UN
sdmx-dataflow-DF_SDG_GLC = SDG indicator 1.3.1, country data for the UN
    .help = The effective coverage rates in the structure that the United Nations use for the Sustainable Development Goals.
sdmx-categories = Topics
sdmx-category-ALL = All figures
sdmx-category-COVERAGE = Coverage
sdmx-category-MONEY = Expenditure and financing
sdmx-category-BENEFITS = Benefits
sdmx-category-SDG = Sustainable Development Goals
sdmx-constraint = Codes allowed in: { $dataflow }
sdmx-agreement = { $country }: { $dataflow }

## Concepts

sdmx-concepts = Concepts of social protection statistics
sdmx-concept-FREQ = Frequency
sdmx-concept-REF_AREA = Reference area
sdmx-concept-INDICATOR = Indicator
sdmx-concept-SCHEME = Scheme or benefit
sdmx-concept-FUNCTION = Function
sdmx-concept-BENEFIT_TYPE = Type of benefit
sdmx-concept-FINANCING = Financing
sdmx-concept-SEX = Sex
sdmx-concept-AGE = Age
sdmx-concept-UNIT_MEASURE = Unit of measure
sdmx-concept-MEASURE = Measure
sdmx-concept-SOC = Contingency
sdmx-concept-TIME_PERIOD = Time period
sdmx-concept-OBS_VALUE = Value
sdmx-concept-OBS_STATUS = Observation status
sdmx-concept-CONF_STATUS = Confidentiality
sdmx-concept-UNIT_MULT = Unit multiplier
sdmx-concept-DECIMALS = Decimals
sdmx-concept-CURRENCY = Currency
sdmx-concept-SOURCE = Source
sdmx-concept-COMMENT_OBS = Comment
sdmx-concept-LOWER_BOUND = Lower bound
sdmx-concept-UPPER_BOUND = Upper bound
sdmx-concept-SUBMISSION_REF = Return and version
sdmx-concept-REPORTING_TYPE = Reporting type
sdmx-concept-SERIES = Series
sdmx-concept-URBANISATION = Urban or rural
sdmx-concept-INCOME_WEALTH_QUANTILE = Income or wealth group
sdmx-concept-EDUCATION_LEV = Level of education
sdmx-concept-OCCUPATION = Occupation
sdmx-concept-CUST_BREAKDOWN = Breakdown of the country
sdmx-concept-COMPOSITE_BREAKDOWN = Composite breakdown
sdmx-concept-DISABILITY_STATUS = Disability
sdmx-concept-ACTIVITY = Economic activity
sdmx-concept-PRODUCT = Product
sdmx-concept-NATURE = Nature of the figure
sdmx-concept-TIME_DETAIL = Exact period
sdmx-concept-SOURCE_DETAIL = Source in detail

## Code lists

sdmx-CL_AREA = Countries and areas
sdmx-CL_FREQ = Frequencies
sdmx-CL_INDICATOR = Indicators
sdmx-CL_SCHEME = Schemes and benefits
sdmx-CL_FUNCTION = Functions
sdmx-CL_BENEFIT_TYPE = Types of benefit
sdmx-CL_FINANCING = Financing
sdmx-CL_SEX = Sex
sdmx-CL_AGE = Age groups
sdmx-CL_UNIT_MEASURE = Units of measure
sdmx-CL_OBS_STATUS = Observation status
sdmx-CL_CONF_STATUS = Confidentiality
sdmx-CL_UNIT_MULT = Unit multipliers
sdmx-CL_DECIMALS = Decimals
sdmx-CL_CURRENCY = Currencies
sdmx-CL_MEASURE = Measures
sdmx-CL_SOC = Contingencies
sdmx-CL_SOC_SEX = Sex, as ILOSTAT writes it
sdmx-CL_SERIES = Series of SDG indicators
sdmx-CL_REPORTING_TYPE = Reporting types
sdmx-CL_URBANISATION = Urban and rural areas
sdmx-CL_QUANTILE = Income or wealth groups
sdmx-CL_EDUCATION_LEV = Levels of education
sdmx-CL_OCCUPATION = Occupations
sdmx-CL_CUST_BREAKDOWN = Breakdowns of countries
sdmx-CL_COMP_BREAKDOWN = Composite breakdowns
sdmx-CL_DISABILITY = Disability
sdmx-CL_ACTIVITY = Economic activities
sdmx-CL_PRODUCT = Products
sdmx-CL_NATURE = Nature of the figures

## Schemes: those of countries are named by the countries

sdmx-CL_SCHEME-_T = All schemes
sdmx-CL_SCHEME-_Z = Not specific to a scheme

## Frequencies

sdmx-CL_FREQ-A = Annual

## Functions

sdmx-CL_FUNCTION-_T = Total
sdmx-CL_FUNCTION-OLD_AGE = Old age
sdmx-CL_FUNCTION-SURVIVORS = Survivors
sdmx-CL_FUNCTION-DISABILITY = Disability
sdmx-CL_FUNCTION-EMP_INJURY = Employment injury
sdmx-CL_FUNCTION-SICKNESS = Sickness (cash)
sdmx-CL_FUNCTION-HEALTH = Health care
sdmx-CL_FUNCTION-MATERNITY = Maternity and paternity
sdmx-CL_FUNCTION-CHILD_FAMILY = Children and family
sdmx-CL_FUNCTION-UNEMPLOYMENT = Unemployment
sdmx-CL_FUNCTION-HOUSING = Housing
sdmx-CL_FUNCTION-POVERTY = Social assistance against poverty
sdmx-CL_FUNCTION-OTHER = Other functions
sdmx-CL_FUNCTION-_U = Unknown

## Types of benefit

sdmx-CL_BENEFIT_TYPE-_T = Total
sdmx-CL_BENEFIT_TYPE-CASH = In cash
sdmx-CL_BENEFIT_TYPE-CASH_PER = In cash, periodic
sdmx-CL_BENEFIT_TYPE-CASH_LUMP = In cash, lump sum
sdmx-CL_BENEFIT_TYPE-KIND = In kind
sdmx-CL_BENEFIT_TYPE-_U = Unknown

## Financing

sdmx-CL_FINANCING-_T = Total
sdmx-CL_FINANCING-CONTRIB = Contributory
sdmx-CL_FINANCING-NONCONTRIB = Non-contributory
sdmx-CL_FINANCING-MIXED = Mixed financing
sdmx-CL_FINANCING-_U = Unknown

## Sex

sdmx-CL_SEX-F = Female
sdmx-CL_SEX-M = Male
sdmx-CL_SEX-_N = No answer
sdmx-CL_SEX-_O = Other
sdmx-CL_SEX-_T = Total
sdmx-CL_SEX-_U = Unknown
sdmx-CL_SEX-_Z = Not applicable

## Age groups

sdmx-CL_AGE-_T = Total
sdmx-CL_AGE-Y0T4 = 0 to 4 years
sdmx-CL_AGE-Y0T14 = 0 to 14 years
sdmx-CL_AGE-Y0T17 = 0 to 17 years
sdmx-CL_AGE-Y5T14 = 5 to 14 years
sdmx-CL_AGE-Y15T17 = 15 to 17 years
sdmx-CL_AGE-Y15T64 = 15 to 64 years
sdmx-CL_AGE-Y18T24 = 18 to 24 years
sdmx-CL_AGE-Y25T34 = 25 to 34 years
sdmx-CL_AGE-Y35T54 = 35 to 54 years
sdmx-CL_AGE-Y55T59 = 55 to 59 years
sdmx-CL_AGE-Y60T64 = 60 to 64 years
sdmx-CL_AGE-Y65T69 = 65 to 69 years
sdmx-CL_AGE-Y70T79 = 70 to 79 years
sdmx-CL_AGE-Y_GE15 = 15 years and over
sdmx-CL_AGE-Y_GE80 = 80 years and over
sdmx-CL_AGE-Y_PENS = At or above pensionable age

## Units of measure

sdmx-CL_UNIT_MEASURE-NUMBER = Number
sdmx-CL_UNIT_MEASURE-PS = Persons
sdmx-CL_UNIT_MEASURE-PT = Per cent
sdmx-CL_UNIT_MEASURE-PT_B1GQ = Per cent of GDP
sdmx-CL_UNIT_MEASURE-XDC = National currency

## Observation status

sdmx-CL_OBS_STATUS-A = Normal value
sdmx-CL_OBS_STATUS-B = Break in series
sdmx-CL_OBS_STATUS-E = Estimated value
sdmx-CL_OBS_STATUS-I = Imputed by the receiver
sdmx-CL_OBS_STATUS-L = Missing: exists, was not collected
sdmx-CL_OBS_STATUS-M = Missing: cannot exist
sdmx-CL_OBS_STATUS-P = Provisional value
sdmx-CL_OBS_STATUS-Q = Missing: suppressed
sdmx-CL_OBS_STATUS-U = Low reliability

## Confidentiality

sdmx-CL_CONF_STATUS-C = Confidential
sdmx-CL_CONF_STATUS-F = Free for publication

## Unit multipliers

sdmx-CL_UNIT_MULT-0 = Units
sdmx-CL_UNIT_MULT-3 = Thousands
sdmx-CL_UNIT_MULT-6 = Millions
sdmx-CL_UNIT_MULT-9 = Thousands of millions

## Decimals

sdmx-CL_DECIMALS-0 = Zero
sdmx-CL_DECIMALS-1 = One
sdmx-CL_DECIMALS-2 = Two
sdmx-CL_DECIMALS-3 = Three
sdmx-CL_DECIMALS-4 = Four
sdmx-CL_DECIMALS-5 = Five
sdmx-CL_DECIMALS-6 = Six
sdmx-CL_DECIMALS-7 = Seven
sdmx-CL_DECIMALS-8 = Eight
sdmx-CL_DECIMALS-9 = Nine
sdmx-CL_DECIMALS-10 = Ten
sdmx-CL_DECIMALS-11 = Eleven
sdmx-CL_DECIMALS-12 = Twelve
sdmx-CL_DECIMALS-13 = Thirteen
sdmx-CL_DECIMALS-14 = Fourteen
sdmx-CL_DECIMALS-15 = Fifteen

## Contingencies of ILOSTAT

sdmx-CL_SOC-SOC_CONTIG_TOTAL = Population covered by at least one social protection benefit
sdmx-CL_SOC-SOC_CONTIG_CHILD = Children or households receiving child or family cash benefits
sdmx-CL_SOC-SOC_CONTIG_MAT = Mothers with newborns receiving maternity cash benefits
sdmx-CL_SOC-SOC_CONTIG_UNE = Unemployed receiving unemployment benefits
sdmx-CL_SOC-SOC_CONTIG_DISAB = Persons with severe disabilities collecting disability benefits
sdmx-CL_SOC-SOC_CONTIG_PENSION = Persons above retirement age receiving a pension
sdmx-CL_SOC-SOC_CONTIG_INJ = Employed covered in the event of work injury
sdmx-CL_SOC-SOC_CONTIG_POOR = Poor persons covered by social protection
sdmx-CL_SOC-SOC_CONTIG_VULN = Vulnerable persons covered by social assistance
sdmx-CL_SOC_SEX-SEX_T = Total
sdmx-CL_SOC_SEX-SEX_M = Male
sdmx-CL_SOC_SEX-SEX_F = Female
sdmx-CL_MEASURE-SDG_0131_RT = Proportion of population covered by social protection

## Of the UN database

sdmx-breakdown-_T = Total or no breakdown
sdmx-CL_REPORTING_TYPE-N = National
sdmx-CL_NATURE-C = Country data
sdmx-source-detail = ILO Social Security Inquiry:

## Indicators that stand for several figures, or whose figure says too little by itself. The others bear the label of their figure.

sdmx-CL_INDICATOR-REV_CONTRIB = Social contributions
sdmx-CL_INDICATOR-REV_GOV = General government contributions
sdmx-CL_INDICATOR-REV_OTHER = Other receipts
sdmx-CL_INDICATOR-REV_OTHER_GRANTS = External assistance (grants)
sdmx-CL_INDICATOR-EXP_BENEFITS = Social benefits
sdmx-CL_INDICATOR-RECIPIENTS = Recipients of the benefit
sdmx-CL_INDICATOR-BEN_AMOUNT_MEAN = Mean amount per recipient and month
sdmx-CL_INDICATOR-BEN_AMOUNT_MIN = Minimum (guaranteed) amount
sdmx-CL_INDICATOR-POPULATION = Population
sdmx-CL_INDICATOR-POOR_NATIONAL_RECIPIENTS = Persons below the national poverty line receiving social assistance
sdmx-CL_INDICATOR-HEALTH_EXPENDITURE = Public health expenditure
sdmx-CL_INDICATOR-COV_AGG = Population covered by at least one social protection benefit
sdmx-CL_INDICATOR-COV_CHILD = Children covered by a benefit
sdmx-CL_INDICATOR-COV_DISABILITY = Persons with severe disabilities receiving a benefit
sdmx-CL_INDICATOR-COV_OLD_AGE = Persons above pensionable age receiving a pension
sdmx-CL_INDICATOR-COV_LEGAL = Legal coverage
sdmx-CL_INDICATOR-COV_LEGAL_MANDATORY = Legal coverage, mandatory
sdmx-CL_INDICATOR-COV_LEGAL_VOLUNTARY = Legal coverage, voluntary
sdmx-CL_INDICATOR-GAP_LEGAL = Persons covered by law, not in practice
sdmx-CL_INDICATOR-GAP_REGISTERED = Persons registered who do not contribute
sdmx-CL_INDICATOR-EXP_CONSOLIDATED = Total social protection expenditure, consolidated
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_XV = Social protection expenditure excluding special schemes
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_XH = Social protection expenditure excluding health
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_GOVERNMENT = Social protection as share of general government expenditure
sdmx-CL_INDICATOR-EXP_FUNCTION = Expenditure on a function
sdmx-CL_INDICATOR-EXP_WORKING_AGE = Expenditure on persons of working age
sdmx-CL_INDICATOR-EXP_GENERAL_ASSISTANCE = Expenditure on general assistance
sdmx-CL_INDICATOR-EXP_ADMIN_SHARE = Administration costs as share of expenditure
sdmx-CL_INDICATOR-EXP_PER_RECIPIENT = Expenditure per recipient
sdmx-CL_INDICATOR-ADQ_MEAN_WAGE = Mean benefit as per cent of the mean wage
sdmx-CL_INDICATOR-ADQ_MINIMUM_WAGE = Minimum benefit as per cent of the minimum wage
sdmx-CL_INDICATOR-ADQ_POVERTY_NATIONAL = Minimum benefit as per cent of the national poverty line
sdmx-CL_INDICATOR-ADQ_POVERTY_INTERNATIONAL = Minimum benefit as per cent of the international poverty line
