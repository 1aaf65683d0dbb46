### What a finding says: the message is what is not consistent, .advice what to do.
### Variables: see the kinds of checks in questionnaires/vocabulary/checks.schema.json.

## Findings of the schema

# draft
schema-required = Tenke prienxe { $item }, maibé seidauk iha resposta.
    .advice = Favór hatama valór, ka hili estatutu ida no hakerek tanbasá laiha.

# draft
schema-minimum = { $item } mak { $value }, ki'ik liu valór mínimu { $limit }.
    .advice = Favór hadi'a valór ne'e; labele hatama sinál menus karik valór labele negativu.

# draft
schema-maximum = { $item } mak { $value }, boot liu valór másimu { $limit }.
    .advice = Favór hadi'a valór ne'e no verifika nia unidade.

# draft
schema-scale = { $item } mak { $value }, maibé númeru desimál ne'ebé bele mak { $limit } de'it.
    .advice = Favór arredonda valór ne'e.

# draft
schema-codelist = { $value } laiha iha lista resposta ba { $item }.
    .advice = Favór hili resposta ida hosi lista.

# draft
schema-type = Resposta ba { $item } laiha forma ne'ebé loos.
    .advice = Favór hatama fali resposta iha formuláriu; karik mai hosi fixeiru, kompara fixeiru ho modelu.

# draft
schema-kind = { $value } la'ós resposta ho tipu ne'ebé { $item } presiza.
    .advice = Favór hatama númeru, tinan, kódigu ka testu tuir pergunta.

## Money

# draft
check-Q-001 = Reseita totál { $total } la hanesan ho soma hosi parte sira { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-002 = Kontribuisaun sosiál { $total } la hanesan ho soma hosi parte sira { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-003 = Kontribuisaun administrasaun públika nian { $total } la hanesan ho soma hosi parte sira { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-003-other = Reseita sira seluk { $total } la hanesan ho soma hosi parte sira { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-004 = Despeza totál { $total } la hanesan ho soma hosi parte sira { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-005 = Despeza ho prestasaun { $total } la hanesan ho soma hosi parte sira { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-007 = Soma hosi prestasaun sira rejime nian mak { $sum }, maibé despeza ho prestasaun mak { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a despeza rejime nian ho prestasaun ka despeza prestasaun ida-idak nian.

# draft
check-Q-008 = Kustu administrasaun nian { $left } boot liu despeza totál { $right }.
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-009 = Kustu administrasaun nian { $numerator } mak { $ratio_percent } hosi despeza totál { $denominator }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-010 = Kustu administrasaun nian mak { $left }, maski rejime ne'e iha kontribuinte.
    .advice = Favór hatama kustu administrasaun nian ka hakerek instituisaun ne'ebé mak selu.

# draft
check-Q-012 = Rezerva iha tinan nia rohan mak { $total }, maibé rezerva iha tinan nia hahú, saldu no reavaliasaun fó { $sum }. Diferensa: { $difference }.
    .advice = Favór verifika rezerva sira, saldu no reavaliasaun.

# draft
check-Q-014 = Saldu { $left } la hanesan ho reseita hamenus despeza { $right }. Diferensa: { $difference }.
    .advice = Favór hadi'a saldu, reseita totál ka despeza totál.

# draft
check-Q-015 = Rejime ne'e naun kontributivu, maibé deklara kontribuisaun { $left }.
    .advice = Favór verifika tipu finansiamentu rejime nian no kontribuisaun sira.

# draft
check-Q-016 = Rejime ne'e kontributivu no iha kontribuinte, maibé nia kontribuisaun mak { $left }.
    .advice = Favór hatama kontribuisaun sira, ka verifika tipu finansiamentu no númeru kontribuinte.

# draft
check-Q-017 = Kontribuisaun { $numerator } mak { $ratio_percent } hosi valór ne'ebé kalkula ho kontribuinte, taxa no saláriu médiu ({ $denominator }).
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-018 = Entidade empregadora selu dala { $numerator } hosi kontribuisaun ema protejidu nian, maibé taxa legál sira fó dala { $denominator }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-019 = Taxa kontributiva totál { $total } la hanesan ho soma hosi taxa entidade empregadora no taxa traballadór { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a taxa totál ka taxa rua ne'e.

# draft
check-Q-020 = Taxa kontributiva totál { $left } boot liu porsentu { $right }.
    .advice = Favór hatama taxa iha porsentu hosi baze insidénsia, porezemplu 10 ba porsentu 10.

# draft
check-Q-021 = Transferénsia ne'ebé simu hosi rejime sira seluk { $left } la hanesan ho transferénsia ne'ebé selu ba rejime sira seluk { $right }. Diferensa: { $difference }.
    .advice = Favór verifika katak transferénsia ida-idak iha rejime rua ne'e.

# draft
check-Q-022 = Despeza hosi rejime hotu { $numerator } mak { $ratio_percent } hosi produtu internu brutu { $denominator }.
    .advice = Favór verifika karik montante ne'e hatama iha unidade, rihun ka millaun.

# draft
check-Q-083 = Rejime ne'e hapara ona, maibé deklara despeza { $left }.
    .advice = Favór verifika situasaun rejime nian iha tinan ne'e no nia despeza.

# draft
check-Q-123 = Seidauk hatama karik rejime ne'e sura iha indikadór 1.3.1, tan ne'e totál la inklui.
    .advice = Favór hili karik rejime ne'e sura, relasionadu ka la inklui.

## Persons

# draft
check-Q-025-reg = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-act = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-legal = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-ben = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-regby = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-reg = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-act = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-legal = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-ben = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-regby = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-031 = { $item }: soma hosi setór sira no adezaun fakultativa mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál, setór ida ka adezaun fakultativa.

# draft
check-Q-031-reg = Ema rejistadu tuir adezaun mak { $left }, maibé ema rejistadu mak { $right }. Diferensa: { $difference }.
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-032 = Kontribuinte ativu ({ $left }) barak liu duké ema rejistadu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-033 = Kontribuinte ativu ({ $left }) hanesan ho ema rejistadu ({ $right }).
    .advice = Favór verifika katak kontribuinte mak ema ne'ebé selu kontribuisaun iha tinan ne'e, la'ós ema rejistadu hotu.

# draft
check-Q-034 = Ema rejistadu ne'ebé kontribui mak { $ratio_percent } de'it: { $numerator } hosi { $denominator }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-035 = Kontribuinte ativu ({ $left }) barak liu duké forsa traballu ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura ema dala rua, no verifika forsa traballu.

# draft
check-Q-035-reg = Ema rejistadu ({ $left }) barak liu duké forsa traballu ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura ema dala rua, no verifika forsa traballu.

# draft
check-Q-037 = Ema ne'ebé hetan kobertura tuir lei ({ $left }) uitoan liu duké kontribuinte ativu ({ $right }).
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-052 = Benefisiáriu ne'ebé la sura dala rua ({ $left }) barak liu duké soma hosi prestasaun hotu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-053 = Benefisiáriu ne'ebé la sura dala rua ({ $left }) uitoan liu duké benefisiáriu hosi prestasaun boot liu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-096 = Iha de'it entidade empregadora { $numerator } ba kontribuinte { $denominator }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

## Benefits

# draft
check-Q-025-benef = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-child = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-benef = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-child = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-030 = Soma hosi munisípiu sira mak { $sum }, maibé totál nasionál mak { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a munisípiu ne'ebé sala ka falta, ka totál nasionál.

# draft
check-Q-026-children = Benefisiáriu ho tinan 0-14 ({ $left }) barak liu duké benefisiáriu hotu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-043 = Prestasaun { $count } hosi rejime ne'e iha valór hanesan { $value }.
    .advice = Favór verifika karik kopia totál rejime nian ba prestasaun sira.

# draft
check-Q-043-exp = Prestasaun { $count } hosi rejime ne'e iha valór hanesan { $value }.
    .advice = Favór verifika karik kopia totál rejime nian ba prestasaun sira.

# draft
check-Q-044 = Prestasaun { $count } iha despeza hanesan { $value }.
    .advice = Favór verifika karik kopia liña ida.

# draft
check-Q-047 = Benefisiáriu ({ $left }) barak liu duké populasaun ho idade legál reforma ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka hela iha rai-li'ur.

# draft
check-Q-047-child = Benefisiáriu ({ $left }) barak liu duké labarik ho tinan 0-14 ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka hela iha rai-li'ur.

# draft
check-Q-047-child17 = Benefisiáriu ({ $left }) barak liu duké labarik ho tinan 0-17 ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka hela iha rai-li'ur.

# draft
check-Q-047-meal = Benefisiáriu ({ $left }) barak liu duké labarik ho idade eskolár ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka hela iha rai-li'ur.

# draft
check-Q-048 = Pensaun vellise hotu hamutuk iha benefisiáriu { $left }, barak liu duké ema { $right } ho idade legál reforma.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka hela iha rai-li'ur.

# draft
check-Q-056 = Sura uma-kain, maibé falta númeru ema ba kada uma-kain.
    .advice = Favór hatama númeru ema ba kada uma-kain.

# draft
check-Q-056-source = Falta fonte ba númeru ema ba kada uma-kain.
    .advice = Favór hatama inkéritu ka sensus ne'ebé fó númeru ne'e.

# draft
check-Q-056-positive = Númeru ema ba kada uma-kain mak { $left }.
    .advice = Favór hatama númeru ne'ebé boot liu zero.

# draft
check-Q-058 = Despeza ba kada benefisiáriu kada fulan { $numerator } dook hosi montante médiu { $denominator }.
    .advice = Favór verifika despeza, benefisiáriu no montante médiu; sira bele loos hotu karik pagamentu hahú iha tinan nia klaran.

# draft
check-Q-059 = Montante médiu { $left } ki'ik liu valór mínimu { $right }.
    .advice = Favór hadi'a montante ne'ebé sala.

# draft
check-Q-059-max = Montante médiu { $left } boot liu valór másimu { $right }.
    .advice = Favór hadi'a montante ne'ebé sala.

# draft
check-Q-061 = Iha despeza ho prestasaun ne'e, maibé númeru benefisiáriu mak { $left }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-061-money = Prestasaun ne'e iha benefisiáriu, maibé nia despeza mak { $left }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-062 = Subsídiu maternidade iha benefisiáriu { $left }, barak liu duké naximentu tinan ne'e nian ho marjen porsentu 10 ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-063 = Subsídiu maternidade iha benefisiáriu mane { $left }.
    .advice = Favór hatama ema sira-ne'e hanesan feto, ka hili tipu prestasaun ne'ebé loos.

# draft
check-Q-063-paternity = Subsídiu paternidade iha benefisiáriu feto { $left }.
    .advice = Favór hatama ema sira-ne'e hanesan mane, ka hili tipu prestasaun ne'ebé loos.

# draft
check-Q-065 = Prestasaun invalidés iha benefisiáriu { $left }, barak liu duké ema ho defisiénsia grave ho marjen porsentu 20 ({ $right }).
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-066 = Prestasaun dezempregu iha benefisiáriu { $left }, barak liu duké dezempregadu ho marjen porsentu 20 ({ $right }).
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-081 = Rejime ne'e marka funsaun sira, maibé nia prestasaun mak { $left }.
    .advice = Favór aumenta prestasaun sira rejime nian.

# draft
check-Q-095 = { $item } mak { $left }, uitoan tebes no bele hatene ema ne'e sé.
    .advice = Favór hili estatutu konfidensiál karik labele publika valór ne'e.

# draft
check-Q-103 = Despeza ba kada benefisiáriu { $left } boot liu dala 12 hosi valór másimu ({ $right }).
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-121 = Falta tipu prestasaun, tan ne'e indikadór sira la sura nia benefisiáriu.
    .advice = Favór hili tipu prestasaun.

# draft
check-Q-122 = Falta periodisidade prestasaun nian, tan ne'e totál la sura nia benefisiáriu.
    .advice = Favór hili karik prestasaun ne'e periódiku, montante úniku ka pagamentu úniku.

## Context

# draft
check-Q-025-pop = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-pop014 = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-pop017 = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-pop15p = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-popret = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-school = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-lf = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-025-unemp = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-pop = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-pop014 = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-pop017 = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-pop15p = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-popret = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-school = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-lf = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-026-unemp = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-072 = Soma hosi populasaun ho tinan 0-14 no tinan 15 ka liu mak { $sum }, la hanesan ho populasaun { $total }. Diferensa: { $difference }.
    .advice = Favór uza fonte no revizaun ida de'it ba valór tolu ne'e.

# draft
check-Q-073 = Labarik ho tinan 0-14 ({ $left }) barak liu duké labarik ho tinan 0-17 ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-073-pop = Labarik ho tinan 0-17 ({ $left }) barak liu duké populasaun ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-073-ret = Ema ho idade legál reforma ({ $left }) barak liu duké ema ho tinan 15 ka liu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-074 = Forsa traballu ({ $left }) boot liu populasaun ho tinan 15 ka liu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-074-unemp = Dezempregadu ({ $left }) barak liu duké ema iha forsa traballu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

## Comparison with earlier years

# draft
check-Q-013 = Rezerva iha tinan { $year } nia hahú ({ $left }) la hanesan ho rezerva iha tinan { $previous_year } nia rohan ({ $right }). Diferensa: { $difference }.
    .advice = Favór hadi'a valór ida hosi rua ne'e, ka esplika diferensa.

# draft
check-Q-023 = { $item } muda hosi { $previous } ba { $current }, besik dala rihun ida ({ $change }).
    .advice = Favór verifika karik montante ne'e hatama iha unidade, rihun ka millaun.

# draft
check-Q-023-revenue = { $item } muda hosi { $previous } ba { $current }, besik dala rihun ida ({ $change }).
    .advice = Favór verifika karik montante ne'e hatama iha unidade, rihun ka millaun.

# draft
check-Q-023-benefit = { $item } muda hosi { $previous } ba { $current }, besik dala rihun ida ({ $change }).
    .advice = Favór verifika karik montante ne'e hatama iha unidade, rihun ka millaun.

# draft
check-Q-024 = Produtu internu brutu muda hosi { $previous } ba { $current }, besik dala rihun ida ({ $change }).
    .advice = Favór verifika karik montante ne'e hatama iha unidade, rihun ka millaun.

# draft
check-Q-027 = Persentajen feto muda hosi { $previous } ba { $current }.
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-027-reg = Persentajen feto muda hosi { $previous } ba { $current }.
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-027-act = Persentajen feto muda hosi { $previous } ba { $current }.
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-027-ben = Persentajen feto muda hosi { $previous } ba { $current }.
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-038 = Ema rejistadu mak { $left }, ki'ik liu porsentu 95 hosi tinan { $previous_year } ({ $right }), maski rejistu aumenta tinan-tinan.
    .advice = Favór verifika valór tinan rua nian; karik loos, esplika tanbasá rejistu tun.

# draft
check-Q-040 = { $item } muda hosi { $previous } ba { $current }, mudansa { $change } iha tinan ida.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-040-reg = { $item } muda hosi { $previous } ba { $current }, mudansa { $change } iha tinan ida.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-040-act = { $item } muda hosi { $previous } ba { $current }, mudansa { $change } iha tinan ida.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-040-ben = { $item } muda hosi { $previous } ba { $current }, mudansa { $change } iha tinan ida.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-041 = { $item } ho presu tinan { $previous_year } nian mak { $numerator }, katak { $ratio_percent } hosi { $denominator } tinan { $previous_year } nian.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-041-revenue = { $item } ho presu tinan { $previous_year } nian mak { $numerator }, katak { $ratio_percent } hosi { $denominator } tinan { $previous_year } nian.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-041-benefit = { $item } ho presu tinan { $previous_year } nian mak { $numerator }, katak { $ratio_percent } hosi { $denominator } tinan { $previous_year } nian.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-041-nominal = { $item } muda hosi { $previous } ba { $current }, mudansa { $change } la inklui inflasaun.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-041-benefit-nominal = { $item } muda hosi { $previous } ba { $current }, mudansa { $change } la inklui inflasaun.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.

# draft
check-Q-042 = { $item } mak { $left } iha tinan 3 tutuir malu.
    .advice = Favór verifika karik valór ne'e kopia hosi tinan anteriór.

# draft
check-Q-057 = Númeru ema ba kada uma-kain { $left } hanesan ho tinan { $previous_year }.
    .advice = Favór verifika karik inkéritu ka sensus foun liu fó númeru seluk.

# draft
check-Q-076 = Populasaun { $numerator } mak { $ratio_percent } hosi tinan { $previous_year } ({ $denominator }).
    .advice = Favór verifika karik tinan rua ne'e mai hosi fonte no revizaun hanesan.

# draft
check-Q-097 = Rezerva fahe ho despeza tinan nian muda hosi { $previous } ba { $current }.
    .advice = Favór verifika valór ne'e; karik loos, esplika mudansa ne'e.
