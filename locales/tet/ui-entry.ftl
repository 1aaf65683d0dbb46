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
