// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/run/run.h"

#include <QJsonArray>
#include <QTest>

using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestCliSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_folder.writeBridges(); }

    void passagesHaveTheirFieldsAndTheirWords()
    {
        const auto lines = run({u"search"_s, m_folder.path(), u"ferryman"_s}).lines();
        QVERIFY(!lines.isEmpty());
        for (const QJsonObject &p : lines) {
            QCOMPARE(keysOf(p), (QStringList{u"document"_s, u"end"_s, u"events"_s, u"matches"_s, u"score"_s, u"start"_s, u"statements"_s, u"text"_s}));
            const QString text = QString::fromUtf8(run({u"text"_s, m_folder.path(p[u"document"_s].toString())}).out);
            QCOMPARE(slice(text, p[u"start"_s].toInt(), p[u"end"_s].toInt()), p[u"text"_s].toString());
            for (const QJsonValue &m : p[u"matches"_s].toArray()) {
                QCOMPARE(slice(text, m[u"start"_s].toInt(), m[u"end"_s].toInt()), u"ferryman"_s);
            }
        }
    }

    void wordsPhrasesAndFiltersWork_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("documents");
        const auto row = [](const QStringList &words, const QStringList &documents) { QTest::newRow(qPrintable(words.join(u' '))) << words << documents; };
        row({u"FLOOD"_s}, {u"second.txt"_s});
        row({u"wooden"_s, u"flood"_s}, {u"second.txt"_s});
        row({u"\"wooden bridge\""_s}, {u"second.txt"_s});
        row({u"\"bridge wooden\""_s}, {});
        row({u"collapsed"_s, u"source:third"_s}, {u"sub/third.txt"_s});
        row({u"bridge"_s, u"before:1900"_s}, {u"second.txt"_s});
        row({u"nothing"_s, u"like"_s, u"it"_s}, {});
        row({u"--"_s, u"collapsed"_s, u"-May"_s}, {u"sub/third.txt"_s});
    }
    void wordsPhrasesAndFiltersWork()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, documents);
        const Run r = run(QStringList{u"search"_s, m_folder.path()} + words);
        QCOMPARE(r.code, 0);
        QStringList found;
        for (const QJsonObject &p : r.lines()) {
            found << p[u"document"_s].toString();
        }
        QCOMPARE(found, documents);
    }

private:
    Folder m_folder;
};

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_cli_search.moc"
