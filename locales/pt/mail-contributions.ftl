### Mails about the parts of institutions.

mail-part =
    Caro(a) { $name },

    { $who } atribuiu à sua instituição uma parte da resposta de { $country } relativa a { $year }: { $part }.

    Preencha-a até { $due }.

    { $link }
    .subject = { $country } { $year }: preencha { $part }

mail-handed-in =
    Caro(a) { $name },

    { $who } entregou a parte de { $institution } na resposta de { $country } relativa a { $year }. Espera pela sua assinatura.

    { $link }
    .subject = { $country } { $year }: espera pela sua assinatura

mail-given-back =
    Caro(a) { $name },

    { $who } devolveu a parte de { $institution } na resposta de { $country } relativa a { $year }.

    O que corrigir: { $comment }

    Pode agora alterar os valores:

    { $link }
    .subject = { $country } { $year }: corrija a parte de { $institution }

mail-signed =
    Caro(a) { $name },

    { $who } assinou a parte de { $institution } na resposta de { $country } relativa a { $year }. O que nenhuma outra instituição contradiz está agora nos valores do país.

    { $link }
    .subject = { $country } { $year }: { $institution } assinou

mail-question =
    Caro(a) { $name },

    { $who }, que coordena a resposta de { $country } relativa a { $year }, pergunta a { $institution }:

    { $questions }

    Responda na página da sua parte. Só a sua instituição e o coordenador leem a pergunta e a resposta.

    { $link }
    .subject = { $country } { $year }: uma pergunta sobre os valores de { $institution }
