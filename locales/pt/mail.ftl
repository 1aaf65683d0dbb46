### Mails. A message is the body, its attribute the subject.

mail-invitation =
    Caro(a) { $name },

    Tem uma conta no Inquérito à Segurança Social (SSI). Abra esta ligação e escolha uma palavra-passe:

    { $link }

    A ligação funciona uma só vez, durante 7 dias. Depois disso, peça outro convite ao administrador.
    .subject = A sua conta no Inquérito à Segurança Social

mail-reset =
    Caro(a) { $name },

    Foi pedida uma nova palavra-passe para a sua conta no Inquérito à Segurança Social (SSI). Abra esta ligação para a escolher:

    { $link }

    A ligação funciona uma só vez, durante 30 minutos. Se não fez o pedido, não faça nada: a sua palavra-passe mantém-se.
    .subject = Nova palavra-passe para o Inquérito à Segurança Social

mail-submitted =
    Caro(a) { $name },

    { $who } submeteu a resposta de { $country } relativa a { $year }. Aguarda revisão.

    Referência: { $reference }
    Hora: { $time }
    Comentário: { $comment }

    { $link }
    .subject = { $country } { $year }: resposta submetida, aguarda revisão

mail-receipt =
    Caro(a) { $name },

    Recebemos a resposta de { $country } relativa a { $year }. Guarde esta mensagem como comprovativo.

    Referência: { $reference }
    Hora: { $time }
    SHA-256: { $digest }

    Os valores não podem ser alterados durante a revisão. Receberá uma mensagem quando forem aceites ou devolvidos.

    { $link }
    .subject = Comprovativo { $reference }: { $country } { $year }

mail-returned =
    Caro(a) { $name },

    { $who } devolveu para correção a resposta de { $country } relativa a { $year } ({ $reference }).

    O que deve ser corrigido: { $comment }

    Pode agora alterar os valores e submetê-los de novo:

    { $link }
    .subject = { $country } { $year }: a corrigir

mail-returned-asked =
    Caro(a) { $name },

    { $who } devolveu para correção a resposta de { $country } relativa a { $year } ({ $reference }).

    O que deve ser corrigido: { $comment }

    Esclarecimentos abertos: { $count }

    { $questions }

    Pode agora responder-lhes, alterar os valores e submetê-los de novo:

    { $link }
    .subject = { $country } { $year }: a corrigir, com esclarecimentos abertos

mail-rejected =
    Justificações não aceites: { $count }

    { $lines }
mail-rejected-line = { $cell } ({ $check }): "{ $reason }" – { $remark }

mail-accepted =
    Caro(a) { $name },

    { $who } aceitou a resposta de { $country } relativa a { $year }. Não é preciso fazer mais nada.

    Referência: { $reference }
    Hora: { $time }
    SHA-256: { $digest }
    Comentário: { $comment }

    { $link }
    .subject = { $country } { $year }: resposta aceite

mail-reopened =
    Caro(a) { $name },

    { $who } reabriu a resposta de { $country } relativa a { $year }. A versão { $reference } continua válida até ser aceite uma nova.

    Comentário: { $comment }

    Pode agora alterar os valores e submetê-los de novo:

    { $link }
    .subject = { $country } { $year }: resposta reaberta
