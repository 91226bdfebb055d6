// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as EDTF, read as UTF-8: no crash, and what is read survives its own print, its bounds are in order and it has words.

#include "model/dates/datewords.h"
#include "model/dates/widening.h"

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<TimeSpan> span = TimeSpan::fromEdtf(text);
    if (!span) {
        const int position = span.error().code == ErrorCode::DateInvalid ? span.error().args.value(1).toInt() : 0;
        require(position >= 0 && position <= text.size());
        return 0;
    }
    const QString edtf = span->toEdtf();
    const Result<TimeSpan> again = TimeSpan::fromEdtf(edtf);
    require(again.hasValue() && *again == *span && again->toEdtf() == edtf);
    const Bounds bounds = span->bounds();
    require(bounds.earliestStart <= bounds.latestStart && bounds.earliestEnd <= bounds.latestEnd);
    require(bounds.earliestStart < bounds.latestEnd);
    const Bounds wide = boundsWithAbout(*span, {100, Width::Unit::Years});
    require(wide.earliestStart <= bounds.earliestStart && wide.latestEnd >= bounds.latestEnd);
    for (const DateStyle style : {DateStyle::Long, DateStyle::Short, DateStyle::Axis}) {
        require(!dateWords(*span, style).isEmpty());
    }
    return 0;
}
