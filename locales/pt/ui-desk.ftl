### The reconciliation desk: where institutions say different things, and what is decided.

desk-title = Reconciliação
desk-lead = Instituições que assinaram dizem coisas diferentes sobre estas células. Escolha um valor para cada uma e diga porquê. O que não é escolhido fica guardado para sempre, e a razão acompanha o valor na versão e nas exportações.
desk-several = Vários valores
desk-nothing-shared = Nenhuma célula foi ainda assinada por duas instituições. Não há nada para comparar.
desk-agreement = Até que ponto as instituições concordam
desk-module = Parte
desk-all-modules = Todas as partes
desk-shared = Células preenchidas por duas ou mais
desk-agreed = Concordam em
desk-share = Concordância
desk-show = Mostrar
desk-show-open = Por decidir
desk-show-decided = Decididas
desk-any = todas
desk-institution = Instituição
desk-least = Diferença mínima
desk-filter = Mostrar estas
desk-filter-none = Mostrar todas
desk-open-count = Células por decidir: { $count }
desk-decided-count = Células decididas: { $count }
desk-page = Página { $page } de { $pages }
desk-pages = Páginas
desk-previous = Página anterior
desk-next = Página seguinte
desk-keys = Teclas: 1 a 9 escolhem o valor com esse número e avançam; 0 anula uma escolha.
desk-none = Nenhuma célula é assim.
desk-all-decided = Está tudo decidido.
desk-closed = A resposta está com os revisores. Agora nada pode ser decidido.
desk-ask = Perguntar às instituições
desk-ask-title = Perguntar às instituições
desk-ask-lead = Cada instituição a que pergunta recebe um correio eletrónico e encontra a pergunta na sua página inicial. Vê a sua pergunta e a própria resposta, não o que pergunta a outras. Os revisores não leem nada disto.
desk-ask-new = Nova pergunta
desk-ask-whom = A
desk-asked = Pergunta a { $name }
desk-asked-before = O que se perguntou e respondeu
desk-choose = Escolher
desk-value = Valor
desk-distance = Abaixo do mais alto
desk-distance-short = Diferença
desk-source = Fonte e nota
desk-entered = Introduzido
desk-extracted = extração de { $date }
desk-highest = o mais alto
desk-no-source = sem fonte
desk-difference = { $by } ({ $share })
desk-apart = Diferem em { $difference }.
desk-taken = Usado o de { $institution }: { $value }
desk-others = Não usado: { $list }
desk-decided = { $name }, { $time }
desk-earlier = Decisões anteriores: { $count }
desk-by-rule = Por uma regra para { $part }.
desk-by-rule-within = Por uma regra para { $part }, onde os valores diferem no máximo { $within }.
desk-stale = Um valor mudou desde esta decisão. Decida de novo.
desk-more = Mais células depois destas: { $count }
desk-reason = Razão
desk-words = Por palavras
desk-do = Usar os valores escolhidos
desk-reset = Limpar as escolhas
desk-done = { $count ->
    [one] Uma célula está decidida. A razão acompanha o valor.
   *[other] { $count } células estão decididas. A razão acompanha os valores.
}
desk-refused-nothing = Escolha primeiro um valor. Nada foi decidido.
desk-refused-reason = Escolha uma razão e diga-a por palavras; acompanha os valores. Nada foi decidido, e as suas escolhas continuam aqui.
desk-refused-changed = Uma instituição disse outra coisa entretanto. Nada foi decidido. Veja os valores como estão agora e decida de novo; o que escreveu continua aqui.
desk-coordinator = Coordenador
desk-rules = Decidir por uma regra
desk-rules-lead = Usar os valores de uma instituição para uma parte inteira. Primeiro vê o que a regra decidiria; nada acontece antes de o confirmar.
desk-rule-part = Para as células de
desk-rule-prefer = usar o valor de
desk-rule-within = onde os valores diferem no máximo (por cento)
desk-rule-within-help = Vazio: qualquer que seja a diferença.
desk-within-wrong = Escreva um número de 0 a 100, por exemplo 2 ou 0,5.
desk-rule-preview = Mostrar o que decidiria
desk-rule-would = A regra decidiria { $count ->
    [one] uma célula
   *[other] { $count } células
}
desk-rule-taken = Seria usado o valor de { $institution }.
desk-rule-too-far = Ficam como estão, porque os valores diferem mais: { $count }
desk-rule-without = Ficam como estão, porque esta instituição não dá valor: { $count }
desk-rule-value = Seria usado
desk-rule-others = Não seria usado
desk-rule-do = { $count ->
    [one] Decidir esta célula
   *[other] Decidir estas { $count } células
}
desk-rule-changed = Algo mudou desde que isto foi mostrado. Nada foi decidido. Em baixo está o que a regra decidiria agora; o que escreveu continua aqui.
desk-checks = Contradizem uma verificação
desk-checks-lead = Erros, e avisos sem razão, cujas células vêm de instituições diferentes. Fale com elas; devolva a parte daquela que tem de corrigir.
desk-checks-none = Nenhuma verificação é contrariada por valores de instituições diferentes.

## In versions and exports

settled-title = Decidido entre instituições: { $count }
settled-since = Decidido entre instituições desde então: { $count }
settled-taken = Usado
settled-others = Não usado
settled-why = Porquê
desk-export = Usado o valor de { $institution } onde as instituições diferem: { $reason }. { $text }
