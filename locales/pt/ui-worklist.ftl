### The work list of reviewers.

worklist-title = Lista de trabalho
worklist-round = Ronda
worklist-turn = Nas mãos de
worklist-turn-all = todos
worklist-turn-review = revisores
worklist-turn-country = país
worklist-turn-done = ninguém: aceites ou publicadas
worklist-country = País
worklist-state = Situação
worklist-days = Dias na situação
worklist-errors = Erros
worklist-warnings = Avisos
worklist-open = Esclarecimentos abertos
worklist-answered = Respostas por ler
worklist-changes = Células alteradas
worklist-shown = Países mostrados: { $shown } de { $all }. Os erros, avisos e células alteradas são os da última versão, alteradas desde a versão anterior.
worklist-none = Nenhum país foi consultado nesta ronda.
worklist-none-like-that = Nenhum país corresponde. Escolha menos.
worklist-link = Lista de trabalho de todos os países
