// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/topiccounts.h"

#include "model/events/grammar/lexicon.h"
#include "model/events/linking/stems.h"
#include "model/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace eusebius {

namespace {

constexpr qsizetype kPartOfGap = 14; ///< characters between "five" and "thirteen" in "five of the thirteen"

struct Counted {
    int statement = -1;
    const Figure *figure = nullptr;
};

/// By document and what is counted.
using CountIndex = std::map<std::pair<int, quint64>, std::vector<Counted>>;

/// What is counted: the deed done to them, or the thing itself; 0 where it is a common word, or only some are counted: "two freed
/// hostages" says nothing of how many were taken.
quint64 classOf(const Figure &figure)
{
    const TermTable &table = TermTable::english();
    quint64 result = 0;
    bool restricted = false;
    WordScanner words(figure.deed.isEmpty() ? figure.what : figure.deed);
    bool wasParticiple = false;
    while (words.next()) { // the last word is the head
        restricted = restricted || wasParticiple;
        wasParticiple = (grammar::Lexicon::english().flags(words.folded()) & grammar::kVerbParticiple) != 0;
        result = table.importance(words.folded()) >= 1 ? table.term(words.folded()) : 0;
    }
    return restricted ? 0 : result;
}

/// "five of the thirteen": a part says nothing of the whole.
bool isPart(const Statement &statement, const Figure &figure)
{
    return std::any_of(statement.figures.begin(), statement.figures.end(), [&figure](const Figure &other) {
        return other.range.begin > figure.range.end && other.range.begin - figure.range.end <= kPartOfGap && other.what == figure.what;
    });
}

CountIndex indexOf(std::span<const Statement> statements)
{
    CountIndex index;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        for (const Figure &figure : statements[i].figures) {
            if (!figure.unit.isEmpty() || isPart(statements[i], figure)) {
                continue;
            }
            if (const quint64 counted = classOf(figure)) {
                index[{statements[i].document, counted}].push_back({static_cast<int>(i), &figure});
            }
        }
    }
    return index;
}

/// Terms of rare words that statements of two documents of the event share.
QSet<quint64> sharedTerms(std::span<const Document> documents, std::span<const Statement> statements, const Event &event)
{
    QHash<quint64, int> firstDocument;
    QSet<quint64> shared;
    const TermTable &table = TermTable::english();
    for (const int s : event.statements) {
        const Statement &statement = statements[static_cast<std::size_t>(s)];
        WordScanner words(documents[static_cast<std::size_t>(statement.document)].text, statement.range);
        while (words.next()) {
            if (words.kind() != WordKind::Word || table.importance(words.folded()) < 1) {
                continue;
            }
            const quint64 term = table.term(words.folded());
            const auto known = firstDocument.constFind(term);
            if (known == firstDocument.constEnd()) {
                firstDocument.insert(term, statement.document);
            } else if (*known != statement.document) {
                shared.insert(term);
            }
        }
    }
    return shared;
}

bool reports(std::span<const Document> documents, const Statement &statement)
{
    WordScanner words(documents[static_cast<std::size_t>(statement.document)].text, statement.range);
    while (words.next()) {
        const quint64 flags = grammar::Lexicon::english().flags(words.folded());
        if ((flags & grammar::kSayVerb) != 0 && (flags & grammar::kVerbAlsoNoun) == 0) {
            return true;
        }
    }
    return false;
}

/// Compares the counts of one event.
class EventCounts {
public:
    EventCounts(std::span<const Document> documents, std::span<const Statement> statements, const Event &event, int eventIndex)
        : m_documents(documents), m_statements(statements), m_event(event), m_index(eventIndex)
    {
    }

    void compare(const CountIndex &index, std::vector<Divergence> &all) const
    {
        const QSet<quint64> shared = sharedTerms(m_documents, m_statements, m_event);
        std::vector<quint64> terms(shared.begin(), shared.end());
        std::sort(terms.begin(), terms.end()); // the set's own order is not the same on every run
        for (const quint64 term : terms) {
            std::vector<Counted> counts;
            for (const int document : m_event.documents) {
                const auto found = index.find({document, term});
                if (found != index.end()) {
                    std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(counts), [this](const Counted &c) { return belongs(c); });
                }
            }
            for (std::size_t i = 0; i < counts.size() && counts.size() < 40; ++i) {
                for (std::size_t j = i + 1; j < counts.size(); ++j) {
                    pair(counts[i], counts[j], all);
                }
            }
        }
    }

private:
    const Statement &at(const Counted &c) const { return m_statements[static_cast<std::size_t>(c.statement)]; }

    bool belongs(const Counted &c) const
    {
        const Statement &s = at(c);
        const bool overlaps = !s.time.isUndated() && s.time.earliestStart() < m_event.time.latestEnd() && m_event.time.earliestStart() < s.time.latestEnd();
        return s.time.isUndated() || overlaps || reports(m_documents, s);
    }

    void pair(const Counted &x, const Counted &y, std::vector<Divergence> &all) const
    {
        const bool together = at(x).event == at(y).event; // compared as statements of one event
        if (x.figure->value == y.figure->value || together || at(x).sentence == at(y).sentence) {
            return;
        }
        Divergence d;
        d.event = m_index;
        d.kind = DivergenceKind::Count;
        d.statementA = x.statement;
        d.statementB = y.statement;
        d.a = {at(x).document, x.figure->range};
        d.b = {at(y).document, y.figure->range};
        const QStringList args{QString::number(x.figure->value, 'g', 15), QString::number(y.figure->value, 'g', 15), QString(), x.figure->what, y.figure->what};
        d.reason = {at(x).document == at(y).document ? QByteArray("counts-differ-within") : QByteArray("counts-differ"), args};
        all.push_back(std::move(d));
    }

    std::span<const Document> m_documents;
    std::span<const Statement> m_statements;
    const Event &m_event;
    int m_index;
};

} // namespace

std::vector<Divergence> topicCounts(std::span<const Document> documents, std::span<const Statement> statements, std::span<const Event> events)
{
    const CountIndex index = indexOf(statements);
    std::vector<Divergence> all;
    for (std::size_t e = 0; e < events.size(); ++e) {
        if (events[e].documents.size() > 1 && !events[e].time.isUndated()) {
            EventCounts(documents, statements, events[e], static_cast<int>(e)).compare(index, all);
        }
    }
    return all;
}

} // namespace eusebius
