// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QString>

namespace eusebius {

/// A time in words, "no date" where there is none: "September 1990", "late 1980s", "490 BCE".
QString timeWords(const TimeSpan &time);
/// The same where there is less room: "c. Sep 1990".
QString shortTimeWords(const TimeSpan &time);
/// "1 source", "3 sources", "1,200 events": the plural is the word with an s.
QString countWords(qsizetype count, const QString &what);
/// "Wikipedia, J-STAGE and KINU"; from the fourth on "… and 2 more".
QString listWords(const QStringList &names, int most = 3);
/// The names of an event's sources, in the corpus's order. `names` is sourceNames of the snapshot.
QStringList eventSources(const Event &event, const QStringList &names);

/// "alleged", "claimed, according to the ministry"; empty where the document says it plainly itself.
QString stanceWords(const Statement &statement);

} // namespace eusebius
