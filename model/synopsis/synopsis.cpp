// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/synopsis/synopsis.h"

#include "model/synopsis/cellmarks.h"

#include <algorithm>
#include <tuple>

namespace eusebius {

namespace {

constexpr qsizetype kLongestWords = 120;

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

QString lineOf(const Snapshot &snapshot, const Statement &statement)
{
    if (!statement.title.isEmpty()) {
        return statement.title;
    }
    const QString clause = snapshot.document(statement.document).text.mid(statement.range.begin, std::min(statement.range.length(), kLongestWords * 2)).simplified();
    return clause.size() <= kLongestWords ? clause : clause.left(kLongestWords) + u'…';
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
        cell.words = lineOf(*m_snapshot, statement);
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
