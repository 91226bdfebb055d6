// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/timespan.h"
#include "views/render/theme.h"

#include <QDialog>

class QLineEdit;

namespace eusebius {

class TypedDateField;

/// A statement by hand: what the chosen words tell, and when. The date may stay empty: then it is listed among those without one.
class StatementDialog : public QDialog {
    Q_OBJECT

public:
    struct Proposal {
        QString words; ///< chosen in the document
        QString title;
        TimeSpan time; ///< named in the words; undated: none is
        QString source;
    };

    StatementDialog(const Theme &theme, const Proposal &proposal, QWidget *parent = nullptr);

    QString title() const;
    TimeSpan time() const;
    QString attribution() const;

private:
    QLineEdit *m_title = nullptr;
    TypedDateField *m_date = nullptr;
    QLineEdit *m_attribution = nullptr;
};

} // namespace eusebius
