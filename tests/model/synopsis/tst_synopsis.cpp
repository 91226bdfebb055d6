// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/synopsis/synopsis.h"
#include "tests/support/generated/generatedcorpus.h"
#include "tests/support/window/fourtellers.h"

#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

enum Tellers { Gazette, Annals, Review, Ledger };

QStringList marked(const SynopsisCell &cell, const std::vector<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange &range : ranges) {
        words.append(cell.words.mid(range.begin, range.length()));
    }
    return words;
}

QStringList titles(const Snapshot &snapshot, const SynopsisRequest &request)
{
    QStringList all;
    for (const int event : synopsisEvents(snapshot, request).events) {
        all.append(snapshot.eventTitle(event));
    }
    return all;
}

} // namespace

class TestSynopsis : public QObject {
    Q_OBJECT

private slots:
    void eventsStandInOrderOfTime()
    {
        const SynopsisEvents made = synopsisEvents(*m_snapshot, {});
        QCOMPARE(made.events, (std::vector<int>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(made.all, 6);
        QCOMPARE(made.severalTell, 2);
        QCOMPARE(made.differ, 1);
        QCOMPARE(made.toldBy, (std::vector<int>{3, 2, 2, 2}));
    }

    void aPeriodTakesWhatReachesIntoIt_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("inside") << u"1991-05"_s << true;
        QTest::newRow("its first day") << u"1990-01-01"_s << true;
        QTest::newRow("the day before") << u"1989-12-31"_s << false;
        QTest::newRow("its last day") << u"1999-12-31"_s << true;
        QTest::newRow("the day after") << u"2000-01-01"_s << false;
        QTest::newRow("a longer time") << u"1980/2010"_s << true;
        QTest::newRow("since before") << u"1980/.."_s << false;
        QTest::newRow("since then") << u"1995/.."_s << true;
        QTest::newRow("until then") << u"../1995"_s << true;
        QTest::newRow("until long after") << u"../2020"_s << false;
    }
    void aPeriodTakesWhatReachesIntoIt()
    {
        QFETCH(QString, edtf);
        QFETCH(bool, isIn);
        const SnapshotPtr snapshot = corpusOf({u"a"_s}, {{0, edtf, u"It happens"_s}});
        SynopsisRequest request;
        request.from = instantOf({1990, 1, 1});
        request.to = instantOf({2000, 1, 1});
        QCOMPARE(synopsisEvents(*snapshot, request).events.size(), isIn ? 1U : 0U);
    }

    void whatIsNotShownIsNotCounted()
    {
        SynopsisRequest request;
        request.documents = {true, false, false, true};
        QCOMPARE(titles(*m_snapshot, request), (QStringList{QString::fromLatin1(kFlood), QString::fromLatin1(kBridge), QString::fromLatin1(kSchool), u"Tolls rise"_s}));
        QCOMPARE(synopsisEvents(*m_snapshot, request).severalTell, 1); // the Annals' flood is not seen
        QCOMPARE(synopsisEvents(*m_snapshot, request).differ, 0);
        request.events = {false, false, false, true, false, false};
        QCOMPARE(titles(*m_snapshot, request), QStringList{QString::fromLatin1(kBridge)});
    }

    void onlyWhatSeveralTellOrWhereTheyDiffer()
    {
        SynopsisRequest request;
        request.choice = SynopsisChoice::Several;
        QCOMPARE(titles(*m_snapshot, request), (QStringList{QString::fromLatin1(kFlood), QString::fromLatin1(kBridge)}));
        request.choice = SynopsisChoice::Differing;
        QCOMPARE(titles(*m_snapshot, request), QStringList{QString::fromLatin1(kFlood)});
    }

    void aRowHasACellForEachTeller()
    {
        const SynopsisRow row = rowOf(kBridge);
        QCOMPARE(row.title, QString::fromLatin1(kBridge));
        QCOMPARE(row.cells.size(), 3U);
        QCOMPARE(row.cell(Gazette)->words, u"The bridge was opened in May 1990."_s);
        QCOMPARE(row.cell(Review), nullptr);
    }

    void anEmptyCellSaysWhy()
    {
        const SynopsisReader reader(m_snapshot, {});
        const int bridge = eventTitled(*m_snapshot, QString::fromLatin1(kBridge));
        const int flood = eventTitled(*m_snapshot, QString::fromLatin1(kFlood));
        QCOMPARE(reader.emptiness(bridge, Review), CellKind::WrittenBefore);
        QCOMPARE(reader.emptiness(flood, Review), CellKind::Silent);
        QCOMPARE(reader.emptiness(flood, Ledger), CellKind::Outside);
    }

    void emptinessIsWhatComparingSays()
    {
        const SynopsisReader reader(m_snapshot, {});
        for (int e = 0; e < 6; ++e) {
            for (const Silence &silence : silences(m_snapshot->event(e), e, m_snapshot->documents(), m_snapshot->comparison().coverage)) {
                const CellKind expected = silence.why == SilenceWhy::Silent ? CellKind::Silent : silence.why == SilenceWhy::Outside ? CellKind::Outside : CellKind::WrittenBefore;
                QCOMPARE(reader.emptiness(e, silence.document), expected);
                QCOMPARE(reader.row(e).cell(silence.document), nullptr);
            }
        }
    }

    void numbersThatDifferAreMarkedInTheWords()
    {
        const SynopsisRow row = rowOf(kFlood);
        QCOMPARE(marked(*row.cell(Gazette), row.cell(Gazette)->differing), QStringList{u"13 houses"_s});
        QCOMPARE(marked(*row.cell(Annals), row.cell(Annals)->differing), QStringList{u"17 houses"_s});
        QVERIFY(row.cell(Gazette)->differs);
        QVERIFY(row.cell(Gazette)->differingElsewhere.isEmpty());
    }

    void whatOthersSayTooIsMarked()
    {
        const SynopsisRow row = rowOf(kFlood);
        const QStringList shared = marked(*row.cell(Annals), row.cell(Annals)->shared);
        QVERIFY2(shared.join(u'|').contains(u"mill"_s), qPrintable(shared.join(u'|')));
        QVERIFY2(!shared.join(u'|').contains(u"destroyed"_s), qPrintable(shared.join(u'|')));
        QVERIFY(rowOf(kSchool).cells.front().shared.empty()); // alone
    }

    void aDateThatIsOnlyCoarserIsNoDifference()
    {
        const SynopsisRow row = rowOf(kBridge);
        QCOMPARE(row.cell(Gazette)->timeIs, CellTime::Same);
        QCOMPARE(row.cell(Annals)->timeIs, CellTime::Other);
        QVERIFY(!row.cell(Annals)->differs);
    }

    void aCopySaysOfWhom()
    {
        const SynopsisRow row = rowOf(kBridge);
        QVERIFY(row.cell(Ledger)->copied);
        QCOMPARE(row.cell(Ledger)->sharesWith, int(Annals));
        QCOMPARE(row.cell(Annals)->sharesWith, -1); // what it was taken from
        QCOMPARE(row.cell(Gazette)->sharesWith, -1);
    }

    void aSourceNotShownIsComparedWithNothing()
    {
        const SynopsisReader reader(m_snapshot, {true, false, true, true});
        const SynopsisRow flood = reader.row(eventTitled(*m_snapshot, QString::fromLatin1(kFlood)));
        QCOMPARE(flood.cells.size(), 1U);
        QVERIFY(flood.cells.front().differing.empty() && flood.cells.front().shared.empty());
        const SynopsisRow bridge = reader.row(eventTitled(*m_snapshot, QString::fromLatin1(kBridge)));
        QCOMPARE(bridge.cell(Ledger)->sharesWith, -1);
    }

    void statementsBesidesAreCounted()
    {
        const SnapshotPtr snapshot = corpusOf({u"a"_s, u"b"_s}, {{0, u"1990"_s, u"It begins"_s, 1}, {0, u"1990-05"_s, u"It begins in May"_s, 1}, {1, u"1990"_s, u"It began"_s, 1}});
        const SynopsisRow row = SynopsisReader(snapshot, {}).row(0);
        QCOMPARE(row.cell(0)->further, 1);
        QCOMPARE(row.cell(0)->words, u"It begins in May"_s); // the finer date tells more
        QCOMPARE(row.cell(1)->further, 0);
    }

    void everyTellerIsInItsRow()
    {
        const SnapshotPtr snapshot = generatedCorpus({.documents = 7, .events = 400});
        const SynopsisReader reader(snapshot, {});
        for (const int event : synopsisEvents(*snapshot, {}).events) {
            const SynopsisRow row = reader.row(event);
            std::vector<int> documents;
            for (const SynopsisCell &cell : row.cells) {
                documents.push_back(cell.document);
                for (const TextRange &range : cell.shared) {
                    QVERIFY(range.begin >= 0 && range.end <= cell.words.size() && !range.isEmpty());
                }
            }
            QCOMPARE(documents, snapshot->event(event).documents);
        }
    }

private:
    SynopsisRow rowOf(const char *title) const { return SynopsisReader(m_snapshot, {}).row(eventTitled(*m_snapshot, QString::fromLatin1(title))); }

    SnapshotPtr m_snapshot = fourTellers();
};

QTEST_GUILESS_MAIN(TestSynopsis)
#include "tst_synopsis.moc"
