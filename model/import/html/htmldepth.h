// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace eusebius {

/// Elements inside each other, beyond which none is opened any more: far more than any page has, and more than is read. What a parser does for each
/// tag grows with how many are open, so that millions of them would hold it up for minutes.
inline constexpr int kDeepestHtml = 2'000;

/// The same page without the tags that would lie deeper than that; its words stay. Linear; a page of ordinary depth is given back as it is.
QString limitDepth(const QString &html);

} // namespace eusebius
