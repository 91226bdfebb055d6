// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"
#include "model/base/result.h"
#include "model/dates/timespan.h"

#include <QStringView>

#include <vector>

namespace eusebius {

/// One way to understand what was typed. `span.toEdtf()` is its EDTF; the span keeps the typed words.
struct TypedReading {
    TimeSpan span;
    /// What was taken for granted; codes, most without arguments (the forms in brackets are examples):
    /// typed-edtf (1940-05-12), typed-words (c. 1800), typed-day-first (12/5/1940 = 12 May), typed-month-first (… = 5 December),
    /// typed-range (1910-12 = 1910 to 1912), typed-one-of (1940/41 = one of both), typed-as-written (10 May 1300 left as it is),
    /// typed-julian (… converted from the Julian calendar), typed-dual (10/21 February 1750/51), typed-short-year (12/5/40 =
    /// 1940; args: the century's first year), typed-ce, typed-bce (500 BC–400).
    Reason reason;

    friend bool operator==(const TypedReading &, const TypedReading &) = default;
};

/// What a person typed as a date: the likeliest reading first, and the others where the words allow more than one.
struct TypedDate {
    TypedReading reading;
    std::vector<TypedReading> alternatives; ///< each differs from the reading and from each other; mostly none
};

struct TypedDateOptions {
    bool monthFirst = false; ///< 12/5/1940 is 5 December
    qint64 lastShortYear = 2000; ///< a year of two digits is one of the hundred years up to this
};

/// Reads EDTF, and what people type in English: "c. 1800", "spring 1951", "1977-83", "before 1945", "44 BC", "12/5/1940",
/// "30–31 January 1991", "late 1980s", "4th to 7th century", "10/21 February 1750/51", "undated". All long words of
/// dateWords() come back as the span they were made from.
///
/// Nothing is guessed silently: where another reading is possible it is among the alternatives. Days before the reform of the
/// calendar are taken as written, with the conversion from the Julian calendar beside them; "O.S." converts.
///
/// Failure: DateInvalid with args {input, position of what was not understood, what was expected}. Linear in the text.
///
///     const Result<TypedDate> typed = readTypedDate(u"12/5/1940");
///     typed->reading.span.toEdtf();              // "1940-05-12"
///     typed->alternatives.front().span.toEdtf(); // "1940-12-05"
Result<TypedDate> readTypedDate(QStringView text, const TypedDateOptions &options = {});

} // namespace eusebius
