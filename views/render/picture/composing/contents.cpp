// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/contents.h"

#include "views/render/forms/markform.h"

#include <algorithm>

namespace eusebius {

namespace {

bool touches(const MarkForm &form, const ShownPeriod &period)
{
    return form.from < period.second && form.to > period.first;
}

/// What is open at an end reaches no further than is known.
void widen(ShownPeriod &told, const MarkForm &form, const ShownPeriod &period)
{
    const Instant from = form.openStart ? form.to - 1 : form.from;
    const Instant to = form.openEnd ? form.from + 1 : form.to;
    told.first = std::min(told.first, std::clamp(from, period.first, period.second - 1));
    told.second = std::max(told.second, std::clamp(to, period.first + 1, period.second));
}

void addOutside(PictureContents &contents, const OutsideEvent &event, const ShownPeriod &period)
{
    (event.from < period.first ? contents.earlier : contents.later).push_back(event);
}

} // namespace

PictureContents pictureContents(const Snapshot &snapshot, const ShownSet &shown, const ShownPeriod &period)
{
    PictureContents contents;
    contents.told = {period.second, period.first};
    std::vector<bool> told(snapshot.events().size(), false);
    std::vector<bool> speaks(snapshot.documents().size(), false);
    std::vector<int> beyond; // statements
    for (int s = 0; s < static_cast<int>(snapshot.statements().size()); ++s) {
        if (!shown.shows(snapshot, s)) {
            continue;
        }
        const auto form = markForm(snapshot.timeOf(s));
        if (!form) {
            contents.undated.push_back(s);
            continue;
        }
        if (!touches(*form, period)) {
            beyond.push_back(s);
            continue;
        }
        speaks[static_cast<std::size_t>(snapshot.documentOf(s))] = true;
        widen(contents.told, *form, period);
        if (const int event = snapshot.eventOf(s); event < 0) {
            ++contents.events;
        } else {
            told[static_cast<std::size_t>(event)] = true;
        }
    }
    contents.events += static_cast<int>(std::ranges::count(told, true));
    contents.sources = static_cast<int>(std::ranges::count(speaks, true));
    contents.told = contents.told.first < contents.told.second ? contents.told : period;
    for (const int s : beyond) {
        const Statement &statement = snapshot.statement(s);
        if (statement.event >= 0) {
            if (told[static_cast<std::size_t>(statement.event)]) {
                continue;
            }
            told[static_cast<std::size_t>(statement.event)] = true;
        }
        const QString &title = statement.title.isEmpty() && statement.event >= 0 ? snapshot.event(statement.event).title : statement.title;
        addOutside(contents, {statement.document, markForm(statement.time)->from, statement.time, title}, period);
    }
    std::ranges::stable_sort(contents.earlier, {}, &OutsideEvent::from);
    std::ranges::stable_sort(contents.later, {}, &OutsideEvent::from);
    return contents;
}

} // namespace eusebius
