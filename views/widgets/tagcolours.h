// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

#include <span>

namespace eusebius {

/// A colour a tag may have, with its name.
struct TagColour {
    QString value; ///< "#rrggbb"
    QString name;
};

/// Softer than those of the sources, and never the red of disagreement.
std::span<const TagColour> tagColours();

/// A small square of the colour; empty without one.
QIcon tagIcon(const QString &colour);

} // namespace eusebius
