// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/theme.h"

#include <QFontDatabase>

#include <algorithm>

namespace eusebius {

namespace {

QString firstInstalled(const QStringList &wanted, QFontDatabase::SystemFont fallback)
{
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return QFontDatabase::systemFont(fallback).family();
}

Theme lightTheme()
{
    Theme theme;
    theme.text = QColor(0x1d2430u);
    theme.secondary = QColor(0x4e5766u);
    theme.faint = QColor(0x6b7484u);
    theme.rule = QColor(0xe3e7edu);
    theme.panel = QColor(0xf7f8fau);
    theme.paper = QColor(0xffffffu);
    theme.accent = QColor(0x0b5cadu);
    theme.disagreement = QColor(0xc8321eu);
    theme.sources = {QColor(0x0072b2u), QColor(0x8c6d31u), QColor(0x00876cu), QColor(0xd9731au),
                     QColor(0xaa3377u), QColor(0x2a9dc4u), QColor(0x6b6ba8u), QColor(0x5f6b6du)};
    return theme;
}

/// The same hues, lighter, so that marks stand out from dark paper by at least 3:1.
Theme darkTheme()
{
    Theme theme;
    theme.text = QColor(0xe6e9efu);
    theme.secondary = QColor(0xb3bbc8u);
    theme.faint = QColor(0x8f99a8u);
    theme.rule = QColor(0x2a313du);
    theme.panel = QColor(0x1a1f28u);
    theme.paper = QColor(0x14181fu);
    theme.accent = QColor(0x6cb2f0u);
    theme.disagreement = QColor(0xf0664fu);
    theme.sources = {QColor(0x4aa8e0u), QColor(0xc4a15cu), QColor(0x2fb899u), QColor(0xeb9347u),
                     QColor(0xd56ba6u), QColor(0x6cc6e6u), QColor(0x9d9dd6u), QColor(0x97a5a8u)};
    return theme;
}

/// Greys far enough apart to be told in print beside each other; shape and pattern carry the rest.
Theme printTheme()
{
    Theme theme = lightTheme();
    theme.text = QColor(0x000000u);
    theme.secondary = QColor(0x333333u);
    theme.faint = QColor(0x595959u);
    theme.rule = QColor(0xd0d0d0u);
    theme.panel = QColor(0xf6f6f6u);
    theme.accent = QColor(0x000000u);
    theme.disagreement = QColor(0x000000u); // the triangle alone tells it
    theme.sources = {QColor(0x3a3a3au), QColor(0x767676u), QColor(0x555555u), QColor(0x8a8a8au),
                     QColor(0x2a2a2au), QColor(0x686868u), QColor(0x484848u), QColor(0x7e7e7eu)};
    return theme;
}

} // namespace

Theme Theme::of(ThemeKind kind)
{
    Theme theme = kind == ThemeKind::Dark ? darkTheme() : kind == ThemeKind::Print ? printTheme() : lightTheme();
    theme.kind = kind;
    theme.sansFamily = firstInstalled({QStringLiteral("Inter")}, QFontDatabase::GeneralFont);
    theme.serifFamily = firstInstalled({QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
                                        QStringLiteral("Noto Serif")},
                                       QFontDatabase::GeneralFont);
    return theme;
}

SourceShape sourceShape(int index)
{
    return static_cast<SourceShape>(index % 8);
}

Qt::BrushStyle sourcePattern(int index)
{
    static constexpr std::array kPatterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::FDiagPattern, Qt::HorPattern, Qt::VerPattern,
                                          Qt::CrossPattern};
    return kPatterns[static_cast<std::size_t>(index / 8) % kPatterns.size()];
}

Qt::BrushStyle barPattern(const Theme &theme, int document)
{
    if (theme.kind != ThemeKind::Print || document < 0) {
        return sourcePattern(std::max(document, 0));
    }
    static constexpr std::array kPatterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::HorPattern, Qt::FDiagPattern,
                                          Qt::VerPattern, Qt::CrossPattern, Qt::DiagCrossPattern, Qt::SolidPattern};
    return kPatterns[static_cast<std::size_t>(document) % kPatterns.size()];
}

} // namespace eusebius
