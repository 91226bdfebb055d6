// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace eusebius {

// What the columns of a corpus hold, as it stands in memory and in the file: little-endian, positions in UTF-16 code units, texts, reasons and
// times by their numbers in pools. A *slot* is where a statement or event is kept; it stays the same from snapshot to snapshot, while its index (its
// place in the corpus's order) moves when others come or go.

/// What walks over all statements ask for.
struct StatementHot {
    quint32 span = 0;
    qint32 document = 0;
    qint32 event = -1; ///< slot
    quint8 kind = 0;
    quint8 dating = 0;
    quint8 modality = 0;
    quint8 status = 0;
};

/// The rest of it.
struct StatementRow {
    quint64 id = 0;
    qint32 begin = 0;
    qint32 end = 0;
    qint32 sentenceBegin = 0;
    qint32 sentenceEnd = 0;
    qint32 timeBegin = 0;
    qint32 timeEnd = 0;
    quint32 title = 0;
    quint32 reason = 0;
    quint32 attribution = 0; ///< word
    quint32 names = 0; ///< the first of them
    quint32 figures = 0;
    quint16 nameCount = 0;
    quint16 figureCount = 0;
};

struct NameRow {
    quint32 text = 0; ///< word
    quint32 canonical = 0;
    qint32 begin = 0;
    qint32 end = 0;
};

struct FigureRow {
    double value = 0;
    quint32 unit = 0; ///< word
    quint32 what = 0;
    qint32 begin = 0;
    qint32 end = 0;
};

struct EventRow {
    quint64 id = 0;
    quint32 span = 0;
    quint32 title = 0;
    quint32 reason = 0;
    qint32 independent = 1;
    quint32 members = 0; ///< the first of them
    quint32 memberCount = 0;
    quint32 divergences = 0; ///< the first of them
    quint32 divergenceCount = 0;
};

struct LinkRow {
    double score = 0;
    qint32 a = 0; ///< statement slots
    qint32 b = 0;
    quint32 reason = 0;
    quint8 relation = 0;
    quint8 byPerson = 0;
    quint16 unused = 0;
};

struct DivergenceRow {
    qint32 statementA = -1; ///< slots; -1 none
    qint32 statementB = -1;
    qint32 documentA = 0;
    qint32 beginA = 0;
    qint32 endA = 0;
    qint32 documentB = 0;
    qint32 beginB = 0;
    qint32 endB = 0;
    quint32 reason = 0;
    quint32 kind = 0;
};

struct ExpressionRow {
    qint32 begin = 0;
    qint32 end = 0;
    qint32 wholeBegin = 0;
    qint32 wholeEnd = 0;
    quint32 value = 0; ///< word
    quint32 mod = 0;
    quint32 span = 0;
    quint32 wholeSpan = 0;
    quint32 reason = 0;
    quint8 type = 0;
    quint8 region = 0;
    quint8 flags = 0; ///< 1 in a range, 2 its start, 4 hangs on the document's date
    quint8 unused = 0;
};

/// Where the expressions of a document are.
struct ExpressionsOf {
    quint32 first = 0;
    quint32 count = 0;
};

static_assert(sizeof(StatementHot) == 16 && sizeof(StatementRow) == 56 && sizeof(NameRow) == 16 && sizeof(FigureRow) == 24 && sizeof(EventRow) == 40
              && sizeof(LinkRow) == 24 && sizeof(DivergenceRow) == 40 && sizeof(ExpressionRow) == 40 && sizeof(ExpressionsOf) == 8);

} // namespace eusebius
