### Rounds: the progress board, due dates, closing.

## The board

# draft
board-title = Progresu ronda sira nian
# draft
board-open = Data limite: { $date }, to'o loron ne'e nia rohan iha Dili.
# draft
board-closed = Taka ona iha { $time }. Nasaun sira labele troka ka submete buat ida.
# draft
board-none = Seidauk husu ba nasaun ida iha ronda ne'e.
# draft
board-country = Nasaun
# draft
board-since = Hahú iha
# draft
board-left = Tempu ne'ebé sei iha
# draft
board-filled = Sélula prienxe ona
# draft
board-blank = Sei mamuk
# draft
board-changed = Mudansa ikus
# draft
board-own-due = Data limite rasik
# draft
board-not-submitted = La submete
# draft
board-done = Halo ona. Ema sira ne'ebé iha relasaun simu mensajen.

## Terms

# draft
board-due-title = Data limite seluk ba nasaun ida
# draft
board-due-help = To'o loron ne'e nia rohan iha Dili. Ema sira ne'ebé prienxe no koordenadór sira nasaun ne'e nian simu mensajen.
# draft
board-due-set = Rai data limite
# draft
board-closed-due = Ronda ne'e taka ona. Favór loke fali uluk.
# draft
board-close = Taka ronda
# draft
board-close-help = Hafoin ne'e nasaun sira labele troka ka submete buat ida. Revizór sira sei bele simu resposta ne'ebé submete ona. Nasaun ne'ebé seidauk submete simu mensajen. Bele loke fali ronda.
# draft
board-reopen = Loke fali ronda
# draft
board-reopen-help = Nasaun ne'ebé seidauk submete simu mensajen no bele kontinua.
# draft
rounds-closed = Taka ona
# draft
rounds-closed-already = Ronda tinan ne'e nian taka ona. Favór loke fali uluk.
# draft
cell-round-closed = La rai: ronda taka ona. Buat ne'ebé hakerek sei iha ne'e: favór kopia, no husu administradór atu loke fali ronda.

## What the audit trail says

# draft
audit-submission-due = Rai data limite seluk ba nasaun ida
# draft
audit-round-close = Taka ronda
# draft
audit-reminder-write = Haruka avizu-lembransa kona-ba data limite
# draft
audit-digest-write = Hakerek rezumu semana nian
# draft
audit-round-reopen = Loke fali ronda
