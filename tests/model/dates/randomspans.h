// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/partofyear.h"
#include "model/dates/timespan.h"

#include <random>

namespace eusebius::tests {

/// Valid dates and spans of every form there is, from a seed: the same seed gives the same spans.
class RandomSpans {
public:
    explicit RandomSpans(quint64 seed) : m_random(seed) { }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }
    qint64 between(qint64 least, qint64 most) { return std::uniform_int_distribution<qint64>(least, most)(m_random); }

    PartialDate date()
    {
        for (;;) {
            const PartialDate date = candidate();
            if (date.isValid()) {
                return date;
            }
        }
    }

    TimeSpan interval()
    {
        using EndKind = TimeSpan::EndKind;
        for (;;) {
            const PartialDate from = date();
            const PartialDate to = oneIn(2) ? near(from) : date();
            const auto start = oneIn(4) ? (oneIn(2) ? EndKind::Open : EndKind::Unknown) : EndKind::Stated;
            const auto end = oneIn(4) ? (oneIn(2) ? EndKind::Open : EndKind::Unknown) : EndKind::Stated;
            const bool isReversed = start == EndKind::Stated && end == EndKind::Stated && to.end() <= from.begin();
            const TimeSpan span = TimeSpan::interval(from, start, to, end);
            if (!isReversed && !span.isUndated()) {
                return span;
            }
        }
    }

    TimeSpan set()
    {
        std::vector<DateSetElement> elements(static_cast<std::size_t>(1 + upTo(4)));
        for (DateSetElement &element : elements) {
            element.from = date();
            element.to = element.from;
            if (const PartialDate to = near(element.from); oneIn(3) && to.begin() >= element.from.end()) {
                element.to = to;
            }
        }
        if (oneIn(4)) {
            elements.front().isOpenBefore = true;
            elements.front().from = {};
        }
        if (oneIn(4) && !elements.back().isOpenBefore) {
            elements.back().isOpenAfter = true;
            elements.back().to = {};
        }
        return TimeSpan::set(oneIn(2) ? TimeSpan::Kind::OneOf : TimeSpan::Kind::AllOf, std::move(elements));
    }

    TimeSpan span()
    {
        const int form = upTo(9);
        return form < 5 ? TimeSpan::of(date()) : form < 8 ? interval() : set();
    }

private:
    PartialDate candidate()
    {
        PartialDate date;
        date.year = oneIn(8) ? between(kMinYear, kMaxYear) : oneIn(3) ? between(-9999, 9999) : between(1500, 2100);
        if (oneIn(12)) {
            date.exponent = static_cast<quint8>(1 + upTo(8));
            for (int i = 0; i < date.exponent; ++i) {
                date.year = date.year / 10;
            }
            for (int i = 0; i < date.exponent; ++i) {
                date.year = date.year * 10;
            }
        }
        if (oneIn(12)) {
            date.significantDigits = static_cast<quint8>(1 + upTo(4));
        }
        const int parts = upTo(4);
        date.month = static_cast<qint8>(parts == 0 ? 0 : oneIn(6) ? 21 + upTo(20) : 1 + upTo(11));
        date.day = static_cast<qint8>(parts >= 2 ? 1 + upTo(30) : 0);
        hideDigits(date);
        if (parts == 4) {
            addClock(date);
        }
        date.qualifierBits = static_cast<quint8>(oneIn(2) ? 0 : upTo(63));
        if (oneIn(4)) {
            date.setQualifiers(static_cast<Qualifier>(upTo(3)));
        }
        return date;
    }

    void hideDigits(PartialDate &date)
    {
        if (!oneIn(4)) {
            return;
        }
        date.unspecified = static_cast<quint8>(upTo(255));
        qint64 power = 1;
        for (int digit = 0; digit < 4; ++digit, power *= 10) {
            if ((date.unspecified >> digit & 1) != 0) {
                date.year -= date.year / power % 10 * power;
            }
        }
        date.isNegativeZero = date.year == 0 && oneIn(2);
        const auto hide = [&](qint8 &field, int unitsBit) {
            const int units = (date.unspecified & unitsBit) != 0 ? 0 : field % 10;
            const int tens = (date.unspecified & unitsBit << 1) != 0 ? 0 : field / 10;
            field = static_cast<qint8>(tens * 10 + units);
        };
        hide(date.month, PartialDate::MonthUnits);
        hide(date.day, PartialDate::DayUnits);
    }

    void addClock(PartialDate &date)
    {
        date.hour = static_cast<qint8>(upTo(24));
        date.minute = static_cast<qint8>(upTo(60) - 1);
        date.second = static_cast<qint8>(upTo(61) - 1);
        if (oneIn(2)) {
            date.zoneMinutes = static_cast<qint16>(upTo(48) * 30 - 720);
            date.isZoneInHours = oneIn(2);
        }
    }

    /// The same form some years later.
    PartialDate near(PartialDate date)
    {
        date.year += upTo(30);
        return date.isValid() ? date : this->date();
    }

    std::mt19937_64 m_random;
};

} // namespace eusebius::tests
