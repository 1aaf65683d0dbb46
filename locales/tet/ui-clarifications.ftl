### Clarifications: questions about cells, and what is said to them.

## The page

# draft
clarify-title = Klarifikasaun sira
# draft
clarify-lead = Pergunta ida-idak kona-ba sélula ida. Pergunta nakloke to'o ema hatán, no rezolvidu bainhira ema ne'ebé husu hatete nune'e.
# draft
clarify-none = Klarifikasaun laiha iha ne'e.
# draft
clarify-how-to-ask = Atu husu, favór ba sélula ida no loke nia detalle, ka hili Husu iha ninia sorin iha pájina revizaun.
# draft
clarify-show = Klarifikasaun ne'ebé hatudu
# draft
clarify-show-all = Hotu
# draft
clarify-show-open = Nakloke
# draft
clarify-show-answered = Hatán ona
# draft
clarify-show-resolved = Rezolvidu
# draft
clarify-show-mine = Ha'u-nian
# draft
clarify-open-count = Klarifikasaun nakloke: { $count }
# draft
clarify-answered-count = Resposta atu lee: { $count }
# draft
clarify-before-submitting = Ita-boot bele submete lahó resposta, maibé revizór sira sei husu fali.
# draft
clarify-with-return = Klarifikasaun nakloke { $count } bá hamutuk, iha pájina no ho korreiu eletróniku:
# draft
clarify-mark = Klarifikasaun nakloke

# draft
clarify-line = { $number }. { $cell }: { $question }

## One clarification

# draft
clarify-number = Klarifikasaun { $number }
# draft
clarify-state-open = Nakloke
# draft
clarify-state-answered = Hatán ona
# draft
clarify-state-resolved = Rezolvidu
# draft
clarify-value = Valór agora: { $value }
# draft
clarify-no-value = mamuk
# draft
clarify-at-home = Koordenadór husu ba { $name }; ema hosi li'ur la lee
# draft
clarify-for = Ba { $name }
# draft
clarify-for-all = Ba ema ne'ebé prenxe
# draft
clarify-due-on = Hatán to'o { $date }
# draft
clarify-overdue = Tenke hatán to'o { $date }
# draft
clarify-version = Pergunta kona-ba versaun { $number }
# draft
clarify-said-ask = Husu
# draft
clarify-said-answer = Hatán
# draft
clarify-said-ask-again = Husu fali
# draft
clarify-said-resolve = Rezolve
# draft
clarify-said-reopen = Loke fali

## Asking and answering

# draft
clarify-ask = Husu
# draft
clarify-ask-cell = Husu kona-ba sélula ida-ne'e
# draft
clarify-ask-about = Pergunta kona-ba:
# draft
clarify-question = Ita-boot nia pergunta
# draft
clarify-words-open = Ita-boot nia liafuan
# draft
clarify-words-answered = Ita-boot nia liafuan
# draft
clarify-words-resolved = Tanbasá mak loke fali
# draft
clarify-language = Lian
# draft
clarify-translate = Hatama testu hanesan ho lian seluk
# draft
clarify-translation = Testu hanesan
# draft
clarify-assignee = Sé mak tenke hatán
# draft
clarify-due = Hatán to'o (la obrigatóriu)
# draft
clarify-do-ask = Haruka pergunta
# draft
clarify-do-answer = Hatán
# draft
clarify-do-ask-again = Husu fali
# draft
clarify-do-resolve = Rezolve
# draft
clarify-do-reopen = Loke fali

## Why something was not sent

# draft
clarify-not-sent = Seidauk haruka. Buat ne'ebé ita-boot hakerek sei iha ne'e.
# draft
clarify-refused-not-yours = Ne'e parte seluk nia knaar.
# draft
clarify-refused-not-now = Ema seluk halo uluk ona: klarifikasaun ne'e iha situasaun seluk agora. Favór lee uluk saida mak hatete ona molok haruka ita-nian.
# draft
clarify-refused-unknown-address = Sélula ida-ne'e laiha iha submisaun ne'e.
# draft
clarify-refused-empty = Favór hakerek uluk buat ruma.
# draft
clarify-refused-long = Testu naruk liu. Favór uza letra la liu { $limit }.
# draft
clarify-refused-control = Testu iha letra ne'ebé labele rai. Favór hakerek fali.
# draft
clarify-refused-language = Favór hili lian ida hosi lista.
# draft
clarify-refused-same-language = Testu rua-ne'e ho lian hanesan. Favór hili lian seluk ba testu daruak.
# draft
clarify-refused-due-unclear = Ne'e la'ós data. Favór hili loron ida.
# draft
clarify-refused-due-past = Loron ne'e liu ona. Favór hili loron seluk.
# draft
clarify-refused-assignee = Favór hili ema ka instituisaun ida hosi lista.
