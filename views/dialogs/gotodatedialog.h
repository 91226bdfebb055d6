// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "views/render/theme.h"

#include <QDialog>

class QPushButton;

namespace eusebius {

class TypedDateField;

/// Asks for a date in words or EDTF and shows at once how it is understood: nothing is guessed silently.
class GoToDateDialog : public QDialog {
    Q_OBJECT

public:
    explicit GoToDateDialog(const Theme &theme, QWidget *parent = nullptr);

    /// Undated until something is understood.
    const TimeSpan &time() const;
    QString readingWords() const;

private:
    TypedDateField *m_field = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace eusebius
