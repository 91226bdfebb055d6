// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace eusebius {

/// A line for a date in words or EDTF, and below it how it is understood; other readings are a click away. Nothing is guessed silently.
class TypedDateField : public QWidget {
    Q_OBJECT

public:
    explicit TypedDateField(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// Undated until something is understood.
    const TimeSpan &time() const { return m_time; }
    bool isEmpty() const;
    QString readingWords() const;
    QLineEdit &line() { return *m_line; }

signals:
    void changed();

private:
    void read();
    void offerOthers(const std::vector<TimeSpan> &others);
    void take(const TimeSpan &time);

    TimeSpan m_time;
    QLineEdit *m_line = nullptr;
    QLabel *m_reading = nullptr;
    QHBoxLayout *m_others = nullptr;
};

} // namespace eusebius
