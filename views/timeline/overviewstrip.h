// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/frame.h"
#include "views/state/workspace.h"
#include "views/timeline/rangemotion.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>

namespace eusebius {

/// The whole extent in a low strip with a window over what is shown. The window is dragged; its edges are pulled; a click beside
/// it brings it there; the wheel makes it narrower or wider; a double click shows all.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    /// `frame`, if given, hands out the canvas's last frame: what that knows of the corpus need not be worked out again.
    OverviewStrip(Workspace &workspace, TaskRunner &tasks, QWidget *parent = nullptr, std::function<FramePtr()> frame = {});

    /// The window over the strip, in its pixels.
    QRectF windowRect() const;
    QSize sizeHint() const override { return {400, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { Outside, From, To, Window };

    struct Drag {
        Grip grip = Grip::Window;
        double fromX = 0;
        Period shown;
    };

    /// What the ground was painted of.
    struct GroundOf {
        Period extent;
        Period dense;
        TimeFolds folds;
        QSize pixels;
        friend bool operator==(const GroundOf &, const GroundOf &) = default;
    };

    OverviewScale scale() const;
    OverviewRequest request() const;
    void forgetGround();
    /// Sees to it that the ground is true, or will be: of a large corpus it is painted beside the interface.
    void provideGround(const OverviewRequest &request);
    bool comesWithFrame(const OverviewRequest &request) const;
    void takeGround(const QImage &ground, const GroundOf &of);
    Grip gripAt(double x) const;
    void dragTo(double x);

    Workspace &m_workspace;
    RangeMotion m_motion;
    std::optional<Drag> m_drag;
    std::function<FramePtr()> m_frame;
    QPixmap m_ground; ///< everything but the window: it costs time with a large corpus
    bool m_groundIsTrue = false;
    GroundOf m_groundOf;
    LatestTask<QImage> m_painting;
    GroundOf m_paintingOf;
};

} // namespace eusebius
