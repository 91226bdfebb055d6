// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/axisticks.h"
#include "views/render/frame.h"
#include "views/render/frame/markform.h"
#include "views/render/ink/drawlist.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace eusebius {

namespace {

constexpr double kYearsHeight = 13;
constexpr double kTickWidth = 2;

int bucketsOf(const OverviewRequest &request)
{
    return std::max(1, static_cast<int>(request.size.width() / kTickWidth));
}

/// How many statements of a document begin in each stretch of two pixels.
std::vector<int> density(const OverviewRequest &request, int document)
{
    std::vector<int> counts(static_cast<std::size_t>(bucketsOf(request)), 0);
    for (const Statement &statement : request.snapshot->statementsOf(document)) {
        const bool shown = statement.status != Status::Rejected && (statement.event >= 0 ? request.shown.showsEvent(statement.event) : request.shown.events.empty());
        const auto form = shown ? markForm(statement.time) : std::nullopt;
        if (form) {
            const double x = request.scale.x(form->from + (form->to - form->from) / 2) / kTickWidth;
            if (x >= 0 && x < static_cast<double>(counts.size())) {
                ++counts[static_cast<std::size_t>(x)];
            }
        }
    }
    return counts;
}

void paintSources(QPainter &painter, const OverviewRequest &request, const QRectF &area)
{
    std::vector<int> shown;
    for (int d = 0; d < static_cast<int>(request.snapshot->documents().size()); ++d) {
        if (request.shown.showsDocument(d)) {
            shown.push_back(d);
        }
    }
    if (shown.empty()) {
        return;
    }
    const double step = area.height() / static_cast<double>(shown.size());
    const double height = std::clamp(step - 1, 1.0, 6.0);
    for (std::size_t row = 0; row < shown.size(); ++row) {
        const std::vector<int> counts = density(request, shown[row]);
        const int most = std::max(1, *std::ranges::max_element(counts));
        const double y = area.top() + (static_cast<double>(row) + 0.5) * step - height / 2;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] > 0) {
                const double share = 0.45 + 0.55 * std::log1p(counts[i]) / std::log1p(most);
                const QColor color = mixed(request.theme.source(shown[row]), request.theme.panel, share);
                painter.fillRect(QRectF(static_cast<double>(i) * kTickWidth, y, kTickWidth, height), color);
            }
        }
    }
}

void paintYears(QPainter &painter, const OverviewRequest &request)
{
    TypeSetter setter(request.theme);
    AxisRequest axis;
    axis.from = request.scale.from();
    axis.to = request.scale.to();
    axis.widthPixels = request.size.width();
    axis.labelGapPixels = 40;
    axis.labelWidthPixels = [&setter](const QString &label) { return setter.width(TextStyle::LaneNote, label); };
    painter.setFont(textFont(request.theme, TextStyle::LaneNote));
    painter.setPen(request.theme.faint);
    for (const AxisTick &tick : axisTicks(axis).majors) {
        const double x = request.scale.x(tick.at);
        const double width = setter.width(TextStyle::LaneNote, tick.label);
        if (x - width / 2 >= 2 && x + width / 2 <= request.size.width() - 2) {
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

void paintOverview(QPainter &painter, const OverviewRequest &request)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(QPointF(), request.size), request.theme.panel);
    if (!request.snapshot) {
        return;
    }
    paintSources(painter, request, QRectF(0, 4, request.size.width(), std::max(4.0, request.size.height() - kYearsHeight - 6)));
    paintYears(painter, request);
    if (request.windowFrom < request.windowTo) {
        paintWindow(painter, request);
    }
}

} // namespace eusebius
