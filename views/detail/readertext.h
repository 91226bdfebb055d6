// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace eusebius {

/// A document's text as a text editor can hold it, with positions mapped both ways.
///
/// Editors count every kind of line end as one character and choke on lines of megabytes; the document's positions count the
/// text as read. Line ends become "\n", and lines too long are broken at a blank.
/// Example: "a\r\nb" is shown as "a\nb"; toShown(3) == 2, toDocument(2) == 3.
class ReaderText {
public:
    static constexpr qsizetype kLongestLine = 4000;

    ReaderText() = default;
    explicit ReaderText(QStringView text);

    const QString &shown() const { return m_shown; }
    qsizetype toShown(qsizetype documentPosition) const;
    qsizetype toDocument(qsizetype shownPosition) const;

private:
    struct Shift {
        qsizetype documentPosition = 0; ///< from here on
        qsizetype amount = 0; ///< shown − document
    };

    void addShift(qsizetype documentPosition, qsizetype by);

    QString m_shown;
    std::vector<Shift> m_shifts;
};

} // namespace eusebius
