// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// SVG from the draw list: text stays text, what belongs to one event is one group with its name. Qt's generator drops clipping
// and breaks text where fonts change, so this is written here. Plain SVG 1.1, presentation attributes only.

#include "views/render/picture/svg/svgwriter.h"

#include "model/dates/datewords.h"
#include "views/render/ink/geometry.h"
#include "views/render/picture/output/outputfile.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

QByteArray number(double value)
{
    const double rounded = std::round(value * 100) / 100;
    QByteArray text = QByteArray::number(rounded == 0 ? 0.0 : rounded, 'f', 2);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    return text;
}

/// Escaped for XML; characters that XML cannot hold become U+FFFD.
QByteArray escaped(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            safe += c;
            safe += text[++i];
        } else if (c.isSurrogate() || c == QChar(0xfffe) || c == QChar(0xffff) || (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r')) {
            safe += QChar::ReplacementCharacter;
        } else if (c == u'<') {
            safe += "&lt;"_L1;
        } else if (c == u'>') {
            safe += "&gt;"_L1;
        } else if (c == u'&') {
            safe += "&amp;"_L1;
        } else if (c == u'"') {
            safe += "&quot;"_L1;
        } else {
            safe += c;
        }
    }
    return safe.toUtf8();
}

QByteArray colorName(QRgb color)
{
    return '#' + QByteArray::number(color & 0xffffffU, 16).rightJustified(6, '0');
}

QByteArray paintAttributes(const DrawItem &item)
{
    QByteArray text = qAlpha(item.fill) == 0 ? QByteArray(" fill=\"none\"") : " fill=\"" + colorName(item.fill) + '"';
    if (qAlpha(item.stroke) != 0) {
        text += " stroke=\"" + colorName(item.stroke) + "\" stroke-width=\"" + number(static_cast<double>(item.strokeWidth)) + '"';
        if (item.dash != Dash::Solid) {
            const bool dotted = item.dash == Dash::Dotted;
            text += " stroke-dasharray=\"" + number(dotted ? kDotOn : kDashOn) + ' ' + number(dotted ? kDotOff : kDashOff) + '"';
        }
    }
    return text;
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray data;
    const auto point = [](const QPainterPath::Element &e) { return number(e.x) + ' ' + number(e.y); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &e = path.elementAt(i);
        if (e.isMoveTo()) {
            data += 'M' + point(e);
        } else if (e.isLineTo()) {
            data += 'L' + point(e);
        } else if (e.isCurveTo() && i + 2 < path.elementCount()) {
            data += 'C' + point(e) + ' ' + point(path.elementAt(i + 1)) + ' ' + point(path.elementAt(i + 2));
            i += 2;
        }
    }
    return data;
}

QByteArray rectangle(const QRectF &rect, double radius)
{
    QByteArray text = "<rect x=\"" + number(rect.x()) + "\" y=\"" + number(rect.y()) + "\" width=\"" + number(rect.width()) + "\" height=\""
        + number(rect.height()) + '"';
    return radius > 0 ? text + " rx=\"" + number(radius) + '"' : text;
}

QByteArray hatch(const DrawItem &item)
{
    QByteArray data;
    for (const QLineF &line : hatchLines(item.rect.adjusted(0.5, 0.5, -0.5, -0.5), item.pattern)) {
        data += 'M' + number(line.x1()) + ' ' + number(line.y1()) + 'L' + number(line.x2()) + ' ' + number(line.y2());
    }
    return data.isEmpty() ? data : "<path d=\"" + data + "\" stroke=\"" + colorName(item.hatch) + "\" stroke-width=\"0.9\"/>";
}

QByteArray bar(const DrawItem &item)
{
    const double inset = qAlpha(item.stroke) != 0 ? static_cast<double>(item.strokeWidth) / 2 : 0;
    QByteArray text = rectangle(item.rect.adjusted(inset, inset, -inset, -inset), static_cast<double>(item.radius)) + paintAttributes(item) + "/>";
    return item.pattern == Qt::SolidPattern ? text : text + hatch(item);
}

class SvgWriter {
public:
    explicit SvgWriter(const Composition &picture) : m_picture(picture), m_setter(picture.theme) { }

    QByteArray bytes();

private:
    void addPart(const PicturePart &part, int number);
    void addLayer(const PicturePart &part, std::span<const DrawItem> items);
    void addEvents(const PicturePart &part, std::span<const DrawItem> items);
    QByteArray element(const PicturePart &part, const DrawItem &item);
    QByteArray text(const DrawItem &item, const QString &words);
    QByteArray eventGroup(int event, int statement) const;

    const Composition &m_picture;
    TypeSetter m_setter;
    QByteArray m_out;
};

QByteArray SvgWriter::bytes()
{
    const double unit = m_picture.pixelsPerUnit;
    const QByteArray width = number(m_picture.size.width());
    const QByteArray height = number(m_picture.size.height());
    m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\""
        + number(m_picture.size.width() * unit) + "\" height=\"" + number(m_picture.size.height() * unit) + "\" viewBox=\"0 0 " + width + ' '
        + height + "\" font-family=\"" + escaped(m_picture.theme.sansFamily) + ", 'Noto Sans', 'Helvetica Neue', Arial, sans-serif\">\n";
    m_out += "<title>" + escaped(m_picture.title) + "</title>\n<desc>" + escaped(m_picture.description + u". "_s + softwareName()) + "</desc>\n";
    int number = 0;
    for (const PicturePart &part : m_picture.parts) {
        addPart(part, ++number);
    }
    return m_out + "</svg>\n";
}

void SvgWriter::addPart(const PicturePart &part, int partNumber)
{
    QByteArray attributes = " id=\"" + escaped(part.name) + '"';
    if (!part.offset.isNull()) {
        attributes += " transform=\"translate(" + number(part.offset.x()) + ' ' + number(part.offset.y()) + ")\"";
    }
    if (!part.clip.isNull()) {
        const QByteArray id = "clip-" + QByteArray::number(partNumber);
        m_out += "<clipPath id=\"" + id + "\">" + rectangle(part.clip, 0) + "/></clipPath>\n";
        attributes += " clip-path=\"url(#" + id + ")\"";
    }
    m_out += "<g" + attributes + ">\n";
    const std::span<const DrawItem> all(part.list.items);
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        while (end < all.size() && all[end].layer == all[begin].layer) {
            ++end;
        }
        addLayer(part, all.subspan(begin, end - begin));
        begin = end;
    }
    m_out += "</g>\n";
}

void SvgWriter::addLayer(const PicturePart &part, std::span<const DrawItem> items)
{
    static constexpr std::array kNames{"ground", "grid", "guide", "threads", "marks", "headers", "agreement", "axis", ""};
    const char *name = kNames[static_cast<std::size_t>(items.front().layer)];
    if (*name) {
        m_out += QByteArray("<g id=\"") + name + "\">\n";
    }
    if (items.front().layer == Layer::Marks) {
        addEvents(part, items);
    } else {
        for (const DrawItem &item : items) {
            m_out += element(part, item) + '\n';
        }
    }
    if (*name) {
        m_out += "</g>\n";
    }
}

/// Marks do not overlap, so their order may follow what they tell of: one group an event.
void SvgWriter::addEvents(const PicturePart &part, std::span<const DrawItem> items)
{
    std::vector<const DrawItem *> sorted;
    for (const DrawItem &item : items) {
        sorted.push_back(&item);
    }
    const auto key = [](const DrawItem *item) { return std::pair(item->event, item->event < 0 ? item->statement : -1); };
    std::ranges::stable_sort(sorted, {}, key);
    for (std::size_t i = 0; i < sorted.size();) {
        const auto group = key(sorted[i]);
        const bool named = group.first >= 0 || group.second >= 0;
        m_out += named ? eventGroup(sorted[i]->event, sorted[i]->statement) : QByteArray("<g id=\"clusters\">\n");
        for (; i < sorted.size() && key(sorted[i]) == group; ++i) {
            m_out += element(part, *sorted[i]) + '\n';
        }
        m_out += "</g>\n";
    }
}

QByteArray SvgWriter::eventGroup(int event, int statement) const
{
    const Snapshot &snapshot = *m_picture.snapshot;
    const QString id = event >= 0 ? u"event-"_s + snapshot.event(event).id.toString() : u"statement-"_s + snapshot.statement(statement).id.toString();
    const QString &title = event >= 0 ? snapshot.event(event).title : snapshot.statement(statement).title;
    const TimeSpan &time = event >= 0 ? snapshot.event(event).time : snapshot.statement(statement).time;
    return "<g id=\"" + escaped(id) + "\"><title>" + escaped(title + u" ("_s + dateWords(time, DateStyle::Long) + u')') + "</title>\n";
}

QByteArray SvgWriter::text(const DrawItem &item, const QString &words)
{
    const QFont font = textFont(m_picture.theme, item.style);
    QByteArray out = "<text x=\"" + number(item.rect.left()) + "\" y=\"" + number(item.rect.top() + m_setter.ascent(item.style)) + "\" font-size=\""
        + QByteArray::number(font.pixelSize()) + "\" fill=\"" + colorName(item.fill) + '"';
    if (font.weight() != QFont::Normal) {
        out += " font-weight=\"" + QByteArray::number(static_cast<int>(font.weight())) + '"';
    }
    if (font.letterSpacing() > 100) {
        // The same in pixels: a capital is some seven tenths of its size wide.
        out += " letter-spacing=\"" + number((font.letterSpacing() / 100 - 1) * 0.7 * font.pixelSize()) + '"';
    }
    // Where another font steps in, the words still end where they should.
    out += " textLength=\"" + number(item.rect.width()) + "\" lengthAdjust=\"spacingAndGlyphs\"";
    return out + '>' + escaped(words) + "</text>";
}

QByteArray SvgWriter::element(const PicturePart &part, const DrawItem &item)
{
    switch (item.kind) {
    case DrawKind::Fill:
        return rectangle(item.rect, 0) + " fill=\"" + colorName(item.fill) + "\"/>";
    case DrawKind::Bar:
        return bar(item);
    case DrawKind::Arrow:
        return "<path d=\"" + pathData(arrowPath(item)) + "Z\"" + paintAttributes(item) + "/>";
    case DrawKind::Shape:
        if (item.shape == SourceShape::Circle) {
            const QPointF centre = item.rect.center();
            return "<circle cx=\"" + number(centre.x()) + "\" cy=\"" + number(centre.y()) + "\" r=\"" + number(item.rect.width() / 2) + '"'
                + paintAttributes(item) + "/>";
        }
        return "<path d=\"" + pathData(shapePath(item.shape, item.rect)) + "Z\"" + paintAttributes(item) + "/>";
    case DrawKind::Line:
        return "<line x1=\"" + number(item.rect.left()) + "\" y1=\"" + number(item.rect.top()) + "\" x2=\"" + number(item.rect.right()) + "\" y2=\""
            + number(item.rect.bottom()) + '"' + paintAttributes(item) + "/>";
    case DrawKind::Thread:
        return "<path d=\"" + pathData(threadPath(item)) + '"' + paintAttributes(item) + "/>";
    case DrawKind::Text:
        return text(item, part.list.texts[static_cast<std::size_t>(item.text)]);
    }
    return {};
}

} // namespace

QByteArray svgBytes(const Composition &picture)
{
    return SvgWriter(picture).bytes();
}

Result<void> writeSvg(const Composition &picture, const QString &path)
{
    OutputFile file(path);
    if (const auto opened = file.open(); !opened) {
        return opened;
    }
    if (const auto written = file.write(svgBytes(picture)); !written) {
        return written;
    }
    return file.commit();
}

} // namespace eusebius
