// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/overviewstrip.h"

#include "model/dates/datewords.h"
#include "views/render/frame.h"
#include "views/timeline/framefeed.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEdge = 5; ///< so near to an edge of the window it is pulled
constexpr double kNarrowest = 8; ///< a window is never drawn narrower than can be taken hold of

/// On any thread.
QImage paintedGround(const OverviewRequest &request, const QSize &pixels)
{
    QImage ground(pixels, QImage::Format_ARGB32_Premultiplied);
    ground.setDevicePixelRatio(request.devicePixelRatio);
    QPainter painter(&ground);
    paintOverviewGround(painter, request);
    return ground;
}

} // namespace

OverviewStrip::OverviewStrip(Workspace &workspace, TaskRunner &tasks, QWidget *parent, std::function<FramePtr()> frame)
    : QWidget(parent), m_workspace(workspace), m_motion(workspace.range, workspace.timeline), m_frame(std::move(frame)), m_painting(tasks)
{
    setFixedHeight(sizeHint().height());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(u"Overview"_s);
    setToolTip(u"Drag the window to move through time, its edges to show more or less. Double-click to show everything."_s);
    connect(&workspace.corpus, &CorpusState::changed, this, &OverviewStrip::forgetGround);
    connect(&workspace.filter, &FilterState::changed, this, &OverviewStrip::forgetGround);
    connect(&workspace.theme, &ThemeState::changed, this, &OverviewStrip::forgetGround);
    connect(&workspace.range, &ViewRange::changed, this, [this] {
        const Period shown = m_workspace.range.shown();
        setAccessibleDescription(u"Shows "_s + yearWords(dateOf(shown.from).year) + u" to "_s + yearWords(dateOf(shown.to).year));
        update();
    });
}

OverviewScale OverviewStrip::scale() const
{
    const Period extent = m_workspace.range.extent();
    const Period dense = m_workspace.range.dense();
    const TimeFolds &folds = m_workspace.range.folds();
    if (!folds.isEmpty()) {
        return TimeScale(extent.from, extent.to, width(), folds); // what is far is near already
    }
    return {{extent.from, extent.to}, {dense.from, dense.to}, static_cast<double>(width())};
}

void OverviewStrip::forgetGround()
{
    m_groundIsTrue = false;
    m_painting.cancel();
    update();
}

QRectF OverviewStrip::windowRect() const
{
    const OverviewScale timeScale = scale();
    const Period shown = m_workspace.range.shown();
    double left = timeScale.x(shown.from);
    double right = timeScale.x(shown.to);
    if (right - left < kNarrowest) {
        const double middle = std::clamp((left + right) / 2, kNarrowest / 2, width() - kNarrowest / 2);
        left = middle - kNarrowest / 2;
        right = middle + kNarrowest / 2;
    }
    return {left, 0, right - left, static_cast<double>(height())};
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const
{
    const QRectF window = windowRect();
    // Of a narrow window the middle third still moves it.
    const double edge = std::min(kEdge, window.width() / 3);
    if (x < window.left() - kEdge || x > window.right() + kEdge) {
        return Grip::Outside;
    }
    if (x < window.left() + edge) {
        return Grip::From;
    }
    return x > window.right() - edge ? Grip::To : Grip::Window;
}

OverviewRequest OverviewStrip::request() const
{
    OverviewRequest request;
    request.snapshot = m_workspace.corpus.snapshot();
    request.scale = scale();
    request.size = size();
    request.devicePixelRatio = devicePixelRatioF();
    request.theme = m_workspace.theme.theme();
    request.shown = m_workspace.filter.shown();
    request.windowFrom = m_workspace.range.shown().from;
    request.windowTo = m_workspace.range.shown().to;
    request.frame = m_frame ? m_frame() : nullptr;
    return request;
}

/// The canvas's next frame brings what is needed of the corpus.
bool OverviewStrip::comesWithFrame(const OverviewRequest &request) const
{
    return m_frame && m_workspace.timeline.lanes() == Lanes::BySource && !frameServes(request);
}

void OverviewStrip::provideGround(const OverviewRequest &request)
{
    const GroundOf wanted{m_workspace.range.extent(), m_workspace.range.dense(), m_workspace.range.folds(), (QSizeF(size()) * devicePixelRatioF()).toSize()};
    if ((m_groundIsTrue && m_groundOf == wanted) || (m_painting.isRunning() && m_paintingOf == wanted)) {
        return;
    }
    if (request.snapshot->statements().size() <= FrameFeed::kLearntAtOnce || frameServes(request)) {
        m_painting.cancel();
        takeGround(paintedGround(request, wanted.pixels), wanted);
    } else if (!comesWithFrame(request)) {
        m_paintingOf = wanted;
        m_painting.start([request, pixels = wanted.pixels](const Progress &) { return paintedGround(request, pixels); },
                         [this, wanted](const QImage &ground) {
                             takeGround(ground, wanted);
                             update();
                         });
    }
}

void OverviewStrip::takeGround(const QImage &ground, const GroundOf &of)
{
    m_ground = QPixmap::fromImage(ground);
    m_groundOf = of;
    m_groundIsTrue = true;
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme.theme();
    if (m_workspace.snapshot() == nullptr) {
        painter.fillRect(rect(), theme.panel);
        return;
    }
    const OverviewRequest asked = request();
    provideGround(asked);
    painter.fillRect(rect(), theme.panel);
    if (m_groundOf.pixels == (QSizeF(size()) * devicePixelRatioF()).toSize()) {
        painter.drawPixmap(0, 0, m_ground); // an older one until the true one comes
    }
    paintOverviewWindow(painter, asked);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_workspace.snapshot() == nullptr) {
        return;
    }
    const double x = event->position().x();
    Grip grip = gripAt(x);
    if (grip == Grip::Outside) {
        const ViewRange &range = m_workspace.range;
        m_workspace.range.show(range.moved(range.beginningAt(scale().time(x), range.shown()), -0.5));
        grip = Grip::Window;
    }
    m_drag = Drag{grip, x, m_workspace.range.shown()};
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag) {
        dragTo(x);
        return;
    }
    const Grip grip = gripAt(x);
    setCursor(grip == Grip::From || grip == Grip::To ? Qt::SizeHorCursor : grip == Grip::Window ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void OverviewStrip::dragTo(double x)
{
    const OverviewScale timeScale = scale();
    Period shown = m_drag->shown;
    // From where the drag began: the time that was there comes along, in a fold by as much as is folded.
    const auto dragged = [&](Instant time) { return timeScale.time(timeScale.x(time) + x - m_drag->fromX); };
    const auto least = static_cast<Instant>(std::max(ViewRange::kShortestSeconds, timeScale.middle().secondsPerPixel()));
    switch (m_drag->grip) {
    case Grip::From:
        shown.from = std::min(std::max(dragged(shown.from), m_workspace.range.extent().from), shown.to - least);
        break;
    case Grip::To:
        shown.to = std::max(std::min(dragged(shown.to), m_workspace.range.extent().to), shown.from + least);
        break;
    case Grip::Window:
    case Grip::Outside:
        shown = m_workspace.range.beginningAt(dragged(shown.from), m_drag->shown);
        setCursor(Qt::ClosedHandCursor);
        break;
    }
    m_workspace.range.show(shown);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag.reset();
    mouseMoveEvent(event);
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *)
{
    m_drag.reset();
    m_motion.glideTo(m_workspace.range.extent());
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const double notches = (event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x()) / 120.0;
    m_workspace.range.zoomAbout(m_workspace.range.shownAt(0.5), std::pow(1.25, notches));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_workspace.range.panBy(-0.12);
        break;
    case Qt::Key_Right:
        m_workspace.range.panBy(0.12);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_workspace.range.zoomAbout(m_workspace.range.shownAt(0.5), 1.5);
        break;
    case Qt::Key_Minus:
        m_workspace.range.zoomAbout(m_workspace.range.shownAt(0.5), 1 / 1.5);
        break;
    case Qt::Key_Home:
        m_workspace.range.panBy(-1e6);
        break;
    case Qt::Key_End:
        m_workspace.range.panBy(1e6);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace eusebius
