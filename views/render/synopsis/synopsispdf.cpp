// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/drawlist.h"
#include "views/render/picture/output/outputfile.h"
#include "views/render/picture/output/samehashes.h"
#include "views/render/synopsis/cellnotes.h"
#include "views/render/synopsis/laidrow.h"
#include "views/render/synopsis/synopsisfile.h"
#include "views/words/sourcenames.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>
#include <exception>
#include <memory>
#include <string>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPdfResolution = 1200;
constexpr double kUnitsPerInch = 96;
constexpr double kUnitsPerMm = kUnitsPerInch / 25.4;
constexpr double kPageMargin = 42; ///< 11 mm
constexpr double kTitleHeight = 46;
constexpr double kFootHeight = 22;
constexpr double kFirstColumn = 190;
constexpr double kNarrowest = 128; ///< a column with fewer letters a line is hard to read
constexpr double kWidest = 300;

class SynopsisPages {
public:
    SynopsisPages(const SnapshotPtr &snapshot, const SynopsisOptions &options)
        : m_options(options), m_style(SynopsisStyle::of(Theme::of(options.theme), 0)), m_names(sourceNames(*snapshot)), m_columns(synopsisColumns(*snapshot, options)),
          m_events(synopsisEvents(*snapshot, options.request)), m_reader(snapshot, options.request.documents),
          m_page(options.paperMillimetres.width() * kUnitsPerMm, options.paperMillimetres.height() * kUnitsPerMm),
          m_title(options.title.isEmpty() ? snapshot->title() : options.title)
    {
        arrangeColumns();
        arrangePages();
    }

    QByteArray written();
    const QString &title() const { return m_title; }
    QString about() const
    {
        return u"Synopsis, %1 · %2 events · %3 sources"_s.arg(periodWords(m_options.request.from, m_options.request.to)).arg(m_events.events.size()).arg(m_columns.size());
    }

private:
    /// Rows of one page; each page is printed once for every group of columns.
    struct Page {
        std::size_t firstRow = 0;
        std::size_t endRow = 0;
    };

    void arrangeColumns();
    void arrangePages();
    double right() const { return m_page.width() - kPageMargin; }
    double top(bool first) const { return kPageMargin + (first ? kTitleHeight : 0) + SynopsisStyle::kHead; }
    double bottom() const { return m_page.height() - kPageMargin - kFootHeight; }
    void paintPage(QPainter &painter, std::size_t page, std::size_t group);
    void paintFoot(QPainter &painter, std::size_t number, std::size_t group);

    const SynopsisOptions &m_options;
    SynopsisStyle m_style;
    QStringList m_names;
    std::vector<int> m_columns;
    SynopsisEvents m_events;
    SynopsisReader m_reader;
    QSizeF m_page;
    QString m_title;
    double m_columnWidth = 0;
    std::size_t m_columnsAPage = 1;
    std::vector<double> m_heights; ///< by row
    std::vector<Page> m_pages;
};

void SynopsisPages::arrangeColumns()
{
    const double room = right() - kPageMargin - kFirstColumn;
    const auto count = std::max<std::size_t>(1, m_columns.size());
    const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(room / kNarrowest));
    const std::size_t groups = (count + most - 1) / most;
    m_columnsAPage = (count + groups - 1) / groups; // evenly
    m_columnWidth = std::min(kWidest, room / static_cast<double>(m_columnsAPage));
}

void SynopsisPages::arrangePages()
{
    const std::vector<double> widths(m_columns.size(), m_columnWidth);
    double y = top(true);
    Page page;
    for (std::size_t i = 0; i < m_events.events.size(); ++i) {
        LaidRow row(m_style, m_reader.row(m_events.events[i]));
        const double most = bottom() - top(false);
        m_heights.push_back(std::min(most, std::ceil(row.heightIn(kFirstColumn, m_columns, widths))));
        if (y + m_heights.back() > bottom() && i > page.firstRow) {
            page.endRow = i;
            m_pages.push_back(page);
            page.firstRow = i;
            y = top(false);
        }
        y += m_heights.back();
    }
    page.endRow = m_events.events.size();
    m_pages.push_back(page);
}

void SynopsisPages::paintFoot(QPainter &painter, std::size_t number, std::size_t group)
{
    const double y = m_page.height() - kPageMargin - kFootHeight + 6;
    const std::size_t groups = (std::max<std::size_t>(1, m_columns.size()) + m_columnsAPage - 1) / m_columnsAPage;
    QString words = u"%1 of %2"_s.arg(number + 1).arg(m_pages.size() * groups);
    if (groups > 1) {
        words = u"sources %1 to %2 · "_s.arg(group * m_columnsAPage + 1).arg(std::min((group + 1) * m_columnsAPage, m_columns.size())) + words;
    }
    paintSynopsisLegend(painter, m_style, QRectF(kPageMargin, y - 3, right() - kPageMargin - 190, 18));
    paintLine(painter, {right() - 180, y}, 180, words, m_style.note, m_style.theme.secondary, Qt::AlignRight);
}

void SynopsisPages::paintPage(QPainter &painter, std::size_t pageIndex, std::size_t group)
{
    const Page &page = m_pages[pageIndex];
    const bool first = pageIndex == 0;
    const Theme &theme = m_style.theme;
    painter.fillRect(QRectF(QPointF(), m_page), theme.paper);
    if (first) {
        QFont font = m_style.name;
        font.setPixelSize(19);
        paintLine(painter, {kPageMargin, kPageMargin - 6}, right() - kPageMargin, m_title, font, theme.text);
        const QString made = m_options.made.isEmpty() ? QString() : u" · made with %1, %2"_s.arg(softwareName(), m_options.made);
        paintLine(painter, {kPageMargin, kPageMargin + 20}, right() - kPageMargin, about() + made, m_style.title, theme.secondary);
    }
    // The first column stands on the page's margin, not on its own.
    const double left = kPageMargin - SynopsisStyle::kMargin;
    const double begin = kPageMargin + kFirstColumn;
    double y = top(first);
    const std::size_t from = group * m_columnsAPage;
    const std::size_t to = std::min(from + m_columnsAPage, m_columns.size());
    const double end = begin + static_cast<double>(m_columnsAPage) * m_columnWidth;
    for (std::size_t c = from; c < to; ++c) {
        const int document = m_columns[c];
        const QRectF box(begin + static_cast<double>(c - from) * m_columnWidth, y - SynopsisStyle::kHead, m_columnWidth, SynopsisStyle::kHead);
        paintSourceHead(painter, m_style, box, document, m_names.value(document), u"tells %1"_s.arg(m_events.toldBy[static_cast<std::size_t>(document)]));
    }
    painter.fillRect(QRectF(kPageMargin, y - 1, end - kPageMargin, 1), theme.faint);
    std::optional<qint64> year;
    for (std::size_t r = page.firstRow; r < page.endRow; ++r) {
        LaidRow row(m_style, m_reader.row(m_events.events[r]));
        const double height = m_heights[r];
        const auto day = row.row().time.earliestDay();
        if (r > page.firstRow) {
            paintRowRule(painter, m_style, kPageMargin, end, y, day && year && day->year != *year);
        }
        year = day ? std::optional(day->year) : year;
        row.paintFirst(painter, QRectF(left, y, kFirstColumn + SynopsisStyle::kMargin, height));
        for (std::size_t c = from; c < to; ++c) {
            const QRectF box(begin + static_cast<double>(c - from) * m_columnWidth, y, m_columnWidth, height - 1);
            if (const SynopsisCell *cell = row.row().cell(m_columns[c])) {
                row.paintCell(painter, box, *cell);
            } else {
                paintEmptiness(painter, m_style, box, m_reader.emptiness(row.row().event, m_columns[c]));
            }
        }
        y += height;
    }
}

QByteArray SynopsisPages::written()
{
    const SameHashesInEveryRun hashes;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfResolution);
    writer.setPageSize(QPageSize(m_options.paperMillimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_title);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return {};
    }
    painter.scale(kPdfResolution / kUnitsPerInch, kPdfResolution / kUnitsPerInch);
    const std::size_t groups = (std::max<std::size_t>(1, m_columns.size()) + m_columnsAPage - 1) / m_columnsAPage;
    std::size_t number = 0;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        for (std::size_t group = 0; group < groups; ++group) {
            if (number > 0) {
                writer.newPage();
            }
            paintPage(painter, page, group);
            paintFoot(painter, number++, group);
        }
    }
    painter.end();
    return buffer.data();
}

/// Says what it is, and takes the moment of writing out: two runs give the same bytes.
Result<QByteArray> settled(const QByteArray &written, const QString &title, const QString &subject)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("synopsis", written.constData(), static_cast<std::size_t>(written.size()));
        QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        const auto say = [&info](const char *key, const QString &words) { info.replaceKey(key, QPDFObjectHandle::newUnicodeString(words.toStdString())); };
        say("/Title", title);
        say("/Subject", subject);
        say("/Creator", softwareName());
        say("/Producer", softwareName() + u", with Qt and qpdf"_s);
        pdf.getTrailer().replaceKey("/Info", info);
        QPDFObjectHandle root = pdf.getRoot();
        root.removeKey("/Metadata"); // Qt writes the time into it
        root.replaceKey("/Lang", QPDFObjectHandle::newString("en"));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::unique_ptr<Buffer> bytes(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &error) {
        return Error{ErrorCode::FileUnwritable, {}, {QString::fromUtf8(error.what())}};
    }
}

} // namespace

Result<QByteArray> synopsisPdf(const SnapshotPtr &snapshot, const SynopsisOptions &options)
{
    SynopsisPages pages(snapshot, options);
    const QByteArray written = pages.written();
    return settled(written, pages.title(), pages.about());
}

} // namespace eusebius
