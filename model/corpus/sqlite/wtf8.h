// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace eusebius {

/// UTF-8 that also holds lone surrogates (three bytes each, ED A0 80 to ED BF BF, "WTF-8"), so that any QString comes back
/// as it was. For every well-formed text it is plain UTF-8.
QByteArray toWtf8(QStringView text);
/// Other bytes that are not UTF-8 become U+FFFD.
QString fromWtf8(QByteArrayView bytes);

} // namespace eusebius
