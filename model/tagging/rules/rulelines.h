// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace eusebius {

/// The lines of a rule file that say something: blank lines and lines that begin with # are passed over.
class RuleLines {
public:
    explicit RuleLines(QStringView text) : m_text(text) { }

    /// False at the end.
    bool next()
    {
        while (m_at < m_text.size()) {
            qsizetype end = m_text.indexOf(u'\n', m_at);
            end = end < 0 ? m_text.size() : end;
            m_line = m_text.mid(m_at, end - m_at).trimmed();
            m_at = end + 1;
            ++m_number;
            if (!m_line.isEmpty() && m_line.front() != u'#') {
                return true;
            }
        }
        return false;
    }
    QStringView line() const { return m_line; }
    int number() const { return m_number; }
    /// The first word of the line, and what follows it.
    QStringView keyword() const { return m_line.left(keywordLength()); }
    QStringView rest() const { return m_line.mid(keywordLength()).trimmed(); }

private:
    qsizetype keywordLength() const
    {
        qsizetype length = 0;
        while (length < m_line.size() && !m_line[length].isSpace()) {
            ++length;
        }
        return length;
    }

    QStringView m_text;
    QStringView m_line;
    qsizetype m_at = 0;
    int m_number = 0;
};

} // namespace eusebius
