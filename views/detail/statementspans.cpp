// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/statementspans.h"

#include "views/itemmodels/eventwords.h"

#include <algorithm>
#include <set>

namespace eusebius {

using namespace Qt::StringLiterals;

StatementSpans::StatementSpans(const Snapshot &snapshot, int document)
{
    const int first = snapshot.firstStatementOf(document);
    const auto count = static_cast<int>(snapshot.statementsOf(document).size());
    m_spans.reserve(static_cast<std::size_t>(count));
    for (int i = first; i < first + count; ++i) {
        m_spans.push_back({snapshot.rangeOf(i), i});
    }
    std::ranges::stable_sort(m_spans, {}, [](const Span &span) { return span.range.begin; });
    qsizetype reach = 0;
    for (const Span &span : m_spans) {
        reach = std::max(reach, span.range.end);
        m_reach.push_back(reach);
    }
}

std::vector<int> StatementSpans::within(TextRange range) const
{
    std::vector<int> found;
    // Nothing before the first whose reach comes this far can overlap.
    const auto from = std::ranges::upper_bound(m_reach, range.begin) - m_reach.begin();
    for (std::size_t i = static_cast<std::size_t>(from); i < m_spans.size() && m_spans[i].range.begin < range.end; ++i) {
        if (m_spans[i].range.overlaps(range)) {
            found.push_back(m_spans[i].statement);
        }
    }
    return found;
}

int StatementSpans::at(qsizetype position) const
{
    int found = -1;
    qsizetype length = 0;
    const auto from = std::ranges::upper_bound(m_reach, position) - m_reach.begin();
    for (std::size_t i = static_cast<std::size_t>(from); i < m_spans.size() && m_spans[i].range.begin <= position; ++i) {
        if (m_spans[i].range.contains(position) && (found < 0 || m_spans[i].range.length() < length)) {
            found = m_spans[i].statement;
            length = m_spans[i].range.length();
        }
    }
    return found;
}

QString othersWords(const Snapshot &snapshot, int statement)
{
    const int event = snapshot.eventOf(statement);
    if (event < 0) {
        return {};
    }
    const int own = snapshot.documentOf(statement);
    std::set<int> others;
    for (const int document : snapshot.sourcesOf(event)) {
        others.insert(document);
    }
    others.erase(own);
    if (others.empty()) {
        return u"no other source tells it"_s;
    }
    std::set<int> differing;
    for (const Divergence &divergence : snapshot.divergences(event)) {
        // A finer date does not disagree with a coarser one.
        const int a = snapshot.documentOf(divergence.statementA);
        const int b = snapshot.documentOf(divergence.statementB);
        if (divergence.kind != DivergenceKind::Precision && (a == own) != (b == own)) {
            differing.insert(a == own ? b : a);
        }
    }
    std::erase_if(differing, [&others](int document) { return !others.contains(document); });
    const auto differ = static_cast<qsizetype>(differing.size());
    const auto agree = static_cast<qsizetype>(others.size()) - differ;
    QStringList parts;
    if (agree > 0) {
        parts.append(agree == 1 ? u"1 other agrees"_s : countWords(agree, u"other"_s) + u" agree"_s);
    }
    if (differ > 0) {
        parts.append(agree == 0 ? (differ == 1 ? u"1 other differs"_s : countWords(differ, u"other"_s) + u" differ"_s)
                                : QString::number(differ) + (differ == 1 ? u" differs"_s : u" differ"_s));
    }
    return parts.join(u", "_s);
}

} // namespace eusebius
