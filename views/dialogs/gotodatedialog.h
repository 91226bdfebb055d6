// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "views/render/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eusebius {

/// Asks for a date in words or EDTF and shows at once how it is understood: nothing is guessed silently.
class GoToDateDialog : public QDialog {
    Q_OBJECT

public:
    explicit GoToDateDialog(const Theme &theme, QWidget *parent = nullptr);

    /// Undated until something is understood.
    const TimeSpan &time() const { return m_time; }
    QString readingWords() const;

private:
    void read(const QString &text);

    TimeSpan m_time;
    QLineEdit *m_text = nullptr;
    QLabel *m_reading = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace eusebius
