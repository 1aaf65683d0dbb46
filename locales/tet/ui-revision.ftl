### Corrections of an accepted year, and what they do to the indicators.
# draft
revision-title = Hadi'a tinan ida-ne'e ne'ebé simu ona
# draft
revision-how = Bele troka fali valór sira, no sai versaun foun. { $reference } vale nafatin, iha esportasaun no nu'udar tinan anteriór, to'o simu versaun foun; versaun uluk hotu bele lee nafatin.
# draft
revision-reason = Tanbasá mak hadi'a (obrigatóriu); selu hamutuk ho versaun foun
# draft
revision-reason-missing = Favór hakerek tanbasá mak hadi'a tinan ne'ebé simu ona.
# draft
revision-begin = Hahú hadi'a
# draft
revision-of = Hadi'a { $reference }
# draft
revision-corrects = Hadi'a
# draft
revision-why = Razaun: { $reason }
# draft
revision-effect = Indikadór ne'ebé muda: { $count }
# draft
revision-after = Hadi'a ona
# draft
revision-indicators = Indikadór { $reference } nian
# draft
overview-accepted = Tinan ida-ne'e simu ona.
# draft
effects-title = Efeitu ba indikadór sira
# draft
effects-none = Laiha indikadór ida mak muda.
# draft
effects-same = Indikadór ne'ebé la muda: { $count }
# draft
indicators-of-version = Kalkula hosi versaun { $reference }.
