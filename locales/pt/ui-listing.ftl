### Um questionário para os seus autores: todos os textos em todas as línguas.

listing-title = Questionários e os seus textos
listing-lead = Todas as perguntas, códigos, verificações e textos em todas as línguas. Imprima esta página ou descarregue-a como livro de Excel.
listing-frozen = Publicado: já nada pode ser alterado.
listing-not-frozen = Ainda não publicado: pode ser alterado.
listing-translations = Traduções
listing-count = { $language }: { $missing } em falta, { $drafts } por confirmar por um falante
listing-all = Mostrar todas as linhas
listing-only-open = Mostrar só o que falta ou está por confirmar
listing-download = Descarregar como livro de Excel
listing-none = Aqui nada falta nem está por confirmar.
listing-id = Elemento
listing-part = O que é
listing-about = Tipo
listing-lacking = Em falta em
listing-draft = Por confirmar em
listing-lacks = em falta
listing-draft-mark = por confirmar

## Capítulos

listing-questions = Perguntas
listing-codes = Códigos
listing-checks = Verificações
listing-indicators = Indicadores
listing-texts = Outros textos

## Partes

part-module = Parte
part-table = Tabela
part-question = Pergunta
part-dimension = Dimensão
part-codelist = Lista de códigos
part-code = Código
part-check = Verificação
part-indicator = Indicador
part-component = Componente
part-dataflow = Fluxo de dados
part-text = Texto
