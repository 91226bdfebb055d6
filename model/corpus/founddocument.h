// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/events/statement.h"
#include "model/tagging/tagger.h"
#include "model/text/document.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace eusebius {

/// A document with what is found in it alone: its expressions of time and its statements.
///
/// Not a corpus of one: nothing is linked or compared, no statement has an event. What documents have in common is found by joinDocuments().
struct FoundDocument {
    Document document;
    std::vector<TimeExpression> expressions;
    std::vector<Statement> statements; ///< their `document` is set when documents are joined
};

/// Reads documents as the program understands them, one after the other or many at once.
///
/// One tagger a language, made when the first document in it comes. A document in a language without rules is read by the English ones: numbers and
/// names of months go a long way.
///
///     const auto finder = DocumentFinder::create();
///     FoundDocument found = (*finder)->find(document);   // 12 statements, 9 of them dated
class DocumentFinder {
public:
    /// An error where the rules compiled into the program are wrong.
    static Result<std::shared_ptr<DocumentFinder>> create();

    /// Linear in the text; thread-safe. Where it was cancelled what is found is not all, and of no use.
    FoundDocument find(Document document, const Progress &progress = {}) const;

private:
    explicit DocumentFinder(Tagger english);
    std::shared_ptr<const Tagger> taggerFor(const QString &language) const;

    mutable std::mutex m_mutex;
    mutable std::map<QString, std::shared_ptr<const Tagger>> m_taggers;
};

} // namespace eusebius
