// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/listpainter.h"

#include "views/render/ink/geometry.h"
#include "views/render/ink/inkimages.h"

#include <QPaintEngine>

#include <cmath>

namespace eusebius {

namespace {

bool isPixelDevice(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster && painter.transform().type() <= QTransform::TxTranslate;
}

} // namespace

ListPainter::ListPainter(QPainter &painter, const Theme &theme, InkImages *images)
    : m_painter(painter)
    , m_theme(theme)
    , m_images(images && isPixelDevice(painter) ? images : nullptr)
    , m_ratio(painter.device() ? painter.device()->devicePixelRatioF() : 1)
{
    for (std::size_t i = 0; i < kTextStyles; ++i) {
        m_fonts[i] = textFont(theme, static_cast<TextStyle>(i));
        const QFontMetricsF metrics(m_fonts[i]);
        m_ascents[i] = metrics.ascent();
        m_ellipsisWidths[i] = metrics.horizontalAdvance(m_ellipsis);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

void ListPainter::paint(const DrawList &list, const QRectF &clip)
{
    if (m_images) {
        m_images->text.beginFrame();
        m_images->marks.beginFrame();
    }
    for (const DrawItem &item : list.items) {
        const bool seen = clip.isNull() || item.kind == DrawKind::Thread || item.kind == DrawKind::Line
            || item.rect.adjusted(-2, -2, 2, 2).intersects(clip);
        if (seen) {
            paintItem(item, list);
        }
    }
}

void ListPainter::paintItem(const DrawItem &item, const DrawList &list)
{
    if (m_images && m_images->marks.paint(m_painter, item, m_theme, m_ratio)) {
        return;
    }
    switch (item.kind) {
    case DrawKind::Fill:
        m_painter.fillRect(item.rect, QColor::fromRgba(item.fill));
        break;
    case DrawKind::Bar:
        paintBar(item);
        break;
    case DrawKind::Arrow:
        paintArrow(item);
        break;
    case DrawKind::Shape:
        setAntialiasing(true);
        setPen(item.stroke, item.strokeWidth, Dash::Solid);
        setBrush(item.fill);
        if (item.shape == SourceShape::Circle) {
            m_painter.drawEllipse(item.rect);
        } else {
            m_painter.drawPath(shapePath(item.shape, item.rect));
        }
        break;
    case DrawKind::Line:
        setAntialiasing(true);
        setPen(item.stroke, item.strokeWidth, item.dash);
        m_painter.drawLine(item.rect.topLeft(), item.rect.bottomRight());
        break;
    case DrawKind::Thread:
        if (m_images && paintUpright(item)) {
            break;
        }
        setAntialiasing(true);
        setPen(item.stroke, item.strokeWidth, item.dash);
        setBrush(0);
        m_painter.drawPath(threadPath(item));
        break;
    case DrawKind::Text:
        paintText(item, list);
        break;
    }
}

/// Most threads are upright: a column of whole pixels is crisper than a blurred line and costs a tenth.
bool ListPainter::paintUpright(const DrawItem &item)
{
    if (item.dash != Dash::Solid || item.strokeWidth > 1.25F || std::abs(item.rect.width()) >= 0.05) {
        return false;
    }
    const double pixel = 1 / m_ratio;
    const double x = std::floor(item.rect.left() * m_ratio) * pixel;
    m_painter.fillRect(QRectF(x, item.rect.top(), std::max(1.0, std::round(m_ratio)) * pixel, item.rect.height()), QColor::fromRgba(item.stroke));
    return true;
}

void ListPainter::paintBar(const DrawItem &item)
{
    setAntialiasing(true);
    setBrush(item.fill);
    const double radius = static_cast<double>(item.radius);
    if (qAlpha(item.stroke) == 0 || item.pattern != Qt::SolidPattern) {
        setPen(0, 0, Dash::Solid);
        m_painter.drawRoundedRect(item.rect, radius, radius);
        paintHatch(item);
    }
    if (qAlpha(item.stroke) != 0) {
        const double inset = static_cast<double>(item.strokeWidth) / 2;
        setBrush(item.pattern == Qt::SolidPattern ? item.fill : 0);
        setPen(item.stroke, item.strokeWidth, item.dash);
        m_painter.drawRoundedRect(item.rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
}

void ListPainter::paintArrow(const DrawItem &item)
{
    setAntialiasing(true);
    setBrush(item.fill);
    setPen(item.stroke, item.strokeWidth, item.dash);
    m_painter.drawPath(arrowPath(item));
}

void ListPainter::paintHatch(const DrawItem &item)
{
    if (item.pattern == Qt::SolidPattern) {
        return;
    }
    setPen(item.hatch, 0.9F, Dash::Solid);
    const std::vector<QLineF> lines = hatchLines(item.rect.adjusted(0.5, 0.5, -0.5, -0.5), item.pattern);
    m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void ListPainter::paintText(const DrawItem &item, const DrawList &list)
{
    if (m_images) {
        copyText(item, list);
        return;
    }
    const auto style = static_cast<std::size_t>(item.style);
    const QString &words = list.texts[static_cast<std::size_t>(item.text)];
    m_painter.setFont(lettersJoin(words) ? textFont(m_theme, item.style, words) : m_fonts[style]);
    setPen(item.fill, 1, Dash::Solid);
    m_painter.drawText(QPointF(item.rect.left(), item.rect.top() + m_ascents[style]), words);
}

/// On whole device pixels, where the picture was made to stand. A cut text is the beginning of the whole one's picture and a
/// picture of the ellipsis: where labels are cut changes with every step of a zoom.
void ListPainter::copyText(const DrawItem &item, const DrawList &list)
{
    const QString &text = list.texts[static_cast<std::size_t>(item.whole >= 0 ? item.whole : item.text)];
    const TextImages::Picture &picture = m_images->text.picture(text, item.style, item.fill, m_theme, m_ratio);
    const QPointF corner = (item.rect.topLeft() - QPointF(TextImages::kMargin, TextImages::kMargin)) * m_ratio;
    const QPointF pixel(std::round(corner.x()), std::round(corner.y()));
    const QPointF down(0, picture.top);
    if (item.whole < 0) {
        m_painter.drawImage((pixel + down) / m_ratio, picture.image);
        return;
    }
    const QImage image = picture.image; // asking for another may move the first
    const TextImages::Picture &ellipsis = m_images->text.picture(m_ellipsis, item.style, item.fill, m_theme, m_ratio);
    const double margin = TextImages::kMargin * m_ratio;
    const double end = item.rect.width() * m_ratio - m_ellipsisWidths[static_cast<std::size_t>(item.style)] * m_ratio;
    const QRectF part(0, 0, std::floor(margin + end), image.height());
    m_painter.drawImage(QRectF((pixel + down) / m_ratio, part.size() / m_ratio), image, part);
    m_painter.drawImage(QPointF(pixel.x() + std::round(end), pixel.y() + ellipsis.top) / m_ratio, ellipsis.image);
}

void ListPainter::setAntialiasing(bool on)
{
    if (m_antialiasing != on) {
        m_painter.setRenderHint(QPainter::Antialiasing, on);
        m_antialiasing = on;
    }
}

void ListPainter::setPen(QRgb color, float width, Dash dash)
{
    if (m_penColor == color && m_penWidth == width && m_penDash == dash) {
        return;
    }
    m_penColor = color;
    m_penWidth = width;
    m_penDash = dash;
    if (qAlpha(color) == 0) {
        m_painter.setPen(Qt::NoPen);
        return;
    }
    const auto w = static_cast<double>(width);
    QPen pen(QColor::fromRgba(color), w);
    if (dash != Dash::Solid) {
        // QPen counts dashes in pen widths.
        const bool dotted = dash == Dash::Dotted;
        pen.setDashPattern({(dotted ? kDotOn : kDashOn) / w, (dotted ? kDotOff : kDashOff) / w});
        pen.setCapStyle(Qt::FlatCap);
    }
    m_painter.setPen(pen);
}

void ListPainter::setBrush(QRgb color)
{
    if (m_brushSet && m_brushColor == color) {
        return;
    }
    m_brushColor = color;
    m_brushSet = true;
    m_painter.setBrush(qAlpha(color) == 0 ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgba(color)));
}

} // namespace eusebius
