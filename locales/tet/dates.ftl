### Dates and times. No library knows them in Tetum, so every language brings its own.

month-1 = janeiru
month-2 = fevereiru
month-3 = marsu
month-4 = abríl
month-5 = maiu
month-6 = juñu
month-7 = jullu
month-8 = agostu
month-9 = setembru
month-10 = outubru
month-11 = novembru
month-12 = dezembru

date-long = loron { $day } fulan-{ $month } tinan { $year }
# Day and month have two digits here.
date-short = { $day }/{ $month }/{ $year }
# draft
zone-name = oras Dili nian, UTC+9
# draft
date-time = { $date }, tuku { $time } ({ zone-name })
