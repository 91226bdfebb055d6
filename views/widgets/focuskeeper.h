// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/ids.h"

namespace eusebius {

class Column;

/// Remembers what a column is scrolled to and in which statement's row the keyboard is, while its rows are made anew.
class FocusKeeper {
public:
    explicit FocusKeeper(Column &column);
    /// `same`: the column shows the same thing as before.
    void restore(bool same) const;

private:
    Column &m_column;
    StatementId m_focused;
    int m_index = -1; ///< of the row, where it shows no statement
    QString m_button; ///< the words of the button in the row that has the keyboard
    int m_scrolled = 0;
};

} // namespace eusebius
