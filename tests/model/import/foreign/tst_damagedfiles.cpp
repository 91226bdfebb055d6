// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of every format, damaged at random, are read by the separate process: each gives a document or a named error, in bounded time.
// A hundred damages a format; EUSEBIUS_DAMAGES=3000 for more.

#include "model/import/process/processreader.h"
#include "model/import/reader.h"
#include "tests/model/import/foreign/madefiles.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestDamagedFiles : public QObject {
    Q_OBJECT

private slots:
    void everyDamageIsADocumentOrANamedError_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray story = "The strike began on 4 March 1921, when the owners cut wages by a fifth, and it lasted until the autumn of 1921.";
        QTest::newRow("html") << QByteArray("html") << QByteArray("<!doctype html><html lang=en><head><meta charset=utf-8><meta name=author content='A'></head><body><nav><a href=x>y</a></nav><article><h1>Rain</h1><p>"
                                                                  + story + "<table><tr><td>1951<td>x</table><ul><li>a<li>b</ul><pre> x\n y</pre></article></body></html>");
        QTest::newRow("mhtml") << QByteArray("mhtml") << QByteArray("From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n"
                                                                    "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>" + story + "</p>\r\n--b--\r\n");
        QTest::newRow("mail") << QByteArray("mail") << QByteArray("From: a@b\r\nSubject: =?utf-8?Q?R=C3=A9?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + story + "\r\n");
        QTest::newRow("rtf") << QByteArray("rtf") << QByteArray("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 T;}}{\\pard\\outlinelevel0 Rain\\par}{\\pard " + story + "{\\footnote x \\u233\\'e9}\\par}\\trowd a\\cell b\\cell\\row}");
        QTest::newRow("word") << QByteArray("package") << wordFile("<w:p><w:r><w:t>" + story + "</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        QTest::newRow("opendocument") << QByteArray("package") << openDocumentFile("<text:p>" + story + "</text:p><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>");
        QTest::newRow("epub") << QByteArray("package") << bookFile({"<h1>Rain</h1><p>" + story + "</p>", "<p>" + story + "</p>"});
        QTest::newRow("zip") << QByteArray("package") << zipFile({{"a.txt", story}, {"b.html", "<html><p>" + story}});
        QTest::newRow("tar") << QByteArray("archive") << tarFile({{"a.txt", story}, {"b.html", "<html><p>" + story}});
        QTest::newRow("pdf") << QByteArray("pdf") << pdfFile({pdfLines({story.left(60), story.mid(60)}, 72, 700), pdfLines({"1951"}, 72, 700)});
    }

    void everyDamageIsADocumentOrANamedError()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, bytes);
        ReaderProcess process;
        for (const auto &result : process.read(format, u"whole"_s, bytes)) {
            QVERIFY(result);
        }
        std::mt19937 random(7);
        const int asked = qEnvironmentVariableIntValue("EUSEBIUS_DAMAGES");
        int hung = 0;
        int broken = 0;
        for (int round = 0; round < (asked > 0 ? asked : 100); ++round) {
            const QByteArray damaged = damage(bytes, random);
            QElapsedTimer clock;
            clock.start();
            const auto results = process.read(format, u"damaged"_s, damaged);
            QVERIFY(clock.elapsed() < 12'000);
            QVERIFY(!results.empty());
            for (const auto &result : results) {
                if (result) {
                    QVERIFY(!result->text.isEmpty());
                } else if (result.error().code == ErrorCode::ReaderFailed) {
                    QVERIFY(result.error().args.front() != u"missing"_s);
                    QVERIFY2(result.error().args.front() != u"garbled"_s, damaged.toHex().constData()); // ours, not a library's
                    ++(result.error().args.front() == u"hung"_s ? hung : broken);
                }
            }
        }
        if (hung + broken > 0) {
            qInfo("%s: %d hung, %d broke the reader", QTest::currentDataTag(), hung, broken);
        }
    }

private:
    static QByteArray damage(QByteArray bytes, std::mt19937 &random)
    {
        const int changes = 1 + static_cast<int>(random() % 8);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            switch (random() % 6) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.remove(at, static_cast<qsizetype>(random() % 40));
                break;
            case 2:
                bytes.insert(at, QByteArray(static_cast<qsizetype>(random() % 60), static_cast<char>(random())));
                break;
            case 3:
                bytes.insert(at, bytes.mid(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())), 80));
                break;
            case 4:
                bytes.truncate(at);
                break;
            default:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
            }
        }
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"
