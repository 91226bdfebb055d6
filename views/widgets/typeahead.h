// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"

#include <QElapsedTimer>
#include <QString>

namespace eusebius {

/// Letters typed in quick succession: they lead to the next event that has a word beginning so.
///
///     typing.add(u"t"), typing.add(u"r"); // "tr": the next event with "treaty" in its title
class TypeAhead {
public:
    static constexpr int kPauseMilliseconds = 1000;

    /// Whether what is typed now goes on with what was typed just before.
    bool isGoingOn() const { return !m_typed.isEmpty() && m_since.elapsed() < kPauseMilliseconds; }
    void add(const QString &letters);
    const QString &typed() const { return m_typed; }

    /// The event shown, in order of time and round about, that matches: from `selected` on where the letters have just gone on, else
    /// after it. -1 where there is none.
    int match(const Snapshot &snapshot, const ShownSet &shown, int selected) const;

private:
    QString m_typed;
    bool m_began = true;
    QElapsedTimer m_since;
};

} // namespace eusebius
