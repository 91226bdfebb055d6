// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/snapshot.h"

#include <QStringList>

namespace eusebius {

/// What each document is called where there is little room (lane headers, legends, rows of the comparison), one a document:
/// its publisher, else its author, else its title. Where two documents would be called the same, all of those go by title,
/// and where titles are the same too, by file name.
QStringList sourceNames(const Snapshot &snapshot);

/// The line under a source's title: publisher or author and year, e.g. "J-STAGE, 2023"; empty when neither is stated.
QString sourceLine(const Document &document);

} // namespace eusebius
