// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QTableView>

namespace eusebius {

/// A table without a grid: one line a row, a header in small capitals, one row selected at a time.
class QuietTable : public QTableView {
    Q_OBJECT

public:
    explicit QuietTable(const ThemeState &theme, QWidget *parent = nullptr);

    /// `stretched` takes the room that is left; the others keep these widths.
    void setColumnWidths(const QList<int> &widths, int stretched);
    /// What is said in place of rows where there are none: why, and what to do.
    void setEmptyWords(const QString &words);

signals:
    /// Enter on the current row.
    void rowEntered(int row);
    /// The current row is now this, by mouse or keys.
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const ThemeState &m_theme;
    QString m_emptyWords;
    bool m_takingFocus = false;
};

} // namespace eusebius
