// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/timespan.h"

#include "model/dates/edtf/edtfparser.h"
#include "model/dates/edtf/edtfprinter.h"

#include <QHashFunctions>

namespace eusebius {

Result<TimeSpan> TimeSpan::fromEdtf(QStringView edtf)
{
    return parseEdtf(edtf);
}

QString TimeSpan::toEdtf() const
{
    return printEdtf(*this);
}

RareParts &TimeSpan::rareForWriting()
{
    if (!m_rare) {
        m_rare = new RareParts;
    } else {
        m_rare.detach();
    }
    return *m_rare;
}

TimeSpan TimeSpan::withClock(int hour, int minute, int second) const
{
    TimeSpan copy = *this;
    if (m_kind == Kind::Date && m_from.precision() >= Precision::Day) {
        copy.m_from.hour = static_cast<qint8>(hour);
        copy.m_from.minute = static_cast<qint8>(minute);
        copy.m_from.second = static_cast<qint8>(second);
    }
    return copy.m_from.isValid() ? copy : *this;
}

TimeSpan TimeSpan::withQualifier(Qualifier qualifier) const
{
    TimeSpan copy = *this;
    if (m_kind == Kind::Date || (m_kind == Kind::Interval && m_startKind == EndKind::Stated)) {
        copy.m_from.setQualifiers(qualifier);
    }
    if (m_kind == Kind::Interval && m_endKind == EndKind::Stated) {
        copy.m_to.setQualifiers(qualifier);
    }
    if (isSet()) {
        for (DateSetElement &element : copy.rareForWriting().elements) {
            if (!element.isOpenBefore) {
                element.from.setQualifiers(qualifier);
            }
            if (!element.isOpenAfter) {
                element.to.setQualifiers(qualifier);
            }
        }
    }
    return copy;
}

TimeSpan TimeSpan::withWords(const QString &words) const
{
    TimeSpan copy = *this;
    if (words != copy.words()) {
        copy.rareForWriting().words = words;
    }
    return copy;
}

const std::vector<DateSetElement> &TimeSpan::elements() const
{
    static const std::vector<DateSetElement> none;
    return isSet() && m_rare ? m_rare->elements : none;
}

QString TimeSpan::words() const
{
    return m_rare ? m_rare->words : QString();
}

Precision TimeSpan::startPrecision() const
{
    if (isSet()) {
        const DateSetElement &first = elements().front();
        return first.isOpenBefore ? Precision::Unknown : first.from.precision();
    }
    return m_kind == Kind::Undated || m_startKind != EndKind::Stated ? Precision::Unknown : m_from.precision();
}

Precision TimeSpan::endPrecision() const
{
    if (isSet()) {
        const DateSetElement &last = elements().back();
        return last.isOpenAfter ? Precision::Unknown : last.to.precision();
    }
    return m_kind == Kind::Undated || m_endKind != EndKind::Stated ? Precision::Unknown : to().precision();
}

Qualifier TimeSpan::qualifier() const
{
    Qualifier all = m_from.strongestQualifier() | m_to.strongestQualifier();
    for (const DateSetElement &element : elements()) {
        all = all | element.from.strongestQualifier() | element.to.strongestQualifier();
    }
    return all;
}

bool operator==(const TimeSpan &a, const TimeSpan &b)
{
    return a.m_kind == b.m_kind && a.m_startKind == b.m_startKind && a.m_endKind == b.m_endKind && a.m_from == b.m_from
        && a.m_to == b.m_to && (!a.isSet() || a.m_rare == b.m_rare || a.elements() == b.elements());
}

size_t qHash(const TimeSpan &span, size_t seed) noexcept
{
    const auto ofDate = [seed](const PartialDate &date) {
        return qHashMulti(seed, date.year, date.month, date.day, date.hour, date.minute, date.second, date.unspecified,
                          date.qualifierBits);
    };
    size_t hash = qHashMulti(seed, static_cast<int>(span.m_kind), static_cast<int>(span.m_startKind),
                             static_cast<int>(span.m_endKind), ofDate(span.m_from), ofDate(span.m_to));
    for (const DateSetElement &element : span.elements()) {
        hash = qHashMulti(hash, ofDate(element.from), ofDate(element.to));
    }
    return hash;
}

} // namespace eusebius
