### Names of countries (ISO 3166-1 alpha-3).

# draft
code-CL_AREA-ABW = Aruba
# draft
code-CL_AREA-AFG = Afeganistaun
# draft
code-CL_AREA-AGO = Angola
# draft
code-CL_AREA-AIA = Angila
# draft
code-CL_AREA-ALA = Illa Aland
# draft
code-CL_AREA-ALB = Albánia
# draft
code-CL_AREA-AND = Andorra
# draft
code-CL_AREA-ARE = Emiradu Árabe Unidu
# draft
code-CL_AREA-ARG = Arjentina
# draft
code-CL_AREA-ARM = Arménia
# draft
code-CL_AREA-ASM = Samoa Amerikana
# draft
code-CL_AREA-ATA = Antártida
# draft
code-CL_AREA-ATF = Territóriu Austrál Fransés
# draft
code-CL_AREA-ATG = Antígua no Barbuda
# draft
code-CL_AREA-AUS = Austrália
# draft
code-CL_AREA-AUT = Áustria
# draft
code-CL_AREA-AZE = Azerbaijaun
# draft
code-CL_AREA-BDI = Burundi
# draft
code-CL_AREA-BEL = Béljika
# draft
code-CL_AREA-BEN = Benín
# draft
code-CL_AREA-BES = Bonaire, Santu Eustákiu no Saba
# draft
code-CL_AREA-BFA = Burkina Fasu
# draft
code-CL_AREA-BGD = Bangladexe
# draft
code-CL_AREA-BGR = Bulgária
# draft
code-CL_AREA-BHR = Barein
# draft
code-CL_AREA-BHS = Bahamas
# draft
code-CL_AREA-BIH = Bósnia no Erzegovina
# draft
code-CL_AREA-BLM = Saun Bartolomeu
# draft
code-CL_AREA-BLR = Bielorrúsia
# draft
code-CL_AREA-BLZ = Belize
# draft
code-CL_AREA-BMU = Bermuda
# draft
code-CL_AREA-BOL = Bolívia (Estadu Plurinasionál)
# draft
code-CL_AREA-BRA = Brazíl
# draft
code-CL_AREA-BRB = Barbados
# draft
code-CL_AREA-BRN = Brunei Darussalam
# draft
code-CL_AREA-BTN = Butaun
# draft
code-CL_AREA-BVT = Illa Bouvet
# draft
code-CL_AREA-BWA = Botsuana
# draft
code-CL_AREA-CAF = Repúblika Sentru-Afrikana
# draft
code-CL_AREA-CAN = Kanadá
# draft
code-CL_AREA-CCK = Illa Cocos (Keeling)
# draft
code-CL_AREA-CHE = Suisa
# draft
code-CL_AREA-CHL = Xile
# draft
code-CL_AREA-CHN = Xina
# draft
code-CL_AREA-CIV = Kosta Marfín
# draft
code-CL_AREA-CMR = Kamaroens
# draft
code-CL_AREA-COD = Repúblika Demokrátika Kongu
# draft
code-CL_AREA-COG = Kongu
# draft
code-CL_AREA-COK = Illa Cook
# draft
code-CL_AREA-COL = Kolómbia
# draft
code-CL_AREA-COM = Komoru
# draft
code-CL_AREA-CPV = Kabu Verde
# draft
code-CL_AREA-CRI = Kosta Rika
# draft
code-CL_AREA-CUB = Kuba
# draft
code-CL_AREA-CUW = Kurasau
# draft
code-CL_AREA-CXR = Illa Natál
# draft
code-CL_AREA-CYM = Illa Kaimaun
# draft
code-CL_AREA-CYP = Xipre
# draft
code-CL_AREA-CZE = Xékia
# draft
code-CL_AREA-DEU = Alemaña
# draft
code-CL_AREA-DJI = Jibuti
# draft
code-CL_AREA-DMA = Domínika
# draft
code-CL_AREA-DNK = Dinamarka
# draft
code-CL_AREA-DOM = Repúblika Dominikana
# draft
code-CL_AREA-DZA = Arjélia
# draft
code-CL_AREA-ECU = Ekuadór
# draft
code-CL_AREA-EGY = Ejitu
# draft
code-CL_AREA-ERI = Eritreia
# draft
code-CL_AREA-ESH = Saara Osidentál
# draft
code-CL_AREA-ESP = España
# draft
code-CL_AREA-EST = Estónia
# draft
code-CL_AREA-ETH = Etiópia
# draft
code-CL_AREA-FIN = Finlándia
# draft
code-CL_AREA-FJI = Fiji
# draft
code-CL_AREA-FLK = Illa Falkland (Malvinas)
# draft
code-CL_AREA-FRA = Fransa
# draft
code-CL_AREA-FRO = Illa Faroé
# draft
code-CL_AREA-FSM = Mikronézia (Estadu Federadu)
# draft
code-CL_AREA-GAB = Gabaun
# draft
code-CL_AREA-GBR = Reinu Unidu
# draft
code-CL_AREA-GEO = Jeórjia
# draft
code-CL_AREA-GGY = Guernsey
# draft
code-CL_AREA-GHA = Gana
# draft
code-CL_AREA-GIB = Jibraltár
# draft
code-CL_AREA-GIN = Giné
# draft
code-CL_AREA-GLP = Guadalupe
# draft
code-CL_AREA-GMB = Gámbia
# draft
code-CL_AREA-GNB = Giné-Bisau
# draft
code-CL_AREA-GNQ = Giné Ekuatoriál
# draft
code-CL_AREA-GRC = Grésia
# draft
code-CL_AREA-GRD = Granada
# draft
code-CL_AREA-GRL = Gronelándia
# draft
code-CL_AREA-GTM = Guatemala
# draft
code-CL_AREA-GUF = Guiana Franseza
# draft
code-CL_AREA-GUM = Guam
# draft
code-CL_AREA-GUY = Guiana
# draft
code-CL_AREA-HKG = Hong Kong, Xina
# draft
code-CL_AREA-HMD = Illa Heard no McDonald
# draft
code-CL_AREA-HND = Honduras
# draft
code-CL_AREA-HRV = Kroásia
# draft
code-CL_AREA-HTI = Haiti
# draft
code-CL_AREA-HUN = Ungria
# draft
code-CL_AREA-IDN = Indonézia
# draft
code-CL_AREA-IMN = Illa Man
# draft
code-CL_AREA-IND = Índia
# draft
code-CL_AREA-IOT = Territóriu Britániku Oseanu Índiku
# draft
code-CL_AREA-IRL = Irlanda
# draft
code-CL_AREA-IRN = Iraun (Repúblika Islámika)
# draft
code-CL_AREA-IRQ = Irake
# draft
code-CL_AREA-ISL = Islándia
# draft
code-CL_AREA-ISR = Izraél
# draft
code-CL_AREA-ITA = Itália
# draft
code-CL_AREA-JAM = Jamaika
# draft
code-CL_AREA-JEY = Jersey
# draft
code-CL_AREA-JOR = Jordánia
# draft
code-CL_AREA-JPN = Japaun
# draft
code-CL_AREA-KAZ = Kazakistaun
# draft
code-CL_AREA-KEN = Kénia
# draft
code-CL_AREA-KGZ = Kirgistaun
# draft
code-CL_AREA-KHM = Kamboja
# draft
code-CL_AREA-KIR = Kiribati
# draft
code-CL_AREA-KNA = Saun Kristovaun no Neves
# draft
code-CL_AREA-KOR = Repúblika Koreia
# draft
code-CL_AREA-KWT = Kuveit
# draft
code-CL_AREA-LAO = Repúblika Demokrátika Populár Laos
# draft
code-CL_AREA-LBN = Líbanu
# draft
code-CL_AREA-LBR = Libéria
# draft
code-CL_AREA-LBY = Líbia
# draft
code-CL_AREA-LCA = Santa Lúsia
# draft
code-CL_AREA-LIE = Liechtenstein
# draft
code-CL_AREA-LKA = Srí-Lanka
# draft
code-CL_AREA-LSO = Lezotu
# draft
code-CL_AREA-LTU = Lituánia
# draft
code-CL_AREA-LUX = Luxemburgu
# draft
code-CL_AREA-LVA = Letónia
# draft
code-CL_AREA-MAC = Makau, Xina
# draft
code-CL_AREA-MAF = Saun Martiñu (parte fransés)
# draft
code-CL_AREA-MAR = Marroku
# draft
code-CL_AREA-MCO = Mónaku
# draft
code-CL_AREA-MDA = Repúblika Moldávia
# draft
code-CL_AREA-MDG = Madagaskár
# draft
code-CL_AREA-MDV = Maldivas
# draft
code-CL_AREA-MEX = Méxiku
# draft
code-CL_AREA-MHL = Illa Marshall
# draft
code-CL_AREA-MKD = Masedónia Norte
# draft
code-CL_AREA-MLI = Mali
# draft
code-CL_AREA-MLT = Malta
# draft
code-CL_AREA-MMR = Mianmár
# draft
code-CL_AREA-MNE = Montenegru
# draft
code-CL_AREA-MNG = Mongólia
# draft
code-CL_AREA-MNP = Illa Mariana Norte
# draft
code-CL_AREA-MOZ = Mosambike
# draft
code-CL_AREA-MRT = Mauritánia
# draft
code-CL_AREA-MSR = Montserrat
# draft
code-CL_AREA-MTQ = Martinika
# draft
code-CL_AREA-MUS = Maurísia
# draft
code-CL_AREA-MWI = Malaui
# draft
code-CL_AREA-MYS = Malázia
# draft
code-CL_AREA-MYT = Maiote
# draft
code-CL_AREA-NAM = Namíbia
# draft
code-CL_AREA-NCL = Nova Kaledónia
# draft
code-CL_AREA-NER = Níjer
# draft
code-CL_AREA-NFK = Illa Norfolk
# draft
code-CL_AREA-NGA = Nijéria
# draft
code-CL_AREA-NIC = Nikarágua
# draft
code-CL_AREA-NIU = Niue
# draft
code-CL_AREA-NLD = Olanda
# draft
code-CL_AREA-NOR = Noruega
# draft
code-CL_AREA-NPL = Nepál
# draft
code-CL_AREA-NRU = Nauru
# draft
code-CL_AREA-NZL = Nova Zelándia
# draft
code-CL_AREA-OMN = Omán
# draft
code-CL_AREA-PAK = Pakistaun
# draft
code-CL_AREA-PAN = Panamá
# draft
code-CL_AREA-PCN = Illa Pitcairn
# draft
code-CL_AREA-PER = Perú
# draft
code-CL_AREA-PHL = Filipina
# draft
code-CL_AREA-PLW = Palau
# draft
code-CL_AREA-PNG = Papua Giné-Foun
# draft
code-CL_AREA-POL = Polónia
# draft
code-CL_AREA-PRI = Portu Riku
# draft
code-CL_AREA-PRK = Repúblika Populár Demokrátika Koreia
# draft
code-CL_AREA-PRT = Portugál
# draft
code-CL_AREA-PRY = Paraguai
# draft
code-CL_AREA-PSE = Territóriu Palestinianu Okupadu
# draft
code-CL_AREA-PYF = Polinézia Franseza
# draft
code-CL_AREA-QAT = Katár
# draft
code-CL_AREA-REU = Reuniaun
# draft
code-CL_AREA-ROU = Roménia
# draft
code-CL_AREA-RUS = Federasaun Rúsia
# draft
code-CL_AREA-RWA = Ruanda
# draft
code-CL_AREA-SAU = Arábia Saudita
# draft
code-CL_AREA-SDN = Sudaun
# draft
code-CL_AREA-SEN = Senegál
# draft
code-CL_AREA-SGP = Singapura
# draft
code-CL_AREA-SGS = Illa Jeórjia Súl no Sandwich Súl
# draft
code-CL_AREA-SHN = Santa Elena
# draft
code-CL_AREA-SJM = Svalbard no Jan Mayen
# draft
code-CL_AREA-SLB = Illa Salomaun
# draft
code-CL_AREA-SLE = Serra Leoa
# draft
code-CL_AREA-SLV = El Salvadór
# draft
code-CL_AREA-SMR = Saun Mariñu
# draft
code-CL_AREA-SOM = Somália
# draft
code-CL_AREA-SPM = Saun Pedru no Mikelaun
# draft
code-CL_AREA-SRB = Sérvia
# draft
code-CL_AREA-SSD = Sudaun Súl
# draft
code-CL_AREA-STP = Saun Tomé no Prínsipe
# draft
code-CL_AREA-SUR = Suriname
# draft
code-CL_AREA-SVK = Eslovákia
# draft
code-CL_AREA-SVN = Eslovénia
# draft
code-CL_AREA-SWE = Suésia
# draft
code-CL_AREA-SWZ = Esuatíni
# draft
code-CL_AREA-SXM = Saun Martiñu (parte olandés)
# draft
code-CL_AREA-SYC = Seixele
# draft
code-CL_AREA-SYR = Repúblika Árabe Síria
# draft
code-CL_AREA-TCA = Illa Turka no Kaiku
# draft
code-CL_AREA-TCD = Xade
# draft
code-CL_AREA-TGO = Togu
# draft
code-CL_AREA-THA = Tailándia
# draft
code-CL_AREA-TJK = Tajikistaun
# draft
code-CL_AREA-TKL = Tokelau
# draft
code-CL_AREA-TKM = Turkemenistaun
code-CL_AREA-TLS = Timor-Leste
# draft
code-CL_AREA-TON = Tonga
# draft
code-CL_AREA-TTO = Trinidade no Tobagu
# draft
code-CL_AREA-TUN = Tunízia
# draft
code-CL_AREA-TUR = Turkia
# draft
code-CL_AREA-TUV = Tuvalu
# draft
code-CL_AREA-TWN = Taiwan, Xina
# draft
code-CL_AREA-TZA = Repúblika Unida Tanzánia
# draft
code-CL_AREA-UGA = Uganda
# draft
code-CL_AREA-UKR = Ukránia
# draft
code-CL_AREA-UMI = Illa ki'ik sira Estadu Unidu nian
# draft
code-CL_AREA-URY = Uruguai
# draft
code-CL_AREA-USA = Estadu Unidu
# draft
code-CL_AREA-UZB = Uzbekistaun
# draft
code-CL_AREA-VAT = Santa Sé
# draft
code-CL_AREA-VCT = Saun Visente no Granadinas
# draft
code-CL_AREA-VEN = Venezuela (Repúblika Bolivariana)
# draft
code-CL_AREA-VGB = Illa Virjen Británika
# draft
code-CL_AREA-VIR = Illa Virjen Estadu Unidu nian
# draft
code-CL_AREA-VNM = Vietname
# draft
code-CL_AREA-VUT = Vanuatu
# draft
code-CL_AREA-WLF = Wallis no Futuna
# draft
code-CL_AREA-WSM = Samoa
# draft
code-CL_AREA-YEM = Iémen
# draft
code-CL_AREA-ZAF = Áfrika-Súl
# draft
code-CL_AREA-ZMB = Zámbia
# draft
code-CL_AREA-ZWE = Zimbabué
