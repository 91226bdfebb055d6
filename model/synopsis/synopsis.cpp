// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/synopsis/synopsis.h"

#include "model/synopsis/cellmarks.h"

#include <algorithm>
#include <tuple>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWords = 160;

double lengthOf(const TimeSpan &time)
{
    return static_cast<double>(time.latestEnd()) - static_cast<double>(time.earliestStart());
}

/// The statement that stands for its source: one that contradicts in its date, for that must be seen; then what happened before what was
/// so, the finer date, the earlier place.
bool tellsMore(const Snapshot &snapshot, int a, int b, const std::vector<Divergence> &divergences)
{
    const auto rank = [&](int statement) {
        const auto contradicts = [statement](const Divergence &d) {
            return d.kind == DivergenceKind::Date && (d.statementA == statement || d.statementB == statement);
        };
        const TimeSpan &time = snapshot.timeOf(statement);
        return std::tuple(!std::ranges::any_of(divergences, contradicts), snapshot.kindOf(statement) != StatementKind::Event, time.isUndated(), lengthOf(time), statement);
    };
    return rank(a) < rank(b);
}

/// A clause without the time it opens with, which stands in the first column: from "a delegation" on of "In December 1999, a delegation".
TextRange withoutOpeningTime(const QString &text, const Statement &statement)
{
    constexpr qsizetype kLongestPreposition = 7;
    TextRange range = statement.range;
    const TextRange time = statement.timeWords;
    if (time.isEmpty() || !range.contains(time) || time.begin - range.begin > kLongestPreposition || time.end == range.end) {
        return range;
    }
    qsizetype begin = time.end;
    while (begin < range.end && (text[begin].isSpace() || text[begin] == u',')) {
        ++begin;
    }
    // What goes on with the time itself ("1999 talks", "1993-94") is left as it is.
    const bool wordEnds = begin > time.end && text[time.end] == u',';
    return wordEnds && begin < range.end ? TextRange{begin, range.end} : range;
}

/// Its clause, with "…" where it goes on; cut between words where it is long.
QString clauseOf(const Snapshot &snapshot, const Statement &statement)
{
    const QString &text = snapshot.document(statement.document).text;
    if (statement.range.begin < 0 || statement.range.end > text.size()) {
        return {};
    }
    const TextRange range = withoutOpeningTime(text, statement);
    QString clause = text.mid(range.begin, std::min(range.length(), kLongestWords * 2)).simplified();
    if (clause.size() > kLongestWords) {
        const qsizetype blank = clause.lastIndexOf(u' ', kLongestWords);
        clause = clause.left(blank > kLongestWords / 2 ? blank : kLongestWords) + u'…';
    }
    return range.begin > statement.sentence.begin && !clause.isEmpty() ? u"… "_s + clause : clause;
}

/// The headline; where the event bears it already, the clause says more in the source's words.
QString lineOf(const Snapshot &snapshot, const Statement &statement, const QString &eventTitle)
{
    if (!statement.title.isEmpty() && statement.title != eventTitle) {
        return statement.title;
    }
    const QString clause = clauseOf(snapshot, statement);
    return clause.isEmpty() ? statement.title : clause;
}

std::vector<SynopsisCell> tellingCells(const Snapshot &snapshot, const Event &event, const std::vector<bool> &documents, const std::vector<Divergence> &divergences)
{
    std::vector<SynopsisCell> cells;
    for (const int statement : event.statements) {
        const int document = snapshot.documentOf(statement);
        if (!documents.empty() && !documents[static_cast<std::size_t>(document)]) {
            continue;
        }
        const auto place = std::ranges::lower_bound(cells, document, {}, &SynopsisCell::document);
        if (place == cells.end() || place->document != document) {
            SynopsisCell cell;
            cell.document = document;
            cell.statement = statement;
            cells.insert(place, cell);
            continue;
        }
        ++place->further;
        if (tellsMore(snapshot, statement, place->statement, divergences)) {
            place->statement = statement;
        }
    }
    return cells;
}

} // namespace

const SynopsisCell *SynopsisRow::cell(int document) const
{
    const auto found = std::ranges::lower_bound(cells, document, {}, &SynopsisCell::document);
    return found == cells.end() || found->document != document ? nullptr : &*found;
}

SynopsisReader::SynopsisReader(SnapshotPtr snapshot, std::vector<bool> documents) : m_snapshot(std::move(snapshot)), m_documents(std::move(documents))
{
    m_wording.resize(m_snapshot->documents().size());
    for (const ReuseMatch &match : m_snapshot->comparison().reuse) {
        const auto a = static_cast<std::size_t>(match.documentA);
        const auto b = static_cast<std::size_t>(match.documentB);
        m_wording[a].push_back({match.rangeA, match.documentB, match.from == match.documentB, match.from == match.documentA});
        m_wording[b].push_back({match.rangeB, match.documentA, match.from == match.documentA, match.from == match.documentB});
    }
    for (std::vector<Wording> &ofOne : m_wording) {
        std::ranges::sort(ofOne, {}, [](const Wording &w) { return std::tuple(w.range.begin, w.range.end, w.other); });
        qsizetype reach = 0;
        for (Wording &wording : ofOne) {
            reach = std::max(reach, wording.range.end);
            wording.reach = reach;
        }
    }
}

/// What it was taken from is no copy itself; of several it shares with, the one it was taken from says most.
SynopsisReader::Shares SynopsisReader::sharesOf(const Statement &statement, const std::vector<SynopsisCell> &cells) const
{
    const std::vector<Wording> &all = m_wording[static_cast<std::size_t>(statement.document)];
    Shares shares;
    auto it = std::ranges::lower_bound(all, statement.range.end, {}, [](const Wording &w) { return w.range.begin; });
    while (it != all.begin() && std::prev(it)->reach > statement.range.begin) {
        --it;
        const bool tells = std::ranges::any_of(cells, [&it](const SynopsisCell &cell) { return cell.document == it->other; });
        if (tells && !it->fromHere && it->range.overlaps(statement.range) && (shares.with < 0 || (it->fromOther && !shares.copied))) {
            shares = {it->other, it->fromOther};
        }
    }
    return shares;
}

SynopsisRow SynopsisReader::row(int event) const
{
    const Event &e = m_snapshot->event(event);
    SynopsisRow row;
    row.event = event;
    row.time = e.time;
    row.title = e.title;
    std::vector<Divergence> divergences = m_snapshot->divergences(event);
    std::erase_if(divergences, [this](const Divergence &d) { return d.kind == DivergenceKind::Precision || !shows(d.a.document) || !shows(d.b.document); });
    row.cells = tellingCells(*m_snapshot, e, m_documents, divergences);
    for (SynopsisCell &cell : row.cells) {
        const Statement &statement = m_snapshot->statement(cell.statement);
        cell.words = lineOf(*m_snapshot, statement, e.title);
        cell.time = statement.time;
        cell.timeIs = statement.time == e.time ? CellTime::Same : CellTime::Other;
    }
    if (row.cells.size() > 1) {
        for (SynopsisCell &cell : row.cells) {
            const Shares shares = sharesOf(m_snapshot->statement(cell.statement), row.cells);
            cell.sharesWith = shares.with;
            cell.copied = shares.copied;
        }
        markShared(*m_snapshot, e, row.cells);
        markDiffering(*m_snapshot, e, divergences, row.cells);
    }
    return row;
}

CellKind SynopsisReader::emptiness(int event, int document) const
{
    const auto &coverage = m_snapshot->comparison().coverage;
    const auto at = static_cast<std::size_t>(document);
    switch (whySilent(m_snapshot->eventTime(event), m_snapshot->document(document), at < coverage.size() ? coverage[at] : Coverage())) {
    case SilenceWhy::Silent:
        return CellKind::Silent;
    case SilenceWhy::Outside:
        return CellKind::Outside;
    case SilenceWhy::WrittenBefore:
        return CellKind::WrittenBefore;
    }
    Q_UNREACHABLE();
}

} // namespace eusebius
