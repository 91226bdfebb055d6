// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"
#include "model/text/document.h"

#include <QHash>

#include <span>
#include <vector>

namespace eusebius {

/// Finds statements again whose words have changed, among those of their document that nothing else was found to be: the same time, most
/// of the words, and rather between the neighbours it stood between. Knows what a search for words alone does not: in a chronicle every
/// line is like the others, but of each year there is one.
///
/// Both must outlive it.
class ChangedStatements {
public:
    ChangedStatements(const Document &document, std::span<const Statement> there);

    /// The likeliest that is not taken, -1 for none. `between`: where its neighbours are now, empty where that is not known.
    int find(const StatementRecord &record, TextRange between, const std::vector<bool> &taken);

private:
    const std::vector<quint64> &wordsOf(int statement);

    const Document &m_document;
    std::span<const Statement> m_there;
    QHash<QString, std::vector<int>> m_byTime; ///< EDTF → statements in the order of the text
    std::vector<std::vector<quint64>> m_words; ///< sorted hashes, made when asked for
};

} // namespace eusebius
