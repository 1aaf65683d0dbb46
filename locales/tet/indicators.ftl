### Names of the indicators with their definitions, and of the components of numerator and denominator.

## IND.AGG

# draft
indicator-IND-AGG = Populasaun ne'ebé hetan kobertura hosi pelumenus prestasaun protesaun sosiál ida
    .help = Ema ne'ebé simu prestasaun monetária ka kontribui ba rejime ida, la inklui saúde no la sura ema dala rua, ba kada ema 100.

component-IND-AGG-contributors = Kontribuinte ativu
component-IND-AGG-old-age = Pensaun vellise kontributiva
# draft
component-IND-AGG-disability = Pensaun invalidés kontributiva
# draft
component-IND-AGG-survivors = Pensaun sobrevivénsia kontributiva
# draft
component-IND-AGG-injury = Pensaun ba asidente traballu
# draft
component-IND-AGG-unemployment = Subsídiu dezempregu
# draft
component-IND-AGG-social-old-age = Prestasaun naun kontributiva vellise nian
# draft
component-IND-AGG-social-disability = Prestasaun naun kontributiva invalidés nian
# draft
component-IND-AGG-children = Prestasaun naun kontributiva ba labarik no família
# draft
component-IND-AGG-other = Prestasaun monetária naun kontributiva seluk
# draft
component-IND-AGG-covered-double = Ema ne'ebé sura iha rejime liu ida
# draft
component-IND-AGG-contribute-twice = Hamenus kontribuinte ne'ebé sura iha rejime rua
# draft
component-IND-AGG-receive-twice = Hamenus benefisiáriu ne'ebé sura iha rejime rua
# draft
component-IND-AGG-contribute-and-receive = Hamenus kontribuinte ne'ebé simu hosi rejime seluk
component-IND-AGG-population = Populasaun totál

## IND.CON

# draft
indicator-IND-CON = Kobertura hosi rejime kontributivu
    .help = Kontribuinte ativu no ema ne'ebé simu pensaun kontributiva ba kada ema 100.

component-IND-CON-contributors = Kontribuinte ativu
component-IND-CON-old-age = Pensaun vellise kontributiva
# draft
component-IND-CON-disability = Pensaun invalidés kontributiva
# draft
component-IND-CON-survivors = Pensaun sobrevivénsia kontributiva
# draft
component-IND-CON-injury = Pensaun ba asidente traballu
# draft
component-IND-CON-unemployment = Subsídiu dezempregu
# draft
component-IND-CON-contribute-twice = Hamenus kontribuinte ne'ebé sura iha rejime rua
# draft
component-IND-CON-receive-twice = Hamenus benefisiáriu ne'ebé sura iha rejime rua
# draft
component-IND-CON-contribute-and-receive = Hamenus kontribuinte ne'ebé simu hosi rejime seluk
component-IND-CON-population = Populasaun totál

## IND.NON

# draft
indicator-IND-NON = Kobertura hosi rejime naun kontributivu
    .help = Ema ne'ebé simu prestasaun monetária periódika naun kontributiva ba kada ema 100.

# draft
component-IND-NON-social-old-age = Prestasaun naun kontributiva vellise nian
# draft
component-IND-NON-social-disability = Prestasaun naun kontributiva invalidés nian
# draft
component-IND-NON-children = Prestasaun naun kontributiva ba labarik no família
# draft
component-IND-NON-other = Prestasaun monetária naun kontributiva seluk
# draft
component-IND-NON-receive-twice = Hamenus benefisiáriu ne'ebé sura iha rejime rua
component-IND-NON-population = Populasaun totál

## IND.CHI

# draft
indicator-IND-CHI = Labarik ho tinan 0-14 ne'ebé hetan kobertura hosi prestasaun
    .help = Labarik ho tinan 0-14 ne'ebé simu prestasaun monetária ba labarik ka família, ba kada labarik 100 ho idade ne'e.

# draft
component-IND-CHI-child-benefits = Benefisiáriu prestasaun monetária ba labarik no família
# draft
component-IND-CHI-children = Labarik ho tinan 0-14

## IND.CHI17

# draft
indicator-IND-CHI17 = Labarik ho tinan 0-17 ne'ebé hetan kobertura hosi prestasaun
    .help = Labarik ho tinan 0-17 ne'ebé simu prestasaun monetária ba labarik ka família, ba kada labarik 100 ho idade ne'e.

# draft
component-IND-CHI17-child-benefits = Benefisiáriu prestasaun monetária ba labarik no família
# draft
component-IND-CHI17-children = Labarik ho tinan 0-17

## IND.MAT

# draft
indicator-IND-MAT = Inan ho bebé ne'ebé foin moris ne'ebé simu prestasaun maternidade
    .help = Feto ne'ebé simu subsídiu maternidade, subsídiu ba interrupsaun isin-rua ka subsídiu ba risku klíniku iha tinan ne'e, ba kada naximentu 100.

component-IND-MAT-maternity = Subsídiu maternidade
component-IND-MAT-interruption = Subsídiu ba interrupsaun isin-rua
component-IND-MAT-risk = Subsídiu ba risku klíniku
component-IND-MAT-births = Naximentu

## IND.MATC

# draft
indicator-IND-MATC = Feto aseguradu ba maternidade
    .help = Feto ne'ebé kontribui ba rejime ho prestasaun maternidade, ba kada feto 100 iha forsa traballu.

component-IND-MATC-contributors = Kontribuinte ativu
component-IND-MATC-labour-force = Forsa traballu (15+)

## IND.DIS

# draft
indicator-IND-DIS = Ema ho defisiénsia grave ne'ebé simu prestasaun
    .help = Ema ne'ebé simu prestasaun monetária invalidés, kontributiva no naun kontributiva, ba kada ema 100 ho defisiénsia grave.

# draft
component-IND-DIS-contributory = Pensaun invalidés kontributiva
component-IND-DIS-non-contributory = Pensaun sosiál invalidés
component-IND-DIS-severe-disability = Ema ho defisiénsia grave

## IND.DISC

# draft
indicator-IND-DISC = Kobertura pensaun invalidés kontributiva
    .help = Ema ne'ebé simu pensaun invalidés kontributiva ba kada ema 100 ho defisiénsia grave.

# draft
component-IND-DISC-contributory = Pensaun invalidés kontributiva
component-IND-DISC-severe-disability = Ema ho defisiénsia grave

## IND.DISN

# draft
indicator-IND-DISN = Kobertura pensaun sosiál invalidés
    .help = Ema ne'ebé simu pensaun sosiál invalidés ba kada ema 100 ho defisiénsia grave.

component-IND-DISN-non-contributory = Pensaun sosiál invalidés
component-IND-DISN-severe-disability = Ema ho defisiénsia grave

## IND.OLD

# draft
indicator-IND-OLD = Ema ne'ebé liu ona idade legál reforma no simu pensaun
    .help = Ema ne'ebé simu pensaun vellise, kontributiva no naun kontributiva, ba kada ema 100 ho idade legál reforma.

component-IND-OLD-contributory = Pensaun vellise kontributiva
component-IND-OLD-non-contributory = Pensaun sosiál vellise
component-IND-OLD-population-pensionable = Populasaun ho idade legál reforma

## IND.OLDC

# draft
indicator-IND-OLDC = Idozu sira ne'ebé simu pensaun vellise kontributiva
    .help = Ema ne'ebé simu pensaun vellise kontributiva ba kada ema 100 ho idade legál reforma.

component-IND-OLDC-contributory = Pensaun vellise kontributiva
component-IND-OLDC-population-pensionable = Populasaun ho idade legál reforma

## IND.OLDN

# draft
indicator-IND-OLDN = Idozu sira ne'ebé simu pensaun sosiál vellise
    .help = Ema ne'ebé simu pensaun sosiál vellise ba kada ema 100 ho idade legál reforma.

component-IND-OLDN-non-contributory = Pensaun sosiál vellise
component-IND-OLDN-population-pensionable = Populasaun ho idade legál reforma

## IND.UNE

# draft
indicator-IND-UNE = Dezempregadu ne'ebé simu prestasaun
    .help = Ema ne'ebé simu prestasaun monetária dezempregu ba kada dezempregadu 100; zero karik rejime la eziste.

# draft
component-IND-UNE-unemployment = Subsídiu dezempregu
component-IND-UNE-unemployed = Populasaun dezempregada

## IND.INJ

# draft
indicator-IND-INJ = Forsa traballu ne'ebé hetan kobertura bainhira asidente traballu
    .help = Kontribuinte ativu aseguradu ba asidente traballu ba kada ema 100 iha forsa traballu.

component-IND-INJ-contributors = Kontribuinte ativu
component-IND-INJ-labour-force = Forsa traballu (15+)

## IND.PCL

# draft
indicator-IND-PCL = Kontribuinte ativu tuir persentajen forsa traballu nian
    .help = Kontribuinte ativu iha rejime pensaun ba kada ema 100 iha forsa traballu.

component-IND-PCL-contributors = Kontribuinte ativu
component-IND-PCL-labour-force = Forsa traballu (15+)

## IND.PCW

# draft
indicator-IND-PCW = Kontribuinte ativu tuir persentajen populasaun ho tinan 15 ka liu
    .help = Kontribuinte ativu iha rejime pensaun ba kada ema 100 ho tinan 15 ka liu.

component-IND-PCW-contributors = Kontribuinte ativu
component-IND-PCW-population15 = Populasaun ho tinan 15 ka liu

## IND.PCW64

# draft
indicator-IND-PCW64 = Kontribuinte ativu tuir persentajen populasaun tinan 15 to'o 64
    .help = Kontribuinte ativu ba rejime pensaun, ba kada ema 100 ho tinan 15 to'o 64.

component-IND-PCW64-contributors = Kontribuinte ativu
component-IND-PCW64-population15-64 = Populasaun ho idade tinan 15 to'o 64

## IND.VUL

# draft
indicator-IND-VUL = Ema vulneravel ne'ebé hetan kobertura hosi asisténsia sosiál
    .help = Ema ne'ebé simu prestasaun monetária naun kontributiva ba kada ema 100 ne'ebé la kontribui no la simu pensaun kontributiva vellise ka invalidés.

# draft
component-IND-VUL-social-old-age = Prestasaun naun kontributiva vellise nian
# draft
component-IND-VUL-social-disability = Prestasaun naun kontributiva invalidés nian
# draft
component-IND-VUL-children = Prestasaun naun kontributiva ba labarik no família
# draft
component-IND-VUL-other = Prestasaun monetária naun kontributiva seluk
# draft
component-IND-VUL-receive-twice = Hamenus benefisiáriu ne'ebé sura iha rejime rua
component-IND-VUL-population = Populasaun totál
# draft
component-IND-VUL-less-contributors = Hamenus kontribuinte ativu
# draft
component-IND-VUL-less-old-age = Hamenus benefisiáriu pensaun vellise kontributiva
# draft
component-IND-VUL-less-disability = Hamenus benefisiáriu pensaun invalidés kontributiva
# draft
component-IND-VUL-contribute-twice = Kontribuinte ne'ebé hasai dala rua

## IND.POOR

# draft
indicator-IND-POOR = Ema kiak ne'ebé hetan kobertura hosi asisténsia sosiál
    .help = Ema iha liña pobreza nasionál nia okos ne'ebé simu prestasaun monetária asisténsia sosiál, ba kada ema 100 hanesan ne'e.

# draft
component-IND-POOR-poor-recipients = Ema kiak ne'ebé simu asisténsia sosiál
component-IND-POOR-poor = Ema iha liña pobreza nasionál nia okos

## IND.HEA

# draft
indicator-IND-HEA = Ema protejidu hosi rejime saúde
    .help = Kontribuinte rejime saúde nian no sira-nia dependente, ba kada ema 100; hatudu iha indikadór prinsipál nia sorin, la tama iha laran.

# draft
component-IND-HEA-protected = Ema protejidu
component-IND-HEA-population = Populasaun totál

## IND.MEAL

# draft
indicator-IND-MEAL = Labarik ho idade eskolár ne'ebé hetan refeisaun eskolár gratuitu
    .help = Alunu ne'ebé hetan refeisaun eskolár gratuitu, ba kada labarik 100 ho idade eskolár; en espésie, tan ne'e la tama iha indikadór ODS 1.3.1.

# draft
component-IND-MEAL-pupils = Alunu ne'ebé hetan refeisaun eskolár
component-IND-MEAL-school-age = Labarik sira ho idade eskolár

## IND.LEG_OLD

# draft
indicator-IND-LEG-OLD = Kobertura legál, vellise (kontributiva)
    .help = Ema ne'ebé lei obriga ka husik atu tama iha rejime kontributivu vellise, ba kada ema 100 ho tinan 15 ka liu.

# draft
component-IND-LEG-OLD-covered = Ema abranjidu tuir lei
component-IND-LEG-OLD-population15 = Populasaun ho tinan 15 ka liu

## IND.LEG_DIS

# draft
indicator-IND-LEG-DIS = Kobertura legál, invalidés (kontributiva)
    .help = Ema ne'ebé lei obriga ka husik atu tama iha rejime kontributivu invalidés, ba kada ema 100 ho tinan 15 ka liu.

# draft
component-IND-LEG-DIS-covered = Ema abranjidu tuir lei
component-IND-LEG-DIS-population15 = Populasaun ho tinan 15 ka liu

## IND.LEG_SUR

# draft
indicator-IND-LEG-SUR = Kobertura legál, sobrevivénsia (kontributiva)
    .help = Ema ne'ebé lei obriga ka husik atu tama iha rejime kontributivu sobrevivénsia, ba kada ema 100 ho tinan 15 ka liu.

# draft
component-IND-LEG-SUR-covered = Ema abranjidu tuir lei
component-IND-LEG-SUR-population15 = Populasaun ho tinan 15 ka liu

## IND.LEG_SIC

# draft
indicator-IND-LEG-SIC = Kobertura legál, moras
    .help = Ema ne'ebé lei obriga ka husik atu tama iha rejime ho subsídiu moras, ba kada ema 100 iha forsa traballu.

# draft
component-IND-LEG-SIC-covered = Ema abranjidu tuir lei
component-IND-LEG-SIC-labour-force = Forsa traballu (15+)

## IND.LEG_MAT

# draft
indicator-IND-LEG-MAT = Kobertura legál, maternidade
    .help = Ema ne'ebé lei obriga ka husik atu tama iha rejime ho prestasaun maternidade, ba kada ema 100 iha forsa traballu.

# draft
component-IND-LEG-MAT-covered = Ema abranjidu tuir lei
component-IND-LEG-MAT-labour-force = Forsa traballu (15+)

## IND.LEG_INJ

# draft
indicator-IND-LEG-INJ = Kobertura legál, asidente traballu
    .help = Ema ne'ebé lei obriga ka husik atu tama iha rejime ho prestasaun asidente traballu, ba kada ema 100 iha forsa traballu.

# draft
component-IND-LEG-INJ-covered = Ema abranjidu tuir lei
component-IND-LEG-INJ-labour-force = Forsa traballu (15+)

## IND.LEG_UNE

# draft
indicator-IND-LEG-UNE = Kobertura legál, dezempregu
    .help = Ema ne'ebé lei obriga ka husik atu tama iha rejime ho prestasaun dezempregu, ba kada ema 100 iha forsa traballu.

# draft
component-IND-LEG-UNE-covered = Ema abranjidu tuir lei
component-IND-LEG-UNE-labour-force = Forsa traballu (15+)

## IND.LEG_OLD_MAND

# draft
indicator-IND-LEG-OLD-MAND = hosi ne'e, obrigatóriu
    .help = Ema ne'ebé lei obriga atu tama iha rejime kontributivu vellise, ba kada ema 100 ho tinan 15 ka liu.

# draft
component-IND-LEG-OLD-MAND-public = Obrigatóriu, setór públiku
# draft
component-IND-LEG-OLD-MAND-private = Obrigatóriu, setór privadu
component-IND-LEG-OLD-MAND-population15 = Populasaun ho tinan 15 ka liu

## IND.LEG_OLD_VOL

# draft
indicator-IND-LEG-OLD-VOL = hosi ne'e, fakultativu
    .help = Ema ne'ebé bele tama iha rejime kontributivu vellise maibé la obriga, ba kada ema 100 ho tinan 15 ka liu.

component-IND-LEG-OLD-VOL-voluntary = Fakultativu
component-IND-LEG-OLD-VOL-population15 = Populasaun ho tinan 15 ka liu

## IND.GAP_LEGAL

# draft
indicator-IND-GAP-LEGAL = Abranjidu tuir lei, la'ós iha prátika
    .help = Ema abranjidu tuir lei iha rejime kontributivu sira, hamenus kontribuinte ativu no benefisiáriu: kobertura bele aumenta to'o hira tuir lei.

# draft
component-IND-GAP-LEGAL-covered = Ema abranjidu tuir lei
# draft
component-IND-GAP-LEGAL-contributors = Hamenus kontribuinte ativu
# draft
component-IND-GAP-LEGAL-recipients = Hamenus benefisiáriu

## IND.GAP_REG

# draft
indicator-IND-GAP-REG = Rejistadu maibé la kontribui
    .help = Ema rejistadu iha rejime kontributivu sira, hamenus kontribuinte ativu.

# draft
component-IND-GAP-REG-registered = Ema rejistadu
# draft
component-IND-GAP-REG-contributors = Hamenus kontribuinte ativu

## IND.EXP

# draft
indicator-IND-EXP = Despeza totál ho protesaun sosiál
    .help = Despeza hosi rejime hotu iha moeda nasionál, la inklui transferénsia entre rejime sira.

# draft
component-IND-EXP-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-transfers = Hamenus transferénsia ba rejime sira seluk

## IND.EXP_CON

# draft
indicator-IND-EXP-CON = Despeza rejime kontributivu nian
    .help = Despeza hosi rejime kontributivu no rejime mistu iha moeda nasionál, la inklui transferénsia entre rejime sira.

# draft
component-IND-EXP-CON-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-CON-transfers = Hamenus transferénsia ba rejime sira seluk

## IND.EXP_NON

# draft
indicator-IND-EXP-NON = Despeza rejime naun kontributivu nian
    .help = Despeza hosi rejime naun kontributivu iha moeda nasionál, la inklui transferénsia entre rejime sira.

# draft
component-IND-EXP-NON-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-NON-transfers = Hamenus transferénsia ba rejime sira seluk

## IND.EXP_XV

# draft
indicator-IND-EXP-XV = Despeza totál la inklui rejime espesiál sira
    .help = Despeza totál lahó rejime espesiál sira ne'ebé orsamentu selu, hanesan veteranu sira-nian.

# draft
component-IND-EXP-XV-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-XV-transfers = Hamenus transferénsia ba rejime sira seluk

## IND.EXP_NON_XV

# draft
indicator-IND-EXP-NON-XV = Despeza naun kontributiva la inklui rejime espesiál sira
    .help = Despeza naun kontributiva lahó rejime espesiál sira ne'ebé orsamentu selu, hanesan veteranu sira-nian.

# draft
component-IND-EXP-NON-XV-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-NON-XV-transfers = Hamenus transferénsia ba rejime sira seluk

## IND.EXP_GDP

# draft
indicator-IND-EXP-GDP = Despeza totál tuir persentajen PIB nian
    .help = Despeza hosi rejime hotu, la inklui transferénsia entre rejime sira, tuir persentajen produtu internu brutu nian.

# draft
component-IND-EXP-GDP-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-GDP-transfers = Hamenus transferénsia ba rejime sira seluk
component-IND-EXP-GDP-gdp = Produtu internu brutu

## IND.EXP_CON_GDP

# draft
indicator-IND-EXP-CON-GDP = Despeza rejime kontributivu nian tuir persentajen PIB
    .help = Despeza rejime kontributivu no mistu nian tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-CON-GDP-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-CON-GDP-transfers = Hamenus transferénsia ba rejime sira seluk
component-IND-EXP-CON-GDP-gdp = Produtu internu brutu

## IND.EXP_NON_GDP

# draft
indicator-IND-EXP-NON-GDP = Despeza rejime naun kontributivu nian tuir persentajen PIB
    .help = Despeza rejime naun kontributivu nian tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-NON-GDP-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-NON-GDP-transfers = Hamenus transferénsia ba rejime sira seluk
component-IND-EXP-NON-GDP-gdp = Produtu internu brutu

## IND.EXP_XV_GDP

# draft
indicator-IND-EXP-XV-GDP = Despeza totál la inklui rejime espesiál sira tuir persentajen PIB
    .help = Despeza totál lahó rejime espesiál sira ne'ebé orsamentu selu, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-XV-GDP-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-XV-GDP-transfers = Hamenus transferénsia ba rejime sira seluk
component-IND-EXP-XV-GDP-gdp = Produtu internu brutu

## IND.EXP_XH_GDP

# draft
indicator-IND-EXP-XH-GDP = Despeza totál la inklui saúde tuir persentajen PIB
    .help = Despeza totál lahó prestasaun ba kuidadu saúde, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-XH-GDP-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-XH-GDP-transfers = Hamenus transferénsia ba rejime sira seluk
# draft
component-IND-EXP-XH-GDP-health = Hamenus prestasaun saúde
component-IND-EXP-XH-GDP-gdp = Produtu internu brutu

## IND.EXP_H_GDP

# draft
indicator-IND-EXP-H-GDP = Despeza públika saúde nian tuir persentajen PIB
    .help = Osan Estadu nian no seguru obrigatóriu ne'ebé gasta ba saúde, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-H-GDP-health = Despeza públika ba saúde
component-IND-EXP-H-GDP-gdp = Produtu internu brutu

## IND.EXP_GG

# draft
indicator-IND-EXP-GG = Parte despeza administrasaun públika nian
    .help = Despeza totál protesaun sosiál tuir persentajen buat hotu ne'ebé administrasaun públika gasta.

# draft
component-IND-EXP-GG-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-GG-transfers = Hamenus transferénsia ba rejime sira seluk
# draft
component-IND-EXP-GG-government = Despeza administrasaun públika nian

## IND.EXP_PC

# draft
indicator-IND-EXP-PC = Despeza ba kada ema
    .help = Despeza totál tinan nian fahe ba populasaun, iha moeda nasionál.

# draft
component-IND-EXP-PC-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-PC-transfers = Hamenus transferénsia ba rejime sira seluk
component-IND-EXP-PC-population = Populasaun totál

## IND.EXP_PC_XV

# draft
indicator-IND-EXP-PC-XV = Despeza ba kada ema la inklui rejime espesiál sira
    .help = Despeza totál lahó rejime espesiál sira ne'ebé orsamentu selu, fahe ba populasaun, iha moeda nasionál.

# draft
component-IND-EXP-PC-XV-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-PC-XV-transfers = Hamenus transferénsia ba rejime sira seluk
component-IND-EXP-PC-XV-population = Populasaun totál

## IND.EXP_FN_CHILD

# draft
indicator-IND-EXP-FN-CHILD = Despeza ho labarik no família
    .help = Prestasaun funsaun labarik no família nian, iha moeda nasionál.

# draft
component-IND-EXP-FN-CHILD-benefits = Despeza ho prestasaun sira-ne'e

## IND.EXP_FN_WORK

# draft
indicator-IND-EXP-FN-WORK = Despeza ho ema iha idade ativa
    .help = Prestasaun maternidade, invalidés, dezempregu, asidente traballu no moras nian, iha moeda nasionál.

# draft
component-IND-EXP-FN-WORK-benefits = Despeza ho prestasaun sira-ne'e

## IND.EXP_FN_OLD

# draft
indicator-IND-EXP-FN-OLD = Despeza ho vellise
    .help = Prestasaun funsaun vellise nian, iha moeda nasionál.

# draft
component-IND-EXP-FN-OLD-benefits = Despeza ho prestasaun sira-ne'e

## IND.EXP_FN_SURV

# draft
indicator-IND-EXP-FN-SURV = Despeza ho sobrevivénsia
    .help = Prestasaun funsaun sobrevivénsia nian, iha moeda nasionál.

# draft
component-IND-EXP-FN-SURV-benefits = Despeza ho prestasaun sira-ne'e

## IND.EXP_FN_GEN

# draft
indicator-IND-EXP-FN-GEN = Despeza ho asisténsia jerál
    .help = Prestasaun hasoru pobreza, servisu, obra públika, uma, ai-han, edukasaun no apoiu seluk, iha moeda nasionál.

# draft
component-IND-EXP-FN-GEN-benefits = Despeza ho prestasaun sira-ne'e

## IND.EXP_FN_HEALTH

# draft
indicator-IND-EXP-FN-HEALTH = Despeza ho prestasaun saúde
    .help = Prestasaun funsaun kuidadu saúde nian ne'ebé rejime inventáriu nian selu, iha moeda nasionál.

# draft
component-IND-EXP-FN-HEALTH-benefits = Despeza ho prestasaun sira-ne'e

## IND.EXP_FN_CHILD_GDP

# draft
indicator-IND-EXP-FN-CHILD-GDP = Despeza ho labarik no família tuir persentajen PIB
    .help = Prestasaun funsaun labarik no família nian, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-FN-CHILD-GDP-benefits = Despeza ho prestasaun sira-ne'e
component-IND-EXP-FN-CHILD-GDP-gdp = Produtu internu brutu

## IND.EXP_FN_WORK_GDP

# draft
indicator-IND-EXP-FN-WORK-GDP = Despeza ho ema iha idade ativa tuir persentajen PIB
    .help = Prestasaun maternidade, invalidés, dezempregu, asidente traballu no moras nian, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-FN-WORK-GDP-benefits = Despeza ho prestasaun sira-ne'e
component-IND-EXP-FN-WORK-GDP-gdp = Produtu internu brutu

## IND.EXP_FN_OLD_GDP

# draft
indicator-IND-EXP-FN-OLD-GDP = Despeza ho vellise tuir persentajen PIB
    .help = Prestasaun funsaun vellise nian, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-FN-OLD-GDP-benefits = Despeza ho prestasaun sira-ne'e
component-IND-EXP-FN-OLD-GDP-gdp = Produtu internu brutu

## IND.EXP_FN_SURV_GDP

# draft
indicator-IND-EXP-FN-SURV-GDP = Despeza ho sobrevivénsia tuir persentajen PIB
    .help = Prestasaun funsaun sobrevivénsia nian, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-FN-SURV-GDP-benefits = Despeza ho prestasaun sira-ne'e
component-IND-EXP-FN-SURV-GDP-gdp = Produtu internu brutu

## IND.EXP_FN_GEN_GDP

# draft
indicator-IND-EXP-FN-GEN-GDP = Despeza ho asisténsia jerál tuir persentajen PIB
    .help = Prestasaun hasoru pobreza, servisu, obra públika, uma, ai-han, edukasaun no apoiu seluk, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-FN-GEN-GDP-benefits = Despeza ho prestasaun sira-ne'e
component-IND-EXP-FN-GEN-GDP-gdp = Produtu internu brutu

## IND.EXP_FN_HEALTH_GDP

# draft
indicator-IND-EXP-FN-HEALTH-GDP = Despeza ho prestasaun saúde tuir persentajen PIB
    .help = Prestasaun funsaun kuidadu saúde nian ne'ebé rejime inventáriu nian selu, tuir persentajen produtu internu brutu.

# draft
component-IND-EXP-FN-HEALTH-GDP-benefits = Despeza ho prestasaun sira-ne'e
component-IND-EXP-FN-HEALTH-GDP-gdp = Produtu internu brutu

## IND.EXP_MAT

# draft
indicator-IND-EXP-MAT = Despeza ho maternidade
    .help = Prestasaun maternidade, interrupsaun izin-rua nian no risku klíniku, iha moeda nasionál.

# draft
component-IND-EXP-MAT-benefits = Despeza ho prestasaun sira-ne'e

## IND.FIN_CONTRIB

# draft
indicator-IND-FIN-CONTRIB = Kontribuisaun tuir persentajen reseita
    .help = Kontribuisaun sosiál tuir persentajen reseita totál rejime hotu nian.

# draft
component-IND-FIN-CONTRIB-contributions = Kontribuisaun sosiál sira
# draft
component-IND-FIN-CONTRIB-revenue = Reseita totál rejime sira nian

## IND.FIN_GOV

# draft
indicator-IND-FIN-GOV = Kontribuisaun Estadu nian tuir persentajen reseita
    .help = Kontribuisaun administrasaun públika nian tuir persentajen reseita totál rejime hotu nian.

# draft
component-IND-FIN-GOV-government = Kontribuisaun administrasaun públika nian
# draft
component-IND-FIN-GOV-revenue = Reseita totál rejime sira nian

## IND.FIN_OTHER

# draft
indicator-IND-FIN-OTHER = Reseita seluk tuir persentajen reseita
    .help = Rendimentu propriedade no reseita seluk tuir persentajen reseita totál rejime hotu nian.

# draft
component-IND-FIN-OTHER-other = Reseita sira seluk
# draft
component-IND-FIN-OTHER-revenue = Reseita totál rejime sira nian

## IND.FIN_CONTRIB_GDP

# draft
indicator-IND-FIN-CONTRIB-GDP = Kontribuisaun tuir persentajen PIB
    .help = Kontribuisaun sosiál ba rejime hotu tuir persentajen produtu internu brutu.

# draft
component-IND-FIN-CONTRIB-GDP-contributions = Kontribuisaun sosiál sira
component-IND-FIN-CONTRIB-GDP-gdp = Produtu internu brutu

## IND.FIN_GOV_GDP

# draft
indicator-IND-FIN-GOV-GDP = Kontribuisaun Estadu nian tuir persentajen PIB
    .help = Kontribuisaun administrasaun públika nian ba rejime hotu tuir persentajen produtu internu brutu.

# draft
component-IND-FIN-GOV-GDP-government = Kontribuisaun administrasaun públika nian
component-IND-FIN-GOV-GDP-gdp = Produtu internu brutu

## IND.FIN_OTHER_GDP

# draft
indicator-IND-FIN-OTHER-GDP = Reseita seluk tuir persentajen PIB
    .help = Rendimentu propriedade no reseita seluk rejime hotu nian tuir persentajen produtu internu brutu.

# draft
component-IND-FIN-OTHER-GDP-other = Reseita sira seluk
component-IND-FIN-OTHER-GDP-gdp = Produtu internu brutu

## IND.ADM

# draft
indicator-IND-ADM = Pezu kustu administrasaun nian
    .help = Kustu administrasaun nian tuir persentajen despeza totál rejime hotu nian.

# draft
component-IND-ADM-administration = Kustu administrasaun nian
# draft
component-IND-ADM-expenditure = Despeza totál rejime sira nian

## IND.ADQ_REP_OLD

# draft
indicator-IND-ADQ-REP-OLD = Pensaun vellise kontributiva médiu tuir persentajen saláriu médiu
    .help = Pensaun vellise kontributiva médiu mensál tuir persentajen saláriu médiu mensál nian.

# draft
component-IND-ADQ-REP-OLD-mean-pension = Pensaun vellise kontributiva médiu
component-IND-ADQ-REP-OLD-average-wage = Saláriu médiu mensál

## IND.ADQ_REP_DIS

# draft
indicator-IND-ADQ-REP-DIS = Pensaun invalidés kontributiva médiu tuir persentajen saláriu médiu
    .help = Pensaun invalidés kontributiva médiu mensál tuir persentajen saláriu médiu mensál nian.

# draft
component-IND-ADQ-REP-DIS-mean-pension = Pensaun invalidés kontributiva médiu
component-IND-ADQ-REP-DIS-average-wage = Saláriu médiu mensál

## IND.ADQ_REP_MAT

# draft
indicator-IND-ADQ-REP-MAT = Subsídiu maternidade médiu tuir persentajen saláriu médiu
    .help = Subsídiu maternidade kontributivu médiu mensál tuir persentajen saláriu médiu mensál nian.

# draft
component-IND-ADQ-REP-MAT-mean-benefit = Subsídiu maternidade kontributivu médiu
component-IND-ADQ-REP-MAT-average-wage = Saláriu médiu mensál

## IND.ADQ_MIN

# draft
indicator-IND-ADQ-MIN = Pensaun kontributiva mínima tuir persentajen saláriu mínimu
    .help = Pensaun kontributiva mínima vellise no invalidés tuir persentajen saláriu mínimu nasionál.

# draft
component-IND-ADQ-MIN-minimum-pension = Pensaun kontributiva mínima
component-IND-ADQ-MIN-minimum-wage = Saláriu mínimu nasionál

## IND.ADQ_NMW

# draft
indicator-IND-ADQ-NMW = Pensaun sosiál tuir persentajen saláriu mínimu
    .help = Valór mínimu pensaun sosiál vellise nian tuir persentajen saláriu mínimu nasionál.

# draft
component-IND-ADQ-NMW-social-pension = Valór mínimu pensaun sosiál vellise nian
component-IND-ADQ-NMW-minimum-wage = Saláriu mínimu nasionál

## IND.ADQ_NPL

# draft
indicator-IND-ADQ-NPL = Pensaun sosiál tuir persentajen liña pobreza nasionál
    .help = Valór mínimu pensaun sosiál vellise nian tuir persentajen liña pobreza nasionál kada fulan.

# draft
component-IND-ADQ-NPL-social-pension = Valór mínimu pensaun sosiál vellise nian
component-IND-ADQ-NPL-poverty-line = Liña pobreza nasionál

## IND.ADQ_IPL

# draft
indicator-IND-ADQ-IPL = Pensaun sosiál tuir persentajen liña pobreza internasionál
    .help = Valór mínimu pensaun sosiál vellise nian tuir persentajen liña pobreza internasionál kada fulan.

# draft
component-IND-ADQ-IPL-social-pension = Valór mínimu pensaun sosiál vellise nian
component-IND-ADQ-IPL-poverty-line = Liña pobreza internasionál

## IND.ADQ_NMW_CHI

# draft
indicator-IND-ADQ-NMW-CHI = Prestasaun ba labarik tuir persentajen saláriu mínimu
    .help = Montante mensál ki'ik liu prestasaun naun kontributiva ba labarik tuir persentajen saláriu mínimu nasionál.

# draft
component-IND-ADQ-NMW-CHI-child-benefit = Montante mínimu prestasaun ba labarik
component-IND-ADQ-NMW-CHI-minimum-wage = Saláriu mínimu nasionál

## IND.ADQ_NPL_CHI

# draft
indicator-IND-ADQ-NPL-CHI = Prestasaun ba labarik tuir persentajen liña pobreza nasionál
    .help = Montante mensál ki'ik liu prestasaun naun kontributiva ba labarik tuir persentajen liña pobreza nasionál mensál.

# draft
component-IND-ADQ-NPL-CHI-child-benefit = Montante mínimu prestasaun ba labarik
component-IND-ADQ-NPL-CHI-poverty-line = Liña pobreza nasionál

## IND.ADQ_IPL_CHI

# draft
indicator-IND-ADQ-IPL-CHI = Prestasaun ba labarik tuir persentajen liña pobreza internasionál
    .help = Montante mensál ki'ik liu prestasaun naun kontributiva ba labarik tuir persentajen liña pobreza internasionál mensál.

# draft
component-IND-ADQ-IPL-CHI-child-benefit = Montante mínimu prestasaun ba labarik
component-IND-ADQ-IPL-CHI-poverty-line = Liña pobreza internasionál

## IND.EXP_PB_OLDN

# draft
indicator-IND-EXP-PB-OLDN = Despeza média ba kada benefisiáriu pensaun sosiál vellise
    .help = Despeza tinan nian ho pensaun sosiál vellise fahe ho nia benefisiáriu, iha moeda nasionál.

# draft
component-IND-EXP-PB-OLDN-expenditure = Despeza ho pensaun sosiál vellise
# draft
component-IND-EXP-PB-OLDN-recipients = Benefisiáriu pensaun sosiál vellise

## IND.EXP_PB_DISN

# draft
indicator-IND-EXP-PB-DISN = Despeza média ba kada benefisiáriu pensaun sosiál invalidés
    .help = Despeza tinan nian ho pensaun sosiál invalidés fahe ho nia benefisiáriu, iha moeda nasionál.

# draft
component-IND-EXP-PB-DISN-expenditure = Despeza ho pensaun sosiál invalidés
# draft
component-IND-EXP-PB-DISN-recipients = Benefisiáriu pensaun sosiál invalidés

## IND.EXP_PB_CHI

# draft
indicator-IND-EXP-PB-CHI = Despeza ba kada benefisiáriu prestasaun ba labarik
    .help = Despeza ho prestasaun naun kontributiva ba labarik iha tinan ne'e fahe ba benefisiáriu, iha moeda nasionál.

# draft
component-IND-EXP-PB-CHI-expenditure = Despeza ho prestasaun ba labarik
# draft
component-IND-EXP-PB-CHI-recipients = Benefisiáriu prestasaun ba labarik
