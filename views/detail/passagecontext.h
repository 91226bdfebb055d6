// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"
#include "model/text/citing/citedplace.h"

#include <QHash>
#include <QString>

#include <memory>

namespace eusebius {

/// A statement's words where they stand: the sentence before, its own, the one after.
struct PassageContext {
    QString text; ///< white space made single blanks
    TextRange sentence; ///< in `text`
    TextRange clause; ///< in `text`
};

/// Looks only at the text near the statement: the same cost in a document of any length.
PassageContext passageContext(const Document &document, const Statement &statement);

/// Where in its document a statement stands, in words: "The talks, ¶ 4". Sentences of a document are found once.
class PassagePlaces {
public:
    QString words(const Snapshot &snapshot, const Statement &statement);
    CitedPlace place(const Snapshot &snapshot, int document, qsizetype position);
    void clear() { m_places.clear(); }

private:
    QHash<int, std::shared_ptr<const CitedPlaces>> m_places; ///< by document
};

} // namespace eusebius
