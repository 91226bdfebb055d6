// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/paintedrow.h"
#include "views/render/ink/textblock.h"

namespace eusebius {

/// Another event in one or two lines: its title, its date at the right.
class EventRow : public PaintedRow {
    Q_OBJECT

public:
    EventRow(const Theme &theme, const QString &title, const QString &date, QWidget *parent = nullptr);

protected:
    double layOut(double width) override;
    void paintRow(QPainter &painter) override;

private:
    TextBlock m_title;
    TextBlock m_date;
};

} // namespace eusebius
