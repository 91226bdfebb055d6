// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/ids.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/textrange.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace eusebius;

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void aResultHoldsItsValueOrItsError()
    {
        const Result<int> seven(7);
        QVERIFY(seven);
        QCOMPARE(*seven, 7);
        const Result<int> failed(Error{ErrorCode::FileMissing, u"a.txt"_s, {}});
        QVERIFY(!failed);
        QCOMPARE(failed.error().subject, u"a.txt"_s);
        QVERIFY(Result<void>());
        QVERIFY(!Result<void>(Error{ErrorCode::DiskFull, {}, {}}));
    }

    void aResultGivesAwayAMovableValue()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }

    void rangesAreHalfOpen()
    {
        const TextRange year{3, 7};
        QVERIFY(year.contains(3));
        QVERIFY(!year.contains(7));
        QVERIFY(!year.overlaps({7, 9}));
        QVERIFY(year.overlaps({6, 9}));
        QCOMPARE(year.overlapLength({6, 9}), 1);
        QCOMPARE(year.overlapLength({8, 9}), 0);
        QCOMPARE(year.united({9, 10}), (TextRange{3, 10}));
    }

    void idsAreTheSameInEveryRunAndVersion()
    {
        // Stored in files: this literal, worked out apart from the program, must never change.
        QCOMPARE(StatementId{IdHash().add(u"abc").add(qint64(5)).value()}.toString(), u"55c0e5b2e9b11936"_s);
    }

    void idsTellWhereOneTextEndsAndTheNextBegins()
    {
        QVERIFY(IdHash().add(u"ab").add(u"c").value() != IdHash().add(u"a").add(u"bc").value());
        QVERIFY(IdHash().add(u"a").value() != IdHash().add("a").value());
    }

    void idsAreReadBackFromTheirText()
    {
        const EventId id{0xfedcba9876543210ULL};
        QCOMPARE(EventId::fromString(id.toString()), id);
        QVERIFY(EventId::fromString(u"not an id").isNull());
    }

    void copiesOfAProgressShareItsCancelFlag()
    {
        const Progress mine;
        const Progress theirs = mine;
        QVERIFY(!theirs.isCancelled());
        mine.cancel();
        QVERIFY(theirs.isCancelled());
        QVERIFY(!Progress().isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
