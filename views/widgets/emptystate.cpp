// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/emptystate.h"

#include "views/widgets/typography.h"

#include <QPainter>

#include <cmath>

namespace eusebius {

EmptyState::EmptyState(const ThemeState &theme, const QString &title, const QString &advice, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setWords(title, advice);
    connect(&theme, &ThemeState::changed, this, qOverload<>(&QWidget::update));
}

void EmptyState::setWords(const QString &title, const QString &advice)
{
    m_title = title;
    m_advice = advice;
    setAccessibleName(title);
    setAccessibleDescription(advice);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    const double width = std::min(this->width() - 32.0, 420.0);
    TextBlock title(m_title, {typeFont(theme, Type::Strong), theme.text, 18, 0});
    TextBlock advice(m_advice, {typeFont(theme, Type::Body), theme.secondary, 18, 0});
    const double titleHeight = title.layOut(width);
    const double height = titleHeight + 4 + advice.layOut(width);
    // A little above the middle; a low panel begins at its top.
    const double y = std::max(16.0, std::floor((this->height() - height) * 0.42));
    const double x = std::floor((this->width() - std::max(title.usedWidth(), advice.usedWidth())) / 2);
    title.paint(painter, {x, y});
    advice.paint(painter, {x, y + titleHeight + 4});
}

} // namespace eusebius
