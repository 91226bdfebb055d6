// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/found.h"
#include "tests/model/corpus/snapshots/snapshots.h"

#include <QTest>

#include <random>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestColumns : public QObject {
    Q_OBJECT

private slots:
    void copiesShareWhatIsNotChanged()
    {
        SharedColumn<qint32> column;
        for (int i = 0; i < 10'000; ++i) {
            column.append(i);
        }
        SharedColumn<qint32> copy = column;
        QCOMPARE(copy.sharedWith(column), qsizetype(3));
        copy.set(5000, -1);
        copy.append(7);
        QCOMPARE(copy.sharedWith(column), qsizetype(1));
        QCOMPARE(column[5000], 5000);
        QCOMPARE(copy[5000], -1);
        QCOMPARE(copy[10'000], 7);
        QCOMPARE(column.size(), qsizetype(10'000));
    }

    void aColumnComesBackFromItsChunksAndFromNoOthers()
    {
        SharedColumn<qint64> column;
        for (int i = 0; i < 5000; ++i) {
            column.append(i * i);
        }
        const auto back = SharedColumn<qint64>::ofChunks(column.chunks());
        QVERIFY(back);
        QCOMPARE(back->size(), column.size());
        QCOMPARE((*back)[4999], column[4999]);
        QVERIFY(SharedColumn<qint64>::ofChunks({})->isEmpty());
        QVERIFY(!SharedColumn<qint64>::ofChunks({QByteArray(12, 'x')})); // a row and a half
        QVERIFY(!SharedColumn<qint64>::ofChunks({QByteArray()}));
        QVERIFY(!SharedColumn<qint64>::ofChunks({QByteArray(8, 'x'), QByteArray(8, 'x')})); // the first is not full
        QVERIFY(!SharedColumn<qint64>::ofChunks({QByteArray(8 * 4097, 'x')}));
    }

    void textsComeBackLetterByLetter()
    {
        const QStringList all{u""_s, u"plain"_s, u"naïve façade"_s, u"Brücke 🌉"_s, QString(QChar(0xd800)) + u"x"_s, QString(QChar(u'\0')) + u"after"_s, QString(100'000, u'w'),
                              QString(300'000, u'п'), u"last"_s};
        TextPool pool;
        std::vector<quint32> numbers;
        for (const QString &text : all) {
            numbers.push_back(pool.add(text));
        }
        const auto back = TextPool::of(pool.places(), pool.blocks());
        QVERIFY(back);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(pool.text(numbers[static_cast<std::size_t>(i)]), all[i]);
            QCOMPARE(back->text(numbers[static_cast<std::size_t>(i)]), all[i]);
            QVERIFY(pool.view(numbers[static_cast<std::size_t>(i)]) == all[i]);
            QVERIFY(pool.view(numbers[static_cast<std::size_t>(i)]) != QString(all[i] + u'!'));
        }
        QVERIFY(pool.text(0).isEmpty());
    }

    void placesOutsideOfTheTextsAreRefused()
    {
        TextPool pool;
        const auto refused = [](TextPool::Place place) {
            SharedColumn<TextPool::Place> places;
            places.append({0, 0, 0});
            places.append(place);
            return !TextPool::of(places, {QByteArray("four")});
        };
        QVERIFY(!refused({0, 1, 3}));
        QVERIFY(refused({0, 1, 4}));
        QVERIFY(refused({1, 0, 0}));
        QVERIFY(refused({0, 0xffff'ffff, 2}));
        QVERIFY(!refused({0, 0, 0x8000'0002})); // two letters of two bytes
        QVERIFY(refused({0, 2, 0x8000'0002}));
        QVERIFY(refused({0, 1, 0x8000'0001})); // not where such letters may stand
        QVERIFY(!TextPool::of({}, {}));
    }

    void timesAndReasonsComeBack()
    {
        SpanPool spans;
        const auto one = spans.add(*TimeSpan::fromEdtf(u"1951~/1960?"));
        const auto two = spans.add(TimeSpan::ofYear(-43).withWords(u"the year\nof the comet"_s));
        const auto back = SpanPool::of(spans.texts());
        QVERIFY(back);
        QCOMPARE((*back)[one], spans[one]);
        QCOMPARE((*back)[two].words(), u"the year\nof the comet"_s);
        QVERIFY((*back)[0].isUndated());
        TextPool nonsense;
        nonsense.add(u"yesterday\n");
        QVERIFY(!SpanPool::of(nonsense));
        ReasonPool reasons;
        for (const Reason &reason : {Reason{"stated", {}}, Reason{"from", {u"a:b\n3:"_s, QString(), u"ж"_s}}}) {
            QVERIFY(reasons.reason(reasons.add(reason)) == reason);
        }
        QVERIFY(reasons.reason(0).isEmpty());
    }

    void aSpanOfAPoolStaysWhereItIsWhileACopyGrows()
    {
        SpanPool pool;
        const quint32 number = pool.add(TimeSpan::ofYear(1951));
        const TimeSpan *there = &pool[number];
        SpanPool next = pool;
        for (int i = 0; i < 5000; ++i) {
            next.add(TimeSpan::ofYear(i));
        }
        QCOMPARE(&pool[number], there);
        QCOMPARE(*there, TimeSpan::ofYear(1951));
        QCOMPARE(next[number], *there);
        QCOMPARE(pool.count(), qsizetype(2));
    }

    void everythingComesBackFromColumns()
    {
        const CorpusParts parts = fullParts();
        QCOMPARE(dump(Snapshot(Found::of(parts)->parts())), dump(Snapshot(parts)));
        QVERIFY(areSound(columnsOf(parts), lengths(parts)));
        QVERIFY(areSound(columnsOf(CorpusParts()), {}));
        for (std::size_t i = 0; i < parts.statements.size(); ++i) {
            QCOMPARE(Found::of(parts)->columns->statementsWith(parts.statements[i].id.value), std::vector<int>{static_cast<int>(i)});
        }
    }

    void columnsThatLeadNowhereAreNotSound()
    {
        // Every number of every row, changed in every byte: either it is refused, or all that hangs on it can be made.
        const CorpusParts parts = fullParts();
        int refused = 0;
        int made = 0;
        std::mt19937 dice(5);
        for (int round = 0; round < 6000; ++round) {
            FoundColumns columns = columnsOf(parts);
            damage(columns, dice);
            if (!areSound(columns, lengths(parts))) {
                ++refused;
                continue;
            }
            ++made;
            CorpusParts withoutRows = parts;
            QVERIFY(!dump(Snapshot(Found::of(withoutRows, std::move(columns)))).isEmpty());
        }
        QVERIFY2(refused > 2000 && made > 200, qPrintable(u"%1 refused, %2 made"_s.arg(refused).arg(made)));
    }

private:
    static std::vector<qsizetype> lengths(const CorpusParts &parts)
    {
        std::vector<qsizetype> all;
        for (const Document &document : parts.documents) {
            all.push_back(document.text.size());
        }
        return all;
    }

    template <typename T>
    static void damage(SharedColumn<T> &column, std::mt19937 &dice)
    {
        if (column.isEmpty()) {
            return;
        }
        const auto row = static_cast<qsizetype>(dice() % static_cast<unsigned>(column.size()));
        T value = column[row];
        reinterpret_cast<char *>(&value)[dice() % sizeof(T)] = static_cast<char>(dice());
        column.set(row, value);
    }

    static void damage(FoundColumns &columns, std::mt19937 &dice)
    {
        switch (dice() % 13) {
        case 0: return damage(columns.hot, dice);
        case 1: return damage(columns.statements, dice);
        case 2: return damage(columns.names, dice);
        case 3: return damage(columns.figures, dice);
        case 4: return damage(columns.events, dice);
        case 5: return damage(columns.members, dice);
        case 6: return damage(columns.tellers, dice);
        case 7: return damage(columns.links, dice);
        case 8: return damage(columns.divergences, dice);
        case 9: return damage(columns.expressions, dice);
        case 10: return damage(columns.expressionsOf, dice);
        case 11: return damage(columns.statementsById, dice);
        default: return damage(columns.eventsById, dice);
        }
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
