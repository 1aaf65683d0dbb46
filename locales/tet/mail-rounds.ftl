### Mails of rounds. A message is the body, its attribute the subject.

# draft
mail-round-opened =
    Ba { $name },

    Ronda ba { $country } kona-ba tinan { $year } loke ona. Favór prienxe no submete to'o:

    { $due }

    { $link }
    .subject = { $country } { $year }: favór prienxe

# draft
mail-round-due =
    Ba { $name },

    Resposta { $country } nian ba tinan { $year } iha data limite seluk.

    Agora: { $due }
    Uluk: { $before }

    { $link }
    .subject = { $country } { $year }: data limite seluk

# draft
mail-round-closed =
    Ba { $name },

    Ronda ba tinan { $year } taka ona. Resposta { $country } nian seidauk submete; agora labele troka ka submete tan. Buat ne'ebé prienxe ona sei rai nafatin.

    Karik sei hakarak submete, favór husu administradór atu loke fali ronda.

    { $link }
    .subject = { $country } { $year }: ronda taka ona

# draft
mail-round-reopened =
    Ba { $name },

    Ronda ba tinan { $year } loke fali ona. Ita-boot bele troka resposta { $country } nian no submete. Data limite:

    { $due }

    { $link }
    .subject = { $country } { $year }: ronda loke fali
