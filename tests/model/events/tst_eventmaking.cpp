// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/linking/eventmaking.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

Statement told(const QString &edtf, const QString &title = u"The fleet sailed for Lima"_s, Dating dating = Dating::Stated)
{
    static quint64 id = 0;
    Statement s;
    s.id = {++id};
    s.document = 0;
    s.title = title;
    s.dating = dating;
    if (!edtf.isEmpty()) {
        s.time = TimeSpan::fromEdtf(edtf).value();
    }
    s.reason = {"time-in-clause", {edtf}};
    return s;
}

} // namespace

class TestEventMaking : public QObject {
    Q_OBJECT

private slots:
    void theTimeOfAnEventIsChosen_data()
    {
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("one") << QStringList{u"1990"_s} << u"1990"_s << QByteArray("time-in-clause");
        QTest::newRow("the finer") << QStringList{u"1990"_s, u"1990-09"_s} << u"1990-09"_s << QByteArray("event-time-finest");
        QTest::newRow("all the same") << QStringList{u"1990"_s, u"1990"_s} << u"1990"_s << QByteArray("event-time-agreed");
        QTest::newRow("they disagree") << QStringList{u"1990"_s, u"1992"_s} << u"1990/1992"_s << QByteArray("event-time-united");
        QTest::newRow("undated ones say nothing") << QStringList{u"1990-05"_s, QString()} << u"1990-05"_s << QByteArray("time-in-clause");
        QTest::newRow("only undated") << QStringList{QString(), QString()} << QString() << QByteArray("time-in-clause");
    }
    void theTimeOfAnEventIsChosen()
    {
        QFETCH(QStringList, times);
        QFETCH(QString, chosen);
        QFETCH(QByteArray, reason);
        std::vector<Statement> statements;
        std::vector<int> members;
        for (const QString &time : times) {
            members.push_back(static_cast<int>(statements.size()));
            statements.push_back(told(time));
        }
        const ChosenTime time = chooseTime(statements, members);
        QCOMPARE(time.span.toEdtf(), chosen);
        QCOMPARE(time.reason.code, reason);
    }

    void whatIsStatedCountsBeforeWhatWasCarriedOn()
    {
        const std::vector<Statement> statements{told(u"1990"_s), told(u"1991-05"_s, u"The fleet sailed"_s, Dating::Inherited)};
        QCOMPARE(chooseTime(statements, std::vector<int>{0, 1}).span.toEdtf(), u"1990"_s);
    }

    void theTitleIsTheOneThatSaysMost()
    {
        const std::vector<Statement> statements{told(u"1990"_s, u"It sailed for Lima and came back"_s), told(u"1990"_s, u"The fleet under Berg sailed…"_s),
                                                told(u"1990"_s, u"The fleet sailed for Lima"_s)};
        QCOMPARE(chooseTitle(statements, std::vector<int>{0, 1, 2}), 2);
    }

    void theTitleIsOfWhatTheOthersTellToo()
    {
        std::vector<Statement> statements{told(u"1990"_s, u"The harbour was too small"_s), told(u"1990"_s, u"The great fleet sailed for Lima at last"_s)};
        QCOMPARE(chooseTitle(statements, std::vector<int>{0, 1}), 0); // nothing is known of either: the short one
        statements[0].names = {{u"Lima"_s, u"Lima"_s, {}}};
        QCOMPARE(chooseTitle(statements, std::vector<int>{0, 1}), 1); // its sentence names what the other title tells of
        statements.push_back(told(u"1990"_s, u"The harbour of the fleet was closed for long"_s));
        QCOMPARE(chooseTitle(statements, std::vector<int>{0, 1, 2}), 0); // a word of the third title
    }

    void theIdOfAnEventDoesNotHangOnTheOrderOfItsStatements()
    {
        std::vector<Statement> statements{told(u"1990"_s), told(u"1990"_s)};
        const EventId first = makeEvent(statements, {0, 1}, {}).id;
        std::swap(statements[0], statements[1]);
        QCOMPARE(makeEvent(statements, {1, 0}, {}).id, first);
    }
};

QTEST_GUILESS_MAIN(TestEventMaking)
#include "tst_eventmaking.moc"
