// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/synopsis/synopsispanel.h"

#include "views/itemmodels/eventwords.h"
#include "views/render/synopsis/cellnotes.h"
#include "views/synopsis/synopsistable.h"
#include "views/widgets/emptystate.h"
#include "views/render/ink/textblock.h"
#include "views/widgets/typography.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTopHeight = 40;
constexpr int kLegendHeight = static_cast<int>(SynopsisStyle::kLegend);

QToolButton *quietButton(const QString &words, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(words);
    button->setToolTip(tip);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

SynopsisPanel::SynopsisPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"paper"_s);
    setAccessibleName(u"Synopsis"_s);
    const std::pair<QString, QString> choices[] = {{u"All"_s, u"Every event of the period"_s},
                                                   {u"Told by several"_s, u"Only events that several of the sources tell"_s},
                                                   {u"Where they differ"_s, u"Only events of which the sources say different things"_s}};
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < std::size(choices); ++i) {
        m_choices[i] = quietButton(choices[i].first, choices[i].second, this);
        m_choices[i]->setCheckable(true);
        group->addButton(m_choices[i], static_cast<int>(i));
    }
    m_choices[0]->setChecked(true);
    m_export = quietButton(u"Export…"_s, u"Write the synopsis as PDF, HTML or CSV"_s, this);
    m_table = new SynopsisTable(workspace, this);
    m_notice = new EmptyState(workspace.theme, {}, {}, this);
    m_notice->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_notice->hide();
    setFocusProxy(m_table);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setChoice(static_cast<SynopsisChoice>(id)); });
    connect(m_export, &QAbstractButton::clicked, this, &SynopsisPanel::exportWanted);
    connect(m_table, &SynopsisTable::refreshed, this, &SynopsisPanel::tell);
    connect(m_table, &SynopsisTable::eventActivated, this, &SynopsisPanel::eventActivated);
    connect(&workspace.theme, &ThemeState::changed, this, qOverload<>(&QWidget::update));
}

SynopsisChoice SynopsisPanel::choice() const
{
    return m_table->content().choice();
}

void SynopsisPanel::setChoice(SynopsisChoice choice)
{
    m_choices[static_cast<std::size_t>(choice)]->setChecked(true);
    if (choice != m_table->content().choice()) {
        m_table->content().setChoice(choice);
        emit choiceChanged();
    }
}

SynopsisOptions SynopsisPanel::options() const
{
    m_table->refresh();
    SynopsisOptions options;
    options.request = m_table->content().request();
    for (int c = 0; c < m_table->columns().count(); ++c) {
        options.documents.push_back(m_table->columns().at(c).document);
    }
    return options;
}

QString SynopsisPanel::periodShown() const
{
    const Period shown = m_workspace.range.shown();
    return periodWords(shown.from, shown.to);
}

QString SynopsisPanel::counts() const
{
    const SynopsisEvents &events = m_table->content().events();
    const QString all = countWords(events.all, u"event"_s);
    return events.all == 0 ? all : all + u" · %1 told by several · %2 where they differ"_s.arg(events.severalTell).arg(events.differ);
}

void SynopsisPanel::tell()
{
    sayWhyNothing();
    arrange();
    update();
}

void SynopsisPanel::sayWhyNothing()
{
    const FilterState &filter = m_workspace.filter;
    const bool nothing = m_workspace.snapshot() != nullptr && (m_table->content().count() == 0 || m_table->columns().count() == 0);
    if (nothing && filter.counts().documents == 0) {
        m_notice->setWords(u"Every source is switched off"_s, u"Check one on the left to see what it tells."_s);
    } else if (nothing && filter.hasNoMatch()) {
        m_notice->setWords(u"Nothing dated matches “%1”"_s.arg(filter.searchText()), u"Try fewer or other words. Escape in the search box shows everything again."_s);
    } else if (nothing && m_table->content().events().all > 0) {
        m_notice->setWords(choice() == SynopsisChoice::Several ? u"No event here is told by several sources"_s : u"Nowhere here do the sources differ"_s,
                           u"“All” shows the %1 of this period."_s.arg(countWords(m_table->content().events().all, u"event"_s)));
    } else if (nothing) {
        m_notice->setWords(u"Nothing is told of this period"_s, u"Drag the window in the strip below, or press Ctrl+0 to see all time."_s);
    }
    m_notice->setVisible(nothing);
}

void SynopsisPanel::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SynopsisPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void SynopsisPanel::arrange()
{
    int x = width() - 8;
    for (QToolButton *button : {m_export, m_choices[2], m_choices[1], m_choices[0]}) {
        const QSize size = button->sizeHint();
        x -= size.width() + (button == m_choices[2] ? 12 : 2);
        button->setGeometry(x, (kTopHeight - size.height()) / 2, size.width(), size.height());
    }
    m_table->setGeometry(0, kTopHeight, width(), std::max(0, height() - kTopHeight - kLegendHeight));
    m_notice->setGeometry(0, kTopHeight, width(), std::max(0, height() - kTopHeight));
}

void SynopsisPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme.theme();
    painter.fillRect(rect(), theme.paper);
    const double left = SynopsisStyle::kMargin;
    const double room = m_choices[0]->x() - 12 - left;
    const double used = paintLine(painter, {left, 11}, room, periodShown(), typeFont(theme, Type::Heading), theme.text);
    if (room - used > 80) {
        paintLine(painter, {left + used + 12, 14}, room - used - 12, counts(), typeFont(theme, Type::Secondary), theme.secondary);
    }
    painter.fillRect(QRectF(0, height() - kLegendHeight, width(), 1), theme.rule);
    paintSynopsisLegend(painter, m_table->content().style(), QRectF(left, height() - kLegendHeight + 1, width() - 2 * left, kLegendHeight - 1));
}

} // namespace eusebius
