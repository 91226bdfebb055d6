// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/encoding.h"

#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

const QString kText = u"“Café” – 1951\r\nRasŏn, 東京 \U0001F600\n"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void windows1252IsToldFromUtf8();
    void onlyTheFirstMarkIsLeftOut();
    void brokenBytesAreReplacedAndReported_data();
    void brokenBytesAreReplacedAndReported();
    void loneSurrogatesAndOddBytesAreReported();
    void aGuessAgainstTheEvidenceIsSaid();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void blankFilesAreEmpty();
    void anyValidTextComesBackUnchanged();
};

void EncodingTest::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    using Q = QStringConverter;
    QTest::newRow("UTF-8") << kText.toUtf8() << int(Encoding::Utf8);
    QTest::newRow("UTF-8 with a mark") << encoded(kText, Q::Utf8, true) << int(Encoding::Utf8);
    QTest::newRow("UTF-16LE with a mark") << encoded(kText, Q::Utf16LE, true) << int(Encoding::Utf16Le);
    QTest::newRow("UTF-16BE with a mark") << encoded(kText, Q::Utf16BE, true) << int(Encoding::Utf16Be);
    QTest::newRow("UTF-16LE") << encoded(kText, Q::Utf16LE, false) << int(Encoding::Utf16Le);
    QTest::newRow("UTF-16BE") << encoded(kText, Q::Utf16BE, false) << int(Encoding::Utf16Be);
}

void EncodingTest::everyEncodingGivesTheSameText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, kText);
    QCOMPARE(int(decoded->encoding), encoding);
    QVERIFY(decoded->unread.empty());
}

void EncodingTest::windows1252IsToldFromUtf8()
{
    const auto decoded = decodeText("The caf\xE9 \x93" "closed\x94 in 1951 \x96 for \x80" "5.");
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, Encoding::Windows1252);
    QCOMPARE(decoded->text, u"The café “closed” in 1951 – for €5."_s);
    QVERIFY(decoded->unread.empty());
    QCOMPARE(decodeText("plain words")->encoding, Encoding::Utf8);
}

void EncodingTest::onlyTheFirstMarkIsLeftOut()
{
    QCOMPARE(decodeText("\xEF\xBB\xBF\xEF\xBB\xBF" "a")->text, u"\uFEFFa"_s);
    QCOMPARE(decodeText("a\xEF\xBB\xBF")->text, u"a\uFEFF"_s);
    QCOMPARE(decodeText(QByteArrayView("\xFF\xFE\xFF\xFE" "a\0", 6))->text, u"\uFEFFa"_s);
}

void EncodingTest::brokenBytesAreReplacedAndReported_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("count");
    QTest::newRow("a lead byte alone") << QByteArray("\xC3") << u"\uFFFD"_s << u"1"_s;
    QTest::newRow("a cut sequence") << QByteArray("\xE6\x9D") << u"\uFFFD"_s << u"2"_s;
    QTest::newRow("a trail byte") << QByteArray("\x80\x80") << u"\uFFFD\uFFFD"_s << u"2"_s;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"\uFFFD\uFFFD"_s << u"2"_s;
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << u"\uFFFD\uFFFD\uFFFD"_s << u"3"_s;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << u"\uFFFD\uFFFD\uFFFD\uFFFD"_s << u"4"_s;
}

void EncodingTest::brokenBytesAreReplacedAndReported()
{
    QFETCH(QByteArray, broken);
    QFETCH(QString, replaced);
    QFETCH(QString, count);
    const QByteArray good = u"東京で1951年に"_s.toUtf8();
    const auto decoded = decodeText(good + broken + " end");
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"東京で1951年に"_s + replaced + u" end"_s);
    QCOMPARE(decoded->unread.size(), 1U);
    QCOMPARE(decoded->unread[0].code, "encoding-replaced"_ba);
    QCOMPARE(decoded->unread[0].args, (QStringList{u"UTF-8"_s, count}));
    QCOMPARE(decoded->unread[0].range, (TextRange{9, 9 + replaced.size()}));
}

void EncodingTest::loneSurrogatesAndOddBytesAreReported()
{
    const auto decoded = decodeText(QByteArrayView("\xFF\xFE" "a\0\x00\xD8" "b\0c", 9));
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"a\uFFFDb\uFFFD"_s);
    QCOMPARE(decoded->unread.size(), 2U);
    QCOMPARE(decoded->unread[0].range, (TextRange{1, 2}));
    QCOMPARE(decoded->unread[1].range, (TextRange{3, 4}));
}

void EncodingTest::aGuessAgainstTheEvidenceIsSaid()
{
    // Cyrillic in its old code page: nothing here can read it, and that must not pass for an ordinary text.
    const auto decoded = decodeText("\xCC\xEE\xF1\xEA\xE2\xE0 \xE2 1951 \xE3\xEE\xE4\xF3");
    QVERIFY(decoded);
    QCOMPARE(decoded->unread.size(), 1U);
    QCOMPARE(decoded->unread[0].code, "encoding-guessed"_ba);
    QVERIFY(decoded->unread[0].range.isEmpty());
}

void EncodingTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    std::mt19937 random(5);
    for (int i = 0; i < 5000; ++i) {
        noise += static_cast<char>(random());
    }
    QTest::newRow("noise") << noise;
    QTest::newRow("zeros") << QByteArray(4000, '\0');
    QTest::newRow("a program") << QByteArray("\x7f" "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0", 24).repeated(10);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x02\0\x08\x06\0\0\0", 29);
    QTest::newRow("numbers") << QByteArray("\x01\0\0\0\x02\0\0\0\x03\0\0\0", 12).repeated(50);
    QTest::newRow("zeros among words") << QByteArray("some words\0\0\0\0\0", 15).repeated(20);
}

void EncodingTest::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::FileBinary);
    QCOMPARE(decoded.error().args.size(), 1);
}

void EncodingTest::blankFilesAreEmpty()
{
    for (const char *const blank : {"", "\n\n \t\r\n", "\xEF\xBB\xBF", "\xFF\xFE", "\xC2\xA0\n"}) {
        const auto decoded = decodeText(blank);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::FileEmpty);
    }
}

void EncodingTest::anyValidTextComesBackUnchanged()
{
    std::mt19937 random(9);
    for (int round = 0; round < 300; ++round) {
        QString text = u"x"_s;
        for (unsigned i = 0; i < random() % 50; ++i) {
            const auto c = static_cast<char32_t>(random() % 2 == 0 ? 0x20 + random() % 0x5F : random() % 0x10F000);
            if (!QChar::isSurrogate(c) && c != 0xFEFF && c >= 0x20) {
                text += QChar::fromUcs4(c);
            }
        }
        const auto decoded = decodeText(text.toUtf8());
        QVERIFY(decoded);
        QCOMPARE(decoded->text, text);
    }
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
