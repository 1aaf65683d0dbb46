### Mails about the parts of institutions.

# draft
mail-part =
    Ba { $name },

    { $who } atribui ba ita-boot nia instituisaun parte ida hosi resposta { $country } nian ba tinan { $year }: { $part }.

    Favór prienxe to'o { $due }.

    { $link }
    .subject = { $country } { $year }: favór prienxe { $part }

# draft
mail-handed-in =
    Ba { $name },

    { $who } entrega ona parte { $institution } nian iha resposta { $country } nian ba tinan { $year }. Hein hela ita-boot nia asinatura.

    { $link }
    .subject = { $country } { $year }: hein hela ita-boot nia asinatura

# draft
mail-given-back =
    Ba { $name },

    { $who } fó fali parte { $institution } nian iha resposta { $country } nian ba tinan { $year }.

    Saida mak tenke hadi'a: { $comment }

    Agora ita-boot bele muda valór sira:

    { $link }
    .subject = { $country } { $year }: favór hadi'a parte { $institution } nian

# draft
mail-signed =
    Ba { $name },

    { $who } asina ona parte { $institution } nian iha resposta { $country } nian ba tinan { $year }. Buat ne'ebé instituisaun seluk la kontradís tama ona iha valór nasaun nian.

    { $link }
    .subject = { $country } { $year }: { $institution } asina ona

# draft
mail-question =
    Ba { $name },

    { $who }, ne'ebé koordena resposta { $country } nian ba tinan { $year }, husu ba { $institution }:

    { $questions }

    Favór hatán iha pájina ita-boot nia parte nian. Ita-boot nia instituisaun no koordenadór de'it mak lee pergunta no resposta.

    { $link }
    .subject = { $country } { $year }: pergunta kona-ba valór { $institution } nian
