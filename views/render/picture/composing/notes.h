// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"
#include "views/render/ink/drawlist.h"

#include <QString>

#include <vector>

namespace eusebius {

/// The number each shown source goes by in a picture with notes; none in one without.
class SourceNotes {
public:
    SourceNotes() = default;
    SourceNotes(const Snapshot &snapshot, const ShownSet &shown);

    bool isEmpty() const { return m_numbers.empty(); }
    /// "3"; empty for a source that is not shown.
    QString numberOf(int document) const;
    /// "1,3": of those that are shown.
    QString numbersOf(const std::vector<int> &documents) const;

private:
    std::vector<int> m_numbers; ///< by document; 0: not shown
};

/// Puts the numbers into a frame's list: behind the name of a source's lane, and in other lanes behind each label, which is shortened
/// where there is no room for both. Gives where they stand, with the documents they mean, in the frame's coordinates.
struct PlacedNote {
    QRectF rect;
    int document = -1; ///< the first
};
std::vector<PlacedNote> addNotes(DrawList &list, const Frame &frame, const Snapshot &snapshot, const SourceNotes &notes, Lanes lanes);

} // namespace eusebius
