### The pages about mails: one mail, samples, and the end of digests.

## One mail

# draft
outbox-dead = Para ona, la koko tan
# draft
mail-class = Tipu
# draft
mail-class-duty = Obrigatóriu: ba ema hotu ne'ebé iha relasaun
# draft
mail-class-digest = Rezumu: bele hapara
# draft
mail-written-at = Hakerek iha
# draft
mail-sent-at = Haruka iha
# draft
mail-dead-at = Para iha
# draft
mail-next-at = Sei koko iha
# draft
mail-again = Koko fali
# draft
mail-again-help = Sistema la koko tan mensajen ne'e. Favór hadi'a uluk buat ne'ebé erru hatudu, ezemplu enderesu; hafoin sistema koko fali dala barak.
# draft
mail-again-done = Sistema haruka hela fali mensajen ne'e.
# draft
mail-text = Testu
# draft
mail-html = Hatudu ho HTML
# draft
mail-masked = Segredu sira iha ligasaun la hatudu iha ne'e.

## Samples

# draft
samples-title = Mensajen hotu, ho dadus ezemplu
# draft
samples-link = Haree ezemplu ba mensajen hotu
# draft
samples-lead = Mensajen ne'ebé sistema haruka, ho lian pájina ne'e nian. Bele hili lian seluk iha leten.
# draft
sample-comment = Totál reseita la hanesan ho soma parte sira nian.
# draft
sample-question = 1. Moris: valór ne'e loos ka lae?

## Digests

# draft
profile-digests = Favór haruka rezumu semana nian mai ha'u
# draft
profile-digests-help = Kada segunda: buat ne'ebé sei nakloke. Mensajen kona-ba buat ne'ebé ita-boot tenke halo sei mai nafatin.
# draft
unsubscribe-title = Rezumu semana nian
# draft
unsubscribe-lead = Para haruka rezumu semana nian ba { $email }?
# draft
unsubscribe-duties = Konvite, avizu-lembransa no komprovativu sei mai nafatin: ne'e parte ida ita-boot nia servisu iha ne'e.
# draft
unsubscribe-do = Hapara rezumu
# draft
unsubscribe-done = La haruka tan rezumu ba { $email }.
# draft
unsubscribe-again = Bele hahú fali iha ita-boot nia perfíl.
# draft
unsubscribe-unknown = Ligasaun ne'e la vale tan. Favór tama: ita-boot nia perfíl iha opsaun hanesan.

## What the audit trail says

# draft
audit-mail-dead = La koko tan mensajen ida
# draft
audit-mail-again = Haruka koko fali mensajen ida
# draft
audit-account-digests = Hahú ka hapara rezumu
