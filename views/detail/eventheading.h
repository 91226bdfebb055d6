// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/detail/boundsaxis.h"
#include "views/widgets/paintedrow.h"
#include "views/render/ink/textblock.h"

namespace eusebius {

/// What stands at the top of the detail pane.
struct HeadingContent {
    QString title;
    QString date; ///< in words
    QString edtf;
    QString status; ///< "suggested", "★ confirmed, corrected"
    bool decided = false; ///< a person has
    TimeSpan time;
    std::vector<std::pair<TimeSpan, int>> told; ///< what each statement says, with its document
    QString why; ///< why this date
};

/// Title, date in words and EDTF, its bounds drawn with what each source says below, and why this date.
class EventHeading : public PaintedRow {
    Q_OBJECT

public:
    EventHeading(const Theme &theme, HeadingContent content, QWidget *parent = nullptr);

    const HeadingContent &content() const { return m_content; }

protected:
    double layOut(double width) override;
    void paintRow(QPainter &painter) override;

private:
    double drawingHeight() const;
    double paintDate(QPainter &painter, double y);
    double paintBounds(QPainter &painter, double y);

    HeadingContent m_content;
    BoundsAxis m_axis;
    std::vector<std::pair<TimeSpan, int>> m_distinct; ///< of what is told, each time once a source
    TextBlock m_title;
    TextBlock m_date;
    TextBlock m_why;
};

} // namespace eusebius
