// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/parallelpanel.h"

#include "model/parallel/sharing.h"
#include "views/itemmodels/eventwords.h"
#include "views/parallel/meetinggutter.h"
#include "views/parallel/meetingstrip.h"
#include "views/parallel/textcolumn.h"
#include "views/widgets/emptystate.h"
#include "views/words/sourcenames.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// A place visited out of order is left behind after so many characters.
constexpr double kNearVisited = 1500;

QToolButton *quietTool(const QString &words, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(words);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ParallelPanel::ParallelPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"paper"_s);
    setAccessibleName(u"Two documents side by side"_s);
    build();
    connectSide(Side::Left);
    connectSide(Side::Right);
    connect(m_swap, &QAbstractButton::clicked, this, &ParallelPanel::exchange);
    const auto stepped = [this](int by) { step(m_columns[1]->hasFocus() ? Side::Right : Side::Left, by); };
    connect(m_previous, &QAbstractButton::clicked, this, [stepped] { stepped(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [stepped] { stepped(1); });
    connect(m_gutter, &MeetingGutter::meetingClicked, this, [this](int meeting) {
        visit(meeting);
        const int event = m_content.meeting(meeting).event;
        selectStatement(m_content.statementOf(meeting, Side::Left) >= 0 ? m_content.statementOf(meeting, Side::Left)
                        : event >= 0                                     ? m_content.statementAt(Side::Left, m_content.meeting(meeting).a.begin)
                                                                         : -1);
    });
    connect(m_gutter, &MeetingGutter::meetingActivated, this, &ParallelPanel::open);
    connect(&workspace.corpus, &CorpusState::changed, this, &ParallelPanel::corpusChanged);
    connect(&workspace.selection, &Selection::changed, this, &ParallelPanel::followSelection);
    connect(&workspace.theme, &ThemeState::changed, this, &ParallelPanel::applyTheme);
    applyTheme();
}

/// The choosers are the style's own: they take their colours from the palette.
void ParallelPanel::applyTheme()
{
    const Theme &theme = m_workspace.theme.theme();
    QPalette palette;
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window, QPalette::Button}) {
        palette.setColor(ground, theme.panel);
    }
    for (const QPalette::ColorRole ink : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(ink, theme.text);
    }
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.paper);
    for (QComboBox *chooser : m_choosers) {
        chooser->setPalette(palette);
        chooser->view()->setPalette(palette);
    }
    update();
}

void ParallelPanel::build()
{
    for (const Side side : {Side::Left, Side::Right}) {
        const auto i = static_cast<std::size_t>(side);
        m_choosers[i] = new QComboBox(this);
        m_choosers[i]->setAccessibleName(side == Side::Left ? u"Left document"_s : u"Right document"_s);
        m_choosers[i]->setToolTip(u"Which document stands here; beside each, what it shares with the other one"_s);
        m_choosers[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choosers[i]->setMinimumContentsLength(8);
    }
    m_swap = quietTool(u"⇄"_s, u"Exchange the two"_s, this);
    m_swap->setAccessibleName(u"Exchange the two documents"_s);
    m_previous = quietTool(u"‹ Previous"_s, u"The place before where they meet (P)"_s, this);
    m_next = quietTool(u"Next ›"_s, u"The next place where they meet (N)"_s, this);
    for (const Side side : {Side::Left, Side::Right}) {
        m_columns[static_cast<std::size_t>(side)] = new TextColumn(m_workspace, m_content, side, this);
    }
    m_gutter = new MeetingGutter(m_workspace, m_content, *m_columns[0], *m_columns[1], this);
    for (const Side side : {Side::Left, Side::Right}) {
        m_strips[static_cast<std::size_t>(side)] = new MeetingStrip(m_workspace, m_content, column(side), this);
    }
    m_notice = new EmptyState(m_workspace.theme, {}, {}, this);
    m_notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_notice->hide();
    setFocusProxy(m_columns[0]);
    QWidget *const order[] = {m_choosers[0], m_swap, m_choosers[1], m_previous, m_next, m_columns[0], m_columns[1]};
    for (std::size_t i = 1; i < std::size(order); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void ParallelPanel::connectSide(Side side)
{
    TextColumn *text = &column(side);
    connect(text, &TextColumn::scrolled, this, [this, side] { follow(side); });
    connect(text, &TextColumn::statementClicked, this, &ParallelPanel::selectStatement);
    connect(text, &TextColumn::meetingClicked, this, &ParallelPanel::setCurrent);
    connect(text, &TextColumn::stepWanted, this, [this, side](int by) { step(side, by); });
    connect(text, &TextColumn::otherWanted, this, [this, side] { column(other(side)).setFocus(Qt::TabFocusReason); });
    connect(text, &TextColumn::openWanted, this, &ParallelPanel::open);
    connect(&strip(side), &MeetingStrip::placeWanted, this, [this, side](double position) {
        m_visited = -1;
        column(side).putReading(position);
        follow(side);
    });
    connect(&chooser(side), &QComboBox::activated, this, [this, side](int document) { chosen(side, document); });
}

void ParallelPanel::corpusChanged()
{
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void ParallelPanel::showEvent(QShowEvent *)
{
    if (m_stale) {
        refresh();
    }
}

/// The snapshot of the workspace, with the same two documents where it still has them.
void ParallelPanel::refresh()
{
    m_stale = false;
    const SnapshotPtr snapshot = m_workspace.corpus.snapshot();
    const bool another = m_generation != m_workspace.corpus.generation();
    m_generation = m_workspace.corpus.generation();
    if (snapshot == nullptr || snapshot->documents().size() < 2) {
        m_content = {};
        load(-1, -1, false);
        return;
    }
    std::array<int, 2> documents{snapshot->documentIndex(m_wanted[0]), snapshot->documentIndex(m_wanted[1])};
    bool same = !m_content.isEmpty() && !another;
    if (documents[0] < 0 || documents[1] < 0) {
        const auto [a, b] = mostSharing(*snapshot);
        documents = {a, b};
    }
    for (const Side side : {Side::Left, Side::Right}) {
        const int now = documents[static_cast<std::size_t>(side)];
        same = same && m_content.text(side).id == snapshot->document(now).id && m_content.text(side).text == snapshot->document(now).text;
    }
    load(documents[0], documents[1], same);
}

void ParallelPanel::showDocuments(int left, int right)
{
    const Snapshot *snapshot = m_workspace.snapshot();
    if (snapshot == nullptr || left == right || left < 0 || right < 0) {
        return;
    }
    m_wanted = {snapshot->document(left).id, snapshot->document(right).id};
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void ParallelPanel::showBeside(const QString &document)
{
    if (const Snapshot *snapshot = m_workspace.snapshot(); snapshot != nullptr && snapshot->documentIndex(document) >= 0) {
        const int left = snapshot->documentIndex(document);
        showDocuments(left, mostSharingWith(*snapshot, left));
    }
}

void ParallelPanel::load(int left, int right, bool sameTexts)
{
    const bool any = left >= 0;
    if (any) {
        m_content = ParallelContent(m_workspace.corpus.snapshot(), left, right);
        m_wanted = {m_content.text(Side::Left).id, m_content.text(Side::Right).id};
    }
    m_visited = -1;
    fillChoosers();
    for (const Side side : {Side::Left, Side::Right}) {
        const QString name = any ? sourceNames(*m_content.snapshot())[m_content.document(side)] : QString();
        column(side).setAccessibleName(any ? u"Text of %1"_s.arg(name) : u"Text"_s);
        column(side).contentChanged(sameTexts);
        strip(side).contentChanged();
    }
    setCurrent(-1);
    sayWhyNothing();
    arrange();
    if (any && !sameTexts) {
        followSelection();
    }
    update();
}

void ParallelPanel::fillChoosers()
{
    for (const Side side : {Side::Left, Side::Right}) {
        QComboBox &box = chooser(side);
        const QSignalBlocker blocker(box);
        box.clear();
        box.setEnabled(!m_content.isEmpty());
        if (m_content.isEmpty()) {
            continue;
        }
        const QStringList names = sourceNames(*m_content.snapshot());
        const std::vector<Sharing> sharing = sharingOf(*m_content.snapshot(), m_content.document(other(side)));
        QStringList items;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const Sharing &s = sharing[static_cast<std::size_t>(i)];
            QStringList parts{names[i]};
            if (s.words > 0) {
                parts.append(u"%1 shared"_s.arg(countWords(s.words, u"word"_s)));
            }
            if (s.events > 0) {
                parts.append(countWords(s.events, u"common event"_s));
            }
            items.append(parts.join(u" · "_s));
        }
        box.addItems(items);
        box.setCurrentIndex(m_content.document(side));
    }
    m_swap->setEnabled(!m_content.isEmpty());
}

void ParallelPanel::chosen(Side side, int document)
{
    const int beside = m_content.document(other(side));
    if (document == beside) {
        exchange();
    } else if (side == Side::Left) {
        showDocuments(document, beside);
    } else {
        showDocuments(beside, document);
    }
}

void ParallelPanel::exchange()
{
    if (m_content.isEmpty()) {
        return;
    }
    const double left = column(Side::Left).readingPosition();
    const double right = column(Side::Right).readingPosition();
    showDocuments(m_content.document(Side::Right), m_content.document(Side::Left));
    column(Side::Left).putReading(right);
    column(Side::Right).putReading(left);
    update();
    m_gutter->update();
}

void ParallelPanel::follow(Side scrolled)
{
    if (m_content.isEmpty()) {
        return;
    }
    const double position = column(scrolled).readingPosition();
    if (m_visited >= 0) {
        const TextRange near = m_content.range(m_visited, scrolled);
        if (position < static_cast<double>(near.begin) - kNearVisited || position > static_cast<double>(near.end) + kNearVisited) {
            m_visited = -1;
        }
    }
    column(other(scrolled)).putReading(m_visited >= 0 ? m_content.answeringNear(m_visited, scrolled, position) : m_content.answering(scrolled, position));
    m_gutter->update();
    m_strips[0]->update();
    m_strips[1]->update();
}

void ParallelPanel::visit(int meeting)
{
    m_visited = m_content.meeting(meeting).inOrder ? -1 : meeting;
    for (const Side side : {Side::Left, Side::Right}) {
        column(side).putReading(static_cast<double>(m_content.range(meeting, side).begin));
        strip(side).update();
    }
    setCurrent(meeting);
}

void ParallelPanel::step(Side side, int by)
{
    if (m_content.count() == 0) {
        return;
    }
    const std::vector<int> &order = m_content.inOrderOf(side);
    const double at = column(side).readingPosition();
    const auto begin = [this, side](int meeting) { return static_cast<double>(m_content.range(meeting, side).begin); };
    const auto current = std::ranges::find(order, m_current);
    std::ptrdiff_t next = 0;
    if (current != order.end() && std::abs(begin(m_current) - at) < 1) {
        next = current - order.begin() + by; // several may stand at one place
    } else if (by > 0) {
        next = std::ranges::upper_bound(order, at + 0.5, {}, begin) - order.begin();
    } else {
        next = std::ranges::lower_bound(order, at - 0.5, {}, begin) - order.begin() - 1;
    }
    if (next >= 0 && next < std::ssize(order)) {
        visit(order[static_cast<std::size_t>(next)]);
    }
}

void ParallelPanel::setCurrent(int meeting)
{
    m_current = meeting;
    m_gutter->setCurrent(meeting);
    for (const Side side : {Side::Left, Side::Right}) {
        column(side).setCurrent(meeting);
        column(side).setAccessibleDescription(currentWords());
        if (meeting >= 0 && QAccessible::isActive() && column(side).hasFocus()) {
            QAccessibleEvent event(&column(side), QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&event);
        }
    }
    update();
}

QString ParallelPanel::currentWords() const
{
    if (m_current < 0) {
        return {};
    }
    const std::vector<int> &order = m_content.inOrderOf(m_columns[1]->hasFocus() ? Side::Right : Side::Left);
    const auto place = std::ranges::find(order, m_current) - order.begin() + 1;
    return u"%1 of %2 · %3"_s.arg(place).arg(m_content.count()).arg(m_content.wordsOf(m_current));
}

void ParallelPanel::selectStatement(int statement)
{
    if (statement < 0) {
        return;
    }
    m_selecting = true; // the texts stay where they are
    m_workspace.selection.selectStatement(*m_content.snapshot(), statement);
    m_selecting = false;
}

/// What was selected elsewhere is brought to the reading line, unless both texts show it.
void ParallelPanel::followSelection()
{
    if (m_selecting || m_stale || !isVisible() || m_content.isEmpty()) {
        return;
    }
    const int meeting = m_content.meetingOf(m_workspace.selectedEvent());
    if (meeting >= 0) {
        const bool seen = column(Side::Left).isOnScreen(m_content.meeting(meeting).a) && column(Side::Right).isOnScreen(m_content.meeting(meeting).b);
        seen ? setCurrent(meeting) : visit(meeting);
        return;
    }
    const int event = m_workspace.selectedEvent();
    if (event < 0) {
        return;
    }
    for (const int statement : m_workspace.snapshot()->event(event).statements) {
        for (const Side side : {Side::Left, Side::Right}) {
            if (m_content.snapshot()->documentOf(statement) == m_content.document(side)) {
                m_visited = -1;
                column(side).putReading(static_cast<double>(m_content.snapshot()->rangeOf(statement).begin));
                follow(side);
                return;
            }
        }
    }
}

/// The event of the place where they meet, or what is told at the reading line.
void ParallelPanel::open()
{
    if (m_content.isEmpty()) {
        return;
    }
    const Side side = m_columns[1]->hasFocus() ? Side::Right : Side::Left;
    int statement = -1;
    if (m_current >= 0) {
        statement = m_content.statementOf(m_current, side);
        const TextRange range = m_content.range(m_current, side);
        for (qsizetype at = range.begin; statement < 0 && at < range.end; at += 8) {
            statement = m_content.statementAt(side, at);
        }
    }
    if (statement < 0) {
        statement = m_content.statementAt(side, static_cast<qsizetype>(column(side).readingPosition()));
    }
    if (statement >= 0) {
        selectStatement(statement);
        emit eventActivated();
    }
}

void ParallelPanel::sayWhyNothing()
{
    const Snapshot *snapshot = m_workspace.snapshot();
    const bool alone = snapshot != nullptr && m_content.isEmpty();
    const bool nothing = !m_content.isEmpty() && m_content.count() == 0;
    if (alone) {
        m_notice->setWords(u"There is only one document"_s, u"Open another with it (Ctrl+O, or drop both on the window) to read them side by side."_s);
    } else if (nothing) {
        const auto [a, b] = mostSharing(*snapshot);
        const QStringList names = sourceNames(*snapshot);
        const std::vector<Sharing> sharing = sharingOf(*snapshot, a);
        const bool any = !sharing[static_cast<std::size_t>(b)].isNothing();
        m_notice->setWords(u"These two share no wording and tell no common event"_s,
                           any ? u"%1 and %2 share most: choose them above."_s.arg(names[a], names[b]) : u"No two documents of this corpus do. Both can be read below."_s);
    }
    m_notice->setVisible(alone || nothing);
}

void ParallelPanel::wheelEvent(QWheelEvent *event)
{
    // Over the gutter or a strip.
    if (!m_content.isEmpty()) {
        const double x = event->position().x();
        TextColumn &text = column(x < width() / 2.0 ? Side::Left : Side::Right);
        text.scrollBy(event->pixelDelta().isNull() ? -event->angleDelta().y() / 120.0 * 66 : -event->pixelDelta().y());
        event->accept();
    }
}

void ParallelPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void ParallelPanel::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace eusebius
