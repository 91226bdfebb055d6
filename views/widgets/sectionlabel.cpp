// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/sectionlabel.h"

#include "views/render/ink/textblock.h"
#include "views/widgets/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace eusebius {

SectionLabel::SectionLabel(const Theme &theme, const QString &words, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setWords(words);
}

void SectionLabel::setWords(const QString &words)
{
    m_words = words.toUpper();
    setAccessibleName(words);
    updateGeometry();
    update();
}

void SectionLabel::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize SectionLabel::sizeHint() const
{
    const QFontMetricsF metrics(typeFont(m_theme, Type::Section));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_words))) + 1, 16};
}

void SectionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = typeFont(m_theme, Type::Section);
    const double height = QFontMetricsF(font).height();
    paintLine(painter, {0, std::floor((this->height() - height) / 2)}, width(), m_words, font, m_theme.secondary);
}

} // namespace eusebius
