// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"
#include "views/render/synopsis/synopsisfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180, read back strictly; empty where it is broken.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> records;
    QStringList fields;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                field += c;
            } else if (text.mid(i + 1, 1) == u"\""_s) {
                field += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            fields.append(std::exchange(field, {}));
        } else if (c == u'\r' && text.mid(i + 1, 1) == u"\n"_s) {
            fields.append(std::exchange(field, {}));
            records.append(std::exchange(fields, {}));
            ++i;
        } else {
            field += c;
        }
    }
    return quoted || !field.isEmpty() || !fields.isEmpty() ? QList<QStringList>() : records;
}

std::size_t pagesOf(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("synopsis", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return QPDFPageDocumentHelper(pdf).getAllPages().size();
}

} // namespace

class TestSynopsisFile : public QObject {
    Q_OBJECT

private slots:
    void aTableHasARecordAnEventAndAFieldASource()
    {
        const QList<QStringList> records = readCsv(synopsisCsv(m_snapshot, {}));
        QCOMPARE(records.size(), 7);
        QCOMPARE(records[0], (QStringList{u"event"_s, u"date"_s, u"edtf"_s, u"title"_s, u"Gazette"_s, u"Annals"_s, u"Review"_s, u"Ledger"_s}));
        for (const QStringList &record : records) {
            QCOMPARE(record.size(), 8);
        }
        QCOMPARE(records[2][1], u"1984"_s);
        QCOMPARE(records[2][4], u"In 1984 the flood took the mill and 13 houses. [contradicted: 13 houses]"_s);
        QCOMPARE(records[2][6], u"[silent]"_s);
        QCOMPARE(records[2][7], u"[outside what it covers]"_s);
        QCOMPARE(records[4][2], u"1990-05"_s);
        QCOMPARE(records[4][6], u"[written before]"_s);
        QVERIFY(records[4][7].endsWith(u"[gives 1990; copied from Annals]"_s));
    }

    void anythingStandsInATable_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("comma and quotes") << u"He said \"no\", and went"_s;
        QTest::newRow("lines") << u"One\nand\r\nanother"_s;
        QTest::newRow("blanks") << u" begins and ends "_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s;
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
    }
    void anythingStandsInATable()
    {
        QFETCH(QString, title);
        const SnapshotPtr snapshot = corpusOf({u"a"_s}, {{0, u"1990"_s, title}});
        const QList<QStringList> records = readCsv(synopsisCsv(snapshot, {}));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[1][3], QString::fromUtf8(title.toUtf8()));
    }

    void columnsComeInTheOrderAskedFor()
    {
        SynopsisOptions options;
        options.documents = {3, 0};
        const QList<QStringList> records = readCsv(synopsisCsv(m_snapshot, options));
        QCOMPARE(records[0].mid(4), (QStringList{u"Ledger"_s, u"Gazette"_s}));
        options.documents.clear();
        options.request.documents = {true, false, true, false};
        QCOMPARE(readCsv(synopsisCsv(m_snapshot, options))[0].mid(4), (QStringList{u"Gazette"_s, u"Review"_s}));
    }

    void aPageSaysItsHeadsAndNeedsNothingElse()
    {
        SynopsisOptions options;
        options.title = u"Who <tells> what & when"_s;
        const QString page = QString::fromUtf8(synopsisHtml(m_snapshot, options));
        QVERIFY(page.contains(u"<title>Who &lt;tells&gt; what &amp; when</title>"_s));
        QCOMPARE(page.count(u"<th scope=\"col\">"_s), 5);
        QCOMPARE(page.count(u"<th scope=\"row\""_s), 6);
        QCOMPARE(page.count(u"<td "_s), 24);
        QVERIFY(page.contains(u"<caption>"_s));
        QVERIFY(page.contains(u"<mark>13 houses</mark>"_s));
        QVERIFY(page.contains(u"<span class=\"hidden\">written before</span>"_s));
        QVERIFY(page.contains(u"class=\"told copy\""_s));
        QVERIFY(page.contains(u"default-src 'none'"_s));
        for (const QString &outside : {u"http:"_s, u"https:"_s, u"<script"_s, u"<link"_s, u"@import"_s, u"url("_s}) {
            QVERIFY2(!page.contains(outside), qPrintable(outside));
        }
    }

    void aPageIsWellFormed()
    {
        QString page = QString::fromUtf8(synopsisHtml(generatedCorpus({.documents = 9, .events = 60}), {}));
        page.remove(0, page.indexOf(u"<table>"_s));
        page = page.left(page.indexOf(u"</table>"_s) + 8);
        QXmlStreamReader xml(page);
        int cells = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"td") {
                ++cells;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(cells > 0 && cells % 9 == 0);
    }

    void pagesArePrintedTheSameTwice()
    {
        const SnapshotPtr snapshot = generatedCorpus({.documents = 5, .events = 80});
        const Result<QByteArray> once = synopsisPdf(snapshot, {});
        QVERIFY(once);
        QVERIFY(once->startsWith("%PDF"));
        const Result<QByteArray> again = synopsisPdf(snapshot, {});
        QCOMPARE(*once, *again);
        QVERIFY(pagesOf(*once) > 1);
    }

    void manySourcesArePrintedInGroups()
    {
        const SnapshotPtr few = generatedCorpus({.documents = 3, .events = 30});
        const SnapshotPtr many = generatedCorpus({.documents = 24, .events = 30});
        const Result<QByteArray> one = synopsisPdf(few, {});
        const Result<QByteArray> groups = synopsisPdf(many, {});
        QVERIFY(one && groups);
        // Two dozen columns are no more than seven wide: four groups for each page of rows.
        QVERIFY(pagesOf(*groups) % 4 == 0);
        QVERIFY(pagesOf(*one) < pagesOf(*groups));
    }

    void nothingToShowIsAPageAllTheSame()
    {
        SynopsisOptions options;
        options.request.from = instantOf({1700, 1, 1});
        options.request.to = instantOf({1701, 1, 1});
        QVERIFY(synopsisPdf(m_snapshot, options));
        QCOMPARE(readCsv(synopsisCsv(m_snapshot, options)).size(), 1);
        QVERIFY(synopsisHtml(m_snapshot, options).contains("<tbody>"));
    }

    void filesAreWrittenByTheirEndings()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"s.pdf"_s, u"s.HTML"_s, u"s.csv"_s}) {
            QVERIFY2(writeSynopsis(m_snapshot, {}, folder.filePath(name)), qPrintable(name));
            QVERIFY(QFile(folder.filePath(name)).size() > 100);
        }
        const Result<void> refused = writeSynopsis(m_snapshot, {}, folder.filePath(u"s.png"_s));
        QVERIFY(!refused && refused.error().code == ErrorCode::OptionInvalid);
        QVERIFY(!QFile::exists(folder.filePath(u"s.png"_s)));
        QVERIFY(!writeSynopsis(m_snapshot, {}, u"/nowhere/at/all/s.csv"_s));
    }

private:
    SnapshotPtr m_snapshot = fourTellers();
};

QTEST_MAIN(TestSynopsisFile)
#include "tst_synopsisfile.moc"
