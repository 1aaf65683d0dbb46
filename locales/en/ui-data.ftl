### Open data: the published figures, for everybody.

## The list of what there is

data-title = Open data
data-lead = The figures of social security that countries have published. Free to use when you name the source; no account is needed.
data-nothing = No figures have been published yet. As soon as a country has published a year, it stands here.
data-nothing-of = Nothing published yet.
data-figures =
    { $count ->
        [one] { $count } figure
       *[other] { $count } figures
    }
data-countries =
    { $count ->
        [one] { $count } country
       *[other] { $count } countries
    }
data-years = { $first } to { $last }
data-changed = last changed on { $date }
data-public = The published figures are open to everybody, without an account:

## What is chosen

data-choose = Choose figures
data-country = Country
data-all = all
data-chosen = { $count } chosen
data-from = From year
data-to = To year
data-first-year = the first
data-last-year = the last
data-show = Show
data-everything = Choose everything again
data-unknown = Not in this data and therefore left out: { $values }. What stands below is the rest of your choice.

## What matches

data-found =
    { $count ->
        [one] { $count } figure matches.
       *[other] { $count } figures match.
    }
data-beginning = The first { $count } are shown; the files hold all.
data-none = No figure matches this choice. Choose more countries, indicators or years.
data-preview = The first figures
data-same = The same in all rows shown
data-status = Status and note
data-no-figure = no figure

## Files

data-download = Download
data-download-lead = Each file holds exactly the figures chosen above.
data-format = File
data-purpose = What it is for
data-format-csv-names = CSV with names
    .help = To read and calculate in a spreadsheet: codes with their names. In Excel, open it with Data, From Text/CSV.
data-format-sdmx-csv-1-0 = SDMX-CSV 1.0
    .help = A plain table of codes, for R, Python and statistical programs.
data-format-sdmx-csv-2-0 = SDMX-CSV 2.0
    .help = The same table as newer SDMX programs read it.
data-format-sdmx-csv-2-1 = SDMX-CSV 2.1
    .help = The same table in the newest form.
data-format-sdmx-json-1-0 = SDMX-JSON 1.0
    .help = For web pages and charts.
data-format-sdmx-json-2-0 = SDMX-JSON 2.0
    .help = For web pages and charts that know SDMX 3.0.
data-format-sdmx-ml-generic-2-1 = SDMX-ML 2.1, generic
    .help = XML that every SDMX program reads.
data-format-sdmx-ml-2-1 = SDMX-ML 2.1, structure specific
    .help = Compact XML, to exchange between statistical offices.
data-format-sdmx-ml-3-0 = SDMX-ML 3.0
    .help = Compact XML for programs that know SDMX 3.0.
data-format-ilostat = Table of ILOSTAT
    .help = CSV with the columns of the bulk downloads of ILOSTAT.
data-format-xlsx = Excel workbook
    .help = A sheet for each indicator, with names and codes, and sheets on sources, versions and codes. To read and calculate.
data-format-parquet = Parquet
    .help = Columns of codes and exact figures, for large analyses with Python, R or DuckDB.
data-format-json-stat = JSON-stat 2.0
    .help = One cube of figures, for charts on web pages.
data-format-data-package = Data package (Frictionless)
    .help = Figures, codes and versions as CSV in one file, with a description that programs check.
data-too-large = Too much for this format: choose fewer indicators, countries or years.

## Programs

data-program = Use in a program
data-program-lead = Mark the text and copy it. The address always gives the figures as they are today.
data-question = Address of these figures
data-python = In Python
data-r = In R
data-excel = In Excel: Data, Get data, Blank query, Advanced editor
data-codes = What the codes mean
data-codes-xml = Structures and code lists as XML
data-codes-json = Structures and code lists as JSON
data-described = Description of this data set for machines (JSON-LD)

## Using the figures

data-use = Licence and citation
data-licence = Creative Commons Attribution 4.0 (CC BY 4.0)
    .href = https://creativecommons.org/licenses/by/4.0/
    .code = CC-BY-4.0
data-licence-text = You may copy, change and publish these figures, also commercially, when you name the source.
data-cite-lead = Cite these figures as:
data-cite = International Labour Organization and the reporting countries. { $title }. { $countries }, { $years }. Versions: { $versions }. { $address }, read on { $date }.
data-cite-more = and { $count } more
data-versions = Versions behind these figures
data-versions-lead = Each year of a country comes from one sealed version. Its digest (SHA-256) tells it from every other; a correction has another one.
data-year = Year
data-version = Version
data-published = Published

## The workbook

workbook-about = About
workbook-codes = Codes
workbook-source = Source
workbook-licence = Licence
workbook-extracted = Taken out at (UTC)
workbook-service = Service
workbook-dataflow = Dataflow
workbook-figures = Figures
workbook-reading = How to read it
workbook-note-rows = Each sheet is one indicator, each row one figure. The second line of a sheet has the names that programs use.
workbook-note-total = A breakdown that has no column is the total, or does not apply.
workbook-note-missing = An empty figure is missing; its status says why. Empty is not zero.
workbook-note-digits = A figure of more than 15 digits is a text, because a spreadsheet would round it.
workbook-statuses = Status of figures
workbook-sheets = Sheets
workbook-component = Component
workbook-code = code
workbook-name = Name
