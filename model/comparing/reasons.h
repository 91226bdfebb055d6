// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The codes of Reason that model/comparing gives to divergences, their arguments, and a sentence made of each. Dates are EDTF; A and B are the two
// statements' documents, which the sentence names.
//
// code                  args                                  in English
// dates-contradict      edtf A, edtf B                        "A says 1950, B 1952: both cannot be."
// dates-overlap         edtf A, edtf B                        "A says 1950 to 1955, B 1953 to 1960: they agree only in part."
// date-finer            finer edtf, coarser edtf, words, words "A is finer: 3 May 1950, where B says 1950." (the first passage is the finer)
// counts-differ         value A, value B, unit, what A, what B "A counts 13 (nationals), B 17 (citizens)."
// counts-differ-within  the same                              "One text gives two numbers: 13 (nationals) and 17 (citizens)."
// names-spelled         name A, name B                        "A writes Rasŏn, B Rason."
// attributed            who, "a" or "b"                       "A tells it as the ministry's word; B as its own."
// attributed-otherwise  who A, who B                          "A has it from the ministry, B from the police."
// modality-differs      modality A, modality B                "A tells it as alleged, B as fact."
// wording-changed       words A, words B                      "The same sentence, but 'and' in A is 'or' in B."
