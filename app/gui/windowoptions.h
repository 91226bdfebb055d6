// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace eusebius {

/// What stands behind the program's name when a window is wanted: files, folders or a corpus to open; and, for whoever works on
/// the program, how to take a picture of the window: --grab FILE.png [--size WxH] [--select WORDS] [--theme light|dark]
/// [--page synopsis [--choose several|differ]] [--from DATE] [--to DATE].
struct WindowOptions {
    QStringList paths;
    QString grabPath; ///< write the window there and end
    QSize size;
    QString select; ///< of the events whose titles hold these words, the one most sources tell is selected
    QString search; ///< stands in the search box
    QString theme;
    QString page; ///< "synopsis": in place of the timeline
    QString choose; ///< which events of it
    QString from; ///< the period shown
    QString to;

    /// `arguments` without the program's name.
    static WindowOptions parse(const QStringList &arguments);
};

} // namespace eusebius
