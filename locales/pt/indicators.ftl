### Names of the indicators with their definitions, and of the components of numerator and denominator.

## IND.AGG

indicator-IND-AGG = População abrangida por pelo menos uma prestação de proteção social
    .help = Pessoas que recebem uma prestação monetária ou contribuem para um regime, sem a saúde e sem pessoas contadas duas vezes, por 100 habitantes.

component-IND-AGG-contributors = Contribuintes ativos
component-IND-AGG-old-age = Pensões de velhice contributivas
component-IND-AGG-disability = Pensões de invalidez contributivas
component-IND-AGG-survivors = Pensões de sobrevivência contributivas
component-IND-AGG-injury = Pensões por acidente de trabalho
component-IND-AGG-unemployment = Subsídios de desemprego
component-IND-AGG-social-old-age = Prestações não contributivas de velhice
component-IND-AGG-social-disability = Prestações não contributivas de invalidez
component-IND-AGG-children = Prestações não contributivas para crianças e famílias
component-IND-AGG-other = Outras prestações monetárias não contributivas
component-IND-AGG-covered-double = Pessoas contadas em mais de um regime
component-IND-AGG-population = População total

## IND.CON

indicator-IND-CON = Cobertura pelo regime contributivo
    .help = Contribuintes ativos e beneficiários de pensões contributivas por 100 habitantes.

component-IND-CON-contributors = Contribuintes ativos
component-IND-CON-old-age = Pensões de velhice contributivas
component-IND-CON-disability = Pensões de invalidez contributivas
component-IND-CON-survivors = Pensões de sobrevivência contributivas
component-IND-CON-injury = Pensões por acidente de trabalho
component-IND-CON-unemployment = Subsídios de desemprego
component-IND-CON-population = População total

## IND.NON

indicator-IND-NON = Cobertura pelo regime não contributivo
    .help = Beneficiários de prestações monetárias periódicas não contributivas por 100 habitantes.

component-IND-NON-social-old-age = Prestações não contributivas de velhice
component-IND-NON-social-disability = Prestações não contributivas de invalidez
component-IND-NON-children = Prestações não contributivas para crianças e famílias
component-IND-NON-other = Outras prestações monetárias não contributivas
component-IND-NON-population = População total

## IND.CHI

indicator-IND-CHI = Crianças dos 0 aos 14 anos abrangidas por uma prestação
    .help = Crianças dos 0 aos 14 anos que recebem uma prestação monetária familiar ou por crianças, por 100 crianças dessa idade.

component-IND-CHI-child-benefits = Beneficiários de prestações monetárias familiares e por crianças
component-IND-CHI-children = Crianças dos 0 aos 14 anos

## IND.CHI17

indicator-IND-CHI17 = Crianças dos 0 aos 17 anos abrangidas por uma prestação
    .help = Crianças dos 0 aos 17 anos que recebem uma prestação monetária familiar ou por crianças, por 100 crianças dessa idade.

component-IND-CHI17-child-benefits = Beneficiários de prestações monetárias familiares e por crianças
component-IND-CHI17-children = Crianças dos 0 aos 17 anos

## IND.MAT

indicator-IND-MAT = Mães com recém-nascidos que recebem prestação de maternidade
    .help = Mulheres que recebem no ano um subsídio de maternidade, por interrupção de gravidez ou por risco clínico, por 100 nascimentos.

component-IND-MAT-maternity = Subsídio de maternidade
component-IND-MAT-interruption = Subsídio por interrupção de gravidez
component-IND-MAT-risk = Subsídio por risco clínico durante a gravidez
component-IND-MAT-births = Nascimentos

## IND.DIS

indicator-IND-DIS = Pessoas com deficiências graves que recebem prestação
    .help = Beneficiários de prestações monetárias de invalidez, contributivas e não contributivas, por 100 pessoas com deficiências graves.

component-IND-DIS-contributory = Pensões de invalidez contributivas
component-IND-DIS-non-contributory = Pensão social de invalidez
component-IND-DIS-severe-disability = Pessoas com deficiências graves

## IND.DISC

indicator-IND-DISC = Cobertura da pensão de invalidez contributiva
    .help = Beneficiários de pensões de invalidez contributivas por 100 pessoas com deficiências graves.

component-IND-DISC-contributory = Pensões de invalidez contributivas
component-IND-DISC-severe-disability = Pessoas com deficiências graves

## IND.DISN

indicator-IND-DISN = Cobertura da pensão social de invalidez
    .help = Beneficiários de pensões de invalidez não contributivas por 100 pessoas com deficiências graves.

component-IND-DISN-non-contributory = Pensão social de invalidez
component-IND-DISN-severe-disability = Pessoas com deficiências graves

## IND.OLD

indicator-IND-OLD = Pessoas acima da idade legal de reforma que recebem pensão
    .help = Beneficiários de pensões de velhice, contributivas e não contributivas, por 100 pessoas em idade legal de reforma.

component-IND-OLD-contributory = Pensões de velhice contributivas
component-IND-OLD-non-contributory = Pensão social de velhice
component-IND-OLD-population-pensionable = População em idade legal de reforma

## IND.OLDC

indicator-IND-OLDC = Idosos com pensão de velhice contributiva
    .help = Beneficiários de pensões de velhice contributivas por 100 pessoas em idade legal de reforma.

component-IND-OLDC-contributory = Pensões de velhice contributivas
component-IND-OLDC-population-pensionable = População em idade legal de reforma

## IND.OLDN

indicator-IND-OLDN = Idosos com pensão social de velhice
    .help = Beneficiários de pensões de velhice não contributivas por 100 pessoas em idade legal de reforma.

component-IND-OLDN-non-contributory = Pensão social de velhice
component-IND-OLDN-population-pensionable = População em idade legal de reforma

## IND.UNE

indicator-IND-UNE = Desempregados que recebem prestação
    .help = Beneficiários de prestações monetárias de desemprego por 100 desempregados; zero se não existe regime.

component-IND-UNE-unemployment = Subsídios de desemprego
component-IND-UNE-unemployed = População desempregada

## IND.INJ

indicator-IND-INJ = Força de trabalho coberta em caso de acidente de trabalho
    .help = Contribuintes ativos segurados contra acidentes de trabalho por 100 pessoas na força de trabalho.

component-IND-INJ-contributors = Contribuintes ativos
component-IND-INJ-labour-force = Força de trabalho (15+)

## IND.PCL

indicator-IND-PCL = Contribuintes em percentagem da força de trabalho
    .help = Contribuintes ativos de um regime de pensões por 100 pessoas na força de trabalho.

component-IND-PCL-contributors = Contribuintes ativos
component-IND-PCL-labour-force = Força de trabalho (15+)

## IND.PCW

indicator-IND-PCW = Contribuintes em percentagem da população com 15 ou mais anos
    .help = Contribuintes ativos de um regime de pensões por 100 pessoas com 15 ou mais anos.

component-IND-PCW-contributors = Contribuintes ativos
component-IND-PCW-population15 = População com 15 ou mais anos

## IND.VUL

indicator-IND-VUL = Pessoas vulneráveis cobertas pela assistência social
    .help = Beneficiários de prestações monetárias não contributivas por 100 pessoas que não contribuem nem recebem pensão contributiva de velhice ou invalidez.

component-IND-VUL-social-old-age = Prestações não contributivas de velhice
component-IND-VUL-social-disability = Prestações não contributivas de invalidez
component-IND-VUL-children = Prestações não contributivas para crianças e famílias
component-IND-VUL-other = Outras prestações monetárias não contributivas
component-IND-VUL-population = População total
component-IND-VUL-less-contributors = Menos contribuintes ativos
component-IND-VUL-less-old-age = Menos beneficiários de pensões de velhice contributivas
component-IND-VUL-less-disability = Menos beneficiários de pensões de invalidez contributivas

## IND.EXP

indicator-IND-EXP = Despesa total de proteção social
    .help = Despesa de todos os regimes em moeda nacional, sem transferências entre regimes.

component-IND-EXP-expenditure = Despesa total dos regimes
component-IND-EXP-transfers = Menos transferências para outros regimes

## IND.EXP_CON

indicator-IND-EXP-CON = Despesa do regime contributivo
    .help = Despesa dos regimes contributivos e mistos em moeda nacional, sem transferências entre regimes.

component-IND-EXP-CON-expenditure = Despesa total dos regimes
component-IND-EXP-CON-transfers = Menos transferências para outros regimes

## IND.EXP_NON

indicator-IND-EXP-NON = Despesa do regime não contributivo
    .help = Despesa dos regimes não contributivos em moeda nacional, sem transferências entre regimes.

component-IND-EXP-NON-expenditure = Despesa total dos regimes
component-IND-EXP-NON-transfers = Menos transferências para outros regimes

## IND.EXP_GDP

indicator-IND-EXP-GDP = Despesa total em percentagem do PIB
    .help = Despesa de todos os regimes, sem transferências entre regimes, em percentagem do produto interno bruto.

component-IND-EXP-GDP-expenditure = Despesa total dos regimes
component-IND-EXP-GDP-transfers = Menos transferências para outros regimes
component-IND-EXP-GDP-gdp = Produto interno bruto

## IND.ADQ_REP_OLD

indicator-IND-ADQ-REP-OLD = Pensão média de velhice contributiva em percentagem do salário médio
    .help = Pensão de velhice contributiva média mensal em percentagem do salário médio mensal dos trabalhadores por conta de outrem.

component-IND-ADQ-REP-OLD-mean-pension = Pensão média de velhice contributiva
component-IND-ADQ-REP-OLD-average-wage = Salário médio mensal

## IND.ADQ_REP_DIS

indicator-IND-ADQ-REP-DIS = Pensão média de invalidez contributiva em percentagem do salário médio
    .help = Pensão de invalidez contributiva média mensal em percentagem do salário médio mensal dos trabalhadores por conta de outrem.

component-IND-ADQ-REP-DIS-mean-pension = Pensão média de invalidez contributiva
component-IND-ADQ-REP-DIS-average-wage = Salário médio mensal

## IND.ADQ_REP_MAT

indicator-IND-ADQ-REP-MAT = Subsídio de maternidade médio em percentagem do salário médio
    .help = Subsídio de maternidade contributivo médio mensal em percentagem do salário médio mensal dos trabalhadores por conta de outrem.

component-IND-ADQ-REP-MAT-mean-benefit = Subsídio de maternidade contributivo médio
component-IND-ADQ-REP-MAT-average-wage = Salário médio mensal

## IND.ADQ_MIN

indicator-IND-ADQ-MIN = Pensão contributiva mínima em percentagem do salário mínimo
    .help = Pensão contributiva mínima de velhice e invalidez em percentagem do salário mínimo nacional.

component-IND-ADQ-MIN-minimum-pension = Pensão contributiva mínima
component-IND-ADQ-MIN-minimum-wage = Salário mínimo nacional

## IND.ADQ_NMW

indicator-IND-ADQ-NMW = Pensão social em percentagem do salário mínimo
    .help = Valor mínimo da pensão social de velhice em percentagem do salário mínimo nacional.

component-IND-ADQ-NMW-social-pension = Valor mínimo da pensão social de velhice
component-IND-ADQ-NMW-minimum-wage = Salário mínimo nacional

## IND.ADQ_NPL

indicator-IND-ADQ-NPL = Pensão social em percentagem da linha de pobreza nacional
    .help = Valor mínimo da pensão social de velhice em percentagem da linha de pobreza nacional mensal.

component-IND-ADQ-NPL-social-pension = Valor mínimo da pensão social de velhice
component-IND-ADQ-NPL-poverty-line = Linha de pobreza nacional

## IND.ADQ_IPL

indicator-IND-ADQ-IPL = Pensão social em percentagem da linha de pobreza internacional
    .help = Valor mínimo da pensão social de velhice em percentagem da linha de pobreza internacional mensal.

component-IND-ADQ-IPL-social-pension = Valor mínimo da pensão social de velhice
component-IND-ADQ-IPL-poverty-line = Linha de pobreza internacional

## IND.EXP_PB_OLDN

indicator-IND-EXP-PB-OLDN = Despesa média por beneficiário da pensão social de velhice
    .help = Despesa do ano com a pensão social de velhice dividida pelos seus beneficiários, em moeda nacional.

component-IND-EXP-PB-OLDN-expenditure = Despesa com a pensão social de velhice
component-IND-EXP-PB-OLDN-recipients = Beneficiários da pensão social de velhice

## IND.EXP_PB_DISN

indicator-IND-EXP-PB-DISN = Despesa média por beneficiário da pensão social de invalidez
    .help = Despesa do ano com a pensão social de invalidez dividida pelos seus beneficiários, em moeda nacional.

component-IND-EXP-PB-DISN-expenditure = Despesa com a pensão social de invalidez
component-IND-EXP-PB-DISN-recipients = Beneficiários da pensão social de invalidez
