// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/timeline/timelinetip.h"

#include "views/widgets/sourcemark.h"
#include "views/widgets/typography.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadding = 10;
constexpr double kMark = 8;
constexpr double kMarkGap = 6;
constexpr double kWidest = 320;
constexpr std::size_t kMostSources = 6;
constexpr int kFromPointer = 14;

} // namespace

TimelineTip::TimelineTip(const ThemeState &theme, QWidget *canvas) : QWidget(canvas), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TimelineTip::showAt(QPoint point, const TipContent &content)
{
    if (content.isEmpty()) {
        m_content = {};
        hide();
        return;
    }
    if (content != m_content) {
        m_content = content;
        resize(layOut());
        update();
    }
    // Below and right of the pointer; on its other side where the canvas ends.
    const QSize room = parentWidget()->size();
    int x = point.x() + kFromPointer;
    int y = point.y() + kFromPointer;
    if (x + width() > room.width() - 4) {
        x = std::max(4, point.x() - kFromPointer - width());
    }
    if (y + height() > room.height() - 4) {
        y = std::max(4, point.y() - kFromPointer - height());
    }
    move(x, y);
    show();
    raise();
}

QSize TimelineTip::layOut()
{
    const Theme &theme = m_theme.theme();
    const QFont secondary = typeFont(theme, Type::Secondary);
    m_title = TextBlock(m_content.title, {typeFont(theme, Type::Strong), theme.text, 17, 3});
    m_when = TextBlock(m_content.when, {typeFont(theme, Type::Body), theme.secondary, 17, 2});
    m_hint = TextBlock(m_content.hint, {secondary, theme.faint, 15, 2});
    m_sources.clear();
    const std::size_t shown = m_content.sources.size() <= kMostSources + 1 ? m_content.sources.size() : kMostSources;
    for (std::size_t i = 0; i < shown; ++i) {
        m_sources.emplace_back(m_content.sources[i].first, TextBlock(m_content.sources[i].second, {secondary, theme.secondary, 15, 1}));
    }
    if (shown < m_content.sources.size()) {
        m_sources.emplace_back(-1, TextBlock(u"and %1 more"_s.arg(m_content.sources.size() - shown), {secondary, theme.secondary, 15, 1}));
    }
    double height = m_title.layOut(kWidest) + m_when.layOut(kWidest);
    double width = std::max(m_title.usedWidth(), m_when.usedWidth());
    if (!m_sources.empty()) {
        height += 4;
    }
    for (auto &[document, block] : m_sources) {
        height += block.layOut(kWidest - kMark - kMarkGap);
        width = std::max(width, kMark + kMarkGap + block.usedWidth());
    }
    if (!m_hint.isEmpty()) {
        height += 4 + m_hint.layOut(kWidest);
        width = std::max(width, m_hint.usedWidth());
    }
    return {static_cast<int>(std::ceil(width + 2 * kPadding)) + 1, static_cast<int>(std::ceil(height + 2 * (kPadding - 2)))};
}

void TimelineTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    QColor edge = theme.text;
    edge.setAlphaF(0.22F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    double y = kPadding - 2;
    m_title.paint(painter, {kPadding, y});
    y += m_title.height();
    m_when.paint(painter, {kPadding, y});
    y += m_when.height() + (m_sources.empty() ? 0 : 4);
    for (const auto &[document, block] : m_sources) {
        if (document >= 0) {
            paintSourceMark(painter, QRectF(kPadding, y + 3.5, kMark, kMark), theme, document);
        }
        block.paint(painter, {kPadding + kMark + kMarkGap, y});
        y += block.height();
    }
    if (!m_hint.isEmpty()) {
        m_hint.paint(painter, {kPadding, y + 4});
    }
}

} // namespace eusebius
