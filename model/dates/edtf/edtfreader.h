// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

#include <QStringView>

namespace eusebius {

/// A cursor over EDTF text: reads one date, one interval or one set, and remembers where and why it could not.
///
/// Each read… function moves on and returns true, or fails once and for all; what was expected is kept from the first
/// failure. It is private to edtf/.
class EdtfReader {
public:
    explicit EdtfReader(QStringView text);

    TimeSpan readAll(); ///< the whole text; undated after a failure

    bool hasFailed() const { return !m_expected.isEmpty() || m_isOutOfRange; }
    bool isOutOfRange() const { return m_isOutOfRange; }
    qsizetype failurePosition() const { return m_failurePosition; }
    QString expected() const { return m_expected; }

private:
    char16_t peek(qsizetype ahead = 0) const { return m_at + ahead < m_end ? m_at[ahead] : u'\0'; }
    bool atEnd() const { return m_at == m_end; }
    bool skip(char16_t unit);
    bool skip(QStringView word);
    void skipBlanks();
    bool fail(QStringView expected);
    bool fail(QStringView expected, const char16_t *at);
    bool failRange();

    TimeSpan readInterval();
    TimeSpan::EndKind readEnd(PartialDate &date);
    TimeSpan readSet();
    bool readElement(DateSetElement &element, bool isFirst);

    bool readDate(PartialDate &date);
    bool readYear(PartialDate &date);
    bool readLongYear(PartialDate &date);
    bool readSignificantDigits(PartialDate &date);
    bool readMonth(PartialDate &date);
    bool readDay(PartialDate &date);
    bool readTwoDigits(qint8 &value, quint8 &unspecified, quint8 unitsBit, QStringView expected);
    bool readClock(PartialDate &date);
    bool readClockPart(qint8 &value, int maximum, QStringView expected);
    bool readZone(PartialDate &date);
    Qualifier readQualifier();

    const char16_t *m_begin;
    const char16_t *m_at;
    const char16_t *m_end;
    qsizetype m_failurePosition = 0;
    QString m_expected;
    bool m_isOutOfRange = false;
};

} // namespace eusebius
