// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace eusebius {

// What the columns of a corpus hold, as it stands in memory and in the file: little-endian, positions in UTF-16 code units, texts, reasons and
// times by their numbers in pools. What belongs to a row of another column begins at the number given and ends where the next row's begins.

/// What walks over all statements ask for.
struct StatementFields {
    quint32 span = 0;
    qint32 document = 0;
    qint32 event = -1; ///< -1: none
    quint8 kind = 0;
    quint8 dating = 0;
    quint8 modality = 0;
    quint8 status = 0;
};

/// The rest of it.
struct StatementCells {
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
    quint32 unused = 0;
};

struct NameCells {
    quint32 text = 0; ///< word
    quint32 canonical = 0;
    qint32 begin = 0;
    qint32 end = 0;
};

struct FigureCells {
    double value = 0;
    quint32 unit = 0; ///< word
    quint32 what = 0;
    quint32 deed = 0;
    qint32 begin = 0;
    qint32 end = 0;
    quint32 unused = 0;
};

struct EventCells {
    quint64 id = 0;
    quint32 span = 0;
    quint32 title = 0;
    quint32 reason = 0;
    qint32 independent = 1;
    quint32 members = 0; ///< the first of them
    quint32 documents = 0;
    quint32 divergences = 0;
    quint32 unused = 0;
};

struct LinkCells {
    double score = 0;
    qint32 a = 0;
    qint32 b = 0;
    quint32 reason = 0;
    quint8 relation = 0;
    quint8 byPerson = 0;
    quint16 unused = 0;
};

struct DivergenceCells {
    qint32 statementA = -1; ///< -1 none
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

struct ExpressionCells {
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
    quint8 flags = 0; ///< of ExpressionFlag
    quint8 unused = 0;
};

enum ExpressionFlag : quint8 { InRange = 1, RangeStart = 2, FromDocumentDate = 4 };

static_assert(sizeof(StatementFields) == 16 && sizeof(StatementCells) == 56 && sizeof(NameCells) == 16 && sizeof(FigureCells) == 32 && sizeof(EventCells) == 40
              && sizeof(LinkCells) == 24 && sizeof(DivergenceCells) == 40 && sizeof(ExpressionCells) == 40);

} // namespace eusebius
