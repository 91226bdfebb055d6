// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/welcomepage.h"

#include "views/mainwindow/actions.h"
#include "views/mainwindow/menus.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/sectionlabel.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kRecentHeight = 22;
constexpr qsizetype kMostRecent = 5;

QPushButton *actionButton(const QString &words, QAction *action)
{
    auto *button = new QPushButton(words);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const ThemeState &theme, const Actions &actions, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(u"Drop documents here"_s);
    auto *advice = new QLabel(u"Everything they date will stand on one timeline, in the colours of its sources. What several of them tell is joined; "
                              "where they differ, copy each other or stay silent is shown; every mark leads to the exact words."_s);
    advice->setWordWrap(true);
    advice->setObjectName(u"secondary"_s);
    auto *formats = new QLabel(u"Web pages, PDF, Word, e-books, mail and text, folders or archives of them, or a saved corpus. Nothing leaves this computer."_s);
    formats->setWordWrap(true);
    formats->setObjectName(u"secondary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton *files = actionButton(u"Open files…"_s, actions.openFiles);
    files->setDefault(true);
    buttons->addWidget(files);
    buttons->addWidget(actionButton(u"Open a folder…"_s, actions.openFolder));
    buttons->addWidget(actionButton(u"Look at the sample"_s, actions.openSample));
    buttons->addStretch();
    m_recentList = new QWidget;
    m_recentLayout = new QVBoxLayout(m_recentList);
    m_recentLayout->setContentsMargins(0, 20, 0, 0);
    m_recentLayout->setSpacing(6);
    auto *column = new QWidget;
    column->setFixedWidth(kWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(8);
    columnLayout->addWidget(title);
    columnLayout->addWidget(advice);
    columnLayout->addSpacing(8);
    columnLayout->addLayout(buttons);
    columnLayout->addSpacing(4);
    columnLayout->addWidget(formats);
    columnLayout->addWidget(m_recentList);
    m_open = files;
    auto *layout = new QVBoxLayout(this);
    auto *middle = new QHBoxLayout; // an item with an alignment would not be given the height its lines need
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    const auto applyFonts = [this, title] { title->setFont(typeFont(m_theme.theme(), Type::Title)); };
    connect(&theme, &ThemeState::changed, this, applyFonts);
    applyFonts();
}

void WelcomePage::setRecent(const QStringList &recent)
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_recentList->setVisible(!recent.isEmpty());
    if (recent.isEmpty()) {
        return;
    }
    auto *head = new SectionLabel(m_theme.theme(), u"Opened lately"_s);
    head->setFixedHeight(kRecentHeight);
    m_recentLayout->addWidget(head);
    const QStringList shown = recent.mid(0, kMostRecent);
    const QStringList names = recentNames(shown);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString &entry = shown[i];
        auto *link = new LinkButton(names[i]);
        link->setMinimumHeight(kRecentHeight); // room for descenders, whatever the style's padding
        link->setMaximumWidth(kWidth);
        link->setToolTip(entry);
        connect(link, &QAbstractButton::clicked, this, [this, entry] { emit recentWanted(entry.split(u'\n')); });
        m_recentLayout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const auto *recent = m_recentList->isHidden() ? nullptr : m_recentList->findChild<LinkButton *>();
    if (recent != nullptr) {
        m_recentList->findChild<LinkButton *>()->setFocus(Qt::OtherFocusReason);
    } else {
        m_open->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace eusebius
