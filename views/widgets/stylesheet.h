// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace eusebius {

QPalette paletteOf(const Theme &theme);
/// Flat controls, one-pixel rules, quiet scroll bars; for the main window and, through it, its dialogs.
QString styleSheetOf(const Theme &theme);
/// Both, and the type, for a top-level widget.
void applyTheme(QWidget &window, const Theme &theme);

} // namespace eusebius
