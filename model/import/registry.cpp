// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/formats/formats.h"
#include "model/import/markdownreader.h"
#include "model/import/plaintextreader.h"
#include "model/import/process/processreader.h"
#include "model/import/reader.h"

#include <algorithm>

namespace eusebius {

ReaderRegistry ReaderRegistry::standard()
{
    ReaderRegistry registry = own();
    const auto pool = std::make_shared<ReaderPool>();
    for (const char *const format : foreignFormats()) {
        registry.add(std::make_unique<ProcessReader>(format, pool));
    }
    return registry;
}

ReaderRegistry ReaderRegistry::own()
{
    ReaderRegistry registry;
    registry.add(std::make_unique<MarkdownReader>());
    registry.add(std::make_unique<PlainTextReader>());
    return registry;
}

void ReaderRegistry::add(std::unique_ptr<Reader> reader)
{
    m_readers.push_back(std::move(reader));
}

const Reader *ReaderRegistry::readerFor(const QByteArray &head, const QString &fileName) const
{
    const Reader *best = nullptr;
    int sure = 0;
    for (const auto &reader : m_readers) {
        const int now = reader->recognises(head, fileName);
        if (now > sure) {
            sure = now;
            best = reader.get();
        }
    }
    return best;
}

const Reader *ReaderRegistry::readerOf(const QByteArray &format) const
{
    const auto found = std::find_if(m_readers.begin(), m_readers.end(), [&](const auto &reader) { return reader->format() == format; });
    return found == m_readers.end() ? nullptr : found->get();
}

} // namespace eusebius
