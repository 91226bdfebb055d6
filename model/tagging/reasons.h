// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The codes of Reason that model/tagging gives (TimeExpression::reason), their arguments, and a sentence or phrase made of each.
// "words" are those of the expression that was hung on; "sentences back" counts from it, 0: the same sentence, negative: after.
//
// code                      args                        in English
// stated                                                "as the words say"
// century-from-context                                  "the century is that of the years told around it"
// year-from-before          words, sentences back       "year from 'September 1990', two sentences before"
// year-from-after           words, sentences back       "year from '1954', in the same sentence"
// year-from-heading         words, sentences back       "year from the heading '1861'"
// year-turned               words, sentences back       "the year after: 'December 1941' came one sentence before"
// year-from-document                                    "year from the date of the document"
// month-from-before         words, sentences back       "month from '20 September', one sentence before"
// weekday-from-before       words, sentences back       "the next such day after '9 April 1865', in the same sentence"
// weekday-from-document                                 "the nearest such day to the date of the document"
// day-from-before           words, sentences back       "on the day of '31 January 1965', one sentence before"
// day-from-after            words, sentences back       "on the day of '20 March 2003', in the same sentence"
// day-from-document                                     "on the date of the document"
// counted-from              words, sentences back       "counted from '4 May 1920', one sentence before"
// counted-from-document                                 "counted from the date of the document"
// same-as                   words, sentences back       "the same as 'the 1980s', one sentence before"
// named-period              edtf                        "a named period: 1939/1945"
// document-date                                         "the date of the document"
// duration                                              "a length of time, which names no days"
// set                                                   "comes again and again: names no days"
// no-days                                               "these words name no days"
// unresolved                                            "nothing around it says which"
