// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pdf/pdffinish.h"

#include "views/render/picture/output/outputfile.h"
#include "views/render/picture/pdf/pdfrecord.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kPointsPerUnit = 72.0 / 96.0;
constexpr double kAboveMark = 40; ///< where a bookmark leads, its mark stands so far from the window's edge

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

/// A bookmark and those below it.
struct Bookmark {
    QString words;
    QRectF rect; ///< in the picture; what it leads to
    std::vector<Bookmark> below;
    bool open = false;
};

class PdfFinisher {
public:
    PdfFinisher(QPDF &pdf, const Composition &picture, const PictureSheets &sheets)
        : m_pdf(pdf), m_picture(picture), m_sheets(sheets), m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void describe();
    void addBookmarks();
    void addLinks();

private:
    struct Placed {
        std::size_t page = 0;
        QRectF points; ///< from the lower left corner, as PDF counts
    };
    Placed placed(const QRectF &rect) const;
    QPDFObjectHandle destination(const QRectF &rect) const;
    std::vector<Bookmark> bookmarks() const;
    int addLevel(QPDFObjectHandle parent, const std::vector<Bookmark> &bookmarks);
    void addLink(const QRectF &from, const QRectF &to);

    QPDF &m_pdf;
    const Composition &m_picture;
    const PictureSheets &m_sheets;
    std::vector<QPDFPageObjectHelper> m_pages;
};

PdfFinisher::Placed PdfFinisher::placed(const QRectF &rect) const
{
    const auto it = std::ranges::find_if(m_sheets.sheets, [&](const PictureSheet &sheet) { return sheet.part.contains(rect.center()); });
    const std::size_t page = it == m_sheets.sheets.end() ? 0 : static_cast<std::size_t>(it - m_sheets.sheets.begin());
    const PictureSheet &sheet = m_sheets.sheets[page];
    const QRectF part = rect.intersected(sheet.part).translated(-sheet.part.topLeft());
    const double shrink = m_sheets.shrink;
    const QRectF onSheet = QRectF(part.topLeft() * shrink, part.size() * shrink).translated(sheet.corner);
    const double scale = kPointsPerUnit;
    const double height = m_sheets.sheet.height() * kPointsPerUnit;
    return {page, QRectF(onSheet.left() * scale, height - onSheet.bottom() * scale, onSheet.width() * scale, onSheet.height() * scale)};
}

QPDFObjectHandle PdfFinisher::destination(const QRectF &rect) const
{
    const Placed at = placed(rect);
    QPDFObjectHandle page = m_pages[std::min(at.page, m_pages.size() - 1)].getObjectHandle();
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), real(std::max(0.0, at.points.left() - kAboveMark)),
                                       real(at.points.bottom() + kAboveMark), QPDFObjectHandle::newNull()});
}

std::vector<Bookmark> PdfFinisher::bookmarks() const
{
    Bookmark timeline{u"Timeline"_s, {}, {}, true};
    Bookmark undated{u"Without a date"_s, {}, {}, false};
    Bookmark sources{u"Sources"_s, {}, {}, false};
    for (const PicturePlace &place : m_picture.places) {
        if (place.kind == PicturePlace::Kind::Lane) {
            timeline.below.push_back({place.words, place.rect, {}, false});
        } else if (place.kind == PicturePlace::Kind::Event && !timeline.below.empty()) {
            timeline.below.back().below.push_back({place.words, place.rect, {}, false});
        } else if (place.kind == PicturePlace::Kind::Undated) {
            undated.below.push_back({place.words, place.rect, {}, false});
        } else if (place.kind == PicturePlace::Kind::Source) {
            sources.below.push_back({place.words, place.rect, {}, false});
        }
    }
    std::vector<Bookmark> all;
    for (Bookmark *bookmark : {&timeline, &undated, &sources}) {
        if (!bookmark->below.empty()) {
            bookmark->rect = bookmark->below.front().rect;
            all.push_back(std::move(*bookmark));
        }
    }
    return all;
}

/// Gives how many of them are seen when the list is opened (ISO 32000-1, 12.3.3).
int PdfFinisher::addLevel(QPDFObjectHandle parent, const std::vector<Bookmark> &bookmarks)
{
    int seen = 0;
    QPDFObjectHandle previous;
    for (const Bookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.words));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(bookmark.rect));
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", item);
        }
        const int below = bookmark.below.empty() ? 0 : addLevel(item, bookmark.below);
        if (below > 0) {
            item.replaceKey("/Count", QPDFObjectHandle::newInteger(bookmark.open ? below : -below));
        }
        seen += 1 + (bookmark.open ? below : 0);
        previous = item;
    }
    if (previous.isInitialized()) {
        parent.replaceKey("/Last", previous);
    }
    return seen;
}

void PdfFinisher::addBookmarks()
{
    QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(addLevel(outlines, bookmarks())));
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
}

void PdfFinisher::addLink(const QRectF &from, const QRectF &to)
{
    const Placed at = placed(from);
    QPDFObjectHandle link = QPDFObjectHandle::newDictionary();
    link.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    link.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    link.replaceKey("/Rect", QPDFObjectHandle::newArray({real(at.points.left()), real(at.points.top()), real(at.points.right()), real(at.points.bottom())}));
    link.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    link.replaceKey("/Dest", destination(to));
    QPDFObjectHandle page = m_pages[std::min(at.page, m_pages.size() - 1)].getObjectHandle();
    if (!page.getKey("/Annots").isArray()) {
        page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    }
    page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(link));
}

/// From a lane's head and a note to the source's record; from the record back to the lane.
void PdfFinisher::addLinks()
{
    const auto find = [&](PicturePlace::Kind kind, int document) {
        const auto it = std::ranges::find_if(m_picture.places, [&](const PicturePlace &place) { return place.kind == kind && place.document == document; });
        return it == m_picture.places.end() ? nullptr : &*it;
    };
    for (const PicturePlace &place : m_picture.places) {
        if (place.document < 0) {
            continue;
        }
        const bool isSource = place.kind == PicturePlace::Kind::Source;
        if (const PicturePlace *target = find(isSource ? PicturePlace::Kind::Lane : PicturePlace::Kind::Source, place.document)) {
            addLink(place.rect, target->rect);
        }
    }
}

void PdfFinisher::describe()
{
    QPDFObjectHandle info = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", unicode(m_picture.title));
    info.replaceKey("/Subject", unicode(m_picture.wholeDescription()));
    info.replaceKey("/Creator", unicode(softwareName()));
    info.replaceKey("/Producer", unicode(softwareName() + u", with Qt and qpdf"_s));
    if (!m_picture.made.isEmpty()) {
        info.replaceKey("/Made", unicode(m_picture.made));
    }
    if (!m_picture.record.isEmpty()) {
        info.replaceKey(std::string("/") + kRecordName, unicode(QString::fromUtf8(m_picture.record)));
    }
    m_pdf.getTrailer().replaceKey("/Info", info);
    QPDFObjectHandle root = m_pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("en"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &written, const Composition &picture, const PictureSheets &sheets)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("picture", written.constData(), static_cast<std::size_t>(written.size()));
        PdfFinisher finisher(pdf, picture, sheets);
        finisher.describe();
        finisher.addBookmarks();
        finisher.addLinks();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setExtraHeaderText(kPdfSign);
        writer.write();
        const std::unique_ptr<Buffer> buffer(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &error) {
        return Error{ErrorCode::FileUnwritable, {}, {QString::fromUtf8(error.what())}};
    }
}

} // namespace eusebius
