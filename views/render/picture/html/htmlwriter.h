// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture/chronology/chronology.h"
#include "views/render/picture/composing/composition.h"

namespace eusebius {

/// One page with the picture (unless it is null) and the chronology, to be searched and pointed at. It holds all it needs and asks no network for
/// anything: its own policy forbids it to.
QByteArray htmlBytes(const Composition *picture, const Chronology &chronology, const Theme &theme);

Result<void> writeHtml(const Composition *picture, const Chronology &chronology, const Theme &theme, const QString &path);

} // namespace eusebius
