### Entering tables quickly: blocks from a spreadsheet, several cells at once, what a cell says about itself.


## Paste a block

paste-title = Colar um bloco
paste-back = Voltar à tabela
paste-at = O primeiro valor vai para: { $cell }
paste-text = Texto colado
paste-hint = Copie os números na folha de cálculo e cole-os aqui. Nada é escrito antes de ver o que muda. No máximo, { $most } valores de cada vez.
paste-preview = Mostrar o que muda
paste-again = Mostrar de novo
paste-scale = Valores deste bloco em
paste-scaled = Aqui 1 significa { $units }.
paste-turn = Trocar linhas e colunas
paste-no-heading = Deixar de fora a primeira linha
paste-no-labels = Deixar de fora a primeira coluna
paste-headings-left-out = As palavras na margem foram tomadas por cabeçalhos e deixadas de fora.
paste-size = Bloco: { $rows } × { $columns }.
paste-counts = Valores que mudam: { $changes } · já lá estão: { $same }
paste-outside =
    { $count ->
        [one] Um valor fica fora da tabela e não é escrito.
       *[other] { $count } valores ficam fora da tabela e não são escritos.
    }
paste-emptied =
    { $count ->
        [one] Um valor fica em branco, porque o bloco está em branco nesse lugar.
       *[other] { $count } valores ficam em branco, porque o bloco está em branco nesses lugares.
    }
paste-ambiguous = «{ $typed }» pode ler-se de duas maneiras. Qual é a certa neste bloco?
paste-comma = A vírgula é o sinal decimal: { $typed } é { $value }
paste-point = O ponto é o sinal decimal: { $typed } é { $value }
paste-refused = Não escritos: { $count }
paste-changes = O que muda
paste-cell = Célula
paste-before = Agora
paste-after = Novo
paste-why = Porque não
paste-blank = em branco
paste-more = E mais { $count }.
paste-apply =
    { $count ->
        [one] Escrever um valor
       *[other] Escrever { $count } valores
    }
paste-meanwhile = Alguém alterou entretanto algumas destas células. Não foram escritas; compare de novo.
paste-leave = Cancelar

## The line under the tables, and what scripts say

bar = A célula em que está
bar-undo = Anular
bar-details = Detalhes
bar-confirm = Sem alteração, confirmado
bar-confirm-help = O valor do ano passado vale também para este ano. Fica registado que o verificou.
bar-status = Estatuto…
bar-next-blank = Próximo em branco
bar-next-finding = Próxima constatação
bar-keys = Teclas
waiting = à espera de ser guardado
not-saved-short = Não guardados: { $count }
act-refused = O serviço não aceitou isto. Carregue a página de novo.
undo-none = Nada há para anular nesta página.
undo-changed = Entretanto outra pessoa alterou isto; não pode ser anulado aqui.
paste-failed = A ligação falhou. O bloco não foi colado; tente de novo.
no-blank = Não resta nenhum campo em branco nesta página.
no-finding = Não resta nenhuma constatação nesta página.

## What others do on the same page

changed-live = { $name }, { $time }
live-one = { $name } alterou { $where } para { $value }.
live-many = Chegaram valores alterados por outras pessoas: { $count }.
live-off = De momento não é possível mostrar as alterações de outras pessoas.
live-open = O que pode preencher mudou. O que escreveu fica nesta página.
live-locked = A submissão foi enviada e não pode ser alterada agora. O que escreveu e não foi guardado fica nesta página: copie-o e peça ao revisor que devolva a submissão.
live-closed = A ronda foi encerrada. Nada mais é guardado. O que escreveu fica nesta página: copie-o e peça ao administrador que volte a abrir a ronda.
live-handed-in = A sua instituição entregou a sua parte. O que escreveu e não foi guardado fica nesta página: peça a quem assina que devolva a parte.

## What is left, and the form on paper

left-title = O que falta
left-list = Lista do que falta
left-lead = Uma falta com estatuto conta como resposta. Páginas onde nada falta: { $count }.
left-nothing = Nada falta. Verifique e submeta.
left-page = Página
left-expected = Esperadas
left-filled = Preenchidas
left-coded = Com estatuto
left-blank = Em branco
left-blanks = Em branco: { $count }
left-unexplained = Sem valor e sem nota que diga porquê: { $count }
left-required = Obrigatória
print-form = Imprimir
print-title = Formulário { $year }, { $country }
print-lead = Imprima esta página com o navegador, ou guarde-a como PDF.
print-blank = Formulário em branco
print-filled = Com os valores

## The panel of a cell

panel-years = Anos anteriores
panel-failed = A ligação falhou. Não foi possível mostrar os detalhes.

## Keys of the tables

key-arrows = Para a célula ao lado, de cima ou de baixo; um valor alterado é guardado
key-enter = Para a célula de baixo, para a de cima
key-tab = Para a célula seguinte, linha a linha; para a anterior
key-ends = Para a primeira ou a última célula da linha
key-corners = Para a primeira ou a última célula da página
key-edges = Para a margem da tabela
key-pages = Dez linhas para cima ou para baixo
key-digits = Substituir o valor da célula
key-edit = Editar dentro do valor: as setas ficam no texto
key-escape = Repor o que estava nesta célula
key-delete = Esvaziar a célula, ou todas as células selecionadas
key-gaps = Em vez de um valor: não disponível, não aplicável
key-letters = Escrita sozinha numa célula: o seu estatuto; com várias células selecionadas, o estatuto de todas
key-confirm = Sem alteração, confirmado: o valor do ano passado mantém-se, e fica registado que o verificou
key-select = Selecionar várias células
key-row = Selecionar a linha
key-clipboard = Copiar as células selecionadas; colar um bloco de uma folha de cálculo, com pré-visualização
key-undo = Anular o último ato nesta página, refazê-lo
key-blank = Para o próximo campo em branco, para o anterior
key-finding = Para a próxima constatação, para a anterior
key-panel = Abrir os detalhes da célula; outra vez: entrar neles. Esc volta atrás
key-ask = Para revisores, onde nada pode ser alterado: perguntar sobre a célula
key-help = Esta lista

## Choosing rows

filter = Linhas
filter-text = Filtrar linhas
filter-all = Todas
filter-blank = Em branco
filter-finding = Com constatações
filter-changed = Muito alteradas
filter-turn = Trocar linhas e colunas
