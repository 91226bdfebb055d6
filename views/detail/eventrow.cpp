// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/eventrow.h"

#include "views/widgets/typography.h"

#include <QPainter>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGap = 12;
constexpr double kPadding = 3;

} // namespace

EventRow::EventRow(const Theme &theme, const QString &title, const QString &date, QWidget *parent) : PaintedRow(theme, parent)
{
    m_title = TextBlock(title, {typeFont(theme, Type::Body), theme.text, 17, 2});
    m_date = TextBlock(date, {typeFont(theme, Type::Secondary), theme.secondary, 17, 2});
    setAccessibleName(title + u", "_s + date);
}

double EventRow::layOut(double width)
{
    // The date takes what it needs, at most two fifths; the title the rest.
    m_date.layOut(width * 0.4);
    const double title = m_title.layOut(width - m_date.usedWidth() - kGap);
    return kPadding + std::max(title, m_date.height()) + kPadding;
}

void EventRow::paintRow(QPainter &painter)
{
    m_title.paint(painter, {0, kPadding});
    m_date.paint(painter, {width() - m_date.usedWidth(), kPadding + 1});
}

} // namespace eusebius
