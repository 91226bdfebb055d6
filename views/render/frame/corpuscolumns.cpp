// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/frame/corpuscolumns.h"

#include "model/timeline/evidence.h"
#include "views/render/frame/lanegroups.h"
#include "views/render/forms/periods.h"
#include "views/words/sourcenames.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

bool differs(const Snapshot &snapshot, int event)
{
    return snapshot.hasDivergence(event, contradicts);
}

quint32 rankOf(const Snapshot &snapshot, int statement, bool finelyDated, const std::vector<int> &starred)
{
    Evidence evidence;
    if (const int event = snapshot.eventOf(statement); event >= 0) {
        evidence.sources = snapshot.sourceCount(event);
        evidence.independent = snapshot.independentOf(event);
        evidence.starred = !starred.empty() && std::ranges::binary_search(starred, event);
        evidence.differs = evidence.sources > 1 && differs(snapshot, event);
    }
    evidence.confirmed = snapshot.statusOf(statement) == Status::Confirmed;
    evidence.stated = snapshot.datingOf(statement) == Dating::Stated;
    evidence.happening = snapshot.kindOf(statement) == StatementKind::Event;
    evidence.fine = finelyDated;
    return evidenceRank(evidence);
}

} // namespace

CorpusColumns::CorpusColumns(SnapshotPtr snapshot, ShownSet shown, Lanes lanes, const Theme &theme, TimeFolds folds)
    : m_snapshot(std::move(snapshot))
    , m_shown(std::move(shown))
    , m_lanes(lanes)
    , m_family(theme.sansFamily)
    , m_folds(std::move(folds))
{
    addStars();
    std::vector<LaneItem> items;
    const LabelEstimate estimate(theme);
    items.reserve(m_snapshot->statements().size());
    if (lanes == Lanes::BySource) {
        addSourceLanes(items, estimate);
    } else {
        addEventLanes(items, estimate);
    }
    m_columns = std::make_shared<const LaneColumns>(items, static_cast<int>(m_heads.size()));
    m_openingPeriod = eusebius::openingPeriod(*m_columns);
    addSharedEvents();
    addSharedWording();
}

CorpusColumns::CorpusColumns(SnapshotPtr snapshot, const Theme &theme, const std::vector<LaneItem> &items)
    : m_snapshot(std::move(snapshot))
    , m_lanes(Lanes::BySource)
    , m_family(theme.sansFamily)
{
    const QStringList names = sourceNames(*m_snapshot);
    for (int d = 0; d < names.size(); ++d) {
        m_heads.push_back({names[d], d, 0, 0});
    }
    for (const LaneItem &item : items) {
        ++m_heads[static_cast<std::size_t>(item.lane)].dated;
    }
    m_columns = std::make_shared<const LaneColumns>(items, static_cast<int>(m_heads.size()));
    m_openingPeriod = eusebius::openingPeriod(*m_columns);
    addSharedEvents();
    addSharedWording();
}

bool CorpusColumns::fits(const FrameRequest &request) const
{
    return m_snapshot == request.snapshot && m_lanes == request.lanes && m_shown == request.shown && m_family == request.theme.sansFamily
        && m_folds == request.scale.folds();
}

void CorpusColumns::addSourceLanes(std::vector<LaneItem> &items, const LabelEstimate &estimate)
{
    const QStringList names = sourceNames(*m_snapshot);
    for (int d = 0; d < static_cast<int>(m_snapshot->documents().size()); ++d) {
        if (!m_shown.showsDocument(d)) {
            continue;
        }
        const auto lane = static_cast<int>(m_heads.size());
        m_heads.push_back({names[d], d, 0, 0});
        for (int s = m_snapshot->firstStatementOf(d); s < m_snapshot->firstStatementOf(d + 1); ++s) {
            if (!m_shown.shows(*m_snapshot, s)) {
                continue;
            }
            if (const auto form = markForm(m_snapshot->timeOf(s))) {
                addItem(items, lane, s, *form, estimate);
                ++m_heads.back().dated;
            } else {
                ++m_heads.back().undated;
            }
        }
    }
}

void CorpusColumns::addStars()
{
    m_snapshot->decisions().forEachEvent([this](const EventRecord &record) {
        if (record.starred) {
            m_starred.push_back(m_snapshot->eventIndex(record.id));
        }
    });
    m_snapshot->decisions().forEachStatement([this](const StatementRecord &record) {
        const int statement = record.starred ? m_snapshot->statementIndex(record.id) : -1;
        if (statement >= 0) {
            m_starred.push_back(m_snapshot->eventOf(statement));
        }
    });
    std::ranges::sort(m_starred);
}

void CorpusColumns::addEventLanes(std::vector<LaneItem> &items, const LabelEstimate &estimate)
{
    const LaneGroups groups = m_lanes == Lanes::ByName ? LaneGroups::byName(*m_snapshot, m_shown)
        : m_lanes == Lanes::ByTag                      ? LaneGroups::byTag(*m_snapshot, m_shown)
                                                       : LaneGroups::one();
    for (const QString &head : groups.heads()) {
        m_heads.push_back({head, -1, 0, 0});
    }
    m_beginnings.resize(m_snapshot->documents().size());
    std::vector<bool> placed(m_snapshot->events().size(), false);
    for (int s = 0; s < static_cast<int>(m_snapshot->statements().size()); ++s) {
        if (!m_shown.shows(*m_snapshot, s)) {
            continue;
        }
        if (const auto form = markForm(m_snapshot->timeOf(s))) {
            m_beginnings[static_cast<std::size_t>(m_snapshot->documentOf(s))].push_back(m_folds.folded(form->from));
        }
        const int event = m_snapshot->eventOf(s);
        if (event >= 0 && placed[static_cast<std::size_t>(event)]) {
            continue;
        }
        const auto form = markForm(event >= 0 ? m_snapshot->eventTime(event) : m_snapshot->timeOf(s));
        const quint16 lanes = groups.lanesOf(event);
        for (std::size_t lane = 0; lane < m_heads.size(); ++lane) {
            if ((lanes >> lane & 1) == 0) {
                continue;
            }
            if (form) {
                addItem(items, static_cast<int>(lane), s, *form, estimate);
                ++m_heads[lane].dated;
            } else {
                ++m_heads[lane].undated;
            }
        }
        if (event >= 0 && form) {
            placed[static_cast<std::size_t>(event)] = true;
        }
    }
    for (auto &beginnings : m_beginnings) {
        std::ranges::sort(beginnings);
    }
}

void CorpusColumns::addItem(std::vector<LaneItem> &items, int lane, int statement, const MarkForm &form, const LabelEstimate &estimate)
{
    LaneItem &item = items.emplace_back();
    item.lane = lane;
    item.subject = statement;
    setExtentRules(item, form);
    item.from = m_folds.folded(form.from);
    item.to = std::max(item.from + 1, m_folds.folded(form.to));
    item.rank = rankOf(*m_snapshot, statement, form.fine, m_starred);
    item.labelPixels = estimate.width(label(statement));
}

Entry CorpusColumns::entry(int subject) const
{
    const int event = m_snapshot->eventOf(subject);
    return {subject, event, m_snapshot->documentOf(subject), event >= 0 && m_snapshot->sourceCount(event) > 1};
}

void CorpusColumns::addSharedEvents()
{
    std::vector<std::pair<Instant, Agreement>> found;
    for (int e = 0; e < static_cast<int>(m_snapshot->events().size()); ++e) {
        if (m_snapshot->sourceCount(e) < 2 || !m_shown.showsEvent(e)) {
            continue;
        }
        const auto shown = std::ranges::count_if(m_snapshot->sourcesOf(e), [this](int d) { return m_shown.showsDocument(d); });
        const auto form = markForm(m_snapshot->eventTime(e));
        if (shown > 1 && form) {
            const int sources = static_cast<int>(std::min<qsizetype>(shown, 0xffff));
            const int independent = std::clamp(m_snapshot->independentOf(e), 0, sources);
            found.emplace_back(m_folds.folded(form->from), Agreement{static_cast<quint16>(sources), static_cast<quint16>(independent), static_cast<quint16>(sources - independent),
                                                     differs(*m_snapshot, e)});
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<Instant, Agreement>::first);
    std::vector<Agreement> agreements;
    agreements.reserve(found.size());
    m_sharedAt.reserve(found.size());
    for (const auto &[at, agreement] : found) {
        m_sharedAt.push_back(at);
        agreements.push_back(agreement);
    }
    m_shared = SummaryPyramid<Agreement>(std::move(agreements));
}

Agreement CorpusColumns::agreement(Instant from, Instant to) const
{
    const auto begin = std::ranges::lower_bound(m_sharedAt, from);
    const auto end = std::lower_bound(begin, m_sharedAt.end(), to);
    return m_shared.of(static_cast<std::size_t>(begin - m_sharedAt.begin()), static_cast<std::size_t>(end - m_sharedAt.begin()));
}

QString CorpusColumns::label(int subject) const
{
    const int event = m_snapshot->eventOf(subject);
    const QString own = m_lanes != Lanes::BySource && event >= 0 ? QString() : m_snapshot->titleOf(subject);
    return event >= 0 && own.isEmpty() ? m_snapshot->eventTitle(event) : own;
}

const TimeSpan &CorpusColumns::time(int subject) const
{
    const int event = m_snapshot->eventOf(subject);
    return m_lanes != Lanes::BySource && event >= 0 ? m_snapshot->eventTime(event) : m_snapshot->timeOf(subject);
}

void CorpusColumns::addSharedWording()
{
    for (const ReuseMatch &match : m_snapshot->comparison().reuse) {
        m_wording.push_back({match.documentA, match.documentB, match.rangeA, match.rangeB, match.rangeA.end});
    }
    std::ranges::sort(m_wording, {}, [](const SharedWording &w) { return std::tuple(w.documentA, w.documentB, w.a.begin, w.b.begin); });
    for (std::size_t i = 1; i < m_wording.size(); ++i) {
        const SharedWording &before = m_wording[i - 1];
        if (before.documentA == m_wording[i].documentA && before.documentB == m_wording[i].documentB) {
            m_wording[i].reach = std::max(m_wording[i].reach, before.reach);
        }
    }
}

bool CorpusColumns::isCopied(int statementA, int statementB) const
{
    const Statement *a = &m_snapshot->statement(statementA);
    const Statement *b = &m_snapshot->statement(statementB);
    if (a->document > b->document) {
        std::swap(a, b);
    }
    // Backwards from the first that begins after the statement, until none before reaches it.
    const auto key = std::tuple(a->document, b->document, a->range.end);
    auto it = std::ranges::lower_bound(m_wording, key, {}, [](const SharedWording &w) { return std::tuple(w.documentA, w.documentB, w.a.begin); });
    while (it != m_wording.begin()) {
        --it;
        if (it->documentA != a->document || it->documentB != b->document || it->reach <= a->range.begin) {
            return false;
        }
        if (it->a.overlaps(a->range) && it->b.overlaps(b->range)) {
            return true;
        }
    }
    return false;
}

} // namespace eusebius
