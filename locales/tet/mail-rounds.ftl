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

# draft
mail-reminder-before =
    Ba { $name },

    Prazu ba resposta { $country } nian kona-ba tinan { $year } besik ona. Loron ne'ebé sei iha: { $days }.

    Data limite: { $due }

    Favór prienxe buat ne'ebé sei falta no submete:

    { $link }
    .subject = { $country } { $year }: prazu besik ona

# draft
mail-reminder-on =
    Ba { $name },

    Prazu ba resposta { $country } nian kona-ba tinan { $year } termina hoje:

    { $due }

    Favór submete:

    { $link }
    .subject = { $country } { $year }: prazu termina hoje

# draft
mail-reminder-after =
    Ba { $name },

    Resposta { $country } nian kona-ba tinan { $year } seidauk submete. Loron ne'ebé liu ona prazu: { $days }.

    Data limite: { $due }

    Sei bele submete. Karik iha problema ruma, favór kontaktu administradór.

    { $link }
    .subject = { $country } { $year }: liu prazu ona

# draft
mail-digest =
    Ba { $name },

    Buat ne'ebé nakloke iha semana ne'e: { $count }

    { $lines }

    { $link }

    Karik lakohi simu tan mensajen semana nian ne'e:
    { $unsubscribe }
    .subject = Buat ne'ebé nakloke iha semana ne'e iha Inkéritu Seguransa Sosiál

# draft
mail-digest-line = – { $country } { $year }: { $state }, data limite { $due }, klarifikasaun nakloke: { $asked }

# draft
mail-clarifications-due =
    Ba { $name },

    Revizór sira ba resposta { $country } nian kona-ba tinan { $year } hein ita-boot. Klarifikasaun nakloke: { $count }

    { $questions }

    Favór hatán iha pájina ne'e:

    { $link }
    .subject = { $country } { $year }: klarifikasaun atu hatán

# draft
mail-clarification-line-before = { $number }. { $cell }: { $question } (hatán to'o { $due })
# draft
mail-clarification-line-on = { $number }. { $cell }: { $question } (hatán hoje)
# draft
mail-clarification-line-after = { $number }. { $cell }: { $question } (tenke hatán to'o { $due }, liu prazu ona)
