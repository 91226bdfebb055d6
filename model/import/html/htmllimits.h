// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace eusebius {

/// Elements inside each other, beyond which none is opened any more: far more than any page has, and more than is read. What a parser does for each
/// tag grows with how many are open, so that millions of them would hold it up for minutes.
inline constexpr int kDeepestHtml = 2'000;

/// Attributes of one element, beyond which none is read: far more than any element has. A parser compares each with all before it.
inline constexpr int kMostAttributes = 500;

/// A page that a parser has little trouble with.
struct LimitedHtml {
    QString html;
    int attributesCut = 0;
};

/// The same page without the tags that would lie deeper than that, and without the attributes that are too many; its words stay. Linear; a page of ordinary
/// making is given back as it is.
LimitedHtml limitHtml(const QString &html);

} // namespace eusebius
