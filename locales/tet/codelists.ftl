### Names of the codes of all code lists.

## Functions

codelist-CL_FUNCTION = Funsaun
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
    .sign = Esc.
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
