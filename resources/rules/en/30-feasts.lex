# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Days with names. "12-25" a fixed day, "easter+49" counted from Easter Sunday, "11-4th-4" the fourth Thursday of November,
# "5-last-1" the last Monday of May, "unknown" a day no rule here gives.

class HOLIDAY holiday
  Christmas | Christmas Day | Xmas = 12-25
  Christmas Eve = 12-24
  Boxing Day = 12-26
  New Year's Eve = 12-31
  New Year's Day | New Year's = 1-1
  the New Year = 1-1
  Epiphany = 1-6
  Candlemas = 2-2
  Valentine's Day = 2-14
  St. Patrick's Day = 3-17
  Lady Day = 3-25
  April Fools' Day = 4-1
  May Day = 5-1
  Midsummer's Day = 6-24
  Independence Day = 7-4
  Bastille Day = 7-14
  Assumption Day = 8-15
  Michaelmas = 9-29
  Halloween = 10-31
  All Saints' Day = 11-1
  All Souls' Day = 11-2
  Martinmas = 11-11
  Armistice Day | Veterans Day | Remembrance Day = 11-11
  Ash Wednesday = easter-46
  Palm Sunday = easter-7
  Maundy Thursday = easter-3
  Good Friday = easter-2
  Easter | Easter Sunday | Easter Day = easter
  Easter Monday = easter+1
  Ascension Day = easter+39
  Whitsun | Whit Sunday | Pentecost = easter+49
  Corpus Christi = easter+60
  Martin Luther King Day = 1-3rd-1
  Presidents' Day = 2-3rd-1
  Mother's Day = 5-2nd-7
  Memorial Day = 5-last-1
  Labor Day = 9-1st-1
  Columbus Day = 10-2nd-1
  Thanksgiving | Thanksgiving Day = 11-4th-4
  Election Day | election day | Inauguration Day | Ramadan | Hanukkah | Chanukah | Passover | Yom Kippur | Rosh Hashanah | Diwali | Lunar New Year | Chinese New Year | Eid al-Fitr = unknown
