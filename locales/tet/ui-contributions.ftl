### Several institutions for one return: parts, signatures, reconciliation.

# draft
contributions-title = Parte no instituisaun sira
# draft
contributions-lead = Sé mak prenxe parte ida-idak, no instituisaun ida-idak to'o iha ne'ebé. Buat ne'ebé instituisaun asina ona tama ba valór nasionál; bainhira instituisaun rua hatete buat la hanesan, koordenadór mak deside.
# draft
contributions-none = Seidauk fó parte ida ba instituisaun: ema ne'ebé prenxe, prenxe valór nasionál.
# draft
contributions-done = Halo ona
# draft
contribution-state-draft = prenxe hela
# draft
contribution-state-handed_in = hein asinatura
# draft
contribution-state-signed = asina ona
# draft
contribution-state-returned = fó fila ona
# draft
contribution-do-hand_in = Entrega
# draft
contribution-do-sign = Asina hodi instituisaun nia naran
# draft
contribution-do-give_back = Fó fila
# draft
contribution-do-return = Fó fila ba instituisaun
# draft
contribution-did-hand_in = Entrega ona
# draft
contribution-did-sign = Asina ona
# draft
contribution-did-give_back = Fó fila ona
# draft
contribution-did-return = Koordenadór fó fila ona
# draft
contribution-by = { $name }, { $time }
# draft
contribution-comment = Tanba sá mak fó fila
# draft
contribution-due = to'o { $date }
# draft
contribution-late = tenke hotu to'o { $date }
# draft
contribution-held = iha { $name } nia liman
# draft
contribution-refused-not-now = Ema seluk halo uluk ona: favór haree agora to'o iha ne'ebé.
# draft
contribution-refused-no-comment = Favór hatete tanba sá mak fó fila.
# draft
contribution-refused-changed = Buat ruma muda ona hafoin hatudu pájina ne'e. Favór haree fali molok asina.
# draft
contribution-refused-away = Departamentu ida sei kaer parte ida. Favór husu fali uluk.
# draft
contribution-refused-errors = Sala iha instituisaun nia parte: { $count }. Favór hadi'a uluk; hatudu iha pájina verifikasaun.
# draft
assign-title = Fó parte ida
# draft
assign-lead = Bele fó parte hanesan ba instituisaun rua ne'ebé iha valór hanesan.
# draft
assign-part = Parte
# draft
assign-institution = Instituisaun
# draft
assign-due = Prazu (bele husik mamuk)
# draft
assign-do = Fó
# draft
assign-remove = Hasai
# draft
assign-nobody-there = Laiha ema ida iha ne'ebá mak bele prenxe. Favór konvida ema uluk.
# draft
assign-taken = Instituisaun ne'e iha ona parte ne'e.

## In the audit trail

# draft
audit-assignment-add = Fahe parte ida
# draft
audit-assignment-hand = Fó parte ida ba departamentu ka simu fali
# draft
audit-assignment-remove = Hasai parte ida
# draft
audit-reconciliation-decide = Deside entre instituisaun sira
# draft
audit-contribution-hand-in = Entrega parte ida
# draft
audit-contribution-sign = Asina ba instituisaun ida
# draft
audit-contribution-give-back = Fó fali parte ida
# draft
audit-contribution-return = Haruka fali parte ida ba instituisaun
