// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/quietrowview.h"

#include "views/comparison/dossiercolumns.h"
#include "views/render/ink/textblock.h"
#include "views/widgets/typography.h"

#include <QPainter>

namespace eusebius {

using namespace Qt::StringLiterals;

QuietRowView::QuietRowView(const Theme &theme, const QuietRow &row, const QString &sourceName, QWidget *parent)
    : PaintedRow(theme, parent), m_row(row), m_line(sourceName + u" · "_s + row.words)
{
    setAccessibleName(m_line);
    setToolTip(u"Open %1"_s.arg(sourceName));
}

double QuietRowView::layOut(double)
{
    return 20;
}

void QuietRowView::paintRow(QPainter &painter)
{
    // Silence is worth a look; being outside is not.
    const QColor ink = m_row.why == SilenceWhy::Silent ? theme().secondary : theme().faint;
    const double x = DossierColumns::kMargin + 12;
    paintLine(painter, {x, 2}, width() - x - DossierColumns::kMargin, m_line, typeFont(theme(), Type::Body), ink);
}

} // namespace eusebius
