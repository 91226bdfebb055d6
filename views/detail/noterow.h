// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/paintedrow.h"
#include "views/render/ink/textblock.h"

namespace eusebius {

/// A person's note in full, with the day it was written. Clicking it changes it.
class NoteRow : public PaintedRow {
    Q_OBJECT

public:
    NoteRow(const Theme &theme, const QString &text, const QString &written, QWidget *parent = nullptr);

protected:
    double layOut(double width) override;
    void paintRow(QPainter &painter) override;

private:
    TextBlock m_text;
    TextBlock m_written;
};

} // namespace eusebius
