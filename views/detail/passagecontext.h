// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"
#include "model/text/sentences.h"

#include <QHash>
#include <QString>

#include <vector>

namespace eusebius {

/// A statement's words where they stand: the sentence before, its own, the one after.
struct PassageContext {
    QString text; ///< white space made single blanks
    TextRange sentence; ///< in `text`
    TextRange clause; ///< in `text`
};

/// Looks only at the text near the statement: the same cost in a document of any length.
PassageContext passageContext(const Document &document, const Statement &statement);

/// Where in its document a statement stands, in words: "Normalization talks, ¶ 4". Sentences of a document are found once;
/// for very long documents only the heading is named.
class PassagePlaces {
public:
    QString words(const Snapshot &snapshot, const Statement &statement);
    void clear() { m_sentences.clear(); }

private:
    QHash<int, std::vector<Sentence>> m_sentences; ///< by document
};

} // namespace eusebius
