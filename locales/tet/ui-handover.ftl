### Entrega servisu: buat ne'ebé ema foun presiza hatene.

# draft
handover-title = Entrega servisu
# draft
handover-lead = Ba ema ne'ebé simu servisu: saida mak husu iha tinan anteriór, sé mak hatene, fonte mak saida, no saida mak seidauk remata. Halo atu imprime.
handover-institution = Instituisaun
# draft
handover-accepted = Simu ona iha tinan anteriór
# draft
handover-made = Situasaun iha
# draft
handover-others = Instituisaun seluk
# draft
handover-none = Ema hosi instituisaun ne'e seidauk hatama dadus, iha tinan anteriór ka tinan ne'e.
# draft
handover-summary = Rezumu
# draft
handover-who = Sé mak hatene
# draft
handover-sources = Fonte tinan anteriór nian
# draft
handover-open = Seidauk remata
# draft
handover-gone = sai ona
# draft
handover-knew = Resposta { $count }, ikus liu iha { $date }
# draft
handover-source-count = (resposta { $count })
# draft
handover-source-note = Fonte no nota
# draft
handover-no-source = laiha fonte
# draft
handover-settled = laiha
# draft
handover-left = Obrigatóriu: { $required }. Rezultadu verifikasaun: { $findings }. Iha resposta tinan anteriór, agora mamuk: { $open }.
# draft
handover-comments = Saida mak hateten ona
# draft
handover-comment = { $name }, loron { $time }
# draft
handover-required = Obrigatóriu no mamuk
# draft
handover-findings = Rezultadu verifikasaun ne'ebé tenke rezolve
# draft
handover-missing = La disponivel iha tinan anteriór: favór husu fali
# draft
handover-asked = Saida mak husu iha { $year }, no nia resposta
# draft
handover-empty = mamuk
