### Accounts, start page, administration and help.

## Fields of several forms

# draft
field-email = Enderesu korreiu eletróniku
# draft
field-email-wrong = Favór hakerek enderesu korreiu eletróniku ida de'it, ho sinál @ ida.
field-password = Liafuan-xave
field-name = Naran kompletu
# draft
field-name-wrong = Favór hakerek naran ida ho letra la liu 200.
field-language = Lian
field-country = Nasaun
# draft
field-country-code = Nasaun (letra tolu)
# draft
field-country-help = Letra boot tolu tuir ISO 3166, ezemplu TLS.
# draft
field-country-wrong = Favór hakerek nasaun ho letra boot tolu, ezemplu TLS.
# draft
field-country-unnamed = Sistema laiha naran ba nasaun { $code }. Favór verifika letra sira, ka husu atu aumenta naran ne'e.
field-institution = Instituisaun
# draft
field-institution-code = Instituisaun (kódigu badak)
# draft
field-institution-help = Letra boot, díjitu no traku, ezemplu INSS.
# draft
field-institution-wrong = Favór hakerek kódigu ida ho letra boot, díjitu ka traku, hosi 2 to'o 20, ezemplu INSS.
# draft
field-institution-elsewhere = { $code } pertense ba nasaun seluk. Favór verifika nasaun no kódigu.
# draft
field-institution-new = { $code } foun. Favór hakerek mós naran, ka hadi'a kódigu.
# draft
field-institution-name = Naran instituisaun nian
# draft
field-institution-name-help = Uza de'it bainhira instituisaun ne'e foun iha ne'e.
# draft
field-choice-wrong = Favór hili opsaun ida hosi lista.
# draft
field-roles = Papél sira
# draft
field-roles-wrong = Favór hili papél ida ka barak liu.
# draft
field-department-help = Letra boot, díjitu no traku, ezemplu INSS; departamentu iha kódigu rasik, ezemplu INSS-CONT.
# draft
field-parent = Departamentu iha
# draft
field-parent-help = Ba departamentu foun de'it: kódigu instituisaun nian, ezemplu INSS.
# draft
field-parent-wrong = Laiha instituisaun { $code } iha nasaun ne'e. Favór hakerek kódigu instituisaun ne'ebé iha ona.
# draft
field-countries = Nasaun sira atu halo revizaun
# draft
field-countries-help = Ba revizór de'it: letra boot tolu ida-idak, ho espasu iha klaran. Mamuk signifika nasaun hotu.

## Signing in

sign-in = Tama
# draft
sign-in-lead = Inkéritu Seguransa Sosiál: favór tama atu prienxe, halo revizaun ka jere ronda ida.
# draft
sign-in-demo = Konta demonstrasaun ne'e nian mosu iha terminál ne'ebé hahú nia, no iha fixeiru { $file } iha pasta dadus.
# draft
sign-in-wrong = Enderesu korreiu eletróniku ka liafuan-xave sala. Favór verifika rua-rua no koko fali.
# draft
sign-in-wait = Ita-boot koko dala barak liu. Favór koko fali hafoin minutu { $minutes }.
sign-in-forgotten = Haluha liafuan-xave?
# draft
sign-in-no-account = Kria konta ho konvite de'it. Karik presiza, favór kontaktu ema ne'ebé jere ronda.

## A new password

# draft
reset-title = Kria liafuan-xave foun
# draft
reset-lead = Favór hakerek ita-boot nia enderesu korreiu eletróniku. Ami sei haruka ligasaun ida atu kria liafuan-xave foun. Ligasaun ne'e válidu durante minutu 30.
# draft
reset-send = Haruka ligasaun
# draft
reset-sent = Karik enderesu ne'e iha konta ida, mensajen ho ligasaun haruka hela.
# draft
reset-sent-next = Favór loke ligasaun ne'e iha minutu 30 nia laran. Karik mensajen la to'o, favór verifika enderesu no pasta mensajen la presiza nian, hafoin ne'e husu fali.
# draft
reset-back = Fila ba pájina tama
# draft
welcome-title = Hili liafuan-xave
# draft
welcome-greeting = Benvindu, { $name }. Favór hili liafuan-xave ida; hafoin ne'e ita-boot tama ona.
# draft
welcome-password = Liafuan-xave foun
# draft
welcome-again = Konfirma liafuan-xave
# draft
welcome-length = Pelumenus letra { $count }. Fraze ida ho liafuan balun fasil atu lembra no susar atu ema seluk hatene.
# draft
welcome-length-wrong = Liafuan-xave tenke iha letra hosi { $count } to'o 200. Favór hili ida ne'ebé naruk liu.
# draft
welcome-different = Liafuan-xave rua ne'e la hanesan. Favór hakerek hanesan dala rua.
# draft
welcome-save = Rai no tama
# draft
welcome-sessions = Karik ita-boot tama hela iha komputadór seluk, sesaun ne'e sei remata.
# draft
welcome-invalid = Ligasaun ida-ne'e la válidu ona
# draft
welcome-invalid-why = Karik ema uza tiha ona, liu ona prazu, ka haruka ona ida foun. Konvite válidu durante loron 7, no ligasaun ba liafuan-xave foun durante minutu 30.
# draft
welcome-invalid-next = Favór husu ligasaun foun ho ita-boot nia enderesu korreiu eletróniku. Ne'e mós bele karik ita-boot seidauk iha liafuan-xave.

## One's own account

profile-title = Perfíl
# draft
profile-saved = Rai ona ita-boot nia lian sira.
# draft
profile-wrong = Karik iha buat ruma sala iha ne'e, favór kontaktu administradór.
# draft
profile-languages = Lian sira
# draft
profile-first = Ita-boot nia lian
# draft
profile-first-help = Pájina sira hafoin tama no mensajen sira uza lian ida-ne'e.
# draft
profile-second = Lian daruak
# draft
profile-second-help = Bele hatudu pergunta sira ho lian ida-ne'e hamutuk ho lian dahuluk.
# draft
profile-no-second = Laiha
# draft
profile-password = Atu troka liafuan-xave, favór husu ligasaun ida ba ita-boot nia enderesu korreiu eletróniku.
profile-password-change = Troka liafuan-xave

## The start page

home-title = Pájina inisiál
# draft
home-greeting = Benvindu, { $name }
home-submission = Submisaun
# draft
home-state = Situasaun
# draft
home-since = Iha situasaun ne'e durante
# draft
home-days =
    { $count ->
        [0] seidauk to'o loron ida
       *[other] loron { $count }
    }
# draft
home-due-today = Remata ohin
# draft
home-days-left = sei iha loron { $count }
# draft
home-overdue = liu ona prazu loron { $count }
home-versions = Versaun
# draft
home-action = Asaun
home-open = Loke
home-review = Halo revizaun
# draft
home-others = Submisaun seluk hotu
# draft
home-service = Jere servisu
# draft
home-roles = Ita-boot nia papél: { $roles }
# draft
home-for-contributor = Atu prienxe
# draft
home-none-contributor = Agora laiha buat ida atu prienxe. Resposta sei mosu iha ne'e bainhira ronda ida loke ba ita-boot nia nasaun.
# draft
home-for-approver = Valór sira ita-boot nia instituisaun nian
# draft
home-none-approver = Seidauk husu ba ita-boot nia nasaun. Resposta sei mosu iha ne'e bainhira ronda ida loke.
# draft
home-filled-approver = Sei prienxe hela; bele haree valór sira ita-boot nia instituisaun nian
# draft
home-for-coordinator = Atu submete
# draft
home-none-coordinator = Agora laiha buat ida atu submete. Resposta sei mosu iha ne'e bainhira ronda ida loke ka resposta ida fila fali.
# draft
home-for-endorser = Valór sira nasaun nian
# draft
home-none-endorser = Seidauk husu ba ita-boot nia nasaun. Resposta sei mosu iha ne'e bainhira ronda ida loke.
# draft
home-filled-endorser = Sei prienxe hela; bele haree valór no indikadór sira
# draft
home-for-reviewer = Atu halo revizaun
# draft
home-none-reviewer = Laiha buat ida hein ita-boot. Resposta sei mosu iha ne'e bainhira nasaun ida submete.
# draft
home-for-administrator = Servisu
# draft
home-none-administrator = Laiha buat ida loke. Hahú ho ronda ida: iha kraik, iha Ronda sira, husu ba nasaun dahuluk.
# draft
home-for-observer = Atu haree
# draft
home-none-observer = Seidauk husu ba ita-boot nia nasaun. Resposta sei mosu iha ne'e bainhira ronda ida loke.
# draft
home-filled-observer = Sei prienxe hela
# draft
home-ready = Prontu atu submete
# draft
home-not-ready = Seidauk prontu. Erru: { $errors }. Avizu lahó razaun: { $warnings }.
# draft
home-in-state = Iha situasaun ne'e: { $days }
# draft
home-round = Ronda { $year }
# draft
home-list = Ba lista
# draft
home-findings = Haree konstatasaun sira
# draft
home-blank =
    { $count ->
        [0] Pergunta hotu iha ona resposta
       *[other] Pergunta { $count } seidauk iha resposta
    }
# draft
home-to-publish =
    Resposta { $count } simu ona, seidauk publika
# draft
home-mails-failing =
    Mensajen { $count } la konsege haruka

## People

# draft
people-title = Ema sira
# draft
people-place = Nasaun no instituisaun
people-state = Konta
people-active = Ativu
# draft
people-invited = Konvida ona, seidauk iha liafuan-xave
# draft
people-closed = Taka ona
# draft
people-close = Taka konta
# draft
people-open = Loke fali konta
# draft
people-close-help = Konta ne'ebé taka ona sai ona hosi sistema no la simu mensajen. Buat ne'ebé ema ne'e prienxe hela nafatin. Bele loke fali.
# draft
people-done-invited = Kria ona konta, no haruka hela mensajen ho konvite.
# draft
people-done-closed = Taka ona konta.
# draft
people-done-opened = Loke fali ona konta.
# draft
people-email-taken = Enderesu ne'e iha ona konta. Favór haree lista iha leten.
# draft
people-invite-title = Konvida ema ida
# draft
people-invite-lead = Ema ne'e sei simu mensajen ho ligasaun atu hili liafuan-xave, válidu durante loron 7.
# draft
people-invite = Haruka konvite
# draft
people-place-help = Papél hotu, la inklui revizór no administradór, presiza nasaun; ema ne'ebé prienxe ka aprova presiza mós instituisaun ida, ka departamentu ida iha nia laran.
# draft
people-reviews = halo revizaun ba { $countries }
# draft
people-change-help = Mudansa vale hosi agora. Rejistu rai mudansa ne'e ho buat ne'ebé iha molok.
# draft
people-done-changed = Troka ona papél sira.
# draft
institutions-title = Instituisaun sira
# draft
institutions-lead = Fatin ne'ebé ema servisu. Foun ida mosu bainhira konvida ema ida ba nia.
# draft
institutions-country = Nasaun
# draft
institutions-open = Nakloke
# draft
institutions-closed-with = Taka ona hamutuk ho nia instituisaun
# draft
institutions-do-close = Taka
# draft
institutions-do-open = Loke fali
# draft
institutions-help = Labele fó parte ba instituisaun ne'ebé taka ona no nia departamentu sira. Saida mak sira kaer hela sei iha sira-nia liman to'o koordenadór hasai, no sira-nia ema bele kontinua; konta sira taka iha pájina ema nian. Bele loke fali.
# draft
institutions-done-closed = Instituisaun taka ona.
# draft
institutions-done-opened = Instituisaun loke fali ona.
# draft
people-last-administrator = { $name } mak administradór ida de'it ne'ebé bele tama. Uluk, favór fó papél administradór ba ema seluk no hein to'o nia hili liafuan-xave.
# draft
people-last-coordinator = { $name } mak koordenadór { $country } nian ida de'it ne'ebé bele tama. Uluk, favór fó papél koordenadór ba ema seluk no hein to'o nia hili liafuan-xave.

## Rounds

# draft
rounds-title = Ronda sira
# draft
rounds-none = Seidauk iha ronda ida. Favór loke ronda ba nasaun dahuluk iha kraik.
# draft
rounds-year = Tinan referénsia
# draft
rounds-year-help = Tinan ne'ebé valór sira refere, ezemplu 2024.
# draft
rounds-year-wrong = Favór hakerek tinan ida entre 1990 no 2100.
rounds-edition = Kestionáriu
# draft
rounds-edition-name = { $questionnaire }, edisaun { $edition }
# draft
rounds-opened = Loke iha
# draft
rounds-due = Data limite
# draft
rounds-due-help = To'o loron ne'e nia rohan iha Dili. Favór husik mamuk karik ronda tinan ne'e nian loke ona.
# draft
rounds-due-wrong = Favór hili loron ida iha futuru.
# draft
rounds-open-already = Ronda tinan ne'e nian loke ona, ho edisaun { $edition } no data limite { $date }. Favór uza edisaun hanesan no husik data limite mamuk.
# draft
rounds-countries = Nasaun sira
# draft
rounds-country-taken = Husu tiha ona ba nasaun ne'e kona-ba tinan ne'e.
# draft
rounds-open-title = Loke ronda ba nasaun ida
# draft
rounds-open-lead = Ronda ida iha kestionáriu ida no data limite ida ba nasaun hotu. Instituisaun mak hatán ba nasaun.
# draft
rounds-next = Hafoin ne'e ema sira ne'ebé prienxe no koordenadór sira nasaun ne'e nian simu mensajen ida no haree submisaun iha pájina inisiál. Rejime no prestasaun tinan anteriór nian mosu fali, lahó valór. Labele anula asaun ida-ne'e.
# draft
rounds-open = Loke ronda
# draft
rounds-done = Loke ona ronda ba nasaun ne'e.

## Mails

# draft
outbox-title = Mensajen sira
# draft
outbox-lead = Mensajen ikus { $count }. Mensajen ne'ebé la konsege haruka, sistema koko fali durante loron lima; hafoin para.
# draft
outbox-none = Seidauk iha mensajen. Mensajen mosu ho konvite no ho pasu sira submisaun nian.
# draft
outbox-recipient = Ba
# draft
outbox-subject = Asuntu
# draft
outbox-state = Situasaun
# draft
outbox-sent = Haruka ona
# draft
outbox-waiting = Hein hela atu haruka
# draft
outbox-failing = Seidauk haruka, sei koko fali
# draft
outbox-attempts = Koko dala
# draft
outbox-error = Erru ikus

## Audit trail

# draft
audit-title = Rejistu asaun hotu-hotu
# draft
audit-lead = Foun liu uluk. Rejistu ida-idak liga metin ho ida anteriór.
# draft
audit-holds = Korrente di'ak: verifika ona rejistu { $count }, laiha ida mak ema troka ka hasai.
# draft
audit-broken = Korrente kotu iha rejistu { $number }: ema troka ka hasai tiha iha sistema nia li'ur.
# draft
audit-broken-next = Favór husik baze dadus hanesan ne'e, kompara ho kópia seguransa ikus, no hatete ba sira ne'ebé responsavel ba servisu.
# draft
audit-check = Verifika korrente
# draft
audit-everybody = Ema hotu
# draft
audit-everything = Buat hotu
# draft
audit-from = Hosi
# draft
audit-to = To'o
# draft
audit-show = Hatudu
# draft
audit-all = Hatudu hotu
# draft
audit-file = Hatún nu'udar CSV
# draft
audit-none = Laiha rejistu hanesan ne'e. Hili filtru uitoan de'it.
# draft
audit-older = Rejistu antigu liu
# draft
audit-date-refused = Data ne'e laiha, nune'e sistema la uza. Hakerek tinan-fulan-loron, ezemplu 2026-11-27.
# draft
audit-number = Nú.
# draft
audit-who = Sé
# draft
audit-action = Asaun
# draft
audit-subject = Saida
audit-detail = Detalle
audit-system = Sistema
# draft
audit-submission-submit = Submete
# draft
audit-submission-start-review = Hahú revizaun
# draft
audit-submission-return = Fila atu hadi'a
# draft
audit-submission-accept = Simu
# draft
audit-submission-publish = Publika
# draft
audit-submission-reopen = Loke fali
# draft
audit-submission-import = Hatama valór sira ne'ebé publika ona
# draft
audit-cells-save = Rai valór sira
# draft
audit-cells-import = Hatama valór sira hosi fixeiru ida
# draft
audit-references-import = Hatama valór sira ne'ebé ema seluk publika ona
# draft
audit-findings-justify = Fó justifikasaun ba avizu sira
# draft
audit-findings-judge = Haree razaun sira ba avizu
# draft
audit-rows-add = Aumenta rejime ka prestasaun
# draft
audit-rows-close = Hasai rejime ka prestasaun
# draft
audit-rows-reopen = Hatama fali rejime ka prestasaun
# draft
audit-round-open = Loke ronda
# draft
audit-institution-add = Aumenta instituisaun
# draft
audit-institution-close = Taka instituisaun
# draft
audit-institution-open = Loke fali instituisaun
# draft
audit-account-invite = Konvida ema
# draft
audit-account-password = Hili liafuan-xave
# draft
audit-account-languages = Hili lian
# draft
audit-account-sign-in = Tama
# draft
audit-account-sign-in-failed = Tama la konsege
# draft
audit-account-sign-out = Sai
# draft
audit-account-reset-requested = Husu liafuan-xave foun
# draft
audit-account-reset-unknown = Ema husu liafuan-xave foun ba enderesu ne'ebé la koñese
# draft
audit-account-close = Taka konta
# draft
audit-account-open = Loke fali konta
# draft
audit-mail-sent = Haruka mensajen
# draft
audit-mail-failed = La konsege haruka mensajen
# draft
audit-demo-accounts = Kria konta demonstrasaun nian
# draft
audit-demo-years = Hatama tinan sira ne'ebé publika ona
# draft
audit-account-change = Troka papél ka fatin

## Help

# draft
help-lead = Buat ne'ebé ajuda bainhira prienxe. Atu lee definisaun pergunta nian, favór hatudu ho ratu ba naran, ka loke detalle iha kampu nia sorin.
# draft
help-keys = Tekla sira
# draft
help-keys-lead = Iha tabela sira, bele halo servisu hotu ho tekladu.
# draft
help-key = Tekla
# draft
help-effect = Halo saida
# draft
help-saving = Valór ida-idak rai bainhira ita-boot sai hosi kampu. Liña leten hatudu bainhira.
# draft
help-numbers = Númeru sira
# draft
help-number-written = Iha pájina tetun no portugés, númeru mosu hanesan 1 234,50; iha pájina inglés hanesan 1,234.50.
# draft
help-number-typed = Bele hakerek espasu, pontu no vírgula, ka laiha: sistema komprende nafatin 1234567.
# draft
help-number-ambiguous = Sistema la sik buat ne'ebé bele lee ho dalan rua: ba 1.234 pájina sei husu karik rihun ka desimál.
# draft
help-number-zero = Mamuk la'ós zero. Favór hakerek 0 karik laiha, : karik la disponivel, — karik la aplikavel.
# draft
help-statuses = Estatutu valór nian
# draft
help-statuses-lead = Valór ida-idak iha estatutu; ida normál la presiza sinál.
help-status-code = Kódigu
# draft
help-status-meaning = Signifikadu
# draft
help-signs = Sinál verifikasaun nian
# draft
help-sign-error = Erru: tenke hadi'a molok bele submete
# draft
help-sign-warning = Avizu: hadi'a valór ka fó razaun atu mantein
# draft
help-sign-info = Informasaun: la presiza halo buat ida
# draft
help-words = Liafuan sira
# draft
word-scheme = Rejime
    .help = Konjuntu regra ho finansiamentu rasik ne'ebé fó direitu ba prestasaun: rejime jerál, rejime veteranu sira-nian.
# draft
word-benefit = Prestasaun
    .help = Buat ne'ebé rejime ida fó: pensaun, subsídiu, ai-han.
# draft
word-contributory = Kontributivu
    .help = Finansiamentu mai hosi kontribuisaun traballadór ka empregadór sira-nian ne'ebé fó direitu ba prestasaun. Karik lae, naun kontributivu: barak liu Orsamentu Estadu mak selu.
# draft
word-function = Funsaun
    .help = Nesesidade ne'ebé prestasaun hatán: vellise, invalidés, maternidade, labarik sira.
# draft
word-recipient = Benefisiáriu
    .help = Ema ne'ebé simu prestasaun. Ema ho prestasaun rua, sura dala ida iha ida-idak.
# draft
word-contributor = Kontribuinte
    .help = Ema ne'ebé selu kontribuisaun ba nia. La'ós ema ne'ebé prienxe kestionáriu ida-ne'e.
# draft
word-reference-year = Tinan referénsia
    .help = Tinan ne'ebé valór sira refere, hosi loron 1 fulan-janeiru to'o loron 31 fulan-dezembru.
# draft
word-round = Ronda
    .help = Rekolla ida kada tinan: kestionáriu, tinan referénsia no data limite.
# draft
word-module = Parte
    .help = Grupu pergunta iha pájina ida: reseita no despeza, kobertura, kontestu.
# draft
word-submission = Submisaun
    .help = Resposta nasaun ida nian ba tinan ida, ho buat hotu ne'ebé akontese.
# draft
word-version = Versaun
    .help = Buat ne'ebé haruka dala ida. La muda tan; korresaun halo versaun foun.
# draft
word-finding = Rezultadu verifikasaun nian
    .help = Buat ne'ebé verifikasaun hetan: erru, avizu ka informasaun, ho valór sira nafatin.
# draft
word-justification = Justifikasaun
    .help = Tanbasá valór ho avizu ne'e loos. Revizór sei lee; karik valór muda, sei husu fali.
# draft
word-receipt = Komprovativu submisaun
    .help = Prova kona-ba buat ne'ebé submete ona: númeru referénsia, oras no impresaun dijitál versaun nian.
