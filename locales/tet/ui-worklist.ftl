### The work list of reviewers.

# draft
worklist-title = Lista servisu nian
# draft
worklist-round = Ronda
# draft
worklist-turn = Iha liman hosi
# draft
worklist-turn-all = ema hotu
# draft
worklist-turn-review = revizór sira
# draft
worklist-turn-country = nasaun
# draft
worklist-turn-done = laiha: simu ka publika ona
# draft
worklist-country = Nasaun
# draft
worklist-state = Situasaun
# draft
worklist-days = Loron iha situasaun
# draft
worklist-errors = Erru
# draft
worklist-warnings = Avizu
# draft
worklist-open = Klarifikasaun nakloke
# draft
worklist-answered = Resposta atu lee
# draft
worklist-changes = Sélula ne'ebé muda
# draft
worklist-shown = Nasaun ne'ebé hatudu: { $shown } hosi { $all }. Erru, avizu no sélula ne'ebé muda mak versaun ikus nian, muda dezde versaun uluk.
# draft
worklist-none = Seidauk husu nasaun ida iha ronda ne'e.
# draft
worklist-none-like-that = Laiha nasaun ida hanesan ne'e. Favór hili menus.
# draft
worklist-link = Lista servisu nian ba nasaun hotu
