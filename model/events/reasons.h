// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The codes of Reason that model/events gives, their arguments, and a sentence or phrase made of each.
//
// Statement::reason, why this time:
// code                      args                        in English
// time-in-clause            words                       "stated in the clause: 'in 1984'"
// time-since                words                       "since 'May 1990', as the clause says"
// time-until                words                       "until 'the late 1980s'"
// time-by                   words                       "by 'late 1960': its beginning is not stated"
// time-as-of                words                       "as of 'mid-1993'"
// time-after                words                       "after what is dated '1959'"
// time-before               words                       "before what is dated '1988'"
// time-of-phrase            words                       "the time of what it tells of: 'the crisis of 1993'"
// times-joined              words, words                "'the 1970s' and '1980s' together"
// times-combined            words, words                "from '1945' to 'the late 1980s', two times of the clause"
// time-finer                words, words                "'28 September', the finer of two times of the clause (the other: '1990')"
// time-story-until          words, earlier words        "until 'late 1960'; the story began '1959', before it"
// time-same-sentence        words                       "the time of the same sentence: '1985'"
// time-carried              words, sentences back       "carried on from 'September 1990', one sentence before"
// time-carried-since        words, sentences back       "some time since '1991', two sentences before"
// time-under-heading        words                       "stands under the heading '492 BC'"
// time-referred-to          words                       "'this period' goes back to 'the 1980s'"
// time-until-next           words                       "until '2002', when the next clause says otherwise"
// undated-no-time-near                                  "no time in this paragraph to carry on"
// undated-vague                                         "its words name no days ('over the years')"
// undated-present-tense                                 "told in the present tense: no time is stated"
// undated-before-story      words                       "told as before 'June 1954'; when is not stated"
// undated-not-told-as-fact                              "told as what would or may happen"
// undated-too-far           words, sentences back       "the last time, '3 May 1950', is five sentences back"
//
// Event::reason, why this time (of an event with one dated statement: that statement's reason):
// event-time-agreed         edtf, statements            "all 3 give 1998-08"
// event-time-finest         edtf, statements            "the most exact of 3 dates that fit each other"
// event-time-united         first edtf, last edtf       "they disagree: from the earliest, 1970, to the latest, 1989"
//
// Link::reason:
// link-same-wording         per cent                    "the same words: 92 per cent are shared"
// link-same-terms           words, fit                  "they share Murayama, delegation, visited; their times are equal"
// link-related-terms        words, fit                  "close: they share talks, round; their times overlap" (fit: equal, finer, overlapping, unknown)
// link-opposed              words, fit                  "close, but one tells a beginning and the other an end, or first and second"
