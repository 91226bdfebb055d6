// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/noterow.h"

#include "views/widgets/typography.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNotePadding = 4;

} // namespace

NoteRow::NoteRow(const Theme &theme, const QString &text, const QString &written, QWidget *parent) : PaintedRow(theme, parent)
{
    m_text = TextBlock(text, {typeFont(theme, Type::Body), theme.text, 17, 0});
    m_written = TextBlock(written, {typeFont(theme, Type::Secondary), faintOnPanel(theme), 15, 1});
    setAccessibleName(u"Note: "_s + text);
    setToolTip(u"Change this note"_s);
}

double NoteRow::layOut(double width)
{
    return kNotePadding + m_text.layOut(width) + m_written.layOut(width) + kNotePadding;
}

void NoteRow::paintRow(QPainter &painter)
{
    m_text.paint(painter, {0, kNotePadding});
    m_written.paint(painter, {0, kNotePadding + m_text.height()});
}

} // namespace eusebius
