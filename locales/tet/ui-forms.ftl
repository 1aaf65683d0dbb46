### Pages where a submission is filled.


## Filling pages

# draft
modules = Parte sira
# draft
parts-done = Parte sira: { $done } hosi { $count } kompletu
# draft
optional = opsionál
# draft
optional-table = Loke atu prienxe
# draft
what-is-left = Falta saida
# draft
left-to-do = Erru: { $errors } · avizu lahó justifikasaun: { $warnings }
# draft
check-and-submit = Verifika no submete
# draft
breadcrumb = Ita-boot iha ne'e
# draft
overview = Vizaun jerál
second-language = Lian daruak
none = Laiha
show = Hatudu
add = Aumenta
close = Taka
# draft
all-saved = Rai hotu ona.
# draft
saved-at = Rai ona iha tuku { $time }
# draft
waiting-for-connection = Hein hela ligasaun. Buat ne'ebé ita-boot hakerek sei iha pájina ne'e.
# draft
save-hint = Mamuk la'ós zero: hakerek 0 se laiha, : se la disponivel, — se la aplikavel.
# draft
save-details = Rai detalle sira
# draft
not-saved-count = Seidauk rai valór { $count }
# draft
read-only-now = Labele troka submisaun ida-ne'e agora.
# draft
no-rows-yet = Seidauk iha buat ida iha lista ne'e. Favór aumenta ida dahuluk iha kraik.
# draft
no-schemes-yet = Seidauk iha rejime iha lista. Favór hahú ho inventáriu rejime sira.
# draft
item = Rubrika
# draft
not-asked = La husu ba rejime ida-ne'e
cell-details = Estatutu, nota, fonte, istória
# draft
cell-details-of = Detalle:
# draft
cell-contested = { $name } troka ba { $value } iha tuku { $time }. Mantein ita-nia valór ka simu ida seluk?
# draft
keep-mine = Mantein ha'u-nian ({ $value })
# draft
take-theirs = Simu ida seluk ({ $value })
# draft
value-blank = mamuk
# draft
sum-agrees = = soma hosi parte sira { $sum } ✓
# draft
sum-differs = ≠ soma hosi parte sira { $sum } (diferensa { $difference })
# draft
sum-alone = Soma hosi parte sira { $sum }
# draft
sum-missing = parte { $missing } hosi { $parts } seidauk iha
status = Estatutu
note = Nota
source = Fonte
history = Istória
previous-value = { $year }: { $value }
# draft
changed-by = Mudansa ikus hosi { $name }, { $time }.
# draft
unit-money = { $currency }, tinan tomak
# draft
unit-amount = { $currency } ba kada ema kada fulan
# draft
national-currency = moeda nasionál
unit-persons = ema
# draft
unit-money-thousands = iha rihun { $currency }, tinan tomak
# draft
unit-money-millions = iha millaun { $currency }, tinan tomak
# draft
unit-persons-thousands = iha ema rihun
# draft
unit-persons-millions = iha ema millaun
# draft
scale-of-lines = iha liña ne'ebé hatudu: { $unit }
# draft
scale-of-table = Valór iha
# draft
scale-0 = unidade
# draft
scale-3 = rihun
# draft
scale-6 = millaun
# draft
scale-stayed = Tabela la muda: iha valór ida ne'ebé labele lee, tan ne'e labele hatene nia sai hira. Favór hadi'a uluk.
# draft
figure-in-thousands = rihun { $figure }
# draft
figure-in-millions = millaun { $figure }
# draft
unit-percent = persentu

## Lists of schemes and benefits

scheme = Rejime
# draft
row-facts = Saida mak ne'e
# draft
answered = Hatán ona
# draft
open-findings = Konstatasaun ne'ebé seidauk rezolve
# draft
actions = Asaun sira
# draft
rows-count = prestasaun { $count }
# draft
rows-here = Iha pájina ne'e
# draft
rows-choose = Prestasaun sira hosi rejime ne'e
# draft
rows-all = Hotu hamutuk
# draft
take-out = Hasai hosi tinan ida-ne'e
# draft
take-back = Tau fali
# draft
taken-out = Hasai ona hosi tinan ida-ne'e: { $count }
# draft
add-schemes = Aumenta rejime ida
# draft
add-benefits = Aumenta prestasaun ida
# draft
add-steps = Aumenta eskalaun ida
# draft
add-categories = Aumenta kategoria ida
# draft
add-countries = Aumenta nasaun ida
# draft
add-agreements = Aumenta akordu ida
# draft
row-name = Naran iha lian ofisiál
# draft
row-code = Kódigu badak (la obrigatóriu)
# draft
row-code-help = Letra boot no númeru, ezemplu RG. Hela nafatin iha tinan hotu.
# draft
row-problem-name = Favór hakerek naran ida ho karakter 200 iha másimu.
# draft
row-problem-code = Kódigu ne'e uza ona ka iha sinál seluk. Uza de'it letra boot, númeru no traku. Favór hili ida seluk.
# draft
row-problem-locked = Labele troka submisaun ida-ne'e agora.

## Overview of a submission

# draft
overview-title = Inkéritu Seguransa Sosiál { $year }, { $country }
# draft
state = Situasaun
# draft
since = dezde { $date }
due = Prazu
# draft
days-left = sei iha loron { $count }
# draft
overdue = Prazu liu ona; ita-boot sei bele submete.
# draft
returned-by = { $name } haruka fali, { $time }
# draft
overview-fill = Favór prienxe parte sira tuir orden ne'ebé de'it. Valór ida-idak rai bainhira ita-boot sai hosi kampu.
continue-filling = Kontinua
# draft
overview-waiting = Submisaun iha revizór sira-nia liman. Ita-boot sei simu mensajen bainhira sira hatán.
# draft
open-review = Loke revizaun
look-at = Haree
# draft
findings = Konstatasaun hosi verifikasaun sira
indicators = Indikadór sira
versions-count = Versaun: { $count }
# draft
receipt = Resibu hosi submisaun ikus
export = Esporta
# draft
export-accepted = Valór sira hosi versaun ikus ne'ebé simu ona.
# draft
dataflow-DF-WSPDB = Baze Dadus Mundiál Protesaun Sosiál, SDMX-CSV 2.0
# draft
dataflow-DF-SDG-0131-SEX-SOC-RT = ODS 1.3.1, tabela ILOSTAT
severity-error = Erru
severity-warning = Avizu
severity-info = Informasaun
