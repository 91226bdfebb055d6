// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/columns/sharedcolumn.h"

#include <QAnyStringView>
#include <QString>

namespace eusebius {

/// Many short texts, by number: one byte a letter where that will do, two where not. Grows at its end; copies share what they have in
/// common. Number 0 is the empty text.
///
///     TextPool titles;
///     const quint32 n = titles.add(u"The bridge fell");
///     titles.text(n); // "The bridge fell"
class TextPool {
public:
    TextPool() { add(QStringView()); }

    quint32 add(QStringView text);
    QString text(quint32 number) const;
    /// The same without making it. Valid until something is added.
    QAnyStringView view(quint32 number) const;
    qsizetype count() const { return m_places.size(); }
    qsizetype bytes() const;

    /// Where a text stands.
    struct Place {
        quint32 block = 0;
        quint32 at = 0;
        quint32 length = 0; ///< in letters; the highest bit says that they are of two bytes
    };
    const SharedColumn<Place> &places() const { return m_places; }
    const std::vector<QByteArray> &blocks() const { return m_blocks; }
    /// None where a place lies outside of its block, or there is no empty text at 0.
    static std::optional<TextPool> of(SharedColumn<Place> places, std::vector<QByteArray> blocks);

private:
    static constexpr quint32 kWide = 0x8000'0000;
    static constexpr qsizetype kBlockBytes = 256 * 1024; ///< a block that has reached this gets no more

    SharedColumn<Place> m_places;
    std::vector<QByteArray> m_blocks;
};

} // namespace eusebius
