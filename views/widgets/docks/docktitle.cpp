// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/docks/docktitle.h"

#include "views/widgets/sectionlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 34;
constexpr int kAbove = 16; ///< the name
constexpr int kButton = 20;

} // namespace

DockTitle::DockTitle(const ThemeState &theme, const QString &name, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_label = new SectionLabel(theme.theme(), name);
    connect(&theme, &ThemeState::changed, this, [this] { m_label->setTheme(m_theme.theme()); });
    QHBoxLayout *line = addLine();
    auto *place = new QVBoxLayout;
    place->setContentsMargins(16, kAbove, 0, 0);
    place->addWidget(m_label, 0, Qt::AlignTop);
    line->addLayout(place, 1);
    addButtons(*line, name);
}

DockTitle::DockTitle(const ThemeState &theme, const QString &name, QWidget &head, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    QHBoxLayout *line = addLine();
    line->addWidget(&head, 0, Qt::AlignBottom);
    line->addStretch(1); // here the panel can be taken
    addButtons(*line, name);
}

QHBoxLayout *DockTitle::addLine()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 8, 0);
    line->setSpacing(0);
    return line;
}

void DockTitle::addButtons(QHBoxLayout &line, const QString &name)
{
    const auto button = [this, &line](const QString &sign, const QString &words) {
        auto *made = new QToolButton;
        made->setObjectName(u"dockButton"_s);
        made->setText(sign);
        made->setToolTip(words);
        made->setAccessibleName(words);
        made->setFixedSize(kButton, kButton);
        made->setFocusPolicy(Qt::TabFocus);
        line.addWidget(made, 0, Qt::AlignBottom);
        return made;
    };
    m_arrange = button(u"⋯"_s, u"Move or hide: %1"_s.arg(name.toLower()));
    m_hide = button(u"×"_s, u"Hide: %1. The View menu brings it back"_s.arg(name.toLower()));
    connect(m_arrange, &QAbstractButton::clicked, this, [this] { emit arrangeWanted(m_arrange->mapToGlobal(QPoint(0, m_arrange->height()))); });
    connect(m_hide, &QAbstractButton::clicked, this, &DockTitle::hideWanted);
}

void DockTitle::setWords(const QString &words)
{
    m_label->setWords(words);
}

} // namespace eusebius
