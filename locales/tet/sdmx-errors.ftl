# Buat ne'ebé programa sira simu bainhira sira husu dadus ho maneira ne'ebé ema labele hatán.

# draft
sdmx-error-no-results = Buat ida la hetan. Husu kódigu uitoan liu ka períodu seluk; disponibilidade hosi fluxu dadus hatudu saida mak iha.
# draft
sdmx-error-unknown = { $what } laiha ne'e. Husu fluxu dadus sira atu haree saida mak iha.
# draft
sdmx-error-too-many-parts = Xave iha parte { $parts }, estrutura iha dimensaun { $most }. Hasai parte ne'ebé liu.
# draft
sdmx-error-not-a-code = "{ $value }" labele sai kódigu. Kódigu iha de'it letra, númeru no _ - @ $.
# draft
sdmx-error-not-a-period = "{ $value }" la'ós períodu. Hakerek 2024, 2024-06 ka 2024-06-30.
# draft
sdmx-error-not-an-instant = "{ $value }" la'ós momentu. Hakerek 2024-06-30T12:00:00Z.
# draft
sdmx-error-bad-value = { $name } labele sai "{ $value }". Haree iha dokumentu servisu nian valór sira ne'ebé simu.
# draft
sdmx-error-no-component = Estrutura laiha { $name }.
# draft
sdmx-error-not-acceptable = "{ $value }" labele fó. Husu SDMX-CSV, SDMX-JSON ka SDMX-ML, iha inglés, portugés ka tetun.
# draft
sdmx-error-too-large = Husu tiha { $asked }; máximu iha resposta ida mak { $most }. Husu parte-parte.
# draft
sdmx-error-not-implemented = Servisu ne'e laiha { $what }.
# draft
sdmx-error-unavailable = Servisu labele hatán agora. Koko fali iha minutu ida nia laran.
# draft
sdmx-error-failed = Servisu hetan erru. Kauza rejista ona; koko fali orsida.
