// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"
#include "views/state/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace eusebius {

/// What the program remembers and how it looks. Nothing is changed until it is accepted.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    struct Preferences {
        ThemeChoice theme = ThemeChoice::System;
        bool motion = true;
        bool reopensLast = true;
        QString citationStyle;
        bool asksBeforeAdding = true;

        friend bool operator==(const Preferences &, const Preferences &) = default;
    };

    PreferencesDialog(const Theme &theme, const Preferences &now, const QStringList &citationStyles, QWidget *parent = nullptr);

    Preferences preferences() const;

private:
    QComboBox *m_theme = nullptr;
    QCheckBox *m_motion = nullptr;
    QCheckBox *m_reopens = nullptr;
    QCheckBox *m_asks = nullptr;
    QComboBox *m_citing = nullptr;
};

} // namespace eusebius
