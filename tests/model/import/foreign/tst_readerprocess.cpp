// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/process/readerprocess.h"
#include "model/import/reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

class TestReaderProcess : public QObject {
    Q_OBJECT

private slots:
    void aDocumentComesBackWhole()
    {
        ReaderProcess process({}, bad());
        for (int i = 0; i < 3; ++i) { // one child reads many
            const auto results = process.read("html", u"a.html"_s, "well");
            QCOMPARE(results.size(), std::size_t{1});
            QVERIFY(results[0]);
            QCOMPARE(results[0]->text, u"It rained in 1951."_s);
        }
    }

    void whatGoesWrongIsNamedAndTakesOneDocument_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QString>("what");
        QTest::newRow("a crash") << QByteArray("crash") << u"crashed"_s;
        QTest::newRow("it leaves") << QByteArray("leave") << u"crashed"_s;
        QTest::newRow("memory") << QByteArray("memory") << u"memory"_s;
        QTest::newRow("no sign of life") << QByteArray("hang") << u"hung"_s;
        QTest::newRow("signs of life for ever") << QByteArray("drip") << u"hung"_s;
        QTest::newRow("no frames") << QByteArray("garbage") << u"garbled"_s;
        QTest::newRow("no document in the frame") << QByteArray("nothing") << u"garbled"_s;
        QTest::newRow("ranges outside the text") << QByteArray("lie") << u"garbled"_s;
    }

    void whatGoesWrongIsNamedAndTakesOneDocument()
    {
        QFETCH(QByteArray, order);
        QFETCH(QString, what);
        ReaderProcess process({300, 1'000}, bad());
        QElapsedTimer clock;
        clock.start();
        const auto results = process.read("html", u"a.html"_s, order);
        QVERIFY(clock.elapsed() < 10'000);
        QCOMPARE(results.size(), std::size_t{1});
        QVERIFY(!results[0]);
        QCOMPARE(results[0].error(), (Error{ErrorCode::ReaderFailed, {}, {what}}));
        const auto next = process.read("html", u"b.html"_s, "well"); // a new child takes over
        QVERIFY(next[0]);
    }

    void aProgramThatIsNotThereIsNamed()
    {
        ReaderProcess process({}, u"/nowhere/eusebius-read"_s);
        const auto results = process.read("html", u"a.html"_s, "x");
        QVERIFY(!results[0]);
        QCOMPARE(results[0].error().code, ErrorCode::ReaderFailed);
    }

    void theRealReaderIsFoundFromHere()
    {
        QVERIFY2(!ReaderProcess::programPath().isEmpty(), "eusebius-read is built beside the program");
    }

    void theRealReaderReadsWhatIsSent()
    {
        ReaderProcess process;
        const auto results = process.read("html", u"a.html"_s, "<html><body><h1>Rain</h1><p>It rained in the whole of the country on 3 May 1951.</p></body></html>");
        QVERIFY(results[0]);
        QVERIFY(results[0]->text.contains(u"on 3 May 1951."_s));
    }

    void theRealReaderKnowsNoOtherFormat()
    {
        ReaderProcess process;
        const auto results = process.read("spreadsheet", u"a.x"_s, "x");
        QVERIFY(!results[0]);
        QCOMPARE(results[0].error().code, ErrorCode::FormatUnknown);
    }

    void whatEatsMemoryIsStopped()
    {
        // A million open elements: gumbo keeps every one of them, and takes them apart by calling itself.
        ReaderProcess process({3'000, 6'000});
        QElapsedTimer clock;
        clock.start();
        const auto results = process.read("html", u"deep.html"_s, QByteArray("<html><p>It rained in 1951.") + QByteArray("<b><i>").repeated(3'000'000));
        QVERIFY(clock.elapsed() < 10'000);
        QVERIFY(!results[0] || !results[0]->text.isEmpty());
        QVERIFY(process.read("html", u"b.html"_s, "<html><p>It rained again in 1952.")[0]);
    }

private:
    static QString bad() { return QCoreApplication::applicationDirPath() + u"/badreader"_s; }
};

QTEST_GUILESS_MAIN(TestReaderProcess)
#include "tst_readerprocess.moc"
