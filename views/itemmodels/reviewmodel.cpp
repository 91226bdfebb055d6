// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/itemmodels/reviewmodel.h"

#include "views/itemmodels/decisionmarks.h"
#include "views/itemmodels/eventwords.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

// What weighs how much: two sources that contradict are worse than a date carried over from the sentence before.
constexpr int kDateDiffers = 6;
constexpr int kJoined = 4; ///< several statements taken for one happening
constexpr int kInferred = 3;
constexpr int kInherited = 2;
constexpr int kDoubtful = 1; ///< "about", "perhaps"

constexpr int kMost = kDateDiffers + kJoined + kInferred + kDoubtful;

/// What there is to say against an event.
struct Doubts {
    bool dateDiffers = false;
    int statements = 0;
    bool inferred = false;
    bool inherited = false;
    bool qualified = false;
    int confirmed = 0; ///< statements; all: nothing is open about it

    void add(const Snapshot &snapshot, int statement)
    {
        const Dating dating = snapshot.datingOf(statement);
        ++statements;
        inferred = inferred || dating == Dating::Inferred;
        inherited = inherited || dating == Dating::Inherited;
        confirmed += snapshot.statusOf(statement) == Status::Confirmed ? 1 : 0;
    }

    void addEvent(const Snapshot &snapshot, int event)
    {
        dateDiffers = snapshot.hasDivergence(event, [](DivergenceKind kind) { return kind == DivergenceKind::Date; });
        qualified = snapshot.eventTime(event).qualifier() != Qualifier::Exact;
    }

    int points() const
    {
        return (dateDiffers ? kDateDiffers : 0) + (statements > 1 ? kJoined : 0) + (inferred ? kInferred : inherited ? kInherited : 0) + (qualified ? kDoubtful : 0);
    }
};

} // namespace

QStringList doubtWords(const Snapshot &snapshot, int event)
{
    Doubts doubts;
    doubts.addEvent(snapshot, event);
    for (const int statement : snapshot.event(event).statements) {
        doubts.add(snapshot, statement);
    }
    QStringList words;
    if (doubts.dateDiffers) {
        words.append(u"dates differ"_s);
    }
    if (doubts.statements > 1) {
        words.append(u"%1 joined"_s.arg(countWords(doubts.statements, u"statement"_s)));
    }
    if (doubts.inferred) {
        words.append(u"date inferred"_s);
    } else if (doubts.inherited) {
        words.append(u"date carried on"_s);
    }
    if (doubts.qualified) {
        words.append(u"date in doubt"_s);
    }
    return words;
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
    if (m_snapshot) {
        weighEvents();
        putInOrder();
    }
    endResetModel();
}

/// Goes over the fields of all statements once: values of a hundred thousand events would take longer than a person should wait.
void ReviewModel::weighEvents()
{
    std::vector<Doubts> doubts(m_snapshot->events().size());
    const int statements = static_cast<int>(m_snapshot->statements().size());
    for (int statement = 0; statement < statements; ++statement) {
        if (const int event = m_snapshot->eventOf(statement); event >= 0) {
            doubts[static_cast<std::size_t>(event)].add(*m_snapshot, statement);
        }
        if (m_snapshot->statusOf(statement) == Status::Rejected) {
            m_rows.push_back({-1, statement, 0, true});
            ++m_settled;
        }
    }
    for (std::size_t event = 0; event < doubts.size(); ++event) {
        Doubts &of = doubts[event];
        of.addEvent(*m_snapshot, static_cast<int>(event));
        m_rows.push_back({static_cast<int>(event), -1, of.points(), of.statements > 0 && of.confirmed == of.statements});
        m_settled += m_rows.back().isSettled ? 1 : 0;
    }
}

/// Most doubtful first, what was rejected last. The order hangs on what was found, not on what was decided: a row that is settled stays where it was.
void ReviewModel::putInOrder()
{
    std::array<std::vector<Row>, kMost + 2> byDoubt;
    for (const Row &row : m_rows) {
        byDoubt[row.event < 0 ? byDoubt.size() - 1 : static_cast<std::size_t>(kMost - row.doubt)].push_back(row);
    }
    m_rows.clear();
    for (const std::vector<Row> &rows : byDoubt) {
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
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
        if (!m_rows[static_cast<std::size_t>(next)].isSettled) {
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
        return r.event < 0 ? QString() : doubtWords(*m_snapshot, r.event).join(u", "_s);
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
