### The reconciliation desk: where institutions say different things, and what is decided.

# draft
desk-title = Rekonsiliasaun
# draft
desk-lead = Instituisaun sira ne'ebé asina ona hatete buat la hanesan kona-ba sélula sira-ne'e. Favór hili valór ida ba ida-idak, no hatete tanba sá. Buat ne'ebé la hili sei rai ba nafatin, no razaun bá hamutuk ho valór iha versaun no esportasaun.
# draft
desk-several = Valór barak
# draft
desk-nothing-shared = Seidauk iha sélula ne'ebé instituisaun rua asina. Laiha buat atu kompara.
# draft
desk-agreement = Instituisaun sira konkorda to'o iha ne'ebé
# draft
desk-module = Parte
# draft
desk-all-modules = Parte hotu
# draft
desk-shared = Sélula ne'ebé rua ka liu prenxe
# draft
desk-agreed = Sira konkorda iha
# draft
desk-share = Konkordánsia
# draft
desk-show = Hatudu
# draft
desk-show-open = Atu deside
# draft
desk-show-decided = Deside ona
# draft
desk-any = hotu
# draft
desk-institution = Instituisaun
# draft
desk-least = Diferensa mínimu
# draft
desk-filter = Hatudu sira-ne'e
# draft
desk-filter-none = Hatudu hotu
# draft
desk-open-count = Sélula atu deside: { $count }
# draft
desk-decided-count = Sélula deside ona: { $count }
# draft
desk-page = Pájina { $page } hosi { $pages }
# draft
desk-pages = Pájina sira
# draft
desk-previous = Pájina anteriór
# draft
desk-next = Pájina tuirmai
# draft
desk-keys = Tekla: 1 to'o 9 hili valór ho númeru ne'e no ba oin; 0 hasai eskolla.
# draft
desk-none = Laiha sélula hanesan ne'e.
# draft
desk-all-decided = Deside hotu ona.
# draft
desk-closed = Resposta iha revizór sira-nia liman. Agora labele deside.
# draft
desk-ask = Husu ba instituisaun sira
# draft
desk-ask-title = Husu ba instituisaun sira
# draft
desk-ask-lead = Instituisaun ida-idak ne'ebé ita-boot husu simu korreiu eletróniku no hetan pergunta iha nia pájina inisiál. Nia haree ita-boot nia pergunta no nia resposta rasik, la'ós saida mak ita-boot husu ba sira seluk. Revizór sira la lee ne'e.
# draft
desk-ask-new = Pergunta foun
# draft
desk-ask-whom = Ba
# draft
desk-asked = Husu ba { $name }
# draft
desk-asked-before = Saida mak husu no hatán ona
# draft
desk-choose = Hili
# draft
desk-value = Valór
# draft
desk-distance = Hosi valór boot liu
# draft
desk-distance-short = Diferensa
# draft
desk-source = Fonte no nota
# draft
desk-entered = Hatama
# draft
desk-extracted = dadus hosi sistema iha { $date }
# draft
desk-highest = boot liu
# draft
desk-no-source = laiha fonte
# draft
desk-difference = { $by } ({ $share })
# draft
desk-apart = Diferensa { $difference }.
# draft
desk-taken = Uza hosi { $institution }: { $value }
# draft
desk-others = La uza: { $list }
# draft
desk-decided = { $name }, { $time }
# draft
desk-earlier = Desizaun anteriór: { $count }
# draft
desk-by-rule = Tuir regra ba { $part }.
# draft
desk-by-rule-within = Tuir regra ba { $part }, se diferensa valór nian la liu { $within }.
# draft
desk-stale = Valór ida muda ona hafoin desizaun ne'e. Favór deside fali.
# draft
desk-more = Sélula seluk hafoin sira-ne'e: { $count }
# draft
desk-reason = Razaun
# draft
desk-words = Ho liafuan
# draft
desk-do = Uza valór hili ona
# draft
desk-reset = Hamoos eskolla sira
# draft
desk-done = Deside ona: { $count }. Razaun bá hamutuk ho valór.
# draft
desk-refused-nothing = Favór hili uluk valór ida. Seidauk deside.
# draft
desk-refused-reason = Favór hili razaun no hatete ho liafuan; nia bá hamutuk ho valór sira. Seidauk deside, no eskolla sira sei iha ne'e.
# draft
desk-refused-changed = Instituisaun ida hatete buat seluk. Seidauk deside. Favór haree valór agora nian, hafoin ne'e deside fali; buat ne'ebé hakerek ona sei iha ne'e.
# draft
desk-coordinator = Koordenadór
# draft
desk-rules = Deside tuir regra
# draft
desk-rules-lead = Uza valór hosi instituisaun ida ba parte tomak. Uluk haree regra sei deside saida; seidauk akontese buat ida molok ita-boot konfirma.
# draft
desk-rule-part = Ba sélula sira iha
# draft
desk-rule-prefer = uza valór hosi
# draft
desk-rule-within = se diferensa valór nian la liu (porsentu)
# draft
desk-rule-within-help = Mamuk: diferensa saida de'it.
# draft
desk-within-wrong = Favór hakerek númeru hosi 0 to'o 100, ezemplu 2 ka 0,5.
# draft
desk-rule-preview = Hatudu nia sei deside saida
# draft
desk-rule-would = Regra sei deside sélula { $count }
# draft
desk-rule-taken = Sei uza valór hosi { $institution }.
# draft
desk-rule-too-far = La muda, tanba diferensa boot liu: { $count }
# draft
desk-rule-without = La muda, tanba instituisaun ne'e la fó valór: { $count }
# draft
desk-rule-value = Sei uza
# draft
desk-rule-others = Sei la uza
# draft
desk-rule-do = Deside sélula { $count } ne'e
# draft
desk-rule-changed = Buat ruma muda ona hafoin hatudu ne'e. Seidauk deside. Iha kraik hatudu regra sei deside saida agora; buat ne'ebé hakerek ona sei iha ne'e.
# draft
desk-checks = La hanesan ho verifikasaun
# draft
desk-checks-lead = Sala sira, no avizu sira ne'ebé laiha razaun, ho sélula hosi instituisaun oioin. Favór ko'alia ho sira; fó fila parte ba ida ne'ebé tenke hadi'a.
# draft
desk-checks-none = Laiha verifikasaun ne'ebé la hanesan ho valór hosi instituisaun oioin.

## In versions and exports

# draft
settled-title = Deside entre instituisaun sira: { $count }
# draft
settled-since = Deside entre instituisaun sira hafoin ne'e: { $count }
# draft
settled-taken = Uza
# draft
settled-others = La uza
# draft
settled-why = Tanba sá
# draft
desk-export = Uza valór hosi { $institution } iha ne'ebé instituisaun sira la hanesan: { $reason }. { $text }
