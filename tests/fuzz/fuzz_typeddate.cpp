// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a typed date, read as UTF-8: no crash; every reading is a span that can be written, and no two are the same.

#include "model/dates/datewords.h"
#include "model/dates/typeddate.h"

#include <cstdint>
#include <cstdlib>

using namespace eusebius;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void check(const TypedReading &reading)
{
    const QString edtf = reading.span.toEdtf();
    if (reading.span.isUndated()) {
        require(edtf.isEmpty());
        return;
    }
    const Result<TimeSpan> again = TimeSpan::fromEdtf(edtf);
    require(again.hasValue() && *again == reading.span);
    require(!dateWords(reading.span, DateStyle::Long).isEmpty() && reading.reason.code.startsWith("typed-"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool monthFirst = size % 2 == 1;
    const Result<TypedDate> typed = readTypedDate(text, {.monthFirst = monthFirst, .lastShortYear = 2000});
    if (!typed) {
        const int position = typed.error().code == ErrorCode::DateInvalid ? typed.error().args.value(1).toInt() : 0;
        require(position >= 0 && position <= text.size());
        return 0;
    }
    check(typed->reading);
    for (const TypedReading &alternative : typed->alternatives) {
        check(alternative);
        require(alternative.span != typed->reading.span);
    }
    return 0;
}
