### Dadus loke: valór sira ne'ebé publika ona, ba ema hotu.

## Lista buat ne'ebé iha

# draft
data-title = Dadus loke
# draft
data-lead = Valór seguransa sosiál nian ne'ebé nasaun sira publika ona. Bele uza livre se temi fonte; la presiza konta.
# draft
data-nothing = Seidauk publika valór ida. Se nasaun ida publika ona tinan ida, sei mosu iha ne'e.
# draft
data-nothing-of = Seidauk publika buat ida.
# draft
data-figures = valór { $count }
# draft
data-countries = nasaun { $count }
# draft
data-years = { $first } to'o { $last }
# draft
data-changed = mudansa ikus iha { $date }
# draft
data-public = Valór sira ne'ebé publika ona loke ba ema hotu, la presiza konta:

## Buat ne'ebé hili

# draft
data-choose = Hili valór sira
# draft
data-country = Nasaun
# draft
data-all = hotu
# draft
data-chosen = hili ona { $count }
# draft
data-from = Hosi tinan
# draft
data-to = To'o tinan
# draft
data-first-year = tinan dahuluk
# draft
data-last-year = tinan ikus
# draft
data-show = Hatudu
# draft
data-everything = Hili fali hotu
# draft
data-unknown = Laiha iha dadus ne'e, tan ne'e la uza: { $values }. Iha kraik mak restu hosi ita-boot nia eskolla.

## Buat ne'ebé tuir eskolla

# draft
data-found = Valór { $count } tuir eskolla ne'e.
# draft
data-beginning = Hatudu { $count } dahuluk; fixeiru sira iha hotu.
# draft
data-none = Laiha valór ida tuir eskolla ne'e. Favór hili tan nasaun, indikadór ka tinan.
# draft
data-preview = Valór dahuluk sira
# draft
data-same = Hanesan iha liña hotu ne'ebé hatudu
# draft
data-status = Estatutu no nota
# draft
data-no-figure = laiha valór

## Fixeiru sira

# draft
data-download = Hatún
# draft
data-download-lead = Fixeiru ida-idak iha de'it valór sira ne'ebé hili iha leten.
# draft
data-format = Fixeiru
# draft
data-purpose = Uza ba saida
# draft
data-format-csv-names = CSV ho naran
    .help = Atu lee no halo konta iha folla kálkulu: kódigu sira ho nia naran. Iha Excel, loke liuhosi menu dadus nian.
# draft
data-format-sdmx-csv-1-0 = SDMX-CSV 1.0
    .help = Tabela ho kódigu de'it, ba R, Python no programa estatístika sira.
# draft
data-format-sdmx-csv-2-0 = SDMX-CSV 2.0
    .help = Tabela hanesan, ba programa SDMX ne'ebé foun liu.
# draft
data-format-sdmx-csv-2-1 = SDMX-CSV 2.1
    .help = Tabela hanesan iha forma foun liu hotu.
# draft
data-format-sdmx-json-1-0 = SDMX-JSON 1.0
    .help = Ba pájina internet no gráfiku sira.
# draft
data-format-sdmx-json-2-0 = SDMX-JSON 2.0
    .help = Ba pájina internet no gráfiku ne'ebé hatene SDMX 3.0.
# draft
data-format-sdmx-ml-generic-2-1 = SDMX-ML 2.1, jenériku
    .help = XML ne'ebé programa SDMX hotu bele lee.
# draft
data-format-sdmx-ml-2-1 = SDMX-ML 2.1, espesífiku ba estrutura
    .help = XML badak, ba troka entre institutu estatístika sira.
# draft
data-format-sdmx-ml-3-0 = SDMX-ML 3.0
    .help = XML badak ba programa ne'ebé hatene SDMX 3.0.
# draft
data-format-ilostat = Tabela ILOSTAT nian
    .help = CSV ho koluna sira hanesan fixeiru kompletu ILOSTAT nian.
# draft
data-format-xlsx = Livru Excel
    .help = Folla ida ba kada indikadór, ho naran no kódigu, no folla kona-ba fonte, versaun no kódigu sira. Atu lee no halo konta.
# draft
data-format-parquet = Parquet
    .help = Koluna ho kódigu no valór loloos, ba análize boot ho Python, R ka DuckDB.
# draft
data-format-json-stat = JSON-stat 2.0
    .help = Kubu ida ho valór sira, ba gráfiku iha pájina internet.
# draft
data-format-data-package = Pakote dadus (Frictionless)
    .help = Valór, kódigu no versaun sira iha CSV, iha fixeiru ida de'it, ho deskrisaun ne'ebé programa bele verifika.
# draft
data-too-large = Barak liu ba formatu ida-ne'e: hili indikadór, nasaun ka tinan menus.

## Programa sira

# draft
data-program = Uza iha programa ida
# draft
data-program-lead = Favór marka testu no kopia. Enderesu ne'e fó nafatin valór sira hanesan ohin loron.
# draft
data-question = Enderesu valór sira-ne'e nian
# draft
data-python = Iha Python
# draft
data-r = Iha R
# draft
data-excel = Iha Excel, ho Power Query
# draft
data-codes = Kódigu sira nia signifikadu
# draft
data-codes-xml = Estrutura no lista kódigu iha XML
# draft
data-codes-json = Estrutura no lista kódigu iha JSON
# draft
data-described = Deskrisaun konjuntu dadus ne'e nian ba mákina (JSON-LD)

## Uza valór sira

# draft
data-use = Lisensa no sitasaun
# draft
data-licence = Creative Commons Atribuisaun 4.0 (CC BY 4.0)
    .href = https://creativecommons.org/licenses/by/4.0/
    .code = CC-BY-4.0
# draft
data-licence-text = Ita-boot bele kopia, troka no publika valór sira-ne'e, mós ba negósiu, se temi fonte.
# draft
data-cite-lead = Favór sita hanesan ne'e:
# draft
data-cite = Organizasaun Internasionál Traballu no nasaun sira ne'ebé relata. { $title }. { $countries }, { $years }. Versaun: { $versions }. { $address }, lee iha { $date }.
# draft
data-cite-more = no { $count } tan
# draft
data-versions = Versaun sira hosi ne'ebé valór sira-ne'e mai
# draft
data-versions-lead = Tinan ida-idak nasaun nian mai hosi versaun ida ne'ebé taka ona. Nia impresaun dijitál (SHA-256) hatudu versaun ne'ebé loos; hadi'a ida iha impresaun seluk.
# draft
data-year = Tinan
# draft
data-version = Versaun
# draft
data-published = Publika

## The workbook

# draft
workbook-about = Kona-ba
# draft
workbook-codes = Kódigu
# draft
workbook-source = Fonte
# draft
workbook-licence = Lisensa
# draft
workbook-extracted = Hasai iha (UTC)
# draft
workbook-service = Servisu
# draft
workbook-dataflow = Fluxu dadus
# draft
workbook-figures = Valór
# draft
workbook-reading = Oinsá atu lee
# draft
workbook-note-rows = Folla ida mak indikadór ida, liña ida mak valór ida. Liña daruak iha folla hatudu naran ne'ebé programa uza.
# draft
workbook-note-total = Dezagregasaun ne'ebé laiha koluna mak totál, ka la aplikavel.
# draft
workbook-note-missing = Valór mamuk katak valór falta; nia estatutu hatete tanbasá. Mamuk la'ós zero.
# draft
workbook-note-digits = Valór ho algarizmu liu 15 mak testu, tanba folla kálkulu sei arredonda.
# draft
workbook-statuses = Estatutu valór sira-nian
# draft
workbook-sheets = Folla sira
# draft
workbook-component = Komponente
# draft
workbook-code = kódigu
# draft
workbook-name = Naran
