// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/parallel/parallelcontent.h"
#include "views/state/workspace.h"

#include <QPainterPath>
#include <QWidget>

#include <vector>

namespace eusebius {

class TextColumn;

/// What joins the two texts: a ribbon for each passage of shared wording, hatched as copying is everywhere, its edges dashed where it is only nearly
/// the same; a thin line for each event both tell, red where they tell it differently. What leads off the screen is seen leading there.
class MeetingGutter : public QWidget {
    Q_OBJECT

public:
    MeetingGutter(Workspace &workspace, const ParallelContent &content, const TextColumn &left, const TextColumn &right, QWidget *parent = nullptr);

    struct Joint {
        int meeting = -1;
        QPainterPath path; ///< a ribbon's area or a line
    };
    /// In the order of painting: lines over ribbons.
    std::vector<Joint> joints() const;
    /// The topmost, -1 none.
    int meetingAt(QPointF point) const;
    void setCurrent(int meeting);

signals:
    void meetingClicked(int meeting);
    void meetingActivated(int meeting);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    QPainterPath ribbon(const Meeting &meeting) const;
    QPainterPath line(const Meeting &meeting) const;
    void paintRibbon(QPainter &painter, const Joint &joint) const;
    void paintLine(QPainter &painter, const Joint &joint) const;

    Workspace &m_workspace;
    const ParallelContent &m_content;
    const TextColumn &m_left;
    const TextColumn &m_right;
    int m_current = -1;
};

} // namespace eusebius
