// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// build and list: the fields of CLI.md, ids and files that do not change between runs.

#include "tests/cli/run/run.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace eusebius::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void verifyHas(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        QVERIFY2(object.contains(key), qPrintable(key));
    }
}

} // namespace

class TestCliCorpus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.writeBridges();
        m_corpus = m_out.path(u"c.eusebius"_s);
        const Run r = run({u"build"_s, m_folder.path(), u"-o"_s, m_corpus});
        QCOMPARE(r.code, 0);
        QCOMPARE(r.out, QByteArray());
        QVERIFY(r.err.contains(u"3 documents"_s));
        QCOMPARE(m_out.names(), QStringList{u"c.eusebius"_s});
    }

    void documentsHaveTheirFields()
    {
        const auto lines = run({u"list"_s, u"documents"_s, m_corpus}).lines();
        QCOMPARE(lines.size(), 3);
        QSet<QString> ids;
        for (const QJsonObject &d : lines) {
            verifyHas(d, {u"id"_s, u"title"_s, u"author"_s, u"publisher"_s, u"date"_s, u"language"_s, u"sha256"_s, u"characters"_s, u"statements"_s, u"undated"_s});
            QCOMPARE(d[u"sha256"_s].toString().size(), 64);
            ids.insert(d[u"id"_s].toString());
        }
        QCOMPARE(ids, (QSet<QString>{u"first.txt"_s, u"second.txt"_s, u"sub/third.txt"_s}));
    }

    void statementsHaveTheirFieldsAndTheirWords()
    {
        const auto lines = run({u"list"_s, u"statements"_s, m_corpus}).lines();
        QVERIFY(lines.size() >= 5);
        for (const QJsonObject &s : lines) {
            verifyHas(s, {u"id"_s, u"document"_s, u"start"_s, u"end"_s, u"text"_s, u"title"_s, u"kind"_s, u"edtf"_s, u"earliest"_s, u"latest"_s,
                          u"dated"_s, u"reason"_s, u"event"_s, u"figures"_s, u"names"_s, u"modality"_s, u"status"_s});
            const QString text = QString::fromUtf8(run({u"text"_s, m_folder.path(s[u"document"_s].toString())}).out);
            QCOMPARE(slice(text, s[u"start"_s].toInt(), s[u"end"_s].toInt()), s[u"text"_s].toString());
            QVERIFY(QStringList({u"event"_s, u"state"_s}).contains(s[u"kind"_s].toString()));
            QVERIFY(QStringList({u"stated"_s, u"inherited"_s, u"inferred"_s, u"undated"_s}).contains(s[u"dated"_s].toString()));
            QCOMPARE(s[u"dated"_s].toString() == u"undated"_s, s[u"edtf"_s].isNull());
            QCOMPARE(s[u"status"_s].toString(), u"suggested"_s);
            verifyHas(s[u"reason"_s].toObject(), {u"code"_s, u"args"_s, u"text"_s});
        }
    }

    void eventsAndStatementsAgree()
    {
        QHash<QString, QString> eventOf;
        for (const QJsonObject &s : run({u"list"_s, u"statements"_s, m_corpus}).lines()) {
            eventOf[s[u"id"_s].toString()] = s[u"event"_s].toString();
        }
        const auto events = run({u"list"_s, u"events"_s, m_corpus}).lines();
        QVERIFY(!events.isEmpty());
        bool shared = false;
        for (const QJsonObject &e : events) {
            verifyHas(e, {u"id"_s, u"title"_s, u"edtf"_s, u"earliest"_s, u"latest"_s, u"reason"_s, u"statements"_s, u"documents"_s, u"independent"_s});
            for (const QJsonValue &id : e[u"statements"_s].toArray()) {
                QCOMPARE(eventOf.value(id.toString()), e[u"id"_s].toString());
            }
            shared = shared || e[u"documents"_s].toArray().size() > 1;
        }
        QVERIFY(shared); // the fall of the bridge is one event of two documents
    }

    void linksHaveTheirFields()
    {
        const Run r = run({u"list"_s, u"links"_s, m_corpus});
        QCOMPARE(r.code, 0);
        QVERIFY(!r.lines().isEmpty());
        for (const QJsonObject &link : r.lines()) {
            verifyHas(link, {u"a"_s, u"b"_s, u"relation"_s, u"score"_s, u"by"_s, u"reason"_s});
            QVERIFY(link[u"score"_s].toDouble() >= 0 && link[u"score"_s].toDouble() <= 1);
            QCOMPARE(link[u"by"_s].toString(), u"program"_s);
        }
    }

    void aFolderIsAsGoodAsACorpus_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"documents", "statements", "events", "links"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void aFolderIsAsGoodAsACorpus()
    {
        QFETCH(QString, what);
        const Run fromFolder = run({u"list"_s, what, m_folder.path()});
        QCOMPARE(fromFolder.code, 0);
        QCOMPARE(fromFolder.out, run({u"list"_s, what, m_corpus}).out);
    }

    void tablesHaveARowForEachLine_data() { aFolderIsAsGoodAsACorpus_data(); }
    void tablesHaveARowForEachLine()
    {
        QFETCH(QString, what);
        const Run table = run({u"list"_s, what, m_corpus, u"--csv"_s});
        QCOMPARE(table.code, 0);
        const QString text = QString::fromUtf8(table.out);
        QVERIFY(text.endsWith(u"\r\n"_s));
        QVERIFY(text.startsWith(what == u"links"_s ? u"a,b,"_s : u"id,"_s));
        QCOMPARE(text.count(u"\r\n"_s), run({u"list"_s, what, m_corpus}).lines().size() + 1);
    }

    void buildingTwiceGivesTheSameFile()
    {
        const QString again = m_out.path(u"again.eusebius"_s);
        QCOMPARE(run({u"build"_s, m_folder.path(), u"-o"_s, again}).code, 0);
        QCOMPARE(bytesOf(again), bytesOf(m_corpus));
        QVERIFY(QFile::remove(again));
    }

    void filesCanBeNamedOneByOne()
    {
        const QString path = m_out.path(u"files.eusebius"_s);
        QCOMPARE(run({u"build"_s, m_folder.path(u"first.txt"_s), m_folder.path(u"sub/third.txt"_s), u"-o"_s, path}).code, 0);
        QStringList ids;
        for (const QJsonObject &d : run({u"list"_s, u"documents"_s, path}).lines()) {
            ids << d[u"id"_s].toString();
        }
        ids.sort();
        QCOMPARE(ids, (QStringList{u"first.txt"_s, u"third.txt"_s}));
        QVERIFY(QFile::remove(path));
    }

private:
    Folder m_folder;
    Folder m_out;
    QString m_corpus;
};

QTEST_GUILESS_MAIN(TestCliCorpus)
#include "tst_cli_corpus.moc"
