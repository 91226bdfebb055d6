// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/columns/spanpool.h"

namespace eusebius {

quint32 SpanPool::add(const TimeSpan &span)
{
    const auto place = static_cast<std::size_t>(m_count) / kSpans;
    if (place == m_chunks.size()) {
        m_chunks.push_back(std::make_shared<std::vector<TimeSpan>>());
        m_chunks.back()->reserve(kSpans); // so that references stay
    } else if (m_chunks[place].use_count() > 1) {
        auto own = std::make_shared<std::vector<TimeSpan>>();
        own->reserve(kSpans);
        own->insert(own->end(), m_chunks[place]->begin(), m_chunks[place]->end());
        m_chunks[place] = std::move(own);
    }
    m_chunks[place]->push_back(span);
    return static_cast<quint32>(m_count++);
}

TextPool SpanPool::texts() const
{
    TextPool texts;
    for (quint32 i = 1; i < static_cast<quint32>(m_count); ++i) {
        const TimeSpan &span = (*this)[i];
        texts.add(span.toEdtf() + QLatin1Char('\n') + span.words());
    }
    return texts;
}

std::optional<SpanPool> SpanPool::of(const TextPool &texts)
{
    SpanPool pool;
    for (quint32 i = 1; i < static_cast<quint32>(texts.count()); ++i) {
        const QString text = texts.text(i);
        const qsizetype end = text.indexOf(QLatin1Char('\n'));
        if (end < 0) {
            return std::nullopt;
        }
        const QStringView edtf = QStringView(text).first(end);
        const Result<TimeSpan> span = edtf.isEmpty() ? Result<TimeSpan>(TimeSpan()) : TimeSpan::fromEdtf(edtf);
        if (!span) {
            return std::nullopt;
        }
        pool.add(end + 1 < text.size() ? span->withWords(text.mid(end + 1)) : *span);
    }
    return pool;
}

} // namespace eusebius
