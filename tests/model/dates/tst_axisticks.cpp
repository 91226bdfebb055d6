// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/axisticks.h"
#include "tests/model/dates/randomspans.h"

#include <QTest>

#include <cmath>

using namespace eusebius;
using namespace eusebius::tests;
using namespace Qt::StringLiterals;

class TestAxisTicks : public QObject {
    Q_OBJECT

private slots:
    void ticksSayWhatAReaderExpects_data();
    void ticksSayWhatAReaderExpects();
    void bandsSayWhatTheLabelsLeaveOut_data();
    void bandsSayWhatTheLabelsLeaveOut();
    void labelsNeverMeetAndAlwaysCoverAtAnyZoom();
    void minorsKeepTheirGapAndAvoidMajors();
    void ticksAreAsDenseAsTheirLabelsAllow();
    void theYearIsVisibleAtAnyZoom();
    void thereIsNoYearZero();
    void panningMovesTicksButKeepsThem();
    void widerLettersGiveFewerLabels();
    void nonsenseGivesSomethingThatCanBeDrawn_data();
    void nonsenseGivesSomethingThatCanBeDrawn();
};

namespace {

constexpr double kGap = 16;
constexpr double kMinorGap = 6;
constexpr double kLetter = 7;

double width(const QString &label)
{
    return kLetter * static_cast<double>(label.size());
}

AxisRequest requestFor(Instant from, Instant to, double pixels)
{
    AxisRequest request;
    request.from = from;
    request.to = to;
    request.widthPixels = pixels;
    request.labelWidthPixels = width;
    return request;
}

QStringList labels(const AxisTicks &ticks)
{
    QStringList all;
    for (const AxisTick &tick : ticks.majors) {
        all += tick.label;
    }
    return all;
}

QStringList bandLabels(const AxisTicks &ticks)
{
    QStringList all;
    for (const AxisBand &band : ticks.bands) {
        all += band.label;
    }
    return all;
}

/// Views from seconds to 10^9 years, anywhere, of any width.
AxisRequest randomRequest(RandomSpans &random)
{
    const double exponent = static_cast<double>(random.between(0, 16'500)) / 1000; // 1 s to 10^9 years
    const auto length = static_cast<Instant>(std::pow(10.0, exponent)) + 1;
    const qint64 year = random.oneIn(3) ? random.between(-300, 300) : random.oneIn(2) ? random.between(1500, 2100) : random.between(-1'000'000'000, 1'000'000'000);
    const Instant from = instantOf({year, 1 + random.upTo(11), 1}) + random.between(0, 3'000'000) - length / 2;
    return requestFor(from, from + length, static_cast<double>(random.between(40, 3000)));
}

} // namespace

void TestAxisTicks::ticksSayWhatAReaderExpects_data()
{
    QTest::addColumn<Instant>("from");
    QTest::addColumn<Instant>("to");
    QTest::addColumn<double>("pixels");
    QTest::addColumn<QString>("expected");

    const auto add = [](const char *name, Instant from, Instant to, double pixels, const QString &expected) {
        QTest::newRow(name) << from << to << pixels << expected;
    };
    add("a billion years", instantOf({-1'000'000'000, 1, 1}), instantOf({1, 1, 1}), 800,
        u"1.2 billion BCE|1 billion BCE|800 million BCE|600 million BCE|400 million BCE|200 million BCE|1 CE"_s);
    add("ten thousand years", instantOf({-7999, 1, 1}), instantOf({2001, 1, 1}), 800,
        u"8000 BCE|7000 BCE|6000 BCE|5000 BCE|4000 BCE|3000 BCE|2000 BCE|1000 BCE|1 CE|1000|2000|3000"_s);
    add("across the eras", instantOf({-99, 1, 1}), instantOf({101, 1, 1}), 500, u"100 BCE|50 BCE|1 CE|50 CE|100 CE|150 CE"_s);
    add("a few years across the eras", instantOf({-3, 1, 1}), instantOf({5, 1, 1}), 600,
        u"4 BCE|3 BCE|2 BCE|1 BCE|1 CE|2 CE|3 CE|4 CE|5 CE"_s);
    add("a century", instantOf({1900, 1, 1}), instantOf({2000, 1, 1}), 600, u"1900|1910|1920|1930|1940|1950|1960|1970|1980|1990|2000"_s);
    add("a decade", instantOf({1985, 6, 1}), instantOf({1995, 6, 1}), 600,
        u"1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996"_s);
    add("a year", instantOf({1985, 1, 1}), instantOf({1986, 1, 1}), 600, u"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jan"_s);
    add("two months", instantOf({1984, 2, 1}), instantOf({1984, 4, 1}), 600, u"1|5|10|15|20|25|1|5|10|15|20|25|1"_s);
    add("a week", instantOf({1984, 2, 26}), instantOf({1984, 3, 4}), 600, u"26|27|28|29|1|2|3|4"_s);
    add("a day", instantOf({1984, 2, 28}), instantOf({1984, 2, 29}), 600,
        u"00:00|03:00|06:00|09:00|12:00|15:00|18:00|21:00|00:00"_s);
    add("ten minutes", instantOf({1984, 2, 28}) + 600, instantOf({1984, 2, 28}) + 1200, 300, u"00:10|00:12|00:14|00:16|00:18|00:20"_s);
    add("ten seconds", instantOf({1984, 2, 28}), instantOf({1984, 2, 28}) + 10, 300, u"00:00:00|00:00:05|00:00:10"_s);
}

void TestAxisTicks::ticksSayWhatAReaderExpects()
{
    QFETCH(Instant, from);
    QFETCH(Instant, to);
    QFETCH(double, pixels);
    const AxisTicks ticks = axisTicks(from, to, pixels, kLetter);
    QTEST(labels(ticks).join(u'|'), "expected");
}

void TestAxisTicks::bandsSayWhatTheLabelsLeaveOut_data()
{
    QTest::addColumn<Instant>("from");
    QTest::addColumn<Instant>("to");
    QTest::addColumn<QString>("expected");

    QTest::newRow("years need none") << instantOf({1900, 1, 1}) << instantOf({2000, 1, 1}) << QString();
    QTest::newRow("months") << instantOf({1984, 7, 1}) << instantOf({1985, 7, 1}) << u"1984|1985"_s;
    QTest::newRow("months BCE") << instantOf({-1, 7, 1}) << instantOf({1, 7, 1}) << u"2 BCE|1 BCE|1 CE"_s;
    QTest::newRow("days") << instantOf({1984, 2, 20}) << instantOf({1984, 3, 12}) << u"February 1984|March 1984"_s;
    QTest::newRow("hours") << instantOf({1984, 2, 28}) + 40000 << instantOf({1984, 3, 1}) << u"28 February 1984|29 February 1984"_s;
    QTest::newRow("no room for the first") << instantOf({1984, 2, 29}) << instantOf({1984, 3, 20}) << u"|March 1984"_s;
}

void TestAxisTicks::bandsSayWhatTheLabelsLeaveOut()
{
    QFETCH(Instant, from);
    QFETCH(Instant, to);
    const AxisTicks ticks = axisTicks(from, to, 700, kLetter);
    QTEST(bandLabels(ticks).join(u'|'), "expected");
    for (std::size_t i = 0; i < ticks.bands.size(); ++i) {
        QCOMPARE(ticks.bands[i].from, i == 0 ? from : ticks.bands[i - 1].to);
    }
    QVERIFY(ticks.bands.empty() || ticks.bands.back().to == to);
}

void TestAxisTicks::labelsNeverMeetAndAlwaysCoverAtAnyZoom()
{
    RandomSpans random(21);
    for (int i = 0; i < 6000; ++i) {
        const AxisRequest request = randomRequest(random);
        const AxisTicks ticks = axisTicks(request);
        const double perSecond = request.widthPixels / static_cast<double>(request.to - request.from);
        QVERIFY(ticks.majors.size() >= 2);
        QVERIFY(ticks.majors.front().at <= request.from);
        QVERIFY(ticks.majors.back().at >= request.to);
        for (std::size_t j = 1; j < ticks.majors.size(); ++j) {
            const double apart = static_cast<double>(ticks.majors[j].at - ticks.majors[j - 1].at) * perSecond;
            const double needed = (width(ticks.majors[j].label) + width(ticks.majors[j - 1].label)) / 2 + kGap;
            QVERIFY2(apart >= needed - 1e-6, qPrintable(labels(ticks).join(u'|')));
            QVERIFY(ticks.majors[j].label != ticks.majors[j - 1].label);
        }
        QVERIFY(static_cast<double>(ticks.majors.size()) <= request.widthPixels / kGap + 3);
    }
}

void TestAxisTicks::minorsKeepTheirGapAndAvoidMajors()
{
    RandomSpans random(22);
    int withMinors = 0;
    for (int i = 0; i < 3000; ++i) {
        const AxisRequest request = randomRequest(random);
        const AxisTicks ticks = axisTicks(request);
        const double perSecond = request.widthPixels / static_cast<double>(request.to - request.from);
        std::vector<Instant> all;
        for (const AxisTick &major : ticks.majors) {
            all.push_back(major.at);
        }
        all.insert(all.end(), ticks.minors.begin(), ticks.minors.end());
        std::sort(all.begin(), all.end());
        for (std::size_t j = 1; j < all.size(); ++j) {
            QVERIFY(static_cast<double>(all[j] - all[j - 1]) * perSecond >= kMinorGap - 1e-6);
        }
        QVERIFY(std::is_sorted(ticks.minors.begin(), ticks.minors.end()));
        QVERIFY(ticks.minors.empty() || (ticks.minors.front() >= request.from && ticks.minors.back() <= request.to));
        withMinors += ticks.minors.empty() ? 0 : 1;
    }
    QVERIFY(withMinors > 2700);
}

void TestAxisTicks::ticksAreAsDenseAsTheirLabelsAllow()
{
    // Steps grow by at most four; a reader never sees a wide axis with one lonely label.
    RandomSpans random(23);
    for (int i = 0; i < 3000; ++i) {
        const AxisRequest request = randomRequest(random);
        const AxisTicks ticks = axisTicks(request);
        const double perSecond = request.widthPixels / static_cast<double>(request.to - request.from);
        if (request.to - request.from < 20) {
            continue; // there is no step below a second
        }
        double widest = 0;
        for (const AxisTick &tick : ticks.majors) {
            widest = std::max(widest, width(tick.label));
        }
        for (std::size_t j = 1; j < ticks.majors.size(); ++j) {
            const double apart = static_cast<double>(ticks.majors[j].at - ticks.majors[j - 1].at) * perSecond;
            QVERIFY2(apart <= 6 * (std::max(widest, 13 * kLetter) + kGap), qPrintable(labels(ticks).join(u'|')));
        }
    }
}

void TestAxisTicks::theYearIsVisibleAtAnyZoom()
{
    RandomSpans random(24);
    for (int i = 0; i < 3000; ++i) {
        const AxisRequest request = randomRequest(random);
        const AxisTicks ticks = axisTicks(request);
        if (ticks.bands.empty()) {
            continue; // the labels are years
        }
        const auto labelled = std::find_if(ticks.bands.begin(), ticks.bands.end(), [](const AxisBand &band) { return !band.label.isEmpty(); });
        QVERIFY(labelled != ticks.bands.end());
        const qint64 year = dateOf(labelled->from).year;
        const qint64 shown = year <= 0 ? 1 - year : year;
        QString digits = labelled->label;
        digits.remove(u',');
        QVERIFY2(digits.contains(QString::number(shown)) || digits.contains("illion"_L1), qPrintable(labelled->label));
        QCOMPARE(labelled->label.contains("BCE"_L1), year <= 0);
    }
}

void TestAxisTicks::thereIsNoYearZero()
{
    RandomSpans random(25);
    for (int i = 0; i < 2000; ++i) {
        const qint64 years = 1 + random.upTo(5000);
        const Instant from = instantOf({-random.upTo(static_cast<int>(years)), 1, 1});
        const AxisTicks ticks = axisTicks(requestFor(from, from + years * 31'556'952, 200 + random.upTo(2000)));
        for (const QString &label : labels(ticks) + bandLabels(ticks)) {
            const QString number = label.section(u' ', 0, 0);
            QVERIFY2(number != "0"_L1 && number != "-0"_L1 && !number.startsWith(u'-'), qPrintable(label));
        }
        if (!ticks.bands.empty()) {
            continue;
        }
        for (const AxisTick &tick : ticks.majors) { // round years of their own era
            const qint64 year = dateOf(tick.at).year;
            const qint64 shown = year <= 0 ? 1 - year : year;
            QVERIFY(tick.label.startsWith(QString::number(shown)) || shown >= 10000);
            QCOMPARE(tick.label.endsWith("BCE"_L1), year <= 0);
        }
    }
}

void TestAxisTicks::panningMovesTicksButKeepsThem()
{
    // 1,000 steps of seven pixels through three centuries at one zoom: the ticks both views hold are the same.
    const Instant length = 30 * qint64(31'556'952);
    Instant from = instantOf({1700, 1, 1});
    AxisTicks last = axisTicks(requestFor(from, from + length, 900));
    for (int i = 0; i < 1000; ++i) {
        from += length * 7 / 900;
        const AxisTicks next = axisTicks(requestFor(from, from + length, 900));
        for (const AxisTick &tick : next.majors) {
            const bool isInBoth = tick.at >= from && tick.at <= from - length * 7 / 900 + length;
            const bool wasThere = std::any_of(last.majors.begin(), last.majors.end(), [&](const AxisTick &old) { return old.at == tick.at && old.label == tick.label; });
            QVERIFY(!isInBoth || wasThere);
        }
        last = next;
    }
}

void TestAxisTicks::widerLettersGiveFewerLabels()
{
    std::size_t last = 1000;
    for (const double letter : {2.0, 5.0, 9.0, 15.0, 40.0}) {
        const std::size_t count = axisTicks(instantOf({1000, 1, 1}), instantOf({2000, 1, 1}), 1200, letter).majors.size();
        QVERIFY(count <= last);
        last = count;
    }
    QVERIFY(last >= 2);
}

void TestAxisTicks::nonsenseGivesSomethingThatCanBeDrawn_data()
{
    QTest::addColumn<Instant>("from");
    QTest::addColumn<Instant>("to");
    QTest::addColumn<double>("pixels");

    QTest::newRow("nothing") << Instant(0) << Instant(0) << 0.0;
    QTest::newRow("backwards") << instantOf({2000, 1, 1}) << instantOf({1900, 1, 1}) << 800.0;
    QTest::newRow("everything") << kOpenPast << kOpenFuture << 800.0;
    QTest::newRow("everything in a pixel") << kOpenPast << kOpenFuture << 1.0;
    QTest::newRow("negative width") << instantOf({1900, 1, 1}) << instantOf({2000, 1, 1}) << -800.0;
    QTest::newRow("no width at all") << instantOf({1900, 1, 1}) << instantOf({2000, 1, 1}) << std::nan("");
    QTest::newRow("endless width") << instantOf({1900, 1, 1}) << instantOf({2000, 1, 1}) << HUGE_VAL;
    QTest::newRow("before the calendar") << kOpenPast << kOpenPast + 1 << 800.0;
    QTest::newRow("after the calendar") << kOpenFuture - 1 << kOpenFuture << 800.0;
    QTest::newRow("very wide") << instantOf({1900, 1, 1}) << instantOf({1900, 1, 2}) << 1e9;
}

void TestAxisTicks::nonsenseGivesSomethingThatCanBeDrawn()
{
    QFETCH(Instant, from);
    QFETCH(Instant, to);
    QFETCH(double, pixels);
    const AxisTicks ticks = axisTicks(requestFor(from, to, pixels));
    QVERIFY(!ticks.majors.empty());
    QVERIFY(ticks.majors.size() + ticks.minors.size() < 300'000);
    QVERIFY(!ticks.majors.front().label.isEmpty());
}

QTEST_GUILESS_MAIN(TestAxisTicks)
#include "tst_axisticks.moc"
