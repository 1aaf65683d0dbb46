### Entering tables quickly: blocks from a spreadsheet, several cells at once, what a cell says about itself.


## Paste a block

# draft
paste-title = Kola bloku ida
# draft
paste-back = Fila ba tabela
# draft
paste-at = Valór dahuluk bá: { $cell }
# draft
paste-text = Testu ne'ebé kola ona
# draft
paste-hint = Kopia númeru sira iha folla kálkulu no kola iha ne'e. Sistema la hakerek buat ida molok ita-boot haree saida mak muda. Dala ida, valór { $most } de'it.
# draft
paste-preview = Hatudu saida mak muda
# draft
paste-again = Hatudu fali
# draft
paste-scale = Valór bloku ne'e nian iha
# draft
paste-scaled = Iha ne'e 1 signifika { $units }.
# draft
paste-turn = Troka liña no koluna
# draft
paste-no-heading = La uza liña dahuluk
# draft
paste-no-labels = La uza koluna dahuluk
# draft
paste-headings-left-out = Liafuan sira iha ninin konsidera nu'udar títulu no la uza.
# draft
paste-size = Bloku: { $rows } × { $columns }.
# draft
paste-counts = Valór ne'ebé muda: { $changes } · iha tiha ona: { $same }
# draft
paste-outside = Valór { $count } iha tabela nia li'ur no sei la hakerek.
# draft
paste-emptied = Valór { $count } sei sai mamuk tanba bloku mamuk iha fatin ne'e.
# draft
paste-ambiguous = “{ $typed }” bele lee iha dalan rua. Ida-ne'ebé mak loos iha bloku ne'e?
# draft
paste-comma = Vírgula mak sinál desimál: { $typed } katak { $value }
# draft
paste-point = Pontu mak sinál desimál: { $typed } katak { $value }
# draft
paste-refused = La hakerek: { $count }
# draft
paste-changes = Saida mak muda
# draft
paste-cell = Sélula
# draft
paste-before = Agora
# draft
paste-after = Foun
# draft
paste-why = Tanbasá lae
# draft
paste-blank = mamuk
# draft
paste-more = No { $count } tan.
# draft
paste-apply = Hakerek valór { $count }
# draft
paste-meanwhile = Iha tempu ne'e ema seluk troka sélula balu. Sistema la hakerek sira; favór kompara fali.
# draft
paste-leave = Kansela

## The line under the tables, and what scripts say

# draft
bar = Sélula ne'ebé ita-boot iha
# draft
bar-undo = Anula
# draft
bar-details = Detalle sira
# draft
bar-confirm = La muda, konfirma ona
# draft
bar-confirm-help = Valór tinan anteriór nian mós válidu ba tinan ida-ne'e. Sistema rejista katak ita-boot verifika ona.
# draft
bar-status = Estatutu…
# draft
bar-next-blank = Mamuk tuirmai
# draft
bar-next-finding = Konstatasaun tuirmai
# draft
bar-keys = Tekla sira
# draft
waiting = hein hela atu rai
# draft
not-saved-short = Seidauk rai: { $count }
# draft
act-refused = Sistema la simu ida-ne'e. Favór karrega fali pájina.
# draft
undo-none = Laiha buat atu anula iha pájina ne'e.
# draft
undo-changed = Ema seluk troka tiha ona ida-ne'e; labele anula iha ne'e.
# draft
paste-failed = Ligasaun la di'ak. Seidauk kola bloku; favór koko fali.
# draft
no-blank = Laiha tan kampu mamuk iha pájina ne'e.
# draft
no-finding = Laiha tan konstatasaun iha pájina ne'e.

## What others do on the same page

# draft
changed-live = { $name }, { $time }
# draft
live-one = { $name } troka { $where } ba { $value }.
# draft
live-many = Valór ne'ebé ema seluk troka tama ona: { $count }.
# draft
live-off = Agora labele hatudu mudansa hosi ema seluk.
# draft
live-open = Buat ne'ebé ita-boot bele prenxe muda ona. Buat ne'ebé hakerek sei iha pájina ne'e.
# draft
live-locked = Haruka ona submisaun ne'e, agora labele troka. Buat ne'ebé hakerek no seidauk rai sei iha pájina ne'e: favór kopia, no husu revizór atu haruka fali submisaun.
# draft
live-closed = Ronda taka ona. Labele rai tan buat ida. Buat ne'ebé hakerek sei iha pájina ne'e: favór kopia, no husu administradór atu loke fali ronda.
# draft
live-handed-in = Ita-boot nia instituisaun entrega ona ninia parte. Buat ne'ebé hakerek no seidauk rai sei iha pájina ne'e: favór husu ema ne'ebé asina atu fó fila fali parte ne'e.

## What is left, and the form on paper

# draft
left-title = Falta saida
# draft
left-list = Lista kona-ba falta saida
# draft
left-lead = Mamuk ho estatutu konta nu'udar resposta. Pájina ne'ebé kompletu ona: { $count }.
# draft
left-nothing = Laiha buat ida mak falta. Favór verifika no submete.
# draft
left-page = Pájina
# draft
left-expected = Tenke prienxe
# draft
left-filled = Prienxe ona
# draft
left-coded = Ho estatutu
# draft
left-blank = Mamuk
# draft
left-blanks = Mamuk: { $count }
# draft
left-unexplained = Laiha valór no laiha nota ne'ebé esplika tanbasá: { $count }
# draft
left-required = Obrigatóriu
# draft
print-form = Imprime
# draft
print-title = Formuláriu { $year }, { $country }
# draft
print-lead = Imprime pájina ne'e ho navegadór, ka rai nu'udar PDF.
# draft
print-blank = Formuláriu mamuk
# draft
print-filled = Ho valór sira

## The panel of a cell

# draft
panel-years = Tinan sira uluk
# draft
panel-failed = Ligasaun la di'ak. La konsege hatudu detalle sira.

## Keys of the tables

# draft
key-arrows = Bá sélula sorin, leten ka kraik; sistema rai valór ne'ebé troka
# draft
key-enter = Bá sélula kraik, bá sélula leten
# draft
key-tab = Bá sélula tuirmai, liña ba liña; fila ba sélula anteriór
# draft
key-ends = Bá sélula dahuluk ka ikus iha liña
# draft
key-corners = Bá sélula dahuluk ka ikus iha pájina
# draft
key-edges = Bá tabela nia ninin
# draft
key-pages = Liña 10 ba leten ka ba kraik
# draft
key-digits = Troka valór sélula nian
# draft
key-edit = Hadi'a iha valór laran: seta sira hela iha testu
# draft
key-escape = Fila ba valór ne'ebé iha sélula molok hakerek
# draft
key-delete = Hamamuk sélula, ka sélula hotu ne'ebé hili ona
# draft
key-gaps = Hakerek iha valór nia fatin: la disponivel, la aplikavel
# draft
key-letters = Hakerek mesak iha sélula: nia estatutu; se hili sélula barak, estatutu ba hotu
# draft
key-confirm = La muda, konfirma ona: valór tinan anteriór nian mantein, no sistema rejista katak ita-boot verifika ona
# draft
key-select = Hili sélula barak
# draft
key-row = Hili liña
# draft
key-clipboard = Kopia sélula ne'ebé hili ona; kola bloku hosi folla kálkulu, haree uluk molok kola
# draft
key-undo = Anula asaun ikus iha pájina ne'e, halo fali
# draft
key-blank = Bá kampu mamuk tuirmai, fila ba ida anteriór
# draft
key-finding = Bá konstatasaun tuirmai, fila ba ida anteriór
# draft
key-panel = Loke detalle sélula nian; dala ida tan: tama ba laran. Esc fila fali
# draft
key-ask = Ba revizór sira, iha fatin ne'ebé labele muda: husu kona-ba sélula
# draft
key-help = Lista ne'e

## Choosing rows

# draft
filter = Liña sira
# draft
filter-text = Filtra liña sira
# draft
filter-all = Hotu
# draft
filter-blank = Mamuk
# draft
filter-finding = Ho konstatasaun
# draft
filter-changed = Muda barak
# draft
filter-turn = Troka liña no koluna
