### The frame of every page, and words that many pages use.

## The frame of every page

language-name = Tetun
# draft
skip-to-content = Liu ba konteúdu
language-switch = Lian
# draft
your-account = Ita-boot nia konta
help = Ajuda
sign-out = Sai
# draft
demo-notice = Demonstrasaun: laiha buat ida mak sai hosi ne'e, no mensajen sira hela iha komputadór ida-ne'e.
# draft
go-home = Bá pájina inisiál
# draft
error-number = Kódigu erru: { $code }

## Words of many pages

save = Rai
cancel = Kansela
back = Fila
# draft
time-in = Oras ({ $zone })
# draft
form-refused = Favór hadi'a buat sira tuirmai. Buat ne'ebé ita-boot hakerek la lakon.

## States of a submission

state-draft = Esbosu
state-submitted = Submete ona
# draft
state-in-review = Iha revizaun
# draft
state-returned = Haruka fali ona atu hadi'a
# draft
state-accepted = Simu ona
# draft
state-published = Publika ona

## Roles

# draft
role-contributor = Ema ne'ebé prienxe
    .help = Prienxe valór sira instituisaun ka departamentu ida nian.
# draft
role-approver = Aprovadór
    .help = Responsavel ba buat ne'ebé instituisaun hatete.
# draft
role-coordinator = Koordenadór nasionál
    .help = Tau hamutuk instituisaun sira no submete resposta nasaun nian.
# draft
role-endorser = Membru grupu estatístika
    .help = Fó apoiu ba valór sira nasaun nian.
# draft
role-reviewer = Revizór
    .help = Lee, husu fali no simu, iha OIT nia naran.
# draft
role-administrator = Administradór
    .help = Jere ronda no konta sira, no publika.
# draft
role-observer = Observadór
    .help = Haree de'it nasaun nian, la muda buat ida.

## Actions on a submission

action-submit = Submete
# draft
action-start-review = Hahú revizaun
# draft
action-return = Haruka fali atu hadi'a
action-accept = Simu
action-publish = Publika
# draft
action-reopen = Loke fali
