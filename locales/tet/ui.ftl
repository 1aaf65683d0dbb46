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
# draft
role-reviewer = Revizór
role-administrator = Administradór

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
