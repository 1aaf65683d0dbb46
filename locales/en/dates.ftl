### Dates and times. No library knows them in Tetum, so every language brings its own.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

date-long = { $day } { $month } { $year }
# Day and month have two digits here.
date-short = { $day }/{ $month }/{ $year }
zone-name = Dili time, UTC+9
date-time = { $date }, { $time } ({ zone-name })
