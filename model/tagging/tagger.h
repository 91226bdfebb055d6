// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/tagging/timeexpression.h"

#include <memory>

namespace eusebius {

class RuleSet;

/// Finds the time expressions of a document and resolves them in context. Immutable and thread-safe once made: one Tagger serves all cores.
class Tagger {
public:
    /// The rules compiled into the program, e.g. "en". Errors name the rule file and line.
    static Result<Tagger> forLanguage(QStringView language);
    /// Rules read from elsewhere (RuleSet::fromSources), for tests and for trying rules out.
    static Tagger withRules(std::shared_ptr<const RuleSet> rules);
    ~Tagger();
    Tagger(Tagger &&) noexcept;
    Tagger &operator=(Tagger &&) noexcept;

    /// In order of position. Linear in the text; empty when cancelled.
    std::vector<TimeExpression> tag(const Document &document, const Progress &progress = {}) const;

private:
    explicit Tagger(std::shared_ptr<const RuleSet> rules);
    std::shared_ptr<const RuleSet> m_rules;
};

} // namespace eusebius
