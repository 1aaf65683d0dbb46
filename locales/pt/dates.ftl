### Dates and times. No library knows them in Tetum, so every language brings its own.

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

date-long = { $day } de { $month } de { $year }
# Day and month have two digits here.
date-short = { $day }/{ $month }/{ $year }
zone-name = hora de Díli, UTC+9
date-time = { $date }, { $time } ({ zone-name })
