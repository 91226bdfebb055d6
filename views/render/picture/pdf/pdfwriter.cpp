// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pdf/pdfwriter.h"

#include "views/render/picture/output/outputfile.h"
#include "views/render/picture/pixels/pixelpainting.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kPointsPerUnit = 72.0 / 96.0;
constexpr double kLongestPage = 14'400; ///< points; more than readers of PDF 1.6 must take
constexpr int kResolution = 1200;

/// The moment of writing makes two runs differ: the entries that hold it become blanks of the same length, so that no offset
/// in the file moves.
void removeDates(QByteArray &pdf)
{
    for (const QByteArrayView key : {QByteArrayView("/CreationDate ("), QByteArrayView("/ModDate (")}) {
        qsizetype at = 0;
        while ((at = pdf.indexOf(key, at)) >= 0) {
            const qsizetype end = pdf.indexOf(')', at);
            if (end < 0) {
                return;
            }
            std::fill(pdf.begin() + at, pdf.begin() + end + 1, ' ');
        }
    }
}

/// The document's description in XMP, without times.
QByteArray metadataOf(const Composition &picture)
{
    const QString title = picture.title.toHtmlEscaped();
    const QString description = picture.description.toHtmlEscaped();
    const QString xmp = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>%3</xmp:CreatorTool><pdf:Producer>%3</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    return xmp.arg(title, description, softwareName().toHtmlEscaped()).toUtf8();
}

} // namespace

Result<void> writePdf(const Composition &picture, const QString &path)
{
    OutputFile file(path);
    if (const auto opened = file.open(); !opened) {
        return opened;
    }
    QSizeF points = picture.size * kPointsPerUnit;
    const double shrink = std::min(1.0, kLongestPage / std::max(points.width(), points.height()));
    points *= shrink;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(), QPageLayout::Point);
        writer.setTitle(picture.title);
        writer.setCreator(softwareName());
        writer.setDocumentXmpMetadata(metadataOf(picture));
        QPainter painter;
        if (!painter.begin(&writer)) {
            return Error{ErrorCode::FileUnwritable, path, {}};
        }
        const double unit = kResolution / 96.0 * shrink;
        painter.scale(unit, unit);
        paintComposition(painter, picture);
        painter.end();
    }
    QByteArray bytes = buffer.data();
    removeDates(bytes);
    if (const auto written = file.write(bytes); !written) {
        return written;
    }
    return file.commit();
}

} // namespace eusebius
