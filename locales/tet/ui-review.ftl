### Check and submit, versions, comparison, indicators, review, history of a cell.

## Check and submit

# draft
findings-title = Verifika no submete
# draft
findings-none = Verifikasaun hotu di'ak: laiha erru no laiha avizu.
# draft
findings-errors = Erru ne'ebé tenke hadi'a: { $count }
    .help = Labele submete molok hadi'a erru sira-ne'e.
# draft
findings-warnings = Avizu lahó justifikasaun: { $count }
    .help = Favór hadi'a valór, ka esplika tanbasá mak valór ne'e loos. Nune'e avizu la impede tan submisaun.
# draft
findings-explained = Avizu ho justifikasaun: { $count }
    .help = La presiza halo tan buat ida. Karik valór avizu nian muda, sistema sei husu razaun foun.
# draft
findings-info = Informasaun: { $count }
    .help = Ba ita-boot nia informasaun; ne'e nunka impede submisaun.
# draft
finding-about = { $about }: { $sentence }
# draft
justify-give = Fó razaun atu mantein valór ida-ne'e
# draft
justify-change = Troka razaun
# draft
justify-code = Razaun
# draft
justify-text = Esplikasaun
# draft
justify-all = Fó razaun ne'e ba avizu hotu hosi { $check } (seluk: { $count })
# draft
justify-save = Rai razaun
# draft
justify-by = Fó hosi { $name }, { $time }
# draft
justify-done = Rai ona razaun ba avizu { $count }.
# draft
justify-none = Avizu ne'e laiha ona: nia valór sira muda tiha ona.
# draft
justify-not-saved = Seidauk rai razaun
# draft
justify-code-missing = Favór hili razaun ida hosi lista.
# draft
justify-text-missing = Favór hakerek esplikasaun ho ita-nia liafuan rasik.
# draft
justify-text-long = Esplikasaun naruk liu. Favór uza letra la liu { $limit }.
# draft
justify-text-control = Esplikasaun iha letra ne'ebé labele rai. Favór hakerek fali.
# draft
justify-text-refused = Revizór sira la simu razaun ne'e rasik. Favór esplika tan, hili seluk, ka hadi'a valór.
# draft
justify-remembered = Razaun ne'ebé simu ona ba { $year }:
# draft
justify-again = Hatete hanesan fali
# draft
verdict-accepted = Simu ona hosi { $name }, { $time }
# draft
verdict-rejected = La simu hosi { $name }, { $time }
# draft
verdict-last-accepted = Iha tinan kotuk, { $name } simu ona razaun hanesan, { $time }
# draft
verdict-last-rejected = Iha tinan kotuk, { $name } la simu razaun hanesan, { $time }
# draft
verdict-remark = Komentáriu ba nasaun (presiza atu rekuza)
# draft
verdict-all = Mós ba avizu seluk hosi { $check } ho razaun ne'e (seluk: { $count })
# draft
verdict-accept = Simu razaun
# draft
verdict-reject = Rekuza razaun
# draft
verdict-change = Haree fali
# draft
verdict-done = Rai ona ba razaun { $count }.
# draft
verdict-not-saved = Seidauk rai desizaun. Buat ne'ebé ita-boot hakerek sei iha ne'e.
# draft
verdict-refused-not-now = Haree razaun sira de'it bainhira submisaun iha revizór sira-nia liman. Agora laiha ona.
# draft
verdict-refused-no-remark = Favór hakerek saida mak seidauk klaru iha razaun ne'e, atu nasaun hatene tenke hatete saida.
# draft
verdict-refused-remark = Komentáriu liu letra { $limit }, ka iha letra ne'ebé labele rai. Favór hakerek fali.
# draft
verdict-refused-other-reason = Agora iha razaun seluk iha ne'e. Favór lee molok deside.
# draft
verdict-with-return = Razaun ne'ebé rekuza ona: { $count }. Avizu sira husu razaun seluk ba nasaun.
# draft
verdict-with-accept = Ita-boot rekuza ona razaun { $count }. Karik simu, valór sira hela hanesan de'it.
# draft
findings-refused = Razaun ne'ebé la simu: { $count }
    .help = Revizór sira husu razaun seluk ka valór seluk. Molok ne'e labele submete.
submit-title = Submete
# draft
submit-next = Hafoin submete, valór sira sai versaun { $reference } no labele troka durante revizaun. Revizór sira simu korreiu eletróniku no ita-boot simu komprovativu. Sira sei simu versaun ne'e ka haruka fali ba ita-boot atu hadi'a.
# draft
submit-blocked = Ita-boot seidauk bele submete. Erru: { $errors }. Avizu ne'ebé presiza justifikasaun: { $warnings }.
# draft
submit-comment = Komentáriu ba revizór (la obrigatóriu)
# draft
submit-ready = Laiha erru no avizu hotu iha razaun ona. Favór haree saida mak la hanesan, hafoin submete.
# draft
submit-by-coordinator = Koordenadór nasionál mak submete bainhira buat hotu prontu.

## Review before submitting

# draft
lookover-title = Haree fali no submete
# draft
lookover-lead = Hatudu de'it saida mak la hanesan ho valór ne'ebé simu ona ba { $year } liu fali limite verifikasaun nian, saida mak la disponivel, no rezultadu verifikasaun. Seluk la presiza haree.
# draft
lookover-first = Seidauk simu valór ba { $year }, tan ne'e labele kompara. Hatudu saida mak la disponivel no rezultadu verifikasaun.
# draft
lookover-to-submit = Ba submisaun
# draft
lookover-to-findings = Hadi'a ka fó razaun
# draft
lookover-none = Iha ne'e laiha buat ida ne'ebé presiza haree.
# draft
lookover-moved = Muda liu fali limite verifikasaun nian: { $count }
# draft
lookover-rows = Tama ka sai: { $count }
# draft
lookover-gaps = La disponivel: { $count }
# draft
lookover-no-note = Laiha nota ne'ebé esplika tanbasá.
# draft
lookover-open = Rezultadu ne'ebé seidauk rezolve
# draft
lookover-reasons = Razaun ne'ebé fó ona
# draft
lookover-whole = Resposta tomak

## Versions and receipt

# draft
versions-title = Versaun sira
# draft
versions-lead = Submisaun ida-idak sai versaun ida ne'ebé ema ida labele troka. Nia impresaun dijitál inklui mós versaun anteriór; nune'e bele haree karik versaun ruma muda tuirmai.
# draft
versions-none = Seidauk iha versaun. Versaun dahuluk sei mosu bainhira submete resposta.
versions-number = Versaun
# draft
versions-time = Submete iha
# draft
versions-by = Hosi
# draft
versions-digest = Impresaun dijitál (SHA-256)
# draft
versions-previous = Impresaun dijitál versaun anteriór nian
# draft
versions-previous-short = Versaun anteriór
versions-changes = Mudansa
# draft
versions-compare = Kompara ho versaun { $number }
# draft
versions-compare-now = Kompara ho dadus agora nian
# draft
receipt-title = Komprovativu { $reference }
# draft
receipt-sent = Haruka ona submisaun. Númeru referénsia: { $reference }. Revizór sira simu ona korreiu eletróniku; ita-boot mós sei simu komprovativu ne'e liuhosi korreiu eletróniku.
# draft
receipt-reference = Númeru referénsia
# draft
receipt-answer = Resposta hosi
# draft
receipt-contains = Konteúdu
# draft
receipt-counts = Sélula: { $cells }. Avizu ho justifikasaun: { $warnings }.
receipt-comment = Komentáriu
# draft
receipt-first = Ne'e versaun dahuluk.
# draft
receipt-definition = Edisaun kestionáriu nian ho nia impresaun dijitál
# draft
receipt-verify = Oinsá atu verifika
# draft
receipt-verify-how = Ema ne'ebé jere servisu ne'e bele sura fali impresaun dijitál ba versaun hotu ho komandu iha kraik. Karik versaun ne'e la muda, nia impresaun dijitál hanesan ho ida ne'ebé imprime iha ne'e.
# draft
receipt-content = Konteúdu versaun nian (JSON)
# draft
receipt-print = Favór imprime pájina ida-ne'e no rai hamutuk ho ita-nia dokumentu sira.

## What changed

# draft
diff-title = Saida mak muda: { $before } → { $after }
# draft
diff-now = dadus agora nian
# draft
diff-before = Molok
# draft
diff-after = Hafoin
diff-compare = Kompara
# draft
diff-none = Laiha diferensa.
# draft
diff-count = Sélula ne'ebé muda: { $count }
# draft
diff-rows = Rejime no prestasaun sira
# draft
diff-row-added = Aumenta ona: { $name }
# draft
diff-row-removed = Laiha ona: { $name }
# draft
diff-row-closed = Hasai ona: { $name }
# draft
diff-row-reopened = Hatama fali ona: { $name }
# draft
diff-item = Rubrika
diff-change = Mudansa
# draft
value-note = Nota: { $text }
# draft
value-source = Fonte: { $text }
# draft
value-note-gone = Hasai ona nota.
# draft
value-source-gone = Hasai ona fonte.

## Indicators

# draft
indicators-title = Indikadór sira
# draft
indicators-of-now = Sura hosi dadus ne'ebé hatama ona to'o agora. Seidauk simu ida.
# draft
indicators-of-submitted = Sura hosi versaun ne'ebé submete ona. Seidauk simu.
# draft
indicators-of-accepted = Sura hosi versaun { $reference } ne'ebé simu ona.
# draft
indicators-show-now = Hatudu dadus agora nian
# draft
indicators-show-accepted = Hatudu versaun ne'ebé simu ona
indicators-indicator = Indikadór
indicators-numerator = Numeradór
indicators-denominator = Denominadór
# draft
indicators-legend = “:” signifika katak valór ida falta; detalle sira hatudu nia sélula. Numeradór no denominadór mak totál nian.
# draft
indicators-details = Oinsá mak sura indikadór ida-idak
# draft
indicators-component = Komponente
# draft
indicators-cells = Sélula sira
indicators-value = Valór
# draft
indicators-no-cells = Iha nasaun ne'e laiha buat ida ba komponente ne'e.
# draft
indicators-capped = Valór ne'ebé sura mak { $value }; hatudu valór másimu ne'ebé bele iha.
# draft
indicators-missing = Valór ne'ebé falta atu sura ida-ne'e: { $count }
# draft
indicators-overlap = Dedusaun tanba sobrepozisaun
# draft
indicators-bounds = Limite inferiór { $lower } karik ema hanesan de'it iha komponente hotu; limite superiór { $upper } karik laiha ema ida mak sura dala rua.

## Review

review-title = Revizaun
# draft
review-state = Situasaun
# draft
review-since = hahú hosi { $time }
review-version = Versaun
# draft
review-to-decision = Bá desizaun
# draft
review-to-last-year = Kompara ho tinan kotuk
# draft
review-nothing-yet = Seidauk submete buat ida. Ita-boot sei simu korreiu eletróniku bainhira nasaun submete, no foti desizaun iha ne'e.
# draft
review-findings = Avizu no erru: { $count }
# draft
review-no-findings = Verifikasaun la hetan erru ka avizu.
# draft
review-no-reason = Seidauk fó razaun.
# draft
review-indicators = Indikadór sira kompara ho tinan anteriór
# draft
review-last-year = Tinan anteriór, simu ona
review-this-year = Tinan ida-ne'e
review-difference = Diferensa
# draft
review-changes = Sélula ne'ebé presiza haree: { $count }
# draft
review-more = Tan { $count } hosi verifikasaun ne'e
# draft
review-cells = sélula { $count }
# draft
review-changes-marked = Sélula ho avizu, ne'ebé muda hahú hosi versaun anteriór, foun, lakon, ka muda 25% ka liu kompara ho tinan anteriór.
# draft
review-changes-all = Sélula hotu ne'ebé la hanesan ho tinan anteriór ka versaun anteriór.
# draft
review-show-all = Hatudu sélula hotu ne'ebé muda
# draft
review-show-marked = Hatudu de'it sélula ne'ebé presiza haree
review-checks = Verifikasaun
# draft
review-steps = Saida mak akontese to'o agora
review-step = Pasu
# draft
review-no-steps = Seidauk iha buat ida: nasaun sei prienxe hela.
step-submit = Submete ona
# draft
step-start-review = Hahú ona revizaun
# draft
step-return = Haruka fali ona atu hadi'a
# draft
step-accept = Simu ona
# draft
step-publish = Publika ona
# draft
step-reopen = Loke fali ona
review-decision = Desizaun
# draft
review-no-decision = Iha situasaun ida-ne'e, laiha buat ida ba ita-boot atu deside.
# draft
next-start-review = Submisaun ne'e sei hatudu iha revizaun, mós iha { $country }. Durante ne'e ema ida labele troka.
# draft
next-return = Ema sira ne'ebé prienxe ba { $country } simu ita-nia komentáriu liuhosi korreiu eletróniku no bele troka fali valór sira. Versaun ne'e la muda; sira sei submete versaun tuirmai.
# draft
next-accept = Hahú agora bele esporta valór sira hosi versaun ne'e, no ema sira ne'ebé prienxe ba { $country } simu korreiu eletróniku. Ho ida-ne'e simu mós razaun sira ne'ebé ita-boot la rekuza, no tinan oin sistema sei hatudu fali.
# draft
next-publish = Versaun ne'ebé simu ona sei hatudu katak publika ona. Laiha ema ida mak simu korreiu eletróniku. Atu hadi'a tuirmai tenke loke fali, no { $country } sei hetan avizu.
# draft
next-reopen = Ema sira ne'ebé prienxe ba { $country } simu korreiu eletróniku no bele troka fali valór sira. Versaun ne'ebé simu ona sei vale to'o simu versaun foun.
# draft
review-comment = Komentáriu ba nasaun (la obrigatóriu)
# draft
review-comment-required = Saida mak nasaun tenke hadi'a (obrigatóriu)
# draft
review-not-done = Seidauk halo
# draft
review-comment-missing = Favór hakerek saida mak nasaun tenke hadi'a.

## History of a cell

# draft
history-title = Istória: { $item }
# draft
history-back = Fila ba sélula
# draft
history-none = Seidauk iha ema ida mak hatama buat ruma iha ne'e.
# draft
history-by = Sé
# draft
history-from = Hosi ne'ebé
# draft
origin-typed = hakerek iha pájina
# draft
origin-pasted = kola hanesan bloku
# draft
origin-file = hosi fixeiru { $file }
# draft
origin-program = programa mak haruka
# draft
origin-carried = lori hosi tinan anteriór
# draft
origin-confirmed = konfirma ona katak la muda
# draft
origin-taken_over = instituisaun asina ona
# draft
origin-decided = koordenadór mak hili
history-value = Valór
# draft
history-status = Estatutu valór nian
history-note = Nota
history-source = Fonte
# draft
history-emptied = hamamuk ona
# draft
history-years = Simu ona iha tinan anteriór sira
history-year = Tinan

# draft
review-public-since = Ema hotu haree númeru sira hahú hosi { $time }
# draft
review-public-from = Ema hotu sei haree númeru sira hahú hosi { $time }
# draft
review-release = Públiku hahú hosi
# draft
review-release-help = Loron hahú iha Dili. Se mamuk, ema hotu haree númeru sira agora.
