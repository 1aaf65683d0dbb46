### Mails about what lies before the statistics group.

# draft
mail-for-endorsement =
    Ba { $name },

    { $who } aprezenta ba grupu estatístika versaun { $reference } resposta { $country } nian ba tinan { $year }.

    Favór haree saida mak muda no hatete se ita responde ka lae: subskreve, subskreve ho rezerva, ka opoin.

    Oras: { $time }
    SHA-256: { $digest }
    Komentáriu: { $comment }

    { $link }
    .subject = { $country } { $year }: ita responde ba { $reference } ka lae?

# draft
mail-withdrawn =
    Ba { $name },

    { $who } foti fali hosi grupu estatístika versaun { $reference } resposta { $country } nian ba tinan { $year }, atu troka.

    Saida mak tenke muda: { $comment }

    Agora bele troka valór sira. Saida mak hatete kona-ba versaun ida-ne'e bele lee nafatin; versaun tuirmai sei aprezenta fali ba grupu.

    { $link }
    .subject = { $country } { $year }: foti fali ona { $reference }

# draft
mail-endorsed =
    Ba { $name },

    Grupu estatístika responde ba versaun { $reference } resposta { $country } nian ba tinan { $year }: membru natoon subskreve ona, no laiha ema opoin.

    Agora ita-boot bele haruka ba revizór sira. La haruka ho automátiku.

    SHA-256: { $digest }

    { $link }
    .subject = { $country } { $year }: bele haruka { $reference }

# draft
mail-objected =
    Ba { $name },

    { $who } opoin ba versaun { $reference } resposta { $country } nian ba tinan { $year }.

    Kona-ba: { $part }
    Tanbasá: { $comment }

    Labele haruka versaun enkuantu opozisaun iha nafatin. Favór ko'alia ho membru ne'e, ka foti fali versaun no troka.

    { $link }
    .subject = { $country } { $year }: opozisaun ba { $reference }
