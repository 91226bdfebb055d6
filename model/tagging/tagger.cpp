// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/tagger.h"

#include "model/tagging/matching/compounds.h"
#include "model/tagging/matching/matcher.h"
#include "model/tagging/matching/tokeniser.h"
#include "model/tagging/resolving/partialbuilder.h"
#include "model/tagging/resolving/resolver.h"
#include "model/tagging/resolving/spanmaker.h"
#include "model/tagging/resolving/timexvalue.h"
#include "model/tagging/textblocks.h"
#include "model/tagging/textstyle.h"

#include <algorithm>

namespace eusebius {

namespace {

/// All partial times of the document; fewer when cancelled.
std::vector<PartialTime> findTimes(const RuleSet &rules, QStringView text, const Progress &progress)
{
    std::vector<PartialTime> times;
    std::vector<Token> tokens;
    const Tokeniser tokeniser(rules.lexicon());
    const Compounds compounds(rules.lexicon());
    const Matcher matcher(rules);
    PartialBuilder builder(rules, times);
    TextBlocks blocks(text);
    while (!progress.isCancelled() && blocks.next()) {
        const TextRange block = blocks.range();
        tokeniser.tokenise(text.mid(block.begin, block.length()), tokens);
        compounds.join(tokens);
        builder.addBlock(tokens, block.begin, matcher);
    }
    return times;
}

void dropNarrativeOnly(const RuleSet &rules, std::vector<PartialTime> &times)
{
    std::erase_if(times, [&rules](const PartialTime &time) { return rules.rules()[time.rule].narrativeOnly; });
}

TimeExpression expressionOf(const PartialTime &time, Resolution &resolution, const Document &document)
{
    TimeExpression expression;
    expression.range = time.range();
    expression.type = resolution.type;
    expression.value = std::move(resolution.value);
    expression.mod = modName(resolution.mod);
    expression.span = std::move(resolution.span);
    expression.region = document.kindAt(time.begin);
    expression.fromDocumentDate = resolution.fromDocumentDate;
    expression.reason = std::move(resolution.reason);
    return expression;
}

void joinRange(TimeExpression &first, TimeExpression &second)
{
    if (first.span.isUndated() || second.span.isUndated() || first.type == TimexType::Duration || second.type == TimexType::Duration) {
        return;
    }
    first.inRange = second.inRange = true;
    first.isRangeStart = true;
    first.wholeRange = second.wholeRange = first.range.united(second.range);
    first.wholeSpan = second.wholeSpan = TimeSpan::interval(first.span, second.span);
}

std::vector<TimeExpression> resolveAll(const RuleSet &rules, const Document &document, std::span<const PartialTime> times,
                                       TextStyle style, const Progress &progress)
{
    Resolver resolver(rules, document.text, times, momentOf(document.reference), style);
    std::vector<TimeExpression> expressions;
    expressions.reserve(times.size());
    bool beginsRange = false;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (i % 1024 == 0 && progress.isCancelled()) {
            return {};
        }
        Resolution resolution = resolver.resolve(i);
        if (resolution.isNothing) {
            beginsRange = false;
            continue;
        }
        expressions.push_back(expressionOf(times[i], resolution, document));
        if (beginsRange) {
            joinRange(expressions[expressions.size() - 2], expressions.back());
        }
        beginsRange = times[i].link == PhraseLink::Range;
    }
    return expressions;
}

} // namespace

Result<Tagger> Tagger::forLanguage(QStringView language)
{
    Result<std::shared_ptr<const RuleSet>> rules = RuleSet::forLanguage(language);
    if (!rules) {
        return rules.error();
    }
    return Tagger(std::move(*rules));
}

Tagger Tagger::withRules(std::shared_ptr<const RuleSet> rules)
{
    return Tagger(std::move(rules));
}

Tagger::Tagger(std::shared_ptr<const RuleSet> rules) : m_rules(std::move(rules)) { }
Tagger::~Tagger() = default;
Tagger::Tagger(Tagger &&) noexcept = default;
Tagger &Tagger::operator=(Tagger &&) noexcept = default;

std::vector<TimeExpression> Tagger::tag(const Document &document, const Progress &progress) const
{
    std::vector<PartialTime> times = findTimes(*m_rules, document.text, progress);
    if (progress.isCancelled()) {
        return {};
    }
    const TextStyle style = judgeStyle(times, momentOf(document.reference));
    if (style == TextStyle::News) {
        dropNarrativeOnly(*m_rules, times);
    }
    return resolveAll(*m_rules, document, times, style, progress);
}

} // namespace eusebius
