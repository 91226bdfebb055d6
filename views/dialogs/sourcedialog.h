// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/decisions/records.h"
#include "model/text/document.h"
#include "views/render/theme.h"

#include <QDialog>

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eusebius {

class TypedDateField;

/// A source's record as a person wants it: short name, title, author, publisher, date, language. What is left as read stays as read.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    /// In words, what a record would move: dates in the text that hang on the document's own.
    using Preview = std::function<QString(const SourceRecord &)>;

    /// `found`: as read; `now`: as decided before.
    SourceDialog(const Theme &theme, const Document &found, const QString &name, const SourceRecord &now, Preview preview, QWidget *parent = nullptr);

    SourceRecord record() const;
    TypedDateField &date() { return *m_date; }

private:
    void showPreview();

    const Document &m_found;
    QString m_foundName;
    SourceRecord m_now;
    Preview m_preview;
    QTimer m_typing; ///< the preview waits until a date is typed
    QString m_dateBefore;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_publisher = nullptr;
    QLineEdit *m_language = nullptr;
    TypedDateField *m_date = nullptr;
    QLabel *m_moves = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace eusebius
