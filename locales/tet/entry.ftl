### Why an entered value was not accepted: first what is wrong, then what to do.

# draft
entry-number-invalid = “{ $typed }” la'ós númeru. Favór hatama númeru ida ne'ebé válidu, lahó sinál osan ka persentajen.
# draft
entry-number-ambiguous = “{ $typed }” bele signifika { $a } ka { $b }. Favór hili ida.
# draft
entry-number-digits = “{ $typed }” iha díjitu barak liu. Favór hatama díjitu la liu 15 molok separadór desimál no la liu 6 hafoin.
# draft
entry-number-whole = “{ $typed }” la'ós númeru tomak. Favór hatama númeru tomak, lahó desimál.
# draft
entry-number-decimals = “{ $typed }” iha desimál barak liu. Favór hamenus; desimál ne'ebé bele uza: { $scale }.
# draft
entry-number-year = “{ $typed }” la'ós tinan. Favór hatama díjitu 4, hosi 1900 to'o 2200.
# draft
entry-date-invalid = “{ $typed }” la'ós data. Favór hatama loron, fulan no tinan, hanesan 31/12/2024.
# draft
entry-code-unknown = Kódigu “{ $typed }” laiha iha lista. Favór hili kódigu ida hosi lista.
# draft
entry-text-length = Testu naruk liu. Favór uza letra la liu { $limit }.
# draft
entry-text-control = Testu iha letra ne'ebé labele rai. Favór apaga letra ne'e ka hakerek fali testu.
# draft
entry-status-unknown = “{ $typed }” la'ós estatutu. Favór hili estatutu ida hosi lista.
# draft
entry-status-with-value = Estatutu ne'e hatete katak laiha valór, maibé iha valór ida. Favór apaga valór ka hili estatutu seluk.
# draft
entry-status-without-value = Estatutu ne'e presiza valór. Favór hatama valór ka hili estatutu seluk.
# draft
entry-question-not-asked = Pergunta ne'e la aplikavel iha ne'e tanba resposta seluk. Favór husik mamuk ka hadi'a resposta seluk ne'e.
