### Names in SDMX messages: agencies, dataflows, concepts, codes. Countries are in areas.ftl.

## Who maintains what

sdmx-agencies = Agências
sdmx-agency-ILO = Organização Internacional do Trabalho
sdmx-agency-ILO-SOCPRO = OIT, estatísticas de proteção social
sdmx-providers = Países que fornecem dados

## Structures, dataflows and the topics under which they are found

sdmx-structure-WSPDB = Base de Dados Mundial da Proteção Social
sdmx-structure-SDG_0131_SEX_SOC_RT = Indicador ODS 1.3.1 por sexo e contingência
sdmx-dataflow-DF_WSPDB = Inquérito à segurança social, todos os dados
    .help = Todos os dados que os países comunicaram e todos os indicadores calculados a partir deles, por regime e função.
sdmx-dataflow-DF_WSPDB_COVERAGE = Inquérito à segurança social: cobertura
    .help = Pessoas abrangidas pela lei, inscritas, contribuintes e protegidas, e as taxas de cobertura.
sdmx-dataflow-DF_WSPDB_EXPENDITURE = Inquérito à segurança social: despesa
    .help = Despesa dos regimes por tipo e função, e o seu peso na economia.
sdmx-dataflow-DF_WSPDB_FINANCING = Inquérito à segurança social: financiamento
    .help = Receitas dos regimes por fonte, taxas contributivas, saldos e reservas.
sdmx-dataflow-DF_WSPDB_BENEFICIARIES = Inquérito à segurança social: beneficiários
    .help = Pessoas que recebem prestações, por prestação, função, sexo e idade.
sdmx-dataflow-DF_WSPDB_BENEFIT_LEVEL = Inquérito à segurança social: nível das prestações
    .help = Montantes das prestações e a sua relação com salários e linhas de pobreza.
sdmx-dataflow-DF_SDG_0131_SEX_SOC_RT = Indicador ODS 1.3.1: população abrangida pela proteção social, por sexo e contingência
    .help = Taxas de cobertura efetiva na forma da ILOSTAT.
sdmx-structure-SDG = Indicadores ODS, estrutura da ONU
sdmx-dataflow-DF_SDG_GLC = Indicador ODS 1.3.1, dados do país para a ONU
    .help = As taxas de cobertura efetiva na estrutura que as Nações Unidas usam para os Objetivos de Desenvolvimento Sustentável.
sdmx-categories = Temas
sdmx-category-ALL = Todos os dados
sdmx-category-COVERAGE = Cobertura
sdmx-category-MONEY = Despesa e financiamento
sdmx-category-BENEFITS = Prestações
sdmx-category-SDG = Objetivos de Desenvolvimento Sustentável
sdmx-constraint = Códigos permitidos em: { $dataflow }
sdmx-agreement = { $country }: { $dataflow }

## Concepts

sdmx-concepts = Conceitos das estatísticas de proteção social
sdmx-concept-FREQ = Frequência
sdmx-concept-REF_AREA = Área de referência
sdmx-concept-INDICATOR = Indicador
sdmx-concept-SCHEME = Regime ou prestação
sdmx-concept-FUNCTION = Função
sdmx-concept-BENEFIT_TYPE = Tipo de prestação
sdmx-concept-FINANCING = Financiamento
sdmx-concept-SEX = Sexo
sdmx-concept-AGE = Idade
sdmx-concept-UNIT_MEASURE = Unidade de medida
sdmx-concept-MEASURE = Medida
sdmx-concept-SOC = Contingência
sdmx-concept-TIME_PERIOD = Período
sdmx-concept-OBS_VALUE = Valor
sdmx-concept-OBS_STATUS = Estado da observação
sdmx-concept-CONF_STATUS = Confidencialidade
sdmx-concept-UNIT_MULT = Multiplicador da unidade
sdmx-concept-DECIMALS = Casas decimais
sdmx-concept-CURRENCY = Moeda
sdmx-concept-SOURCE = Fonte
sdmx-concept-COMMENT_OBS = Comentário
sdmx-concept-LOWER_BOUND = Limite inferior
sdmx-concept-UPPER_BOUND = Limite superior
sdmx-concept-SUBMISSION_REF = Resposta e versão
sdmx-concept-REPORTING_TYPE = Tipo de comunicação
sdmx-concept-SERIES = Série
sdmx-concept-URBANISATION = Urbano ou rural
sdmx-concept-INCOME_WEALTH_QUANTILE = Grupo de rendimento ou riqueza
sdmx-concept-EDUCATION_LEV = Nível de educação
sdmx-concept-OCCUPATION = Profissão
sdmx-concept-CUST_BREAKDOWN = Desagregação própria do país
sdmx-concept-COMPOSITE_BREAKDOWN = Desagregação composta
sdmx-concept-DISABILITY_STATUS = Deficiência
sdmx-concept-ACTIVITY = Atividade económica
sdmx-concept-PRODUCT = Produto
sdmx-concept-NATURE = Natureza do valor
sdmx-concept-TIME_DETAIL = Período exato
sdmx-concept-SOURCE_DETAIL = Fonte em pormenor

## Code lists

sdmx-CL_AREA = Países e áreas
sdmx-CL_FREQ = Frequências
sdmx-CL_INDICATOR = Indicadores
sdmx-CL_SCHEME = Regimes e prestações
sdmx-CL_FUNCTION = Funções
sdmx-CL_BENEFIT_TYPE = Tipos de prestação
sdmx-CL_FINANCING = Financiamento
sdmx-CL_SEX = Sexo
sdmx-CL_AGE = Grupos etários
sdmx-CL_UNIT_MEASURE = Unidades de medida
sdmx-CL_OBS_STATUS = Estado da observação
sdmx-CL_CONF_STATUS = Confidencialidade
sdmx-CL_UNIT_MULT = Multiplicadores da unidade
sdmx-CL_DECIMALS = Casas decimais
sdmx-CL_CURRENCY = Moedas
sdmx-CL_MEASURE = Medidas
sdmx-CL_SOC = Contingências
sdmx-CL_SOC_SEX = Sexo, como a ILOSTAT o escreve
sdmx-CL_SERIES = Séries dos indicadores ODS
sdmx-CL_REPORTING_TYPE = Tipos de comunicação
sdmx-CL_URBANISATION = Zonas urbanas e rurais
sdmx-CL_QUANTILE = Grupos de rendimento ou riqueza
sdmx-CL_EDUCATION_LEV = Níveis de educação
sdmx-CL_OCCUPATION = Profissões
sdmx-CL_CUST_BREAKDOWN = Desagregações próprias dos países
sdmx-CL_COMP_BREAKDOWN = Desagregações compostas
sdmx-CL_DISABILITY = Deficiência
sdmx-CL_ACTIVITY = Atividades económicas
sdmx-CL_PRODUCT = Produtos
sdmx-CL_NATURE = Natureza dos valores

## Schemes: those of countries are named by the countries

sdmx-CL_SCHEME-_T = Todos os regimes
sdmx-CL_SCHEME-_Z = Não específico de um regime

## Frequencies

sdmx-CL_FREQ-A = Anual

## Functions

sdmx-CL_FUNCTION-_T = Total
sdmx-CL_FUNCTION-OLD_AGE = Velhice
sdmx-CL_FUNCTION-SURVIVORS = Sobrevivência
sdmx-CL_FUNCTION-DISABILITY = Invalidez
sdmx-CL_FUNCTION-EMP_INJURY = Acidentes de trabalho
sdmx-CL_FUNCTION-SICKNESS = Doença (subsídio)
sdmx-CL_FUNCTION-HEALTH = Cuidados de saúde
sdmx-CL_FUNCTION-MATERNITY = Maternidade e paternidade
sdmx-CL_FUNCTION-CHILD_FAMILY = Crianças e família
sdmx-CL_FUNCTION-UNEMPLOYMENT = Desemprego
sdmx-CL_FUNCTION-HOUSING = Habitação
sdmx-CL_FUNCTION-POVERTY = Assistência social contra a pobreza
sdmx-CL_FUNCTION-OTHER = Outras funções
sdmx-CL_FUNCTION-_U = Desconhecido

## Types of benefit

sdmx-CL_BENEFIT_TYPE-_T = Total
sdmx-CL_BENEFIT_TYPE-CASH = Em dinheiro
sdmx-CL_BENEFIT_TYPE-CASH_PER = Em dinheiro, periódicas
sdmx-CL_BENEFIT_TYPE-CASH_LUMP = Em dinheiro, de uma só vez
sdmx-CL_BENEFIT_TYPE-KIND = Em espécie
sdmx-CL_BENEFIT_TYPE-_U = Desconhecido

## Financing

sdmx-CL_FINANCING-_T = Total
sdmx-CL_FINANCING-CONTRIB = Contributivo
sdmx-CL_FINANCING-NONCONTRIB = Não contributivo
sdmx-CL_FINANCING-MIXED = Financiamento misto
sdmx-CL_FINANCING-_U = Desconhecido

## Sex

sdmx-CL_SEX-F = Feminino
sdmx-CL_SEX-M = Masculino
sdmx-CL_SEX-_N = Sem resposta
sdmx-CL_SEX-_O = Outro
sdmx-CL_SEX-_T = Total
sdmx-CL_SEX-_U = Desconhecido
sdmx-CL_SEX-_Z = Não aplicável

## Age groups

sdmx-CL_AGE-_T = Total
sdmx-CL_AGE-Y0T4 = 0 a 4 anos
sdmx-CL_AGE-Y0T14 = 0 a 14 anos
sdmx-CL_AGE-Y0T17 = 0 a 17 anos
sdmx-CL_AGE-Y5T14 = 5 a 14 anos
sdmx-CL_AGE-Y15T17 = 15 a 17 anos
sdmx-CL_AGE-Y15T64 = 15 a 64 anos
sdmx-CL_AGE-Y18T24 = 18 a 24 anos
sdmx-CL_AGE-Y25T34 = 25 a 34 anos
sdmx-CL_AGE-Y35T54 = 35 a 54 anos
sdmx-CL_AGE-Y55T59 = 55 a 59 anos
sdmx-CL_AGE-Y60T64 = 60 a 64 anos
sdmx-CL_AGE-Y65T69 = 65 a 69 anos
sdmx-CL_AGE-Y70T79 = 70 a 79 anos
sdmx-CL_AGE-Y_GE15 = 15 anos e mais
sdmx-CL_AGE-Y_GE80 = 80 anos e mais
sdmx-CL_AGE-Y_PENS = Com idade de reforma ou superior

## Units of measure

sdmx-CL_UNIT_MEASURE-NUMBER = Número
sdmx-CL_UNIT_MEASURE-PS = Pessoas
sdmx-CL_UNIT_MEASURE-PT = Percentagem
sdmx-CL_UNIT_MEASURE-PT_B1GQ = Percentagem do PIB
sdmx-CL_UNIT_MEASURE-XDC = Moeda nacional

## Observation status

sdmx-CL_OBS_STATUS-A = Valor normal
sdmx-CL_OBS_STATUS-B = Quebra de série
sdmx-CL_OBS_STATUS-E = Valor estimado
sdmx-CL_OBS_STATUS-I = Imputado pelo recetor
sdmx-CL_OBS_STATUS-L = Em falta: existe, não foi recolhido
sdmx-CL_OBS_STATUS-M = Em falta: não pode existir
sdmx-CL_OBS_STATUS-P = Valor provisório
sdmx-CL_OBS_STATUS-Q = Em falta: suprimido
sdmx-CL_OBS_STATUS-U = Fiabilidade reduzida

## Confidentiality

sdmx-CL_CONF_STATUS-C = Confidencial
sdmx-CL_CONF_STATUS-F = Livre para publicação

## Unit multipliers

sdmx-CL_UNIT_MULT-0 = Unidades
sdmx-CL_UNIT_MULT-3 = Milhares
sdmx-CL_UNIT_MULT-6 = Milhões
sdmx-CL_UNIT_MULT-9 = Milhares de milhões

## Decimals

sdmx-CL_DECIMALS-0 = Zero
sdmx-CL_DECIMALS-1 = Um
sdmx-CL_DECIMALS-2 = Dois
sdmx-CL_DECIMALS-3 = Três
sdmx-CL_DECIMALS-4 = Quatro
sdmx-CL_DECIMALS-5 = Cinco
sdmx-CL_DECIMALS-6 = Seis
sdmx-CL_DECIMALS-7 = Sete
sdmx-CL_DECIMALS-8 = Oito
sdmx-CL_DECIMALS-9 = Nove
sdmx-CL_DECIMALS-10 = Dez
sdmx-CL_DECIMALS-11 = Onze
sdmx-CL_DECIMALS-12 = Doze
sdmx-CL_DECIMALS-13 = Treze
sdmx-CL_DECIMALS-14 = Catorze
sdmx-CL_DECIMALS-15 = Quinze

## Contingencies of ILOSTAT

sdmx-CL_SOC-SOC_CONTIG_TOTAL = População abrangida por pelo menos uma prestação de proteção social
sdmx-CL_SOC-SOC_CONTIG_CHILD = Crianças ou agregados que recebem prestações monetárias por criança ou família
sdmx-CL_SOC-SOC_CONTIG_MAT = Mães com recém-nascidos que recebem prestações monetárias de maternidade
sdmx-CL_SOC-SOC_CONTIG_UNE = Desempregados que recebem prestações de desemprego
sdmx-CL_SOC-SOC_CONTIG_DISAB = Pessoas com deficiências graves que recebem prestações por invalidez
sdmx-CL_SOC-SOC_CONTIG_PENSION = Pessoas acima da idade de reforma que recebem uma pensão
sdmx-CL_SOC-SOC_CONTIG_INJ = Empregados cobertos em caso de acidente de trabalho
sdmx-CL_SOC-SOC_CONTIG_POOR = Pessoas pobres abrangidas pela proteção social
sdmx-CL_SOC-SOC_CONTIG_VULN = Pessoas vulneráveis abrangidas pela assistência social
sdmx-CL_SOC_SEX-SEX_T = Total
sdmx-CL_SOC_SEX-SEX_M = Masculino
sdmx-CL_SOC_SEX-SEX_F = Feminino
sdmx-CL_MEASURE-SDG_0131_RT = Proporção da população abrangida pela proteção social

## Of the UN database

sdmx-breakdown-_T = Total ou sem desagregação
sdmx-CL_REPORTING_TYPE-N = Nacional
sdmx-CL_NATURE-C = Dados do país
sdmx-source-detail = Inquérito sobre a Segurança Social da OIT:

## Indicators that stand for several figures, or whose figure says too little by itself. The others bear the label of their figure.

sdmx-CL_INDICATOR-REV_CONTRIB = Contribuições sociais
sdmx-CL_INDICATOR-REV_GOV = Contribuições das administrações públicas
sdmx-CL_INDICATOR-REV_OTHER = Outras receitas
sdmx-CL_INDICATOR-REV_OTHER_GRANTS = Ajuda externa (donativos)
sdmx-CL_INDICATOR-EXP_BENEFITS = Prestações sociais
sdmx-CL_INDICATOR-RECIPIENTS = Pessoas que recebem a prestação
sdmx-CL_INDICATOR-BEN_AMOUNT_MEAN = Montante médio mensal por beneficiário
sdmx-CL_INDICATOR-BEN_AMOUNT_MIN = Valor mínimo garantido
sdmx-CL_INDICATOR-POPULATION = População
sdmx-CL_INDICATOR-POOR_NATIONAL_RECIPIENTS = Pessoas abaixo da linha de pobreza nacional que recebem assistência social
sdmx-CL_INDICATOR-HEALTH_EXPENDITURE = Despesa pública de saúde
sdmx-CL_INDICATOR-COV_AGG = População abrangida por pelo menos uma prestação de proteção social
sdmx-CL_INDICATOR-COV_CHILD = Crianças abrangidas por uma prestação
sdmx-CL_INDICATOR-COV_DISABILITY = Pessoas com deficiências graves que recebem prestação
sdmx-CL_INDICATOR-COV_OLD_AGE = Pessoas acima da idade legal de reforma que recebem pensão
sdmx-CL_INDICATOR-COV_LEGAL = Cobertura legal
sdmx-CL_INDICATOR-COV_LEGAL_MANDATORY = Cobertura legal, obrigatória
sdmx-CL_INDICATOR-COV_LEGAL_VOLUNTARY = Cobertura legal, facultativa
sdmx-CL_INDICATOR-GAP_LEGAL = Pessoas abrangidas pela lei, não na prática
sdmx-CL_INDICATOR-GAP_REGISTERED = Pessoas inscritas que não contribuem
sdmx-CL_INDICATOR-EXP_CONSOLIDATED = Despesa total de proteção social, consolidada
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_XV = Despesa de proteção social excluindo os regimes especiais
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_XH = Despesa de proteção social sem saúde
sdmx-CL_INDICATOR-EXP_CONSOLIDATED_GOVERNMENT = Proteção social em percentagem da despesa das administrações públicas
sdmx-CL_INDICATOR-EXP_FUNCTION = Despesa com uma função
sdmx-CL_INDICATOR-EXP_WORKING_AGE = Despesa com pessoas em idade ativa
sdmx-CL_INDICATOR-EXP_GENERAL_ASSISTANCE = Despesa com assistência geral
sdmx-CL_INDICATOR-EXP_ADMIN_SHARE = Custos de administração em percentagem da despesa
sdmx-CL_INDICATOR-EXP_PER_RECIPIENT = Despesa por beneficiário
sdmx-CL_INDICATOR-ADQ_MEAN_WAGE = Prestação média em percentagem do salário médio
sdmx-CL_INDICATOR-ADQ_MINIMUM_WAGE = Prestação mínima em percentagem do salário mínimo
sdmx-CL_INDICATOR-ADQ_POVERTY_NATIONAL = Prestação mínima em percentagem da linha de pobreza nacional
sdmx-CL_INDICATOR-ADQ_POVERTY_INTERNATIONAL = Prestação mínima em percentagem da linha de pobreza internacional
