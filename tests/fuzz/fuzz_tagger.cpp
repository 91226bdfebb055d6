// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text, with and without a date of its own: the tagger answers, in order, inside the text, with spans that EDTF can write.
// The first byte decides: even, the rest is UTF-8; odd, it is UTF-16 as it comes, lone surrogates and all.

#include "model/tagging/tagger.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace eusebius;

namespace {

void check(const Tagger &tagger, const Document &document)
{
    qsizetype end = 0;
    for (const TimeExpression &time : tagger.tag(document)) {
        if (time.range.begin < end || time.range.isEmpty() || time.range.end > document.text.size() || time.reason.isEmpty()) {
            std::abort();
        }
        end = time.range.end;
        if (!time.span.isUndated() && !TimeSpan::fromEdtf(time.span.toEdtf())) {
            std::abort();
        }
        if (time.inRange && !time.wholeRange.contains(time.range)) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Tagger tagger = std::move(*Tagger::forLanguage(u"en"));
    if (size == 0) {
        return 0;
    }
    Document document;
    if (data[0] % 2 == 0) {
        document.text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    } else {
        document.text.resize(static_cast<qsizetype>((size - 1) / 2));
        std::memcpy(document.text.data(), data + 1, static_cast<std::size_t>(document.text.size()) * 2);
    }
    check(tagger, document);
    document.reference = TimeSpan::ofDay(1998, 3, 5);
    check(tagger, document);
    return 0;
}
