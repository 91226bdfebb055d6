// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/overviewstrip.h"

#include "model/dates/datewords.h"
#include "views/render/frame.h"

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

} // namespace

OverviewStrip::OverviewStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_motion(workspace.range, workspace.timeline)
{
    setFixedHeight(sizeHint().height());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(u"Overview"_s);
    setToolTip(u"Drag the window to move through time, its edges to show more or less. Double-click to show everything."_s);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&workspace.corpus, &CorpusState::changed, this, repaint);
    connect(&workspace.filter, &FilterState::changed, this, repaint);
    connect(&workspace.theme, &ThemeState::changed, this, repaint);
    connect(&workspace.range, &ViewRange::changed, this, [this] {
        const Period shown = m_workspace.range.shown();
        setAccessibleDescription(u"Shows "_s + yearWords(dateOf(shown.from).year) + u" to "_s + yearWords(dateOf(shown.to).year));
        update();
    });
}

TimeScale OverviewStrip::scale() const
{
    const Period extent = m_workspace.range.extent();
    return {extent.from, extent.to, static_cast<double>(width())};
}

QRectF OverviewStrip::windowRect() const
{
    const TimeScale timeScale = scale();
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

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme.theme();
    painter.fillRect(rect(), theme.panel);
    if (m_workspace.snapshot() == nullptr) {
        return;
    }
    OverviewRequest request;
    request.snapshot = m_workspace.corpus.snapshot();
    request.scale = scale();
    request.size = size();
    request.devicePixelRatio = devicePixelRatioF();
    request.theme = theme;
    request.shown = m_workspace.filter.shown();
    request.windowFrom = m_workspace.range.shown().from;
    request.windowTo = m_workspace.range.shown().to;
    paintOverview(painter, request);
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
        const Period shown = m_workspace.range.shown();
        const Instant half = (shown.to - shown.from) / 2;
        const Instant centre = scale().time(x);
        m_workspace.range.show({centre - half, centre - half + (shown.to - shown.from)});
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
    const auto by = static_cast<Instant>(std::llround((x - m_drag->fromX) * scale().secondsPerPixel()));
    Period shown = m_drag->shown;
    const auto least = static_cast<Instant>(std::max(ViewRange::kShortestSeconds, scale().secondsPerPixel()));
    switch (m_drag->grip) {
    case Grip::From:
        shown.from = std::clamp(shown.from + by, m_workspace.range.extent().from, shown.to - least);
        break;
    case Grip::To:
        shown.to = std::clamp(shown.to + by, shown.from + least, m_workspace.range.extent().to);
        break;
    case Grip::Window:
    case Grip::Outside:
        shown = {shown.from + by, shown.to + by};
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
    const Period shown = m_workspace.range.shown();
    m_workspace.range.zoomAbout(shown.at(0.5), std::pow(1.25, notches));
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
        m_workspace.range.zoomAbout(m_workspace.range.shown().at(0.5), 1.5);
        break;
    case Qt::Key_Minus:
        m_workspace.range.zoomAbout(m_workspace.range.shown().at(0.5), 1 / 1.5);
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
