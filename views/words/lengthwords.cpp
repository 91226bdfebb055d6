// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/lengthwords.h"

#include "model/dates/meanyear.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

QString counted(double count, const QString &unit)
{
    const qint64 whole = std::llround(count);
    const QString number = QLocale(QLocale::English).toString(whole);
    return number + u' ' + unit + (whole == 1 ? QString() : u"s"_s);
}

} // namespace

QString lengthWords(Instant seconds)
{
    constexpr double kMillion = 1e6;
    constexpr double kYear = kSecondsPerMeanYear;
    const auto length = static_cast<double>(seconds);
    const double years = length / kYear;
    if (years >= 10 * kMillion) {
        return counted(years / kMillion, u"million year"_s);
    }
    if (years >= 2) {
        return counted(years, u"year"_s);
    }
    if (length >= kYear / 6) {
        return counted(length / (kYear / 12), u"month"_s);
    }
    if (length >= 2 * static_cast<double>(kSecondsPerDay)) {
        return counted(length / static_cast<double>(kSecondsPerDay), u"day"_s);
    }
    return length >= 7200 ? counted(length / 3600, u"hour"_s) : counted(length / 60, u"minute"_s);
}

} // namespace eusebius
