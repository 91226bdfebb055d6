// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pdf/pdfwriter.h"

#include "views/render/picture/output/outputfile.h"
#include "views/render/picture/output/samehashes.h"
#include "views/render/picture/pdf/pdffinish.h"
#include "views/render/picture/pdf/pdfpages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kPointsPerPixel = 72.0 / 96.0;
constexpr int kResolution = 1200;

/// The document's description in XMP, without times.
QByteArray metadataOf(const Composition &picture)
{
    const QString title = picture.title.toHtmlEscaped();
    const QString description = picture.wholeDescription().toHtmlEscaped();
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

QByteArray pagesAsQtWritesThem(const Composition &picture, const PictureSheets &sheets)
{
    const SameHashesInEveryRun hashes;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(sheets.sheet * kPointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(), QPageLayout::Point);
    writer.setTitle(picture.title);
    writer.setDocumentXmpMetadata(metadataOf(picture));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    painter.scale(kResolution / 96.0, kResolution / 96.0);
    for (std::size_t i = 0; i < sheets.sheets.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        paintSheet(painter, picture, sheets, i);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> writePdf(const Composition &picture, const QString &path)
{
    const Result<PictureSheets> sheets = sheetsOf(picture);
    if (!sheets) {
        return sheets.error();
    }
    OutputFile file(path);
    if (const auto opened = file.open(); !opened) {
        return opened;
    }
    const Result<QByteArray> finished = finishedPdf(pagesAsQtWritesThem(picture, *sheets), picture, *sheets);
    if (!finished) {
        return Error{finished.error().code, path, finished.error().args};
    }
    if (const auto written = file.write(*finished); !written) {
        return written;
    }
    return file.commit();
}

} // namespace eusebius
