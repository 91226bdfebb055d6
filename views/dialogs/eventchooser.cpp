// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/eventchooser.h"

#include "views/dialogs/dialogparts.h"
#include "views/itemmodels/eventwords.h"
#include "views/widgets/stylesheet.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostOffered = 200;

/// Up and Down in the line move in the list.
class ListKeys : public QObject {
public:
    ListKeys(QListWidget &list, QObject *parent) : QObject(parent), m_list(list) { }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) {
            return false;
        }
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Up && key != Qt::Key_Down) {
            return false;
        }
        m_list.setCurrentRow(std::clamp(m_list.currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list.count() - 1)));
        return true;
    }

private:
    QListWidget &m_list;
};

} // namespace

EventChooser::EventChooser(const Theme &theme, SnapshotPtr snapshot, const Question &question, QWidget *parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_question(question)
{
    setWindowTitle(question.title);
    applyTheme(*this, theme);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(u"Words of its title"_s);
    m_filter->setAccessibleName(u"Filter events"_s);
    m_list = new QListWidget;
    m_list->setAccessibleName(u"Events"_s);
    m_list->setTextElideMode(Qt::ElideRight);
    m_filter->installEventFilter(new ListKeys(*m_list, this));
    const AcceptButtons buttons = acceptButtons(*this, question.accept);
    connect(m_filter, &QLineEdit::textChanged, this, &EventChooser::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, buttons.accept, [take = buttons.accept](int row) { take->setEnabled(row >= 0); });
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(questionLabel(theme, question.about));
    layout->addWidget(new QLabel(question.title + u" — choose it below; the nearest in time stand first"_s));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addSpacing(8);
    layout->addWidget(buttons.box);
    resize(560, 440);
    fill({});
    m_filter->setFocus();
}

EventId EventChooser::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? EventId() : m_snapshot->event(item->data(Qt::UserRole).toInt()).id;
}

/// Linked events by their scores, then from the place in time outwards: events stand in order of time.
std::vector<int> EventChooser::nearest() const
{
    std::vector<int> events;
    const int count = static_cast<int>(m_snapshot->events().size());
    const auto offer = [&](int other) {
        if (other >= 0 && other < count && other != m_question.event && std::ranges::find(events, other) == events.end()) {
            events.push_back(other);
        }
    };
    int place = m_question.event;
    if (place >= 0) {
        std::vector<std::pair<double, int>> linked;
        for (const Link &link : m_snapshot->linksOfEvent(place)) {
            if (link.relation != LinkRelation::NotSame) {
                const int a = m_snapshot->eventOf(link.a);
                linked.emplace_back(-link.score, a == place ? m_snapshot->eventOf(link.b) : a);
            }
        }
        std::ranges::sort(linked);
        for (const auto &[score, other] : linked) {
            offer(other);
        }
    } else {
        const Instant middle = m_question.time.isUndated() ? 0 : m_question.time.latestStart();
        place = 0;
        while (place < count && m_snapshot->eventTime(place).latestStart() < middle) {
            ++place;
        }
    }
    for (int step = 0; step <= count && events.size() < kMostOffered; ++step) {
        offer(place + step);
        offer(place - step);
    }
    return events;
}

void EventChooser::add(int event)
{
    auto *item = new QListWidgetItem(shortTimeWords(m_snapshot->eventTime(event)) + u"   "_s + m_snapshot->eventTitle(event), m_list);
    item->setData(Qt::UserRole, event);
}

void EventChooser::fill(const QString &filter)
{
    m_list->clear();
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        for (const int event : nearest()) {
            add(event);
        }
    } else {
        const int count = static_cast<int>(m_snapshot->events().size());
        for (int event = 0; event < count && m_list->count() < static_cast<int>(kMostOffered); ++event) {
            const QString title = shortTimeWords(m_snapshot->eventTime(event)) + u' ' + m_snapshot->eventTitle(event);
            if (event != m_question.event && std::ranges::all_of(words, [&title](const QString &word) { return title.contains(word, Qt::CaseInsensitive); })) {
                add(event);
            }
        }
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

} // namespace eusebius
