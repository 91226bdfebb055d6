// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/statement.h"
#include "model/events/telling/sentencereading.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace eusebius {

/// The names of one document: found sentence by sentence, given their canonical form when all are known. Long and short forms meet by the
/// alias table, by acronyms the text itself introduces ("Treaty on Such Matters (TSM)"), and by surnames that only one full name has.
///
/// Not a gazetteer: a name is a run of capitalised words that is no word for a people before a noun, no title alone, no sentence's first word
/// that never else has a capital.
class NameBook {
public:
    /// The names of the sentence, in order; canonical is not yet settled.
    std::vector<NameMention> read(const SentenceReading &sentence);
    /// Gives each mention its canonical form and drops those that proved to be ordinary words.
    void settle(std::span<Statement> statements) const;

private:
    void learnAcronym(const SentenceReading &sentence, int end);
    QString canonicalOf(const QString &name) const;

    QHash<QString, QString> m_acronyms; ///< short → long
    QHash<QString, QString> m_bySurname; ///< surname → full name; empty: more than one has it
    QSet<QString> m_certain; ///< words seen with a capital inside a sentence
    QSet<qsizetype> m_doubtful; ///< positions of single words that open a sentence
};

} // namespace eusebius
