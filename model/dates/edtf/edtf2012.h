// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace eusebius {

/// The draft of 2012 put brackets round the parts a qualifier covers, and a season's hemisphere behind it. The same in the
/// spelling of 2019, or nothing where the text has neither or its brackets do not match:
///
///     2004-(06)?-11               →  2004-?06-11
///     (2011)-06-04~               →  2011-~06-~04     what is in brackets is known
///     (2004)?-06-04~              →  ?2004-~06-~04
///     (2004-(06)~)?               →  ?2004-?~06
///     2001-21^southernHemisphere  →  2001-29
QString edtfWithoutBrackets(QStringView text);

} // namespace eusebius
