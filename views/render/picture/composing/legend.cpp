// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a printed timeline needs to explain itself: who the sources are and what the marks mean.

#include "model/dates/datewords.h"
#include "views/render/picture/composing/composition.h"
#include "views/words/sourcenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kColumnWidth = 300;
constexpr double kShape = 9;
constexpr double kBar = 18; ///< in print, where bars are told apart by their hatching
constexpr double kLine = 14;
constexpr double kBlockGap = 8;

double indentFor(const Theme &theme)
{
    return theme.kind == ThemeKind::Print ? kLegendIndent + kBar + 6 : kLegendIndent;
}

/// A bar as the source's are hatched in print: beside the shape, the one sign of it that its bars carry.
void addHatchedBar(DrawList &list, const Theme &theme, int document, QPointF at)
{
    DrawItem &bar = list.bar(Layer::Frame, QRectF(at.x() + kLegendIndent, at.y(), kBar, kShape), theme.source(document), 2.5);
    bar.pattern = barPattern(theme, document);
    bar.hatch = theme.paper.rgba();
}

struct SourceText {
    int document = -1;
    QString name;
    QStringList record;
    double height() const { return kLine * static_cast<double>(1 + record.size()) + kBlockGap; }
};

} // namespace

QString sourceRecord(const Document &document, const QString &name)
{
    QStringList parts;
    if (document.title != name) {
        parts << document.title;
    }
    for (const QString &who : {document.author, document.publisher}) {
        if (!who.isEmpty() && who != name) {
            parts << who;
        }
    }
    if (!document.published.isUndated()) {
        parts << dateWords(document.published, DateStyle::Long);
    }
    return parts.join(u", "_s);
}

LegendColumns::LegendColumns(double width, double least)
    : count(std::max(1, static_cast<int>((width + kGap) / (least + kGap))))
    , columnWidth((width - (count - 1) * kGap) / count)
{
}

void addLegendHeading(DrawList &list, const QString &words, const Theme &theme, TypeSetter &setter)
{
    list.text(Layer::Frame, TextStyle::Section, words, 0, 14, theme.faint, setter);
}

void addLegendShape(DrawList &list, const Theme &theme, int document, QPointF at)
{
    DrawItem &item = list.shape(Layer::Frame, sourceShape(document), QRectF(at.x(), at.y(), kShape, kShape), theme.source(document));
    if (sourcePattern(document) != Qt::SolidPattern) {
        item.stroke = item.fill;
        item.strokeWidth = 1.6F;
        item.fill = theme.paper.rgba();
        item.rect.adjust(0.8, 0.8, -0.8, -0.8);
    }
}

Legend composeLegend(const Snapshot &snapshot, const ShownSet &shown, const Theme &theme, double width, SourceRecords detail, const SourceNotes &notes)
{
    Legend legend;
    if (detail == SourceRecords::Absent) {
        return legend;
    }
    TypeSetter setter(theme);
    const double indent = indentFor(theme);
    addLegendHeading(legend.list, u"SOURCES"_s, theme, setter);
    const LegendColumns columns(width, kColumnWidth);
    const auto aRow = static_cast<std::size_t>(columns.count);
    const double columnWidth = columns.columnWidth;
    const QStringList names = sourceNames(snapshot);
    std::vector<SourceText> sources;
    for (int d = 0; d < static_cast<int>(snapshot.documents().size()); ++d) {
        if (shown.showsDocument(d)) {
            const QString name = notes.isEmpty() ? names[d] : notes.numberOf(d) + u"  "_s + names[d];
            SourceText source{d, setter.fitted(TextStyle::LegendName, name, columnWidth - indent), {}};
            if (detail == SourceRecords::Whole) {
                source.record = setter.wrapped(TextStyle::LegendDetail, sourceRecord(snapshot.document(d), names[d]), columnWidth - indent, 3);
            }
            sources.push_back(std::move(source));
        }
    }
    double top = kLegendHeading;
    for (std::size_t first = 0; first < sources.size(); first += aRow) {
        double rowHeight = 0;
        for (std::size_t i = first; i < std::min(sources.size(), first + aRow); ++i) {
            const double left = columns.left(static_cast<int>(i - first));
            addLegendShape(legend.list, theme, sources[i].document, {left, top + 1.5});
            if (theme.kind == ThemeKind::Print) {
                addHatchedBar(legend.list, theme, sources[i].document, {left, top + 1.5});
            }
            double baseline = top + 10;
            legend.list.text(Layer::Frame, TextStyle::LegendName, sources[i].name, left + indent, baseline, theme.text, setter);
            for (const QString &line : std::as_const(sources[i].record)) {
                baseline += kLine;
                legend.list.text(Layer::Frame, TextStyle::LegendDetail, line, left + indent, baseline, theme.secondary, setter);
            }
            legend.places.push_back({PicturePlace::Kind::Source, names[sources[i].document], QRectF(left, top - 2, columnWidth, sources[i].height()), -1, sources[i].document});
            rowHeight = std::max(rowHeight, sources[i].height());
        }
        top += rowHeight;
    }
    legend.height = top;
    return legend;
}

} // namespace eusebius
