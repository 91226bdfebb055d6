// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any words at any place as the pages of a PDF: what is ours of reading one, behind the library that parses it. A line of the input is a word, eight
// bytes of place and type before its letters; an empty line begins a page.

#include "model/import/pdf/pdfflow.h"
#include "tests/fuzz/checkdocument.h"

#include <limits>

using namespace eusebius;

namespace {

PdfWord wordOf(const QByteArray &line)
{
    const auto at = [&line](qsizetype i) { return static_cast<double>(static_cast<std::uint8_t>(line[i])); };
    PdfWord word;
    word.text = QString::fromUtf8(line.mid(8)).left(60);
    word.size = at(4) / 8;
    word.box = QRectF(at(0) * 2.4 + at(1) / 100, at(2) * 3.2 + at(3) / 100, at(5), word.size);
    word.bold = (line[6] & 1) != 0;
    word.spaceAfter = (line[6] & 2) == 0;
    if ((line[7] & 0xF0) == 0xF0) { // what no page should hold
        word.box = QRectF((at(0) - 128) * 1e6, (at(2) - 128) * 1e6, (at(5) - 128) * 1e6, at(3) - 128);
        word.size = (line[7] & 1) != 0 ? std::numeric_limits<double>::quiet_NaN() : at(4) - 128;
    }
    return word;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::vector<PdfPage> pages;
    std::vector<PdfWord> words;
    const auto endPage = [&] {
        pages.push_back({QString::number(pages.size() + 1), QRectF(0, 0, 612, 792), linesOf(words)});
        words.clear();
    };
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty()) {
            endPage();
        } else if (line.size() > 8) {
            words.push_back(wordOf(line));
        }
    }
    endPage();
    judgePages(pages);
    for (PdfPage &page : pages) {
        orderColumns(page.lines);
    }
    Flow flow;
    flow.setHeadingsGuessed();
    writePages(pages, flow);
    tests::checkRead(flow.finish(QStringLiteral("a.pdf")));
    return 0;
}
