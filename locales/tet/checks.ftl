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

# draft
check-Q-002-employers = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-002-persons = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-003-transfers = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-004-transfers = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-006 = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-006-nature = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-071 = Funsaun sira ho administrasaun, transferénsia no despeza seluk iha rai laran mak { $sum }, maibé despeza totál mak { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-080 = Rejime ne'e laiha osan no laiha ema iha { $year }.
    .advice = Favór hatama nia dadus, ka estatutu ne'ebé esplika tanbasá laiha.

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

# draft
check-Q-025-p-dep = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-p-dep = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-p-prot = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-p-prot = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-p-new = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-p-new = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-b-stepbenef = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-b-stepbenef = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-o-contribn = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-o-contribn = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-o-benefn = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-o-benefn = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-o-mixedn = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-o-mixedn = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-act = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-act = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-domestic = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-domestic = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-natabroadact = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-natabroadact = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-ben = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-ben = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-refugees = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-refugees = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-benabroad = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-benabroad = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-actorigin = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-actorigin = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-benorigin = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-benorigin = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-m-benliving = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-m-benliving = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-083-new = Rejime ne'e taka ba membru foun, maibé deklara rejistu foun { $left }.
    .advice = Favór verifika situasaun rejime nian; hakerek nota karik la'ós grupu taka.

# draft
check-Q-036 = Kontribuinte ativu setór públiku nian ({ $left }) barak liu duké empregadu públiku ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-051 = Benefisiáriu ne'ebé la sura dala rua hosi rejime hotu ({ $left }) barak liu duké benefisiáriu hosi prestasaun hotu ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-106 = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

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
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-047-child = Benefisiáriu ({ $left }) barak liu duké labarik ho tinan 0-14 ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-047-child17 = Benefisiáriu ({ $left }) barak liu duké labarik ho tinan 0-17 ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-047-meal = Benefisiáriu ({ $left }) barak liu duké labarik ho idade eskolár ho marjen porsentu 5 ({ $right }).
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-048 = Pensaun vellise hotu hamutuk iha benefisiáriu { $left }, barak liu duké ema { $right } ho idade legál reforma.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

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

# draft
check-Q-025-b-cov = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-b-cov = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-b-stockdec = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-b-stockdec = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-b-new = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-b-new = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-b-exits = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-b-exits = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-106-stock = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-106-new = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-106-steps = Benefisiáriu hosi eskalaun sira ({ $left }) barak liu duké prestasaun nian ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-064 = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-060 = Montante médiu dala benefisiáriu ba tinan ida ({ $left }) boot liu despeza ho sorin balun (limite { $right }).
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-050 = Benefisiáriu { $left } hosi prestasaun idozu ne'e seidauk to'o idade reforma.
    .advice = Favór labele sura sira, ka hakerek nota katak inklui sira.

# draft
check-Q-099 = Eskalaun tuirmai iha { $value }, menus duké { $before } hosi eskalaun uluk.
    .advice = Favór verifika montante sira no orden eskalaun nian.

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

# draft
check-Q-025-x-pop015 = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-pop015 = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-pop018 = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-pop018 = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-pop1564 = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-pop1564 = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-dispop = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-dispop = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-emp = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-emp = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-empemployees = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-empemployees = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-emppublic = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-emppublic = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-poorn = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-poorn = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-poorben = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-poorben = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-vuln = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-vuln = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-x-covereddouble = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-x-covereddouble = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-075 = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-073-15 = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-073-17 = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-073-18 = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-073-64 = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-074-employees = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-074-public = { $item } ({ $left }) boot liu { $other_item } ({ $right }).
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-074-lf = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-087 = Ema ho defisiénsia grave mak porsentu { $right } hosi populasaun, maibé taxa mak porsentu { $left }.
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-110 = Ema kiak fahe ho taxa pobreza fó ema { $numerator }, maibé populasaun mak { $denominator }.
    .advice = Favór uza peskiza no tinan hanesan ba númeru no taxa, ka esplika diferensa.

# draft
check-Q-089 = { $item } mak { $left }, maibé { $other_item } fó { $right }. Diferensa: { $difference }.
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-098 = { $item } mak { $left }, maibé { $other_item } fó { $right }. Diferensa: { $difference }.
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

# draft
check-Q-085 = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-077 = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-077-births = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-077-dis = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-077-lf = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-077-poor = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-077-wage = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-077-gdp = { $item } iha { $previous_year } mak { $previous }, agora mak { $current }.
    .advice = Favór uza hanesan tinan anteriór, ka fó estatutu kebra série ba valór sira.

# draft
check-Q-078 = Data ida ({ $found }) mós la'ós iha tinan referénsia { $year }.
    .advice = Favór hadi'a data sira, ka deklara iha sira-nia tinan loloos.

# draft
check-Q-091 = Períodu hotu iha { $end }, maibé valór { $count } deklara hanesan definitivu.
    .advice = Favór fó estatutu provizóriu ka estimadu, ka hein to'o tinan hotu.

# draft
check-Q-091-benefit = Períodu hotu iha { $end }, maibé valór { $count } deklara hanesan definitivu.
    .advice = Favór fó estatutu provizóriu ka estimadu, ka hein to'o tinan hotu.

# draft
check-Q-079 = Naran iha { $previous_year } mak “{ $right }”, agora mak “{ $left }”; hanesan de'it { $likeness }.
    .advice = Favór verifika katak dadus ne'e hosi rejistu ne'e iha inventáriu; ida foun hetan liña rasik.

# draft
check-Q-079-benefit = Naran iha { $previous_year } mak “{ $right }”, agora mak “{ $left }”; hanesan de'it { $likeness }.
    .advice = Favór verifika katak dadus ne'e hosi rejistu ne'e iha inventáriu; ida foun hetan liña rasik.

# draft
check-Q-028 = { $item }: persentajen muda hosi { $previous } ba { $current }, besik persentajen seksu seluk nian iha tinan anteriór ({ $other }).
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-028-reg = { $item }: persentajen muda hosi { $previous } ba { $current }, besik persentajen seksu seluk nian iha tinan anteriór ({ $other }).
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-028-act = { $item }: persentajen muda hosi { $previous } ba { $current }, besik persentajen seksu seluk nian iha tinan anteriór ({ $other }).
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-028-ben = { $item }: persentajen muda hosi { $previous } ba { $current }, besik persentajen seksu seluk nian iha tinan anteriór ({ $other }).
    .advice = Favór verifika karik númeru mane no feto troka malu iha tinan ida hosi rua ne'e.

# draft
check-Q-039 = Ema rejistadu aumenta { $numerator }, maibé rejistu foun mak { $denominator }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-108-years = { $item } mak { $left }, hanesan loos ho tinan rua liubá.
    .advice = Favór verifika karik valór ne'e kopia hosi tinan anteriór.

## Breakdowns

# draft
check-Q-025-b-benefby = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-b-benefby = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-p-actby = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-p-actby = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-025-p-legalby = { $item }: soma hosi mane no feto mak { $sum }, la hanesan ho totál { $total }. Diferensa: { $difference }.
    .advice = Favór hadi'a númeru mane, númeru feto ka totál.

# draft
check-Q-026-p-legalby = { $item }: { $left } boot liu totál hosi seksu rua { $right }.
    .advice = Favór hadi'a valór seksu ne'e nian ka totál.

# draft
check-Q-029-act = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-029-reg = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-029-dep = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-029-ben = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-029-benef = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-029-dis = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-030-act = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-030-act-area = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-030-reg = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-030-reg-area = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-030-ben = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-030-ben-area = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-030-area = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-act = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-act-total = { $item } mak { $left }, maibé { $other_item } fó { $right }. Diferensa: { $difference }.
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-031-legal = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-legal-total = { $item } mak { $left }, maibé { $other_item } fó { $right }. Diferensa: { $difference }.
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-031-benef = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-benef-total = { $item } mak { $left }, maibé { $other_item } fó { $right }. Diferensa: { $difference }.
    .advice = Favór verifika valór rua ne'e no hadi'a ida ne'ebé sala.

# draft
check-Q-031-sector = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-new = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-status = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-legal-status = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-employers = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-031-size = { $item } mak { $total }, maibé soma hosi nia parte sira mak { $sum }. Diferensa: { $difference }.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-086 = Persentajen hosi { $item } no grupu seluk sira mak { $ratio_percent } hosi totál.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

# draft
check-Q-086-invest = Persentajen hosi { $item } no grupu seluk sira mak { $ratio_percent } hosi totál.
    .advice = Favór hadi'a totál ka parte sira; karik parte ida la eziste, hatama zero ka la presiza prienxe.

## Digits, copies and texts

# draft
check-Q-045 = { $item } mak { $value }, maizumenus dala { $factor } hosi { $middle } tinan sira seluk nian.
    .advice = Favór verifika karik dígitu ida falta ka hakerek dala rua.

# draft
check-Q-045-benef = { $item } mak { $value }, maizumenus dala { $factor } hosi { $middle } tinan sira seluk nian.
    .advice = Favór verifika karik dígitu ida falta ka hakerek dala rua.

# draft
check-Q-045-exp = { $item } mak { $value }, maizumenus dala { $factor } hosi { $middle } tinan sira seluk nian.
    .advice = Favór verifika karik dígitu ida falta ka hakerek dala rua.

# draft
check-Q-045-act = { $item } mak { $value }, maizumenus dala { $factor } hosi { $middle } tinan sira seluk nian.
    .advice = Favór verifika karik dígitu ida falta ka hakerek dala rua.

# draft
check-Q-046 = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-046-expenditure = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-046-revenue = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-107 = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-107-expenditure = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-107-revenue = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-107-benef = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-107-act = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-107-reg = { $item } mak { $value }; ho { $suggestion } totál { $total } no soma hosi parte sira { $sum } sei hanesan.
    .advice = Favór verifika dígitu sira ho fonte; hadi'a valór karik dígitu ida sala.

# draft
check-Q-109 = Totál { $total } la inklui { $item } ({ $part }); soma hosi parte hotu mak { $sum }.
    .advice = Favór aumenta parte ne'e ba totál, ka hadi'a parte ne'e.

# draft
check-Q-109-revenue = Totál { $total } la inklui { $item } ({ $part }); soma hosi parte hotu mak { $sum }.
    .advice = Favór aumenta parte ne'e ba totál, ka hadi'a parte ne'e.

# draft
check-Q-109-benefits = Totál { $total } la inklui { $item } ({ $part }); soma hosi parte hotu mak { $sum }.
    .advice = Favór aumenta parte ne'e ba totál, ka hadi'a parte ne'e.

# draft
check-Q-109-region = Totál { $total } la inklui { $item } ({ $part }); soma hosi parte hotu mak { $sum }.
    .advice = Favór aumenta parte ne'e ba totál, ka hadi'a parte ne'e.

# draft
check-Q-108 = Valór hanesan ({ $value } no tuir seksu) iha fatin { $count }: { $item } no { $other_item }.
    .advice = Favór verifika karik kopia liña ida.

# draft
check-Q-088 = Nota iha { $item } nia sorin hateten { $quoted }, maibé valór mak { $value }.
    .advice = Favór hadi'a nota ka valór, karik ko'alia kona-ba buat hanesan.

# draft
check-Q-088-exp = Nota iha { $item } nia sorin hateten { $quoted }, maibé valór mak { $value }.
    .advice = Favór hadi'a nota ka valór, karik ko'alia kona-ba buat hanesan.

# draft
check-Q-088-expenditure = Nota iha { $item } nia sorin hateten { $quoted }, maibé valór mak { $value }.
    .advice = Favór hadi'a nota ka valór, karik ko'alia kona-ba buat hanesan.

# draft
check-Q-088-act = Nota iha { $item } nia sorin hateten { $quoted }, maibé valór mak { $value }.
    .advice = Favór hadi'a nota ka valór, karik ko'alia kona-ba buat hanesan.

# draft
check-Q-088-employers = Nota iha { $item } nia sorin hateten { $quoted }, maibé valór mak { $value }.
    .advice = Favór hadi'a nota ka valór, karik ko'alia kona-ba buat hanesan.

# draft
check-Q-104 = Lian sira hatudu númeru la hanesan: { $left } iha { $item }, { $right } iha { $other_item }.
    .advice = Favór hadi'a testu ne'ebé hatudu númeru sala.

# draft
check-Q-104-benefit = Lian sira hatudu númeru la hanesan: { $left } iha { $item }, { $right } iha { $other_item }.
    .advice = Favór hadi'a testu ne'ebé hatudu númeru sala.

## Indicators

# draft
check-Q-048-child = Taxa kobertura mak porsentu { $left }, boot liu porsentu { $right }.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-048-maternity = Taxa kobertura mak porsentu { $left }, boot liu porsentu { $right }.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-048-disability = Taxa kobertura mak porsentu { $left }, boot liu porsentu { $right }.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-048-unemployment = Taxa kobertura mak porsentu { $left }, boot liu porsentu { $right }.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-048-injury = Taxa kobertura mak porsentu { $left }, boot liu porsentu { $right }.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-049 = Taxa kobertura mak porsentu { $value }; esportasaun hatudu porsentu 100 no rai taxa loloos.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-049-child = Taxa kobertura mak porsentu { $value }; esportasaun hatudu porsentu 100 no rai taxa loloos.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-049-maternity = Taxa kobertura mak porsentu { $value }; esportasaun hatudu porsentu 100 no rai taxa loloos.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-049-disability = Taxa kobertura mak porsentu { $value }; esportasaun hatudu porsentu 100 no rai taxa loloos.
    .advice = Favór verifika karik sura benefisiáriu dala rua, ka sira iha limite idade nia li'ur ka helaiha rai-li'ur.

# draft
check-Q-067 = Laiha rejime ba dezempregu, tan ne'e taxa mak zero; maibé prestasaun ida hosi funsaun ne'e falta valór.
    .advice = Favór hadi'a funsaun prestasaun nian, ka marka iha rejime no hatama benefisiáriu.

# draft
check-Q-068 = Ema seguru ba asidente traballu mak { $left }, hanesan loos ho benefisiáriu.
    .advice = Favór hatama kontribuinte ne'ebé seguru, la'ós benefisiáriu.

# draft
check-Q-092-agg = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-chi = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-mat = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-dis = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-une = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-inj = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-old = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-vul = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-092-poor = Taxa mak { $value } persentu; Baze Dadus Mundiál Protesaun Sosiál hatudu { $least } persentu.
    .advice = Favór esplika diferensa, ezemplu tanba fonte ka definisaun seluk.

# draft
check-Q-093 = Agregadu sura ema { $left }, menus duké { $right } hosi nia parte boot liu.
    .advice = Favór verifika ema ne'ebé hasai tanba sura dala rua.

# draft
check-Q-094 = Agregadu mak porsentu { $left }, maibé parte kontributiva no naun kontributiva, la sura dala rua, fó porsentu { $right }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-101-old = Taxa ba seksu rua ({ $value }) iha li'ur hosi taxa mane no feto nian ({ $least } no { $most }).
    .advice = Favór verifika benefisiáriu no populasaun tuir seksu; ida la tuir nia totál.

# draft
check-Q-101-child = Taxa ba seksu rua ({ $value }) iha li'ur hosi taxa mane no feto nian ({ $least } no { $most }).
    .advice = Favór verifika benefisiáriu no populasaun tuir seksu; ida la tuir nia totál.

# draft
check-Q-101-dis = Taxa ba seksu rua ({ $value }) iha li'ur hosi taxa mane no feto nian ({ $least } no { $most }).
    .advice = Favór verifika benefisiáriu no populasaun tuir seksu; ida la tuir nia totál.

# draft
check-Q-101-une = Taxa ba seksu rua ({ $value }) iha li'ur hosi taxa mane no feto nian ({ $least } no { $most }).
    .advice = Favór verifika benefisiáriu no populasaun tuir seksu; ida la tuir nia totál.

# draft
check-Q-101-inj = Taxa ba seksu rua ({ $value }) iha li'ur hosi taxa mane no feto nian ({ $least } no { $most }).
    .advice = Favór verifika benefisiáriu no populasaun tuir seksu; ida la tuir nia totál.

# draft
check-Q-101-con = Taxa ba seksu rua ({ $value }) iha li'ur hosi taxa mane no feto nian ({ $least } no { $most }).
    .advice = Favór verifika benefisiáriu no populasaun tuir seksu; ida la tuir nia totál.

# draft
check-Q-101-non = Taxa ba seksu rua ({ $value }) iha li'ur hosi taxa mane no feto nian ({ $least } no { $most }).
    .advice = Favór verifika benefisiáriu no populasaun tuir seksu; ida la tuir nia totál.

# draft
check-Q-102 = Taxa mak porsentu { $left }, maibé parte kontributiva no naun kontributiva, la ho sobrepozisaun, fó porsentu { $right }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

# draft
check-Q-102-dis = Taxa mak porsentu { $left }, maibé parte kontributiva no naun kontributiva, la ho sobrepozisaun, fó porsentu { $right }.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

## Schemes and benefits against each other

# draft
check-Q-105 = Prestasaun sura hanesan kontributivu no nia rejime hanesan naun kontributivu, ka kontráriu.
    .advice = Favór fó tipu finansiamentu hanesan ba prestasaun no rejime, ka hili mistu ba rejime.

# draft
check-Q-105-non = Prestasaun sura hanesan kontributivu no nia rejime hanesan naun kontributivu, ka kontráriu.
    .advice = Favór fó tipu finansiamentu hanesan ba prestasaun no rejime, ka hili mistu ba rejime.

# draft
check-Q-070 = Rejime ne'e selu de'it saúde, maibé marka atu sura iha indikadór 1.3.1.
    .advice = Favór marka rejime ne'e la inklui; saúde iha indikadór rasik.

# draft
check-Q-069 = Merenda eskolár mak en espésie, maibé deklara hanesan osan ne'ebé sura iha indikadór 1.3.1.
    .advice = Favór hili en espésie ba forma pagamentu, ka marka rejime ne'e relasionadu.

# draft
check-Q-084 = Montante { $value } iha moeda seluk, no laiha ida iha moeda nasionál.
    .advice = Favór verifika moeda; hatama mós montante iha moeda nasionál.

# draft
check-Q-082 = Funsaun prestasaun nian ({ $codes }) seidauk marka iha nia rejime.
    .advice = Favór marka funsaun iha rejime, ka hadi'a funsaun prestasaun nian.

# draft
check-Q-081-function = Prestasaun ida mós laiha funsaun ne'ebé marka iha rejime: { $codes }.
    .advice = Favór aumenta prestasaun, ka hasai marka karik la selu no la seguru buat ida.

# draft
check-Q-054 = Seidauk hatama karik ema hanesan simu prestasaun hosi rejime rua ne'ebé iha funsaun hanesan.
    .advice = Favór hatán iha ida hosi rua ne'e; orden seluk la presiza hatán.

# draft
check-Q-055 = Rejime ne'e ba ema ne'ebé laiha pensaun seluk, maibé deklara katak { $left } simu hosi rua.
    .advice = Favór verifika valór sira; karik loos, esplika tanbasá.

## Gaps

# draft
check-Q-124 = { $item } iha sinál la disponivel, maibé laiha nota ne'ebé esplika tanbasá.
    .advice = Favór hakerek iha nota sélula ida-idak nian tanbasá valór la disponivel: seidauk halibur, instituisaun seluk mak rai, ka seidauk publika.

# draft
check-Q-124-benefit = { $item } iha sinál la disponivel, maibé laiha nota ne'ebé esplika tanbasá.
    .advice = Favór hakerek iha nota sélula ida-idak nian tanbasá valór la disponivel: seidauk halibur, instituisaun seluk mak rai, ka seidauk publika.

# draft
check-Q-124-context = { $item } iha sinál la disponivel, maibé laiha nota ne'ebé esplika tanbasá.
    .advice = Favór hakerek iha nota sélula ida-idak nian tanbasá valór la disponivel: seidauk halibur, instituisaun seluk mak rai, ka seidauk publika.

# draft
published-figure = { $item }: { $value } iha ne'e, { $published } publika ona hosi { $source }. Diferensa: { $difference }.
    .advice = Favór hadi'a valór, ka hatete tanba sá mak la hanesan: revizaun, fonte seluk ka definisaun seluk.

# draft
published-rate = { $indicator }: { $value } iha ne'e, { $published } publika ona hosi { $source }. Diferensa: { $difference }.
    .advice = Favór haree sélula sira ne'ebé halo taxa ne'e. Hadi'a, ka hatete tanba sá mak la hanesan: revizaun, fonte seluk ka definisaun seluk.
