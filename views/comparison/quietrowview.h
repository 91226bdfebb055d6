// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/comparison/dossier.h"
#include "views/widgets/paintedrow.h"

namespace eusebius {

/// A source that does not tell the event, in one quiet line with the reason.
class QuietRowView : public PaintedRow {
    Q_OBJECT

public:
    QuietRowView(const Theme &theme, const QuietRow &row, const QString &sourceName, QWidget *parent = nullptr);

    const QuietRow &row() const { return m_row; }

protected:
    double layOut(double width) override;
    void paintRow(QPainter &painter) override;

private:
    QuietRow m_row;
    QString m_line;
};

} // namespace eusebius
