### A passagem de pasta: o que deve saber quem assume o trabalho.

handover-title = Passagem de pasta
handover-lead = Para quem assume o trabalho: o que se perguntou no ano anterior, quem sabia, de onde veio, o que está em aberto. Feita para imprimir.
handover-institution = Instituição
handover-accepted = Aceite no ano anterior
handover-made = Situação em
handover-others = Outras instituições
handover-none = Ninguém desta instituição introduziu dados, nem no ano anterior nem neste.
handover-summary = Em resumo
handover-who = Quem sabia
handover-sources = Fontes do ano anterior
handover-open = Em aberto
handover-gone = já saiu
handover-knew = { $count ->
    [one] 1 resposta, a última em { $date }
   *[other] { $count } respostas, a última em { $date }
}
handover-source-count = { $count ->
    [one] (1 resposta)
   *[other] ({ $count } respostas)
}
handover-source-note = Fonte e nota
handover-no-source = sem fonte indicada
handover-settled = nada
handover-left = Obrigatórias: { $required }. Constatações: { $findings }. Com resposta no ano anterior, agora vazias: { $open }.
handover-comments = O que foi dito
handover-comment = { $name }, { $time }
handover-required = Obrigatórias e vazias
handover-findings = Constatações por resolver
handover-missing = Sem dados no ano anterior: perguntar de novo
handover-asked = O que se perguntou em { $year } e o que se respondeu
handover-empty = vazio
