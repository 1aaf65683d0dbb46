### The statistics group: what it says of a version, its minutes, and the steps around it.

## States and steps

# draft
state-for-endorsement = Iha grupu estatístika
# draft
action-send = Haruka ba revizór sira
# draft
action-withdraw = Foti fali atu troka
# draft
step-send = Haruka ona, ho subskrisaun grupu nian
# draft
step-withdraw = Foti fali ona hosi grupu
# draft
next-send = Versaun { $reference } loos mak sei haruka ba revizór sira, hamutuk ho saida mak grupu hatete. Sira simu avizu ho korreiu eletróniku no ita-boot simu resibu.
# draft
next-withdraw = Bele troka fali valór sira. Versaun tuirmai sei aprezenta fali ba grupu; saida mak hatete kona-ba versaun ida-ne'e bele lee nafatin, maibé la konta ba versaun foun.
# draft
audit-submission-withdraw = Foti fali hosi grupu
# draft
audit-submission-send = Haruka versaun ne'ebé subskreve ona
# draft
audit-submission-endorse = Subskreve
# draft
audit-submission-reserve = Subskreve ho rezerva
# draft
audit-submission-object = Opoin

## The page of the group

# draft
group-title = Grupu estatístika
# draft
group-lead = Grupu responde ba versaun ida loos molok haruka ba revizór sira. Saida mak subskreve ona labele troka lahó versaun foun.
# draft
group-straight = Ronda ida-ne'e la husu subskrisaun: saida mak koordenadór submete ba revizór sira lahó grupu.
# draft
group-nothing = Seidauk iha buat ida ba grupu. Versaun mosu iha ne'e bainhira koordenadór submete, no membru sira simu avizu ho korreiu eletróniku.
# draft
group-whole = Resposta tomak
# draft
group-standing = Grupu nia pozisaun
# draft
group-ready = Grupu responde ba versaun ida-ne'e: membru { $endorsed } subskreve, presiza { $quorum }, laiha opozisaun.
# draft
group-waits = Membru { $endorsed } subskreve, presiza { $quorum }.
# draft
group-objected = Membru { $count } opoin. Labele haruka versaun enkuantu opozisaun iha nafatin.
# draft
group-too-few = Membru grupu nian la to'o atu subskreve: membru { $members }, presiza { $quorum }. Favór husu administradór atu konvida sira seluk.
# draft
group-laid = { $name }, { $time }
# draft
group-sent = { $name } haruka ba revizór sira, { $time }.
# draft
group-withdrawn = { $name } foti fali, { $time }:
# draft
group-changes = Saida mak muda hahú hosi { $reference }
# draft
group-since = Mudansa hahú hosi versaun { $number }, ne'ebé grupu haree ikus
# draft
group-first = Versaun dahuluk ne'ebé grupu haree
# draft
group-first-how = Laiha versaun anteriór atu kompara. Favór haree valór sira no indikadór sira.
# draft
group-all-figures = Valór hotu
# draft
group-to-say = Ba ita-nia pozisaun
# draft
group-to-send = Ba haruka
# draft
group-say = Ita-nia pozisaun
# draft
group-question = Ita responde ba { $reference } ka lae?
# draft
stance-do-endorse = Subskreve
    .help = Ha'u responde ba versaun ne'e.
# draft
stance-do-reserve = Subskreve ho rezerva
    .help = Ha'u responde, maibé iha buat ida atu lee hamutuk. Favór hakerek saida.
# draft
stance-do-object = Opoin
    .help = Labele haruka nune'e. Favór hakerek tanbasá.
# draft
stance-endorse = Subskreve
# draft
stance-reserve = Subskreve ho rezerva
# draft
stance-object = Opoin
# draft
position-silent = Seidauk hatete buat ida
# draft
position-partly = Subskreve parte ida de'it
# draft
group-text = Rezerva ka opozisaun, ho ita-nia liafuan rasik
# draft
group-say-next = Ita-nia naran, oras no liafuan sira tama iha ata no ba revizór sira. Enkuantu versaun iha grupu, ita-boot bele troka pozisaun; saida mak hatete uluk hela iha ata.
# draft
group-say-do = Rejista
# draft
group-said = Ita-nia pozisaun rejista ona.
# draft
group-laid-done = Versaun iha ona grupu estatístika. Membru sira simu avizu ho korreiu eletróniku; ita-boot simu avizu bainhira bele haruka, ka bainhira ema ruma opoin.
# draft
group-send-how = Bele haruka bainhira membru natoon responde no laiha ema opoin. Atu troka buat ruma, favór foti fali.
# draft
group-withdraw-why = Saida mak tenke muda (obrigatóriu)
# draft
group-withdraw-why-missing = Favór hakerek saida mak tenke muda.

## What is refused

# draft
group-not-taken = Ita-nia pozisaun la rejista
# draft
group-other-version = Versaun ne'ebé ita-boot haree la'ós ona ida ne'ebé iha grupu. Favór haree diferensa, hafoin hatete se responde ba versaun foun.
# draft
group-difference = Saida mak muda hosi versaun { $before } ba versaun { $after }
# draft
group-not-now = Agora laiha versaun iha grupu: haruka ona ka foti fali ona. Ita-boot simu avizu ho korreiu eletróniku bainhira iha versaun foun.
# draft
group-you-wrote = Ita-boot hakerek:
# draft
group-stance-missing = Favór hili: subskreve, subskreve ho rezerva, ka opoin.
# draft
group-text-missing = Rezerva ka opozisaun presiza liafuan: favór hakerek kona-ba saida.
# draft
group-text-wrong = Favór hakerek karater { $limit } de'it, testu baibain.
# draft
group-module-wrong = Favór hili parte ida hosi lista.
# draft
error-version-moved = Versaun ida-ne'e la'ós ida ne'ebé grupu haree agora
    .detail = La rejista buat ida. Agora versaun seluk mak iha grupu: favór haree versaun ne'e no diferensa, hafoin haruka ita-nia pozisaun ho nia sha256.
# draft
error-not-endorsed = Grupu estatístika seidauk responde ba versaun ida-ne'e
    .detail = Membru { $endorsed } subskreve, presiza { $quorum }, opozisaun { $objected }. Favór hein membru sira, ka foti fali versaun no troka saida mak sira opoin.

## Minutes

# draft
minutes-title = Ata
# draft
minutes-heading = Ata grupu estatístika nian: { $country }, { $year }
# draft
minutes-print = Favór imprime pájina ida-ne'e atu asina no rai.
# draft
minutes-sealed = Selu iha
# draft
minutes-laid = Aprezenta ba grupu
# draft
minutes-quorum = Kuorun
# draft
minutes-quorum-is = Membru { $count }
# draft
minutes-outcome = Rezultadu
# draft
minutes-members = Membru sira
# draft
minutes-no-members = Grupu laiha membru bainhira versaun aprezenta ba grupu.
# draft
minutes-name = Naran
# draft
minutes-institution = Instituisaun
# draft
minutes-position = Pozisaun
# draft
minutes-signature = Asinatura
# draft
minutes-said = Saida mak hatete
# draft
minutes-nothing-said = Seidauk iha ema ida mak hatete buat ruma.
# draft
minutes-about = Kona-ba
# draft
minutes-words = Ho sira-nia liafuan
# draft
minutes-replaced = troka tiha ona
# draft
minutes-replaced-note = Saida mak risku hetan troka hosi nia autór no la konta.
# draft
minutes-how-to-check = Impresaun dijitál kobre valór hotu versaun nian, no versaun sira uluk. Resibu versaun nian hatete oinsá atu verifika.

## Elsewhere

# draft
overview-with-group = Versaun ida iha grupu estatístika. Durante ne'e ema ida labele troka valór sira.
# draft
submit-next-group = Hafoin submete, valór sira sai versaun { $reference }, labele troka, no ba grupu estatístika. Ita-boot haruka versaun ba revizór sira bainhira grupu responde ba versaun ne'e.
# draft
submit-group = Membru grupu nian: { $members }. Presiza atu subskreve: { $quorum }.
# draft
submit-comment-group = Komentáriu ba grupu (la obrigatóriu)
# draft
submit-to-group = Aprezenta ba grupu
# draft
home-group-missing = { $reference } hein ita-nia pozisaun
# draft
home-group-given = Ita-boot hatete ona kona-ba { $reference }
# draft
home-group-say = Hatete se ita responde ka lae
# draft
rounds-quorum = Subskrisaun ne'ebé presiza
# draft
rounds-quorum-help = Membru hira hosi grupu estatístika mak tenke responde ba versaun; 0 ka mamuk: laiha. Favór husik mamuk karik ronda tinan ne'e nian loke ona.
# draft
rounds-quorum-wrong = Favór hakerek númeru inteiru hosi 0 to'o { $most }.
# draft
rounds-quorum-other = Ronda tinan ne'e nian loke ona, ho { $quorum }. Favór husik kampu ne'e mamuk.
