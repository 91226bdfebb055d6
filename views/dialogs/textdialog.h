// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/theme.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace eusebius {

/// What TextDialog asks.
struct TextQuestion {
    QString title; ///< of the window
    QString about; ///< what it is about, above the field
    QString text;
    QString hint;
    QString accept; ///< on the button
    bool manyLines = false;
};

/// Asks for a line of words, or for a note of several: there Ctrl+Enter accepts.
class TextDialog : public QDialog {
    Q_OBJECT

public:
    TextDialog(const Theme &theme, const TextQuestion &question, QWidget *parent = nullptr);

    QString text() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace eusebius
