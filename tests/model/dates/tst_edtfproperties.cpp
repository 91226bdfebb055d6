// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/timespan.h"
#include "tests/model/dates/randomspans.h"

#include <QSet>
#include <QTest>

using namespace eusebius;
using namespace eusebius::tests;

class TestEdtfProperties : public QObject {
    Q_OBJECT

private slots:
    void whatIsPrintedIsReadBackEqual();
    void printingWhatWasReadChangesNothing();
    void boundsAreInOrder();
    void anyDayThatFitsLiesWithinTheBounds();
    void theEdgesFitTheDigits();
    void aQualifierMovesNoBound();
    void equalSpansHashAlike();
    void randomTextNeverBreaksTheReader();
};

void TestEdtfProperties::whatIsPrintedIsReadBackEqual()
{
    RandomSpans random(1);
    QSet<QString> forms;
    for (int i = 0; i < 100'000; ++i) {
        const TimeSpan span = random.span();
        const QString edtf = span.toEdtf();
        const Result<TimeSpan> read = TimeSpan::fromEdtf(edtf);
        QVERIFY2(read.hasValue(), qPrintable(edtf));
        QVERIFY2(*read == span, qPrintable(edtf + QStringLiteral(" → ") + read->toEdtf()));
        forms.insert(edtf);
    }
    QVERIFY(forms.size() > 75'000); // the spans are not all the same few
}

void TestEdtfProperties::printingWhatWasReadChangesNothing()
{
    RandomSpans random(2);
    for (int i = 0; i < 100'000; ++i) {
        const QString canonical = random.span().toEdtf();
        QCOMPARE(TimeSpan::fromEdtf(canonical)->toEdtf(), canonical);
    }
}

void TestEdtfProperties::boundsAreInOrder()
{
    RandomSpans random(3);
    for (int i = 0; i < 100'000; ++i) {
        const TimeSpan span = random.span();
        const Bounds bounds = span.bounds();
        QVERIFY2(bounds.earliestStart <= bounds.latestStart && bounds.earliestEnd <= bounds.latestEnd, qPrintable(span.toEdtf()));
        // Any start has an end after it: what compare.h and allen.h rely on.
        QVERIFY(bounds.earliestStart < bounds.earliestEnd || bounds.earliestStart == kOpenPast);
        QVERIFY(bounds.latestStart < bounds.latestEnd || bounds.latestEnd == kOpenFuture);
        if (const auto first = span.earliestDay(), last = span.latestDay(); first && last) {
            QVERIFY(*first <= *last);
        }
        QCOMPARE(span.earliestDay().has_value(), bounds.earliestStart != kOpenPast);
        QCOMPARE(span.latestDay().has_value(), bounds.latestEnd != kOpenFuture);
    }
}

void TestEdtfProperties::anyDayThatFitsLiesWithinTheBounds()
{
    // The pattern and the day written out are compared letter by letter: nothing of the arithmetic is used.
    RandomSpans random(4);
    for (int i = 0; i < 20'000; ++i) {
        PartialDate date = random.date();
        if (qAbs(date.year) > 9999 || date.significantDigits != 0 || date.hasClock() || date.isPartOfYear() || date.isNegative()) {
            continue;
        }
        date.qualifierBits = 0;
        const QString pattern = TimeSpan::of(date).toEdtf();
        const qint64 first = dayNumber(date.earliestDay().year, date.earliestDay().month, date.earliestDay().day);
        const qint64 last = dayNumber(date.latestDay().year, date.latestDay().month, date.latestDay().day);
        for (int j = 0; j < 20; ++j) {
            const qint64 number = random.between(first - 40, last + 40);
            const QString day = dateOfDayNumber(number).toString();
            bool fits = day.size() >= pattern.size();
            for (qsizetype at = 0; fits && at < pattern.size(); ++at) {
                fits = pattern[at] == QLatin1Char('X') || pattern[at] == day[at];
            }
            QVERIFY2(!fits || (number >= first && number <= last), qPrintable(pattern));
        }
    }
}

void TestEdtfProperties::theEdgesFitTheDigits()
{
    RandomSpans random(5);
    for (int i = 0; i < 50'000; ++i) {
        PartialDate date = random.date();
        if (qAbs(date.year) > 9999 || date.significantDigits != 0 || date.exponent != 0 || date.hasClock() || date.isPartOfYear()
            || date.isNegative()) {
            continue;
        }
        date.qualifierBits = 0;
        const QString pattern = TimeSpan::of(date).toEdtf();
        for (const QString &day : {date.earliestDay().toString(), date.latestDay().toString()}) {
            for (qsizetype at = 0; at < pattern.size(); ++at) {
                QVERIFY2(pattern[at] == QLatin1Char('X') || pattern[at] == day[at], qPrintable(pattern + QLatin1Char(' ') + day));
            }
        }
    }
}

void TestEdtfProperties::aQualifierMovesNoBound()
{
    RandomSpans random(6);
    for (int i = 0; i < 50'000; ++i) {
        const TimeSpan span = random.span();
        for (const Qualifier qualifier : {Qualifier::Exact, Qualifier::Approximate, Qualifier::Uncertain, Qualifier::Both}) {
            const TimeSpan qualified = span.withQualifier(qualifier);
            QVERIFY(qualified.bounds() == span.bounds());
            QCOMPARE(qualified.qualifier(), qualifier);
        }
    }
}

void TestEdtfProperties::equalSpansHashAlike()
{
    RandomSpans random(7);
    for (int i = 0; i < 50'000; ++i) {
        const TimeSpan span = random.span();
        const TimeSpan copy = *TimeSpan::fromEdtf(span.toEdtf());
        QCOMPARE(qHash(copy, 1), qHash(span, 1));
    }
}

void TestEdtfProperties::randomTextNeverBreaksTheReader()
{
    RandomSpans random(8);
    const QString letters = QStringLiteral("0123456789X-/.~?%YSE[]{},T:Z+() uopen^");
    int understood = 0;
    for (int i = 0; i < 100'000; ++i) {
        QString text = random.span().toEdtf();
        for (int change = random.upTo(3); change >= 0; --change) {
            const auto at = static_cast<qsizetype>(random.upTo(static_cast<int>(text.size())));
            const QChar letter = letters[random.upTo(static_cast<int>(letters.size()) - 1)];
            if (random.oneIn(2) || at == text.size()) {
                text.insert(at, letter);
            } else {
                text[at] = letter;
            }
        }
        const Result<TimeSpan> span = TimeSpan::fromEdtf(text);
        if (span) {
            ++understood;
            QCOMPARE(TimeSpan::fromEdtf(span->toEdtf())->toEdtf(), span->toEdtf());
        } else if (span.error().code == ErrorCode::DateInvalid) {
            const int position = span.error().args[1].toInt();
            QVERIFY(position >= 0 && position <= text.size());
            QVERIFY(!span.error().args[2].isEmpty());
        }
    }
    QVERIFY(understood > 1000);
}

QTEST_GUILESS_MAIN(TestEdtfProperties)
#include "tst_edtfproperties.moc"
