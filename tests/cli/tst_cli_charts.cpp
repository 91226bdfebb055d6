// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of the charts are those of `eusebius compare`.

#include "model/corpus/build.h"
#include "model/tallies/tally.h"
#include "tests/cli/run/run.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCliCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.writeBridges();
        const QString file = m_out.path(u"c.eusebius"_s);
        QCOMPARE(run({u"build"_s, m_folder.path(), u"-o"_s, file}).code, 0);
        m_comparison = run({u"compare"_s, file}).object();
        const Result<SnapshotPtr> loaded = loadCorpus(file);
        QVERIFY(loaded);
        m_snapshot = *loaded;
    }

    void coverageIsTheSameByDecadeAndSource()
    {
        const Tally tally = tallyOf(*m_snapshot, TallyKind::Coverage);
        const QJsonObject coverage = m_comparison[u"coverage"_s].toObject();
        int compared = 0;
        for (const QString &id : coverage.keys()) {
            const QJsonObject decades = coverage[id][u"per_decade"_s].toObject();
            const int part = m_snapshot->documentIndex(id);
            QVERIFY(part >= 0);
            qint64 sum = 0;
            for (const QString &decade : decades.keys()) {
                const auto group = std::ranges::find(tally.groups, decade.toLongLong(), &TallyGroup::firstYear);
                QVERIFY2(group != tally.groups.end(), qPrintable(decade));
                QCOMPARE(tally.count(int(group - tally.groups.begin()), part), decades[decade].toInteger());
                sum += decades[decade].toInteger();
                ++compared;
            }
            QCOMPARE(tally.totalOfPart(part), sum);
        }
        QVERIFY(compared > 3);
    }

    void asManyEventsDifferAsHaveADifferenceThatContradicts()
    {
        QSet<QString> events;
        for (const QJsonValue &d : m_comparison[u"divergences"_s].toArray()) {
            const QString kind = d[u"kind"_s].toString();
            const int event = m_snapshot->eventIndex(EventId::fromString(d[u"event"_s].toString()));
            if (kind != u"precision"_s && kind != u"wording"_s && m_snapshot->sourceCount(event) > 1) {
                events.insert(d[u"event"_s].toString());
            }
        }
        QVERIFY(!events.isEmpty());
        QCOMPARE(tallyOf(*m_snapshot, TallyKind::Agreement).totalOfPart(int(AgreementClass::Differ)), qint64(events.size()));
    }

    void sharedWordingIsAsLong()
    {
        qint64 characters = 0;
        for (const QJsonValue &match : m_comparison[u"reuse"_s].toArray()) {
            for (const QJsonValue &passage : match[u"passages"_s].toArray()) {
                characters += passage[u"end"_s].toInteger() - passage[u"start"_s].toInteger();
            }
        }
        QVERIFY(characters > 0);
        const Tally tally = tallyOf(*m_snapshot, TallyKind::SharedWording);
        qint64 counted = 0;
        for (int g = 0; g < std::ssize(tally.groups); ++g) {
            counted += tally.total(g);
        }
        QCOMPARE(counted, characters);
    }

private:
    Folder m_folder;
    Folder m_out;
    QJsonObject m_comparison;
    SnapshotPtr m_snapshot;
};

QTEST_GUILESS_MAIN(TestCliCharts)
#include "tst_cli_charts.moc"
