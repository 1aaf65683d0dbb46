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
component-IND-VUL-population = Populasaun totál
# draft
component-IND-VUL-less-contributors = Hamenus kontribuinte ativu
# draft
component-IND-VUL-less-old-age = Hamenus benefisiáriu pensaun vellise kontributiva
# draft
component-IND-VUL-less-disability = Hamenus benefisiáriu pensaun invalidés kontributiva

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

## IND.EXP_GDP

# draft
indicator-IND-EXP-GDP = Despeza totál tuir persentajen PIB nian
    .help = Despeza hosi rejime hotu, la inklui transferénsia entre rejime sira, tuir persentajen produtu internu brutu nian.

# draft
component-IND-EXP-GDP-expenditure = Despeza totál rejime sira nian
# draft
component-IND-EXP-GDP-transfers = Hamenus transferénsia ba rejime sira seluk
component-IND-EXP-GDP-gdp = Produtu internu brutu

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
