// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is built does not hang on how it is built: on the order of the documents, on the number of threads.

#include "model/corpus/build.h"

#include <QDir>
#include <QSet>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

/// Everything found, by ids, in an order of its own.
QStringList described(const Snapshot &snapshot)
{
    QStringList lines;
    const auto id = [&snapshot](int statement) { return snapshot.statement(statement).id.toString(); };
    for (const Statement &s : snapshot.statements()) {
        lines << u"statement %1 %2 %3 %4"_s.arg(s.id.toString(), snapshot.document(s.document).id, s.time.toEdtf(), s.title);
    }
    for (const Event &event : snapshot.events()) {
        QStringList members;
        for (const int s : event.statements) {
            members << id(s);
        }
        members.sort();
        lines << u"event %1 %2 %3"_s.arg(event.id.toString(), event.time.toEdtf(), members.join(u' '));
    }
    for (const Link &link : snapshot.links()) {
        QStringList ends{id(link.a), id(link.b)};
        ends.sort();
        lines << u"link %1 %2 %3"_s.arg(ends.join(u' ')).arg(static_cast<int>(link.relation)).arg(link.score, 0, 'g', 6);
    }
    for (const Divergence &d : snapshot.findings().comparison.divergences) {
        QStringList ends{id(d.statementA), id(d.statementB)};
        ends.sort();
        lines << u"divergence %1 %2"_s.arg(static_cast<int>(d.kind)).arg(ends.join(u' '));
    }
    lines.sort();
    return lines;
}

/// What the one has and the other has not.
QString difference(const QStringList &a, const QStringList &b)
{
    const QSet<QString> one(a.begin(), a.end());
    const QSet<QString> other(b.begin(), b.end());
    return (QStringList((one - other).values()) + QStringList((other - one).values())).join(u'\n');
}

} // namespace

class TestBuild : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(SAMPLE));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            m_paths << folder.filePath(name);
        }
        QCOMPARE(m_paths.size(), 5);
        const Built built = buildCorpus(m_paths);
        QVERIFY(built.snapshot && built.errors.empty());
        m_whole = described(*built.snapshot);
        QVERIFY(m_whole.size() > 300);
        QVERIFY(std::any_of(m_whole.begin(), m_whole.end(), [](const QString &line) { return line.startsWith("divergence"_L1); }));
    }

    void theOrderOfTheDocumentsDoesNotMatter()
    {
        QStringList paths = m_paths;
        for (int turn = 0; turn < 4; ++turn) {
            std::rotate(paths.begin(), paths.begin() + 1, paths.end());
            if (turn == 2) {
                std::reverse(paths.begin(), paths.end());
            }
            const QStringList found = described(*buildCorpus(paths).snapshot);
            QVERIFY2(found == m_whole, qPrintable(difference(found, m_whole)));
        }
    }

    void theNumberOfThreadsDoesNotMatter()
    {
        QThreadPool *const pool = QThreadPool::globalInstance();
        const int before = pool->maxThreadCount();
        for (const int threads : {1, 2, 7}) {
            pool->setMaxThreadCount(threads);
            const QStringList found = described(*buildCorpus(m_paths).snapshot);
            QVERIFY2(found == m_whole, qPrintable(difference(found, m_whole)));
        }
        pool->setMaxThreadCount(before);
    }

    void theStatementsOfADocumentAreItsOwn()
    {
        for (const QString &path : std::as_const(m_paths)) {
            const Built alone = buildCorpus({path});
            for (const QString &line : described(*alone.snapshot)) {
                QVERIFY2(!line.startsWith("statement"_L1) || m_whole.contains(line), qPrintable(line));
            }
        }
    }

private:
    QStringList m_paths;
    QStringList m_whole;
};

QTEST_GUILESS_MAIN(TestBuild)
#include "tst_build.moc"
