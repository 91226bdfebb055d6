// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/topbar.h"

#include "views/mainwindow/actions.h"
#include "views/mainwindow/corpuslabel.h"
#include "views/mainwindow/menus.h"
#include "views/search/searchbox.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace eusebius {

using namespace Qt::StringLiterals;

TopBar::TopBar(Workspace &workspace, const Actions &actions, const Menus &menus, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(44);
    m_search = new SearchBox(workspace.filter);
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(400);
    m_lanes = new QToolButton;
    m_lanes->setMenu(menus.lanes);
    m_lanes->setPopupMode(QToolButton::InstantPopup);
    m_lanes->setToolTip(u"How the lanes are made"_s);
    m_lanes->setFocusPolicy(Qt::TabFocus);
    m_menu = new QToolButton;
    m_menu->setText(u"☰"_s);
    m_menu->setAccessibleName(u"Menu"_s);
    m_menu->setToolTip(u"Menu (F10)"_s);
    m_menu->setMenu(menus.all);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    auto *right = new QHBoxLayout;
    right->setSpacing(2);
    right->addStretch();
    right->addWidget(button(actions.showSynopsis, u"Synopsis"_s));
    right->addWidget(button(actions.fit, u"Fit"_s));
    right->addWidget(m_lanes);
    right->addWidget(button(actions.exportPicture, u"Export…"_s));
    right->addWidget(m_menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    layout->setSpacing(16);
    // Left and right share what is left evenly: the search stands in the middle of the window.
    layout->addWidget(new CorpusLabel(workspace), 10);
    layout->addWidget(m_search, 8);
    layout->addLayout(right, 10);
    connect(&workspace.timeline, &TimelineOptions::changed, this, &TopBar::updateLanesButton);
    connect(&workspace.corpus, &CorpusState::changed, this, [this] {
        m_search->setEnabled(m_workspace.snapshot() != nullptr);
        m_lanes->setEnabled(m_workspace.snapshot() != nullptr);
    });
    m_search->setEnabled(false);
    m_lanes->setEnabled(false);
    updateLanesButton();
}

QToolButton *TopBar::button(QAction *action, const QString &words)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setText(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    // The action's own words come back when it changes.
    connect(action, &QAction::changed, button, [button, words] { button->setText(words); });
    return button;
}

void TopBar::updateLanesButton()
{
    const auto words = [this] {
        switch (m_workspace.timeline.lanes()) {
        case Lanes::BySource:
            return u"Lanes: source"_s;
        case Lanes::ByName:
            return u"Lanes: name"_s;
        case Lanes::ByTag:
            return u"Lanes: tag"_s;
        case Lanes::Packed:
            break;
        }
        return u"Lanes: one"_s;
    };
    m_lanes->setText(words());
}

void TopBar::openMenu()
{
    m_menu->setFocus();
    m_menu->showMenu();
}

} // namespace eusebius
