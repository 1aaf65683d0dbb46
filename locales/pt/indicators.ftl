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
component-IND-AGG-contribute-twice = Menos contribuintes contados em dois regimes
component-IND-AGG-receive-twice = Menos beneficiários contados em dois regimes
component-IND-AGG-contribute-and-receive = Menos contribuintes que recebem de outro regime
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
component-IND-CON-contribute-twice = Menos contribuintes contados em dois regimes
component-IND-CON-receive-twice = Menos beneficiários contados em dois regimes
component-IND-CON-contribute-and-receive = Menos contribuintes que recebem de outro regime
component-IND-CON-population = População total

## IND.NON

indicator-IND-NON = Cobertura pelo regime não contributivo
    .help = Beneficiários de prestações monetárias periódicas não contributivas por 100 habitantes.

component-IND-NON-social-old-age = Prestações não contributivas de velhice
component-IND-NON-social-disability = Prestações não contributivas de invalidez
component-IND-NON-children = Prestações não contributivas para crianças e famílias
component-IND-NON-other = Outras prestações monetárias não contributivas
component-IND-NON-receive-twice = Menos beneficiários contados em dois regimes
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

## IND.MATC

indicator-IND-MATC = Mulheres seguradas na maternidade
    .help = Mulheres que contribuem para um regime com prestações de maternidade por 100 mulheres na força de trabalho.

component-IND-MATC-contributors = Contribuintes ativos
component-IND-MATC-labour-force = Força de trabalho (15+)

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

## IND.PCW64

indicator-IND-PCW64 = Contribuintes em percentagem da população dos 15 aos 64 anos
    .help = Contribuintes ativos de um regime de pensões por 100 pessoas dos 15 aos 64 anos.

component-IND-PCW64-contributors = Contribuintes ativos
component-IND-PCW64-population15-64 = População dos 15 aos 64 anos

## IND.VUL

indicator-IND-VUL = Pessoas vulneráveis cobertas pela assistência social
    .help = Beneficiários de prestações monetárias não contributivas por 100 pessoas que não contribuem nem recebem pensão contributiva de velhice ou invalidez.

component-IND-VUL-social-old-age = Prestações não contributivas de velhice
component-IND-VUL-social-disability = Prestações não contributivas de invalidez
component-IND-VUL-children = Prestações não contributivas para crianças e famílias
component-IND-VUL-other = Outras prestações monetárias não contributivas
component-IND-VUL-receive-twice = Menos beneficiários contados em dois regimes
component-IND-VUL-population = População total
component-IND-VUL-less-contributors = Menos contribuintes ativos
component-IND-VUL-less-old-age = Menos beneficiários de pensões de velhice contributivas
component-IND-VUL-less-disability = Menos beneficiários de pensões de invalidez contributivas
component-IND-VUL-contribute-twice = Contribuintes descontados duas vezes

## IND.POOR

indicator-IND-POOR = Pessoas pobres cobertas pela assistência social
    .help = Pessoas abaixo da linha de pobreza nacional que recebem uma prestação monetária de assistência social por 100 dessas pessoas.

component-IND-POOR-poor-recipients = Pessoas pobres que recebem assistência social
component-IND-POOR-poor = Pessoas abaixo da linha de pobreza nacional

## IND.HEA

indicator-IND-HEA = Pessoas protegidas por um regime de saúde
    .help = Contribuintes de regimes de saúde e seus dependentes por 100 habitantes; apresentado ao lado do agregado, não dentro dele.

component-IND-HEA-protected = Pessoas protegidas
component-IND-HEA-population = População total

## IND.MEAL

indicator-IND-MEAL = Crianças em idade escolar com refeição escolar gratuita
    .help = Alunos que recebem refeição escolar gratuita por 100 crianças em idade escolar; em espécie, por isso fora do indicador ODS 1.3.1.

component-IND-MEAL-pupils = Alunos com refeição escolar
component-IND-MEAL-school-age = Crianças em idade escolar

## IND.LEG_OLD

indicator-IND-LEG-OLD = Cobertura legal, velhice (contributiva)
    .help = Pessoas que a lei obriga ou autoriza a pertencer a um regime contributivo de velhice por 100 pessoas com 15 ou mais anos.

component-IND-LEG-OLD-covered = Pessoas abrangidas pela lei
component-IND-LEG-OLD-population15 = População com 15 ou mais anos

## IND.LEG_DIS

indicator-IND-LEG-DIS = Cobertura legal, invalidez (contributiva)
    .help = Pessoas que a lei obriga ou autoriza a pertencer a um regime contributivo de invalidez por 100 pessoas com 15 ou mais anos.

component-IND-LEG-DIS-covered = Pessoas abrangidas pela lei
component-IND-LEG-DIS-population15 = População com 15 ou mais anos

## IND.LEG_SUR

indicator-IND-LEG-SUR = Cobertura legal, sobrevivência (contributiva)
    .help = Pessoas que a lei obriga ou autoriza a pertencer a um regime contributivo de sobrevivência por 100 pessoas com 15 ou mais anos.

component-IND-LEG-SUR-covered = Pessoas abrangidas pela lei
component-IND-LEG-SUR-population15 = População com 15 ou mais anos

## IND.LEG_SIC

indicator-IND-LEG-SIC = Cobertura legal, doença
    .help = Pessoas que a lei obriga ou autoriza a pertencer a um regime com subsídio de doença por 100 pessoas na força de trabalho.

component-IND-LEG-SIC-covered = Pessoas abrangidas pela lei
component-IND-LEG-SIC-labour-force = Força de trabalho (15+)

## IND.LEG_MAT

indicator-IND-LEG-MAT = Cobertura legal, maternidade
    .help = Pessoas que a lei obriga ou autoriza a pertencer a um regime com prestações de maternidade por 100 pessoas na força de trabalho.

component-IND-LEG-MAT-covered = Pessoas abrangidas pela lei
component-IND-LEG-MAT-labour-force = Força de trabalho (15+)

## IND.LEG_INJ

indicator-IND-LEG-INJ = Cobertura legal, acidentes de trabalho
    .help = Pessoas que a lei obriga ou autoriza a pertencer a um regime com prestações por acidente de trabalho por 100 pessoas na força de trabalho.

component-IND-LEG-INJ-covered = Pessoas abrangidas pela lei
component-IND-LEG-INJ-labour-force = Força de trabalho (15+)

## IND.LEG_UNE

indicator-IND-LEG-UNE = Cobertura legal, desemprego
    .help = Pessoas que a lei obriga ou autoriza a pertencer a um regime com prestações de desemprego por 100 pessoas na força de trabalho.

component-IND-LEG-UNE-covered = Pessoas abrangidas pela lei
component-IND-LEG-UNE-labour-force = Força de trabalho (15+)

## IND.LEG_OLD_MAND

indicator-IND-LEG-OLD-MAND = da qual obrigatória
    .help = Pessoas que a lei obriga a pertencer a um regime contributivo de velhice por 100 pessoas com 15 ou mais anos.

component-IND-LEG-OLD-MAND-public = Obrigatória, setor público
component-IND-LEG-OLD-MAND-private = Obrigatória, setor privado
component-IND-LEG-OLD-MAND-population15 = População com 15 ou mais anos

## IND.LEG_OLD_VOL

indicator-IND-LEG-OLD-VOL = da qual facultativa
    .help = Pessoas que podem pertencer a um regime contributivo de velhice sem a isso serem obrigadas por 100 pessoas com 15 ou mais anos.

component-IND-LEG-OLD-VOL-voluntary = Facultativa
component-IND-LEG-OLD-VOL-population15 = População com 15 ou mais anos

## IND.GAP_LEGAL

indicator-IND-GAP-LEGAL = Abrangidos pela lei, não na prática
    .help = Pessoas abrangidas pela lei nos regimes contributivos menos os seus contribuintes ativos e beneficiários: quanto a cobertura poderia crescer com a lei atual.

component-IND-GAP-LEGAL-covered = Pessoas abrangidas pela lei
component-IND-GAP-LEGAL-contributors = Menos contribuintes ativos
component-IND-GAP-LEGAL-recipients = Menos beneficiários

## IND.GAP_REG

indicator-IND-GAP-REG = Inscritos que não contribuem
    .help = Pessoas inscritas nos regimes contributivos menos os contribuintes ativos.

component-IND-GAP-REG-registered = Pessoas inscritas
component-IND-GAP-REG-contributors = Menos contribuintes ativos

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

## IND.EXP_XV

indicator-IND-EXP-XV = Despesa total excluindo os regimes especiais
    .help = Despesa total sem os regimes especiais pagos pelo orçamento, como os dos veteranos.

component-IND-EXP-XV-expenditure = Despesa total dos regimes
component-IND-EXP-XV-transfers = Menos transferências para outros regimes

## IND.EXP_NON_XV

indicator-IND-EXP-NON-XV = Despesa não contributiva excluindo os regimes especiais
    .help = Despesa não contributiva sem os regimes especiais pagos pelo orçamento, como os dos veteranos.

component-IND-EXP-NON-XV-expenditure = Despesa total dos regimes
component-IND-EXP-NON-XV-transfers = Menos transferências para outros regimes

## IND.EXP_GDP

indicator-IND-EXP-GDP = Despesa total em percentagem do PIB
    .help = Despesa de todos os regimes, sem transferências entre regimes, em percentagem do produto interno bruto.

component-IND-EXP-GDP-expenditure = Despesa total dos regimes
component-IND-EXP-GDP-transfers = Menos transferências para outros regimes
component-IND-EXP-GDP-gdp = Produto interno bruto

## IND.EXP_CON_GDP

indicator-IND-EXP-CON-GDP = Despesa do regime contributivo em percentagem do PIB
    .help = Despesa dos regimes contributivos e mistos em percentagem do produto interno bruto.

component-IND-EXP-CON-GDP-expenditure = Despesa total dos regimes
component-IND-EXP-CON-GDP-transfers = Menos transferências para outros regimes
component-IND-EXP-CON-GDP-gdp = Produto interno bruto

## IND.EXP_NON_GDP

indicator-IND-EXP-NON-GDP = Despesa do regime não contributivo em percentagem do PIB
    .help = Despesa dos regimes não contributivos em percentagem do produto interno bruto.

component-IND-EXP-NON-GDP-expenditure = Despesa total dos regimes
component-IND-EXP-NON-GDP-transfers = Menos transferências para outros regimes
component-IND-EXP-NON-GDP-gdp = Produto interno bruto

## IND.EXP_XV_GDP

indicator-IND-EXP-XV-GDP = Despesa total excluindo os regimes especiais em percentagem do PIB
    .help = Despesa total sem os regimes especiais pagos pelo orçamento, em percentagem do produto interno bruto.

component-IND-EXP-XV-GDP-expenditure = Despesa total dos regimes
component-IND-EXP-XV-GDP-transfers = Menos transferências para outros regimes
component-IND-EXP-XV-GDP-gdp = Produto interno bruto

## IND.EXP_XH_GDP

indicator-IND-EXP-XH-GDP = Despesa total sem saúde em percentagem do PIB
    .help = Despesa total sem prestações de cuidados de saúde, em percentagem do produto interno bruto.

component-IND-EXP-XH-GDP-expenditure = Despesa total dos regimes
component-IND-EXP-XH-GDP-transfers = Menos transferências para outros regimes
component-IND-EXP-XH-GDP-health = Menos prestações de saúde
component-IND-EXP-XH-GDP-gdp = Produto interno bruto

## IND.EXP_H_GDP

indicator-IND-EXP-H-GDP = Despesa pública de saúde em percentagem do PIB
    .help = Dinheiro do Estado e seguros obrigatórios gastos em saúde, em percentagem do produto interno bruto.

component-IND-EXP-H-GDP-health = Despesa pública de saúde
component-IND-EXP-H-GDP-gdp = Produto interno bruto

## IND.EXP_GG

indicator-IND-EXP-GG = Parte da despesa das administrações públicas
    .help = Despesa total de proteção social em percentagem de tudo o que as administrações públicas gastaram.

component-IND-EXP-GG-expenditure = Despesa total dos regimes
component-IND-EXP-GG-transfers = Menos transferências para outros regimes
component-IND-EXP-GG-government = Despesa das administrações públicas

## IND.EXP_PC

indicator-IND-EXP-PC = Despesa per capita
    .help = Despesa total do ano dividida pela população, em moeda nacional.

component-IND-EXP-PC-expenditure = Despesa total dos regimes
component-IND-EXP-PC-transfers = Menos transferências para outros regimes
component-IND-EXP-PC-population = População total

## IND.EXP_PC_XV

indicator-IND-EXP-PC-XV = Despesa per capita excluindo os regimes especiais
    .help = Despesa total sem os regimes especiais pagos pelo orçamento, dividida pela população, em moeda nacional.

component-IND-EXP-PC-XV-expenditure = Despesa total dos regimes
component-IND-EXP-PC-XV-transfers = Menos transferências para outros regimes
component-IND-EXP-PC-XV-population = População total

## IND.EXP_FN_CHILD

indicator-IND-EXP-FN-CHILD = Despesa com crianças e famílias
    .help = Prestações das funções crianças e família, em moeda nacional.

component-IND-EXP-FN-CHILD-benefits = Despesa com estas prestações

## IND.EXP_FN_WORK

indicator-IND-EXP-FN-WORK = Despesa com pessoas em idade ativa
    .help = Prestações de maternidade, invalidez, desemprego, acidentes de trabalho e doença, em moeda nacional.

component-IND-EXP-FN-WORK-benefits = Despesa com estas prestações

## IND.EXP_FN_OLD

indicator-IND-EXP-FN-OLD = Despesa com velhice
    .help = Prestações da função velhice, em moeda nacional.

component-IND-EXP-FN-OLD-benefits = Despesa com estas prestações

## IND.EXP_FN_SURV

indicator-IND-EXP-FN-SURV = Despesa com sobrevivência
    .help = Prestações da função sobrevivência, em moeda nacional.

component-IND-EXP-FN-SURV-benefits = Despesa com estas prestações

## IND.EXP_FN_GEN

indicator-IND-EXP-FN-GEN = Despesa com assistência geral
    .help = Prestações contra a pobreza, serviços, obras públicas, habitação, alimentação, educação e outros apoios, em moeda nacional.

component-IND-EXP-FN-GEN-benefits = Despesa com estas prestações

## IND.EXP_FN_HEALTH

indicator-IND-EXP-FN-HEALTH = Despesa com prestações de saúde
    .help = Prestações da função cuidados de saúde pagas pelos regimes do inventário, em moeda nacional.

component-IND-EXP-FN-HEALTH-benefits = Despesa com estas prestações

## IND.EXP_FN_CHILD_GDP

indicator-IND-EXP-FN-CHILD-GDP = Despesa com crianças e famílias em percentagem do PIB
    .help = Prestações das funções crianças e família, em percentagem do produto interno bruto.

component-IND-EXP-FN-CHILD-GDP-benefits = Despesa com estas prestações
component-IND-EXP-FN-CHILD-GDP-gdp = Produto interno bruto

## IND.EXP_FN_WORK_GDP

indicator-IND-EXP-FN-WORK-GDP = Despesa com pessoas em idade ativa em percentagem do PIB
    .help = Prestações de maternidade, invalidez, desemprego, acidentes de trabalho e doença, em percentagem do produto interno bruto.

component-IND-EXP-FN-WORK-GDP-benefits = Despesa com estas prestações
component-IND-EXP-FN-WORK-GDP-gdp = Produto interno bruto

## IND.EXP_FN_OLD_GDP

indicator-IND-EXP-FN-OLD-GDP = Despesa com velhice em percentagem do PIB
    .help = Prestações da função velhice, em percentagem do produto interno bruto.

component-IND-EXP-FN-OLD-GDP-benefits = Despesa com estas prestações
component-IND-EXP-FN-OLD-GDP-gdp = Produto interno bruto

## IND.EXP_FN_SURV_GDP

indicator-IND-EXP-FN-SURV-GDP = Despesa com sobrevivência em percentagem do PIB
    .help = Prestações da função sobrevivência, em percentagem do produto interno bruto.

component-IND-EXP-FN-SURV-GDP-benefits = Despesa com estas prestações
component-IND-EXP-FN-SURV-GDP-gdp = Produto interno bruto

## IND.EXP_FN_GEN_GDP

indicator-IND-EXP-FN-GEN-GDP = Despesa com assistência geral em percentagem do PIB
    .help = Prestações contra a pobreza, serviços, obras públicas, habitação, alimentação, educação e outros apoios, em percentagem do produto interno bruto.

component-IND-EXP-FN-GEN-GDP-benefits = Despesa com estas prestações
component-IND-EXP-FN-GEN-GDP-gdp = Produto interno bruto

## IND.EXP_FN_HEALTH_GDP

indicator-IND-EXP-FN-HEALTH-GDP = Despesa com prestações de saúde em percentagem do PIB
    .help = Prestações da função cuidados de saúde pagas pelos regimes do inventário, em percentagem do produto interno bruto.

component-IND-EXP-FN-HEALTH-GDP-benefits = Despesa com estas prestações
component-IND-EXP-FN-HEALTH-GDP-gdp = Produto interno bruto

## IND.EXP_MAT

indicator-IND-EXP-MAT = Despesa com maternidade
    .help = Prestações de maternidade, por interrupção de gravidez e por risco clínico, em moeda nacional.

component-IND-EXP-MAT-benefits = Despesa com estas prestações

## IND.FIN_CONTRIB

indicator-IND-FIN-CONTRIB = Contribuições em percentagem da receita
    .help = Contribuições sociais em percentagem da receita total de todos os regimes.

component-IND-FIN-CONTRIB-contributions = Contribuições sociais
component-IND-FIN-CONTRIB-revenue = Receita total dos regimes

## IND.FIN_GOV

indicator-IND-FIN-GOV = Contribuições do Estado em percentagem da receita
    .help = Contribuições das administrações públicas em percentagem da receita total de todos os regimes.

component-IND-FIN-GOV-government = Contribuições das administrações públicas
component-IND-FIN-GOV-revenue = Receita total dos regimes

## IND.FIN_OTHER

indicator-IND-FIN-OTHER = Outras receitas em percentagem da receita
    .help = Rendimentos de propriedade e outras receitas em percentagem da receita total de todos os regimes.

component-IND-FIN-OTHER-other = Outras receitas
component-IND-FIN-OTHER-revenue = Receita total dos regimes

## IND.FIN_CONTRIB_GDP

indicator-IND-FIN-CONTRIB-GDP = Contribuições em percentagem do PIB
    .help = Contribuições sociais para todos os regimes em percentagem do produto interno bruto.

component-IND-FIN-CONTRIB-GDP-contributions = Contribuições sociais
component-IND-FIN-CONTRIB-GDP-gdp = Produto interno bruto

## IND.FIN_GOV_GDP

indicator-IND-FIN-GOV-GDP = Contribuições do Estado em percentagem do PIB
    .help = Contribuições das administrações públicas para todos os regimes em percentagem do produto interno bruto.

component-IND-FIN-GOV-GDP-government = Contribuições das administrações públicas
component-IND-FIN-GOV-GDP-gdp = Produto interno bruto

## IND.FIN_OTHER_GDP

indicator-IND-FIN-OTHER-GDP = Outras receitas em percentagem do PIB
    .help = Rendimentos de propriedade e outras receitas de todos os regimes em percentagem do produto interno bruto.

component-IND-FIN-OTHER-GDP-other = Outras receitas
component-IND-FIN-OTHER-GDP-gdp = Produto interno bruto

## IND.ADM

indicator-IND-ADM = Peso dos custos de administração
    .help = Custos de administração em percentagem da despesa total de todos os regimes.

component-IND-ADM-administration = Custos de administração
component-IND-ADM-expenditure = Despesa total dos regimes

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

## IND.ADQ_NMW_CHI

indicator-IND-ADQ-NMW-CHI = Prestação por criança em percentagem do salário mínimo
    .help = Montante mensal mais baixo da prestação não contributiva por criança em percentagem do salário mínimo nacional.

component-IND-ADQ-NMW-CHI-child-benefit = Montante mínimo da prestação por criança
component-IND-ADQ-NMW-CHI-minimum-wage = Salário mínimo nacional

## IND.ADQ_NPL_CHI

indicator-IND-ADQ-NPL-CHI = Prestação por criança em percentagem da linha de pobreza nacional
    .help = Montante mensal mais baixo da prestação não contributiva por criança em percentagem da linha mensal de pobreza nacional.

component-IND-ADQ-NPL-CHI-child-benefit = Montante mínimo da prestação por criança
component-IND-ADQ-NPL-CHI-poverty-line = Linha de pobreza nacional

## IND.ADQ_IPL_CHI

indicator-IND-ADQ-IPL-CHI = Prestação por criança em percentagem da linha de pobreza internacional
    .help = Montante mensal mais baixo da prestação não contributiva por criança em percentagem da linha mensal de pobreza internacional.

component-IND-ADQ-IPL-CHI-child-benefit = Montante mínimo da prestação por criança
component-IND-ADQ-IPL-CHI-poverty-line = Linha de pobreza internacional

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

## IND.EXP_PB_CHI

indicator-IND-EXP-PB-CHI = Despesa por beneficiário da prestação por criança
    .help = Despesa com a prestação não contributiva por criança no ano dividida pelos beneficiários, em moeda nacional.

component-IND-EXP-PB-CHI-expenditure = Despesa com a prestação por criança
component-IND-EXP-PB-CHI-recipients = Beneficiários da prestação por criança
