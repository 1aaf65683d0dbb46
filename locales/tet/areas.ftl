### Names of countries. Another country only needs its name here.

code-CL_AREA-TLS = Timor-Leste
# draft
code-CL_AREA-AGO = Angola
# draft
code-CL_AREA-BRA = Brazíl
# draft
code-CL_AREA-CPV = Kabu Verde
# draft
code-CL_AREA-GNB = Giné-Bisau
# draft
code-CL_AREA-GNQ = Giné Ekuatoriál
# draft
code-CL_AREA-MOZ = Mosambike
# draft
code-CL_AREA-PRT = Portugál
# draft
code-CL_AREA-STP = Saun Tomé no Prínsipe
# draft
code-CL_AREA-BGD = Bangladexe
# draft
code-CL_AREA-KHM = Kamboja
# draft
code-CL_AREA-IDN = Indonézia
# draft
code-CL_AREA-IND = Índia
# draft
code-CL_AREA-LKA = Srí-Lanka
# draft
code-CL_AREA-MMR = Mianmár
# draft
code-CL_AREA-MNG = Mongólia
# draft
code-CL_AREA-MYS = Malázia
# draft
code-CL_AREA-NPL = Nepál
# draft
code-CL_AREA-PHL = Filipina
# draft
code-CL_AREA-THA = Tailándia
# draft
code-CL_AREA-VNM = Vietname
# draft
code-CL_AREA-FJI = Fiji
# draft
code-CL_AREA-PNG = Papua Giné-Foun
# draft
code-CL_AREA-VUT = Vanuatu
# draft
code-CL_AREA-GHA = Gana
# draft
code-CL_AREA-KEN = Kénia
# draft
code-CL_AREA-NAM = Namíbia
# draft
code-CL_AREA-ZAF = Áfrika-Súl
# draft
code-CL_AREA-ZMB = Zámbia
# draft
code-CL_AREA-ARG = Arjentina
# draft
code-CL_AREA-CHL = Xile
# draft
code-CL_AREA-COL = Kolómbia
# draft
code-CL_AREA-MEX = Méxiku
# draft
code-CL_AREA-PER = Perú
