### Check and submit, versions, comparison, indicators, review, history of a cell.

## Check and submit

findings-title = Verificar e submeter
findings-none = Todas as verificações concordam: não há erros nem avisos.
findings-errors =
    { $count ->
        [one] Erro a corrigir: { $count }
       *[other] Erros a corrigir: { $count }
    }
    .help = Enquanto houver erros, não é possível submeter.
findings-warnings =
    { $count ->
        [one] Aviso sem justificação: { $count }
       *[other] Avisos sem justificação: { $count }
    }
    .help = Corrija o valor ou explique por que está certo. Depois deixa de impedir a submissão.
findings-explained =
    { $count ->
        [one] Aviso com justificação: { $count }
       *[other] Avisos com justificação: { $count }
    }
    .help = Nada mais a fazer. Se um número do aviso mudar, é pedida nova justificação.
findings-info =
    { $count ->
        [one] Informação: { $count }
       *[other] Informações: { $count }
    }
    .help = Para sua informação; nunca impede a submissão.
finding-about = { $about }: { $sentence }
justify-give = Justificar este valor
justify-change = Alterar a justificação
justify-code = Motivo
justify-text = Explicação
justify-all = Dar esta justificação a todos os avisos de { $check } (outros: { $count })
justify-save = Guardar a justificação
justify-by = Dada por { $name }, { $time }
justify-done =
    { $count ->
        [one] A justificação foi guardada para { $count } aviso.
       *[other] A justificação foi guardada para { $count } avisos.
    }
justify-none = Este aviso já não existe: os seus números mudaram entretanto.
justify-not-saved = A justificação não foi guardada
justify-code-missing = Selecione um motivo da lista.
justify-text-missing = Escreva uma explicação por palavras suas.
justify-text-long = A explicação é demasiado longa. Use no máximo { $limit } caracteres.
justify-text-control = A explicação contém caracteres que não podem ser guardados. Escreva-a de novo.
justify-text-refused = Os revisores não aceitaram exatamente esta justificação. Explique melhor, escolha outra ou corrija o valor.
justify-remembered = Justificação aceite para { $year }:
justify-again = Dizer o mesmo de novo
verdict-accepted = Aceite por { $name }, { $time }
verdict-rejected = Não aceite por { $name }, { $time }
verdict-last-accepted = No ano anterior a mesma justificação foi aceite por { $name }, { $time }
verdict-last-rejected = No ano anterior a mesma justificação não foi aceite por { $name }, { $time }
verdict-remark = Observação para o país (necessária para recusar)
verdict-all = Também para os outros avisos de { $check } com esta justificação (outros: { $count })
verdict-accept = Aceitar a justificação
verdict-reject = Recusar a justificação
verdict-change = Avaliar de novo
verdict-done =
    { $count ->
        [one] Guardado para { $count } justificação.
       *[other] Guardado para { $count } justificações.
    }
verdict-not-saved = A avaliação não foi guardada. O que escreveu continua aqui.
verdict-refused-not-now = As justificações são avaliadas enquanto a submissão está com os revisores. Já não está.
verdict-refused-no-remark = Escreva o que não está claro nesta justificação, para que o país saiba o que dizer.
verdict-refused-remark = A observação tem mais de { $limit } caracteres ou caracteres que não podem ser guardados. Escreva-a de novo.
verdict-refused-other-reason = Agora está aqui outra justificação. Leia-a antes de decidir.
verdict-with-return =
    { $count ->
        [one] Vai com ela uma justificação recusada: o aviso pede outra ao país.
       *[other] Vão com ela { $count } justificações recusadas: os avisos pedem outras ao país.
    }
verdict-with-accept =
    { $count ->
        [one] Recusou uma justificação. Ao aceitar, os valores ficam mesmo assim como estão.
       *[other] Recusou { $count } justificações. Ao aceitar, os valores ficam mesmo assim como estão.
    }
findings-refused =
    { $count ->
        [one] Justificação não aceite: { $count }
       *[other] Justificações não aceites: { $count }
    }
    .help = Os revisores pedem outra justificação ou outro valor. Até lá não é possível submeter.
submit-title = Submeter
submit-next = Depois de submeter, os valores formam a versão { $reference } e não podem ser alterados durante a revisão. Os revisores são avisados por correio eletrónico e recebe um comprovativo. Aceitam a versão ou devolvem-na para correção.
submit-blocked = Ainda não pode submeter. Erros: { $errors }. Avisos que precisam de justificação: { $warnings }.
submit-comment = Comentário ao revisor (facultativo)
submit-ready = Não há erros em aberto e todos os avisos têm justificação. Veja o que difere e submeta.
submit-by-coordinator = O coordenador nacional submete quando tudo estiver pronto.

## Review before submitting

lookover-title = Rever e submeter
lookover-lead = Apenas o que difere dos valores aceites para { $year } mais do que a verificação deixa passar, o que está marcado como não disponível e o que as verificações ainda dizem. O resto não precisa de ser visto.
lookover-first = Nada foi aceite para { $year }, pelo que não há comparação. Vê o que está marcado como não disponível e o que as verificações dizem.
lookover-to-submit = Para a submissão
lookover-to-findings = Corrigir ou justificar
lookover-none = Nada aqui precisa de ser visto.
lookover-moved = Alterado mais do que a verificação deixa passar: { $count }
lookover-rows = Entraram ou saíram: { $count }
lookover-gaps = Marcado como não disponível: { $count }
lookover-no-note = Nenhuma nota diz porquê.
lookover-open = Resultados em aberto
lookover-reasons = Justificações dadas
lookover-whole = A resposta no seu conjunto

## Versions and receipt

versions-title = Versões
versions-lead = Cada submissão é selada como versão que ninguém pode alterar. A sua impressão digital abrange também a versão anterior, de modo que uma alteração posterior seria notada.
versions-none = Ainda não há versões. A primeira forma-se quando a resposta é submetida.
versions-number = Versão
versions-time = Data de submissão
versions-by = Por
versions-digest = Impressão digital (SHA-256)
versions-previous = Impressão digital da versão anterior
versions-previous-short = Versão anterior
versions-changes = Alterações
versions-compare = Comparar com a versão { $number }
versions-compare-now = Comparar com o que está introduzido agora
receipt-title = Comprovativo { $reference }
receipt-sent = A submissão foi enviada. Número de referência: { $reference }. Os revisores foram avisados por correio eletrónico; recebe este comprovativo também por correio eletrónico.
receipt-reference = Número de referência
receipt-answer = Resposta de
receipt-contains = Conteúdo
receipt-counts = Células: { $cells }. Avisos com justificação: { $warnings }.
receipt-comment = Comentário
receipt-first = Esta é a primeira versão.
receipt-definition = Edição do questionário e a sua impressão digital
receipt-verify = Como verificar
receipt-verify-how = Quem gere o serviço recalcula as impressões digitais de todas as versões com o comando em baixo. Se esta versão não foi alterada, a impressão digital é a que está aqui impressa.
receipt-content = O conteúdo selado (JSON)
receipt-print = Imprima esta página e guarde-a nos seus arquivos.

## What changed

diff-title = O que mudou: { $before } → { $after }
diff-now = o que está introduzido agora
diff-before = Antes
diff-after = Depois
diff-compare = Comparar
diff-none = Não há diferenças.
diff-count =
    { $count ->
        [one] Célula alterada: { $count }
       *[other] Células alteradas: { $count }
    }
diff-rows = Regimes e prestações
diff-row-added = Acrescentado: { $name }
diff-row-removed = Já não existe: { $name }
diff-row-closed = Retirado: { $name }
diff-row-reopened = Reposto: { $name }
diff-item = Rubrica
diff-change = Variação
value-note = Nota: { $text }
value-source = Fonte: { $text }
value-note-gone = A nota foi retirada.
value-source-gone = A fonte foi retirada.

## Indicators

indicators-title = Indicadores
indicators-of-now = Calculados a partir do que está introduzido agora. Nada disto foi ainda aceite.
indicators-of-submitted = Calculados a partir da versão submetida. Ainda não foi aceite.
indicators-of-accepted = Calculados a partir da versão aceite { $reference }.
indicators-show-now = Mostrar o que está introduzido agora
indicators-show-accepted = Mostrar a versão aceite
indicators-indicator = Indicador
indicators-numerator = Numerador
indicators-denominator = Denominador
indicators-legend = «:» significa que falta um valor; os detalhes indicam a célula. O numerador e o denominador são os do total.
indicators-details = Como se compõe cada indicador
indicators-component = Componente
indicators-cells = Células
indicators-value = Valor
indicators-no-cells = Nada neste país pertence aqui.
indicators-capped = O valor calculado é { $value }; mostra-se o máximo possível.
indicators-missing =
    { $count ->
        [one] Falta { $count } valor para este cálculo:
       *[other] Faltam { $count } valores para este cálculo:
    }
indicators-overlap = Dedução por sobreposição
indicators-bounds = Limite inferior { $lower } se as pessoas dos componentes forem as mesmas; limite superior { $upper } se nenhuma for contada duas vezes.

## Review

review-title = Revisão
review-state = Situação
review-since = desde { $time }
review-version = Versão
review-to-decision = Ir para a decisão
review-to-last-year = Comparar com o ano anterior
review-nothing-yet = Ainda nada foi submetido. Quando o país submeter, é avisado por correio eletrónico e decide aqui.
review-findings =
    { $count ->
        [one] Aviso ou erro: { $count }
       *[other] Avisos e erros: { $count }
    }
review-no-findings = As verificações não encontraram erros nem avisos.
review-no-reason = Não foi dada justificação.
review-indicators = Indicadores face ao ano anterior
review-last-year = Ano anterior, aceite
review-this-year = Este ano
review-difference = Diferença
review-changes =
    { $count ->
        [one] Célula a verificar: { $count }
       *[other] Células a verificar: { $count }
    }
review-more =
    { $count ->
        [one] Mais uma desta verificação
       *[other] Mais { $count } desta verificação
    }
review-cells =
    { $count ->
        [one] uma célula
       *[other] { $count } células
    }
review-changes-marked = Células com aviso, alteradas desde a versão anterior, novas, desaparecidas ou com variação de 25% ou mais face ao ano anterior.
review-changes-all = Todas as células que diferem do ano anterior ou da versão anterior.
review-show-all = Mostrar todas as células alteradas
review-show-marked = Mostrar só as que importa verificar
review-checks = Verificações
review-steps = O que aconteceu até agora
review-step = Passo
review-no-steps = Ainda nada: o país está a preencher.
step-submit = Submetido
step-start-review = Revisão iniciada
step-return = Devolvido para correção
step-accept = Aceite
step-publish = Publicado
step-reopen = Reaberto
review-decision = Decisão
review-no-decision = Nesta situação não há nada para decidir.
next-start-review = A submissão aparece como em revisão também em { $country }. Entretanto ninguém a pode alterar.
next-return = Os responsáveis pelo preenchimento de { $country } recebem o seu comentário por correio eletrónico e podem voltar a alterar os valores. Esta versão mantém-se; submetem a seguinte.
next-accept = Os valores desta versão podem ser exportados a partir de agora e os responsáveis pelo preenchimento de { $country } são avisados por correio eletrónico. Com isto aceitam-se também as justificações que não recusou, que serão lembradas no próximo ano.
next-publish = A versão aceite aparece como publicada. Ninguém recebe correio eletrónico. Para a corrigir depois é preciso reabri-la, e { $country } é avisado.
next-reopen = Os responsáveis pelo preenchimento de { $country } são avisados por correio eletrónico e podem voltar a alterar os valores. A versão aceite mantém-se em vigor até ser aceite uma nova.
review-comment = Comentário ao país (facultativo)
review-comment-required = O que o país deve corrigir (obrigatório)
review-not-done = Ainda não foi feito
review-comment-missing = Escreva o que o país deve corrigir.

## History of a cell

history-title = Histórico: { $item }
history-back = Voltar à célula
history-none = Ainda ninguém introduziu nada aqui.
history-by = Por
history-from = De onde
origin-typed = escrito na página
origin-pasted = colado em bloco
origin-file = do ficheiro { $file }
origin-program = enviado por um programa
origin-carried = transportado do ano anterior
origin-confirmed = confirmado sem alteração
origin-taken_over = assinado pela instituição
origin-decided = escolhido pelo coordenador
history-value = Valor
history-status = Estado do valor
history-note = Nota
history-source = Fonte
history-emptied = apagado
history-years = Aceite em anos anteriores
history-year = Ano

review-public-since = Toda a gente vê os números desde { $time }
review-public-from = Toda a gente verá os números a partir de { $time }
review-release = Público a partir de
review-release-help = O dia começa em Díli. Se ficar vazio, toda a gente vê os números de imediato.
