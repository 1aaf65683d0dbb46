### Mails of rounds. A message is the body, its attribute the subject.

mail-round-opened =
    Caro(a) { $name },

    Pedem-se a { $country } os valores relativos a { $year }. Preencha e submeta, por favor, até:

    { $due }

    { $link }
    .subject = { $country } { $year }: por favor preencha

mail-round-due =
    Caro(a) { $name },

    A resposta de { $country } relativa a { $year } tem outra data-limite.

    Agora: { $due }
    Antes: { $before }

    { $link }
    .subject = { $country } { $year }: outra data-limite

mail-round-closed =
    Caro(a) { $name },

    A ronda relativa a { $year } está fechada. A resposta de { $country } não foi submetida; já não pode ser alterada nem submetida. O que foi preenchido fica guardado.

    Se ainda quiser submeter, peça ao administrador que reabra a ronda.

    { $link }
    .subject = { $country } { $year }: a ronda está fechada

mail-round-reopened =
    Caro(a) { $name },

    A ronda relativa a { $year } foi reaberta. Pode alterar a resposta de { $country } e submetê-la. Data-limite:

    { $due }

    { $link }
    .subject = { $country } { $year }: a ronda foi reaberta

mail-reminder-before =
    Caro(a) { $name },

    O prazo da resposta de { $country } relativa a { $year } está a terminar. Dias restantes: { $days }.

    Data-limite: { $due }

    Preencha o que falta e submeta, por favor:

    { $link }
    .subject = { $country } { $year }: o prazo está a terminar

mail-reminder-on =
    Caro(a) { $name },

    O prazo da resposta de { $country } relativa a { $year } termina hoje:

    { $due }

    Submeta-a, por favor:

    { $link }
    .subject = { $country } { $year }: o prazo termina hoje

mail-reminder-after =
    Caro(a) { $name },

    A resposta de { $country } relativa a { $year } ainda não foi submetida. Dias desde a data-limite: { $days }.

    Data-limite: { $due }

    Ainda pode submetê-la. Se houver algum obstáculo, informe o administrador.

    { $link }
    .subject = { $country } { $year }: fora do prazo

mail-digest =
    Caro(a) { $name },

    Em aberto esta semana: { $count }

    { $lines }

    { $link }

    Se não quiser receber mais estas mensagens semanais:
    { $unsubscribe }
    .subject = O que está em aberto esta semana no Inquérito à Segurança Social

mail-digest-line = – { $country } { $year }: { $state }, data-limite { $due }, esclarecimentos abertos: { $asked }

mail-clarifications-due =
    Caro(a) { $name },

    Os revisores da resposta de { $country } relativa a { $year } esperam por si. Esclarecimentos abertos: { $count }

    { $questions }

    Responda nesta página, por favor:

    { $link }
    .subject = { $country } { $year }: esclarecimentos por responder

mail-clarification-line-before = { $number }. { $cell }: { $question } (responder até { $due })
mail-clarification-line-on = { $number }. { $cell }: { $question } (responder hoje)
mail-clarification-line-after = { $number }. { $cell }: { $question } (a responder até { $due }, prazo terminado)
