// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>

namespace eusebius {

/// A line of text, put together: white space of any kind and length becomes one blank, none at the ends.
class OneLine {
public:
    explicit OneLine(qsizetype room) { m_text.reserve(room); }

    void add(QStringView part)
    {
        for (const QChar c : part) {
            if (c.isSpace()) {
                m_blank = !m_text.isEmpty();
                continue;
            }
            if (std::exchange(m_blank, false)) {
                m_text += u' ';
            }
            m_text += c;
            m_quotes = m_quotes || c == u'"' || (c >= u'‘' && c <= u'”');
            m_columns = m_columns || c == u'|';
        }
    }
    const QString &text() const { return m_text; }
    bool hasQuotes() const { return m_quotes; }
    bool hasColumns() const { return m_columns; }

private:
    QString m_text;
    bool m_blank = false; ///< to be written if something follows
    bool m_quotes = false;
    bool m_columns = false;
};

} // namespace eusebius
