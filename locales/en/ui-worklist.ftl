### The work list of reviewers.

worklist-title = Work list
worklist-round = Round
worklist-turn = In the hands of
worklist-turn-all = everybody
worklist-turn-review = the reviewers
worklist-turn-country = the country
worklist-turn-done = nobody: accepted or published
worklist-country = Country
worklist-state = State
worklist-days = Days in it
worklist-errors = Errors
worklist-warnings = Warnings
worklist-open = Open clarifications
worklist-answered = Answers to read
worklist-changes = Changed cells
worklist-shown = Countries shown: { $shown } of { $all }. Errors, warnings and changed cells are those of the latest version, changed since the version before.
worklist-none = No country was asked in this round.
worklist-none-like-that = No country is like that. Choose less.
worklist-link = Work list of all countries
