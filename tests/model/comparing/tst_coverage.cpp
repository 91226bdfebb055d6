// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/comparing/comparison.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

std::vector<Statement> statementsAt(const QStringList &times, int document = 0)
{
    std::vector<Statement> statements;
    for (const QString &time : times) {
        Statement s;
        s.document = document;
        if (!time.isEmpty()) {
            s.time = TimeSpan::fromEdtf(time).value();
        }
        statements.push_back(s);
    }
    return statements;
}

Coverage coverageOfTimes(const QStringList &times)
{
    return compare(std::vector<Document>(1), statementsAt(times), {}, {}).coverage.front();
}

QString years(const Coverage &coverage)
{
    return QString::number(dateOf(coverage.from).year) + u'-' + QString::number(dateOf(coverage.to - 1).year);
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void thePeriodIsWhereTheStatementsAre_data()
    {
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<QString>("period");
        QTest::newRow("one") << QStringList{u"1990"_s} << u"1990-1990"_s;
        QTest::newRow("a few") << QStringList{u"1990"_s, u"1995-05"_s, u"1992"_s} << u"1990-1995"_s;
        QTest::newRow("one far before") << QStringList{u"1590"_s, u"1990"_s, u"1991"_s, u"1992"_s, u"1995"_s} << u"1990-1995"_s;
        QTest::newRow("one far after") << QStringList{u"1990"_s, u"1991"_s, u"1992"_s, u"1995"_s, u"2095"_s} << u"1990-1995"_s;
        QTest::newRow("two far before are a part") << QStringList{u"1590"_s, u"1591"_s, u"1990"_s, u"1991"_s} << u"1590-1991"_s;
        QTest::newRow("open end") << QStringList{u"1990"_s, u"1991/.."_s} << u"1990-1991"_s;
        QTest::newRow("undated ones") << QStringList{u"1990"_s, QString()} << u"1990-1990"_s;
        QTest::newRow("before Christ") << QStringList{u"-0489"_s, u"-0479"_s} << u"-489--479"_s;
    }
    void thePeriodIsWhereTheStatementsAre()
    {
        QFETCH(QStringList, times);
        QFETCH(QString, period);
        QCOMPARE(years(coverageOfTimes(times)), period);
    }

    void decadesAreCounted()
    {
        const Coverage coverage = coverageOfTimes({u"1990"_s, u"1995"_s, u"1985/1991"_s, u"-0489"_s});
        QCOMPARE(coverage.perDecade.at(1990), 3);
        QCOMPARE(coverage.perDecade.at(1980), 1);
        QCOMPARE(coverage.perDecade.at(-490), 1);
        QVERIFY(!coverage.perDecade.contains(1970));
    }

    void theFirstAndLastDatedStatementAreNamed()
    {
        const Coverage coverage = coverageOfTimes({u"1995"_s, u"1990-05"_s, u"1992/.."_s});
        QCOMPARE(coverage.earliest.toEdtf(), u"1990-05"_s);
        QCOMPARE(coverage.latest.toEdtf(), u"1995"_s);
    }

    void aDocumentThatDatesNothingCoversNothing()
    {
        const Coverage coverage = coverageOfTimes({QString()});
        QVERIFY(coverage.earliest.isUndated());
        QVERIFY(coverage.perDecade.empty());
    }

    void silenceSaysWhy()
    {
        std::vector<Document> documents(4);
        documents[2].published = TimeSpan::ofYear(1980);
        std::vector<Statement> statements = statementsAt({u"1985"_s, u"1995"_s}, 1);
        for (const Statement &s : statementsAt({u"1970"_s, u"1979"_s}, 2)) {
            statements.push_back(s);
        }
        for (const Statement &s : statementsAt({u"1850"_s}, 3)) {
            statements.push_back(s);
        }
        Event event;
        event.time = TimeSpan::ofYear(1990);
        event.documents = {0};
        const Comparison comparison = compare(documents, statements, {}, {});
        const std::vector<Silence> silent = silences(event, 5, documents, comparison.coverage);
        QCOMPARE(silent.size(), std::size_t(3));
        QCOMPARE(int(silent[0].why), int(SilenceWhy::Silent)); // it speaks of 1985 to 1995
        QCOMPARE(int(silent[1].why), int(SilenceWhy::WrittenBefore));
        QCOMPARE(int(silent[2].why), int(SilenceWhy::Outside));
        QCOMPARE(silent[0].event, 5);
    }

    void nobodyIsSilentAboutAnUndatedEvent()
    {
        const Event event;
        QVERIFY(silences(event, 0, std::vector<Document>(3), std::vector<Coverage>(3)).empty());
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
