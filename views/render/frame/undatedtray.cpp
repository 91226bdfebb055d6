// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/frame/undatedtray.h"

#include "views/render/forms/markform.h"
#include "views/render/ink/textstyle.h"

namespace eusebius {

namespace {

constexpr quint32 kTrayRank = 100; ///< no evidence speaks for one before another: there is none of their time

ShownPeriod periodOf(const Snapshot &snapshot, int statement)
{
    const auto form = markForm(snapshot.timeOf(statement));
    return form ? ShownPeriod{form->from, form->to} : kUndatedPeriod;
}

} // namespace

UndatedTray::UndatedTray(const Snapshot &snapshot, const ShownSet &shown, const Theme &theme, const TimeFolds &folds)
{
    const LabelEstimate estimate(theme);
    std::vector<LaneItem> items;
    std::vector<ShownPeriod> periods;
    for (int d = 0; d < static_cast<int>(snapshot.documents().size()); ++d) {
        if (!shown.showsDocument(d)) {
            continue;
        }
        // Neighbours are those of the text, whatever is searched for.
        const int first = snapshot.firstStatementOf(d);
        periods.clear();
        for (int s = first; s < snapshot.firstStatementOf(d + 1); ++s) {
            periods.push_back(periodOf(snapshot, s));
        }
        for (UndatedPlace place : undatedPlaces(periods)) {
            place.index += first;
            place.previous += place.previous >= 0 ? first : 0;
            place.next += place.next >= 0 ? first : 0;
            if (!shown.shows(snapshot, place.index)) {
                continue;
            }
            if (!place.isPlaced()) {
                ++m_withoutPlace;
                continue;
            }
            LaneItem &item = items.emplace_back();
            item.from = folds.folded(place.at);
            item.to = item.from + 1;
            item.minPixels = static_cast<float>(kDotPixels);
            item.subject = static_cast<int>(m_places.size());
            item.rank = kTrayRank;
            item.labelPixels = estimate.width(snapshot.titleOf(place.index));
            m_places.push_back(place);
        }
    }
    m_columns = std::make_shared<const LaneColumns>(items, 1);
}

} // namespace eusebius
