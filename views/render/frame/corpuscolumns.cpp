// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/frame/corpuscolumns.h"

#include "model/timeline/evidence.h"
#include "views/render/frame/periods.h"
#include "views/words/sourcenames.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

/// Differences worth a warning: finer precision and other words contradict nobody.
bool contradicts(const Divergence &divergence)
{
    return divergence.kind != DivergenceKind::Precision && divergence.kind != DivergenceKind::Wording;
}

bool differs(const Snapshot &snapshot, int event)
{
    return std::ranges::any_of(snapshot.divergences(event), contradicts);
}

quint32 rankOf(const Snapshot &snapshot, const Entry &entry, const TimeSpan &time)
{
    const Statement &statement = snapshot.statement(entry.statement);
    Evidence evidence;
    if (entry.event >= 0) {
        const Event &event = snapshot.event(entry.event);
        evidence.sources = static_cast<int>(event.documents.size());
        evidence.independent = event.independent;
        evidence.differs = entry.several && differs(snapshot, entry.event);
    }
    evidence.confirmed = statement.status == Status::Confirmed;
    evidence.stated = statement.dating == Dating::Stated;
    evidence.happening = statement.kind == StatementKind::Event;
    evidence.fine = time.startPrecision() >= Precision::Year;
    return evidenceRank(evidence);
}

} // namespace

CorpusColumns::CorpusColumns(SnapshotPtr snapshot, ShownSet shown, Lanes lanes, const Theme &theme)
    : m_snapshot(std::move(snapshot))
    , m_shown(std::move(shown))
    , m_lanes(lanes)
    , m_family(theme.sansFamily)
{
    std::vector<LaneItem> items;
    const LabelEstimate estimate(theme);
    m_entries.reserve(m_snapshot->statements().size());
    items.reserve(m_snapshot->statements().size());
    if (lanes == Lanes::BySource) {
        addSourceLanes(items, estimate);
    } else {
        addPackedLane(items, estimate);
    }
    m_columns = std::make_shared<const LaneColumns>(std::move(items), static_cast<int>(m_heads.size()));
    m_openingPeriod = eusebius::openingPeriod(*m_columns);
    addSharedEvents();
    const auto &reuse = m_snapshot->comparison().reuse;
    m_reuseByPair.resize(reuse.size());
    std::iota(m_reuseByPair.begin(), m_reuseByPair.end(), 0);
    std::ranges::sort(m_reuseByPair, {}, [&reuse](int i) {
        const ReuseMatch &match = reuse[static_cast<std::size_t>(i)];
        return std::pair(match.documentA, match.documentB);
    });
    m_widths = std::make_unique<std::atomic<float>[]>(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_widths[i].store(-1, std::memory_order_relaxed);
    }
}

bool CorpusColumns::fits(const FrameRequest &request) const
{
    return m_snapshot == request.snapshot && m_lanes == request.lanes && m_shown == request.shown && m_family == request.theme.sansFamily;
}

bool CorpusColumns::isShown(const Statement &statement) const
{
    return m_shown.shows(statement);
}

void CorpusColumns::addSourceLanes(std::vector<LaneItem> &items, const LabelEstimate &estimate)
{
    const QStringList names = sourceNames(*m_snapshot);
    int index = 0;
    for (int d = 0; d < static_cast<int>(m_snapshot->documents().size()); ++d) {
        const auto statements = m_snapshot->statementsOf(d);
        if (!m_shown.showsDocument(d)) {
            index += static_cast<int>(statements.size());
            continue;
        }
        const auto lane = static_cast<int>(m_heads.size());
        m_heads.push_back({names[d], d, 0, 0});
        m_beginnings.emplace_back();
        for (const Statement &statement : statements) {
            const int s = index++;
            if (!isShown(statement)) {
                continue;
            }
            if (const auto form = markForm(statement.time)) {
                const bool several = statement.event >= 0 && m_snapshot->event(statement.event).documents.size() > 1;
                addItem(items, lane, {s, statement.event, d, several}, *form, estimate);
                m_beginnings.back().push_back(form->from);
                ++m_heads.back().dated;
            } else {
                ++m_heads.back().undated;
            }
        }
        std::ranges::sort(m_beginnings.back());
    }
}

void CorpusColumns::addPackedLane(std::vector<LaneItem> &items, const LabelEstimate &estimate)
{
    m_heads.push_back({u"All sources"_s, -1, 0, 0});
    m_beginnings.resize(m_snapshot->documents().size());
    std::vector<bool> placed(m_snapshot->events().size(), false);
    for (int s = 0; s < static_cast<int>(m_snapshot->statements().size()); ++s) {
        const Statement &statement = m_snapshot->statement(s);
        if (!isShown(statement)) {
            continue;
        }
        if (const auto form = markForm(statement.time)) {
            m_beginnings[static_cast<std::size_t>(statement.document)].push_back(form->from);
        }
        if (statement.event >= 0 && placed[static_cast<std::size_t>(statement.event)]) {
            continue;
        }
        const TimeSpan &time = statement.event >= 0 ? m_snapshot->event(statement.event).time : statement.time;
        const auto form = markForm(time);
        if (!form) {
            ++m_heads.back().undated;
            continue;
        }
        const bool several = statement.event >= 0 && m_snapshot->event(statement.event).documents.size() > 1;
        addItem(items, 0, {s, statement.event, statement.document, several}, *form, estimate);
        ++m_heads.back().dated;
        if (statement.event >= 0) {
            placed[static_cast<std::size_t>(statement.event)] = true;
        }
    }
    for (auto &beginnings : m_beginnings) {
        std::ranges::sort(beginnings);
    }
}

void CorpusColumns::addItem(std::vector<LaneItem> &items, int lane, const Entry &entry, const MarkForm &form, const LabelEstimate &estimate)
{
    LaneItem &item = items.emplace_back();
    item.lane = lane;
    item.subject = static_cast<int>(m_entries.size());
    setExtentRules(item, form);
    m_entries.push_back(entry);
    item.rank = rankOf(*m_snapshot, entry, time(item.subject));
    item.labelPixels = estimate.width(label(item.subject));
}

void CorpusColumns::addSharedEvents()
{
    for (int e = 0; e < static_cast<int>(m_snapshot->events().size()); ++e) {
        const Event &event = m_snapshot->event(e);
        if (event.documents.size() < 2 || !m_shown.showsEvent(e)) {
            continue;
        }
        const auto shown = std::ranges::count_if(event.documents, [this](int d) { return m_shown.showsDocument(d); });
        const auto form = markForm(event.time);
        if (shown > 1 && form) {
            const auto sources = static_cast<quint16>(std::min<qsizetype>(shown, 0xffff));
            m_shared.push_back({form->from, e, sources, static_cast<quint16>(std::min<int>(sources, event.independent)), differs(*m_snapshot, e)});
        }
    }
    std::ranges::stable_sort(m_shared, {}, &SharedEvent::at);
}

const QString &CorpusColumns::label(int subject) const
{
    const Entry &one = entry(subject);
    const QString &own = m_snapshot->statement(one.statement).title;
    return one.event >= 0 && (m_lanes == Lanes::Packed || own.isEmpty()) ? m_snapshot->event(one.event).title : own;
}

const TimeSpan &CorpusColumns::time(int subject) const
{
    const Entry &one = entry(subject);
    return m_lanes == Lanes::Packed && one.event >= 0 ? m_snapshot->event(one.event).time : m_snapshot->statement(one.statement).time;
}

double CorpusColumns::labelWidth(int subject, TypeSetter &setter) const
{
    std::atomic<float> &kept = m_widths[static_cast<std::size_t>(subject)];
    float width = kept.load(std::memory_order_relaxed);
    if (width < 0) {
        width = static_cast<float>(setter.width(TextStyle::Label, label(subject)));
        kept.store(width, std::memory_order_relaxed);
    }
    return static_cast<double>(width);
}

bool CorpusColumns::isCopied(int statementA, int statementB) const
{
    const Statement *a = &m_snapshot->statement(statementA);
    const Statement *b = &m_snapshot->statement(statementB);
    if (a->document > b->document) {
        std::swap(a, b);
    }
    const auto &reuse = m_snapshot->comparison().reuse;
    const auto matches = std::ranges::equal_range(m_reuseByPair, std::pair(a->document, b->document), {}, [&reuse](int i) {
        const ReuseMatch &match = reuse[static_cast<std::size_t>(i)];
        return std::pair(match.documentA, match.documentB);
    });
    return std::ranges::any_of(matches, [&](int i) {
        const ReuseMatch &match = reuse[static_cast<std::size_t>(i)];
        return match.rangeA.overlaps(a->range) && match.rangeB.overlaps(b->range);
    });
}

} // namespace eusebius
