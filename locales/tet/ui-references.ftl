### Valór sira ne'ebé ema seluk publika ona, atu kompara.

# draft
references-title = Valór sira ne'ebé publika ona
# draft
references-lead = Valór sira ne'ebé publika ona uluk, ezemplu hosi ILOSTAT. Verifikasaun sira kompara ho valór sira-ne'e buat ne'ebé nasaun ida fó; hosi ne'e la esporta buat ida.
# draft
references-new = Hatama tabela ida
# draft
references-source = Sé mak publika
# draft
references-source-hint = Oinsá atu temi iha valór sira-nia sorin: ILOSTAT, Marsu 2026
# draft
references-file = Fixeiru nia naran
# draft
references-text = Tabela
# draft
references-text-hint = Testu hosi fixeiru CSV ida ho kabesallu: SDMX-CSV hosi ami-nia fluxu dadus ida, ka tabela ILOSTAT ({ $columns }). To'o 2 MB; fixeiru boot liu ho { $command }.
# draft
references-preview = Haree uluk
# draft
references-take = Hatama
# draft
references-change = Muda buat ruma
# draft
references-missing = Favór hatete sé mak publika valór sira, to'o letra { $limit }.
# draft
references-counts = Foun: { $new }. Muda: { $changed }. Iha ona: { $unchanged }. La simu: { $refused }.
# draft
references-nothing-yet = Seidauk rai buat ida.
# draft
references-taken = Hatama ona. Foun: { $new }. Muda: { $changed }. Iha ona: { $unchanged }. La simu: { $refused }.
# draft
references-more = Liña { $count } tan la hatudu.
# draft
references-line = Liña
# draft
references-figure = Valór publikadu
# draft
references-value = Valór
# draft
references-fate = Sá mak akontese
# draft
references-fate-new = foun
# draft
references-fate-changed = muda, uluk { $before }
# draft
references-fate-unchanged = iha ona
# draft
references-fate-repeated = liña { $line } hatete hanesan
# draft
references-fate-contradicts = Liña { $line } hatete seluk kona-ba valór ne'e. Favór husik ida de'it.
# draft
references-fate-not-yours = Ita la reve { $country }.
# draft
references-refused-fields = Liña iha kampu { $text }, kabesallu iha { $where }. Favór buka aspa ne'ebé falta.
# draft
references-refused-encoding = Koluna { $where } la'ós UTF-8. Favór rai fixeiru nu'udar CSV UTF-8.
# draft
references-refused-dataflow = Fluxu dadus { $text } laiha.
# draft
references-refused-deletion = Liña ne'e hamoos. Hatama valór de'it.
# draft
references-refused-missing = Liña la hatete { $where }. Favór aumenta koluna.
# draft
references-refused-code = { $text } laiha lista kódigu { $where }.
# draft
references-refused-period = { $text } la'ós tinan. Favór hakerek ho díjitu haat.
# draft
references-refused-no-value = Liña laiha valór.
# draft
references-refused-value = { $text } la'ós númeru. Favór hakerek ho pontu no la ho espasu.
# draft
references-unreadable-empty = Laiha liña. Favór fó tabela tomak ho kabesallu.
# draft
references-unreadable-too-large = Fixeiru boot liu. Favór hatama parte ida.
# draft
references-unreadable-too-many-lines = Liña barak liu. Favór hatama parte ida.
# draft
references-unreadable-too-many-columns = Koluna barak liu ba tabela hanesan ne'e.
# draft
references-unreadable-not-utf8 = Ida-ne'e la'ós testu UTF-8. Favór rai nu'udar CSV UTF-8; la lee livru Excel.
# draft
references-unreadable-form = Kabesallu la'ós SDMX-CSV nian (DATAFLOW ka STRUCTURE_ID, dimensaun sira, TIME_PERIOD, OBS_VALUE) no la'ós ILOSTAT nian.
# draft
references-unreadable-csv = Ne'e labele lee hanesan CSV. Favór buka aspa ne'ebé la taka.
# draft
references-here = Buat ne'ebé iha
# draft
references-none = Seidauk hatama buat ida.
# draft
references-country = Nasaun
# draft
references-years = Tinan sira
# draft
references-count = Valór sira
# draft
references-by = Hatama hosi
# draft
references-beside = Publika ona uluk
# draft
references-beside-ours = Iha ne'e
# draft
references-beside-theirs = Publika ona
# draft
references-beside-difference = Diferensa
