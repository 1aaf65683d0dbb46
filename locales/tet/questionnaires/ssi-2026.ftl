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

## Dimensions

dimension-sex = Seksu
dimension-membership = Tipu adezaun
dimension-region = Munisípiu

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
q-identification-C-unit-money = Multiplikadór valór monetáriu nian
    .help = Hili se valór monetáriu hakerek iha unidade, rihun, millaun ka millaun rihun; montante ba ema ida sempre iha unidade.
# draft
q-identification-C-unit-persons = Multiplikadór númeru ema nian
    .help = Hili se númeru ema hakerek iha unidade ka iha rihun.
# draft
q-identification-C-institution = Instituisaun
    .help = Instituisaun ne'ebé hatán ba nasaun no halibur parte sira.
# draft
q-identification-C-unit = Unidade respondente nian
    .help = Departamentu ka servisu iha instituisaun nia laran.
q-identification-C-contact-name = Pesoa kontaktu
q-identification-C-contact-post = Kargu
# draft
q-identification-C-contact-email = Enderesu korreiu eletróniku
q-identification-C-contact-phone = Telefone
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
table-inventory-financing = Finansiamentu
# draft
table-inventory-inclusion = Fatin iha indikadór ODS 1.3.1
# draft
q-inventory-S-name = Naran rejime
    .help = Naran ofisiál iha lian orijinál.
# draft
q-inventory-S-name-en = Naran rejime iha inglés
# draft
q-inventory-S-admin = Instituisaun ne'ebé jere
    .help = Instituisaun ne'ebé rejista ema, deside kona-ba direitu no selu.
# draft
q-inventory-S-legal-basis = Baze legál
    .help = Lei no dekretu ne'ebé vale ba rejime, ho númeru no data.
# draft
q-inventory-S-status = Situasaun iha tinan ne'e
    .help = Hili se rejime simu membru foun, selu de'it direitu ne'ebé hetan ona, ka remata ona.
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
q-inventory-S-means-test = Tuir kondisaun rekursu
    .help = Sin, karik direitu depende ba rendimentu ka bein sira ema ka uma-kain nian.
# draft
q-inventory-S-fin-type = Tipu finansiamentu
    .help = Kontributivu, karik direitu depende ba kontribuisaun ne'ebé ema rasik ka ema seluk selu ba nia.
# draft
q-inventory-S-fin-sources = Fonte finansiamentu
    .help = Sé de'it mak selu osan ba rejime.
# draft
q-inventory-S-incl-sdg = Sura iha indikadór ODS 1.3.1
    .help = Sura prestasaun monetária ne'ebé iha baze legál nasionál, Estadu nia responsabilidade, permanente no ho finansiamentu nasionál.
# draft
q-inventory-S-incl-reason = Razaun
    .help = Tanbasá mak rejime ne'e sura, la inklui ka hatudu iha indikadór nia sorin.

## Benefits

table-benefits-description = Deskrisaun
# draft
table-benefits-recipients = Benefisiáriu sira
# draft
table-benefits-regions = Benefisiáriu tuir munisípiu
# draft
table-benefits-money = Despeza no montante
# draft
q-benefits-B-name = Naran prestasaun
    .help = Naran ofisiál iha lian orijinál.
# draft
q-benefits-B-name-en = Naran prestasaun iha inglés
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
q-benefits-B-benef-region = Benefisiáriu tuir munisípiu
    .help = Ema ne'ebé simu, mane no feto, tuir munisípiu ne'ebé sira hela.
# draft
q-benefits-B-exp = Despeza ho prestasaun ida-ne'e
    .help = Osan ne'ebé selu ba benefisiáriu prestasaun ne'e iha tinan ne'e, la inklui kustu administrasaun.
# draft
q-benefits-B-amt-avg = Montante médiu mensál ba kada benefisiáriu
    .help = Despeza fahe ba benefisiáriu sira no ba fulan sira ne'ebé selu.
# draft
q-benefits-B-amt-min = Valór mínimu garantidu
    .help = Montante ki'ik liu ba ema ida kada fulan ne'ebé regra permite iha loron 31 fulan-dezembru.
# draft
q-benefits-B-amt-max = Valór másimu
    .help = Montante boot liu ba ema ida kada fulan ne'ebé regra permite iha loron 31 fulan-dezembru.

## Receipts and expenditure

# draft
table-receipts-receipts = Reseita sira
table-receipts-expenditure = Despeza
# draft
table-receipts-balance = Saldu no rezerva
table-receipts-rates = Taxa kontributiva
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
# draft
q-receipts-R-4-1 = Rendimentu propriedade nian
    .help = Funan, dividendu no renda hosi rejime nia ativu sira.
# draft
q-receipts-R-4-2 = Reseita seluk, inklui doadór no multa
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

## Coverage

# draft
table-coverage-contributors = Ema rejistadu no kontribuinte sira
# draft
table-coverage-membership = Ema rejistadu tuir adezaun no setór
# draft
table-coverage-recipients = Benefisiáriu sira
table-coverage-employers = Entidade empregadora
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
q-coverage-P-reg-by = Ema rejistadu tuir adezaun no setór
    .help = Ema rejistadu iha loron 31 fulan-dezembru, tuir tipu adezaun, setór no seksu.
# draft
q-coverage-P-ben = Benefisiáriu la sura dala rua
    .help = Ema ne'ebé simu pelumenus prestasaun ida hosi rejime iha tinan ne'e; ema ho prestasaun rua sura dala ida.
# draft
q-coverage-P-employers = Entidade empregadora rejistadu
    .help = Entidade empregadora iha rejistu iha loron 31 fulan-dezembru.

## Context data

table-context-population = Populasaun
table-context-labour = Forsa traballu
table-context-economy = Ekonomia
# draft
table-context-benchmarks = Saláriu no liña pobreza
# draft
table-context-adequacy = Valór prestasaun sira-nian
# draft
table-context-persons = Ema ne'ebé sura dala rua
# draft
q-context-X-pop = Populasaun iha loron 1 fulan-jullu
    .help = Populasaun ho idade hotu-hotu iha tinan nia klaran; favór hakerek fonte no edisaun.
q-context-X-pop-0-14 = Labarik ho idade tinan 0 to'o 14
q-context-X-pop-0-17 = Labarik ho idade tinan 0 to'o 17
q-context-X-pop-15p = Populasaun ho tinan 15 ka liu
# draft
q-context-X-pop-ret = Populasaun ho idade legál reforma
    .help = Mane no feto ne'ebé to'o ona idade legál reforma iha rejime prinsipál.
# draft
q-context-X-births = Bebé sira ne'ebé moris
    .help = Bebé ne'ebé moris iha tinan ne'e; reprezenta feto sira ne'ebé tuur-ahi.
# draft
q-context-X-dis-rate = Prevalénsia defisiénsia grave
    .help = Persentajen populasaun nian ho defisiénsia grave, mane no feto.
# draft
q-context-X-school-age = Labarik sira ho idade eskolár
    .help = Labarik ho idade tinan 3 to'o 17.
# draft
q-context-X-lf = Forsa traballu (15+)
    .help = Ema ne'ebé servisu no dezempregadu hamutuk.
# draft
q-context-X-unemp = Populasaun dezempregada
    .help = Ema ne'ebé la servisu, buka servisu no bele hahú servisu.
# draft
q-context-X-gdp = Produtu internu brutu, presu korrente
    .help = Valór tinan nian iha moeda nasionál; Timor-Leste hatama PIB naun-petrolíferu.
# draft
q-context-X-cpi = Inflasaun
    .help = Mudansa Índise Presu ba Konsumidór kompara ho tinan anteriór, iha persentajen.
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
