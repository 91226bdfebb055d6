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
    bool exact = false; ///< the quote itself is unchanged, to the letter
};

/// Finds anchors in one text. Exact occurrences of the quote come first, the best by prefix, suffix and nearness; only where none will do,
/// the words of prefix, quote and suffix are aligned with the places that share rare words with them, so that changed, added and lost
/// words, other line breaks, spelling of quotation marks and case are survived. Thread-safe.
///
/// A long quote found unchanged is trusted wherever it stands; a short one ("in 1951") only between words it knows.
///
///     AnchorFinder finder(changedText);
///     if (auto match = finder.find(anchor)) { show(match->range); } else { askTheUser(anchor.quote); }
class AnchorFinder {
public:
    /// The text must outlive the finder. Cheap: the index of words is made when it is first needed, in linear time.
    explicit AnchorFinder(QStringView text);
    ~AnchorFinder();
    AnchorFinder(AnchorFinder &&) noexcept;
    AnchorFinder &operator=(AnchorFinder &&) noexcept;

    /// The best place with a score of at least `threshold`; none where the passage is gone.
    std::optional<AnchorMatch> find(const Anchor &anchor, double threshold = kThreshold) const;

    static constexpr double kThreshold = 0.6;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace eusebius
