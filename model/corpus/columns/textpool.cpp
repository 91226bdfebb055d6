// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/textpool.h"

#include <algorithm>

namespace eusebius {

namespace {

bool isLatin1(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x100; });
}

} // namespace

quint32 TextPool::add(QStringView text)
{
    if (m_blocks.empty() || m_blocks.back().size() >= kBlockBytes) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(m_blocks.size() > 1 ? kBlockBytes + kBlockBytes / 64 : 0); // a small corpus needs little
    }
    QByteArray &block = m_blocks.back();
    const bool wide = !isLatin1(text);
    if (wide && block.size() % 2 != 0) {
        block.append('\0');
    }
    Place place{static_cast<quint32>(m_blocks.size() - 1), static_cast<quint32>(block.size()), static_cast<quint32>(text.size())};
    if (wide) {
        place.length |= kWide;
        block.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    } else {
        const qsizetype at = block.size();
        block.resize(at + text.size());
        std::ranges::transform(text, block.data() + at, [](QChar c) { return static_cast<char>(c.unicode()); });
    }
    m_places.append(place);
    return static_cast<quint32>(m_places.size() - 1);
}

QAnyStringView TextPool::view(quint32 number) const
{
    const Place &place = m_places[number];
    const char *at = m_blocks[place.block].constData() + place.at;
    const auto length = static_cast<qsizetype>(place.length & ~kWide);
    if ((place.length & kWide) != 0) {
        return QStringView(reinterpret_cast<const QChar *>(at), length);
    }
    return QLatin1StringView(at, length);
}

QString TextPool::text(quint32 number) const
{
    const QAnyStringView letters = view(number);
    return letters.isEmpty() ? QString() : letters.toString();
}

qsizetype TextPool::bytes() const
{
    qsizetype sum = m_places.bytes();
    for (const QByteArray &block : m_blocks) {
        sum += block.size();
    }
    return sum;
}

std::optional<TextPool> TextPool::of(SharedColumn<Place> places, std::vector<QByteArray> blocks)
{
    if (places.isEmpty() || places[0].length != 0) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
        const bool wide = (place.length & kWide) != 0;
        const quint64 bytes = static_cast<quint64>(place.length & ~kWide) * (wide ? 2 : 1);
        if (place.block >= blocks.size() || place.at + bytes > static_cast<quint64>(blocks[place.block].size()) || (wide && place.at % 2 != 0)) {
            return std::nullopt;
        }
    }
    TextPool pool;
    pool.m_places = std::move(places);
    pool.m_blocks = std::move(blocks);
    return pool;
}

} // namespace eusebius
