// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pdf/pdfpage.h"
#include "model/import/pdf/pdfreader.h"
#include "tests/model/import/foreign/madefiles.h"

#include <QTest>

#include <limits>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

Document readPdf(const QList<QByteArray> &pages)
{
    const auto document = PdfReader().read(pdfFile(pages), u"a.pdf"_s);
    return document ? *document : Document{};
}

QString kindText(const Document &document, RegionKind kind)
{
    QString words;
    for (const Region &region : document.outer) {
        if (region.kind == kind) {
            words += document.text.mid(region.range.begin, region.range.length()) + u'|';
        }
    }
    return words;
}

/// A column of made-up lines, so that a page has a body.
QList<QByteArray> filling(const QByteArray &word, int count)
{
    QList<QByteArray> lines;
    for (int i = 0; i < count; ++i) {
        lines.append("the " + word + " of the valley went down to the river and " + word + " again");
    }
    lines.front().replace(0, 1, "T");
    lines.back() += '.';
    return lines;
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void linesBecomeParagraphsAndDividedWordsAreJoined()
    {
        const Document document = readPdf({pdfLines({"The strike began on 4 March 1921, when the owners of the nor-", "thern mines cut the wages of the well-", "known miners by a fifth."}, 72, 700)});
        QVERIFY2(document.text.contains(u"of the northern mines cut the wages of the well-known miners by a fifth."_s), qPrintable(document.text));
    }

    void columnsAreReadOneAfterTheOther()
    {
        const Document document = readPdf({pdfLines(filling("left", 12), 50, 700, 9) + pdfLines(filling("right", 12), 310, 700, 9)});
        const QString body = kindText(document, RegionKind::Body);
        QVERIFY(body.lastIndexOf(u"left"_s) >= 0);
        QVERIFY2(body.lastIndexOf(u"left"_s) < body.indexOf(u"right"_s), qPrintable(body));
    }

    void runningHeadsNumbersAndNotesAreNoBody()
    {
        QList<QByteArray> pages;
        for (int i = 1; i <= 4; ++i) {
            const QByteArray number = QByteArray::number(i);
            pages.append(pdfLines({"Annals of Trade"}, 72, 810) + pdfLines(filling("body" + number, 20), 72, 760) + pdfLines({number + " A. Lee, The " + QByteArray("mines ").repeated(i) + "(195" + number + ")."}, 72, 90, 8)
                         + pdfLines({number}, 300, 30));
        }
        const Document document = readPdf(pages);
        const QString body = kindText(document, RegionKind::Body);
        QVERIFY(!body.contains(u"Annals"_s) && !body.contains(u"(1952)"_s));
        QVERIFY(body.contains(u"body4 again."_s));
        QVERIFY(kindText(document, RegionKind::Reference).contains(u"(1952)"_s));
        QVERIFY(kindText(document, RegionKind::Navigation).contains(u"Annals of Trade"_s));
        QCOMPARE(document.pageAt(document.text.indexOf(u"body1"_s)), u"1"_s);
        QCOMPARE(document.pageAt(document.text.indexOf(u"body3"_s)), u"3"_s);
        QCOMPARE(document.pageAt(document.text.indexOf(u"(1952)"_s)), u"2"_s);
    }

    void aListOfNotesGoesOnBelowAPageNumber()
    {
        QList<QByteArray> pages;
        for (int i = 1; i <= 3; ++i) {
            pages.append(pdfLines(filling("body" + QByteArray::number(i), 20), 72, 760) + pdfLines({QByteArray::number(i)}, 300, 30));
        }
        pages[1] += pdfLines({"1) A. Lee (1951), The mines of the north (London: Mill Press), chapter 1."}, 72, 90);
        pages[2] = pdfLines({"2) The same, chapter 3; see also his The mines of the south (1962)."}, 72, 760)
                   + pdfLines({"3) B. Hale (1973), 'Wages', The Journal of Mines, vol. 7."}, 72, 735) + pdfLines({"3"}, 300, 30);
        const Document document = readPdf(pages);
        const QString body = kindText(document, RegionKind::Body);
        QVERIFY(body.contains(u"body2 again."_s));
        QVERIFY2(!body.contains(u"1951"_s) && !body.contains(u"1962"_s) && !body.contains(u"1973"_s), qPrintable(body.right(300)));
    }

    void largeTypeIsTheTitleAndBoldTypeAHeading()
    {
        const Document document = readPdf({pdfLines({"The miners' strike"}, 72, 780, 20) + pdfLines(filling("before", 6), 72, 740) + pdfLines({"The end of it"}, 72, 640, 11, "F2")
                                           + pdfLines(filling("after", 6), 72, 615)});
        QCOMPARE(document.title, u"The miners' strike"_s);
        QCOMPARE(document.inner.size(), std::size_t{1});
        QCOMPARE(document.text.mid(document.inner[0].range.begin, document.inner[0].range.length()), u"The end of it"_s);
    }

    void aDateAtTheEndOfAPageIsNoPageNumber()
    {
        const Document document = readPdf({pdfLines(filling("some", 40), 72, 780) + pdfLines({"2012-02-12."}, 72, 60), pdfLines(filling("more", 5), 72, 780)});
        QVERIFY(kindText(document, RegionKind::Body).contains(u"2012-02-12."_s));
    }

    void aNarrowGutterPartsWordsThatComeRowByRow()
    {
        std::vector<PdfWord> words;
        for (int row = 0; row < 6; ++row) {
            for (const double x : {72.0, 310.0}) { // each side is two words of 112 points, 4 apart: 10 points lie between the sides
                words.push_back({x < 100 ? u"left"_s : u"right"_s, QRectF(x, 100 + 12 * row, 112, 10), 10});
                words.push_back({QString::number(row), QRectF(x + 116, 100 + 12 * row, 112, 10), 10});
            }
        }
        const std::vector<PdfLine> lines = linesOf(words);
        QCOMPARE(lines.size(), std::size_t{12});
        QCOMPARE(lines[0].text, u"left 0"_s);
        QCOMPARE(lines[1].text, u"right 0"_s);
        words.resize(12); // three rows with such a gap are chance
        QCOMPARE(linesOf(words).size(), std::size_t{3});
    }

    void placesThatNoPageHasAreBroughtWithinReason()
    {
        std::vector<PdfWord> words;
        for (const double odd : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1e300, 1e300, -12.0, 0.0}) {
            words.push_back({u"word"_s, QRectF(odd, odd, odd, odd), odd});
            words.push_back({u"12"_s, QRectF(72, 700, 30, -10), odd});
        }
        std::vector<PdfPage> pages{{u"1"_s, QRectF(0, 0, 612, 792), linesOf(words)}};
        for (const PdfLine &line : pages[0].lines) {
            QVERIFY(line.size > 0 && std::abs(line.box.left()) <= 100'000 && line.box.height() >= 0);
        }
        judgePages(pages);
        orderColumns(pages[0].lines);
    }

    void notesAsLargeAsTheTextAreToldByTheirRaisedFigures()
    {
        const auto line = [](double y, std::initializer_list<std::pair<const char *, double>> written) { // raised where the type is small
            std::vector<PdfWord> words;
            double x = 72;
            for (const auto &[text, size] : written) {
                words.push_back({QString::fromLatin1(text), QRectF(x, size < 9 ? y - 2 : y, 40, size), size, false, size >= 9});
                x += 44;
            }
            return words;
        };
        std::vector<PdfWord> words;
        for (const auto &more : {line(100, {{"The", 11}, {"strike", 11}, {"began", 11}, {"1", 7}}), line(114, {{"in", 11}, {"the", 11}, {"north", 11}}),
                                 line(700, {{"1", 7}, {"See", 11}, {"Lee", 11}}), line(714, {{"leaf", 11}, {"12", 11}})}) {
            words.insert(words.end(), more.begin(), more.end());
        }
        std::vector<PdfPage> pages{{u"1"_s, QRectF(0, 0, 612, 792), linesOf(words)}};
        QCOMPARE(pages[0].lines.size(), std::size_t{4});
        judgePages(pages);
        QVERIFY(pages[0].lines[0].use == PdfUse::Text && pages[0].lines[1].use == PdfUse::Text);
        QVERIFY(pages[0].lines[2].use == PdfUse::Note && pages[0].lines[3].use == PdfUse::Note);
    }

    void notesOfOneColumnLeaveTheOtherAsText()
    {
        QByteArray page = pdfLines(filling("left", 12), 50, 700, 9) + pdfLines({"1 See the book of the mill, leaf 12, and the map of 1822."}, 50, 540, 7)
                          + pdfLines(filling("right", 16), 310, 700, 9);
        const Document document = readPdf({page});
        const QString body = kindText(document, RegionKind::Body);
        QVERIFY2(!body.contains(u"1822"_s), qPrintable(body));
        QCOMPARE(body.count(u"right again"_s), 16);
        QCOMPARE(body.count(u"left again"_s), 12);
    }

    void aScanSaysSo()
    {
        const auto document = PdfReader().read(pdfFile({"0 0 100 100 re f", "0 0 100 100 re f"}), u"a.pdf"_s);
        QVERIFY(!document);
        QCOMPARE(document.error(), (Error{ErrorCode::FileWithoutText, {}, {u"2"_s}}));
    }

    void aPageWithoutTextIsNamed()
    {
        const Document document = readPdf({pdfLines(filling("some", 4), 72, 700), "0 0 100 100 re f"});
        QCOMPARE(document.unread.size(), std::size_t{1});
        QCOMPARE(document.unread[0].code, QByteArray("pages-without-text"));
        QCOMPARE(document.unread[0].args, (QStringList{u"1"_s, u"2"_s}));
    }

    void whatIsNoPdfIsDamaged()
    {
        const auto document = PdfReader().read("%PDF-1.7\nnothing more", u"a.pdf"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::FileDamaged);
    }

    void pagesThatHoldThemselvesEnd()
    {
        QByteArray file = pdfFile({pdfLines({"It rained in 1951."}, 72, 700)});
        file.replace("/Kids [5 0 R ]", "/Kids [2 0 R ]");
        const auto document = PdfReader().read(file, u"a.pdf"_s);
        QVERIFY(!document);
    }
};

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
