// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QString>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace eusebius {

// What the dialogs that ask one thing have in common, so that they look and answer alike.

/// What it is about, as its first line; a title of any length, never read as markup.
QLabel *questionLabel(const Theme &theme, const QString &about);

/// Cancel, and one button that says what accepting does and is pressed by Enter.
struct AcceptButtons {
    QDialogButtonBox *box = nullptr;
    QPushButton *accept = nullptr;
};
AcceptButtons acceptButtons(QDialog &dialog, const QString &words);

/// The dialog's layout with the margins all of them have; empty.
QVBoxLayout *dialogLayout(QDialog &dialog);

} // namespace eusebius
