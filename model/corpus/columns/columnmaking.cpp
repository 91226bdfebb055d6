// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/foundcolumns.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace eusebius {

namespace {

struct SpanWithWords {
    TimeSpan span;
    QString words; ///< are no part of the span's value

    friend bool operator==(const SpanWithWords &, const SpanWithWords &) = default;
    friend size_t qHash(const SpanWithWords &key, size_t seed) noexcept { return qHash(key.span, qHash(key.words, seed)); }
};

qint32 place(qsizetype position)
{
    Q_ASSERT(position >= 0 && position <= std::numeric_limits<qint32>::max()); // the readers take no file so long
    return static_cast<qint32>(position);
}

class ColumnMaker {
public:
    explicit ColumnMaker(const CorpusParts &parts) : m_parts(parts) { }

    FoundColumns make()
    {
        for (const Statement &statement : m_parts.statements) {
            add(statement);
        }
        addEvents();
        addLinks();
        addExpressions();
        sortIds(m_columns);
        return std::move(m_columns);
    }

private:
    quint32 word(const QString &text)
    {
        if (text.isEmpty()) {
            return 0;
        }
        quint32 &number = m_words[text];
        number = number == 0 ? m_columns.words.add(text) : number;
        return number;
    }
    quint32 reason(const Reason &reason)
    {
        const QString text = ReasonPool::textOf(reason);
        if (text.isEmpty()) {
            return 0;
        }
        quint32 &number = m_reasons[text];
        number = number == 0 ? m_columns.reasons.add(reason) : number;
        return number;
    }
    quint32 span(const TimeSpan &span)
    {
        const SpanWithWords key{span, span.words()};
        if (span.isUndated() && key.words.isEmpty()) {
            return 0;
        }
        quint32 &number = m_spans[key];
        number = number == 0 ? m_columns.spans.add(span) : number;
        return number;
    }

    void add(const Statement &s)
    {
        m_columns.hot.append({span(s.time), s.document, s.event, static_cast<quint8>(s.kind), static_cast<quint8>(s.dating),
                              static_cast<quint8>(s.modality), static_cast<quint8>(s.status)});
        StatementCells row;
        row.id = s.id.value;
        row.begin = place(s.range.begin);
        row.end = place(s.range.end);
        row.sentenceBegin = place(s.sentence.begin);
        row.sentenceEnd = place(s.sentence.end);
        row.timeBegin = place(s.timeWords.begin);
        row.timeEnd = place(s.timeWords.end);
        row.title = s.title.isEmpty() ? 0 : m_columns.titles.add(s.title);
        row.reason = reason(s.reason);
        row.attribution = word(s.attribution);
        row.names = static_cast<quint32>(m_columns.names.size());
        row.figures = static_cast<quint32>(m_columns.figures.size());
        m_columns.statements.append(row);
        for (const NameMention &name : s.names) {
            m_columns.names.append({word(name.text), word(name.canonical), place(name.range.begin), place(name.range.end)});
        }
        for (const Figure &f : s.figures) {
            m_columns.figures.append({f.value, word(f.unit), word(f.what), word(f.deed), place(f.range.begin), place(f.range.end), 0});
        }
    }

    /// Most events bear the title of one of their statements.
    quint32 titleOf(const Event &event)
    {
        if (!event.statements.empty()) {
            const quint32 first = m_columns.statements[event.statements.front()].title;
            if (m_columns.titles.view(first) == event.title) {
                return first;
            }
        }
        return event.title.isEmpty() ? 0 : m_columns.titles.add(event.title);
    }

    void addEvents()
    {
        std::vector<const Divergence *> divergences;
        for (const Divergence &divergence : m_parts.comparison.divergences) {
            divergences.push_back(&divergence);
        }
        std::ranges::stable_sort(divergences, {}, [](const Divergence *d) { return d->event; });
        std::size_t next = 0;
        for (std::size_t e = 0; e < m_parts.events.size(); ++e) {
            const Event &event = m_parts.events[e];
            m_columns.events.append({event.id.value, span(event.time), titleOf(event), reason(event.reason), event.independent,
                                     static_cast<quint32>(m_columns.members.size()), static_cast<quint32>(m_columns.tellers.size()),
                                     static_cast<quint32>(m_columns.divergences.size()), 0});
            for (const int member : event.statements) {
                m_columns.members.append(member);
            }
            for (const int document : event.documents) {
                m_columns.tellers.append(document);
            }
            for (; next < divergences.size() && divergences[next]->event <= static_cast<int>(e); ++next) {
                add(*divergences[next]);
            }
        }
    }

    void add(const Divergence &d)
    {
        m_columns.divergences.append({d.statementA, d.statementB, d.a.document, place(d.a.range.begin), place(d.a.range.end), d.b.document,
                                      place(d.b.range.begin), place(d.b.range.end), reason(d.reason), static_cast<quint32>(d.kind)});
    }

    void addLinks()
    {
        std::vector<const Link *> links;
        for (const Link &link : m_parts.links) {
            links.push_back(&link);
        }
        const auto ends = [](const Link *link) { return std::pair(link->a, link->b); };
        if (!std::ranges::is_sorted(links, {}, ends)) {
            std::ranges::stable_sort(links, {}, ends);
        }
        for (const Link *link : links) {
            m_columns.links.append({link->score, link->a, link->b, reason(link->reason), static_cast<quint8>(link->relation),
                                    static_cast<quint8>(link->byPerson), 0});
        }
    }

    void addExpressions()
    {
        for (std::size_t d = 0; d < m_parts.documents.size(); ++d) {
            m_columns.expressionsOf.append(static_cast<quint32>(m_columns.expressions.size()));
            if (d < m_parts.expressions.size()) {
                for (const TimeExpression &e : m_parts.expressions[d]) {
                    add(e);
                }
            }
        }
        m_columns.expressionsOf.append(static_cast<quint32>(m_columns.expressions.size()));
    }

    void add(const TimeExpression &e)
    {
        ExpressionCells row;
        row.begin = place(e.range.begin);
        row.end = place(e.range.end);
        row.wholeBegin = place(e.wholeRange.begin);
        row.wholeEnd = place(e.wholeRange.end);
        row.value = word(e.value);
        row.mod = word(e.mod);
        row.span = span(e.span);
        row.wholeSpan = span(e.wholeSpan);
        row.reason = reason(e.reason);
        row.type = static_cast<quint8>(e.type);
        row.region = static_cast<quint8>(e.region);
        row.flags = static_cast<quint8>((e.inRange ? InRange : 0) | (e.isRangeStart ? RangeStart : 0) | (e.fromDocumentDate ? FromDocumentDate : 0));
        m_columns.expressions.append(row);
    }

    const CorpusParts &m_parts;
    FoundColumns m_columns;
    QHash<QString, quint32> m_words;
    QHash<QString, quint32> m_reasons;
    QHash<SpanWithWords, quint32> m_spans;
};

template <typename Row>
SharedColumn<qint32> orderById(const SharedColumn<Row> &rows)
{
    std::vector<std::pair<quint64, qint32>> ids;
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ids.emplace_back(rows[i].id, static_cast<qint32>(i));
    }
    std::ranges::sort(ids);
    SharedColumn<qint32> order;
    for (const auto &[id, index] : ids) {
        order.append(index);
    }
    return order;
}

} // namespace

FoundColumns columnsOf(const CorpusParts &parts)
{
    return ColumnMaker(parts).make();
}

void sortIds(FoundColumns &columns)
{
    columns.statementsById = orderById(columns.statements);
    columns.eventsById = orderById(columns.events);
}

} // namespace eusebius
