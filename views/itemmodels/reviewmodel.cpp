// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/reviewmodel.h"

#include "views/itemmodels/decisionmarks.h"
#include "views/itemmodels/eventwords.h"

#include <QLocale>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

// What weighs how much: two sources that contradict are worse than a date carried over from the sentence before.
constexpr int kDateDiffers = 6;
constexpr int kJoined = 4; ///< several statements taken for one happening
constexpr int kInferred = 3;
constexpr int kInherited = 2;
constexpr int kDoubtful = 1; ///< "about", "perhaps"

} // namespace

EventDoubt eventDoubt(const Snapshot &snapshot, int event)
{
    const Event &e = snapshot.event(event);
    EventDoubt doubt;
    const auto add = [&doubt](int points, const QString &why) {
        doubt.points += points;
        doubt.why.append(why);
    };
    if (snapshot.hasDivergence(event, [](DivergenceKind kind) { return kind == DivergenceKind::Date; })) {
        add(kDateDiffers, u"dates differ"_s);
    }
    bool inferred = false;
    bool inherited = false;
    for (const int statement : e.statements) {
        inferred = inferred || snapshot.datingOf(statement) == Dating::Inferred;
        inherited = inherited || snapshot.datingOf(statement) == Dating::Inherited;
    }
    if (e.statements.size() > 1) {
        add(kJoined, u"%1 joined"_s.arg(countWords(qsizetype(e.statements.size()), u"statement"_s)));
    }
    if (inferred) {
        add(kInferred, u"date inferred"_s);
    } else if (inherited) {
        add(kInherited, u"date carried on"_s);
    }
    if (e.time.qualifier() != Qualifier::Exact) {
        add(kDoubtful, u"date in doubt"_s);
    }
    return doubt;
}

ReviewModel::ReviewModel(const CorpusState &corpus, QObject *parent) : QAbstractTableModel(parent), m_corpus(corpus)
{
    connect(&corpus, &CorpusState::changed, this, &ReviewModel::rebuild);
}

void ReviewModel::setActive(bool active)
{
    m_active = active;
    rebuild();
}

void ReviewModel::rebuild()
{
    // An older corpus's rows are not kept: they would lead into what is gone.
    const SnapshotPtr wanted = m_active ? m_corpus.snapshot() : nullptr;
    if (m_snapshot == wanted) {
        return;
    }
    beginResetModel();
    m_snapshot = wanted;
    m_rows.clear();
    m_settled = 0;
    const int events = m_snapshot ? static_cast<int>(m_snapshot->events().size()) : 0;
    for (int event = 0; event < events; ++event) {
        m_rows.push_back({event, -1, eventDoubt(*m_snapshot, event).points});
    }
    const int statements = m_snapshot ? static_cast<int>(m_snapshot->statements().size()) : 0;
    for (int statement = 0; statement < statements; ++statement) {
        if (m_snapshot->statusOf(statement) == Status::Rejected) {
            m_rows.push_back({-1, statement, 0});
        }
    }
    m_settled = static_cast<int>(std::ranges::count_if(m_rows, [this](const Row &row) { return isSettled(row); }));
    // The order hangs on what was found, not on what was decided: a row that is settled stays where it was.
    std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
        return (a.event < 0) != (b.event < 0) ? b.event < 0 : a.doubt > b.doubt;
    });
    endResetModel();
}

bool ReviewModel::isSettled(const Row &row) const
{
    return row.event < 0 || marksOfEvent(*m_snapshot, row.event).isSettled();
}

int ReviewModel::rowOfEvent(int event) const
{
    const auto found = std::ranges::find(m_rows, event, &Row::event);
    return event < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (std::max(row, -1) + step) % count;
        if (!isSettled(m_rows[static_cast<std::size_t>(next)])) {
            return next;
        }
    }
    return -1;
}

QString ReviewModel::progressWords() const
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return u"%1 of %2 settled"_s.arg(english.toString(m_settled), english.toString(rowCount()));
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    const Row &r = row(index.row());
    switch (index.column()) {
    case Doubt:
        return r.event < 0 ? QString() : eventDoubt(*m_snapshot, r.event).why.join(u", "_s);
    case Date:
        return shortTimeWords(r.event < 0 ? m_snapshot->timeOf(r.statement) : m_snapshot->eventTime(r.event));
    case Title:
        return r.event < 0 ? m_snapshot->titleOf(r.statement) : m_snapshot->eventTitle(r.event);
    case Decided:
        return (r.event < 0 ? marksOfStatement(*m_snapshot, r.statement) : marksOfEvent(*m_snapshot, r.event)).words();
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList names{u"Why look"_s, u"Date"_s, u"Event"_s, u"Decided"_s};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

} // namespace eusebius
