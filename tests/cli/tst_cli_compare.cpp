// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/run/run.h"

#include <QJsonArray>
#include <QTest>

using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCliCompare : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.writeBridges();
        const Run r = run({u"compare"_s, m_folder.path()});
        QCOMPARE(r.code, 0);
        m_comparison = r.object();
        QCOMPARE(keysOf(m_comparison), (QStringList{u"coverage"_s, u"divergences"_s, u"reuse"_s, u"silence"_s}));
    }

    void sharedWordingIsFound()
    {
        const QJsonArray reuse = m_comparison[u"reuse"_s].toArray();
        QVERIFY(!reuse.isEmpty());
        bool warning = false;
        for (const QJsonValue &value : reuse) {
            const QJsonArray passages = value[u"passages"_s].toArray();
            QCOMPARE(passages.size(), 2);
            QVERIFY(QStringList({u"verbatim"_s, u"near"_s}).contains(value[u"kind"_s].toString()));
            QVERIFY(value[u"share"_s].toDouble() > 0 && value[u"share"_s].toDouble() <= 1);
            const QString document = passages[0][u"document"_s].toString();
            const QString text = QString::fromUtf8(run({u"text"_s, m_folder.path(document)}).out);
            warning = warning || slice(text, passages[0][u"start"_s].toInt(), passages[0][u"end"_s].toInt()).contains(u"warned the council"_s);
        }
        QVERIFY(warning);
    }

    void divergencesHaveTheirFields()
    {
        const QJsonArray divergences = m_comparison[u"divergences"_s].toArray();
        QVERIFY(!divergences.isEmpty());
        bool counts = false;
        for (const QJsonValue &d : divergences) {
            QCOMPARE(d[u"passages"_s].toArray().size(), 2);
            QVERIFY(!d[u"event"_s].toString().isEmpty());
            QVERIFY(!d[u"reason"_s][u"text"_s].toString().isEmpty());
            counts = counts || d[u"kind"_s].toString() == u"count"_s;
        }
        QVERIFY(counts); // 13 carts, 17 carts
    }

    void everyDocumentHasItsCoverage()
    {
        const QJsonObject coverage = m_comparison[u"coverage"_s].toObject();
        QCOMPARE(coverage.keys(), (QStringList{u"first.txt"_s, u"second.txt"_s, u"sub/third.txt"_s}));
        const QJsonObject second = coverage[u"second.txt"_s].toObject();
        QCOMPARE(second[u"earliest"_s].toString(), u"1812-01-01"_s);
        QVERIFY(second[u"per_decade"_s].toObject().contains(u"1810"_s));
    }

    void silentDocumentsAreNamed()
    {
        const QJsonArray silence = m_comparison[u"silence"_s].toArray();
        QVERIFY(!silence.isEmpty());
        for (const QJsonValue &s : silence) {
            QVERIFY(QStringList({u"silent"_s, u"outside"_s, u"written-before"_s}).contains(s[u"why"_s].toString()));
        }
    }

    void oneEventCanBeAskedFor()
    {
        const QString event = m_comparison[u"divergences"_s].toArray()[0][u"event"_s].toString();
        const Run r = run({u"compare"_s, m_folder.path(), u"--event"_s, event});
        QCOMPARE(r.code, 0);
        for (const QJsonValue &d : r.object()[u"divergences"_s].toArray()) {
            QCOMPARE(d[u"event"_s].toString(), event);
        }
        for (const QJsonValue &s : r.object()[u"silence"_s].toArray()) {
            QCOMPARE(s[u"event"_s].toString(), event);
        }
        QCOMPARE(run({u"compare"_s, m_folder.path(), u"--event"_s, u"0123456789abcdef"_s}).code, 2);
    }

private:
    Folder m_folder;
    QJsonObject m_comparison;
};

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_cli_compare.moc"
