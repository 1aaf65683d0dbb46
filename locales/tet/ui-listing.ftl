### Kestionáriu ida ba nia autór sira: testu hotu iha lian hotu.

# draft
listing-title = Kestionáriu no nia testu sira
# draft
listing-lead = Pergunta, kódigu, verifikasaun no testu hotu iha lian hotu. Favór imprime pájina ne'e ka hatún nu'udar livru Excel.
# draft
listing-frozen = Publika ona: labele troka tan buat ida.
# draft
listing-not-frozen = Seidauk publika: sei bele troka.
listing-translations = Tradusaun
# draft
listing-count = { $language }: falta { $missing }, seidauk konfirma { $drafts }
# draft
listing-all = Hatudu liña hotu
# draft
listing-only-open = Hatudu de'it buat ne'ebé falta ka seidauk konfirma
# draft
listing-download = Hatún nu'udar livru Excel
# draft
listing-none = Iha ne'e laiha buat ida falta ka seidauk konfirma.
# draft
listing-id = Elementu
# draft
listing-part = Saida mak ne'e
# draft
listing-about = Tipu
# draft
listing-lacking = Falta iha
# draft
listing-draft = Seidauk konfirma iha
# draft
listing-lacks = falta
# draft
listing-draft-mark = seidauk konfirma

## Kapítulu sira

listing-questions = Pergunta sira
listing-codes = Kódigu sira
# draft
listing-checks = Verifikasaun sira
listing-indicators = Indikadór sira
# draft
listing-texts = Testu seluk

## Parte sira

# draft
part-module = Parte
part-table = Tabela
part-question = Pergunta
part-dimension = Dimensaun
part-codelist = Lista kódigu
part-code = Kódigu
# draft
part-check = Verifikasaun
part-indicator = Indikadór
part-component = Komponente
part-dataflow = Fluksu dadus
part-text = Testu
