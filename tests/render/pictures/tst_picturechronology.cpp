// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated/generatedcorpus.h"
#include "views/render/picture/chronology/chronology.h"

#include <QRegularExpression>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestPictureChronology : public QObject {
    Q_OBJECT

private slots:
    void entriesStandInOrderOfTimeUnderTheirYears()
    {
        const auto chronology = composeChronology(corpusOf({u"A"_s, u"B"_s}, {{0, u"1914-03-02"_s, u"third"_s}, {1, u"1911"_s, u"first"_s, 1},
                                                                              {0, u"1911"_s, u"first too"_s, 1}, {1, u"1911-06"_s, u"second"_s}}), everything());
        QVERIFY(chronology);
        QCOMPARE(chronology->entries, 3);
        QCOMPARE(chronology->chapters.size(), 2U);
        QCOMPARE(chronology->chapters[0].heading, u"1911"_s);
        QCOMPARE(chronology->chapters[0].entries.size(), 2U);
        QCOMPARE(chronology->chapters[0].entries[0].notes.size(), 2U); // both who tell it
        QCOMPARE(chronology->chapters[1].entries[0].date, u"2 March 1914"_s);
    }

    void longTimesAreToldByDecadeAndCentury()
    {
        const auto headings = [](const QStringList &dates) {
            std::vector<StatementRow> rows;
            for (const QString &date : dates) {
                rows.push_back({0, date, u"something"_s});
            }
            QStringList found;
            const auto chronology = composeChronology(corpusOf({u"A"_s}, rows), everything());
            for (const ChronologyChapter &chapter : chronology->chapters) {
                found << chapter.heading;
            }
            return found;
        };
        QCOMPARE(headings({u"1901"_s, u"1909"_s, u"1985"_s}), (QStringList{u"1900s"_s, u"1980s"_s}));
        QCOMPARE(headings({u"1066"_s, u"1901"_s}), (QStringList{u"1000s"_s, u"1900s"_s}));
        QCOMPARE(headings({u"-0489"_s, u"0012"_s}).first(), u"490 BCE"_s);
    }

    void everyNoteIsReferredToOnceAndInOrder()
    {
        const auto chronology = composeChronology(generatedCorpus({.documents = 4, .events = 80}), everything());
        QVERIFY(chronology);
        const QString markdown = QString::fromUtf8(chronologyMarkdown(*chronology));
        QStringList referred;
        QStringList defined;
        static const QRegularExpression note(u"\\[\\^(\\d+)\\](:?)"_s);
        for (auto it = note.globalMatch(markdown); it.hasNext();) {
            const auto match = it.next();
            (match.captured(2).isEmpty() ? referred : defined) << match.captured(1);
        }
        QVERIFY(referred.size() >= chronology->entries);
        QCOMPARE(referred, defined);
        QCOMPARE(referred.last().toInt(), referred.size());
    }

    void whereSourcesDifferItSaysSo()
    {
        const auto chronology = composeChronology(generatedCorpus({.documents = 4, .events = 80, .sharedEvents = 0.8, .differing = 1}), everything());
        QVERIFY(chronology);
        const QByteArray markdown = chronologyMarkdown(*chronology);
        QVERIFY(markdown.contains("*Sources disagree:*"));
        QVERIFY(chronologyElements(*chronology).contains("Sources disagree: "));
        const auto agreeing = composeChronology(generatedCorpus({.documents = 4, .events = 80, .sharedEvents = 0.8, .differing = 0}), everything());
        QVERIFY(agreeing && !chronologyMarkdown(*agreeing).contains("*Sources disagree:*"));
    }

    void wordsOfADocumentAreNoMarkup()
    {
        const auto chronology = composeChronology(corpusOf({u"A_b_ <i>"_s}, {{0, u"1911"_s, u"*stars* [link](x) <script>alert(1)</script> `code` # no"_s}}), everything());
        const QByteArray markdown = chronologyMarkdown(*chronology);
        QVERIFY(markdown.contains("\\*stars\\* \\[link\\](x) \\<script\\>"));
        QVERIFY(!chronologyElements(*chronology).contains("<script>"));
    }

    void whatHasNoDateComesLastWhereItIsAskedFor()
    {
        const SnapshotPtr snapshot = corpusOf({u"A"_s}, {{0, u"1911"_s, u"dated"_s}, {0, u""_s, u"undated"_s}});
        PictureOptions options = everything();
        QVERIFY(!chronologyMarkdown(*composeChronology(snapshot, options)).contains("Without a date"));
        options.undated = true;
        QCOMPARE(composeChronology(snapshot, options)->chapters.back().heading, u"Without a date"_s);
    }

    void nothingToTellIsAnError()
    {
        PictureOptions options;
        options.from = instantOf({1700, 1, 1});
        options.to = instantOf({1701, 1, 1});
        QCOMPARE(composeChronology(corpusOf({u"A"_s}, {{0, u"1911"_s, u"dated"_s}}), options).error().code, ErrorCode::NothingToShow);
    }

private:
    static PictureOptions everything()
    {
        PictureOptions options;
        options.everything = true;
        return options;
    }
};

QTEST_MAIN(TestPictureChronology)
#include "tst_picturechronology.moc"
