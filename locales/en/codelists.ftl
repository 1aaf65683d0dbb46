### Names of the codes of all code lists.

## Functions

codelist-CL_FUNCTION = Functions
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
    .sign = Esc.
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
