### Mails. A message is the body, its attribute the subject.

# draft
mail-invitation =
    Ba { $name },

    Ita-boot iha ona konta ida ba Inkéritu Seguransa Sosiál (SSI). Favór loke ligasaun ida-ne'e no hili liafuan-xave ida:

    { $link }

    Ligasaun ne'e bele uza dala ida de'it, durante loron 7. Liutiha ne'e, favór husu konvite foun ba administradór.
    .subject = Ita-boot nia konta ba Inkéritu Seguransa Sosiál

# draft
mail-reset =
    Ba { $name },

    Iha pedidu ida ba liafuan-xave foun ba ita-boot nia konta iha Inkéritu Seguransa Sosiál (SSI). Favór loke ligasaun ida-ne'e atu hili:

    { $link }

    Ligasaun ne'e bele uza dala ida de'it, durante minutu 30. Se ita-boot la husu, la presiza halo buat ida: ita-boot nia liafuan-xave la muda.
    .subject = Liafuan-xave foun ba Inkéritu Seguransa Sosiál

# draft
mail-submitted =
    Ba { $name },

    { $who } submete ona resposta { $country } nian ba tinan { $year }. Hein hela revizaun.

    Referénsia: { $reference }
    Oras: { $time }
    Komentáriu: { $comment }

    { $link }
    .subject = { $country } { $year }: submete ona, hein hela revizaun

# draft
mail-receipt =
    Ba { $name },

    Ami simu ona resposta { $country } nian ba tinan { $year }. Favór rai mensajen ida-ne'e hanesan komprovativu.

    Referénsia: { $reference }
    Oras: { $time }
    SHA-256: { $digest }

    Labele muda valór sira durante revizaun. Ita-boot sei simu mensajen ida bainhira valór sira simu ona ka haruka fali atu hadi'a.

    { $link }
    .subject = Komprovativu { $reference }: { $country } { $year }

# draft
mail-returned =
    Ba { $name },

    { $who } haruka fali resposta { $country } nian ba tinan { $year } atu hadi'a ({ $reference }).

    Buat ne'ebé tenke hadi'a: { $comment }

    Agora ita-boot bele muda valór sira no submete fali:

    { $link }
    .subject = { $country } { $year }: favór hadi'a

# draft
mail-returned-asked =
    Ba { $name },

    { $who } haruka fali resposta { $country } nian ba tinan { $year } atu hadi'a ({ $reference }).

    Buat ne'ebé tenke hadi'a: { $comment }

    Klarifikasaun nakloke: { $count }

    { $questions }

    Ita-boot bele hatán, muda valór sira agora no submete fali:

    { $link }
    .subject = { $country } { $year }: favór hadi'a, ho klarifikasaun nakloke

# draft
mail-rejected =
    Razaun ne'ebé la simu: { $count }

    { $lines }
# draft
mail-rejected-line = { $cell } ({ $check }): "{ $reason }" – { $remark }

# draft
mail-accepted =
    Ba { $name },

    { $who } simu ona resposta { $country } nian ba tinan { $year }. La presiza halo tan buat ida.

    Referénsia: { $reference }
    Oras: { $time }
    SHA-256: { $digest }
    Komentáriu: { $comment }

    { $link }
    .subject = { $country } { $year }: simu ona

# draft
mail-reopened =
    Ba { $name },

    { $who } loke fali resposta { $country } nian ba tinan { $year }. Versaun { $reference } sei vale to'o versaun foun hetan simu.

    Komentáriu: { $comment }

    Agora ita-boot bele muda valór sira no submete fali:

    { $link }
    .subject = { $country } { $year }: loke fali
