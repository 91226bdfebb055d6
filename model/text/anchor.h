// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

namespace eusebius {

/// A passage that can be found again after its document has changed: the words themselves, a little of what stands before
/// and after, and the place (the TextQuoteSelector and TextPositionSelector of the W3C Web Annotation model in one).
///
/// Not a range: it says nothing of a text it was not made from until AnchorFinder has found it there.
struct Anchor {
    QString quote;
    QString prefix; ///< up to kContext characters before the quote
    QString suffix; ///< up to kContext characters after it
    qsizetype position = 0; ///< UTF-16 position of the quote when the anchor was made

    static constexpr qsizetype kContext = 32;

    /// Surrogate pairs are never cut.
    static Anchor of(QStringView text, TextRange range);

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct AnchorMatch {
    TextRange range;
    double score = 0; ///< 0 to 1: 1 is the same words between the same words at the same place
    bool exact = false; ///< the quote itself is unchanged
};

/// Finds anchors in one text. Exact occurrences of the quote come first, the best by prefix, suffix and nearness; only where there is
/// none, places that share enough words with it are compared character by character. Thread-safe once made.
///
///     AnchorFinder finder(changedText);
///     if (auto match = finder.find(anchor)) { show(match->range); } else { askTheUser(anchor.quote); }
class AnchorFinder {
public:
    /// The text must outlive the finder.
    explicit AnchorFinder(QStringView text);
    ~AnchorFinder();
    AnchorFinder(AnchorFinder &&) noexcept;
    AnchorFinder &operator=(AnchorFinder &&) noexcept;

    /// The best place with a score of at least `threshold`; none where the passage is gone.
    std::optional<AnchorMatch> find(const Anchor &anchor, double threshold = 0.6) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

} // namespace eusebius
