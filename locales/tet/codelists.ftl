### Names of the codes of all code lists.

## Functions

codelist-CL_FUNCTION = Funsaun
# draft
codelist-CL_RECONCILIATION = Razaun ba desizaun entre instituisaun sira
code-CL_FUNCTION-OA = Vellise
code-CL_FUNCTION-DI = Invalidés
code-CL_FUNCTION-SU = Sobrevivénsia
# draft
code-CL_FUNCTION-SK = Moras (subsídiu)
code-CL_FUNCTION-MA = Maternidade no paternidade
code-CL_FUNCTION-CH = Labarik sira
code-CL_FUNCTION-FA = Família
code-CL_FUNCTION-ED = Asesu ba edukasaun
code-CL_FUNCTION-UE = Dezempregu
code-CL_FUNCTION-EI = Asidente traballu
code-CL_FUNCTION-HC = Kuidadu saúde
# draft
code-CL_FUNCTION-SV = Servisu asisténsia sosiál
# draft
code-CL_FUNCTION-PW = Programa obra públika
# draft
code-CL_FUNCTION-HO = Subsídiu ba abitasaun
code-CL_FUNCTION-FN = Alimentasaun no nutrisaun
# draft
code-CL_FUNCTION-PO = Asisténsia sosiál ne'ebé dirije ba hamenus pobreza
# draft
code-CL_FUNCTION-OT = Apoiu sira seluk (la klasifikadu)

## Types of benefit

# draft
codelist-CL_BENEFIT = Tipu prestasaun
code-CL_BENEFIT-OA_PENSION = Pensaun vellise
# draft
code-CL_BENEFIT-OA_EARLY = Pensaun reforma antesipada
# draft
code-CL_BENEFIT-OA_PARTIAL = Pensaun parsiál
# draft
code-CL_BENEFIT-OA_LUMP = Prestasaun únika vellise nian
# draft
code-CL_BENEFIT-OA_PROVIDENT = Levantamentu hosi fundu previdénsia
code-CL_BENEFIT-OA_SOCIAL = Pensaun sosiál vellise
# draft
code-CL_BENEFIT-OA_SUPPLEMENT = Komplementu ba pensaun mínimu
# draft
code-CL_BENEFIT-OA_CARE = Subsídiu asisténsia ba idozu sira
code-CL_BENEFIT-DI_PENSION = Pensaun invalidés
# draft
code-CL_BENEFIT-DI_RELATIVE = Pensaun invalidés relativa
# draft
code-CL_BENEFIT-DI_ABSOLUTE = Pensaun invalidés absoluta
# draft
code-CL_BENEFIT-DI_LUMP = Prestasaun únika invalidés nian
code-CL_BENEFIT-DI_SOCIAL = Pensaun sosiál invalidés
# draft
code-CL_BENEFIT-DI_CARE = Subsídiu asisténsia ba ema ho defisiénsia
code-CL_BENEFIT-DI_REHAB = Reabilitasaun
# draft
code-CL_BENEFIT-DI_DEVICES = Produtu apoiu nian
code-CL_BENEFIT-SU_PENSION = Pensaun sobrevivénsia
# draft
code-CL_BENEFIT-SU_WIDOW = Pensaun ba feto-faluk ka mane-faluk
# draft
code-CL_BENEFIT-SU_ORPHAN = Pensaun ba oan-kiak
# draft
code-CL_BENEFIT-SU_ASCENDANT = Pensaun ba inan-aman sira
code-CL_BENEFIT-SU_DEATH_GRANT = Subsídiu mate
# draft
code-CL_BENEFIT-SU_FUNERAL = Subsídiu funerál
code-CL_BENEFIT-SU_FUNERAL_COST = Reembolsu despeza funerál nian
# draft
code-CL_BENEFIT-SK_SICKNESS = Subsídiu moras
# draft
code-CL_BENEFIT-SK_HOSPITAL = Subsídiu internamentu
# draft
code-CL_BENEFIT-SK_CARER = Subsídiu tanba tau matan ba família
code-CL_BENEFIT-MA_MATERNITY = Subsídiu maternidade
code-CL_BENEFIT-MA_PATERNITY = Subsídiu paternidade
code-CL_BENEFIT-MA_PARENTAL = Subsídiu parentalidade
# draft
code-CL_BENEFIT-MA_ADOPTION = Subsídiu adosaun
code-CL_BENEFIT-MA_INTERRUPTION = Subsídiu ba interrupsaun isin-rua
code-CL_BENEFIT-MA_RISK = Subsídiu ba risku klíniku
# draft
code-CL_BENEFIT-MA_BIRTH = Subsídiu naximentu
# draft
code-CL_BENEFIT-CH_BENEFIT = Subsídiu ba labarik
# draft
code-CL_BENEFIT-CH_TRANSFER = Transferénsia monetária kondisionál ba labarik sira
# draft
code-CL_BENEFIT-CH_ORPHAN = Apoiu monetáriu ba oan-kiak sira
# draft
code-CL_BENEFIT-FA_ALLOWANCE = Abonu família
# draft
code-CL_BENEFIT-FA_PRENATAL = Abonu pré-natál
code-CL_BENEFIT-ED_SCHOLARSHIP = Bolsa estudu
# draft
code-CL_BENEFIT-ED_WAIVER = Izensaun propina
# draft
code-CL_BENEFIT-ED_KIT = Materiál eskolár
code-CL_BENEFIT-UE_INSURANCE = Prestasaun dezempregu
# draft
code-CL_BENEFIT-UE_ASSISTANCE = Subsídiu sosiál dezempregu
# draft
code-CL_BENEFIT-UE_SEVERANCE = Indemnizasaun ne'ebé selu hosi fundu
# draft
code-CL_BENEFIT-UE_TRAINING = Subsídiu formasaun
# draft
code-CL_BENEFIT-UE_PARTIAL = Subsídiu dezempregu parsiál
# draft
code-CL_BENEFIT-EI_TEMPORARY = Subsídiu inkapasidade temporária
# draft
code-CL_BENEFIT-EI_PERMANENT = Renda tanba inkapasidade permanente
# draft
code-CL_BENEFIT-EI_LUMP = Prestasaun únika tanba asidente traballu
# draft
code-CL_BENEFIT-EI_SURVIVORS = Renda sobrevivénsia
# draft
code-CL_BENEFIT-EI_CARE = Kuidadu médiku tanba asidente traballu
# draft
code-CL_BENEFIT-EI_REHAB = Reabilitasaun tanba asidente traballu
# draft
code-CL_BENEFIT-EI_FUNERAL = Subsídiu funerál tanba asidente traballu
# draft
code-CL_BENEFIT-HC_OUTPATIENT = Kuidadu ambulatóriu
# draft
code-CL_BENEFIT-HC_INPATIENT = Kuidadu iha internamentu
# draft
code-CL_BENEFIT-HC_MEDICINES = Ai-moruk
code-CL_BENEFIT-HC_PREVENTION = Prevensaun
# draft
code-CL_BENEFIT-HC_WAIVER = Izensaun taxa
# draft
code-CL_BENEFIT-HC_ABROAD = Tratamentu iha rai-li'ur
# draft
code-CL_BENEFIT-SV_SHELTER = Akollimentu rezidensiál
code-CL_BENEFIT-SV_SUPPORT = Apoiu jurídiku no psikolójiku
code-CL_BENEFIT-SV_FUNERAL = Transporte funeráriu no kaixaun
# draft
code-CL_BENEFIT-PW_CASH = Osan ba servisu
# draft
code-CL_BENEFIT-PW_FOOD = Ai-han ba servisu
# draft
code-CL_BENEFIT-HO_RENT = Subsídiu ba renda uma
# draft
code-CL_BENEFIT-HO_SOCIAL = Abitasaun sosiál
# draft
code-CL_BENEFIT-HO_UTILITIES = Subsídiu ba bee no eletrisidade
code-CL_BENEFIT-FN_MEAL = Refeisaun eskolár
# draft
code-CL_BENEFIT-FN_BASKET = Kabás alimentár
# draft
code-CL_BENEFIT-PO_MINIMUM_INCOME = Rendimentu mínimu garantidu
# draft
code-CL_BENEFIT-PO_TRANSFER = Transferénsia inkondisionál
# draft
code-CL_BENEFIT-PO_EMERGENCY = Apoiu monetáriu emerjénsia
code-CL_BENEFIT-VET_PENSION = Pensaun veteranu
# draft
code-CL_BENEFIT-VET_SCHOLARSHIP = Bolsa estudu ba veteranu nia oan sira
# draft
code-CL_BENEFIT-OT_OTHER = Prestasaun seluk

## Types of scheme

codelist-CL_SCHEME_TYPE = Tipu rejime
# draft
code-CL_SCHEME_TYPE-SI = Seguru sosiál
# draft
code-CL_SCHEME_TYPE-EL = Responsabilidade empregadór nian
# draft
code-CL_SCHEME_TYPE-PF = Fundu previdénsia
# draft
code-CL_SCHEME_TYPE-IA = Konta individuál obrigatória ho renda vitalísia
# draft
code-CL_SCHEME_TYPE-UN = Rejime universál
# draft
code-CL_SCHEME_TYPE-SA = Asisténsia sosiál tuir kondisaun rekursu
# draft
code-CL_SCHEME_TYPE-CAT = Rejime naun kontributivu kategóriku
code-CL_SCHEME_TYPE-CC = Transferénsia monetária kondisionál
# draft
code-CL_SCHEME_TYPE-PW = Programa obra públika
# draft
code-CL_SCHEME_TYPE-SP = Rejime espesiál legál ne'ebé selu hosi orsamentu
# draft
code-CL_SCHEME_TYPE-VO = Rejime voluntáriu, mutualista ka komunitáriu
# draft
code-CL_SCHEME_TYPE-IK = Programa en espésie

## Financing

# draft
codelist-CL_FIN_TYPE = Tipu finansiamentu
code-CL_FIN_TYPE-C = Kontributivu
# draft
code-CL_FIN_TYPE-N = Naun kontributivu
# draft
code-CL_FIN_TYPE-M = Finansiamentu mistu

# draft
codelist-CL_FIN_SOURCE = Fonte finansiamentu
code-CL_FIN_SOURCE-EMPLOYER = Entidade empregadora
code-CL_FIN_SOURCE-EMPLOYEE = Traballadór ne'ebé servisu ba ema seluk
code-CL_FIN_SOURCE-SELF = Traballadór por konta própria
code-CL_FIN_SOURCE-BUDGET = Orsamentu Jerál Estadu nian (OJE)
# draft
code-CL_FIN_SOURCE-TAX = Impostu konsignadu
# draft
code-CL_FIN_SOURCE-DONOR = Doadór sira
# draft
code-CL_FIN_SOURCE-INVEST = Rendimentu investimentu nian
# draft
code-CL_FIN_SOURCE-OTHER = Fonte sira seluk

## Membership, status, management

codelist-CL_MEMBERSHIP = Tipu adezaun
# draft
code-CL_MEMBERSHIP-MAND = Obrigatória
# draft
code-CL_MEMBERSHIP-VOL = Fakultativa
# draft
code-CL_MEMBERSHIP-BOTH = Obrigatória no fakultativa

# draft
codelist-CL_MEMBERSHIP_SECTOR = Adezaun no setór
# draft
code-CL_MEMBERSHIP_SECTOR-MPUB = Obrigatória, setór públiku
# draft
code-CL_MEMBERSHIP_SECTOR-MPRI = Obrigatória, setór privadu
# draft
code-CL_MEMBERSHIP_SECTOR-VOL = Fakultativa
code-CL_MEMBERSHIP_SECTOR-T = Totál

# draft
codelist-CL_SCHEME_STATUS = Situasaun rejime nian
code-CL_SCHEME_STATUS-ACTIVE = Ativu
code-CL_SCHEME_STATUS-TRANS = Tranzitóriu
# draft
code-CL_SCHEME_STATUS-ABOL = Hapara ona
code-CL_SCHEME_STATUS-MERGED = Integradu iha rejime seluk
code-CL_SCHEME_STATUS-UNKNOWN = Deskoñesidu

codelist-CL_MANAGEMENT = Jestaun
# draft
code-CL_MANAGEMENT-PUB = Públika
# draft
code-CL_MANAGEMENT-PRI = Privada

# draft
codelist-CL_YES_NO = Sin ka lae
code-CL_YES_NO-YES = Sin
code-CL_YES_NO-NO = Lae

# draft
codelist-CL_INCL_SDG = Sura iha indikadór ODS 1.3.1
# draft
code-CL_INCL_SDG-YES = Sura
# draft
code-CL_INCL_SDG-NO = La inklui iha indikadór
# draft
code-CL_INCL_SDG-REL = Indikadór relasionadu

## Payment and counting

# draft
codelist-CL_PAY_TYPE = Tipu pagamentu
code-CL_PAY_TYPE-CASH = Ho osan
code-CL_PAY_TYPE-KIND = En espésie
# draft
code-CL_PAY_TYPE-MIXED = Mistu (osan no en espésie)

# draft
codelist-CL_PERIOD = Periodisidade
code-CL_PERIOD-PER = Periódiku
# draft
code-CL_PERIOD-LUMP = Montante úniku
# draft
code-CL_PERIOD-ONE = Pagamentu úniku

# draft
codelist-CL_COUNT_UNIT = Unidade sura nian
code-CL_COUNT_UNIT-PERSON = Ema
code-CL_COUNT_UNIT-HOUSEHOLD = Uma-kain
# draft
code-CL_COUNT_UNIT-CLAIM = Pedidu ka pagamentu
code-CL_COUNT_UNIT-PUPIL = Alunu
# draft
code-CL_COUNT_UNIT-PRINCIPAL = Benefisiáriu prinsipál
code-CL_COUNT_UNIT-DAY = Loron

# draft
codelist-CL_UNIT_MULT = Multiplikadór
code-CL_UNIT_MULT-0 = Unidade
# draft
code-CL_UNIT_MULT-3 = Iha rihun
# draft
code-CL_UNIT_MULT-6 = Iha millaun
# draft
code-CL_UNIT_MULT-9 = Millaun rihun

codelist-CL_CURRENCY = Moeda
code-CL_CURRENCY-USD = Dólar amerikanu
    .sign = US$
# draft
code-CL_CURRENCY-AOA = Kuanza Angola nian
    .sign = Kz
# draft
code-CL_CURRENCY-BRL = Reál Brazíl nian
    .sign = R$
# draft
code-CL_CURRENCY-CDF = Franku Kongu nian
    .sign = FC
# draft
code-CL_CURRENCY-CVE = Eskudu Kabu Verde nian
    .sign = CVE
# draft
code-CL_CURRENCY-ETB = Birr Etiópia nian
    .sign = Br
# draft
code-CL_CURRENCY-EUR = Euru
    .sign = €
# draft
code-CL_CURRENCY-IDR = Rupia Indonézia nian
    .sign = Rp
# draft
code-CL_CURRENCY-JOD = Dinár Jordánia nian
    .sign = JD
# draft
code-CL_CURRENCY-MZN = Metikál Mosambike nian
    .sign = MT
# draft
code-CL_CURRENCY-STN = Dobra Saun Tomé no Prínsipe nian
    .sign = Db
# draft
code-CL_CURRENCY-XOF = Franku CFA (BCEAO)
    .sign = F CFA

## Breakdowns

codelist-CL_SEX = Seksu
code-CL_SEX-T = Totál
code-CL_SEX-M = Mane
code-CL_SEX-F = Feto

codelist-CL_REGION-TLS = Munisípiu
code-CL_REGION-TLS-AILEU = Aileu
code-CL_REGION-TLS-AINARO = Ainaru
code-CL_REGION-TLS-BAUCAU = Baukau
code-CL_REGION-TLS-BOBONARO = Bobonaru
code-CL_REGION-TLS-COVALIMA = Kovalima
code-CL_REGION-TLS-DILI = Dili
code-CL_REGION-TLS-ERMERA = Ermera
code-CL_REGION-TLS-LAUTEM = Lautein
code-CL_REGION-TLS-LIQUICA = Likisá
code-CL_REGION-TLS-MANATUTO = Manatutu
code-CL_REGION-TLS-MANUFAHI = Manufahi
code-CL_REGION-TLS-OECUSSE = Oekusi (RAEOA)
code-CL_REGION-TLS-VIQUEQUE = Vikeke
code-CL_REGION-TLS-ATAURO = Atauru

## Status of a value and reasons for keeping it

# draft
codelist-CL_STATUS = Estatutu valór nian
# draft
code-CL_STATUS-A = Valór normál
# draft
code-CL_STATUS-E = Estimadu
code-CL_STATUS-P = Provizóriu
# draft
code-CL_STATUS-B = Kebra série
# draft
code-CL_STATUS-U = Konfiabilidade ki'ik
# draft
code-CL_STATUS-I = Imputa hosi revizór
# draft
code-CL_STATUS-M = La disponivel (eziste, maibé la hatene)
# draft
code-CL_STATUS-N = La aplikavel (la eziste)
# draft
code-CL_STATUS-C = Konfidensiál

# draft
codelist-CL_JUSTIFICATION = Razaun atu mantein valór
# draft
code-CL_JUSTIFICATION-POLICY_CHANGE = Lei ka regra muda
# draft
code-CL_JUSTIFICATION-NEW_PROGRAMME = Programa ka rejime foun
# draft
code-CL_JUSTIFICATION-CLOSED_PROGRAMME = Programa ka rejime taka ona
# draft
code-CL_JUSTIFICATION-AMOUNT_CHANGE = Montante prestasaun nian muda
# draft
code-CL_JUSTIFICATION-POPULATION_CHANGE = Númeru ema muda duni
# draft
code-CL_JUSTIFICATION-DATA_CORRECTION = Hadi'a ona valór tinan anteriór nian
# draft
code-CL_JUSTIFICATION-DEFINITION_CHANGE = Definisaun ka métodu muda
# draft
code-CL_JUSTIFICATION-REGISTERED_AS_ACTIVE = Uza ema rejistadu hodi troka kontribuinte ativu
# draft
code-CL_JUSTIFICATION-AS_PUBLISHED = Tuir dokumentu ofisiál ne'ebé publika ona
# draft
code-CL_JUSTIFICATION-SOURCE_CONFIRMED = Verifika no konfirma ona fonte
# draft
code-CL_JUSTIFICATION-ONE_OFF = Akontesimentu dala ida de'it iha tinan ne'e
# draft
code-CL_JUSTIFICATION-OTHER = Razaun seluk (favór esplika iha nota)

## Rules, breakdowns, migrants

# draft
codelist-CL_AGE = Grupu idade
# draft
code-CL_AGE-Y0T4 = 0 to'o 4
# draft
code-CL_AGE-Y5T14 = 5 to'o 14
# draft
code-CL_AGE-Y15T17 = 15 to'o 17
# draft
code-CL_AGE-Y18T24 = 18 to'o 24
# draft
code-CL_AGE-Y25T34 = 25 to'o 34
# draft
code-CL_AGE-Y35T54 = 35 to'o 54
# draft
code-CL_AGE-Y55T59 = 55 to'o 59
# draft
code-CL_AGE-Y60T64 = 60 to'o 64
# draft
code-CL_AGE-Y65T69 = 65 to'o 69
# draft
code-CL_AGE-Y70T79 = 70 to'o 79
# draft
code-CL_AGE-Y_GE80 = 80 ka liu

# draft
codelist-CL_AREA = Área sira
code-CL_AREA-URB = Urbana
code-CL_AREA-RUR = Rurál

# draft
codelist-CL_EMPLOYMENT_STATUS = Situasaun iha servisu
# draft
code-CL_EMPLOYMENT_STATUS-EES = Traballadór ne'ebé servisu ba ema seluk
# draft
code-CL_EMPLOYMENT_STATUS-EMPR = Empregadór
# draft
code-CL_EMPLOYMENT_STATUS-OWN = Traballadór por konta própria (lahó empregadu)
code-CL_EMPLOYMENT_STATUS-FAM = Traballadór familiár
# draft
code-CL_EMPLOYMENT_STATUS-COOP = Membru kooperativa
# draft
code-CL_EMPLOYMENT_STATUS-X = La klasifikadu

# draft
codelist-CL_SECTOR = Setór sira
code-CL_SECTOR-PUB = Setór públiku
code-CL_SECTOR-PRI = Setór privadu

# draft
codelist-CL_ACTIVITY = Atividade ekonómika sira
code-CL_ACTIVITY-AGR = Agrikultura
# draft
code-CL_ACTIVITY-MAN = Indústria manufatura
# draft
code-CL_ACTIVITY-CON = Konstrusaun
# draft
code-CL_ACTIVITY-MEL = Mina, eletrisidade, gás no bee
# draft
code-CL_ACTIVITY-MKT = Servisu merkantíl
# draft
code-CL_ACTIVITY-PUB = Administrasaun públika, edukasaun, saúde no servisu seluk
# draft
code-CL_ACTIVITY-X = La klasifikadu (atividade)

# draft
codelist-CL_SIZE = Dimensaun entidade empregadora nian
# draft
code-CL_SIZE-S1T9 = Traballadór 1 to'o 9
# draft
code-CL_SIZE-S10T49 = Traballadór 10 to'o 49
# draft
code-CL_SIZE-S50T249 = Traballadór 50 to'o 249
# draft
code-CL_SIZE-S_GE250 = Traballadór 250 ka liu

codelist-CL_DISABILITY = Defisiénsia
# draft
code-CL_DISABILITY-SEVERE = Ho defisiénsia grave
# draft
code-CL_DISABILITY-NONE = Lahó defisiénsia grave

# draft
codelist-CL_ASSET = Klase ativu
# draft
code-CL_ASSET-DEPOSIT = Depózitu
# draft
code-CL_ASSET-BOND = Obrigasaun Estadu nian
# draft
code-CL_ASSET-EQUITY = Asaun (títulu)
# draft
code-CL_ASSET-PROPERTY = Imovel
# draft
code-CL_ASSET-FOREIGN = Ativu iha rai-li'ur
# draft
code-CL_ASSET-OTHER = Ativu seluk

# draft
codelist-CL_NATURE = Natureza prestasaun nian
code-CL_NATURE-T = Totál
code-CL_NATURE-CASH = Ho osan
code-CL_NATURE-KIND = En espésie

# draft
codelist-CL_COV_GROUP = Grupu sira
code-CL_COV_GROUP-EMP_PRI = Traballadór setór privadu nian
code-CL_COV_GROUP-EMP_PUB = Traballadór setór públiku nian
# draft
code-CL_COV_GROUP-STATE = Traballadór Estadu nian (grupu taka)
# draft
code-CL_COV_GROUP-MILPOL = Militár no polísia
# draft
code-CL_COV_GROUP-DOMESTIC = Traballadór doméstiku
# draft
code-CL_COV_GROUP-AGRI = Traballadór agríkola
code-CL_COV_GROUP-SELF_MAND = Traballadór por konta própria (adezaun obrigatória)
code-CL_COV_GROUP-SELF_VOL = Traballadór por konta própria (adezaun fakultativa)
code-CL_COV_GROUP-SOLE = Emprezáriu ho naran individuál
code-CL_COV_GROUP-MANAGER = Jerente no administradór empreza sira-nian
code-CL_COV_GROUP-ABROAD = Traballadór nasionál iha rai-li'ur
# draft
code-CL_COV_GROUP-UNEMP = Dezempregadu ne'ebé kontribui ona
# draft
code-CL_COV_GROUP-STUDENT = Aprendís no estudante sira
code-CL_COV_GROUP-FAMWORK = Traballadór familiár la remuneradu
# draft
code-CL_COV_GROUP-RESIDENT = Rezidente hotu-hotu
code-CL_COV_GROUP-CITIZEN = Sidadaun hotu-hotu
code-CL_COV_GROUP-CHILD = Labarik sira
code-CL_COV_GROUP-MOTHER = Feto sira ne'ebé tuur-ahi
code-CL_COV_GROUP-DISAB = Ema ho defisiénsia sira
code-CL_COV_GROUP-OLDER = Idozu sira
# draft
code-CL_COV_GROUP-POOR = Uma-kain kiak sira
code-CL_COV_GROUP-DISASTER = Vítima dezastre naturál
# draft
code-CL_COV_GROUP-VETERAN = Veteranu no família sira
# draft
code-CL_COV_GROUP-OTHER = Grupu seluk

# draft
codelist-CL_AGE_GROUP = Grupu idade prestasaun nian
# draft
code-CL_AGE_GROUP-ALL = Idade hotu-hotu
# draft
code-CL_AGE_GROUP-CHILD = Labarik (grupu idade)
code-CL_AGE_GROUP-WORK = Idade ativa
code-CL_AGE_GROUP-RETIRED = Liu ona idade legál reforma
# draft
code-CL_AGE_GROUP-OTHER = Idade seluk

# draft
codelist-CL_GEO = Área jeográfika
# draft
code-CL_GEO-NATIONAL = Nasaun tomak
# draft
code-CL_GEO-REGIONAL = Rejiaun balu de'it
# draft
code-CL_GEO-URBAN = Área urbana de'it
# draft
code-CL_GEO-RURAL = Área rurál de'it

# draft
codelist-CL_CONDITION = Kondisaun prestasaun nian
code-CL_CONDITION-CONTRIB = Períodu kontributivu
# draft
code-CL_CONDITION-AGE = Idade (kondisaun)
# draft
code-CL_CONDITION-RESIDENCE = Rezidénsia
# draft
code-CL_CONDITION-CITIZEN = Sidadania
# draft
code-CL_CONDITION-SCHOOL = Frekuénsia eskolár
# draft
code-CL_CONDITION-MEDICAL = Atestadu médiku
# draft
code-CL_CONDITION-MEANS = Rendimentu ka bein sira
# draft
code-CL_CONDITION-OTHER = Kondisaun seluk

# draft
codelist-CL_AMOUNT_BASIS = Dalan atu kalkula montante
# draft
code-CL_AMOUNT_BASIS-FLAT = Montante hanesan ba ema hotu
# draft
code-CL_AMOUNT_BASIS-EARN = Tuir saláriu
# draft
code-CL_AMOUNT_BASIS-SCALE = Tuir eskalaun
# draft
code-CL_AMOUNT_BASIS-CHILD = Ba labarik ida-idak, ho limite ba uma-kain
# draft
code-CL_AMOUNT_BASIS-OTHER = Dalan seluk

# draft
codelist-CL_DURATION = Durasaun sira
# draft
code-CL_DURATION-ONCE = Pagamentu ida de'it
# draft
code-CL_DURATION-DAYS = Loron hira
# draft
code-CL_DURATION-MONTHS = Fulan hira
# draft
code-CL_DURATION-AGE = To'o idade ida
# draft
code-CL_DURATION-UNLIMITED = Lahó limite

# draft
codelist-CL_SCALE_BASIS = Eskalaun depende ba saida
# draft
code-CL_SCALE_BASIS-AGE = Idade (eskalaun)
# draft
code-CL_SCALE_BASIS-SCHOOL = Siklu eskolár
# draft
code-CL_SCALE_BASIS-CONTRIB = Períodu kontributivu (eskalaun)
# draft
code-CL_SCALE_BASIS-FAMILY = Família boot ka ki'ik
# draft
code-CL_SCALE_BASIS-OTHER = Baze seluk

# draft
codelist-CL_LEGAL_TYPE = Baze legál
# draft
code-CL_LEGAL_TYPE-STAT = Ho baze legál
# draft
code-CL_LEGAL_TYPE-NONSTAT = Lahó baze legál

# draft
codelist-CL_DECISION = Kontrolu desizaun nian
# draft
code-CL_DECISION-GOV = Estadu mak kontrola
# draft
code-CL_DECISION-NONGOV = La'ós Estadu mak kontrola

# draft
codelist-CL_ENFORCEMENT = Obrigatoriedade legál
# draft
code-CL_ENFORCEMENT-COMP = Obrigatóriu tuir lei
# draft
code-CL_ENFORCEMENT-NONCOMP = La obrigatóriu

# draft
codelist-CL_SCOPE = Ámbitu rejime nian
# draft
code-CL_SCOPE-UNIV = Universál
code-CL_SCOPE-GEN = Jerál
code-CL_SCOPE-SPEC = Espesiál

# draft
codelist-CL_LEVEL = Nivel protesaun
code-CL_LEVEL-BASIC = Báziku
code-CL_LEVEL-SUPP = Komplementár

# draft
codelist-CL_FIN_METHOD = Métodu finansiamentu
code-CL_FIN_METHOD-PAYG = Repartisaun
# draft
code-CL_FIN_METHOD-PARTIAL = Kapitalizasaun parsiál
# draft
code-CL_FIN_METHOD-FULL = Kapitalizasaun integrál
# draft
code-CL_FIN_METHOD-NOTIONAL = Konta nosionál

# draft
codelist-CL_BEN_DESIGN = Dezeñu prestasaun nian
code-CL_BEN_DESIGN-DB = Benefísiu definidu
# draft
code-CL_BEN_DESIGN-DC = Kontribuisaun definida
# draft
code-CL_BEN_DESIGN-FLAT = Valór fiksu

# draft
codelist-CL_MEANS_TEST = Tipu verifikasaun rekursu
# draft
code-CL_MEANS_TEST-INCOME = Verifikasaun rendimentu
# draft
code-CL_MEANS_TEST-ASSETS = Verifikasaun bein sira
# draft
code-CL_MEANS_TEST-PROXY = Verifikasaun indireta ba rekursu

# draft
codelist-CL_CRITERION = Kritériu indikadór ODS 1.3.1 nian
# draft
code-CL_CRITERION-CASH = Prestasaun ho osan
# draft
code-CL_CRITERION-LAW = Baze legál nasionál
# draft
code-CL_CRITERION-STATE = Estadu nia responsabilidade
# draft
code-CL_CRITERION-PERM = Permanente
# draft
code-CL_CRITERION-NATFIN = Finansiamentu nasionál

# draft
codelist-CL_CONTEXT_SOURCE = Fonte dadus kontestu nian
# draft
code-CL_CONTEXT_SOURCE-WPP = Nasoens Unidas: Projesaun Populasaun Mundiál
# draft
code-CL_CONTEXT_SOURCE-PROJ = Projesaun populasaun nasionál
code-CL_CONTEXT_SOURCE-CENSUS = Sensus
code-CL_CONTEXT_SOURCE-LFS = Inkéritu ba forsa traballu
# draft
code-CL_CONTEXT_SOURCE-HHS = Inkéritu ba uma-kain sira
# draft
code-CL_CONTEXT_SOURCE-VITAL = Rejistu sivíl
# draft
code-CL_CONTEXT_SOURCE-ILO = Estimativa OIT nian
# draft
code-CL_CONTEXT_SOURCE-WHO = Estimativa OMS nian
# draft
code-CL_CONTEXT_SOURCE-ACCOUNTS = Konta nasionál
# draft
code-CL_CONTEXT_SOURCE-BUDGET = Ezekusaun orsamentál
# draft
code-CL_CONTEXT_SOURCE-ADMIN = Rejistu administrativu
code-CL_CONTEXT_SOURCE-LAW = Lei
# draft
code-CL_CONTEXT_SOURCE-OTHER = Fonte seluk

# draft
codelist-CL_AGREEMENT = Tipu akordu
# draft
code-CL_AGREEMENT-BI = Bilaterál
# draft
code-CL_AGREEMENT-MULTI = Multilaterál

# draft
code-CL_RECONCILIATION-ACCOUNTS = hosi konta ne'ebé auditoria haree ona
# draft
code-CL_RECONCILIATION-REGISTER = hosi rejistu ema nian
# draft
code-CL_RECONCILIATION-NEWER = estrasaun foun liu
# draft
code-CL_RECONCILIATION-DEFINITION = tuir definisaun di'ak liu
# draft
code-CL_RECONCILIATION-COMPLETE = kobre barak liu
# draft
code-CL_RECONCILIATION-AGREED = instituisaun sira konkorda ona
# draft
code-CL_RECONCILIATION-OTHER = razaun seluk

# draft
codelist-CL_IMPUTATION = Oinsá imputa valór
# draft
code-CL_IMPUTATION-LAST_YEAR = valór tinan kotuk nian
# draft
code-CL_IMPUTATION-OTHER_SOURCE = fonte seluk
# draft
code-CL_IMPUTATION-ESTIMATE = estimativa ida
# draft
code-CL_IMPUTATION-OTHER = dalan seluk
