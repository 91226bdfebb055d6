// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/anchor.h"

namespace eusebius {

struct AnchorFinder::Index {
    QStringView text;
};

Anchor Anchor::of(QStringView text, TextRange range)
{
    const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(range.end, begin, text.size());
    qsizetype before = std::max<qsizetype>(0, begin - kContext);
    if (before > 0 && text[before].isLowSurrogate()) {
        ++before;
    }
    qsizetype after = std::min(text.size(), end + kContext);
    if (after > end && after < text.size() && text[after].isLowSurrogate()) {
        --after;
    }
    return {text.sliced(begin, end - begin).toString(), text.sliced(before, begin - before).toString(),
            text.sliced(end, after - end).toString(), begin};
}

AnchorFinder::AnchorFinder(QStringView text) : m_index(new Index{text}) { }
AnchorFinder::~AnchorFinder() = default;
AnchorFinder::AnchorFinder(AnchorFinder &&) noexcept = default;
AnchorFinder &AnchorFinder::operator=(AnchorFinder &&) noexcept = default;

std::optional<AnchorMatch> AnchorFinder::find(const Anchor &anchor, double threshold) const
{
    if (anchor.quote.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype at = m_index->text.indexOf(anchor.quote);
    if (at < 0 || threshold > 1) {
        return std::nullopt;
    }
    return AnchorMatch{{at, at + anchor.quote.size()}, 1, true};
}

} // namespace eusebius
