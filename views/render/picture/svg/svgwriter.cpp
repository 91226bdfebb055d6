// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// SVG from the draw list: text stays text, what belongs to one event is one group with its name. Qt's generator drops clipping
// and breaks text where fonts change, so this is written here. Plain SVG 1.1, presentation attributes only.

#include "views/render/picture/svg/svgwriter.h"

#include "model/dates/datewords.h"
#include "views/render/ink/geometry.h"
#include "views/render/picture/output/outputfile.h"
#include "views/render/picture/svg/svgglyphs.h"
#include "views/render/picture/svg/svgwords.h"
#include "views/words/sourcenames.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kUnitsPerInch = 96;

QByteArray colorName(QRgb color)
{
    return '#' + QByteArray::number(color & 0xffffffU, 16).rightJustified(6, '0');
}

QByteArray paintAttributes(const DrawItem &item)
{
    QByteArray text = qAlpha(item.fill) == 0 ? QByteArray(" fill=\"none\"") : " fill=\"" + colorName(item.fill) + '"';
    if (qAlpha(item.stroke) != 0) {
        text += " stroke=\"" + colorName(item.stroke) + "\" stroke-width=\"" + svgNumber(static_cast<double>(item.strokeWidth)) + '"';
        if (item.dash != Dash::Solid) {
            const bool dotted = item.dash == Dash::Dotted;
            text += " stroke-dasharray=\"" + svgNumber(dotted ? kDotOn : kDashOn) + ' ' + svgNumber(dotted ? kDotOff : kDashOff) + '"';
        }
    }
    return text;
}

QByteArray rectangle(const QRectF &rect, double radius)
{
    QByteArray text = "<rect x=\"" + svgNumber(rect.x()) + "\" y=\"" + svgNumber(rect.y()) + "\" width=\"" + svgNumber(rect.width()) + "\" height=\""
        + svgNumber(rect.height()) + '"';
    return radius > 0 ? text + " rx=\"" + svgNumber(radius) + '"' : text;
}

QByteArray hatch(const DrawItem &item)
{
    QByteArray data;
    for (const QLineF &line : hatchLines(item.rect.adjusted(0.5, 0.5, -0.5, -0.5), item.pattern)) {
        data += 'M' + svgNumber(line.x1()) + ' ' + svgNumber(line.y1()) + 'L' + svgNumber(line.x2()) + ' ' + svgNumber(line.y2());
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
    explicit SvgWriter(const Composition &picture)
        : m_picture(picture), m_setter(picture.theme), m_glyphs(picture.theme), m_sourceNames(sourceNames(*picture.snapshot))
    {
    }

    QByteArray bytes();

private:
    void addPart(const PicturePart &part, int number);
    void addLayer(const PicturePart &part, std::span<const DrawItem> items);
    void addEvents(const PicturePart &part, std::span<const DrawItem> items);
    void addStatements(const PicturePart &part, std::span<const DrawItem> items);
    QByteArray element(const PicturePart &part, const DrawItem &item);
    QByteArray text(const DrawItem &item, const QString &words);
    QByteArray eventGroup(int event, int statement);
    QByteArray head() const;
    QByteArray length(double units) const;

    const Composition &m_picture;
    TypeSetter m_setter;
    SvgGlyphs m_glyphs;
    QStringList m_sourceNames;
    QSet<int> m_grouped; ///< events that have a group
    QByteArray m_out;
};

QByteArray SvgWriter::bytes()
{
    int number = 0;
    for (const PicturePart &part : m_picture.parts) {
        addPart(part, ++number);
    }
    // The glyphs are known only now.
    const QByteArray glyphs = m_glyphs.definitions();
    return head() + (glyphs.isEmpty() ? QByteArray() : "<defs>\n" + glyphs + "</defs>\n") + m_out + "</svg>\n";
}

/// A length as it was asked for: on paper, or in pixels.
QByteArray SvgWriter::length(double units) const
{
    return m_picture.inMillimetres ? svgNumber(units * m_picture.paperScale / kUnitsPerInch * kMillimetresPerInch) + "mm" : svgNumber(units * m_picture.pixelsPerUnit);
}

QByteArray SvgWriter::head() const
{
    const QSizeF size = m_picture.size;
    QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    if (m_picture.outlines) {
        head += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    }
    head += " version=\"1.1\" width=\"" + length(size.width()) + "\" height=\"" + length(size.height()) + "\" viewBox=\"0 0 " + svgNumber(size.width()) + ' '
        + svgNumber(size.height()) + "\" role=\"img\" aria-labelledby=\"picture-title picture-description\" font-family=\""
        + svgEscaped(m_picture.theme.sansFamily) + ", 'Noto Sans', 'Helvetica Neue', Arial, sans-serif\"";
    // As measured here: letters that neither kern nor join.
    head += " style=\"font-kerning:none;font-variant-ligatures:none;font-feature-settings:'kern' 0,'liga' 0,'calt' 0\">\n";
    QString description = m_picture.wholeDescription() + u' ' + softwareName();
    if (!m_picture.made.isEmpty()) {
        description += u", "_s + m_picture.made;
    }
    head += "<title id=\"picture-title\">" + svgEscaped(m_picture.title) + "</title>\n<desc id=\"picture-description\">" + svgEscaped(description) + "</desc>\n";
    if (!m_picture.record.isEmpty()) {
        head += "<metadata id=\"made-by\"><view xmlns=\"urn:eusebius:view\">" + svgEscaped(QString::fromUtf8(m_picture.record)) + "</view></metadata>\n";
    }
    return head;
}

void SvgWriter::addPart(const PicturePart &part, int partNumber)
{
    QByteArray attributes = " id=\"" + svgEscaped(part.name) + '"';
    if (!part.offset.isNull()) {
        attributes += " transform=\"translate(" + svgNumber(part.offset.x()) + ' ' + svgNumber(part.offset.y()) + ")\"";
    }
    if (!part.clip.isNull()) {
        const QByteArray id = "clip-" + QByteArray::number(partNumber);
        m_out += "<defs><clipPath id=\"" + id + "\">" + rectangle(part.clip, 0) + "/></clipPath></defs>\n";
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
    if (!part.clip.isNull()) {
        // Programs that know no clipping would leave what reaches beyond in the margins.
        const QRectF clip = part.clip.translated(part.offset);
        const QByteArray paper = " fill=\"" + colorName(m_picture.theme.paper.rgba()) + "\"/>\n";
        m_out += rectangle(QRectF(0, clip.top(), clip.left(), clip.height()), 0) + paper;
        m_out += rectangle(QRectF(clip.right(), clip.top(), m_picture.size.width() - clip.right(), clip.height()), 0) + paper;
    }
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
    } else if (items.front().layer == Layer::Frame) {
        addStatements(part, items);
    } else {
        for (const DrawItem &item : items) {
            m_out += element(part, item) + '\n';
        }
    }
    if (*name) {
        m_out += "</g>\n";
    }
}

/// What is listed below the timeline, each a group; where its event has one already it goes by its own name.
void SvgWriter::addStatements(const PicturePart &part, std::span<const DrawItem> items)
{
    int open = -1;
    for (const DrawItem &item : items) {
        if (item.statement != open) {
            m_out += open >= 0 ? "</g>\n" : "";
            open = item.statement;
            m_out += open >= 0 ? eventGroup(m_grouped.contains(item.event) ? -1 : item.event, open) : QByteArray();
        }
        m_out += element(part, item) + '\n';
    }
    m_out += open >= 0 ? "</g>\n" : "";
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

QByteArray SvgWriter::eventGroup(int event, int statement)
{
    const Snapshot &snapshot = *m_picture.snapshot;
    const QString id = event >= 0 ? u"event-"_s + snapshot.event(event).id.toString() : u"statement-"_s + snapshot.statement(statement).id.toString();
    const QString &title = event >= 0 ? snapshot.event(event).title : snapshot.statement(statement).title;
    const TimeSpan &time = event >= 0 ? snapshot.event(event).time : snapshot.statement(statement).time;
    QStringList tellers;
    for (const int document : event >= 0 ? snapshot.sourcesOf(event) : std::vector{snapshot.documentOf(statement)}) {
        tellers << m_sourceNames[document];
    }
    m_grouped.insert(event);
    const QString when = time.isUndated() ? u"without a date"_s : dateWords(time, DateStyle::Long);
    return "<g id=\"" + svgEscaped(id) + "\"><title>" + svgEscaped(title + u" ("_s + when + u')') + "</title><desc>"
        + svgEscaped(u"Told by "_s + tellers.join(u", "_s)) + "</desc>\n";
}

QByteArray SvgWriter::text(const DrawItem &item, const QString &words)
{
    if (m_picture.outlines) {
        return m_glyphs.text(item.style, words, QPointF(item.rect.left(), item.rect.top() + m_setter.ascent(item.style)), item.fill);
    }
    const QFont font = textFont(m_picture.theme, item.style);
    QByteArray out = "<text x=\"" + svgNumber(item.rect.left()) + "\" y=\"" + svgNumber(item.rect.top() + m_setter.ascent(item.style)) + "\" font-size=\""
        + QByteArray::number(font.pixelSize()) + "\" fill=\"" + colorName(item.fill) + '"';
    if (font.weight() != QFont::Normal) {
        out += " font-weight=\"" + QByteArray::number(static_cast<int>(font.weight())) + '"';
    }
    if (font.letterSpacing() > 100) {
        // The same in pixels: a capital is some seven tenths of its size wide.
        out += " letter-spacing=\"" + svgNumber((font.letterSpacing() / 100 - 1) * 0.7 * font.pixelSize()) + '"';
    }
    // Where another font steps in, the words still end where they should.
    out += " textLength=\"" + svgNumber(item.rect.width()) + "\" lengthAdjust=\"spacingAndGlyphs\"";
    return out + '>' + svgEscaped(words) + "</text>";
}

QByteArray SvgWriter::element(const PicturePart &part, const DrawItem &item)
{
    switch (item.kind) {
    case DrawKind::Fill:
        return rectangle(item.rect, 0) + " fill=\"" + colorName(item.fill) + "\"/>";
    case DrawKind::Bar:
        return bar(item);
    case DrawKind::Arrow:
        return "<path d=\"" + svgPathData(arrowPath(item)) + "Z\"" + paintAttributes(item) + "/>";
    case DrawKind::Shape:
        if (item.shape == SourceShape::Circle) {
            const QPointF centre = item.rect.center();
            return "<circle cx=\"" + svgNumber(centre.x()) + "\" cy=\"" + svgNumber(centre.y()) + "\" r=\"" + svgNumber(item.rect.width() / 2) + '"'
                + paintAttributes(item) + "/>";
        }
        return "<path d=\"" + svgPathData(shapePath(item.shape, item.rect)) + "Z\"" + paintAttributes(item) + "/>";
    case DrawKind::Line:
        return "<line x1=\"" + svgNumber(item.rect.left()) + "\" y1=\"" + svgNumber(item.rect.top()) + "\" x2=\"" + svgNumber(item.rect.right()) + "\" y2=\""
            + svgNumber(item.rect.bottom()) + '"' + paintAttributes(item) + "/>";
    case DrawKind::Thread:
        return "<path d=\"" + svgPathData(threadPath(item)) + '"' + paintAttributes(item) + "/>";
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
    return writeWhole(path, svgBytes(picture));
}

} // namespace eusebius
