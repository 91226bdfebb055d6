# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The calendar's words. A key with a capital counts only where the text has the capital; a stop at its end belongs to the
# word where the text has it. How the notation works: ../README

class MONTH month
  january | jan. = 1
  february | feb. = 2
  March | Mar. = 3
  april | Apr. = 4
  May = 5
  june = 6
  july = 7
  August | Aug. = 8
  september | sept. | Sep. = 9
  october | Oct. = 10
  november | Nov. = 11
  december | Dec. = 12

# Months whose name alone is enough: not also a common word or short.
class MONTHNAME month
  january = 1
  february = 2
  april = 4
  june = 6
  july = 7
  August = 8
  september = 9
  october = 10
  november = 11
  december = 12

# Months whose name is also a common word: alone they need a word of time before them.
class MONTHWORD month
  March = 3
  May = 5

class WEEKDAY weekday
  monday = 1
  tuesday = 2
  wednesday = 3
  thursday = 4
  friday = 5
  saturday = 6
  sunday = 7

class WEEKDAYSHORT weekday
  Mon. = 1
  Tue. | Tues. = 2
  Wed. = 3
  Thu. | Thur. | Thurs. = 4
  Fri. = 5
  Sat. = 6
  Sun. = 7

class WEEKDAYS weekday
  mondays = 1
  tuesdays = 2
  wednesdays = 3
  thursdays = 4
  fridays = 5
  saturdays = 6
  sundays = 7

class SEASON season
  spring | springtime = 21
  summer | summertime | midsummer = 22
  autumn = 23
  winter | wintertime | midwinter = 24

# "fall" is a season only in company
class FALL season
  fall = 23

# "spring" and "fall" are verbs too
class SEASONPLURAL season
  springs = 21
  summers = 22
  autumns = 23
  winters = 24

class ERA era
  bc | b.c. | bce | b.c.e. = bc
  AD | A.D. | CE | C.E. = ad

class ANNODOMINI era
  AD | A.D. = ad

class DECADEWORD decadeshort
  twenties = 20
  thirties = 30
  forties = 40
  fifties = 50
  sixties = 60
  seventies = 70
  eighties = 80
  nineties = 90

class QUARTERCODE quarter
  Q1 = 1
  Q2 = 2
  Q3 = 3
  Q4 = 4

# --- units

class UNIT unit
  seconds = second
  minute | minutes | mins. = minute
  hour | hours | hrs. = hour
  day | days = day
  weekend | weekends = weekend
  week | weeks = week
  fortnight | fortnights = fortnight
  month | months = month
  year | years | yrs. = year
  decade | decades = decade
  century | centuries = century
  millennium | millennia | millenniums = millennium

class UNITS unit
  seconds = second
  minutes = minute
  hours = hour
  days = day
  weeks = week
  weekends = weekend
  months = month
  years = year
  decades = decade
  centuries = century
  millennia = millennium

# Units that one can stand in: "this week", "the following year"
class CALENDARUNIT unit
  day = day
  week = week
  weekend = weekend
  fortnight = fortnight
  month = month
  quarter = quarter
  year = year
  decade = decade
  century = century
  millennium = millennium

# Units that mean nothing alone, but do after a number
class RAREUNIT unit
  second = second
  quarter | quarters = quarter
  night | nights = night
  generation | generations = time
  season | seasons = season

class LONGUNIT unit
  daylong = day
  weeklong = week
  monthlong = month
  yearlong = year

class DAYPART daypart
  morning = morning
  noon = noon
  midday = midday
  afternoon = afternoon
  evening = evening
  night | nighttime | night-time = night
  nightfall | dusk | sunset | sundown = dusk
  dawn | daybreak | sunrise | daylight = dawn
  midnight = midnight
  daytime = daytime

class DAYPARTS daypart
  mornings = morning
  afternoons = afternoon
  evenings = evening
  nights = night

# Parts of the day that are meant as a time wherever they stand
class NIGHTDAY daypart
  night | nighttime | night-time = night
  daytime | day-time = daytime

class AMPM meridiem
  a.m. | am = 0
  p.m. | pm = 12

class OCLOCK
  o'clock

class ZONE
  GMT | UTC | EST | EDT | CST | CDT | MST | MDT | PST | PDT | CET | CEST | BST | MSK
