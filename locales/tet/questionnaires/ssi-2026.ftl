### Texts of the questionnaire ssi, edition 2026: modules, tables, questions with their definitions, dimensions.

## Modules

# draft
module-identification = Identifikasaun resposta nian
    .help = Sé mak hatán ba nasaun, ho moeda no unidade saida, no idade sira ne'ebé uza.
# draft
module-inventory = Inventáriu rejime sira
    .help = Rejistu ida ba kada rejime: konjuntu regra ida ne'ebé regula prestasaun sira no sira-nia finansiamentu.
# draft
module-benefits = Prestasaun sira
    .help = Prestasaun ida-idak hosi rejime: sé mak simu, gasta hira no ema ida simu hira.
# draft
module-receipts = Reseita no despeza
    .help = Osan tinan tomak nian, rejime ida-idak, iha moeda nasionál.
# draft
module-coverage = Kobertura
    .help = Ema ne'ebé hetan kobertura hosi rejime ida-idak: tuir lei, rejistadu, kontribui no simu.
# draft
module-context = Dadus kontestu nian
    .help = Dadus nasaun nian ne'ebé uza atu kompara kobertura no adekuasaun.
# draft
module-rules = Regra prestasaun nian
    .help = Sé mak bele simu prestasaun ida-idak, ho kondisaun saida, hira no durante tempu hira; muda de'it bainhira lei muda.
# draft
module-scales = Eskala montante nian
    .help = Eskalaun hosi prestasaun ne'ebé nia montante depende ba idade, siklu eskolár ka períodu kontributivu; la presiza prienxe ba prestasaun ne'ebé laiha eskalaun.
# draft
module-contributions = Kontribuisaun tuir kategoria traballadór nian
    .help = Taxa no baze ba kategoria ida-idak ne'ebé selu la hanesan; la presiza prienxe ba rejime ne'ebé iha taxa ida de'it ba ema hotu.
# draft
module-overlap = Ema iha rejime barak
    .help = Ba par rejime ida-idak, karik ema hanesan iha rejime rua ne'e; iha fatin ne'ebé la hatete buat ida, la hasai ema ida hosi totál.
# draft
module-recipients = Benefisiáriu ho detalle
    .help = Dezagregasaun opsionál benefisiáriu prestasaun ida-idak nian: idade, área, defisiénsia, prestasaun foun no ne'ebé remata.
# draft
module-members = Membru ho detalle
    .help = Dezagregasaun opsionál kontribuinte, ema rejistadu no benefisiáriu rejime ida-idak nian: idade, situasaun iha servisu, setór, atividade, área, munisípiu.
# draft
module-migrants = Migrante sira
    .help = Módulu opsionál: ema ne'ebé laiha nasionalidade nasaun nian, benefisiáriu iha rai-li'ur no asesu tuir lei.
# draft
module-origins = Migrante tuir nasaun
    .help = Opsionál: rejistu ida ba kada nasaun ne'ebé kontribuinte ka benefisiáriu mai hosi ka benefisiáriu hela iha.
# draft
module-agreements = Akordu seguransa sosiál nian
    .help = Opsionál: rejistu ida ba akordu ida-idak ne'ebé vale ho nasaun seluk ka grupu nasaun ida.

## Dimensions

dimension-sex = Seksu
# draft
dimension-nature = Natureza prestasaun nian
dimension-membership = Tipu adezaun
dimension-region = Munisípiu
dimension-age = Idade
# draft
dimension-area = Área rezidénsia
# draft
dimension-status = Situasaun iha servisu
dimension-sector = Setór
dimension-activity = Atividade ekonómika
# draft
dimension-size = Dimensaun entidade empregadora nian
dimension-disability = Defisiénsia
dimension-function = Funsaun
# draft
dimension-asset = Klase ativu

## Identification of the return

# draft
table-identification-period = Moeda no unidade sira
# draft
table-identification-respondent = Respondente
# draft
table-identification-ages = Idade sira ne'ebé uza
# draft
table-identification-notes = Nota sira
# draft
q-identification-C-currency = Moeda nasionál
    .help = Moeda ne'ebé uza ba valór monetáriu hotu iha resposta ida-ne'e.
# draft
q-identification-C-unit-money = Eskala ne'ebé ita-nia fonte sira uza ba valór monetáriu
    .help = Valór sira rai iha unidade: hili eskala iha tabela ida-idak nia leten atu hakerek hanesan fonte hatudu.
# draft
q-identification-C-unit-persons = Eskala ne'ebé ita-nia fonte sira uza ba númeru ema
    .help = Númeru sira rai iha ema ida-idak: hili eskala iha tabela ida-idak nia leten atu hakerek hanesan fonte hatudu.
# draft
q-identification-C-fy-start = Data hahú tinan fiskál
    .help = Loron dahuluk hosi tinan ne'ebé valór monetáriu sira refere ba.
# draft
q-identification-C-fy-end = Data remata tinan fiskál
    .help = Loron ikus hosi tinan ne'ebé valór monetáriu sira refere ba.
# draft
q-identification-C-institution = Instituisaun
    .help = Instituisaun ne'ebé hatán ba nasaun no halibur parte sira.
# draft
q-identification-C-unit = Unidade respondente nian
    .help = Departamentu ka servisu iha instituisaun nia laran.
# draft
q-identification-C-contact-name = Pesoa kontaktu
    .help = Ema ne'ebé bele hatán pergunta kona-ba resposta ida-ne'e.
# draft
q-identification-C-contact-post = Kargu
    .help = Kargu ema ne'e nian iha instituisaun.
# draft
q-identification-C-contact-email = Enderesu korreiu eletróniku
    .help = Enderesu ne'ebé haruka pergunta kona-ba resposta ida-ne'e.
# draft
q-identification-C-contact-phone = Telefone
    .help = Númeru telefone, ho kódigu nasaun nian.
# draft
q-identification-C-ret-age-m = Idade legál reforma, mane
    .help = Idade, iha tinan, ne'ebé lei fó pensaun vellise ba mane iha rejime prinsipál.
# draft
q-identification-C-ret-age-f = Idade legál reforma, feto
    .help = Idade, iha tinan, ne'ebé lei fó pensaun vellise ba feto iha rejime prinsipál.
# draft
q-identification-C-child-age-max = Limite másimu idade labarik nian
    .help = Idade ikus ne'ebé sura hanesan labarik iha resposta ne'e, baibain tinan 14 ka 17.
# draft
q-identification-C-min-work-age = Limite mínimu idade ativa nian
    .help = Idade ne'ebé hahú sura ema iha populasaun idade ativa, baibain tinan 15.
# draft
q-identification-C-note = Nota kona-ba reforma no kebra série
    .help = Mudansa iha lei, rejime ka métodu ne'ebé halo tinan ne'e la hanesan ho tinan anteriór sira.

## Inventory of schemes

# draft
table-inventory-identity = Naran no baze legál
# draft
table-inventory-character = Karaterístika rejime nian
# draft
table-inventory-groups = Grupu sira ne'ebé abranjidu
# draft
table-inventory-financing = Finansiamentu
# draft
table-inventory-inclusion = Fatin iha indikadór ODS 1.3.1
# draft
table-inventory-classification = Klasifikasaun ESSPROS (opsionál)
# draft
q-inventory-S-name = Naran rejime
    .help = Naran ofisiál iha lian orijinál.
# draft
q-inventory-S-name-en = Naran rejime iha inglés
    .help = Naran ne'ebé ema koñese rejime ho iha inglés.
# draft
q-inventory-S-name-pt = Naran rejime iha portugés
    .help = Naran ne'ebé uza iha portugés, karik naran ofisiál iha lian seluk.
# draft
q-inventory-S-name-tet = Naran rejime iha tetun
    .help = Naran ne'ebé uza iha tetun, karik naran ofisiál iha lian seluk.
# draft
q-inventory-S-no = Númeru rejime
    .help = Númeru rejime nian iha formuláriu papél ka Excel, ba ema ne'ebé kompara rua ne'e.
# draft
q-inventory-S-admin = Instituisaun ne'ebé jere
    .help = Instituisaun ne'ebé rejista ema, deside kona-ba direitu no selu.
# draft
q-inventory-S-legal-basis = Baze legál
    .help = Lei no dekretu ne'ebé vale ba rejime, ho númeru no data.
# draft
q-inventory-S-legal-type = Ho ka lahó baze legál
    .help = Hili se lei ka dekretu mak fó direitu, ka programa hala'o de'it tuir desizaun Governu nian ka projetu.
# draft
q-inventory-S-status = Situasaun iha tinan ne'e
    .help = Hili se rejime simu membru foun, selu de'it direitu ne'ebé hetan ona, ka remata ona.
# draft
q-inventory-S-merged-into = Integradu iha
    .help = Naran ka kódigu rejime nian ne'ebé rejime ne'e tama ba.
# draft
q-inventory-S-year-intro = Tinan kriasaun
    .help = Tinan ne'ebé rejime selu prestasaun ka simu kontribuisaun ba dala uluk.
# draft
q-inventory-S-year-end = Tinan taka
    .help = Tinan ikus ne'ebé rejime eziste; prienxe de'it bainhira rejime remata ona.
# draft
q-inventory-S-type = Tipu rejime
    .help = Oinsá mak hetan direitu ba prestasaun, hanesan liuhosi kontribuisaun, rezidénsia ka nesesidade.
# draft
q-inventory-S-membership = Tipu adezaun
    .help = Hili se lei obriga ema ne'ebé abranjidu atu tama iha rejime ka lae.
# draft
q-inventory-S-fn = Funsaun sira ne'ebé kobre
    .help = Risku ka nesesidade hotu ne'ebé rejime selu prestasaun ba.
# draft
q-inventory-S-mgmt-admin = Jestaun administrativa
    .help = Hili se entidade públika ka privada mak jere rejime.
# draft
q-inventory-S-mgmt-oper = Jestaun operasionál
    .help = Hili se entidade públika ka privada mak simu kontribuisaun no selu prestasaun.
# draft
q-inventory-S-means-test = Tuir kondisaun rekursu
    .help = Sin, karik direitu depende ba rendimentu ka bein sira ema ka uma-kain nian.
# draft
q-inventory-S-means-test-kind = Saida mak verifika
    .help = Hili se rendimentu, bein ka sinál pobreza uma-kain nian mak deside direitu.
# draft
q-inventory-S-cov-groups = Grupu sira ne'ebé abranjidu iha lei
    .help = Grupu hotu ne'ebé tenke ka bele tama iha rejime, ka bele simu nia prestasaun.
# draft
q-inventory-S-fin-type = Tipu finansiamentu
    .help = Kontributivu, karik direitu depende ba kontribuisaun ne'ebé ema rasik ka ema seluk selu ba nia.
# draft
q-inventory-S-fin-sources = Fonte finansiamentu
    .help = Sé de'it mak selu osan ba rejime.
# draft
q-inventory-S-fin-method = Métodu finansiamentu
    .help = Hili se kontribuisaun tinan ne'e nian selu prestasaun tinan ne'e nian, ka rai hela ba ema ne'ebé selu.
# draft
q-inventory-S-ben-design = Dezeñu prestasaun nian
    .help = Hili se fórmula, osan ne'ebé rai ka montante hanesan ba ema hotu mak deside selu hira.
# draft
q-inventory-S-incl-sdg = Sura iha indikadór ODS 1.3.1
    .help = Sura prestasaun monetária ne'ebé iha baze legál nasionál, Estadu nia responsabilidade, permanente no ho finansiamentu nasionál.
# draft
q-inventory-S-incl-crit = Kritériu ne'ebé kumpre
    .help = Kritériu sira hosi lima ne'ebé rejime kumpre; presiza lima hotu atu sura lahó desizaun espesiál.
# draft
q-inventory-S-incl-reason = Razaun
    .help = Tanbasá mak rejime ne'e sura, la inklui ka hatudu iha indikadór nia sorin.
# draft
q-inventory-S-decision = Kontrolu desizaun nian
    .help = Hili se Governu mak deside regra prinsipál rejime nian.
# draft
q-inventory-S-legal-enforce = Obrigatoriedade legál
    .help = Hili se lei obriga partisipasaun ka lae.
# draft
q-inventory-S-scope = Ámbitu
    .help = Hili se rejime ne'e ba rezidente hotu, ba ema hotu ne'ebé servisu ka ba sira balu de'it.
# draft
q-inventory-S-level = Nivel protesaun
    .help = Hili se rejime fó protesaun báziku ka aumenta ba rejime seluk nian.

## Benefits

table-benefits-description = Deskrisaun
# draft
table-benefits-insured = Ema aseguradu (opsionál)
# draft
table-benefits-recipients = Benefisiáriu sira
# draft
table-benefits-money = Despeza no montante
# draft
table-benefits-regions = Benefisiáriu tuir munisípiu
# draft
q-benefits-B-name = Naran prestasaun
    .help = Naran ofisiál iha lian orijinál.
# draft
q-benefits-B-name-en = Naran prestasaun iha inglés
    .help = Naran ne'ebé ema koñese prestasaun ho iha inglés.
# draft
q-benefits-B-fn = Funsaun
    .help = Risku ka nesesidade prinsipál ida ne'ebé prestasaun hatán ba.
# draft
q-benefits-B-type = Tipu prestasaun
    .help = Opsaun iha lista internasionál ne'ebé besik liu.
# draft
q-benefits-B-fin-type = Tipu finansiamentu prestasaun nian
    .help = Kontributivu, karik direitu ba prestasaun ne'e depende ba kontribuisaun, maski Estadu selu parte ida.
# draft
q-benefits-B-pay-type = Tipu pagamentu
    .help = Hili se ema simu osan, ka bein no servisu sira.
# draft
q-benefits-B-period = Periodisidade
    .help = Hili se prestasaun selu beibeik tuir períodu ka dala ida de'it.
# draft
q-benefits-B-means-test = Tuir kondisaun rekursu
    .help = Sin, karik prestasaun ne'e depende ba rendimentu ka bein sira ema ka uma-kain nian.
# draft
q-benefits-B-cov = Ema aseguradu ba prestasaun ida-ne'e
    .help = Kontribuinte ativu ne'ebé sei simu prestasaun ne'e karik risku akontese.
# draft
q-benefits-B-unit-of-count = Unidade sura nian
    .help = Benefisiáriu ida iha rejistu mak saida: ema, uma-kain, pedidu ka alunu.
# draft
q-benefits-B-mult = Ema ba kada unidade deklarada
    .help = Uma-kain ida reprezenta ema na'in hira, ezemplu labarik 3,17.
# draft
q-benefits-B-mult-src = Fonte multiplikadór nian
    .help = Inkéritu ka sensus, ho ninia tinan, ne'ebé fó númeru ema ba kada uma-kain.
# draft
q-benefits-B-benef = Ema ne'ebé simu prestasaun
    .help = Ema ne'ebé simu pelumenus pagamentu ida iha tinan ne'e; kada ema sura dala ida de'it.
# draft
q-benefits-B-benef-child = sira ne'ebé ho idade tinan 0 to'o 14
    .help = Benefisiáriu ne'ebé labarik, maski ema boot mak simu pagamentu ba sira.
# draft
q-benefits-B-exp = Despeza ho prestasaun ida-ne'e
    .help = Osan ne'ebé selu ba benefisiáriu prestasaun ne'e iha tinan ne'e, la inklui kustu administrasaun.
# draft
q-benefits-B-exp-cash = Despeza ho osan
    .help = Parte despeza nian ne'ebé ema simu ho osan.
# draft
q-benefits-B-exp-kind = Despeza en espésie
    .help = Parte despeza nian ne'ebé ema simu nu'udar sasán ka servisu.
# draft
q-benefits-B-amt-avg = Montante médiu mensál ba kada benefisiáriu
    .help = Despeza fahe ba benefisiáriu sira no ba fulan sira ne'ebé selu.
# draft
q-benefits-B-amt-min = Valór mínimu garantidu
    .help = Montante ki'ik liu ba ema ida kada fulan ne'ebé regra permite iha loron 31 fulan-dezembru.
# draft
q-benefits-B-amt-max = Valór másimu
    .help = Montante boot liu ba ema ida kada fulan ne'ebé regra permite iha loron 31 fulan-dezembru.
# draft
q-benefits-B-benef-region = Benefisiáriu tuir munisípiu
    .help = Ema ne'ebé simu, mane no feto, tuir munisípiu ne'ebé sira hela.

## Receipts and expenditure

# draft
table-receipts-receipts = Reseita sira
table-receipts-expenditure = Despeza
# draft
table-receipts-balance = Saldu no rezerva
table-receipts-rates = Taxa kontributiva
# draft
table-receipts-base = Baze insidénsia kontributiva (opsionál)
# draft
table-receipts-contributors = Kontribuisaun ho detalle (opsionál)
# draft
table-receipts-transfers = Transferénsia no rezerva ho detalle (opsionál)
# draft
table-receipts-functions = Prestasaun tuir funsaun no natureza (opsionál)
# draft
table-receipts-means = Prestasaun tuir kondisaun rekursu (opsionál)
# draft
table-receipts-assets = Ativu tuir klase iha tinan nia rohan (opsionál)
# draft
table-receipts-arrears = Dívida kontribuisaun (opsionál)
# draft
q-receipts-R-0 = Reseita totál
    .help = Buat hotu ne'ebé rejime simu iha tinan ne'e: kontribuisaun, osan Estadu nian, transferénsia no reseita seluk.
# draft
q-receipts-R-1 = Kontribuisaun sosiál sira
    .help = Pagamentu hosi entidade empregadora no ema protejidu ne'ebé fó direitu ba prestasaun.
# draft
q-receipts-R-1-1 = Kontribuisaun entidade empregadora nian
    .help = Entidade empregadora mak selu ba sira-nia traballadór, inklui Estadu nu'udar empregadór.
# draft
q-receipts-R-1-2 = Kontribuisaun ema protejidu nian
    .help = Traballadór, traballadór por konta própria no membru fakultativu mak selu ba sira rasik.
# draft
q-receipts-R-2 = Kontribuisaun administrasaun públika nian
    .help = Osan Estadu nian ba rejime, la inklui osan ne'ebé Estadu selu nu'udar empregadór.
# draft
q-receipts-R-2-1 = Reseita hosi impostu konsignadu
    .help = Impostu ne'ebé lei rezerva ba protesaun sosiál.
# draft
q-receipts-R-2-2 = Reseita jerál Estadu nian
    .help = Transferénsia hosi orsamentu Estadu nian lahó impostu konsignadu.
# draft
q-receipts-R-3 = Transferénsia hosi rejime sira seluk
    .help = Osan ne'ebé simu hosi rejime seluk iha inventáriu ne'e.
# draft
q-receipts-R-4 = Reseita sira seluk
    .help = Reseita ne'ebé la'ós kontribuisaun, la'ós osan Estadu nian no la'ós transferénsia hosi rejime.
# draft
q-receipts-R-4-1 = Rendimentu propriedade nian
    .help = Funan, dividendu no renda hosi rejime nia ativu sira.
# draft
q-receipts-R-4-2 = Reseita seluk, inklui doadór no multa
    .help = Reseita seluk hotu, ho donativu no multa.
# draft
q-receipts-E-0 = Despeza totál
    .help = Prestasaun, administrasaun, transferénsia ba rejime seluk no despeza seluk tinan nian; la inklui osan ba rezerva.
# draft
q-receipts-E-1 = Prestasaun sosiál
    .help = Prestasaun ho osan no en espésie, molok hasai dedusaun.
# draft
q-receipts-E-1-1 = Prestasaun monetária periódika
    .help = Pensaun no subsídiu ne'ebé selu beibeik tuir períodu.
# draft
q-receipts-E-1-2 = Prestasaun monetária únika
    .help = Prestasaun ho osan ne'ebé selu dala ida de'it, hanesan subsídiu mate.
# draft
q-receipts-E-1-3 = Prestasaun en espésie
    .help = Bein, servisu no reembolsu ne'ebé fó ba benefisiáriu sira.
# draft
q-receipts-E-2 = Kustu administrasaun nian
    .help = Kustu atu jere rejime: pesoál, edifísiu, pagamentu no kontrolu.
# draft
q-receipts-E-3 = Transferénsia ba rejime sira seluk
    .help = Osan ne'ebé selu ba rejime seluk iha inventáriu ne'e.
# draft
q-receipts-E-4 = Despeza seluk, inklui rendimentu propriedade ne'ebé selu
    .help = Despeza ne'ebé la'ós ba prestasaun, la'ós ba administrasaun no la'ós transferénsia ba rejime.
# draft
q-receipts-V-bal = Saldu tinan nian
    .help = Reseita totál hasai despeza totál; negativu bainhira gasta liu duké simu.
# draft
q-receipts-V-res-open = Rezerva iha tinan nia hahú
    .help = Rejime nia ativu iha loron dahuluk tinan nian, tuir valór ne'ebé taka tinan anteriór.
# draft
q-receipts-V-res-close = Rezerva iha tinan nia rohan
    .help = Rejime nia ativu iha loron ikus tinan nian.
# draft
q-receipts-V-reval = Reavaliasaun no mudansa seluk iha rezerva
    .help = Mudansa iha rezerva ne'ebé saldu tinan nian la esplika, hanesan presu ativu sira sa'e.
# draft
q-receipts-K-rate-er = Taxa entidade empregadora nian
    .help = Persentajen remunerasaun nian ne'ebé entidade empregadora selu.
# draft
q-receipts-K-rate-ee = Taxa traballadór nian
    .help = Persentajen remunerasaun nian ne'ebé traballadór selu.
# draft
q-receipts-K-rate-tot = Taxa kontributiva totál
    .help = Taxa entidade empregadora aumenta ho taxa traballadór nian.
# draft
q-receipts-K-rate-se = Taxa ba adezaun fakultativa
    .help = Persentajen hosi baze ne'ebé membru fakultativu selu.
# draft
q-receipts-K-base = Baze insidénsia kontributiva
    .help = Taxa sira aplika ba saida: remunerasaun, rendimentu ka eskalaun ne'ebé lei fiksa.
# draft
q-receipts-K-floor = Baze insidénsia mínima
    .help = Baze ki'ik liu ba ema ida kada fulan iha loron 31 fulan-dezembru.
# draft
q-receipts-K-ceiling = Baze insidénsia másima
    .help = Baze boot liu ba ema ida kada fulan iha loron 31 fulan-dezembru.
# draft
q-receipts-K-state = Fórmula kontribuisaun Estadu nian
    .help = Saida mak Estadu selu ba rejime tuir lei, la inklui ne'ebé selu nu'udar empregadór.
# draft
q-receipts-R-1-1-1 = Kontribuisaun empregadór privadu nian
    .help = Empreza, uma-kain no organizasaun iha Estadu nia li'ur mak selu ba sira-nia traballadór.
# draft
q-receipts-R-1-1-2 = Kontribuisaun empregadór públiku nian
    .help = Estadu no entidade públika mak selu ba sira-nia traballadór.
# draft
q-receipts-R-1-1-3 = Kontribuisaun imputada empregadór nian
    .help = Valór prestasaun nian ne'ebé empregadór selu diretamente, lahó kontribui ba fundu ida.
# draft
q-receipts-R-1-2-1 = Kontribuisaun traballadór ne'ebé servisu ba ema seluk nian
    .help = Hasai hosi remunerasaun traballadór ne'ebé servisu ba ema seluk.
# draft
q-receipts-R-1-2-2 = Kontribuisaun traballadór por konta própria nian
    .help = Ema ne'ebé servisu por konta própria mak selu.
# draft
q-receipts-R-1-2-3 = Kontribuisaun pensionista no ema seluk nian
    .help = Pensionista, membru fakultativu no ema seluk mak selu, ne'ebé la servisu ba ema seluk no mós la'ós por konta própria.
# draft
q-receipts-R-3-1 = Kontribuisaun sosiál ne'ebé haruka fali (simu)
    .help = Kontribuisaun ne'ebé rejime seluk selu ba rejime ne'e ba ema ne'ebé nia proteje.
# draft
q-receipts-R-3-2 = Transferénsia seluk hosi rejime rezidente sira
    .help = Transferénsia seluk hotu hosi rejime inventáriu ne'e nian.
# draft
q-receipts-R-4-3 = hosi ne'e, ajuda esterna (donativu)
    .help = Parte reseita seluk nian ne'ebé governu no organizasaun rai-li'ur nian fó.
# draft
q-receipts-E-3-1 = Kontribuisaun sosiál ne'ebé haruka fali (selu)
    .help = Kontribuisaun ne'ebé rejime ne'e selu ba rejime seluk ba ema ne'ebé nia proteje.
# draft
q-receipts-E-3-2 = Transferénsia seluk ba rejime sira
    .help = Transferénsia seluk hotu ba rejime inventáriu ne'e nian.
# draft
q-receipts-E-9 = Osan ba rezerva (ba memória)
    .help = Osan ne'ebé tau ba rezerva iha tinan ne'e; la tama iha despeza totál.
# draft
q-receipts-E-fn = Despeza tuir funsaun
    .help = Prestasaun sosiál tinan nian tuir risku ka nesesidade, ho osan no en espésie.
# draft
q-receipts-E-mt = Prestasaun tuir kondisaun rekursu
    .help = Parte prestasaun sosiál nian ne'ebé selu de'it hafoin verifika rendimentu ka bein sira.
# draft
q-receipts-V-invest = Ativu tuir klase
    .help = Rezerva sira kompostu hosi saida iha tinan nia loron ikus.
# draft
q-receipts-V-arrears = Dívida kontribuisaun iha tinan nia rohan
    .help = Kontribuisaun ne'ebé tenke selu ona maibé seidauk selu iha tinan nia loron ikus.

## Coverage

# draft
table-coverage-contributors = Ema rejistadu no kontribuinte sira
# draft
table-coverage-recipients = Benefisiáriu sira
table-coverage-employers = Entidade empregadora
# draft
table-coverage-membership = Ema rejistadu tuir adezaun no setór
# draft
table-coverage-dependants = Dependente no ema protejidu (opsionál)
# draft
table-coverage-movement = Inskrisaun foun (opsionál)
# draft
table-coverage-months = Fulan kontribuisaun nian (opsionál)
# draft
q-coverage-P-reg = Ema rejistadu
    .help = Ema ne'ebé iha númeru iha rejime iha loron 31 fulan-dezembru, selu ka la selu.
# draft
q-coverage-P-act = Kontribuinte ativu
    .help = Ema ne'ebé selu pelumenus kontribuisaun ida iha tinan ne'e; ema ne'ebé rejista de'it la sura.
# draft
q-coverage-P-legal = Ema ne'ebé abranjidu iha lei
    .help = Ema ne'ebé tuir lei tenke ka bele tama iha rejime, rejistadu ka lae.
# draft
q-coverage-P-ben = Benefisiáriu la sura dala rua
    .help = Ema ne'ebé simu pelumenus prestasaun ida hosi rejime iha tinan ne'e; ema ho prestasaun rua sura dala ida.
# draft
q-coverage-P-employers = Entidade empregadora rejistadu
    .help = Entidade empregadora iha rejistu iha loron 31 fulan-dezembru.
# draft
q-coverage-P-reg-by = Ema rejistadu tuir adezaun no setór
    .help = Ema rejistadu iha loron 31 fulan-dezembru, tuir tipu adezaun, setór no seksu.
# draft
q-coverage-P-dep = Dependente sira ne'ebé abranjidu
    .help = Membru família ne'ebé iha direitu liuhosi kontribuinte ida, iha loron 31 fulan-dezembru.
# draft
q-coverage-P-prot = Ema protejidu
    .help = Kontribuinte no sira-nia dependente, ka rezidente hotu ne'ebé iha direitu ba prestasaun, iha loron 31 fulan-dezembru.
# draft
q-coverage-P-new = Inskrisaun foun iha tinan ne'e
    .help = Ema ne'ebé hetan númeru iha rejime entre loron 1 fulan-janeiru no loron 31 fulan-dezembru.
# draft
q-coverage-P-act-months = Fulan kontribuisaun ba kada ema
    .help = Fulan hotu ne'ebé selu kontribuisaun iha tinan ne'e, soma ba kontribuinte hotu.

## Context data

table-context-population = Populasaun
# draft
table-context-births = Naximentu no defisiénsia
# draft
table-context-disability = Ema ho defisiénsia grave (opsionál)
table-context-labour = Forsa traballu
table-context-poverty = Pobreza
table-context-economy = Ekonomia
# draft
table-context-benchmarks = Saláriu no liña pobreza
# draft
table-context-wages = Saláriu médiu tuir seksu (opsionál)
# draft
table-context-adequacy = Valór prestasaun sira-nian
# draft
table-context-persons = Ema ne'ebé sura dala rua
# draft
table-context-published = Valór iha Baze Dadus Mundiál Protesaun Sosiál
# draft
table-context-sources = Fonte no edisaun sira
# draft
q-context-X-pop = Populasaun iha loron 1 fulan-jullu
    .help = Populasaun ho idade hotu-hotu iha tinan nia klaran; favór hakerek fonte no edisaun.
# draft
q-context-X-pop-0-14 = Labarik ho idade tinan 0 to'o 14
    .help = Ema ho tinan 14 ka menus iha tinan nia klaran.
# draft
q-context-X-pop-0-15 = Labarik ho idade tinan 0 to'o 15
    .help = Ema ho tinan 15 ka menus iha tinan nia klaran.
# draft
q-context-X-pop-0-17 = Labarik ho idade tinan 0 to'o 17
    .help = Ema ho tinan 17 ka menus iha tinan nia klaran.
# draft
q-context-X-pop-0-18 = Labarik ho idade tinan 0 to'o 18
    .help = Ema ho tinan 18 ka menus iha tinan nia klaran.
# draft
q-context-X-pop-15p = Populasaun ho tinan 15 ka liu
    .help = Ema ho tinan 15 ka liu iha tinan nia klaran.
# draft
q-context-X-pop-15-64 = Populasaun ho idade tinan 15 to'o 64
    .help = Ema ho idade ativa iha tinan nia klaran, karik nasaun uza limite tinan 64.
# draft
q-context-X-pop-ret = Populasaun ho idade legál reforma
    .help = Mane no feto ne'ebé to'o ona idade legál reforma iha rejime prinsipál.
# draft
q-context-X-school-age = Labarik sira ho idade eskolár
    .help = Labarik ho idade tinan 3 to'o 17.
# draft
q-context-X-births = Bebé sira ne'ebé moris
    .help = Bebé ne'ebé moris iha tinan ne'e; reprezenta feto sira ne'ebé tuur-ahi.
# draft
q-context-X-dis-rate = Prevalénsia defisiénsia grave
    .help = Persentajen populasaun nian ho defisiénsia grave, mane no feto.
# draft
q-context-X-dis-pop = Ema ho defisiénsia grave
    .help = Númeru rasik, karik hatene; se lae, populasaun multiplika ho prevalénsia.
# draft
q-context-X-lf = Forsa traballu (15+)
    .help = Ema ne'ebé servisu no dezempregadu hamutuk.
# draft
q-context-X-emp = Populasaun empregada
    .help = Ema ho tinan 15 ka liu ne'ebé servisu hodi hetan remunerasaun ka lukru.
# draft
q-context-X-emp-employees = Traballadór asalariadu sira
    .help = Ema empregadu ne'ebé servisu ba ema seluk no simu saláriu.
# draft
q-context-X-emp-public = hosi ne'e, iha setór públiku
    .help = Traballadór Estadu nian no entidade ne'ebé Estadu kontrola.
# draft
q-context-X-unemp = Populasaun dezempregada
    .help = Ema ne'ebé la servisu, buka servisu no bele hahú servisu.
# draft
q-context-X-poor-n = Ema iha liña pobreza nasionál nia okos
    .help = Ema iha uma-kain ne'ebé konsume menus duké liña pobreza nasionál.
# draft
q-context-X-poor-ben = hosi ne'e, simu asisténsia sosiál
    .help = Ema iha liña pobreza nasionál nia okos ne'ebé simu prestasaun asisténsia sosiál ho osan, tuir inkéritu ba uma-kain sira.
# draft
q-context-X-poor-rate = Taxa pobreza
    .help = Ema iha liña pobreza nasionál nia okos ba kada abitante 100, tuir inkéritu ikus ba uma-kain sira.
# draft
q-context-X-vuln = Populasaun vulneravel
    .help = Labarik hotu, no adultu ne'ebé la kontribui no la simu prestasaun kontributiva, karik nasaun sura ona sira.
# draft
q-context-X-gdp = Produtu internu brutu, presu korrente
    .help = Valór tinan nian iha moeda nasionál; Timor-Leste hatama PIB naun-petrolíferu.
# draft
q-context-X-ggexp = Despeza administrasaun públika nian
    .help = Buat hotu ne'ebé Estadu no munisípiu sira gasta iha tinan ne'e, tuir ezekusaun orsamentál.
# draft
q-context-X-health-exp = Despeza públika ba saúde
    .help = Osan Estadu nian no seguru obrigatóriu ne'ebé gasta ba saúde, tuir konta saúde nian.
# draft
q-context-X-cpi = Inflasaun
    .help = Mudansa Índise Presu ba Konsumidór kompara ho tinan anteriór, iha persentajen.
# draft
q-context-X-cpi-index = Índise Presu ba Konsumidór
    .help = Média índise nian iha tinan ne'e, ho baze ne'ebé fonte uza.
# draft
q-context-X-xr = Taxa kámbiu
    .help = Moeda nasionál ba dólar amerikanu ida, média tinan nian.
# draft
q-context-X-ppp = Fatór paridade podér kompra nian
    .help = Moeda nasionál ne'ebé sosa buat ne'ebé dólar ida sosa iha EUA.
# draft
q-context-X-minwage = Saláriu mínimu nasionál
    .help = Ba fulan ida, tuir valór ne'ebé vale iha loron 31 fulan-dezembru.
# draft
q-context-X-avgwage = Saláriu médiu mensál
    .help = Remunerasaun médiu traballadór nian ba fulan ida, hosi inkéritu ba forsa traballu.
# draft
q-context-X-povline-n = Liña pobreza nasionál
    .help = Ba ema ida kada fulan, iha moeda nasionál.
# draft
q-context-X-povline-i = Liña pobreza internasionál
    .help = Ba ema ida kada fulan: liña diária Banku Mundiál nian dala 30.
# draft
q-context-X-avgwage-by = Saláriu médiu mensál tuir seksu
    .help = Remunerasaun médiu traballadór nian kada fulan, mane no feto ketak.
# draft
q-context-X-ben-old = Pensaun vellise kontributiva médiu
    .help = Montante médiu ba pensionista ida kada fulan.
# draft
q-context-X-ben-dis = Pensaun invalidés kontributiva médiu
    .help = Montante médiu ba pensionista ida kada fulan.
# draft
q-context-X-ben-mat = Subsídiu maternidade kontributivu médiu
    .help = Montante médiu ba benefisiáriu ida kada fulan lisensa nian.
# draft
q-context-X-minpen = Pensaun kontributiva mínimu
    .help = Pensaun vellise ki'ik liu kada fulan ne'ebé rejime kontributivu garante.
# draft
q-context-X-covered-double = Ema ne'ebé sura iha rejime liu ida
    .help = Ema ne'ebé kontribui ba ka simu hosi rejime rua ka liu; hasai dala ida hosi totál.
# draft
q-context-X-wspdb-agg = Populasaun ne'ebé hetan kobertura hosi pelumenus prestasaun protesaun sosiál ida, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-chi = Labarik ho tinan 0-14 ne'ebé hetan kobertura hosi prestasaun, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-mat = Inan ho bebé ne'ebé foin moris ne'ebé simu prestasaun maternidade, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-dis = Ema ho defisiénsia grave ne'ebé simu prestasaun, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-une = Dezempregadu ne'ebé simu prestasaun, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-inj = Forsa traballu ne'ebé hetan kobertura bainhira asidente traballu, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-old = Ema ne'ebé liu ona idade legál reforma no simu pensaun, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-vul = Ema vulneravel ne'ebé hetan kobertura hosi asisténsia sosiál, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-wspdb-poor = Ema kiak ne'ebé hetan kobertura hosi asisténsia sosiál, hanesan publika ona
    .help = Persentu, hanesan Baze Dadus Mundiál Protesaun Sosiál hatudu ba tinan ne'e. Husik mamuk se seidauk publika.
# draft
q-context-X-src-pop = Fonte populasaun nian
    .help = Dadus populasaun hotu tinan ne'e nian mai hosi ne'ebé.
# draft
q-context-X-ed-pop = Edisaun (populasaun)
    .help = Naran, edisaun ka revizaun, no loron ne'ebé foti dadus hosi ne'ebá.
# draft
q-context-X-src-births = Fonte naximentu nian
    .help = Númeru naximentu mai hosi ne'ebé.
# draft
q-context-X-ed-births = Edisaun (naximentu)
    .help = Naran, edisaun ka revizaun, no loron ne'ebé foti dadus hosi ne'ebá.
# draft
q-context-X-src-dis = Fonte dadus defisiénsia nian
    .help = Prevalénsia ka númeru ema ho defisiénsia grave mai hosi ne'ebé.
# draft
q-context-X-ed-dis = Edisaun (defisiénsia)
    .help = Naran, edisaun ka revizaun, no loron ne'ebé foti dadus hosi ne'ebá.
# draft
q-context-X-src-lf = Fonte dadus forsa traballu nian
    .help = Dadus forsa traballu, empregu no dezempregu mai hosi ne'ebé.
# draft
q-context-X-ed-lf = Edisaun (forsa traballu)
    .help = Naran, edisaun ka revizaun, no loron ne'ebé foti dadus hosi ne'ebá.
# draft
q-context-X-src-poor = Fonte dadus pobreza nian
    .help = Taxa pobreza, liña pobreza no númeru ema kiak mai hosi ne'ebé.
# draft
q-context-X-ed-poor = Edisaun (pobreza)
    .help = Naran, edisaun ka revizaun, no loron ne'ebé foti dadus hosi ne'ebá.
# draft
q-context-X-src-wage = Fonte saláriu nian
    .help = Saláriu mínimu no saláriu médiu mai hosi ne'ebé.
# draft
q-context-X-ed-wage = Edisaun (saláriu)
    .help = Naran, edisaun ka revizaun, no loron ne'ebé foti dadus hosi ne'ebá.
# draft
q-context-X-src-gdp = Fonte dadus ekonómiku nian
    .help = Produtu internu, despeza públika no presu mai hosi ne'ebé.
# draft
q-context-X-ed-gdp = Edisaun (ekonomia)
    .help = Naran, edisaun ka revizaun, no loron ne'ebé foti dadus hosi ne'ebá.

## Rules of benefits

# draft
table-rules-persons = Ba sé
# draft
table-rules-conditions = Kondisaun sira
# draft
table-rules-amount = Montante no durasaun
# draft
q-rules-B-pop-group = Grupu populasaun
    .help = Grupu ne'ebé prestasaun ne'e ba; hili ida ne'ebé prinsipál.
# draft
q-rules-B-age-group = Grupu idade
    .help = Idade sira ne'ebé bele simu prestasaun.
# draft
q-rules-B-geo = Área jeográfika
    .help = Iha ne'ebé mak bele hetan prestasaun: iha nasaun tomak ka iha parte ida de'it.
# draft
q-rules-B-no = Númeru prestasaun
    .help = Númeru prestasaun nian iha formuláriu papél ka Excel, ba ema ne'ebé kompara rua ne'e.
# draft
q-rules-B-name-pt = Naran prestasaun iha portugés
    .help = Naran ne'ebé uza iha portugés, karik naran ofisiál iha lian seluk.
# draft
q-rules-B-name-tet = Naran prestasaun iha tetun
    .help = Naran ne'ebé uza iha tetun, karik naran ofisiál iha lian seluk.
# draft
q-rules-B-conditions = Kondisaun ne'ebé ezije
    .help = Tipu kondisaun hotu ne'ebé ema tenke kumpre atu simu prestasaun.
# draft
q-rules-B-elig = Kritériu elejibilidade
    .help = Ho liafuan badak, sé mak iha direitu ba prestasaun.
# draft
q-rules-B-qual-period = Períodu kontributivu ne'ebé presiza, iha fulan
    .help = Fulan kontribuisaun ka servisu nian ne'ebé tenke iha atu simu prestasaun.
# draft
q-rules-B-age-m = Idade legál, mane
    .help = Idade ne'ebé mane bele hahú simu prestasaun.
# draft
q-rules-B-age-f = Idade legál, feto
    .help = Idade ne'ebé feto bele hahú simu prestasaun.
# draft
q-rules-B-extra-cond = Kondisaun komplementár
    .help = Buat seluk ne'ebé lei ezije, hanesan karreira ida.
# draft
q-rules-B-legal-basis = Baze legál prestasaun nian
    .help = Lei no dekretu ne'ebé vale ba prestasaun ne'e, ida kada liña, karik la hanesan ho rejime nian.
# draft
q-rules-B-amt-basis = Oinsá mak kalkula montante
    .help = Hili se montante hanesan ba ema hotu, tuir saláriu ka tuir eskalaun.
# draft
q-rules-B-amt-lcu = Montante unitáriu
    .help = Montante ba ema ida kada fulan iha moeda nasionál, ne'ebé vale iha loron 31 fulan-dezembru.
# draft
q-rules-B-amt-alt = Montante unitáriu iha moeda seluk
    .help = Montante hanesan iha moeda seluk, karik lei temi nune'e.
# draft
q-rules-B-amt-alt-currency = Moeda seluk
    .help = Moeda ba montante iha moeda seluk.
# draft
q-rules-B-duration-type = Durasaun
    .help = Durante tempu hira mak selu prestasaun ba ema ida.
# draft
q-rules-B-duration = Númeru loron, fulan ka tinan idade nian
    .help = Durasaun másima iha loron ka fulan, ka idade ne'ebé pagamentu remata.

## Scales of amounts

# draft
table-scales-steps = Eskalaun sira
# draft
table-scales-recipients = Benefisiáriu tuir eskalaun (opsionál)
# draft
q-scales-B-step-name = Eskalaun
    .help = Sé mak iha eskalaun ne'e, hanesan alunu siklu dahuluk ka ema ho tinan 70 to'o 79.
# draft
q-scales-B-step-basis = Eskalaun depende ba saida
    .help = Saida mak deside ema ida iha eskalaun ne'ebé.
# draft
q-scales-B-step-amt = Montante eskalaun nian
    .help = Ba ema ida kada fulan, ne'ebé vale iha loron 31 fulan-dezembru.
# draft
q-scales-B-step-benef = Benefisiáriu iha eskalaun ne'e
    .help = Ema ne'ebé simu montante eskalaun ne'e nian iha tinan ne'e, sura ema ida dala ida de'it.

## Contributions by category of worker

# draft
table-contributions-category = Kategoria traballadór nian
# draft
table-contributions-rates = Taxa kontributiva
# draft
table-contributions-base = Baze insidénsia kontributiva (opsionál)
# draft
q-contributions-K-name = Naran kategoria
    .help = Oinsá mak lei ka instituisaun bolu ema ne'ebé selu tuir regra sira-ne'e.
# draft
q-contributions-K-group = Grupu
    .help = Grupu iha lista ne'ebé besik liu ba kategoria ne'e.
# draft
q-contributions-K-membership = Tipu adezaun kategoria nian
    .help = Hili se lei obriga ema kategoria ne'e nian atu tama iha rejime ka lae.
# draft
q-contributions-K-rate-er = Taxa entidade empregadora nian
    .help = Persentajen hosi baze ne'ebé entidade empregadora selu ba kategoria ne'e.
# draft
q-contributions-K-rate-ee = Taxa traballadór nian
    .help = Persentajen hosi baze ne'ebé ema kategoria ne'e nian selu rasik.
# draft
q-contributions-K-rate-tot = Taxa kontributiva totál
    .help = Taxa entidade empregadora nian hamutuk ho taxa traballadór nian ba kategoria ne'e.
# draft
q-contributions-K-base = Baze insidénsia kontributiva
    .help = Taxa kategoria ne'e nian aplika ba saida.
# draft
q-contributions-K-floor = Baze insidénsia mínima
    .help = Baze ki'ik liu kategoria ne'e nian ba ema ida kada fulan iha loron 31 fulan-dezembru.
# draft
q-contributions-K-ceiling = Baze insidénsia másima
    .help = Baze boot liu kategoria ne'e nian ba ema ida kada fulan iha loron 31 fulan-dezembru.
# draft
q-contributions-K-state = Fórmula kontribuisaun Estadu nian
    .help = Saida mak Estadu selu ba kategoria ne'e tuir lei, la inklui ne'ebé selu nu'udar empregadór.

## Persons in several schemes

# draft
table-overlap-same = Ema hanesan
# draft
table-overlap-persons = Ema iha rejime rua
# draft
table-overlap-accounts = Konta konjunta
# draft
q-overlap-O-contrib = Kontribuinte rejime ne'e nian kontribui mós ba rejime seluk ne'e ka lae?
    .help = Sin, karik iha ema balu mak kontribuinte ativu iha rejime rua ne'e iha tinan ne'e.
# draft
q-overlap-O-benef = Benefisiáriu rejime ne'e nian simu mós hosi rejime seluk ne'e ka lae?
    .help = Sin, karik iha ema balu mak simu prestasaun hosi rejime rua ne'e iha tinan ne'e; lae, karik lei la husik.
# draft
q-overlap-O-mixed = Kontribuinte rejime ne'e nian simu prestasaun hosi rejime seluk ne'e ka lae?
    .help = Sin, karik iha kontribuinte balu rejime ne'e nian mak simu prestasaun hosi rejime seluk ne'e iha tinan ne'e.
# draft
q-overlap-O-source = Oinsá mak hatene
    .help = Lei ne'ebé la husik, ka komparasaun rejistu sira nian ka inkéritu ne'ebé sura.
# draft
q-overlap-O-contrib-n = Kontribuinte iha rejime rua
    .help = Ema ne'ebé kontribuinte ativu iha rejime rua ne'e; hatán iha orden ida hosi par ne'e to'o ona.
# draft
q-overlap-O-benef-n = Benefisiáriu iha rejime rua
    .help = Ema ne'ebé simu prestasaun monetária hosi rejime rua ne'e; hatán iha orden ida hosi par ne'e to'o ona.
# draft
q-overlap-O-mixed-n = Kontribuinte ne'ebé simu hosi rejime seluk
    .help = Kontribuinte ativu rejime ne'e nian ne'ebé simu prestasaun monetária hosi rejime seluk ne'e.
# draft
q-overlap-O-joint-rev = Reseita relata hamutuk ba rejime rua ka lae?
    .help = Sin, karik reseita ne'ebé fó ba rejime ida mak hosi konta konjunta ho ida seluk.
# draft
q-overlap-O-joint-exp = Despeza relata hamutuk ba rejime rua ka lae?
    .help = Sin, karik despeza ne'ebé fó ba rejime ida mak hosi konta konjunta ho ida seluk.

## Recipients in detail

# draft
table-recipients-movement = Benefisiáriu iha tinan nia rohan, prestasaun foun no ne'ebé remata
# draft
table-recipients-payments = Pagamentu sira
# draft
table-recipients-amounts = Montante médiu tuir seksu
# draft
table-recipients-ages = Benefisiáriu tuir idade
# draft
table-recipients-areas = Benefisiáriu tuir área
# draft
table-recipients-disability = Benefisiáriu tuir defisiénsia
# draft
table-recipients-membership = Benefisiáriu tuir adezaun no setór
# draft
q-recipients-B-stock-dec = Benefisiáriu iha loron 31 fulan-dezembru
    .help = Ema ne'ebé iha direitu ba prestasaun iha tinan nia loron ikus.
# draft
q-recipients-B-new = Prestasaun foun atribui iha tinan ne'e
    .help = Kazu ne'ebé atribui prestasaun ba dala uluk iha tinan ne'e.
# draft
q-recipients-B-exits = Prestasaun ne'ebé remata iha tinan ne'e
    .help = Kazu ne'ebé pagamentu remata iha tinan ne'e.
# draft
q-recipients-B-paid = Númeru pagamentu
    .help = Pagamentu prestasaun ne'e nian ne'ebé halo iha tinan ne'e; sanulu-resin-rua ba ema ne'ebé simu fulan-fulan.
# draft
q-recipients-B-amt-avg-by = Montante médiu ba benefisiáriu ida kada fulan, tuir seksu
    .help = Despeza fahe ba benefisiáriu no ba fulan ne'ebé selu, mane no feto ketak.
# draft
q-recipients-B-benef-age = Benefisiáriu tuir idade
    .help = Ema ne'ebé simu prestasaun, tuir idade iha tinan nia rohan.
# draft
q-recipients-B-benef-area = Benefisiáriu tuir área
    .help = Ema ne'ebé simu prestasaun, tuir sira hela iha área urbana ka rurál.
# draft
q-recipients-B-benef-dis = Benefisiáriu tuir defisiénsia
    .help = Ema ne'ebé simu prestasaun, ho no lahó defisiénsia grave.
# draft
q-recipients-B-benef-by = Benefisiáriu tuir adezaun no setór
    .help = Ema ne'ebé simu prestasaun, tuir tipu adezaun no setór ne'ebé sira aseguradu.

## Members in detail

# draft
table-members-act_age = Kontribuinte ativu tuir idade
# draft
table-members-act_status = Kontribuinte ativu tuir situasaun iha servisu
# draft
table-members-act_sector = Kontribuinte ativu tuir setór
# draft
table-members-act_membership = Kontribuinte ativu tuir adezaun no setór
# draft
table-members-act_activity = Kontribuinte ativu tuir atividade ekonómika
# draft
table-members-act_area = Kontribuinte ativu tuir área
# draft
table-members-act_region = Kontribuinte ativu tuir munisípiu
# draft
table-members-reg_age = Ema rejistadu tuir idade
# draft
table-members-reg_area = Ema rejistadu tuir área
# draft
table-members-reg_region = Ema rejistadu tuir munisípiu
# draft
table-members-new_sector = Inskrisaun foun tuir setór
# draft
table-members-dep_age = Dependente tuir idade
# draft
table-members-ben_age = Benefisiáriu rejime nian tuir idade
# draft
table-members-ben_area = Benefisiáriu rejime nian tuir área
# draft
table-members-ben_region = Benefisiáriu rejime nian tuir munisípiu
# draft
table-members-legal_status = Ema abranjidu tuir lei, tuir situasaun iha servisu
# draft
table-members-legal_membership = Ema abranjidu tuir lei, tuir adezaun no setór
# draft
table-members-employers_sector = Entidade empregadora tuir setór
# draft
table-members-employers_size = Entidade empregadora tuir dimensaun
# draft
q-members-P-act-age = Kontribuinte ativu tuir idade
    .help = Kontribuinte ativu, tuir idade iha tinan nia rohan.
# draft
q-members-P-act-status = Kontribuinte ativu tuir situasaun iha servisu
    .help = Kontribuinte ativu, tuir sira servisu ba ema seluk, por konta própria ka iha família.
# draft
q-members-P-act-sector = Kontribuinte ativu tuir setór
    .help = Kontribuinte ativu, tuir setór entidade empregadora nian.
# draft
q-members-P-act-by = Kontribuinte ativu tuir adezaun no setór
    .help = Kontribuinte ativu, tuir tipu adezaun, setór no seksu.
# draft
q-members-P-act-activity = Kontribuinte ativu tuir atividade ekonómika
    .help = Kontribuinte ativu, tuir atividade prinsipál entidade empregadora nian ka rasik.
# draft
q-members-P-act-area = Kontribuinte ativu tuir área
    .help = Kontribuinte ativu, tuir sira hela iha área urbana ka rurál.
# draft
q-members-P-act-region = Kontribuinte ativu tuir munisípiu
    .help = Kontribuinte ativu, tuir munisípiu ne'ebé sira hela.
# draft
q-members-P-reg-age = Ema rejistadu tuir idade
    .help = Ema rejistadu iha loron 31 fulan-dezembru, tuir idade.
# draft
q-members-P-reg-area = Ema rejistadu tuir área
    .help = Ema rejistadu iha loron 31 fulan-dezembru, tuir sira hela iha área urbana ka rurál.
# draft
q-members-P-reg-region = Ema rejistadu tuir munisípiu
    .help = Ema rejistadu iha loron 31 fulan-dezembru, tuir munisípiu ne'ebé sira hela.
# draft
q-members-P-new-sector = Inskrisaun foun tuir setór
    .help = Ema ne'ebé hetan númeru iha rejime iha tinan ne'e, tuir setór entidade empregadora nian.
# draft
q-members-P-dep-age = Dependente tuir idade
    .help = Dependente sira ne'ebé abranjidu iha loron 31 fulan-dezembru, tuir idade.
# draft
q-members-P-ben-age = Benefisiáriu rejime nian tuir idade
    .help = Benefisiáriu rejime nian la sura dala rua, tuir idade iha tinan nia rohan.
# draft
q-members-P-ben-area = Benefisiáriu rejime nian tuir área
    .help = Benefisiáriu rejime nian la sura dala rua, tuir sira hela iha área urbana ka rurál.
# draft
q-members-P-ben-region = Benefisiáriu rejime nian tuir munisípiu
    .help = Benefisiáriu rejime nian la sura dala rua, tuir munisípiu ne'ebé sira hela.
# draft
q-members-P-legal-status = Ema abranjidu tuir lei, tuir situasaun iha servisu
    .help = Ema ne'ebé tenke ka bele tama iha rejime tuir lei, tuir situasaun iha servisu.
# draft
q-members-P-legal-by = Ema abranjidu tuir lei, tuir adezaun no setór
    .help = Ema ne'ebé tenke (adezaun obrigatória) ka bele (fakultativa) tama iha rejime tuir lei.
# draft
q-members-P-employers-sector = Entidade empregadora tuir setór
    .help = Entidade empregadora iha rejistu iha loron 31 fulan-dezembru, tuir setór.
# draft
q-members-P-employers-size = Entidade empregadora tuir dimensaun
    .help = Entidade empregadora iha rejistu iha loron 31 fulan-dezembru, tuir númeru sira-nia traballadór rejistadu.

## Migrants

# draft
table-migrants-module = Módulu ida-ne'e
# draft
table-migrants-contributors = Kontribuinte sira
# draft
table-migrants-recipients = Benefisiáriu sira
# draft
table-migrants-received = Prestasaun ne'ebé simu
# draft
table-migrants-functions = Benefisiáriu estranjeiru tuir funsaun
# draft
table-migrants-money = Osan ne'ebé selu iha rai-li'ur
# draft
table-migrants-access = Asesu tuir lei
# draft
q-migrants-M-asked = Nasaun prienxe módulu ida-ne'e ka lae?
    .help = Ho lae, la husu pergunta sira módulu ne'e nian iha tinan ne'e.
# draft
q-migrants-M-act = Kontribuinte ativu estranjeiru
    .help = Kontribuinte ativu rejime hotu nian ne'ebé laiha nasionalidade nasaun nian.
# draft
q-migrants-M-domestic = Traballadór doméstiku migrante ne'ebé abranjidu
    .help = Hosi sira-ne'e, ema ne'ebé servisu iha uma partikulár.
# draft
q-migrants-M-nat-abroad-act = Sidadaun nasionál iha rai-li'ur ne'ebé kontribui
    .help = Sidadaun nasionál ne'ebé hela iha nasaun seluk no selu kontribuisaun ba rejime nasaun ne'e nian.
# draft
q-migrants-M-ben = Benefisiáriu estranjeiru iha nasaun
    .help = Ema ne'ebé laiha nasionalidade nasaun nian, hela iha ne'e no simu prestasaun iha tinan ne'e.
# draft
q-migrants-M-refugees = Refujiadu no rekerente azilu ne'ebé abranjidu
    .help = Refujiadu no rekerente azilu ne'ebé kontribui ba rejime ida ka simu hosi rejime ida.
# draft
q-migrants-M-ben-abroad = Benefisiáriu ne'ebé hela iha rai-li'ur
    .help = Ema ho nasionalidade saida de'it ne'ebé hela iha nasaun seluk no simu prestasaun.
# draft
q-migrants-M-ben-in = Funsaun ne'ebé estranjeiru simu prestasaun
    .help = Tabela iha kraik husu de'it kona-ba funsaun sira ne'ebé hili iha ne'e.
# draft
q-migrants-M-ben-fn = Benefisiáriu estranjeiru tuir funsaun
    .help = Benefisiáriu estranjeiru iha nasaun, tuir risku ka nesesidade ne'ebé prestasaun hatán ba.
# draft
q-migrants-M-exp-abroad = Prestasaun ne'ebé selu iha rai-li'ur
    .help = Osan ne'ebé selu iha tinan ne'e ba benefisiáriu ne'ebé hela iha nasaun seluk.
# draft
q-migrants-M-legal-reg = Ramu ne'ebé loke ba migrante regulár
    .help = Funsaun ne'ebé lei fó direitu hanesan ba migrante ho rezidénsia no ba sidadaun nasionál.
# draft
q-migrants-M-legal-reg-part = Ramu ne'ebé loke parsiál ba migrante regulár
    .help = Funsaun ne'ebé migrante ho rezidénsia iha direitu ho restrisaun, hanesan tempu hein naruk liu.
# draft
q-migrants-M-legal-irr = Ramu ne'ebé loke ba migrante irregulár
    .help = Funsaun ne'ebé lei fó direitu hanesan ba migrante lahó rezidénsia no ba sidadaun nasionál.
# draft
q-migrants-M-legal-irr-part = Ramu ne'ebé loke parsiál ba migrante irregulár
    .help = Funsaun ne'ebé migrante lahó rezidénsia iha direitu ho restrisaun, hanesan tratamentu urjente de'it.

## Migrants by country

table-origins-country = Nasaun
table-origins-persons = Ema
table-origins-money = Osan
# draft
q-origins-M-country = Nasaun
    .help = Naran nasaun seluk nian.
# draft
q-origins-M-act-origin = Kontribuinte hosi nasaun ne'e
    .help = Kontribuinte ativu ne'ebé iha nasionalidade nasaun ne'e nian.
# draft
q-origins-M-ben-origin = Benefisiáriu hosi nasaun ne'e
    .help = Benefisiáriu ne'ebé hela iha ne'e no iha nasionalidade nasaun ne'ebá nian.
# draft
q-origins-M-ben-living = Benefisiáriu ne'ebé hela iha nasaun ne'e
    .help = Benefisiáriu ho nasionalidade saida de'it ne'ebé hela iha nasaun ne'ebá no simu iha ne'ebá.
# draft
q-origins-M-exp-living = Prestasaun ne'ebé selu iha nasaun ne'e
    .help = Osan ne'ebé selu iha tinan ne'e ba benefisiáriu ne'ebé hela iha nasaun ne'ebá.

## Social security agreements

table-agreements-agreement = Akordu
# draft
q-agreements-M-partner = Parseiru
    .help = Nasaun ka grupu nasaun ne'ebé halo akordu ho.
# draft
q-agreements-M-agr-type = Tipu akordu
    .help = Hili se nasaun rua mak halo ka liu.
# draft
q-agreements-M-agr-date = Vale hahú hosi
    .help = Loron ne'ebé akordu hahú vale.
# draft
q-agreements-M-agr-branches = Ramu ne'ebé abranjidu
    .help = Funsaun sira ne'ebé akordu ne'e aplika ba.
# draft
q-agreements-M-agr-totalisation = Totalizasaun períodu sira
    .help = Sin, karik soma períodu kontributivu iha nasaun rua.
# draft
q-agreements-M-agr-export = Esportasaun prestasaun nian
    .help = Sin, karik selu prestasaun ba ema ne'ebé hela iha nasaun seluk.
