// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/timeline/lanepacking.h"
#include "model/timeline/undatedplaces.h"
#include "views/render/frame.h"

#include <memory>
#include <vector>

namespace eusebius {

/// What is shown without a date, each where its document puts it: the tray at the foot of the timeline. Made once for a snapshot and
/// a filter; immutable.
class UndatedTray {
public:
    UndatedTray(const Snapshot &snapshot, const ShownSet &shown, const Theme &theme, const TimeFolds &folds = {});

    int count() const { return static_cast<int>(m_places.size()) + m_withoutPlace; }
    /// Those of documents that date nothing.
    int withoutPlace() const { return m_withoutPlace; }
    /// Statements, not indexes within a document.
    const UndatedPlace &place(int subject) const { return m_places[static_cast<std::size_t>(subject)]; }
    /// One lane, in folded time; subjects are for place().
    const std::shared_ptr<const LaneColumns> &columns() const { return m_columns; }

private:
    std::vector<UndatedPlace> m_places;
    std::shared_ptr<const LaneColumns> m_columns;
    int m_withoutPlace = 0;
};

} // namespace eusebius
