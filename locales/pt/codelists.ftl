### Names of the codes of all code lists.

## Functions

codelist-CL_FUNCTION = Funções
codelist-CL_RECONCILIATION = Razões de uma decisão entre instituições
code-CL_FUNCTION-OA = Velhice
code-CL_FUNCTION-DI = Invalidez
code-CL_FUNCTION-SU = Sobrevivência
code-CL_FUNCTION-SK = Doença (subsídio)
code-CL_FUNCTION-MA = Maternidade e paternidade
code-CL_FUNCTION-CH = Crianças
code-CL_FUNCTION-FA = Família
code-CL_FUNCTION-ED = Acesso à educação
code-CL_FUNCTION-UE = Desemprego
code-CL_FUNCTION-EI = Acidentes de trabalho
code-CL_FUNCTION-HC = Cuidados de saúde
code-CL_FUNCTION-SV = Serviços de assistência social
code-CL_FUNCTION-PW = Programas de obras públicas
code-CL_FUNCTION-HO = Subsídios à habitação
code-CL_FUNCTION-FN = Alimentação e nutrição
code-CL_FUNCTION-PO = Assistência social dirigida à redução da pobreza
code-CL_FUNCTION-OT = Outros apoios n.e.

## Types of benefit

codelist-CL_BENEFIT = Tipos de prestação
code-CL_BENEFIT-OA_PENSION = Pensão de velhice
code-CL_BENEFIT-OA_EARLY = Pensão de reforma antecipada
code-CL_BENEFIT-OA_PARTIAL = Pensão parcial
code-CL_BENEFIT-OA_LUMP = Prestação única de velhice
code-CL_BENEFIT-OA_PROVIDENT = Levantamento do fundo de previdência
code-CL_BENEFIT-OA_SOCIAL = Pensão social de velhice
code-CL_BENEFIT-OA_SUPPLEMENT = Complemento até à pensão mínima
code-CL_BENEFIT-OA_CARE = Subsídio de assistência a pessoas idosas
code-CL_BENEFIT-DI_PENSION = Pensão de invalidez
code-CL_BENEFIT-DI_RELATIVE = Pensão de invalidez relativa
code-CL_BENEFIT-DI_ABSOLUTE = Pensão de invalidez absoluta
code-CL_BENEFIT-DI_LUMP = Prestação única de invalidez
code-CL_BENEFIT-DI_SOCIAL = Pensão social de invalidez
code-CL_BENEFIT-DI_CARE = Subsídio de assistência a pessoas com deficiência
code-CL_BENEFIT-DI_REHAB = Reabilitação
code-CL_BENEFIT-DI_DEVICES = Produtos de apoio
code-CL_BENEFIT-SU_PENSION = Pensão de sobrevivência
code-CL_BENEFIT-SU_WIDOW = Pensão de viuvez
code-CL_BENEFIT-SU_ORPHAN = Pensão de orfandade
code-CL_BENEFIT-SU_ASCENDANT = Pensão de ascendentes
code-CL_BENEFIT-SU_DEATH_GRANT = Subsídio por morte
code-CL_BENEFIT-SU_FUNERAL = Subsídio de funeral
code-CL_BENEFIT-SU_FUNERAL_COST = Reembolso de despesas de funeral
code-CL_BENEFIT-SK_SICKNESS = Subsídio de doença
code-CL_BENEFIT-SK_HOSPITAL = Subsídio de internamento
code-CL_BENEFIT-SK_CARER = Subsídio por assistência a familiares
code-CL_BENEFIT-MA_MATERNITY = Subsídio de maternidade
code-CL_BENEFIT-MA_PATERNITY = Subsídio de paternidade
code-CL_BENEFIT-MA_PARENTAL = Subsídio de parentalidade
code-CL_BENEFIT-MA_ADOPTION = Subsídio por adoção
code-CL_BENEFIT-MA_INTERRUPTION = Subsídio por interrupção de gravidez
code-CL_BENEFIT-MA_RISK = Subsídio por risco clínico durante a gravidez
code-CL_BENEFIT-MA_BIRTH = Subsídio de nascimento
code-CL_BENEFIT-CH_BENEFIT = Prestação por criança
code-CL_BENEFIT-CH_TRANSFER = Transferência monetária condicional para crianças
code-CL_BENEFIT-CH_ORPHAN = Apoio monetário a órfãos
code-CL_BENEFIT-FA_ALLOWANCE = Abono de família
code-CL_BENEFIT-FA_PRENATAL = Abono pré-natal
code-CL_BENEFIT-ED_SCHOLARSHIP = Bolsa de estudo
code-CL_BENEFIT-ED_WAIVER = Isenção de propinas
code-CL_BENEFIT-ED_KIT = Material escolar
code-CL_BENEFIT-UE_INSURANCE = Prestação de desemprego
code-CL_BENEFIT-UE_ASSISTANCE = Subsídio social de desemprego
code-CL_BENEFIT-UE_SEVERANCE = Indemnização paga por um fundo
code-CL_BENEFIT-UE_TRAINING = Subsídio de formação
code-CL_BENEFIT-UE_PARTIAL = Subsídio de desemprego parcial
code-CL_BENEFIT-EI_TEMPORARY = Subsídio por incapacidade temporária
code-CL_BENEFIT-EI_PERMANENT = Renda por incapacidade permanente
code-CL_BENEFIT-EI_LUMP = Prestação única por acidente de trabalho
code-CL_BENEFIT-EI_SURVIVORS = Renda de sobrevivência
code-CL_BENEFIT-EI_CARE = Cuidados médicos por acidente de trabalho
code-CL_BENEFIT-EI_REHAB = Reabilitação por acidente de trabalho
code-CL_BENEFIT-EI_FUNERAL = Subsídio de funeral por acidente de trabalho
code-CL_BENEFIT-HC_OUTPATIENT = Cuidados em ambulatório
code-CL_BENEFIT-HC_INPATIENT = Cuidados em internamento
code-CL_BENEFIT-HC_MEDICINES = Medicamentos
code-CL_BENEFIT-HC_PREVENTION = Prevenção
code-CL_BENEFIT-HC_WAIVER = Isenção de taxas
code-CL_BENEFIT-HC_ABROAD = Tratamento no estrangeiro
code-CL_BENEFIT-SV_SHELTER = Acolhimento residencial
code-CL_BENEFIT-SV_SUPPORT = Apoio jurídico e psicológico
code-CL_BENEFIT-SV_FUNERAL = Transporte funerário e caixão
code-CL_BENEFIT-PW_CASH = Dinheiro por trabalho
code-CL_BENEFIT-PW_FOOD = Alimentos por trabalho
code-CL_BENEFIT-HO_RENT = Subsídio de renda
code-CL_BENEFIT-HO_SOCIAL = Habitação social
code-CL_BENEFIT-HO_UTILITIES = Subsídio para água e eletricidade
code-CL_BENEFIT-FN_MEAL = Refeição escolar
code-CL_BENEFIT-FN_BASKET = Cabaz alimentar
code-CL_BENEFIT-PO_MINIMUM_INCOME = Rendimento mínimo garantido
code-CL_BENEFIT-PO_TRANSFER = Transferência incondicional
code-CL_BENEFIT-PO_EMERGENCY = Apoio monetário de emergência
code-CL_BENEFIT-VET_PENSION = Pensão de veteranos
code-CL_BENEFIT-VET_SCHOLARSHIP = Bolsa de estudo para filhos de veteranos
code-CL_BENEFIT-OT_OTHER = Outra prestação

## Types of scheme

codelist-CL_SCHEME_TYPE = Tipos de regime
code-CL_SCHEME_TYPE-SI = Seguro social
code-CL_SCHEME_TYPE-EL = Responsabilidade do empregador
code-CL_SCHEME_TYPE-PF = Fundo de previdência
code-CL_SCHEME_TYPE-IA = Conta individual obrigatória com renda vitalícia
code-CL_SCHEME_TYPE-UN = Regime universal
code-CL_SCHEME_TYPE-SA = Assistência social sujeita a condição de recursos
code-CL_SCHEME_TYPE-CAT = Regime não contributivo categórico
code-CL_SCHEME_TYPE-CC = Transferência monetária condicional
code-CL_SCHEME_TYPE-PW = Programa de obras públicas
code-CL_SCHEME_TYPE-SP = Regime especial legal pago pelo orçamento
code-CL_SCHEME_TYPE-VO = Regime voluntário, mutualista ou comunitário
code-CL_SCHEME_TYPE-IK = Programa em espécie

## Financing

codelist-CL_FIN_TYPE = Tipos de financiamento
code-CL_FIN_TYPE-C = Contributivo
code-CL_FIN_TYPE-N = Não contributivo
code-CL_FIN_TYPE-M = Financiamento misto

codelist-CL_FIN_SOURCE = Fontes de financiamento
code-CL_FIN_SOURCE-EMPLOYER = Entidades empregadoras
code-CL_FIN_SOURCE-EMPLOYEE = Trabalhadores por conta de outrem
code-CL_FIN_SOURCE-SELF = Trabalhadores por conta própria
code-CL_FIN_SOURCE-BUDGET = Orçamento Geral do Estado
code-CL_FIN_SOURCE-TAX = Imposto consignado
code-CL_FIN_SOURCE-DONOR = Doadores
code-CL_FIN_SOURCE-INVEST = Rendimentos de investimentos
code-CL_FIN_SOURCE-OTHER = Outras fontes

## Membership, status, management

codelist-CL_MEMBERSHIP = Tipos de adesão
code-CL_MEMBERSHIP-MAND = Obrigatória
code-CL_MEMBERSHIP-VOL = Facultativa
code-CL_MEMBERSHIP-BOTH = Obrigatória e facultativa

codelist-CL_MEMBERSHIP_SECTOR = Adesão e setor
code-CL_MEMBERSHIP_SECTOR-MPUB = Obrigatória, setor público
code-CL_MEMBERSHIP_SECTOR-MPRI = Obrigatória, setor privado
code-CL_MEMBERSHIP_SECTOR-VOL = Facultativa
code-CL_MEMBERSHIP_SECTOR-T = Total

codelist-CL_SCHEME_STATUS = Situação do regime
code-CL_SCHEME_STATUS-ACTIVE = Ativo
code-CL_SCHEME_STATUS-TRANS = Transitório
code-CL_SCHEME_STATUS-ABOL = Extinto
code-CL_SCHEME_STATUS-MERGED = Integrado noutro regime
code-CL_SCHEME_STATUS-UNKNOWN = Desconhecido

codelist-CL_MANAGEMENT = Gestão
code-CL_MANAGEMENT-PUB = Pública
code-CL_MANAGEMENT-PRI = Privada

codelist-CL_YES_NO = Sim ou não
code-CL_YES_NO-YES = Sim
code-CL_YES_NO-NO = Não

codelist-CL_INCL_SDG = Contado no indicador ODS 1.3.1
code-CL_INCL_SDG-YES = Contado
code-CL_INCL_SDG-NO = Fora do indicador
code-CL_INCL_SDG-REL = Indicador relacionado

## Payment and counting

codelist-CL_PAY_TYPE = Tipos de pagamento
code-CL_PAY_TYPE-CASH = Em dinheiro
code-CL_PAY_TYPE-KIND = Em espécie
code-CL_PAY_TYPE-MIXED = Misto

codelist-CL_PERIOD = Periodicidade
code-CL_PERIOD-PER = Periódico
code-CL_PERIOD-LUMP = Montante único
code-CL_PERIOD-ONE = Pagamento único

codelist-CL_COUNT_UNIT = Unidades de contagem
code-CL_COUNT_UNIT-PERSON = Pessoa
code-CL_COUNT_UNIT-HOUSEHOLD = Agregado familiar
code-CL_COUNT_UNIT-CLAIM = Pedido ou pagamento
code-CL_COUNT_UNIT-PUPIL = Aluno
code-CL_COUNT_UNIT-PRINCIPAL = Beneficiário principal
code-CL_COUNT_UNIT-DAY = Dia

codelist-CL_UNIT_MULT = Multiplicadores
code-CL_UNIT_MULT-0 = Unidades
code-CL_UNIT_MULT-3 = Milhares
code-CL_UNIT_MULT-6 = Milhões
code-CL_UNIT_MULT-9 = Milhares de milhões

codelist-CL_CURRENCY = Moedas
code-CL_CURRENCY-USD = Dólar americano
    .sign = US$
code-CL_CURRENCY-AOA = Kwanza angolano
    .sign = Kz
code-CL_CURRENCY-BRL = Real brasileiro
    .sign = R$
code-CL_CURRENCY-CDF = Franco congolês
    .sign = FC
code-CL_CURRENCY-CVE = Escudo cabo-verdiano
    .sign = CVE
code-CL_CURRENCY-ETB = Birr etíope
    .sign = Br
code-CL_CURRENCY-EUR = Euro
    .sign = €
code-CL_CURRENCY-IDR = Rupia indonésia
    .sign = Rp
code-CL_CURRENCY-JOD = Dinar jordano
    .sign = JD
code-CL_CURRENCY-MZN = Metical moçambicano
    .sign = MT
code-CL_CURRENCY-STN = Dobra de São Tomé e Príncipe
    .sign = Db
code-CL_CURRENCY-XOF = Franco CFA (BCEAO)
    .sign = F CFA

## Breakdowns

codelist-CL_SEX = Sexo
code-CL_SEX-T = Total
code-CL_SEX-M = Homens
code-CL_SEX-F = Mulheres

codelist-CL_REGION-TLS = Municípios
code-CL_REGION-TLS-AILEU = Aileu
code-CL_REGION-TLS-AINARO = Ainaro
code-CL_REGION-TLS-BAUCAU = Baucau
code-CL_REGION-TLS-BOBONARO = Bobonaro
code-CL_REGION-TLS-COVALIMA = Covalima
code-CL_REGION-TLS-DILI = Díli
code-CL_REGION-TLS-ERMERA = Ermera
code-CL_REGION-TLS-LAUTEM = Lautém
code-CL_REGION-TLS-LIQUICA = Liquiçá
code-CL_REGION-TLS-MANATUTO = Manatuto
code-CL_REGION-TLS-MANUFAHI = Manufahi
code-CL_REGION-TLS-OECUSSE = Oecusse (RAEOA)
code-CL_REGION-TLS-VIQUEQUE = Viqueque
code-CL_REGION-TLS-ATAURO = Ataúro

## Status of a value and reasons for keeping it

codelist-CL_STATUS = Estado do valor
code-CL_STATUS-A = Valor normal
code-CL_STATUS-E = Estimado
code-CL_STATUS-P = Provisório
code-CL_STATUS-B = Quebra de série
code-CL_STATUS-U = Fiabilidade reduzida
code-CL_STATUS-I = Imputado pelo revisor
code-CL_STATUS-M = Não disponível (existe, não se conhece)
code-CL_STATUS-N = Não aplicável (não existe)
code-CL_STATUS-C = Confidencial

codelist-CL_JUSTIFICATION = Motivos para manter um valor
code-CL_JUSTIFICATION-POLICY_CHANGE = A lei ou as regras mudaram
code-CL_JUSTIFICATION-NEW_PROGRAMME = Programa ou regime novo
code-CL_JUSTIFICATION-CLOSED_PROGRAMME = Programa ou regime encerrado
code-CL_JUSTIFICATION-AMOUNT_CHANGE = O montante da prestação mudou
code-CL_JUSTIFICATION-POPULATION_CHANGE = O número de pessoas mudou de facto
code-CL_JUSTIFICATION-DATA_CORRECTION = Valores de um ano anterior foram corrigidos
code-CL_JUSTIFICATION-DEFINITION_CHANGE = A definição ou o método mudou
code-CL_JUSTIFICATION-REGISTERED_AS_ACTIVE = As pessoas inscritas substituem os contribuintes ativos
code-CL_JUSTIFICATION-AS_PUBLISHED = Tal como publicado num documento oficial
code-CL_JUSTIFICATION-SOURCE_CONFIRMED = A fonte foi verificada e confirmada
code-CL_JUSTIFICATION-ONE_OFF = Acontecimento pontual deste ano
code-CL_JUSTIFICATION-OTHER = Outro motivo (explique numa nota)

## Rules, breakdowns, migrants

codelist-CL_AGE = Grupos etários
code-CL_AGE-Y0T4 = 0 a 4
code-CL_AGE-Y5T14 = 5 a 14
code-CL_AGE-Y15T17 = 15 a 17
code-CL_AGE-Y18T24 = 18 a 24
code-CL_AGE-Y25T34 = 25 a 34
code-CL_AGE-Y35T54 = 35 a 54
code-CL_AGE-Y55T59 = 55 a 59
code-CL_AGE-Y60T64 = 60 a 64
code-CL_AGE-Y65T69 = 65 a 69
code-CL_AGE-Y70T79 = 70 a 79
code-CL_AGE-Y_GE80 = 80 e mais

codelist-CL_AREA = Áreas
code-CL_AREA-URB = Urbana
code-CL_AREA-RUR = Rural

codelist-CL_EMPLOYMENT_STATUS = Situação na profissão
code-CL_EMPLOYMENT_STATUS-EES = Trabalhadores por conta de outrem
code-CL_EMPLOYMENT_STATUS-EMPR = Empregadores
code-CL_EMPLOYMENT_STATUS-OWN = Trabalhadores por conta própria (sem pessoal)
code-CL_EMPLOYMENT_STATUS-FAM = Trabalhadores familiares
code-CL_EMPLOYMENT_STATUS-COOP = Membros de cooperativas
code-CL_EMPLOYMENT_STATUS-X = Não classificável

codelist-CL_SECTOR = Setores
code-CL_SECTOR-PUB = Setor público
code-CL_SECTOR-PRI = Setor privado

codelist-CL_ACTIVITY = Atividades económicas
code-CL_ACTIVITY-AGR = Agricultura
code-CL_ACTIVITY-MAN = Indústria transformadora
code-CL_ACTIVITY-CON = Construção
code-CL_ACTIVITY-MEL = Minas, eletricidade, gás e água
code-CL_ACTIVITY-MKT = Serviços mercantis
code-CL_ACTIVITY-PUB = Administração pública, educação, saúde e outros serviços
code-CL_ACTIVITY-X = Não classificável (atividade)

codelist-CL_SIZE = Dimensões das entidades empregadoras
code-CL_SIZE-S1T9 = 1 a 9 trabalhadores
code-CL_SIZE-S10T49 = 10 a 49 trabalhadores
code-CL_SIZE-S50T249 = 50 a 249 trabalhadores
code-CL_SIZE-S_GE250 = 250 e mais trabalhadores

codelist-CL_DISABILITY = Deficiência
code-CL_DISABILITY-SEVERE = Com deficiência grave
code-CL_DISABILITY-NONE = Sem deficiência grave

codelist-CL_ASSET = Classes de ativos
code-CL_ASSET-DEPOSIT = Depósitos
code-CL_ASSET-BOND = Obrigações do Estado
code-CL_ASSET-EQUITY = Ações (títulos)
code-CL_ASSET-PROPERTY = Imóveis
code-CL_ASSET-FOREIGN = Ativos no estrangeiro
code-CL_ASSET-OTHER = Outros ativos

codelist-CL_NATURE = Naturezas das prestações
code-CL_NATURE-T = Total
code-CL_NATURE-CASH = Em dinheiro
code-CL_NATURE-KIND = Em espécie

codelist-CL_COV_GROUP = Grupos
code-CL_COV_GROUP-EMP_PRI = Trabalhadores por conta de outrem do setor privado
code-CL_COV_GROUP-EMP_PUB = Trabalhadores do setor público
code-CL_COV_GROUP-STATE = Trabalhadores do Estado (grupo fechado)
code-CL_COV_GROUP-MILPOL = Militares e polícias
code-CL_COV_GROUP-DOMESTIC = Trabalhadores domésticos
code-CL_COV_GROUP-AGRI = Trabalhadores agrícolas
code-CL_COV_GROUP-SELF_MAND = Trabalhadores por conta própria (adesão obrigatória)
code-CL_COV_GROUP-SELF_VOL = Trabalhadores por conta própria (adesão facultativa)
code-CL_COV_GROUP-SOLE = Empresários em nome individual
code-CL_COV_GROUP-MANAGER = Gerentes e administradores de empresas
code-CL_COV_GROUP-ABROAD = Trabalhadores nacionais no estrangeiro
code-CL_COV_GROUP-UNEMP = Desempregados que já contribuíram
code-CL_COV_GROUP-STUDENT = Aprendizes e estudantes
code-CL_COV_GROUP-FAMWORK = Trabalhadores familiares não remunerados
code-CL_COV_GROUP-RESIDENT = Todos os residentes
code-CL_COV_GROUP-CITIZEN = Todos os cidadãos
code-CL_COV_GROUP-CHILD = Crianças
code-CL_COV_GROUP-MOTHER = Mulheres que deram à luz
code-CL_COV_GROUP-DISAB = Pessoas com deficiência
code-CL_COV_GROUP-OLDER = Pessoas idosas
code-CL_COV_GROUP-POOR = Agregados familiares pobres
code-CL_COV_GROUP-DISASTER = Vítimas de desastres naturais
code-CL_COV_GROUP-VETERAN = Veteranos e famílias
code-CL_COV_GROUP-OTHER = Outro grupo

codelist-CL_AGE_GROUP = Grupos etários das prestações
code-CL_AGE_GROUP-ALL = Todas as idades
code-CL_AGE_GROUP-CHILD = Crianças (grupo etário)
code-CL_AGE_GROUP-WORK = Idade ativa
code-CL_AGE_GROUP-RETIRED = Acima da idade legal de reforma
code-CL_AGE_GROUP-OTHER = Outras idades

codelist-CL_GEO = Áreas geográficas
code-CL_GEO-NATIONAL = Todo o país
code-CL_GEO-REGIONAL = Só algumas regiões
code-CL_GEO-URBAN = Só áreas urbanas
code-CL_GEO-RURAL = Só áreas rurais

codelist-CL_CONDITION = Condições das prestações
code-CL_CONDITION-CONTRIB = Período contributivo
code-CL_CONDITION-AGE = Idade (condição)
code-CL_CONDITION-RESIDENCE = Residência
code-CL_CONDITION-CITIZEN = Nacionalidade
code-CL_CONDITION-SCHOOL = Frequência escolar
code-CL_CONDITION-MEDICAL = Atestado médico
code-CL_CONDITION-MEANS = Rendimentos ou bens
code-CL_CONDITION-OTHER = Outra condição

codelist-CL_AMOUNT_BASIS = Modos de determinar o montante
code-CL_AMOUNT_BASIS-FLAT = O mesmo montante para todos
code-CL_AMOUNT_BASIS-EARN = Segundo os rendimentos
code-CL_AMOUNT_BASIS-SCALE = Por escalões
code-CL_AMOUNT_BASIS-CHILD = Por criança, com limite por agregado familiar
code-CL_AMOUNT_BASIS-OTHER = Outro modo

codelist-CL_DURATION = Durações
code-CL_DURATION-ONCE = Um pagamento
code-CL_DURATION-DAYS = Um número de dias
code-CL_DURATION-MONTHS = Um número de meses
code-CL_DURATION-AGE = Até uma idade
code-CL_DURATION-UNLIMITED = Sem limite

codelist-CL_SCALE_BASIS = De que dependem os escalões
code-CL_SCALE_BASIS-AGE = Idade (escalões)
code-CL_SCALE_BASIS-SCHOOL = Ciclo escolar
code-CL_SCALE_BASIS-CONTRIB = Período contributivo (escalões)
code-CL_SCALE_BASIS-FAMILY = Dimensão da família
code-CL_SCALE_BASIS-OTHER = Outra base

codelist-CL_LEGAL_TYPE = Base legal
code-CL_LEGAL_TYPE-STAT = Com base legal
code-CL_LEGAL_TYPE-NONSTAT = Sem base legal

codelist-CL_DECISION = Controlo das decisões
code-CL_DECISION-GOV = Controlado pelo Estado
code-CL_DECISION-NONGOV = Não controlado pelo Estado

codelist-CL_ENFORCEMENT = Obrigatoriedade legal
code-CL_ENFORCEMENT-COMP = Obrigatório por lei
code-CL_ENFORCEMENT-NONCOMP = Não obrigatório

codelist-CL_SCOPE = Âmbito dos regimes
code-CL_SCOPE-UNIV = Universal
code-CL_SCOPE-GEN = Geral
code-CL_SCOPE-SPEC = Especial

codelist-CL_LEVEL = Níveis de proteção
code-CL_LEVEL-BASIC = Básico
code-CL_LEVEL-SUPP = Complementar

codelist-CL_FIN_METHOD = Métodos de financiamento
code-CL_FIN_METHOD-PAYG = Repartição
code-CL_FIN_METHOD-PARTIAL = Capitalização parcial
code-CL_FIN_METHOD-FULL = Capitalização integral
code-CL_FIN_METHOD-NOTIONAL = Contas nocionais

codelist-CL_BEN_DESIGN = Desenhos das prestações
code-CL_BEN_DESIGN-DB = Benefício definido
code-CL_BEN_DESIGN-DC = Contribuição definida
code-CL_BEN_DESIGN-FLAT = Valor fixo

codelist-CL_MEANS_TEST = Tipos de verificação de recursos
code-CL_MEANS_TEST-INCOME = Verificação de rendimentos
code-CL_MEANS_TEST-ASSETS = Verificação de bens
code-CL_MEANS_TEST-PROXY = Verificação indireta de recursos

codelist-CL_CRITERION = Critérios do indicador ODS 1.3.1
code-CL_CRITERION-CASH = Prestação em dinheiro
code-CL_CRITERION-LAW = Base legal nacional
code-CL_CRITERION-STATE = Responsabilidade do Estado
code-CL_CRITERION-PERM = Permanente
code-CL_CRITERION-NATFIN = Financiamento nacional

codelist-CL_CONTEXT_SOURCE = Fontes dos dados de contexto
code-CL_CONTEXT_SOURCE-WPP = Perspetivas da População Mundial das Nações Unidas
code-CL_CONTEXT_SOURCE-PROJ = Projeção nacional da população
code-CL_CONTEXT_SOURCE-CENSUS = Recenseamento (censo)
code-CL_CONTEXT_SOURCE-LFS = Inquérito à força de trabalho
code-CL_CONTEXT_SOURCE-HHS = Inquérito aos agregados familiares
code-CL_CONTEXT_SOURCE-VITAL = Registo civil
code-CL_CONTEXT_SOURCE-ILO = Estimativas da OIT
code-CL_CONTEXT_SOURCE-WHO = Estimativas da OMS
code-CL_CONTEXT_SOURCE-ACCOUNTS = Contas nacionais
code-CL_CONTEXT_SOURCE-BUDGET = Execução orçamental
code-CL_CONTEXT_SOURCE-ADMIN = Registos administrativos
code-CL_CONTEXT_SOURCE-LAW = Lei
code-CL_CONTEXT_SOURCE-OTHER = Outra fonte

codelist-CL_AGREEMENT = Tipos de acordo
code-CL_AGREEMENT-BI = Bilateral
code-CL_AGREEMENT-MULTI = Multilateral

code-CL_RECONCILIATION-ACCOUNTS = de contas auditadas
code-CL_RECONCILIATION-REGISTER = do registo de pessoas
code-CL_RECONCILIATION-NEWER = uma extração mais recente
code-CL_RECONCILIATION-DEFINITION = corresponde melhor à definição
code-CL_RECONCILIATION-COMPLETE = abrange mais
code-CL_RECONCILIATION-AGREED = as instituições acordaram nele
code-CL_RECONCILIATION-OTHER = outra razão

codelist-CL_IMPUTATION = Como um valor foi imputado
code-CL_IMPUTATION-LAST_YEAR = o valor do ano anterior
code-CL_IMPUTATION-OTHER_SOURCE = outra fonte
code-CL_IMPUTATION-ESTIMATE = uma estimativa
code-CL_IMPUTATION-OTHER = outra forma
