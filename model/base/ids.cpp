// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/ids.h"

namespace eusebius {

namespace {
constexpr quint64 kPrime = 1099511628211ULL;

quint64 step(quint64 state, quint8 byte)
{
    return (state ^ byte) * kPrime;
}
} // namespace

IdHash &IdHash::add(QStringView text)
{
    for (const QChar c : text) {
        m_state = step(m_state, static_cast<quint8>(c.unicode() & 0xff));
        m_state = step(m_state, static_cast<quint8>(c.unicode() >> 8));
    }
    m_state = step(m_state, 0xff); // so that {"ab","c"} and {"a","bc"} differ
    return *this;
}

IdHash &IdHash::add(QByteArrayView bytes)
{
    for (const char c : bytes) {
        m_state = step(m_state, static_cast<quint8>(c));
    }
    m_state = step(m_state, 0xfe);
    return *this;
}

IdHash &IdHash::add(qint64 number)
{
    for (int shift = 0; shift < 64; shift += 8) {
        m_state = step(m_state, static_cast<quint8>((static_cast<quint64>(number) >> shift) & 0xff));
    }
    return *this;
}

quint64 IdHash::value() const
{
    quint64 h = m_state;
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdULL;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53ULL;
    h ^= h >> 33;
    return h == 0 ? 1 : h;
}

} // namespace eusebius
