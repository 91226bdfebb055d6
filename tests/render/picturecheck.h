// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace eusebius::tests {

/// Empty where both look alike: the same things in the same places, though their edges may be smoothed otherwise.
/// `shown`, if given, becomes a picture of where they differ.
QString differenceOf(const QImage &actual, const QImage &expected, QImage *shown = nullptr);

/// Empty where the pixels are the same but for what rounding may do: for machines that draw letters as the baselines' one did.
QString sharpDifferenceOf(const QImage &actual, const QImage &expected);

/// Compares a picture with its baseline NAME.png: edges may be smoothed otherwise (another build of a font), what is drawn may not differ.
/// Leaves NAME-expected.png, NAME-actual.png and NAME-difference.png in the build folder where they differ. With
/// EUSEBIUS_WRITE_BASELINES=1 the baseline is written instead, to be looked at and committed. Empty when equal, else why not.
QString differenceFromBaseline(const QImage &actual, const QString &name);
/// The baseline itself; null where there is none.
QImage baseline(const QString &name);

} // namespace eusebius::tests
