// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/resolving/spanmaker.h"
#include "model/tagging/resolving/timexvalue.h"

#include <QTest>

using namespace eusebius;
using namespace Qt::StringLiterals;

namespace {

Moment ofGrain(qint64 year, Precision grain)
{
    Moment moment = Moment::ofYear(year);
    moment.grain = grain;
    return moment;
}

} // namespace

class TestTimexValue : public QObject {
    Q_OBJECT

private slots:
    void aTimeOfDayFollowsTheDay()
    {
        Moment moment = Moment::ofDay(1918, 11, 11);
        moment.clock = 11 * 3600;
        QCOMPARE(timexValue(moment), u"1918-11-11T11:00"_s);
        moment.clock = -1;
        moment.dayPart = DayPart::Night;
        QCOMPARE(timexValue(moment), u"1918-11-11TNI"_s);
    }

    void lengthsAreWrittenInTheirUnit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("value");
        const auto row = [](int count, Unit unit, const QString &value) { QTest::newRow(qPrintable(value)) << count << int(unit) << value; };
        row(2000, Unit::Year, u"P2Y"_s);
        row(2500, Unit::Year, u"P2.5Y"_s);
        row(24000, Unit::Hour, u"PT24H"_s);
        row(30000, Unit::Minute, u"PT30M"_s);
        row(0, Unit::Month, u"PXM"_s);
        row(2000, Unit::Decade, u"P2DE"_s);
        row(500, Unit::Century, u"P0.5CE"_s);
        row(1000, Unit::Fortnight, u"P2W"_s);
    }

    void lengthsAreWrittenInTheirUnit()
    {
        QFETCH(int, count);
        QFETCH(int, unit);
        QFETCH(QString, value);
        QCOMPARE(durationValue(count, Unit(unit)), value);
    }

    void partsNarrowTheDays_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<int>("mod");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char *what, const Moment &moment, Mod mod, const QString &edtf) { QTest::newRow(what) << moment << int(mod) << edtf; };
        const Moment eighties = ofGrain(1980, Precision::Decade);
        row("the 1980s", eighties, Mod::None, u"198X"_s);
        row("the early 1980s", eighties, Mod::Start, u"1980~/1983~"_s);
        row("the mid-1980s", eighties, Mod::Mid, u"1984~/1986~"_s);
        row("the late 1980s", eighties, Mod::End, u"1987~/1989~"_s);
        row("late 1960", Moment::ofYear(1960), Mod::End, u"1960-09~/1960-12~"_s);
        row("mid-1993", Moment::ofYear(1993), Mod::Mid, u"1993-05~/1993-08~"_s);
        row("the end of 1944", Moment::ofYear(1944), Mod::Ending, u"1944-12~"_s);
        row("the 4th century", ofGrain(300, Precision::Century), Mod::None, u"03XX"_s);
        row("the beginning of the 4th century", ofGrain(300, Precision::Century), Mod::Beginning, u"0300~/0309~"_s);
        row("the fall of 1999", Moment::ofPart(1999, 23), Mod::None, u"1999-23"_s);
        row("about 466 BC", Moment::ofYear(-465), Mod::Approx, u"-0465~"_s);
        row("after 1945", Moment::ofYear(1945), Mod::After, u"1945/.."_s);
        row("the 470s BC", ofGrain(-479, Precision::Decade), Mod::None, u"-047X"_s);
        row("nothing", Moment(), Mod::Start, QString());
    }

    void partsNarrowTheDays()
    {
        QFETCH(Moment, moment);
        QFETCH(int, mod);
        QFETCH(QString, edtf);
        QCOMPARE(spanOf(moment, Mod(mod)).toEdtf(), edtf);
    }

    void everyMomentGivesAReadableSpan()
    {
        for (int year = -3000; year <= 3000; year += 7) {
            for (const Precision grain : {Precision::Century, Precision::Decade, Precision::Year}) {
                const TimeSpan span = spanOf(ofGrain(year, grain).atGrain(grain), Mod::None);
                QVERIFY(TimeSpan::fromEdtf(span.toEdtf()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimexValue)
#include "tst_timexvalue.moc"
