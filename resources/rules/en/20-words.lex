# SPDX-FileCopyrightText: The Eusebius developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Numbers in words, and the small words that patterns and the resolver look at.

class NUMBER
  zero = 0
  one = 1
  two = 2
  three = 3
  four = 4
  five = 5
  six = 6
  seven = 7
  eight = 8
  nine = 9
  ten = 10
  eleven = 11
  twelve = 12
  thirteen = 13
  fourteen = 14
  fifteen = 15
  sixteen = 16
  seventeen = 17
  eighteen = 18
  nineteen = 19
  twenty = 20
  thirty = 30
  forty = 40
  fifty = 50
  sixty = 60
  seventy = 70
  eighty = 80
  ninety = 90
  hundred = 100
  thousand = 1000
  dozen = 12

class MULTIPLIER
  dozen = 12
  hundred = 100
  thousand = 1000
  million = 1000000
  billion = 1000000000

class ORDINAL
  first = 1
  second = 2
  third = 3
  fourth = 4
  fifth = 5
  sixth = 6
  seventh = 7
  eighth = 8
  ninth = 9
  tenth = 10
  eleventh = 11
  twelfth = 12
  thirteenth = 13
  fourteenth = 14
  fifteenth = 15
  sixteenth = 16
  seventeenth = 17
  eighteenth = 18
  nineteenth = 19
  twentieth = 20
  thirtieth = 30
  fortieth = 40
  fiftieth = 50
  sixtieth = 60
  seventieth = 70
  eightieth = 80
  ninetieth = 90
  hundredth = 100

class MULTIPLIERORDINAL
  hundredth = 100
  thousandth = 1000

class NUMBERAND
  and
class NUMBERARTICLE
  a
class HALF
  half

# An unknown number: "several", "a few"
class SOMECOUNT
  several | few | many | some | numerous | countless | various | multiple | dozens | scores | hundreds | thousands

# --- modifiers

class EARLYLATE mod
  early = start
  mid | middle = mid
  late = end

class PARTOF mod
  beginning | start | outset | onset = beginning
  middle | mid-point | midpoint | midst = mid
  end | close | conclusion | ending | closing = ending

class HALVES half
  first = 1
  second | latter = 2

class ABOUT mod
  about | around | approximately | roughly | circa | ca. | c. | some | nearly | almost | approx. = approx

# Of durations only
class SIZE mod
  about | around | approximately | roughly | some = approx
  nearly | almost | under = less-than
  over | exceeding = more-than

# --- what hangs on another time

class THIS relation
  this = this
  current = this

class THAT relation
  that = that

class NEXT relation
  next = next
  coming | upcoming = next
  following | subsequent | ensuing = following

class LAST relation
  last = last
  past = past
  previous | preceding | prior | foregoing = previous

# "the past year" is the stretch itself, "the previous year" the calendar's
class PASTNEXT relation
  past | last = past
  coming = coming

class LATER direction
  later | afterwards | afterward | thereafter | hence = later
  earlier | previously | beforehand = earlier
  ago = ago

class AFTERBEFORE direction
  after | following = later
  before | prior = earlier

# --- prepositions after which a number or "March" is a time

class TIMEPREP
  in | on | by | since | until | till | through | throughout | during | before | after | from | between | around | circa | about | of | to | early | late | mid | toward | towards | for | within | c. | ca. | and | or

class YEARPREP
  in | by | since | until | till | throughout | during | before | after | from | between | circa | about | around | to | through | of | early | late | year | years | c. | ca.

# "in the fall" is a season, "the fall of Rome" and "to fall" are not
class FALLPREP
  in | during | throughout | by | until | since | this | last | next | that | early | late | mid

class RANGEWORD
  to | until | till | through | thru

class LISTWORD
  and | or

# Behind it a list word joins the ends of a range
class RANGEOPENER
  between | betwixt

# Verbs, for the side on which a day without a date lies

class PASTCUE
  was | were | had | did | said | came | went | took | began | made | became | saw | gave | fell | rose | won | lost | left | met | told | held | broke | sent | got | ran | wrote | led | found | brought
  suffix ed except eed
class FUTURECUE
  will | shall | would | won't | may | might | could | going | plans | expects | scheduled | due | expected
class PRESENTCUE
  is | are | has | have | does | do

# --- words around numbers that are no times

class COUNTED
  men | women | people | troops | soldiers | dead | killed | wounded | casualties | prisoners | miles | mile | km | kilometers | kilometres | metres | meters | feet | foot | ft. | yards | acres | hectares | tons | tonnes | pounds | lbs. | kg | percent | per cent | dollars | euros | francs | pesos | rubles | tanks | guns | ships | aircraft | planes | vehicles | horses | civilians | votes | seats | deaths | copies | words | pages | houses | homes | workers | employees | students | members | delegates | deputies | points | shares | units | bodies | inches | degrees | mph | knots | calories | volts | watts | strong | additional | or so
  hp | mm | cm | m | kw | mw | gw | ghz | mhz | lb. | oz.

class NUMBERED
  page | pages | p. | pp. | vol. | vols. | volume | volumes | No. | Nos. | issue | issues | chapter | chapters | article | articles | section | sections | part | flight | route | highway | room | figure | fig. | table | resolution | directive | note | notes | line | lines | verse | number | numbers | isbn | issn | doi | serial | model | type | class | building | apartment | suite | channel | track | item | appendix | psalm | interstate | act | bill | order | mark | mk. | grade | level | phase | unit | zip | code | phone | tel. | fax | port | version | step | case | game | round | docket

class MAGNITUDE
  million | billion | trillion | thousand | hundred | dozen | m | bn

class TITLE
  Mr. | Mrs. | Ms. | Dr. | Gen. | Col. | Lt. | Capt. | Maj. | Sgt. | Prof. | Rev. | St. | Sen. | Rep. | Gov. | Hon. | Jr. | Sr. | vs. | etc. | cf. | e.g. | i.e. | al.

# Small words that say a noun phrase goes on
class PLURAL
  suffix s except ss us is 's

class QUANTITY
  suffix ful
