// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/typeahead.h"

#include <algorithm>

namespace eusebius {

namespace {

bool hasWordFrom(const QString &title, const QString &letters)
{
    for (qsizetype at = title.indexOf(letters, 0, Qt::CaseInsensitive); at >= 0; at = title.indexOf(letters, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !title[at - 1].isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

} // namespace

void TypeAhead::add(const QString &letters)
{
    m_began = !isGoingOn();
    m_typed = m_began ? letters : m_typed + letters;
    m_since.start();
}

int TypeAhead::match(const Snapshot &snapshot, const ShownSet &shown, int selected) const
{
    const int count = static_cast<int>(snapshot.events().size());
    const int first = selected + (m_began ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        const int event = (std::max(0, first) + i) % count;
        if (shown.showsEvent(event) && hasWordFrom(snapshot.event(event).title, m_typed)) {
            return event;
        }
    }
    return -1;
}

} // namespace eusebius
