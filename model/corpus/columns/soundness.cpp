// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/foundcolumns.h"

namespace eusebius {

namespace {

/// Looks at every row once; a million statements take some dozens of milliseconds.
class SoundnessCheck {
public:
    SoundnessCheck(const FoundColumns &columns, const std::vector<qsizetype> &textLengths) : m_columns(columns), m_lengths(textLengths) { }

    bool run() const
    {
        return statementsAreSound() && figuresAndNamesAreSound() && eventsAreSound() && linksAreSound() && divergencesAreSound() && expressionsAreSound()
            && isOrderById(m_columns.statementsById, m_columns.statements) && isOrderById(m_columns.eventsById, m_columns.events);
    }

private:
    template <typename Row, typename Sound>
    static bool all(const SharedColumn<Row> &column, Sound sound)
    {
        for (qsizetype i = 0; i < column.size(); ++i) {
            if (!sound(column[i], i)) {
                return false;
            }
        }
        return true;
    }
    bool isDocument(qint32 document) const { return document >= 0 && static_cast<std::size_t>(document) < m_lengths.size(); }
    bool isRange(qint32 begin, qint32 end, qint32 document) const
    {
        return begin >= 0 && begin <= end && end <= m_lengths[static_cast<std::size_t>(document)];
    }
    bool isWord(quint32 number) const { return number < m_columns.words.count(); }
    bool isReason(quint32 number) const { return number < m_columns.reasons.count(); }
    bool isSpan(quint32 number) const { return number < m_columns.spans.count(); }
    bool isTitle(quint32 number) const { return number < m_columns.titles.count(); }
    bool isStatement(qint32 index) const { return index >= 0 && index < m_columns.hot.size(); }
    /// What begins at `first` and ends at `end` lies in a column of so many rows.
    static bool isPart(quint32 first, quint32 end, qsizetype size) { return first <= end && end <= size; }

    bool statementsAreSound() const
    {
        const qsizetype count = m_columns.hot.size();
        if (count != m_columns.statements.size() || (count > 0 && (m_columns.statements[0].names != 0 || m_columns.statements[0].figures != 0))
            || (count == 0 && !(m_columns.names.isEmpty() && m_columns.figures.isEmpty()))) {
            return false;
        }
        qint32 document = 0;
        return all(m_columns.hot, [&](const StatementFields &hot, qsizetype i) {
            const StatementCells &row = m_columns.statements[i];
            const bool placed = isDocument(hot.document) && hot.document >= document && hot.event >= -1 && hot.event < m_columns.events.size();
            document = hot.document;
            return placed && isSpan(hot.span) && hot.kind <= static_cast<quint8>(StatementKind::State) && hot.dating <= static_cast<quint8>(Dating::Undated)
                && hot.modality <= static_cast<quint8>(Modality::Recommended) && hot.status <= static_cast<quint8>(Status::Rejected)
                && isRange(row.begin, row.end, document) && isRange(row.sentenceBegin, row.sentenceEnd, document)
                && isRange(row.timeBegin, row.timeEnd, document) && isTitle(row.title) && isReason(row.reason) && isWord(row.attribution)
                && isPart(row.names, m_columns.namesEnd(i), m_columns.names.size()) && isPart(row.figures, m_columns.figuresEnd(i), m_columns.figures.size());
        });
    }

    bool figuresAndNamesAreSound() const
    {
        return all(m_columns.hot, [&](const StatementFields &hot, qsizetype i) {
            for (quint32 n = m_columns.statements[i].names; n < m_columns.namesEnd(i); ++n) {
                const NameCells &name = m_columns.names[n];
                if (!isWord(name.text) || !isWord(name.canonical) || !isRange(name.begin, name.end, hot.document)) {
                    return false;
                }
            }
            for (quint32 f = m_columns.statements[i].figures; f < m_columns.figuresEnd(i); ++f) {
                const FigureCells &figure = m_columns.figures[f];
                if (!isWord(figure.unit) || !isWord(figure.what) || !isWord(figure.deed) || !isRange(figure.begin, figure.end, hot.document)) {
                    return false;
                }
            }
            return true;
        });
    }

    bool eventsAreSound() const
    {
        const auto &events = m_columns.events;
        const bool begins = events.isEmpty() ? m_columns.members.isEmpty() && m_columns.tellers.isEmpty() && m_columns.divergences.isEmpty()
                                             : events[0].members == 0 && events[0].documents == 0 && events[0].divergences == 0;
        qsizetype grouped = 0;
        const bool each = begins && all(events, [&](const EventCells &row, qsizetype e) {
            const bool sound = isSpan(row.span) && isTitle(row.title) && isReason(row.reason) && row.independent >= 0
                && isPart(row.members, m_columns.membersEnd(e), m_columns.members.size())
                && isPart(row.documents, m_columns.tellersEnd(e), m_columns.tellers.size())
                && isPart(row.divergences, m_columns.divergencesEnd(e), m_columns.divergences.size());
            grouped += m_columns.membersEnd(e) - row.members;
            return sound && membersAreSound(e);
        });
        qsizetype belonging = 0;
        return each && all(m_columns.hot, [&belonging](const StatementFields &hot, qsizetype) {
            belonging += hot.event >= 0 ? 1 : 0;
            return true;
        }) && belonging == grouped;
    }
    /// Just the statements that name the event, and their documents.
    bool membersAreSound(qsizetype e) const
    {
        qint32 last = -1;
        quint32 teller = m_columns.events[e].documents;
        qint32 document = -1;
        for (quint32 m = m_columns.events[e].members; m < m_columns.membersEnd(e); ++m) {
            const qint32 member = m_columns.members[m];
            if (!isStatement(member) || member <= last || m_columns.hot[member].event != e) {
                return false;
            }
            last = member;
            if (m_columns.hot[member].document != document) {
                document = m_columns.hot[member].document;
                if (teller >= m_columns.tellersEnd(e) || m_columns.tellers[teller++] != document) {
                    return false;
                }
            }
        }
        return teller == m_columns.tellersEnd(e);
    }

    bool linksAreSound() const
    {
        std::pair<qint32, qint32> last(-1, -1);
        return all(m_columns.links, [&](const LinkCells &link, qsizetype) {
            const std::pair ends(link.a, link.b);
            const bool ordered = last <= ends;
            last = ends;
            return ordered && isStatement(link.a) && isStatement(link.b) && link.relation <= static_cast<quint8>(LinkRelation::NotSame) && isReason(link.reason);
        });
    }

    bool divergencesAreSound() const
    {
        return all(m_columns.divergences, [&](const DivergenceCells &row, qsizetype) {
            const auto isOne = [this](qint32 index) { return index == -1 || isStatement(index); };
            return isOne(row.statementA) && isOne(row.statementB) && isDocument(row.documentA) && isDocument(row.documentB)
                && isRange(row.beginA, row.endA, row.documentA) && isRange(row.beginB, row.endB, row.documentB) && isReason(row.reason)
                && row.kind <= static_cast<quint32>(DivergenceKind::Wording);
        });
    }

    bool expressionsAreSound() const
    {
        const auto &first = m_columns.expressionsOf;
        const auto documents = static_cast<qsizetype>(m_lengths.size());
        if (first.size() != documents + 1 || first[0] != 0 || first[documents] != m_columns.expressions.size()) {
            return false;
        }
        for (qsizetype d = 0; d < documents; ++d) {
            if (first[d] > first[d + 1] || first[d + 1] > m_columns.expressions.size()) {
                return false;
            }
            for (quint32 i = first[d]; i < first[d + 1]; ++i) {
                const ExpressionCells &row = m_columns.expressions[i];
                const auto document = static_cast<qint32>(d);
                if (!isRange(row.begin, row.end, document) || !isRange(row.wholeBegin, row.wholeEnd, document) || !isWord(row.value) || !isWord(row.mod)
                    || !isSpan(row.span) || !isSpan(row.wholeSpan) || !isReason(row.reason) || row.type > static_cast<quint8>(TimexType::Set)
                    || row.region > static_cast<quint8>(RegionKind::Markup)) {
                    return false;
                }
            }
        }
        return true;
    }

    template <typename Row>
    static bool isOrderById(const SharedColumn<qint32> &order, const SharedColumn<Row> &rows)
    {
        if (order.size() != rows.size()) {
            return false;
        }
        return all(order, [&](qint32 index, qsizetype at) {
            if (index < 0 || index >= rows.size()) {
                return false;
            }
            if (at == 0) {
                return true;
            }
            const qint32 before = order[at - 1];
            return std::pair(rows[before].id, before) < std::pair(rows[index].id, index);
        });
    }

    const FoundColumns &m_columns;
    const std::vector<qsizetype> &m_lengths;
};

} // namespace

bool areSound(const FoundColumns &columns, const std::vector<qsizetype> &textLengths)
{
    return SoundnessCheck(columns, textLengths).run();
}

} // namespace eusebius
