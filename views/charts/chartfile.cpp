// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartfile.h"

#include "views/charts/chartmaking.h"
#include "views/render/picture/output/outputfile.h"
#include "views/widgets/typography.h"

#include <QBuffer>
#include <QChart>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPixelRatio = 2;
constexpr int kSummaryHeight = 30;
constexpr int kMargin = 16;

void paintChart(QPainter &painter, const Tally &tally, const ChartWords &words, const Theme &theme, QSize size)
{
    painter.fillRect(QRect(QPoint(0, 0), size), theme.paper);
    QGraphicsScene scene;
    auto *chart = makeChart(tally, words, theme).release();
    scene.addItem(chart); // which owns it now
    const QSizeF area(size.width() - 2 * kMargin, size.height() - 2 * kMargin - kSummaryHeight);
    chart->resize(area);
    scene.setSceneRect(QRectF(QPointF(0, 0), area));
    scene.render(&painter, QRectF(QPointF(kMargin, kMargin), area), scene.sceneRect());
    painter.setFont(typeFont(theme, Type::Secondary));
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(kMargin + 8, size.height() - kMargin - kSummaryHeight, size.width() - 2 * kMargin - 16, kSummaryHeight),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words.summary);
}

QByteArray pngOf(const Tally &tally, const ChartWords &words, const Theme &theme, QSize size)
{
    QImage image(size * kPixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPixelRatio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, tally, words, theme, size);
    painter.end();
    image.setText(u"Title"_s, words.title);
    image.setText(u"Software"_s, softwareName());
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QByteArray svgOf(const Tally &tally, const ChartWords &words, const Theme &theme, QSize size)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(words.title);
    svg.setDescription(words.summary);
    QPainter painter(&svg);
    paintChart(painter, tally, words, theme, size);
    painter.end();
    return bytes.data();
}

QByteArray pdfOf(const Tally &tally, const ChartWords &words, const Theme &theme, QSize size)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&bytes);
    pdf.setTitle(words.title);
    pdf.setCreator(softwareName());
    pdf.setResolution(96);
    pdf.setPageSize(QPageSize(QSizeF(size) * 72.0 / 96.0, QPageSize::Point));
    pdf.setPageMargins({});
    QPainter painter(&pdf);
    paintChart(painter, tally, words, theme, size);
    painter.end();
    return bytes.data();
}

} // namespace

Result<void> writeChart(const Tally &tally, const ChartWords &words, const Theme &theme, QSize size, const QString &path)
{
    const QString ending = path.section(u'.', -1).toLower();
    const bool known = ending == "png"_L1 || ending == "svg"_L1 || ending == "pdf"_L1;
    if (!known) {
        return Error{ErrorCode::OptionInvalid, path, {ending, u"a name that ends in .png, .svg or .pdf"_s}};
    }
    const QByteArray bytes = ending == "png"_L1 ? pngOf(tally, words, theme, size) : ending == "svg"_L1 ? svgOf(tally, words, theme, size) : pdfOf(tally, words, theme, size);
    return writeWhole(path, bytes);
}

} // namespace eusebius
