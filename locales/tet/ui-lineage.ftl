### Valór ne'ebé fó sai ona mai hosi ne'ebé.

# draft
lineage-title = Valór ne'e mai hosi ne'ebé
# draft
lineage-value = Valór
# draft
lineage-no-value = Laiha valór
# draft
lineage-public = Publika
# draft
lineage-accepted = Simu
# draft
lineage-since = hahú iha { $from }
# draft
lineage-until = hosi { $from } to'o { $until }
# draft
lineage-not-public = Seidauk
# draft
lineage-public-later = Hahú iha { $from }
# draft
lineage-never-public = Nunka: labele hatudu valór ne'e ba ema hotu
# draft
lineage-others = Valór hotu ne'ebé fó sai ona ho xave ne'e
# draft
lineage-this = hatudu iha ne'e
# draft
lineage-inside = Hosi nasaun nia resposta
# draft
lineage-cell = Sélula
# draft
lineage-history = Istória
# draft
lineage-sealed-value = Valór iha versaun
# draft
lineage-blank = Nasaun la fó valór
# draft
lineage-written = Hatama hosi
# draft
lineage-by = { $name }, { $time }
# draft
lineage-sealed = Taka hosi
# draft
lineage-computed = Kalkula hosi saida
# draft
lineage-its-way = Mai hosi ne'ebé
# draft
lineage-decision = Deside entre instituisaun sira
# draft
lineage-reasons = Justifikasaun ba avizu
# draft
lineage-codes = Kódigu hotu iha xave
# draft
lineage-component = Parte xave nian
# draft
lineage-meaning = Signifikadu
# draft
lineage-code = Kódigu
# draft
lineage-verify-how = Ema ne'ebé jere servisu ne'e bele kalkula fali valór hosi versaun ho komandu ne'e. Komandu la konsege karik ema ruma muda valór, atributu ka versaun.
# draft
lineage-given-out = Fó sai ho naran
