// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/decisions.h"
#include "model/corpus/decisions/decisiontables.h"
#include "model/corpus/decisions/recordjson.h"
#include "model/corpus/file/schemahistory.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace eusebius;

namespace {

class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) { }
    quint64 below(quint64 n) { return m_engine() % n; }
    bool coin() { return below(2) == 0; }
    QString text()
    {
        static const QStringList all{u""_s, u"plain"_s, u"a \"quote\" and a \\"_s, u"line\nbreak\ttab"_s, u"\U0001F4DC ünï"_s, QString(QChar(0xd800)),
                                     u"end "_s + QChar(0xdfff), u"nul "_s + QChar(0) + u" inside"_s};
        return all[static_cast<qsizetype>(below(static_cast<quint64>(all.size())))];
    }
    TimeSpan time()
    {
        static const QStringList all{u"1951"_s, u"1984/1986~"_s, u"198X"_s, u"-0489-09-12"_s, u"[1667,1668]"_s, u"../1760"_s};
        return *TimeSpan::fromEdtf(all[static_cast<qsizetype>(below(static_cast<quint64>(all.size())))]);
    }
    StatementId statement() { return {1 + below(40) + (coin() ? 0 : 0xffff'ffff'ffff'ff00ULL)}; }
    std::vector<qint64> tags()
    {
        return coin() ? std::vector<qint64>{} : std::vector<qint64>{1, 3 + static_cast<qint64>(below(4))};
    }
    std::optional<DateDecision> date(bool ofEvent)
    {
        return coin() ? std::nullopt : std::optional(DateDecision{time(), ofEvent && coin() ? statement() : StatementId(), text()});
    }
    std::optional<QString> maybe() { return coin() ? std::nullopt : std::optional(text()); }

    Record record()
    {
        switch (below(7)) {
        case 0:
            return StatementRecord{statement(), {u"a/b.txt"_s, {text(), text(), text(), static_cast<qsizetype>(below(5000))}, time().toEdtf(), static_cast<PassageState>(below(4))},
                                   static_cast<Status>(below(3)), date(false), text(), coin(), tags()};
        case 1:
            return EventRecord{{1 + below(20)}, {statement(), statement()}, text(), date(true), coin(), tags()};
        case 2: {
            StatementId a = statement();
            StatementId b{a.value + 1 + below(3)};
            return LinkRecord{std::min(a, b), std::max(a, b), static_cast<LinkRelation>(below(3)), static_cast<LinkOrigin>(below(3)), static_cast<qint64>(below(900))};
        }
        case 3:
            return SourceRecord{u"document %1"_s.arg(below(9)), coin(), maybe(), maybe(), maybe(), maybe(), coin() ? std::nullopt : std::optional(coin() ? time() : TimeSpan()), maybe()};
        case 4:
            return OwnStatement{statement(), coin() ? time() : TimeSpan(), text(), StatementKind::State, Modality::Alleged, text()};
        case 5: {
            const quint64 key = 1 + below(30); // of a note is its own: one note is about one thing
            return Note{static_cast<qint64>(key), {SubjectKind::Event, 1 + key % 3}, text(), 1'700'000'000, 1'700'000'001};
        }
        default:
            return Tag{1 + static_cast<qint64>(below(9)), text(), u"#0072b2"_s};
        }
    }

private:
    std::mt19937_64 m_engine;
};

/// Puts and removes at random.
Changes walk(Decisions &decisions, Dice &dice, int steps)
{
    Changes done;
    while (steps-- > 0) {
        const Record record = dice.record();
        const std::optional<Record> before = decisions.current(record);
        const Change change{before, before && dice.coin() ? std::nullopt : std::optional(record)};
        decisions.apply(change);
        done.push_back(change);
    }
    return done;
}

/// A line a record, for a message that shows where two differ.
QStringList toldRecords(const Decisions &decisions)
{
    QStringList told;
    for (const Record &record : sortedRecords(decisions)) {
        told.append(changesText({{std::nullopt, record}}));
    }
    return told;
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT

private slots:
    void nothingIsDecidedAtFirst()
    {
        const Decisions none;
        QVERIFY(none.isEmpty());
        QVERIFY(none.statement({7}) == nullptr);
        QVERIFY(none.links({7}).empty());
        QVERIFY(none.tagsOf({SubjectKind::Event, 3}).empty());
        QVERIFY(sortedRecords(none).empty());
    }

    void aCopyStaysAsItWas()
    {
        Decisions decisions;
        decisions.apply(Change{std::nullopt, Tag{1, u"war"_s, {}}});
        const Decisions copy = decisions;
        decisions.apply(Change{Tag{1, u"war"_s, {}}, Tag{1, u"peace"_s, {}}});
        QCOMPARE(copy.tag(1)->name, u"war"_s);
        QCOMPARE(decisions.tag(1)->name, u"peace"_s);
    }

    void aLinkIsFoundFromBothEnds()
    {
        Decisions decisions;
        const LinkRecord link{{3}, {9}, LinkRelation::NotSame, LinkOrigin::Said, 5};
        decisions.apply(Change{std::nullopt, link});
        QCOMPARE(*decisions.link({9}, {3}), link);
        QCOMPARE(decisions.links({9}).size(), std::size_t(1));
        QCOMPARE(decisions.links({3})[0].other({3}), StatementId{9});
        QCOMPARE(decisions.linkCount(), 1);
        QCOMPARE(decisions.nextLinkSequence(), 6);
        decisions.apply(Change{link, std::nullopt});
        QVERIFY(decisions.links({9}).empty());
        QVERIFY(decisions.links({3}).empty());
    }

    void anEventIsFoundByItsMembers()
    {
        Decisions decisions;
        const EventRecord record{{1}, {{10}, {11}}, u"talks"_s, std::nullopt, false, {}};
        decisions.apply(Change{std::nullopt, record});
        QCOMPARE(decisions.eventsNaming({11}).size(), std::size_t(1));
        EventRecord smaller = record;
        smaller.members = {{10}};
        decisions.apply(Change{record, smaller});
        QVERIFY(decisions.eventsNaming({11}).empty());
        QCOMPARE(decisions.eventsNaming({10})[0], EventId{1});
    }

    void changesReversedEndWhereTheyBegan()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            Dice dice(seed);
            Decisions decisions;
            walk(decisions, dice, 60);
            const std::vector<Record> before = sortedRecords(decisions);
            const Decisions copy = decisions;
            const Changes changes = walk(decisions, dice, 200);
            const std::vector<Record> after = sortedRecords(decisions);
            QVERIFY(after != before);
            decisions.apply(reversed(changes));
            QVERIFY(sortedRecords(decisions) == before);
            decisions.apply(changes);
            QVERIFY(sortedRecords(decisions) == after);
            QVERIFY(sortedRecords(copy) == before);
        }
    }

    void everyRecordComesBackFromItsText()
    {
        Dice dice(5);
        for (int i = 0; i < 3000; ++i) {
            const Record record = dice.record();
            const std::optional<Record> back = recordOfJson(toJson(record));
            QVERIFY2(back && *back == record, qPrintable(changesText({{std::nullopt, record}})));
            const Changes changes{{record, std::nullopt}, {record, record}, {std::nullopt, record}};
            QCOMPARE(changesOfText(changesText(changes)), std::optional(changes));
        }
    }

    void aTextThatIsNoChangesIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no JSON") << u"[["_s;
        QTest::newRow("an object") << u"{}"_s;
        QTest::newRow("nothing on either side") << u"[[null,null]]"_s;
        QTest::newRow("one side") << u"[[[\"tag\",1,\"a\",\"\"]]]"_s;
        QTest::newRow("unknown kind") << u"[[[\"cat\",1],null]]"_s;
        QTest::newRow("a field too few") << u"[[[\"tag\",1,\"a\"],null]]"_s;
        QTest::newRow("a field too many") << u"[[[\"tag\",1,\"a\",\"\",2],null]]"_s;
        QTest::newRow("wrong type") << u"[[[\"tag\",\"1\",\"a\",\"\"],null]]"_s;
        QTest::newRow("no id") << u"[[[\"link\",\"0000000000000000\",\"0000000000000001\",0,0,1],null]]"_s;
        QTest::newRow("wrong order") << u"[[[\"link\",\"0000000000000002\",\"0000000000000001\",0,0,1],null]]"_s;
        QTest::newRow("beyond the last") << u"[[[\"link\",\"0000000000000001\",\"0000000000000002\",3,0,1],null]]"_s;
        QTest::newRow("no date") << u"[[[\"own\",\"0000000000000001\",\"19q5\",\"t\",0,0,\"\"],null]]"_s;
    }
    void aTextThatIsNoChangesIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!changesOfText(text));
    }

    void decisionsComeBackFromTheirTables()
    {
        for (quint64 seed = 100; seed < 110; ++seed) {
            Dice dice(seed);
            Decisions decisions;
            walk(decisions, dice, 300);
            Result<Database> database = Database::inMemory();
            QVERIFY(database.hasValue());
            QVERIFY(SchemaHistory::standard().create(*database).hasValue());
            QVERIFY(writeDecisions(*database, decisions).hasValue());
            const Result<Decisions> back = readDecisions(*database);
            QVERIFY2(back.hasValue(), back ? "" : qPrintable(back.error().args.join(u' ')));
            QCOMPARE(toldRecords(*back), toldRecords(decisions));
            QVERIFY(sortedRecords(*back) == sortedRecords(decisions));

            DecisionWriter writer(*database);
            for (const Change &change : walk(decisions, dice, 200)) {
                writer.write(change);
            }
            QVERIFY(!writer.failed());
            const Result<Decisions> later = readDecisions(*database);
            QVERIFY(later.hasValue() && sortedRecords(*later) == sortedRecords(decisions));
            QVERIFY(clearDecisions(*database).hasValue());
            QVERIFY(readDecisions(*database)->isEmpty());
        }
    }

    void aRowThatCannotBeIsDamage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("status") << QByteArray("INSERT INTO decided_statement VALUES (1,'d',0,'q','','','',0,7,NULL,'','',0,'[]')");
        QTest::newRow("time") << QByteArray("INSERT INTO decided_statement VALUES (1,'d',0,'q','','','',0,0,'195x5','','',0,'[]')");
        QTest::newRow("tags") << QByteArray("INSERT INTO decided_statement VALUES (1,'d',0,'q','','','',0,0,NULL,'','',0,'{')");
        QTest::newRow("position") << QByteArray("INSERT INTO decided_statement VALUES (1,'d',-5,'q','','','',0,0,NULL,'','',0,'[]')");
        QTest::newRow("members") << QByteArray("INSERT INTO decided_event VALUES (1,'[\"zz\"]',NULL,NULL,'','',0,'[]')");
        QTest::newRow("link to itself") << QByteArray("INSERT INTO decided_link VALUES (4,4,0,0,1)");
        QTest::newRow("modality") << QByteArray("INSERT INTO own_statement VALUES (4,'1951','t',0,99,'')");
    }
    void aRowThatCannotBeIsDamage()
    {
        QFETCH(QByteArray, sql);
        Result<Database> database = Database::inMemory();
        QVERIFY(SchemaHistory::standard().create(*database).hasValue());
        QVERIFY(database->execute(sql).hasValue());
        const Result<Decisions> read = readDecisions(*database);
        QVERIFY(!read.hasValue());
        QCOMPARE(read.error().code, ErrorCode::CorpusDamaged);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
