### Mails about what lies before the statistics group.

mail-for-endorsement =
    Caro(a) { $name },

    { $who } apresentou ao grupo de estatística a versão { $reference } da resposta de { $country } relativa a { $year }.

    Veja o que mudou e diga se respondemos por ela: subscreva, subscreva com reserva ou oponha-se.

    Hora: { $time }
    SHA-256: { $digest }
    Comentário: { $comment }

    { $link }
    .subject = { $country } { $year }: respondemos por { $reference }?

mail-withdrawn =
    Caro(a) { $name },

    { $who } retirou do grupo de estatística a versão { $reference } da resposta de { $country } relativa a { $year }, para a alterar.

    O que tem de mudar: { $comment }

    Os valores podem agora ser alterados. O que se disse desta versão continua legível; a seguinte é apresentada de novo ao grupo.

    { $link }
    .subject = { $country } { $year }: { $reference } foi retirada

mail-endorsed =
    Caro(a) { $name },

    O grupo de estatística responde pela versão { $reference } da resposta de { $country } relativa a { $year }: foi subscrita por membros suficientes e ninguém se opõe.

    Pode agora enviá-la aos revisores. Não é enviada automaticamente.

    SHA-256: { $digest }

    { $link }
    .subject = { $country } { $year }: { $reference } pode ser enviada

mail-objected =
    Caro(a) { $name },

    { $who } opõe-se à versão { $reference } da resposta de { $country } relativa a { $year }.

    Sobre: { $part }
    Motivo: { $comment }

    A versão não pode ser enviada enquanto a oposição se mantiver. Fale com o membro, ou retire a versão e altere-a.

    { $link }
    .subject = { $country } { $year }: oposição a { $reference }
