// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

namespace eusebius {

/// Ends a sentence in scripts that put a space behind it: Latin, Arabic, Devanagari, Armenian, Ethiopic.
inline bool isStop(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'.' || u == u'!' || u == u'?' || u == 0x2026 || u == 0x203C || u == 0x2047 || u == 0x2048 || u == 0x2049
           || u == 0x061F || u == 0x06D4 || u == 0x0964 || u == 0x0965 || u == 0x0589 || u == 0x1362;
}

/// Stops of scripts that put no space behind them.
inline bool isWideStop(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x3002 || u == 0xFF01 || u == 0xFF1F || u == 0xFF0E || u == 0xFF61;
}

inline bool isClosing(QChar c)
{
    return QStringView(u"\"'”’»›)]}」』）］】》〉").contains(c);
}

inline bool isQuotation(QChar c)
{
    return QStringView(u"\"'”’»›」』").contains(c);
}

inline bool isOpening(QChar c)
{
    return QStringView(u"\"'“‘„«‹([{¿¡–—-*_「『（").contains(c);
}

} // namespace eusebius
