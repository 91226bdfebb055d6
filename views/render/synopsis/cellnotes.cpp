// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/synopsis/cellnotes.h"

#include "model/dates/datewords.h"
#include "views/render/synopsis/synopsisstyle.h"

namespace eusebius {

using namespace Qt::StringLiterals;

QString eventTimeWords(const TimeSpan &time)
{
    return time.isUndated() ? u"no date"_s : dateWords(time, DateStyle::Medium);
}

QString cellTimeWords(const SynopsisCell &cell)
{
    return eventTimeWords(cell.time);
}

QStringList cellNotes(const SynopsisCell &cell, const QStringList &names)
{
    QStringList notes;
    if (cell.timeIs != CellTime::Same) {
        notes.append((cell.timeIs == CellTime::Differs ? u"contradicted on the date: gives "_s : u"gives "_s) + cellTimeWords(cell));
    }
    QStringList contradicted;
    for (const TextRange &range : cell.differing) {
        contradicted.append(cell.words.mid(range.begin, range.length()));
    }
    contradicted += cell.differingElsewhere;
    if (!contradicted.isEmpty()) {
        notes.append(u"contradicted: "_s + contradicted.join(u", "_s));
    } else if (cell.differs && cell.timeIs != CellTime::Differs) {
        notes.append(u"others tell it differently"_s);
    }
    if (cell.sharesWith >= 0) {
        notes.append((cell.copied ? u"copied from "_s : u"shares its wording with "_s) + names.value(cell.sharesWith));
    }
    if (cell.further > 0) {
        notes.append(cell.further == 1 ? u"1 more statement"_s : u"%1 more statements"_s.arg(cell.further));
    }
    return notes;
}

QString cellSpeech(const SynopsisRow &row, int document, CellKind emptiness, const QStringList &names)
{
    const SynopsisCell *cell = row.cell(document);
    const QString what = cell == nullptr ? emptinessWords(emptiness) : QStringList(QStringList{cell->words} + cellNotes(*cell, names)).join(u"; "_s);
    return names.value(document) + u": "_s + what;
}

QString periodWords(Instant from, Instant to)
{
    const auto year = [](Instant instant) { return yearWords(dateOf(instant).year); };
    if (from == kOpenPast && to == kOpenFuture) {
        return u"all time"_s;
    }
    if (from == kOpenPast) {
        return u"until "_s + year(to - 1);
    }
    if (to == kOpenFuture) {
        return u"since "_s + year(from);
    }
    const QString first = year(from);
    const QString last = year(std::max(from, to - 1));
    return first == last ? first : first + u" to "_s + last;
}

} // namespace eusebius
