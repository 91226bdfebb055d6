// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace eusebius::tests {

/// A file of the shared folder beside the checkout (corpus, gold, data), where it is there. Tests that need it say QSKIP and why.
std::optional<QString> sharedPath(const QString &relative);

/// The eusebius program of this build.
QString programPath();

} // namespace eusebius::tests
