// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pdf/pdfreader.h"

#include "model/import/formats/formats.h"
#include "model/import/pdf/pdfflow.h"

#include <QElapsedTimer>
#include <QStringList>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <limits>
#include <memory>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostMilliseconds = 45'000; ///< then what was read by then is given; the program's own limit is higher
constexpr std::size_t kMostWordsOfPage = 200'000;
constexpr int kMostPages = 50'000;
constexpr qsizetype kMostNamedPages = 12;

QString textOf(const poppler::ustring &words)
{
    const std::vector<char> bytes = words.to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

bool looksBold(const std::string &font)
{
    const QByteArray name = QByteArray::fromStdString(font).toLower();
    return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("cmbx") || name.contains("-bd") || name.contains("bx1");
}

PdfWord wordOf(const poppler::text_box &box)
{
    const poppler::rectf r = box.bbox();
    PdfWord word;
    word.text = textOf(box.text());
    word.box = QRectF(r.x(), r.y(), r.width(), r.height());
    word.size = box.has_font_info() ? box.get_font_size() : r.height();
    word.bold = box.has_font_info() && looksBold(box.get_font_name());
    word.spaceAfter = box.has_space_after();
    return word;
}

struct ReadPage {
    PdfPage page;
    std::vector<PdfWord> turned; ///< words that stand across the page: stamps, labels of figures
};

ReadPage readPdfPage(const poppler::page &source, int number)
{
    ReadPage read;
    read.page.label = textOf(source.label()).simplified();
    if (read.page.label.isEmpty()) {
        read.page.label = QString::number(number + 1);
    }
    const poppler::rectf box = source.page_rect();
    read.page.box = QRectF(0, 0, box.width(), box.height());
    std::vector<poppler::text_box> boxes = source.text_list(poppler::page::text_list_include_font);
    std::vector<PdfWord> words;
    for (const poppler::text_box &one : boxes) {
        if (words.size() + read.turned.size() >= kMostWordsOfPage) {
            break;
        }
        (one.rotation() == 0 ? words : read.turned).push_back(wordOf(one));
    }
    if (words.size() < read.turned.size()) { // the page itself lies across: better read in their own order than not
        words.swap(read.turned);
        for (PdfWord &word : words) {
            word.box = QRectF(word.box.y(), word.box.x(), word.box.height(), word.box.width());
        }
    }
    read.page.lines = linesOf(words);
    std::vector<PdfLine> turned = linesOf(read.turned);
    for (PdfLine &line : turned) {
        line.use = PdfUse::Furniture;
        read.page.lines.push_back(std::move(line));
    }
    return read;
}

/// What is wrong with a file is told by what comes out of it.
void keepQuiet(const std::string &, void *) { }

/// Titles that programs make up are none.
bool saysSomething(const QString &title)
{
    const bool file = title.contains(QLatin1String("Microsoft Word")) || (!title.contains(u' ') && (title.contains(u'.') || title.contains(u'_') || title.contains(u'-')));
    return title.size() > 3 && !file && title.compare("untitled"_L1, Qt::CaseInsensitive) != 0;
}

} // namespace

QByteArray PdfReader::format() const
{
    return QByteArrayLiteral("pdf");
}

int PdfReader::recognises(const QByteArray &head, const QString &fileName) const
{
    return recogniseFormat(format(), head, fileName);
}

Result<Document> PdfReader::read(const QByteArray &bytes, const QString &fileName) const
{
    if (bytes.size() > std::numeric_limits<int>::max()) {
        return Error{ErrorCode::FileTooLarge, {}, {QString::number(bytes.size()), QString::number(std::numeric_limits<int>::max())}};
    }
    poppler::set_debug_error_function(keepQuiet, nullptr);
    const std::unique_ptr<poppler::document> source(poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!source) {
        return Error{ErrorCode::FileDamaged, {}, {}};
    }
    if (source->is_locked()) {
        return Error{ErrorCode::FileEncrypted, {}, {}};
    }
    const int count = std::min(source->pages(), kMostPages);
    Flow flow;
    std::vector<PdfPage> pages;
    QStringList blank;
    QElapsedTimer clock;
    clock.start();
    int number = 0;
    for (; number < count && clock.elapsed() < kMostMilliseconds; ++number) {
        const std::unique_ptr<poppler::page> page(source->create_page(number));
        if (!page) {
            blank.append(QString::number(number + 1));
            continue;
        }
        pages.push_back(readPdfPage(*page, number).page);
        if (pages.back().lines.empty()) {
            blank.append(pages.back().label);
        }
        if (m_alive) {
            m_alive();
        }
    }
    if (blank.size() == number) {
        return count > 0 ? Error{ErrorCode::FileWithoutText, {}, {QString::number(count)}} : Error{ErrorCode::FileDamaged, {}, {}};
    }
    if (!blank.isEmpty()) {
        flow.addUnread(QByteArrayLiteral("pages-without-text"), {QString::number(blank.size()), blank.mid(0, kMostNamedPages).join(u", "_s)});
    }
    if (number < source->pages()) {
        flow.addUnread(QByteArrayLiteral("pages-not-reached"), {QString::number(number), QString::number(source->pages())});
    }
    flow.setHeadingsGuessed();
    judgePages(pages);
    for (PdfPage &page : pages) {
        orderColumns(page.lines);
    }
    if (const QString title = textOf(source->get_title()).simplified(); saysSomething(title)) {
        flow.record().offerTitle(title, 12);
    }
    flow.record().offerAuthor(textOf(source->get_author()), 3);
    writePages(pages, flow);
    return flow.finish(fileName);
}

} // namespace eusebius
