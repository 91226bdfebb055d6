// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/citing/citation.h"

#include <QJsonObject>
#include <QStringList>

namespace eusebius {

// The styles, one function each; see citation().
QString chicagoNote(const Document &document, const CitedPlace &place);
QString mlaEntry(const Document &document, const CitedPlace &place);
QString bibtexEntry(const Document &document, const CitedPlace &place, const QString &key);
QJsonObject cslItem(const Document &document, const CitedPlace &place, const QString &key);

/// "smith1995bridge": of ASCII letters and digits, the same for the same record.
QString citationKey(const Document &document);

} // namespace eusebius
