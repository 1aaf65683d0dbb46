### Names of the codes of all code lists.

## Functions

codelist-CL_FUNCTION = Functions
codelist-CL_RECONCILIATION = Reasons for a decision between institutions
code-CL_FUNCTION-OA = Old age
code-CL_FUNCTION-DI = Disability
code-CL_FUNCTION-SU = Survivors
code-CL_FUNCTION-SK = Sickness (cash)
code-CL_FUNCTION-MA = Maternity and paternity
code-CL_FUNCTION-CH = Children
code-CL_FUNCTION-FA = Family
code-CL_FUNCTION-ED = Access to education
code-CL_FUNCTION-UE = Unemployment
code-CL_FUNCTION-EI = Employment injury
code-CL_FUNCTION-HC = Health care
code-CL_FUNCTION-SV = Social assistance services
code-CL_FUNCTION-PW = Public works programmes
code-CL_FUNCTION-HO = Housing subsidies
code-CL_FUNCTION-FN = Food and nutrition
code-CL_FUNCTION-PO = Targeted social assistance for poverty reduction
code-CL_FUNCTION-OT = Other support, not elsewhere classified

## Types of benefit

codelist-CL_BENEFIT = Types of benefit
code-CL_BENEFIT-OA_PENSION = Old-age pension
code-CL_BENEFIT-OA_EARLY = Early retirement pension
code-CL_BENEFIT-OA_PARTIAL = Partial pension
code-CL_BENEFIT-OA_LUMP = Lump-sum old-age grant
code-CL_BENEFIT-OA_PROVIDENT = Provident-fund withdrawal
code-CL_BENEFIT-OA_SOCIAL = Social old-age pension
code-CL_BENEFIT-OA_SUPPLEMENT = Supplement to a guaranteed minimum pension
code-CL_BENEFIT-OA_CARE = Care allowance for older persons
code-CL_BENEFIT-DI_PENSION = Disability pension
code-CL_BENEFIT-DI_RELATIVE = Disability pension, relative
code-CL_BENEFIT-DI_ABSOLUTE = Disability pension, absolute
code-CL_BENEFIT-DI_LUMP = Disability lump sum
code-CL_BENEFIT-DI_SOCIAL = Social disability pension
code-CL_BENEFIT-DI_CARE = Care allowance for persons with disabilities
code-CL_BENEFIT-DI_REHAB = Rehabilitation
code-CL_BENEFIT-DI_DEVICES = Assistive devices
code-CL_BENEFIT-SU_PENSION = Survivors' pension
code-CL_BENEFIT-SU_WIDOW = Widow or widower pension
code-CL_BENEFIT-SU_ORPHAN = Orphan pension
code-CL_BENEFIT-SU_ASCENDANT = Ascendant pension
code-CL_BENEFIT-SU_DEATH_GRANT = Death grant
code-CL_BENEFIT-SU_FUNERAL = Funeral grant
code-CL_BENEFIT-SU_FUNERAL_COST = Reimbursement of funeral costs
code-CL_BENEFIT-SK_SICKNESS = Sickness benefit
code-CL_BENEFIT-SK_HOSPITAL = Hospitalisation benefit
code-CL_BENEFIT-SK_CARER = Carer's benefit
code-CL_BENEFIT-MA_MATERNITY = Maternity benefit
code-CL_BENEFIT-MA_PATERNITY = Paternity benefit
code-CL_BENEFIT-MA_PARENTAL = Parental benefit
code-CL_BENEFIT-MA_ADOPTION = Adoption benefit
code-CL_BENEFIT-MA_INTERRUPTION = Benefit for interruption of pregnancy
code-CL_BENEFIT-MA_RISK = Clinical-risk benefit
code-CL_BENEFIT-MA_BIRTH = Birth grant
code-CL_BENEFIT-CH_BENEFIT = Child benefit
code-CL_BENEFIT-CH_TRANSFER = Conditional cash transfer for children
code-CL_BENEFIT-CH_ORPHAN = Cash support for orphans
code-CL_BENEFIT-FA_ALLOWANCE = Family allowance
code-CL_BENEFIT-FA_PRENATAL = Prenatal allowance
code-CL_BENEFIT-ED_SCHOLARSHIP = Scholarship
code-CL_BENEFIT-ED_WAIVER = Fee exemption (education)
code-CL_BENEFIT-ED_KIT = School kit
code-CL_BENEFIT-UE_INSURANCE = Unemployment insurance benefit
code-CL_BENEFIT-UE_ASSISTANCE = Unemployment assistance
code-CL_BENEFIT-UE_SEVERANCE = Severance paid by a fund
code-CL_BENEFIT-UE_TRAINING = Training allowance
code-CL_BENEFIT-UE_PARTIAL = Partial unemployment benefit
code-CL_BENEFIT-EI_TEMPORARY = Temporary incapacity benefit
code-CL_BENEFIT-EI_PERMANENT = Permanent incapacity annuity
code-CL_BENEFIT-EI_LUMP = Employment injury lump sum
code-CL_BENEFIT-EI_SURVIVORS = Survivors' annuity
code-CL_BENEFIT-EI_CARE = Medical care after employment injury
code-CL_BENEFIT-EI_REHAB = Rehabilitation after employment injury
code-CL_BENEFIT-EI_FUNERAL = Funeral grant after employment injury
code-CL_BENEFIT-HC_OUTPATIENT = Outpatient care
code-CL_BENEFIT-HC_INPATIENT = Inpatient care
code-CL_BENEFIT-HC_MEDICINES = Medicines
code-CL_BENEFIT-HC_PREVENTION = Prevention
code-CL_BENEFIT-HC_WAIVER = Fee waiver (health)
code-CL_BENEFIT-HC_ABROAD = Treatment abroad
code-CL_BENEFIT-SV_SHELTER = Shelter and residential care
code-CL_BENEFIT-SV_SUPPORT = Legal and psychological support
code-CL_BENEFIT-SV_FUNERAL = Funeral transport and coffin
code-CL_BENEFIT-PW_CASH = Cash for work
code-CL_BENEFIT-PW_FOOD = Food for work
code-CL_BENEFIT-HO_RENT = Rent allowance
code-CL_BENEFIT-HO_SOCIAL = Social housing
code-CL_BENEFIT-HO_UTILITIES = Utilities subsidy
code-CL_BENEFIT-FN_MEAL = School meal
code-CL_BENEFIT-FN_BASKET = Food basket
code-CL_BENEFIT-PO_MINIMUM_INCOME = Guaranteed minimum income
code-CL_BENEFIT-PO_TRANSFER = Unconditional transfer
code-CL_BENEFIT-PO_EMERGENCY = Emergency cash
code-CL_BENEFIT-VET_PENSION = Veterans' pension
code-CL_BENEFIT-VET_SCHOLARSHIP = Scholarship for children of veterans
code-CL_BENEFIT-OT_OTHER = Other benefit

## Types of scheme

codelist-CL_SCHEME_TYPE = Types of scheme
code-CL_SCHEME_TYPE-SI = Social insurance
code-CL_SCHEME_TYPE-EL = Employer liability
code-CL_SCHEME_TYPE-PF = Provident fund
code-CL_SCHEME_TYPE-IA = Mandatory individual account with annuity
code-CL_SCHEME_TYPE-UN = Universal scheme
code-CL_SCHEME_TYPE-SA = Social assistance, means-tested
code-CL_SCHEME_TYPE-CAT = Categorical non-contributory scheme
code-CL_SCHEME_TYPE-CC = Conditional cash transfer
code-CL_SCHEME_TYPE-PW = Public works programme
code-CL_SCHEME_TYPE-SP = Statutory special scheme paid from the budget
code-CL_SCHEME_TYPE-VO = Voluntary, mutual or community-based scheme
code-CL_SCHEME_TYPE-IK = In-kind programme

## Financing

codelist-CL_FIN_TYPE = Financing types
code-CL_FIN_TYPE-C = Contributory
code-CL_FIN_TYPE-N = Non-contributory
code-CL_FIN_TYPE-M = Mixed financing

codelist-CL_FIN_SOURCE = Sources of finance
code-CL_FIN_SOURCE-EMPLOYER = Employers
code-CL_FIN_SOURCE-EMPLOYEE = Employees
code-CL_FIN_SOURCE-SELF = Self-employed workers
code-CL_FIN_SOURCE-BUDGET = State budget
code-CL_FIN_SOURCE-TAX = Earmarked tax
code-CL_FIN_SOURCE-DONOR = Donors
code-CL_FIN_SOURCE-INVEST = Investment income
code-CL_FIN_SOURCE-OTHER = Other sources

## Membership, status, management

codelist-CL_MEMBERSHIP = Types of membership
code-CL_MEMBERSHIP-MAND = Mandatory
code-CL_MEMBERSHIP-VOL = Voluntary
code-CL_MEMBERSHIP-BOTH = Mandatory and voluntary

codelist-CL_MEMBERSHIP_SECTOR = Membership and sector
code-CL_MEMBERSHIP_SECTOR-MPUB = Mandatory, public sector
code-CL_MEMBERSHIP_SECTOR-MPRI = Mandatory, private sector
code-CL_MEMBERSHIP_SECTOR-VOL = Voluntary
code-CL_MEMBERSHIP_SECTOR-T = Total

codelist-CL_SCHEME_STATUS = Status of a scheme
code-CL_SCHEME_STATUS-ACTIVE = Active
code-CL_SCHEME_STATUS-TRANS = Transitional
code-CL_SCHEME_STATUS-ABOL = Abolished
code-CL_SCHEME_STATUS-MERGED = Merged into another scheme
code-CL_SCHEME_STATUS-UNKNOWN = Unknown

codelist-CL_MANAGEMENT = Management
code-CL_MANAGEMENT-PUB = Public
code-CL_MANAGEMENT-PRI = Private

codelist-CL_YES_NO = Yes or no
code-CL_YES_NO-YES = Yes
code-CL_YES_NO-NO = No

codelist-CL_INCL_SDG = Counted in SDG indicator 1.3.1
code-CL_INCL_SDG-YES = Counted
code-CL_INCL_SDG-NO = Outside the indicator
code-CL_INCL_SDG-REL = Related indicator

## Payment and counting

codelist-CL_PAY_TYPE = Payment types
code-CL_PAY_TYPE-CASH = In cash
code-CL_PAY_TYPE-KIND = In kind
code-CL_PAY_TYPE-MIXED = Mixed (cash and in kind)

codelist-CL_PERIOD = Periodicity
code-CL_PERIOD-PER = Periodic
code-CL_PERIOD-LUMP = Lump sum
code-CL_PERIOD-ONE = Single payment

codelist-CL_COUNT_UNIT = Units of count
code-CL_COUNT_UNIT-PERSON = Person
code-CL_COUNT_UNIT-HOUSEHOLD = Household
code-CL_COUNT_UNIT-CLAIM = Claim or payment
code-CL_COUNT_UNIT-PUPIL = Pupil
code-CL_COUNT_UNIT-PRINCIPAL = Principal recipient
code-CL_COUNT_UNIT-DAY = Day

codelist-CL_UNIT_MULT = Multipliers
code-CL_UNIT_MULT-0 = Units
code-CL_UNIT_MULT-3 = Thousands
code-CL_UNIT_MULT-6 = Millions
code-CL_UNIT_MULT-9 = Thousands of millions

codelist-CL_CURRENCY = Currencies
code-CL_CURRENCY-USD = US dollar
    .sign = US$
code-CL_CURRENCY-AOA = Angolan kwanza
    .sign = Kz
code-CL_CURRENCY-BRL = Brazilian real
    .sign = R$
code-CL_CURRENCY-CDF = Congolese franc
    .sign = FC
code-CL_CURRENCY-CVE = Cabo Verde escudo
    .sign = CVE
code-CL_CURRENCY-ETB = Ethiopian birr
    .sign = Br
code-CL_CURRENCY-EUR = Euro
    .sign = €
code-CL_CURRENCY-IDR = Indonesian rupiah
    .sign = Rp
code-CL_CURRENCY-JOD = Jordanian dinar
    .sign = JD
code-CL_CURRENCY-MZN = Mozambican metical
    .sign = MT
code-CL_CURRENCY-STN = São Tomé and Príncipe dobra
    .sign = Db
code-CL_CURRENCY-XOF = CFA franc (BCEAO)
    .sign = F CFA

## Breakdowns

codelist-CL_SEX = Sex
code-CL_SEX-T = Total
code-CL_SEX-M = Men
code-CL_SEX-F = Women

codelist-CL_REGION-TLS = Municipalities
code-CL_REGION-TLS-AILEU = Aileu
code-CL_REGION-TLS-AINARO = Ainaro
code-CL_REGION-TLS-BAUCAU = Baucau
code-CL_REGION-TLS-BOBONARO = Bobonaro
code-CL_REGION-TLS-COVALIMA = Covalima
code-CL_REGION-TLS-DILI = Dili
code-CL_REGION-TLS-ERMERA = Ermera
code-CL_REGION-TLS-LAUTEM = Lautem
code-CL_REGION-TLS-LIQUICA = Liquica
code-CL_REGION-TLS-MANATUTO = Manatuto
code-CL_REGION-TLS-MANUFAHI = Manufahi
code-CL_REGION-TLS-OECUSSE = Oecusse (RAEOA)
code-CL_REGION-TLS-VIQUEQUE = Viqueque
code-CL_REGION-TLS-ATAURO = Ataúro

## Status of a value and reasons for keeping it

codelist-CL_STATUS = Status of a value
code-CL_STATUS-A = Normal value
code-CL_STATUS-E = Estimated
code-CL_STATUS-P = Provisional
code-CL_STATUS-B = Break in series
code-CL_STATUS-U = Low reliability
code-CL_STATUS-I = Imputed by the reviewer
code-CL_STATUS-M = Not available (exists, not known)
code-CL_STATUS-N = Not applicable (does not exist)
code-CL_STATUS-C = Confidential

codelist-CL_JUSTIFICATION = Reasons for keeping a value
code-CL_JUSTIFICATION-POLICY_CHANGE = The law or the rules changed
code-CL_JUSTIFICATION-NEW_PROGRAMME = New programme or scheme
code-CL_JUSTIFICATION-CLOSED_PROGRAMME = Programme or scheme closed
code-CL_JUSTIFICATION-AMOUNT_CHANGE = The amount of the benefit changed
code-CL_JUSTIFICATION-POPULATION_CHANGE = The number of persons really changed
code-CL_JUSTIFICATION-DATA_CORRECTION = Figures of an earlier year were corrected
code-CL_JUSTIFICATION-DEFINITION_CHANGE = The definition or the method changed
code-CL_JUSTIFICATION-REGISTERED_AS_ACTIVE = Registered persons stand for active contributors
code-CL_JUSTIFICATION-AS_PUBLISHED = As published in an official document
code-CL_JUSTIFICATION-SOURCE_CONFIRMED = The source was checked and confirmed
code-CL_JUSTIFICATION-ONE_OFF = One-off event of this year
code-CL_JUSTIFICATION-OTHER = Other reason (explain in a note)

## Rules, breakdowns, migrants

codelist-CL_AGE = Age bands
code-CL_AGE-Y0T4 = 0 to 4
code-CL_AGE-Y5T14 = 5 to 14
code-CL_AGE-Y15T17 = 15 to 17
code-CL_AGE-Y18T24 = 18 to 24
code-CL_AGE-Y25T34 = 25 to 34
code-CL_AGE-Y35T54 = 35 to 54
code-CL_AGE-Y55T59 = 55 to 59
code-CL_AGE-Y60T64 = 60 to 64
code-CL_AGE-Y65T69 = 65 to 69
code-CL_AGE-Y70T79 = 70 to 79
code-CL_AGE-Y_GE80 = 80 and over

codelist-CL_AREA = Areas
code-CL_AREA-URB = Urban
code-CL_AREA-RUR = Rural

codelist-CL_EMPLOYMENT_STATUS = Employment status
code-CL_EMPLOYMENT_STATUS-EES = Employees
code-CL_EMPLOYMENT_STATUS-EMPR = Employers
code-CL_EMPLOYMENT_STATUS-OWN = Own-account workers
code-CL_EMPLOYMENT_STATUS-FAM = Contributing family workers
code-CL_EMPLOYMENT_STATUS-COOP = Members of cooperatives
code-CL_EMPLOYMENT_STATUS-X = Not classifiable

codelist-CL_SECTOR = Sectors
code-CL_SECTOR-PUB = Public sector
code-CL_SECTOR-PRI = Private sector

codelist-CL_ACTIVITY = Economic activities
code-CL_ACTIVITY-AGR = Agriculture
code-CL_ACTIVITY-MAN = Manufacturing
code-CL_ACTIVITY-CON = Construction
code-CL_ACTIVITY-MEL = Mining, electricity, gas and water
code-CL_ACTIVITY-MKT = Market services
code-CL_ACTIVITY-PUB = Public administration, education, health and other services
code-CL_ACTIVITY-X = Not classifiable (activity)

codelist-CL_SIZE = Sizes of employers
code-CL_SIZE-S1T9 = 1 to 9 workers
code-CL_SIZE-S10T49 = 10 to 49 workers
code-CL_SIZE-S50T249 = 50 to 249 workers
code-CL_SIZE-S_GE250 = 250 workers and more

codelist-CL_DISABILITY = Disability
code-CL_DISABILITY-SEVERE = With a severe disability
code-CL_DISABILITY-NONE = Without a severe disability

codelist-CL_ASSET = Classes of assets
code-CL_ASSET-DEPOSIT = Deposits
code-CL_ASSET-BOND = Government bonds
code-CL_ASSET-EQUITY = Equities
code-CL_ASSET-PROPERTY = Real estate
code-CL_ASSET-FOREIGN = Foreign assets
code-CL_ASSET-OTHER = Other assets

codelist-CL_NATURE = Kinds of benefits
code-CL_NATURE-T = Total
code-CL_NATURE-CASH = In cash
code-CL_NATURE-KIND = In kind

codelist-CL_COV_GROUP = Groups
code-CL_COV_GROUP-EMP_PRI = Private-sector employees
code-CL_COV_GROUP-EMP_PUB = Public-sector workers
code-CL_COV_GROUP-STATE = State workers (closed group)
code-CL_COV_GROUP-MILPOL = Military and police
code-CL_COV_GROUP-DOMESTIC = Domestic workers
code-CL_COV_GROUP-AGRI = Agricultural workers
code-CL_COV_GROUP-SELF_MAND = Self-employed workers (mandatory)
code-CL_COV_GROUP-SELF_VOL = Self-employed workers (voluntary)
code-CL_COV_GROUP-SOLE = Sole traders
code-CL_COV_GROUP-MANAGER = Managers and administrators of companies
code-CL_COV_GROUP-ABROAD = Nationals working abroad
code-CL_COV_GROUP-UNEMP = Unemployed former contributors
code-CL_COV_GROUP-STUDENT = Apprentices and students
code-CL_COV_GROUP-FAMWORK = Unpaid family workers
code-CL_COV_GROUP-RESIDENT = All residents
code-CL_COV_GROUP-CITIZEN = All citizens
code-CL_COV_GROUP-CHILD = Children
code-CL_COV_GROUP-MOTHER = Women giving birth
code-CL_COV_GROUP-DISAB = Persons with disabilities
code-CL_COV_GROUP-OLDER = Older persons
code-CL_COV_GROUP-POOR = Poor households
code-CL_COV_GROUP-DISASTER = Victims of disasters
code-CL_COV_GROUP-VETERAN = Veterans and their families
code-CL_COV_GROUP-OTHER = Other group

codelist-CL_AGE_GROUP = Age groups of benefits
code-CL_AGE_GROUP-ALL = All ages
code-CL_AGE_GROUP-CHILD = Children (age group)
code-CL_AGE_GROUP-WORK = Working age
code-CL_AGE_GROUP-RETIRED = Above retirement age
code-CL_AGE_GROUP-OTHER = Other ages

codelist-CL_GEO = Geographical areas
code-CL_GEO-NATIONAL = Whole country
code-CL_GEO-REGIONAL = Some regions only
code-CL_GEO-URBAN = Urban areas only
code-CL_GEO-RURAL = Rural areas only

codelist-CL_CONDITION = Conditions of benefits
code-CL_CONDITION-CONTRIB = Contribution period
code-CL_CONDITION-AGE = Age (condition)
code-CL_CONDITION-RESIDENCE = Residence
code-CL_CONDITION-CITIZEN = Citizenship
code-CL_CONDITION-SCHOOL = School attendance
code-CL_CONDITION-MEDICAL = Medical certificate
code-CL_CONDITION-MEANS = Income or assets
code-CL_CONDITION-OTHER = Other condition

codelist-CL_AMOUNT_BASIS = Ways to find an amount
code-CL_AMOUNT_BASIS-FLAT = The same amount for all
code-CL_AMOUNT_BASIS-EARN = By earnings
code-CL_AMOUNT_BASIS-SCALE = By steps
code-CL_AMOUNT_BASIS-CHILD = Per child, with a limit per household
code-CL_AMOUNT_BASIS-OTHER = Other way

codelist-CL_DURATION = Durations
code-CL_DURATION-ONCE = One payment
code-CL_DURATION-DAYS = A number of days
code-CL_DURATION-MONTHS = A number of months
code-CL_DURATION-AGE = Until an age
code-CL_DURATION-UNLIMITED = Without limit

codelist-CL_SCALE_BASIS = What steps depend on
code-CL_SCALE_BASIS-AGE = Age (steps)
code-CL_SCALE_BASIS-SCHOOL = School cycle
code-CL_SCALE_BASIS-CONTRIB = Contribution period (steps)
code-CL_SCALE_BASIS-FAMILY = Size of the family
code-CL_SCALE_BASIS-OTHER = Other basis

codelist-CL_LEGAL_TYPE = Legal basis
code-CL_LEGAL_TYPE-STAT = Statutory
code-CL_LEGAL_TYPE-NONSTAT = Non-statutory

codelist-CL_DECISION = Decision-making
code-CL_DECISION-GOV = Government-controlled
code-CL_DECISION-NONGOV = Not government-controlled

codelist-CL_ENFORCEMENT = Legal enforcement
code-CL_ENFORCEMENT-COMP = Compulsory
code-CL_ENFORCEMENT-NONCOMP = Non-compulsory

codelist-CL_SCOPE = Scope of schemes
code-CL_SCOPE-UNIV = Universal
code-CL_SCOPE-GEN = General
code-CL_SCOPE-SPEC = Special

codelist-CL_LEVEL = Levels of protection
code-CL_LEVEL-BASIC = Basic
code-CL_LEVEL-SUPP = Supplementary

codelist-CL_FIN_METHOD = Financing methods
code-CL_FIN_METHOD-PAYG = Pay-as-you-go
code-CL_FIN_METHOD-PARTIAL = Partially funded
code-CL_FIN_METHOD-FULL = Fully funded
code-CL_FIN_METHOD-NOTIONAL = Notional accounts

codelist-CL_BEN_DESIGN = Benefit designs
code-CL_BEN_DESIGN-DB = Defined benefit
code-CL_BEN_DESIGN-DC = Defined contribution
code-CL_BEN_DESIGN-FLAT = Flat rate

codelist-CL_MEANS_TEST = Kinds of means test
code-CL_MEANS_TEST-INCOME = Income test
code-CL_MEANS_TEST-ASSETS = Asset test
code-CL_MEANS_TEST-PROXY = Proxy means test

codelist-CL_CRITERION = Criteria of SDG indicator 1.3.1
code-CL_CRITERION-CASH = Cash benefit
code-CL_CRITERION-LAW = National legal basis
code-CL_CRITERION-STATE = Responsibility of the State
code-CL_CRITERION-PERM = Permanent
code-CL_CRITERION-NATFIN = Financed nationally

codelist-CL_CONTEXT_SOURCE = Sources of context data
code-CL_CONTEXT_SOURCE-WPP = UN World Population Prospects
code-CL_CONTEXT_SOURCE-PROJ = National population projection
code-CL_CONTEXT_SOURCE-CENSUS = Census
code-CL_CONTEXT_SOURCE-LFS = Labour force survey
code-CL_CONTEXT_SOURCE-HHS = Household survey
code-CL_CONTEXT_SOURCE-VITAL = Civil registration
code-CL_CONTEXT_SOURCE-ILO = ILO estimates
code-CL_CONTEXT_SOURCE-WHO = WHO estimates
code-CL_CONTEXT_SOURCE-ACCOUNTS = National accounts
code-CL_CONTEXT_SOURCE-BUDGET = Budget execution
code-CL_CONTEXT_SOURCE-ADMIN = Administrative records
code-CL_CONTEXT_SOURCE-LAW = Law
code-CL_CONTEXT_SOURCE-OTHER = Other source

codelist-CL_AGREEMENT = Types of agreement
code-CL_AGREEMENT-BI = Bilateral
code-CL_AGREEMENT-MULTI = Multilateral

code-CL_RECONCILIATION-ACCOUNTS = from audited accounts
code-CL_RECONCILIATION-REGISTER = from the register of persons
code-CL_RECONCILIATION-NEWER = a newer extract
code-CL_RECONCILIATION-DEFINITION = fits the definition better
code-CL_RECONCILIATION-COMPLETE = covers more
code-CL_RECONCILIATION-AGREED = the institutions agreed on it
code-CL_RECONCILIATION-OTHER = another reason

codelist-CL_IMPUTATION = How a value was imputed
code-CL_IMPUTATION-LAST_YEAR = the value of the year before
code-CL_IMPUTATION-OTHER_SOURCE = another source
code-CL_IMPUTATION-ESTIMATE = an estimate
code-CL_IMPUTATION-OTHER = another way
