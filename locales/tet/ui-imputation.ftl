### Values that reviewers put beside those of a country.

# draft
impute = Imputa
# draft
impute-title = OIT mak imputa
# draft
impute-lead = Valór ne'ebé revizór sira tau iha { $country } nia valór sorin. La'ós valór nasaun nian no nunka troka valór ruma.
# draft
impute-about = Imputa valór ba
# draft
impute-cell = Imputa valór iha ne'e
# draft
impute-theirs = Valór nasaun nian
# draft
impute-ours = Imputa ona
# draft
impute-units = Ho unidade, la'ós ho rihun.
# draft
impute-method = Oinsá hetan
# draft
impute-reason = Tanbasá, ho liafuan
# draft
impute-save = Rai
# draft
impute-not-saved = La rai
# draft
impute-count = OIT mak imputa: { $count }
# draft
impute-none = Seidauk imputa buat ida.
# draft
impute-how = Iha pájina revizaun, favór hili Imputa iha sélula.
# draft
impute-why = Oinsá no tanbasá
# draft
impute-change = Muda
# draft
impute-remove = Hasai
# draft
impute-export = OIT mak imputa: { $method }. { $reason }
# draft
impute-refused-not-now = Valór imputa de'it durante revizór sira kaer resposta, no bainhira simu ona. Favór haree agora to'o iha ne'ebé.
# draft
impute-refused-unknown-address = Sélula ne'e laiha.
# draft
impute-refused-text = Imputa de'it valór no kódigu, la'ós testu.
# draft
impute-refused-no-value = Favór hakerek valór ida.
# draft
impute-refused-method = Favór hili oinsá hetan valór ne'e.
# draft
impute-refused-no-reason = Favór hatete tanbasá, ho liafuan.
# draft
impute-refused-reason = Másimu karaktere { $limit }, la ho sinál ne'ebé labele rai.
# draft
impute-refused-changed = Ema seluk imputa buat seluk iha ne'e. Favór haree uluk molok rai ita-boot nian.
# draft
audit-imputation-make = Imputa valór ida
# draft
audit-imputation-remove = Hasai valór ne'ebé imputa
# draft
impute-version = versaun { $number }
