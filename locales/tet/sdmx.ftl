### Names in SDMX messages: agencies, dataflows, concepts, codes. Countries are in areas.ftl.

## Who maintains what

# draft
sdmx-agencies = Ajénsia sira
# draft
sdmx-agency-ILO = Organizasaun Internasionál Traballu nian
# draft
sdmx-agency-ILO-SOCPRO = OIT, estatístika protesaun sosiál
# draft
sdmx-providers = Nasaun sira ne'ebé fornese dadus

## Structures, dataflows and the topics under which they are found

# draft
sdmx-structure-WSPDB = Baze Dadus Mundiál Protesaun Sosiál nian
# draft
sdmx-structure-SDG_0131_SEX_SOC_RT = Indikadór ODS 1.3.1 tuir seksu no kontinjénsia
# draft
sdmx-dataflow-DF_WSPDB = Inkéritu seguransa sosiál, dadus hotu
    .help = Dadus hotu ne'ebé nasaun sira relata no indikadór hotu ne'ebé kalkula hosi dadus ne'e, tuir rejime no funsaun.
# draft
sdmx-dataflow-DF_WSPDB_COVERAGE = Inkéritu seguransa sosiál: kobertura
    .help = Ema ne'ebé abranjidu tuir lei, rejistadu, kontribui no protejidu, no taxa kobertura sira.
# draft
sdmx-dataflow-DF_WSPDB_EXPENDITURE = Inkéritu seguransa sosiál: despeza
    .help = Despeza rejime sira-nian tuir tipu no funsaun, no nia pezu iha ekonomia.
# draft
sdmx-dataflow-DF_WSPDB_FINANCING = Inkéritu seguransa sosiál: finansiamentu
    .help = Reseita rejime sira-nian tuir fonte, taxa kontribuisaun, saldu no rezerva sira.
# draft
sdmx-dataflow-DF_WSPDB_BENEFICIARIES = Inkéritu seguransa sosiál: benefisiáriu sira
    .help = Ema ne'ebé simu prestasaun, tuir prestasaun, funsaun, seksu no idade.
# draft
sdmx-dataflow-DF_WSPDB_BENEFIT_LEVEL = Inkéritu seguransa sosiál: nivel prestasaun sira-nian
    .help = Montante prestasaun sira-nian no ninia relasaun ho saláriu no liña pobreza.
# draft
sdmx-dataflow-DF_SDG_0131_SEX_SOC_RT = Indikadór ODS 1.3.1: populasaun ne'ebé hetan kobertura protesaun sosiál, tuir seksu no kontinjénsia
    .help = Taxa kobertura efetiva tuir forma ILOSTAT nian.
# draft
sdmx-structure-SDG = Indikadór ODS, estrutura ONU nian
# draft
sdmx-dataflow-DF_SDG_GLC = Indikadór ODS 1.3.1, dadus nasaun nian ba ONU
    .help = Taxa kobertura efetiva tuir estrutura ne'ebé Nasoens Unidas uza ba Objetivu Dezenvolvimentu Sustentavel.
# draft
sdmx-categories = Tema sira
# draft
sdmx-category-ALL = Dadus hotu
# draft
sdmx-category-COVERAGE = Kobertura
# draft
sdmx-category-MONEY = Despeza no finansiamentu
# draft
sdmx-category-BENEFITS = Prestasaun sira
# draft
sdmx-category-SDG = Objetivu Dezenvolvimentu Sustentavel
# draft
sdmx-constraint = Kódigu ne'ebé bele uza iha: { $dataflow }
sdmx-agreement = { $country }: { $dataflow }

## Concepts

# draft
sdmx-concepts = Konseitu estatístika protesaun sosiál nian
# draft
sdmx-concept-FREQ = Frekuénsia
# draft
sdmx-concept-REF_AREA = Área referénsia
# draft
sdmx-concept-INDICATOR = Indikadór
# draft
sdmx-concept-SCHEME = Rejime ka prestasaun
# draft
sdmx-concept-FUNCTION = Funsaun
# draft
sdmx-concept-BENEFIT_TYPE = Tipu prestasaun
# draft
sdmx-concept-FINANCING = Finansiamentu
# draft
sdmx-concept-SEX = Seksu
# draft
sdmx-concept-AGE = Idade
# draft
sdmx-concept-UNIT_MEASURE = Unidade medida
# draft
sdmx-concept-MEASURE = Medida
# draft
sdmx-concept-SOC = Kontinjénsia
# draft
sdmx-concept-TIME_PERIOD = Períodu
# draft
sdmx-concept-OBS_VALUE = Valór
# draft
sdmx-concept-OBS_STATUS = Estatutu observasaun
# draft
sdmx-concept-CONF_STATUS = Konfidensialidade
# draft
sdmx-concept-UNIT_MULT = Multiplikadór unidade
# draft
sdmx-concept-DECIMALS = Kaza desimál
# draft
sdmx-concept-CURRENCY = Moeda
# draft
sdmx-concept-SOURCE = Fonte
# draft
sdmx-concept-COMMENT_OBS = Komentáriu
# draft
sdmx-concept-LOWER_BOUND = Limite kraik
# draft
sdmx-concept-UPPER_BOUND = Limite leten
# draft
sdmx-concept-SUBMISSION_REF = Resposta no versaun
# draft
sdmx-concept-REPORTING_TYPE = Tipu relatóriu
# draft
sdmx-concept-SERIES = Série
# draft
sdmx-concept-URBANISATION = Urbanu ka rurál
# draft
sdmx-concept-INCOME_WEALTH_QUANTILE = Grupu rendimentu ka rikusoin
# draft
sdmx-concept-EDUCATION_LEV = Nivel edukasaun
# draft
sdmx-concept-OCCUPATION = Profisaun
# draft
sdmx-concept-CUST_BREAKDOWN = Dezagregasaun nasaun nian rasik
# draft
sdmx-concept-COMPOSITE_BREAKDOWN = Dezagregasaun kompostu
# draft
sdmx-concept-DISABILITY_STATUS = Defisiénsia
# draft
sdmx-concept-ACTIVITY = Atividade ekonómika
# draft
sdmx-concept-PRODUCT = Produtu
# draft
sdmx-concept-NATURE = Natureza valór nian
# draft
sdmx-concept-TIME_DETAIL = Períodu loloos
# draft
sdmx-concept-SOURCE_DETAIL = Fonte ho detalle

## Code lists

# draft
sdmx-CL_AREA = Nasaun no área sira
# draft
sdmx-CL_FREQ = Frekuénsia sira
# draft
sdmx-CL_INDICATOR = Indikadór sira
# draft
sdmx-CL_SCHEME = Rejime no prestasaun sira
# draft
sdmx-CL_FUNCTION = Funsaun sira
# draft
sdmx-CL_BENEFIT_TYPE = Tipu prestasaun
# draft
sdmx-CL_FINANCING = Finansiamentu
# draft
sdmx-CL_SEX = Seksu
# draft
sdmx-CL_AGE = Grupu idade
# draft
sdmx-CL_UNIT_MEASURE = Unidade medida
# draft
sdmx-CL_OBS_STATUS = Estatutu observasaun
# draft
sdmx-CL_CONF_STATUS = Konfidensialidade
# draft
sdmx-CL_UNIT_MULT = Multiplikadór unidade
# draft
sdmx-CL_DECIMALS = Kaza desimál
# draft
sdmx-CL_CURRENCY = Moeda sira
# draft
sdmx-CL_MEASURE = Medida sira
# draft
sdmx-CL_SOC = Kontinjénsia sira
# draft
sdmx-CL_SOC_SEX = Seksu, tuir ILOSTAT nia hakerek
# draft
sdmx-CL_SERIES = Série indikadór ODS nian
# draft
sdmx-CL_REPORTING_TYPE = Tipu relatóriu sira
# draft
sdmx-CL_URBANISATION = Área urbana no rurál
# draft
sdmx-CL_QUANTILE = Grupu rendimentu ka rikusoin sira
# draft
sdmx-CL_EDUCATION_LEV = Nivel edukasaun sira
# draft
sdmx-CL_OCCUPATION = Profisaun sira
# draft
sdmx-CL_CUST_BREAKDOWN = Dezagregasaun nasaun sira-nian rasik
# draft
sdmx-CL_COMP_BREAKDOWN = Dezagregasaun kompostu sira
# draft
sdmx-CL_DISABILITY = Defisiénsia
# draft
sdmx-CL_ACTIVITY = Atividade ekonómika sira
# draft
sdmx-CL_PRODUCT = Produtu sira
# draft
sdmx-CL_NATURE = Natureza valór sira-nian

## Schemes: those of countries are named by the countries

# draft
sdmx-CL_SCHEME-_T = Rejime hotu
# draft
sdmx-CL_SCHEME-_Z = La'ós espesífiku ba rejime ida

## Frequencies

# draft
sdmx-CL_FREQ-A = Tinan-tinan

## Functions

# draft
sdmx-CL_FUNCTION-_T = Totál
# draft
sdmx-CL_FUNCTION-OLD_AGE = Vellise
# draft
sdmx-CL_FUNCTION-SURVIVORS = Sobrevivénsia
# draft
sdmx-CL_FUNCTION-DISABILITY = Invalidés
# draft
sdmx-CL_FUNCTION-EMP_INJURY = Asidente traballu
# draft
sdmx-CL_FUNCTION-SICKNESS = Moras (subsídiu)
# draft
sdmx-CL_FUNCTION-HEALTH = Kuidadu saúde
# draft
sdmx-CL_FUNCTION-MATERNITY = Maternidade no paternidade
# draft
sdmx-CL_FUNCTION-CHILD_FAMILY = Labarik no família
# draft
sdmx-CL_FUNCTION-UNEMPLOYMENT = Dezempregu
# draft
sdmx-CL_FUNCTION-HOUSING = Abitasaun
# draft
sdmx-CL_FUNCTION-POVERTY = Asisténsia sosiál kontra pobreza
# draft
sdmx-CL_FUNCTION-OTHER = Funsaun sira seluk
# draft
sdmx-CL_FUNCTION-_U = La hatene

## Types of benefit

# draft
sdmx-CL_BENEFIT_TYPE-_T = Totál
# draft
sdmx-CL_BENEFIT_TYPE-CASH = Ho osan
# draft
sdmx-CL_BENEFIT_TYPE-CASH_PER = Ho osan, periódiku
# draft
sdmx-CL_BENEFIT_TYPE-CASH_LUMP = Ho osan, dala ida de'it
# draft
sdmx-CL_BENEFIT_TYPE-KIND = En espésie
# draft
sdmx-CL_BENEFIT_TYPE-_U = La hatene

## Financing

# draft
sdmx-CL_FINANCING-_T = Totál
# draft
sdmx-CL_FINANCING-CONTRIB = Kontributivu
# draft
sdmx-CL_FINANCING-NONCONTRIB = Naun kontributivu
# draft
sdmx-CL_FINANCING-MIXED = Finansiamentu mistu
# draft
sdmx-CL_FINANCING-_U = La hatene

## Sex

# draft
sdmx-CL_SEX-F = Feto
# draft
sdmx-CL_SEX-M = Mane
# draft
sdmx-CL_SEX-_N = Laiha resposta
# draft
sdmx-CL_SEX-_O = Seluk
# draft
sdmx-CL_SEX-_T = Totál
# draft
sdmx-CL_SEX-_U = La hatene
# draft
sdmx-CL_SEX-_Z = La aplikavel

## Age groups

# draft
sdmx-CL_AGE-_T = Totál
# draft
sdmx-CL_AGE-Y0T4 = Tinan 0-4
# draft
sdmx-CL_AGE-Y0T14 = Tinan 0-14
# draft
sdmx-CL_AGE-Y0T17 = Tinan 0-17
# draft
sdmx-CL_AGE-Y5T14 = Tinan 5-14
# draft
sdmx-CL_AGE-Y15T17 = Tinan 15-17
# draft
sdmx-CL_AGE-Y15T64 = Tinan 15-64
# draft
sdmx-CL_AGE-Y18T24 = Tinan 18-24
# draft
sdmx-CL_AGE-Y25T34 = Tinan 25-34
# draft
sdmx-CL_AGE-Y35T54 = Tinan 35-54
# draft
sdmx-CL_AGE-Y55T59 = Tinan 55-59
# draft
sdmx-CL_AGE-Y60T64 = Tinan 60-64
# draft
sdmx-CL_AGE-Y65T69 = Tinan 65-69
# draft
sdmx-CL_AGE-Y70T79 = Tinan 70-79
# draft
sdmx-CL_AGE-Y_GE15 = Tinan 15 ka liu
# draft
sdmx-CL_AGE-Y_GE80 = Tinan 80 ka liu
# draft
sdmx-CL_AGE-Y_PENS = Iha idade reforma ka liu

## Units of measure

# draft
sdmx-CL_UNIT_MEASURE-NUMBER = Númeru
# draft
sdmx-CL_UNIT_MEASURE-PS = Ema
# draft
sdmx-CL_UNIT_MEASURE-PT = Persentajen
# draft
sdmx-CL_UNIT_MEASURE-PT_B1GQ = Persentajen PIB
# draft
sdmx-CL_UNIT_MEASURE-XDC = Moeda nasionál

## Observation status

# draft
sdmx-CL_OBS_STATUS-A = Valór normál
# draft
sdmx-CL_OBS_STATUS-B = Kebra série
# draft
sdmx-CL_OBS_STATUS-E = Valór estimadu
# draft
sdmx-CL_OBS_STATUS-I = Imputa hosi ida ne'ebé simu
# draft
sdmx-CL_OBS_STATUS-L = Falta: eziste, maibé la rekolla
# draft
sdmx-CL_OBS_STATUS-M = Falta: labele eziste
# draft
sdmx-CL_OBS_STATUS-P = Valór provizóriu
# draft
sdmx-CL_OBS_STATUS-Q = Falta: hasai tiha
# draft
sdmx-CL_OBS_STATUS-U = Konfiabilidade ki'ik

## Confidentiality

# draft
sdmx-CL_CONF_STATUS-C = Konfidensiál
# draft
sdmx-CL_CONF_STATUS-F = Livre ba publikasaun

## Unit multipliers

# draft
sdmx-CL_UNIT_MULT-0 = Unidade
# draft
sdmx-CL_UNIT_MULT-3 = Rihun
# draft
sdmx-CL_UNIT_MULT-6 = Millaun
# draft
sdmx-CL_UNIT_MULT-9 = Millaun rihun

## Decimals

# draft
sdmx-CL_DECIMALS-0 = Zero
# draft
sdmx-CL_DECIMALS-1 = Ida
# draft
sdmx-CL_DECIMALS-2 = Rua
# draft
sdmx-CL_DECIMALS-3 = Tolu
# draft
sdmx-CL_DECIMALS-4 = Haat
# draft
sdmx-CL_DECIMALS-5 = Lima
# draft
sdmx-CL_DECIMALS-6 = Neen
# draft
sdmx-CL_DECIMALS-7 = Hitu
# draft
sdmx-CL_DECIMALS-8 = Ualu
# draft
sdmx-CL_DECIMALS-9 = Sia
# draft
sdmx-CL_DECIMALS-10 = Sanulu
# draft
sdmx-CL_DECIMALS-11 = Sanulu resin ida
# draft
sdmx-CL_DECIMALS-12 = Sanulu resin rua
# draft
sdmx-CL_DECIMALS-13 = Sanulu resin tolu
# draft
sdmx-CL_DECIMALS-14 = Sanulu resin haat
# draft
sdmx-CL_DECIMALS-15 = Sanulu resin lima

## Contingencies of ILOSTAT

# draft
sdmx-CL_SOC-SOC_CONTIG_TOTAL = Populasaun ne'ebé hetan kobertura hosi pelumenus prestasaun protesaun sosiál ida
# draft
sdmx-CL_SOC-SOC_CONTIG_CHILD = Labarik ka uma-kain ne'ebé simu prestasaun monetária ba labarik ka família
# draft
sdmx-CL_SOC-SOC_CONTIG_MAT = Inan ho bebé foin moris ne'ebé simu prestasaun monetária maternidade
# draft
sdmx-CL_SOC-SOC_CONTIG_UNE = Dezempregadu ne'ebé simu prestasaun dezempregu
# draft
sdmx-CL_SOC-SOC_CONTIG_DISAB = Ema ho defisiénsia grave ne'ebé simu prestasaun invalidés
# draft
sdmx-CL_SOC-SOC_CONTIG_PENSION = Ema ne'ebé liu ona idade reforma no simu pensaun
# draft
sdmx-CL_SOC-SOC_CONTIG_INJ = Ema ho empregu ne'ebé hetan kobertura kuandu asidente traballu
# draft
sdmx-CL_SOC-SOC_CONTIG_POOR = Ema kiak ne'ebé hetan kobertura protesaun sosiál
# draft
sdmx-CL_SOC-SOC_CONTIG_VULN = Ema vulneravel ne'ebé hetan kobertura asisténsia sosiál
# draft
sdmx-CL_SOC_SEX-SEX_T = Totál
# draft
sdmx-CL_SOC_SEX-SEX_M = Mane
# draft
sdmx-CL_SOC_SEX-SEX_F = Feto
# draft
sdmx-CL_MEASURE-SDG_0131_RT = Proporsaun populasaun ne'ebé hetan kobertura protesaun sosiál

## Of the UN database

# draft
sdmx-breakdown-_T = Totál ka laiha dezagregasaun
# draft
sdmx-CL_REPORTING_TYPE-N = Nasionál
# draft
sdmx-CL_NATURE-C = Dadus nasaun nian
# draft
sdmx-source-detail = Inkéritu Seguransa Sosiál OIT nian:

## Indicators that stand for several figures, or whose figure says too little by itself. The others bear the label of their figure.

# draft
sdmx-CL_INDICATOR-REV_CONTRIB = Kontribuisaun sosiál sira
# draft
sdmx-CL_INDICATOR-REV_GOV = Kontribuisaun administrasaun públika nian
# draft
sdmx-CL_INDICATOR-REV_OTHER = Reseita sira seluk
# draft
sdmx-CL_INDICATOR-REV_OTHER_GRANTS = Ajuda esterna (donativu)
# draft
sdmx-CL_INDICATOR-EXP_BENEFITS = Prestasaun sosiál sira
# draft
sdmx-CL_INDICATOR-RECIPIENTS = Ema ne'ebé simu prestasaun
# draft
sdmx-CL_INDICATOR-BEN_AMOUNT_MEAN = Montante médiu mensál ba kada benefisiáriu
# draft
sdmx-CL_INDICATOR-BEN_AMOUNT_MIN = Valór mínimu garantidu
# draft
sdmx-CL_INDICATOR-POPULATION = Populasaun
# draft
sdmx-CL_INDICATOR-POOR_NATIONAL_RECIPIENTS = Ema iha liña pobreza nasionál nia okos ne'ebé simu asisténsia sosiál
# draft
sdmx-CL_INDICATOR-HEALTH_EXPENDITURE = Despeza públika ba saúde
# draft
sdmx-CL_INDICATOR-COV_AGG = Populasaun ne'ebé hetan kobertura hosi pelumenus prestasaun protesaun sosiál ida
# draft
sdmx-CL_INDICATOR-COV_CHILD = Labarik ne'ebé hetan kobertura hosi prestasaun
# draft
sdmx-CL_INDICATOR-COV_DISABILITY = Ema ho defisiénsia grave ne'ebé simu prestasaun
# draft
sdmx-CL_INDICATOR-COV_OLD_AGE = Ema ne'ebé liu ona idade legál reforma no simu pensaun
# draft
sdmx-CL_INDICATOR-COV_LEGAL = Kobertura legál
# draft
sdmx-CL_INDICATOR-COV_LEGAL_MANDATORY = Kobertura legál, obrigatóriu
# draft
sdmx-CL_INDICATOR-COV_LEGAL_VOLUNTARY = Kobertura legál, fakultativu
# draft
sdmx-CL_INDICATOR-GAP_LEGAL = Ema abranjidu tuir lei, la'ós iha prátika
# draft
sdmx-CL_INDICATOR-GAP_REGISTERED = Ema rejistadu ne'ebé la kontribui
# draft
sdmx-CL_INDICATOR-EXP_CONSOLIDATED = Despeza totál ho protesaun sosiál, konsolidadu
# draft
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_XV = Despeza protesaun sosiál la inklui rejime espesiál sira
# draft
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_XH = Despeza protesaun sosiál la inklui saúde
# draft
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_GOVERNMENT = Protesaun sosiál tuir persentajen despeza administrasaun públika nian
# draft
sdmx-CL_INDICATOR-EXP_FUNCTION = Despeza ho funsaun ida
# draft
sdmx-CL_INDICATOR-EXP_WORKING_AGE = Despeza ho ema iha idade ativa
# draft
sdmx-CL_INDICATOR-EXP_GENERAL_ASSISTANCE = Despeza ho asisténsia jerál
# draft
sdmx-CL_INDICATOR-EXP_ADMIN_SHARE = Kustu administrasaun tuir persentajen despeza
# draft
sdmx-CL_INDICATOR-EXP_PER_RECIPIENT = Despeza ba kada benefisiáriu
# draft
sdmx-CL_INDICATOR-ADQ_MEAN_WAGE = Prestasaun médiu tuir persentajen saláriu médiu
# draft
sdmx-CL_INDICATOR-ADQ_MINIMUM_WAGE = Prestasaun mínima tuir persentajen saláriu mínimu
# draft
sdmx-CL_INDICATOR-ADQ_POVERTY_NATIONAL = Prestasaun mínima tuir persentajen liña pobreza nasionál
# draft
sdmx-CL_INDICATOR-ADQ_POVERTY_INTERNATIONAL = Prestasaun mínima tuir persentajen liña pobreza internasionál
