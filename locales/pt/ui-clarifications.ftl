### Clarifications: questions about cells, and what is said to them.

## The page

clarify-title = Esclarecimentos
clarify-lead = Cada pergunta pertence a uma célula. Está aberta até ter resposta, e resolvida quando quem perguntou o disser.
clarify-none = Não há aqui nenhum esclarecimento.
clarify-how-to-ask = Para perguntar, vá a uma célula e abra os seus detalhes, ou escolha Perguntar ao lado dela na página de revisão.
clarify-show = Que esclarecimentos são mostrados
clarify-show-all = Todos
clarify-show-open = Abertos
clarify-show-answered = Respondidos
clarify-show-resolved = Resolvidos
clarify-show-mine = Meus
clarify-open-count =
    { $count ->
        [one] Esclarecimento aberto: { $count }
       *[other] Esclarecimentos abertos: { $count }
    }
clarify-answered-count =
    { $count ->
        [one] Resposta por ler: { $count }
       *[other] Respostas por ler: { $count }
    }
clarify-before-submitting = Pode submeter sem responder, mas então os revisores voltarão a perguntar.
clarify-with-return =
    { $count ->
        [one] Este esclarecimento aberto segue com a devolução, na página e por correio eletrónico:
       *[other] Estes { $count } esclarecimentos abertos seguem com a devolução, na página e por correio eletrónico:
    }
clarify-mark = Esclarecimento aberto

clarify-line = { $number }. { $cell }: { $question }

## One clarification

clarify-number = Esclarecimento { $number }
clarify-state-open = Aberto
clarify-state-answered = Respondido
clarify-state-resolved = Resolvido
clarify-value = Valor atual: { $value }
clarify-no-value = em branco
clarify-at-home = Pergunta do coordenador a { $name }; ninguém fora do país a lê
clarify-for = Para { $name }
clarify-for-all = Para quem preenche
clarify-due-on = Responder até { $date }
clarify-overdue = Devia ter resposta até { $date }
clarify-version = Pergunta sobre a versão { $number }
clarify-said-ask = Perguntou
clarify-said-answer = Respondeu
clarify-said-ask-again = Voltou a perguntar
clarify-said-resolve = Deu por resolvido
clarify-said-reopen = Reabriu

## Asking and answering

clarify-ask = Perguntar
clarify-ask-cell = Perguntar sobre esta célula
clarify-ask-about = Pergunta sobre:
clarify-question = A sua pergunta
clarify-words-open = As suas palavras
clarify-words-answered = As suas palavras
clarify-words-resolved = Porque se reabre
clarify-language = Língua
clarify-translate = Acrescentar o mesmo noutra língua
clarify-translation = O mesmo texto
clarify-assignee = Quem deve responder
clarify-due = Responder até (facultativo)
clarify-do-ask = Enviar a pergunta
clarify-do-answer = Responder
clarify-do-ask-again = Perguntar outra vez
clarify-do-resolve = Dar por resolvido
clarify-do-reopen = Reabrir

## Why something was not sent

clarify-not-sent = Não foi enviado. O que escreveu continua aqui.
clarify-refused-not-yours = Isto cabe à outra parte.
clarify-refused-not-now = Alguém foi mais rápido: este esclarecimento está agora noutro estado. Leia o que foi dito antes de enviar o seu texto.
clarify-refused-unknown-address = Não há tal célula nesta submissão.
clarify-refused-empty = Escreva primeiro alguma coisa.
clarify-refused-long = O texto é demasiado longo. Use no máximo { $limit } caracteres.
clarify-refused-control = O texto tem caracteres que não podem ser guardados. Escreva-o de novo.
clarify-refused-language = Escolha uma língua da lista.
clarify-refused-same-language = Os dois textos estão na mesma língua. Escolha outra para o segundo.
clarify-refused-due-unclear = Isto não é uma data. Escolha um dia.
clarify-refused-due-past = Esse dia já passou. Escolha um dia posterior.
clarify-refused-assignee = Escolha alguém da lista.
