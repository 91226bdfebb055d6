// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "views/render/theme.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace eusebius {

class TypedDateField;

/// Corrects a date, or dates what has none: typed in words, its reading shown back, with the reason in the person's words.
class SetDateDialog : public QDialog {
    Q_OBJECT

public:
    /// `wasSet`: a person gave the date there is; it can be taken back.
    SetDateDialog(const Theme &theme, const QString &about, const TimeSpan &now, const QString &reason, bool wasSet, QWidget *parent = nullptr);

    /// None: the date found shall hold again.
    std::optional<TimeSpan> time() const;
    QString reason() const;
    TypedDateField &field() { return *m_field; }

private:
    TypedDateField *m_field = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_set = nullptr;
    bool m_takesBack = false;
};

} // namespace eusebius
