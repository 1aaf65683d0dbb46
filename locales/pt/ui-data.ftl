### Dados abertos: os valores publicados, para todos.

## A lista do que existe

data-title = Dados abertos
data-lead = Os valores da segurança social que os países publicaram. De uso livre, desde que se indique a fonte; não é precisa uma conta.
data-nothing = Ainda não foram publicados valores. Assim que um país publicar um ano, aparece aqui.
data-nothing-of = Ainda nada publicado.
data-figures =
    { $count ->
        [one] { $count } valor
       *[other] { $count } valores
    }
data-countries =
    { $count ->
        [one] { $count } país
       *[other] { $count } países
    }
data-years = { $first } a { $last }
data-changed = última alteração em { $date }
data-public = Os valores publicados estão abertos a todos, sem conta:

## O que se escolhe

data-choose = Escolher valores
data-country = País
data-all = todos
data-chosen = escolhidos: { $count }
data-from = Desde o ano
data-to = Até ao ano
data-first-year = o primeiro
data-last-year = o último
data-show = Mostrar
data-everything = Escolher tudo de novo
data-unknown = Não existe nestes dados e por isso ficou de fora: { $values }. Abaixo está o resto da sua escolha.

## O que corresponde

data-found =
    { $count ->
        [one] { $count } valor corresponde.
       *[other] { $count } valores correspondem.
    }
data-beginning = São mostrados os primeiros { $count }; os ficheiros têm todos.
data-none = Nenhum valor corresponde a esta escolha. Escolha mais países, indicadores ou anos.
data-preview = Os primeiros valores
data-same = Igual em todas as linhas mostradas
data-status = Estado e nota
data-no-figure = sem valor

## Ficheiros

data-download = Descarregar
data-download-lead = Cada ficheiro tem exatamente os valores escolhidos acima.
data-format = Ficheiro
data-purpose = Para que serve
data-format-csv-names = CSV com nomes
    .help = Para ler e calcular numa folha de cálculo: códigos com os seus nomes. No Excel, abra-o com Dados, De Texto/CSV.
data-format-sdmx-csv-1-0 = SDMX-CSV 1.0
    .help = Uma tabela simples de códigos, para R, Python e programas estatísticos.
data-format-sdmx-csv-2-0 = SDMX-CSV 2.0
    .help = A mesma tabela, como a leem programas SDMX mais recentes.
data-format-sdmx-csv-2-1 = SDMX-CSV 2.1
    .help = A mesma tabela na forma mais recente.
data-format-sdmx-json-1-0 = SDMX-JSON 1.0
    .help = Para páginas web e gráficos.
data-format-sdmx-json-2-0 = SDMX-JSON 2.0
    .help = Para páginas web e gráficos que conhecem o SDMX 3.0.
data-format-sdmx-ml-generic-2-1 = SDMX-ML 2.1, genérico
    .help = XML que todos os programas SDMX leem.
data-format-sdmx-ml-2-1 = SDMX-ML 2.1, específico da estrutura
    .help = XML compacto, para trocas entre institutos de estatística.
data-format-sdmx-ml-3-0 = SDMX-ML 3.0
    .help = XML compacto para programas que conhecem o SDMX 3.0.
data-format-ilostat = Tabela do ILOSTAT
    .help = CSV com as colunas dos ficheiros completos do ILOSTAT.
data-format-xlsx = Livro do Excel
    .help = Uma folha para cada indicador, com nomes e códigos, e folhas sobre fontes, versões e códigos. Para ler e calcular.
data-format-parquet = Parquet
    .help = Colunas de códigos e valores exatos, para grandes análises com Python, R ou DuckDB.
data-format-json-stat = JSON-stat 2.0
    .help = Um cubo de valores, para gráficos em páginas web.
data-format-data-package = Pacote de dados (Frictionless)
    .help = Valores, códigos e versões em CSV num só ficheiro, com uma descrição que os programas verificam.
data-too-large = Demasiado para este formato: escolha menos indicadores, países ou anos.

## Programas

data-program = Usar num programa
data-program-lead = Marque o texto e copie-o. O endereço dá sempre os valores como estão hoje.
data-question = Endereço destes valores
data-python = Em Python
data-r = Em R
data-excel = No Excel: Dados, Obter dados, Consulta em branco, Editor avançado
data-codes = O que significam os códigos
data-codes-xml = Estruturas e listas de códigos em XML
data-codes-json = Estruturas e listas de códigos em JSON
data-described = Descrição deste conjunto de dados para máquinas (JSON-LD)

## O uso dos valores

data-use = Licença e citação
data-licence = Creative Commons Atribuição 4.0 (CC BY 4.0)
    .href = https://creativecommons.org/licenses/by/4.0/deed.pt
    .code = CC-BY-4.0
data-licence-text = Pode copiar, alterar e publicar estes valores, também com fins comerciais, desde que indique a fonte.
data-cite-lead = Cite-os assim:
data-cite = Organização Internacional do Trabalho e os países declarantes. { $title }. { $countries }, { $years }. Versões: { $versions }. { $address }, consultado em { $date }.
data-cite-more = e mais { $count }
data-versions = Versões de que vêm estes valores
data-versions-lead = Cada ano de um país vem de uma versão selada. A sua impressão digital (SHA-256) distingue-a de todas as outras; uma correção tem outra.
data-year = Ano
data-version = Versão
data-published = Publicada

## The workbook

workbook-about = Sobre
workbook-codes = Códigos
workbook-source = Fonte
workbook-licence = Licença
workbook-extracted = Extraído em (UTC)
workbook-service = Serviço
workbook-dataflow = Fluxo de dados
workbook-figures = Valores
workbook-reading = Como se lê
workbook-note-rows = Cada folha é um indicador, cada linha um valor. A segunda linha de uma folha tem os nomes que os programas usam.
workbook-note-total = Uma desagregação sem coluna é o total, ou não se aplica.
workbook-note-missing = Um valor vazio falta; o seu estatuto diz porquê. Vazio não é zero.
workbook-note-digits = Um valor com mais de 15 algarismos é um texto, porque uma folha de cálculo o arredondaria.
workbook-statuses = Estatuto dos valores
workbook-sheets = Folhas
workbook-component = Componente
workbook-code = código
workbook-name = Nome
