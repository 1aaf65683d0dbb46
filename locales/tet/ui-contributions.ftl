### Several institutions for one return: parts, signatures, reconciliation.

# draft
contributions-title = Parte no instituisaun sira
# draft
contributions-lead = Sé mak prienxe parte ida-idak, no instituisaun ida-idak to'o iha ne'ebé. Buat ne'ebé instituisaun asina ona tama ba valór nasionál; bainhira instituisaun rua hatete buat la hanesan, koordenadór mak deside.
# draft
contributions-none = Seidauk fó parte ida ba instituisaun: ema ne'ebé prienxe, prienxe valór nasionál.
# draft
contributions-done = Halo ona
# draft
contribution-state-draft = Prienxe hela
# draft
contribution-state-handed_in = Hein asinatura
# draft
contribution-state-signed = Asina ona
# draft
contribution-state-returned = Fó fila ona
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
contribution-extracted = Foti hosi ita-boot nia sistema iha (bele husik mamuk)
# draft
contribution-extracted-help = Loron ne'ebé foti valór sira hosi sistema. Hatudu iha valór nia sorin bainhira kompara instituisaun sira.
# draft
contribution-extracted-on = Foti hosi instituisaun nia sistema iha { $date }
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
contribution-refused-extract-unclear = Loron ne'ebé foti valór la'ós data. Favór hili loron ida, ka husik mamuk.
# draft
contribution-refused-extract-ahead = Loron ne'ebé foti valór seidauk to'o. Favór hili ohin ka loron uluk.
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
assign-nobody-there = Laiha ema ida iha ne'ebá mak bele prienxe. Favór konvida ema uluk.
# draft
assign-closed = Instituisaun ne'e taka ona. Favór hili seluk, ka husu ba administradór atu loke fali.
# draft
assign-taken = Instituisaun ne'e iha ona parte ne'e.

## A part, and what an institution says

# draft
contributions-parts = Parte sira
# draft
contributions-filled = Hatán ona
# draft
contributions-state = Estadu
# draft
contributions-of = { $filled } hosi { $asked }
# draft
part-holder = Iha liman hosi
# draft
part-due = Data limite
# draft
part-due-round = Hanesan ronda nian
# draft
part-give-back = Fó fali
# draft
part-take-back = Simu fali
# draft
part-hand-title = Entrega ba departamentu ida
# draft
part-hand-lead = Departamentu mak prienxe; saida mak nia hatete sai instituisaun nian. Durante ne'e ema seluk la prienxe.
# draft
part-hand-nobody = Ema seluk labele prienxe. Favór konvida ema uluk.
# draft
part-department = Departamentu
# draft
part-hand = Entrega
# draft
part-change-title = Data no atribuisaun
# draft
part-set-due = Hatuur data
# draft
part-remove-next = Saida mak prienxe ona rai nafatin no fila fali kuandu parte ne'e atribui filafali.
# draft
institution-lead = Saida mak instituisaun ne'e hatete, molok asina: de'it buat ne'ebé la hanesan ho valór ne'ebé simu ona ba tinan { $year } liu fali verifikasaun husik, buat ne'ebé mamuk ka la disponivel, no saida mak verifikasaun hatete.
# draft
institution-blank = Seidauk iha resposta
# draft
institution-questions = Pergunta sira hosi koordenadór
# draft
institution-questions-lead = Ita-boot nia instituisaun no koordenadór de'it mak lee.
# draft
institution-closed = Taka ona
# draft
institution-closed-help = Nia kaer nafatin parte sira-ne'e to'o ita-boot hasai.
# draft
institution-act = Entrega no asina
# draft
institution-next = Asina de'it saida mak hakerek iha ne'e agora. Karik instituisaun rua hatete buat la hanesan, koordenadór deside no hatete tanbasá.
# draft
institution-acts = Saida mak halo ona: { $count }
# draft
sample-institution = Institutu Nasionál Seguransa Sosiál

## On the start page

# draft
home-sign = Haree no asina
# draft
home-questions = Pergunta hosi koordenadór: { $count }
# draft
home-signed = Asina ona: instituisaun { $signed } hosi { $count }
# draft
home-late = Parte ne'ebé liu ona data: { $count }
# draft
row-problem-yours = Instituisaun seluk mak prienxe ne'e, ka ita-boot nia parte entrega ona.

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
# draft
audit-assignment-due = Hatuur data parte ida nian
# draft
audit-assignment-back = Simu fali ka fó fali parte ida
