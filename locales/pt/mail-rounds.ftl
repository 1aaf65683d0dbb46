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
