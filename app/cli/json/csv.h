// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace eusebius {

/// One record as RFC 4180 wants it, with its line end (CR LF): fields with commas, quotation marks, line ends or blanks at an end are
/// quoted. Nothing is guarded or changed: a field comes back as it was.
QByteArray csvLine(const QStringList &fields);

} // namespace eusebius
