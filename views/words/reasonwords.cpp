// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/words/reasonwords.h"

namespace eusebius {

using namespace Qt::StringLiterals;

QString reasonWords(const Reason &reason)
{
    return QString::fromLatin1(reason.code).replace(u'-', u' ');
}

} // namespace eusebius
