// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/markdownreader.h"
#include "model/import/plaintextreader.h"
#include "model/import/reader.h"

namespace eusebius {

ReaderRegistry ReaderRegistry::standard()
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

} // namespace eusebius
