// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/typography.h"

#include <QGuiApplication>
#include <QScreen>

namespace eusebius {

QFont fontOfPixels(const QString &family, double pixels, QFont::Weight weight)
{
    // Points, because QFont takes whole pixels only; converted back by the same figure when painted.
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen != nullptr ? screen->logicalDotsPerInchY() : 96.0;
    QFont font(family);
    font.setPointSizeF(pixels * 72.0 / dotsPerInch);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QColor faintOnPanel(const Theme &theme)
{
    constexpr float kShare = 0.12F;
    const QColor &strong = theme.text;
    const QColor &faint = theme.faint;
    return QColor::fromRgbF(kShare * strong.redF() + (1 - kShare) * faint.redF(), kShare * strong.greenF() + (1 - kShare) * faint.greenF(),
                            kShare * strong.blueF() + (1 - kShare) * faint.blueF());
}

QFont typeFont(const Theme &theme, Type type)
{
    switch (type) {
    case Type::Body:
        return fontOfPixels(theme.sansFamily, 12);
    case Type::Strong:
        return fontOfPixels(theme.sansFamily, 12, QFont::DemiBold);
    case Type::Secondary:
        return fontOfPixels(theme.sansFamily, 10.5);
    case Type::Section: {
        QFont font = fontOfPixels(theme.sansFamily, 10, QFont::Medium);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0);
        return font;
    }
    case Type::Heading:
        return fontOfPixels(theme.sansFamily, 14, QFont::DemiBold);
    case Type::Title:
        return fontOfPixels(theme.sansFamily, 19, QFont::DemiBold);
    case Type::Quote:
        return fontOfPixels(theme.serifFamily, 13);
    case Type::Reading:
        return fontOfPixels(theme.serifFamily, 14.5);
    }
    Q_UNREACHABLE();
}

} // namespace eusebius
