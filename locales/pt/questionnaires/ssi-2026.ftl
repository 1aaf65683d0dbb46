### Texts of the questionnaire ssi, edition 2026: modules, tables, questions with their definitions, dimensions.

## Modules

module-identification = Identificação da resposta
    .help = Quem responde pelo país, em que moeda e unidades, e que idades se aplicam.
module-inventory = Inventário dos regimes
    .help = Uma entrada por regime: um conjunto próprio de regras sobre as prestações e o seu financiamento.
module-benefits = Prestações
    .help = Cada prestação de um regime: quem a recebeu, quanto se gastou e quanto recebe uma pessoa.
module-receipts = Receitas e despesas
    .help = Valores do ano inteiro, regime a regime, na moeda nacional.
module-coverage = Cobertura
    .help = Pessoas cobertas por cada regime: pela lei, inscritas, contribuintes e beneficiárias.
module-context = Dados de contexto
    .help = Dados do país com que se comparam a cobertura e a adequação.

## Dimensions

dimension-sex = Sexo
dimension-membership = Tipo de adesão
dimension-region = Município

## Identification of the return

table-identification-period = Moeda e unidades
table-identification-respondent = Respondente
table-identification-ages = Idades aplicáveis
table-identification-notes = Notas
q-identification-C-currency = Moeda nacional
    .help = A moeda em que são dados todos os valores monetários desta resposta.
q-identification-C-unit-money = Multiplicador dos valores monetários
    .help = Se os valores monetários são dados em unidades, milhares, milhões ou milhares de milhões; os montantes por pessoa são sempre em unidades.
q-identification-C-unit-persons = Multiplicador do número de pessoas
    .help = Se as pessoas são dadas em unidades ou em milhares.
q-identification-C-institution = Instituição
    .help = A instituição que responde pelo país e consolida as partes.
q-identification-C-unit = Unidade do respondente
    .help = O departamento ou serviço dentro da instituição.
q-identification-C-contact-name = Pessoa de contacto
q-identification-C-contact-post = Cargo
q-identification-C-contact-email = Endereço de correio eletrónico
q-identification-C-contact-phone = Telefone
q-identification-C-ret-age-m = Idade legal de reforma, homens
    .help = A idade, em anos, em que a lei dá aos homens a pensão de velhice no regime principal.
q-identification-C-ret-age-f = Idade legal de reforma, mulheres
    .help = A idade, em anos, em que a lei dá às mulheres a pensão de velhice no regime principal.
q-identification-C-child-age-max = Limite máximo de idade das crianças
    .help = O último ano de idade contado como criança nesta resposta, em geral 14 ou 17.
q-identification-C-min-work-age = Limite mínimo da idade ativa
    .help = A idade a partir da qual uma pessoa conta na população em idade ativa, em geral 15.
q-identification-C-note = Notas sobre reformas e quebras de série
    .help = O que mudou nas leis, nos regimes ou nos métodos e torna este ano diferente dos anteriores.

## Inventory of schemes

table-inventory-identity = Nome e base legal
table-inventory-character = Características do regime
table-inventory-financing = Financiamento
table-inventory-inclusion = Lugar no indicador ODS 1.3.1
q-inventory-S-name = Nome do regime
    .help = O nome oficial na língua original.
q-inventory-S-name-en = Nome do regime em inglês
q-inventory-S-admin = Instituição gestora
    .help = A instituição que inscreve as pessoas, decide sobre os direitos e paga.
q-inventory-S-legal-basis = Base legal
    .help = Leis e decretos em vigor para o regime, com número e data.
q-inventory-S-status = Situação no ano
    .help = Se o regime aceita novos membros, só paga direitos adquiridos ou terminou.
q-inventory-S-year-intro = Ano de criação
    .help = O ano em que o regime pagou prestações ou cobrou contribuições pela primeira vez.
q-inventory-S-year-end = Ano de encerramento
    .help = O último ano em que o regime existiu; deixe em branco enquanto existir.
q-inventory-S-type = Tipo de regime
    .help = Como nasce o direito à prestação, por exemplo por contribuições, por residência ou por necessidade.
q-inventory-S-membership = Tipo de adesão
    .help = Se a lei obriga as pessoas abrangidas a pertencer ao regime.
q-inventory-S-fn = Funções cobertas
    .help = Todos os riscos ou necessidades para os quais o regime paga uma prestação.
q-inventory-S-mgmt-admin = Gestão administrativa
    .help = Se o regime é gerido por uma entidade pública ou privada.
q-inventory-S-means-test = Sujeito a condição de recursos
    .help = Sim, se o direito depende do rendimento ou dos bens da pessoa ou do agregado familiar.
q-inventory-S-fin-type = Tipo de financiamento
    .help = Contributivo, se o direito depende de contribuições pagas pela pessoa ou em seu nome.
q-inventory-S-fin-sources = Fontes de financiamento
    .help = Todos os que pagam dinheiro ao regime.
q-inventory-S-incl-sdg = Contado no indicador ODS 1.3.1
    .help = Contam as prestações monetárias com base legal nacional, da responsabilidade do Estado, permanentes e com financiamento nacional.
q-inventory-S-incl-reason = Motivo
    .help = Por que motivo o regime é contado, excluído ou mostrado ao lado do indicador.

## Benefits

table-benefits-description = Descrição
table-benefits-recipients = Beneficiários
table-benefits-regions = Beneficiários por município
table-benefits-money = Despesa e montantes
q-benefits-B-name = Nome da prestação
    .help = O nome oficial na língua original.
q-benefits-B-name-en = Nome da prestação em inglês
q-benefits-B-fn = Função
    .help = O risco ou necessidade a que a prestação sobretudo responde.
q-benefits-B-type = Tipo de prestação
    .help = A entrada da lista internacional que mais se aproxima.
q-benefits-B-fin-type = Tipo de financiamento da prestação
    .help = Contributiva, se o direito a esta prestação depende de contribuições, mesmo quando o Estado paga uma parte.
q-benefits-B-pay-type = Tipo de pagamento
    .help = Se as pessoas recebem dinheiro, ou bens e serviços.
q-benefits-B-period = Periodicidade
    .help = Se a prestação é paga a intervalos regulares ou uma só vez.
q-benefits-B-means-test = Sujeito a condição de recursos
    .help = Sim, se esta prestação depende do rendimento ou dos bens da pessoa ou do agregado familiar.
q-benefits-B-unit-of-count = Unidade de contagem
    .help = O que é um beneficiário no seu registo: uma pessoa, um agregado familiar, um pedido ou um aluno.
q-benefits-B-mult = Pessoas por unidade declarada
    .help = Quantas pessoas representa um agregado familiar, por exemplo 3,17 crianças.
q-benefits-B-mult-src = Fonte do multiplicador
    .help = O inquérito ou recenseamento, e o seu ano, que dá o número de pessoas por agregado familiar.
q-benefits-B-benef = Pessoas que receberam a prestação
    .help = Pessoas que receberam pelo menos um pagamento no ano, cada uma contada uma só vez.
q-benefits-B-benef-child = dos quais dos 0 aos 14 anos
    .help = Beneficiários que são crianças, mesmo quando um adulto recebe o pagamento por elas.
q-benefits-B-benef-region = Beneficiários por município
    .help = Pessoas que receberam, ambos os sexos, pelo município onde residem.
q-benefits-B-exp = Despesa com esta prestação
    .help = Dinheiro pago aos beneficiários desta prestação no ano, sem custos de administração.
q-benefits-B-amt-avg = Montante médio mensal por beneficiário
    .help = Despesa dividida pelos beneficiários e pelos meses em que foi paga.
q-benefits-B-amt-min = Valor mínimo garantido
    .help = O menor montante mensal por pessoa que as regras permitem em 31 de dezembro.
q-benefits-B-amt-max = Valor máximo
    .help = O maior montante mensal por pessoa que as regras permitem em 31 de dezembro.

## Receipts and expenditure

table-receipts-receipts = Receitas
table-receipts-expenditure = Despesas
table-receipts-balance = Saldo e reservas
table-receipts-rates = Taxas contributivas
q-receipts-R-0 = Receita total
    .help = Tudo o que o regime recebeu no ano: contribuições, dinheiro do Estado, transferências e outras receitas.
q-receipts-R-1 = Contribuições sociais
    .help = Pagamentos das entidades empregadoras e das pessoas protegidas que dão direito a prestações.
q-receipts-R-1-1 = Contribuições das entidades empregadoras
    .help = Pagas pelas entidades empregadoras para os seus trabalhadores, incluindo o Estado como empregador.
q-receipts-R-1-2 = Contribuições das pessoas protegidas
    .help = Pagas pelos trabalhadores por conta de outrem, por conta própria e membros facultativos.
q-receipts-R-2 = Contribuições das administrações públicas
    .help = Dinheiro do Estado para o regime, exceto o que paga como empregador.
q-receipts-R-2-1 = Receita de impostos consignados
    .help = Impostos que a lei reserva para a proteção social.
q-receipts-R-2-2 = Receitas gerais do Estado
    .help = Transferências do orçamento do Estado sem imposto consignado.
q-receipts-R-3 = Transferências de outros regimes
    .help = Dinheiro recebido de outros regimes deste inventário.
q-receipts-R-4 = Outras receitas
q-receipts-R-4-1 = Rendimentos de propriedade
    .help = Juros, dividendos e rendas dos ativos do regime.
q-receipts-R-4-2 = Outras receitas, incluindo doadores e multas
q-receipts-E-0 = Despesa total
    .help = Prestações, administração, transferências para outros regimes e outras despesas do ano; as dotações para reservas ficam de fora.
q-receipts-E-1 = Prestações sociais
    .help = Prestações em dinheiro e em espécie, antes de deduções.
q-receipts-E-1-1 = Prestações monetárias periódicas
    .help = Pensões e subsídios pagos a intervalos regulares.
q-receipts-E-1-2 = Prestações monetárias únicas
    .help = Prestações em dinheiro pagas uma só vez, como o subsídio por morte.
q-receipts-E-1-3 = Prestações em espécie
    .help = Bens, serviços e reembolsos dados aos beneficiários.
q-receipts-E-2 = Custos de administração
    .help = Custo de gerir o regime: pessoal, instalações, pagamentos e controlo.
q-receipts-E-3 = Transferências para outros regimes
    .help = Dinheiro pago a outros regimes deste inventário.
q-receipts-E-4 = Outras despesas, incluindo rendimentos de propriedade pagos
q-receipts-V-bal = Saldo do ano
    .help = Receita total menos despesa total; negativo quando se gastou mais do que se recebeu.
q-receipts-V-res-open = Reservas no início do ano
    .help = Ativos do regime no primeiro dia do ano, tal como fecharam no ano anterior.
q-receipts-V-res-close = Reservas no fim do ano
    .help = Ativos do regime no último dia do ano.
q-receipts-V-reval = Reavaliação e outras variações das reservas
    .help = Variação das reservas que o saldo do ano não explica, como a subida do preço dos ativos.
q-receipts-K-rate-er = Taxa da entidade empregadora
    .help = Percentagem da remuneração que a entidade empregadora paga.
q-receipts-K-rate-ee = Taxa do trabalhador
    .help = Percentagem da remuneração que o trabalhador paga.
q-receipts-K-rate-tot = Taxa contributiva total
    .help = Taxa da entidade empregadora mais taxa do trabalhador.

## Coverage

table-coverage-contributors = Pessoas inscritas e contribuintes
table-coverage-membership = Pessoas inscritas por adesão e setor
table-coverage-recipients = Beneficiários
table-coverage-employers = Entidades empregadoras
q-coverage-P-reg = Pessoas inscritas
    .help = Pessoas com número no regime em 31 de dezembro, paguem ou não.
q-coverage-P-act = Contribuintes ativos
    .help = Pessoas para as quais foi paga pelo menos uma contribuição no ano; as apenas inscritas não contam.
q-coverage-P-legal = Pessoas abrangidas pela lei
    .help = Pessoas que, segundo a lei, devem ou podem pertencer ao regime, inscritas ou não.
q-coverage-P-reg-by = Pessoas inscritas por adesão e setor
    .help = Pessoas inscritas em 31 de dezembro, por tipo de adesão, setor e sexo.
q-coverage-P-ben = Beneficiários sem dupla contagem
    .help = Pessoas que receberam pelo menos uma prestação do regime no ano; quem recebe duas conta uma vez.
q-coverage-P-employers = Entidades empregadoras registadas
    .help = Entidades empregadoras no registo em 31 de dezembro.

## Context data

table-context-population = População
table-context-labour = Força de trabalho
table-context-economy = Economia
table-context-benchmarks = Salários e linhas de pobreza
table-context-adequacy = Valor das prestações
table-context-persons = Pessoas contadas duas vezes
q-context-X-pop = População em 1 de julho
    .help = População de todas as idades a meio do ano; indique a fonte e a edição.
q-context-X-pop-0-14 = Crianças dos 0 aos 14 anos
q-context-X-pop-0-17 = Crianças dos 0 aos 17 anos
q-context-X-pop-15p = População com 15 ou mais anos
q-context-X-pop-ret = População em idade legal de reforma
    .help = Homens e mulheres que atingiram a idade legal de reforma do regime principal.
q-context-X-births = Nados-vivos
    .help = Crianças nascidas vivas no ano; representa as mulheres que deram à luz.
q-context-X-dis-rate = Prevalência de deficiência grave
    .help = Percentagem da população com deficiência grave, ambos os sexos.
q-context-X-school-age = Crianças em idade escolar
    .help = Crianças dos 3 aos 17 anos.
q-context-X-lf = Força de trabalho (15+)
    .help = Pessoas empregadas e desempregadas em conjunto.
q-context-X-unemp = População desempregada
    .help = Pessoas sem trabalho que procuram trabalho e poderiam começar.
q-context-X-gdp = Produto interno bruto, preços correntes
    .help = Valor do ano na moeda nacional; Timor-Leste indica o produto não petrolífero.
q-context-X-cpi = Inflação
    .help = Variação do índice médio de preços do consumidor em relação ao ano anterior, em percentagem.
q-context-X-minwage = Salário mínimo nacional
    .help = Por mês, em vigor em 31 de dezembro.
q-context-X-avgwage = Salário médio mensal
    .help = Remuneração média mensal dos trabalhadores por conta de outrem, do inquérito à força de trabalho.
q-context-X-povline-n = Linha de pobreza nacional
    .help = Por pessoa e por mês, na moeda nacional.
q-context-X-povline-i = Linha de pobreza internacional
    .help = Por pessoa e por mês: a linha diária do Banco Mundial vezes 30.
q-context-X-ben-old = Pensão média de velhice contributiva
    .help = Montante médio por pensionista e por mês.
q-context-X-ben-dis = Pensão média de invalidez contributiva
    .help = Montante médio por pensionista e por mês.
q-context-X-ben-mat = Subsídio de maternidade contributivo médio
    .help = Montante médio por beneficiária e por mês de licença.
q-context-X-minpen = Pensão contributiva mínima
    .help = A menor pensão de velhice mensal que o regime contributivo garante.
q-context-X-covered-double = Pessoas contadas em mais de um regime
    .help = Pessoas que contribuem para dois ou mais regimes, ou deles recebem; descontam-se uma vez do total.
