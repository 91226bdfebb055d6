// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/datewords.h"
#include "model/timeline/scaleticks.h"
#include "views/render/frame/framecontents.h"
#include "views/render/ink/drawlist.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr double kYearsHeight = 13;
constexpr double kTickWidth = 2;

/// What is shown, one lane a source: of the canvas's frame where it is the same, else worked out here.
std::shared_ptr<const CorpusColumns> columnsFor(const OverviewRequest &request)
{
    if (frameServes(request)) {
        return request.frame->columns;
    }
    return std::make_shared<const CorpusColumns>(request.snapshot, request.shown, Lanes::BySource, request.theme);
}

/// How many statements of a source begin in each stretch of two pixels.
std::vector<int> density(const OverviewRequest &request, const LaneColumns &columns, const TimeFolds &folds, int lane)
{
    std::vector<int> counts;
    const auto begunBefore = [&](double x) { return columns.firstFrom(lane, folds.folded(request.scale.time(x))); };
    int before = begunBefore(0);
    for (double x = kTickWidth; x <= request.size.width(); x += kTickWidth) {
        const int now = begunBefore(x);
        counts.push_back(now - before);
        before = now;
    }
    return counts;
}

void paintSources(QPainter &painter, const OverviewRequest &request, const QRectF &area)
{
    const auto columns = columnsFor(request);
    const auto &heads = columns->heads();
    if (heads.empty()) {
        return;
    }
    const double step = area.height() / static_cast<double>(heads.size());
    const double height = std::clamp(step - 1, 1.0, 6.0);
    for (std::size_t row = 0; row < heads.size(); ++row) {
        const std::vector<int> counts = density(request, *columns->columns(), columns->folds(), static_cast<int>(row));
        const int most = counts.empty() ? 1 : std::max(1, *std::ranges::max_element(counts));
        const double y = area.top() + (static_cast<double>(row) + 0.5) * step - height / 2;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] > 0) {
                const double share = 0.45 + 0.55 * std::log1p(counts[i]) / std::log1p(most);
                const QColor color = mixed(request.theme.source(heads[row].document), request.theme.panel, share);
                painter.fillRect(QRectF(static_cast<double>(i) * kTickWidth, y, kTickWidth, height), color);
            }
        }
    }
}

/// Folded stretches of the scale are a shade darker; how long they are is said above, where there is room for words.
void paintStretches(QPainter &painter, const OverviewRequest &request)
{
    for (const TimeFold &fold : request.scale.middle().folds().all()) {
        const double from = request.scale.x(fold.from);
        const double to = request.scale.x(fold.to);
        painter.fillRect(QRectF(from, 0, std::max(1.0, to - from), request.size.height()), mixed(request.theme.rule, request.theme.panel, 0.7));
    }
}

/// A fold has its own ground, a torn edge, and says which year it begins or ends with.
void paintFold(QPainter &painter, const OverviewRequest &request, double from, double to, bool before)
{
    const double height = request.size.height();
    painter.fillRect(QRectF(from, 0, to - from, height), mixed(request.theme.rule, request.theme.panel, 0.45));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(request.theme.faint, 1));
    const double edge = before ? to : from;
    QPolygonF torn;
    for (int i = 0; i * 4.0 <= height + 4; ++i) {
        torn << QPointF(edge + (i % 2 == 0 ? -1.5 : 1.5), i * 4.0);
    }
    painter.drawPolyline(torn);
    painter.setRenderHint(QPainter::Antialiasing, false);
    TypeSetter setter(request.theme);
    const QString label = yearWords(dateOf(request.scale.time(before ? from : to)).year);
    const double width = setter.width(TextStyle::LaneNote, label);
    painter.setFont(textFont(request.theme, TextStyle::LaneNote));
    if (width <= to - from - 12) {
        painter.drawText(QPointF(before ? from + 6 : to - 6 - width, height - 3), label);
    }
}

void paintFolds(QPainter &painter, const OverviewRequest &request)
{
    if (request.scale.foldsBefore()) {
        paintFold(painter, request, 0, request.scale.left(), true);
    }
    if (request.scale.foldsAfter()) {
        paintFold(painter, request, request.scale.right(), request.size.width(), false);
    }
}

void paintYears(QPainter &painter, const OverviewRequest &request)
{
    TypeSetter setter(request.theme);
    AxisRequest axis;
    const double left = request.scale.left();
    const double right = request.scale.right();
    axis.labelGapPixels = 40;
    axis.labelWidthPixels = [&setter](const QString &label) { return setter.width(TextStyle::LaneNote, label); };
    painter.setFont(textFont(request.theme, TextStyle::LaneNote));
    painter.setPen(request.theme.faint);
    double taken = 0; // beside a fold labels may meet
    for (const AxisTick &tick : scaleTicks(request.scale.middle(), axis).majors) {
        const double x = request.scale.x(tick.at);
        const double width = setter.width(TextStyle::LaneNote, tick.label);
        if (x - width / 2 >= std::max(left + 2, taken) && x + width / 2 <= right - 2) {
            taken = x + width / 2 + 8;
            painter.drawText(QPointF(x - width / 2, request.size.height() - 3), tick.label);
        }
    }
}

/// What lies outside the window is veiled; the window itself has a frame of ink.
void paintWindow(QPainter &painter, const OverviewRequest &request)
{
    const double width = request.size.width();
    const double left = std::clamp(request.scale.x(request.windowFrom), 0.0, width);
    const double right = std::clamp(request.scale.x(request.windowTo), left, width);
    QColor veil = request.theme.panel;
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(0, 0, left, request.size.height()), veil);
    painter.fillRect(QRectF(right, 0, width - right, request.size.height()), veil);
    QRectF frame(left, 0, right - left, request.size.height());
    if (frame.width() < 6) {
        frame = QRectF(std::clamp(frame.center().x() - 3, 0.0, std::max(0.0, width - 6)), 0, 6, frame.height());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(request.theme.text, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.6, 0.6, -0.6, -0.6), 3, 3);
}

} // namespace

bool frameServes(const OverviewRequest &request)
{
    FrameRequest same;
    same.snapshot = request.snapshot;
    same.shown = request.shown;
    same.theme = request.theme;
    if (request.frame) {
        same.scale = request.frame->scale; // whatever it folds
    }
    return request.frame && knowsCorpusOf(*request.frame, same);
}

void paintOverview(QPainter &painter, const OverviewRequest &request)
{
    paintOverviewGround(painter, request);
    paintOverviewWindow(painter, request);
}

void paintOverviewGround(QPainter &painter, const OverviewRequest &request)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(QPointF(), request.size), request.theme.panel);
    if (!request.snapshot) {
        return;
    }
    paintFolds(painter, request);
    paintStretches(painter, request);
    paintSources(painter, request, QRectF(0, 4, request.size.width(), std::max(4.0, request.size.height() - kYearsHeight - 6)));
    paintYears(painter, request);
}

void paintOverviewWindow(QPainter &painter, const OverviewRequest &request)
{
    if (request.snapshot && request.windowFrom < request.windowTo) {
        paintWindow(painter, request);
    }
}

} // namespace eusebius
