### What went wrong: the title, and in `.detail` what to do.

# draft
error-not-found = Pájina ida-ne'e laiha
    .detail = Karik enderesu sala, ka ita-boot laiha asesu. Favór fila fali ka hahú iha pájina inisiál.
# draft
error-sign-in-needed = Ita-boot seidauk tama
    .detail = Ita-boot nia sesaun remata ona ka seidauk hahú. Favór tama no koko fali.
# draft
error-not-allowed = Ita-boot laiha permisaun ba ida-ne'e
    .detail = Ita-boot nia papél la inklui pájina ka asaun ida-ne'e. Karik presiza, favór kontaktu administradór.
# draft
error-forged-request = Formuláriu ida-ne'e la válidu ona
    .detail = Karik ita-boot tama fali iha janela seluk. Favór fila fali, atualiza pájina no repete pasu ikus.
# draft
error-bad-request = Sistema la komprende pedidu ne'e
    .detail = Favór fila fali, atualiza pájina no repete pasu ikus. Karik akontese tan, favór kontaktu administradór.
# draft
error-bad-json = Labele lee JSON
    .detail = Favór verifika sintaxe no naran kampu sira tuir deskrisaun interfase nian.
# draft
error-too-large = Konteúdu ne'e boot liu
    .detail = Bele haruka to'o 2 MB de'it dala ida. Favór haruka uitoan-uitoan.
# draft
error-too-many-cells = Sélula barak liu dala ida
    .detail = Favór fahe sélula sira ba pedidu ki'ik balun.
# draft
error-export-too-large = Ida-ne'e barak liu ba formatu
    .detail = Presiza { $asked }, máximu mak { $most }. Uza formatu seluk, hanesan SDMX-CSV 2.0.
# draft
error-unsupported-type = La simu tipu konteúdu ida-ne'e
    .detail = Favór haruka JSON ho tipu konteúdu ne'ebé loos.
# draft
error-method-not-allowed = La uza enderesu ida-ne'e hanesan ne'e
    .detail = Favór fila fali no uza ligasaun no botaun sira iha pájina.
# draft
error-idempotency-key-missing = Pedidu laiha xave idempoténsia
    .detail = Favór haruka xave foun ida iha títulu pedidu nian ba mudansa ida-idak, atu sistema rekoñese pedidu ne'ebé repete.
# draft
error-idempotency-key-reused = Xave idempoténsia ne'e uza tiha ona ba pedidu seluk
    .detail = Favór uza xave foun ba mudansa ida-idak; repete xave ho konteúdu hanesan de'it.
# draft
error-unknown-address = Sélula ida-ne'e laiha
    .detail = Sélula ne'e la tama iha submisaun ida-ne'e. Favór verifika módulu, liña, pergunta no tinan.
# draft
error-invalid-cells = Labele rai valór balun
    .detail = Seidauk rai buat ida. Favór hadi'a valór sira ne'ebé temi ona no haruka fali.
# draft
error-unknown-code = Opsaun ida-ne'e laiha
    .detail = Favór fila fali no hili kódigu ida hosi lista.
# draft
error-unknown-mark = Sistema la hatene marka ida-ne'e
    .detail = Marka ne'e la'ós hosi submisaun ida-ne'e, ka hosi tempu molok dadus fila fali. Favór karrega fali pájina; programa hahú fali la ho `after`.
# draft
error-unreadable-table = Tabela labele lee
    .detail = { $reason }
# draft
error-conflict = Ema seluk halo uluk ona
    .detail = Ema seluk troka ka kria tiha buat hanesan. Favór atualiza pájina no haree uluk molok repete ita-nia mudansa.
# draft
error-locked = Labele troka submisaun ida-ne'e agora
    .detail = Haruka ona, no agora la'ós ita-boot nia nasaun mak kaer. Karik valór ruma sala, favór husu revizór atu haruka fali.
# draft
error-round-closed = Ronda ne'e taka ona
    .detail = Labele troka ka haruka tan buat ida. Favór rai buat ne'ebé hakerek ona, no husu administradór atu loke fali ronda.
# draft
error-not-yours = Instituisaun seluk mak prenxe ida-ne'e
    .detail = Ita-boot haree valór nasionál. Karik sala, favór fó-hatene ba koordenadór.
# draft
error-handed-in = Ita-boot nia instituisaun entrega ona parte ida-ne'e
    .detail = Favór husu ba ema ne'ebé asina hodi instituisaun nia naran, ka ba koordenadór, atu fó fila fali.
# draft
error-undecided-conflicts = Instituisaun sira hatete buat la hanesan
    .detail = Favór deside uluk, ho razaun: sélula { $count }.
# draft
error-changed-since-shown = Buat ruma muda ona hafoin hatudu ba ita-boot
    .detail = Seidauk halo buat ida. Favór loke fali pájina no haree buat foun.
# draft
error-blocked-by-findings = Seidauk bele haruka submisaun ne'e
    .detail = Erru: { $errors }. Avizu lahó justifikasaun: { $warnings }. Favór hadi'a erru sira, fó razaun ba avizu ida-idak no submete fali.
# draft
error-institution-closed = Instituisaun ne'e taka ona
    .detail = Labele fó tan parte ba nia. Favór hili seluk, ka husu ba administradór atu loke fali.
# draft
error-action-not-possible = Labele halo pasu ida-ne'e agora
    .detail = Situasaun submisaun nian la permite; karik ema seluk halo tiha ona. Favór atualiza pájina atu haree saida mak bele halo.
# draft
error-comment-missing = Presiza komentáriu
    .detail = Favór hakerek tanbasá mak haruka fali ka hadi'a, hafoin halo fali pasu ne'e.
# draft
error-invalid-text = Labele rai testu ida-ne'e
    .detail = Favór hakerek letra 1 to'o { $limit }.
# draft
error-invalid-due-date = Data limite ne'e la serve
    .detail = Favór hatama loron ne'ebé seidauk liu, hanesan 2027-01-31.
# draft
error-nothing-released = Pasu ida-ne'e la publika buat ida
    .detail = Só pasu atu publika mak bele hatudu loron ne'ebé ema hotu bele haree númeru sira. Favór hasai loron ne'e, hafoin halo fali pasu ne'e.
# draft
error-invalid-extract-date = Loron foti valór nian ne'e la serve
    .detail = Favór hakerek loron ida hanesan 2027-01-31, ohin ka uluk, ka husik mamuk.
# draft
error-clarification-moved = Klarifikasaun ne'e iha situasaun seluk agora
    .detail = Ema ruma hatán ka rezolve tiha ona. Favór lee saida mak hatete ona, hafoin hili saida mak atu hatete.
# draft
error-too-many-requests = Koko liu dala barak
    .detail = Favór hein minutu 15, hafoin ne'e koko fali.
# draft
error-database-unavailable = Servisu la disponivel agora
    .detail = Buat ne'ebé rai ona la lakon. Favór hein oituan no koko fali.
# draft
error-database-read-only = Agora labele rai
    .detail = Ita-boot bele lee hotu, no buat ne'ebé rai ona la lakon. Favór husik pájina ne'e loke hela no koko fali hafoin minutu 1.
# draft
error-disk-full = Servisu laiha ona espasu
    .detail = Mudansa ikus seidauk rai; buat hotu molok ne'e seguru. Favór husik pájina ne'e loke hela no kontaktu administradór.
# draft
error-internal = Akontese erru ida iha ami-nia parte
    .detail = Pasu ikus seidauk halo; buat ne'ebé rai ona molok ne'e seguru. Favór koko fali. Karik akontese tan, favór hatete ba administradór oras no kódigu ida-ne'e.
