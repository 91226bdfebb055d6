// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/reader.h"
#include "model/text/codepoints.h"
#include "model/text/sentences.h"

#include <cstdint>
#include <cstdlib>

namespace eusebius::tests {

inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Requires what must hold of every document, whatever it was read from.
inline void checkDocument(const Document &document)
{
    const qsizetype length = document.text.size();
    require(length > 0 && !document.title.isEmpty());
    qsizetype end = 0;
    for (const Region &region : document.outer) {
        require(region.range.begin >= end && !region.range.isEmpty() && region.range.end <= length);
        require(region.kind != RegionKind::Heading && !isUnspoken(region.kind));
        end = region.range.end;
    }
    end = 0;
    for (const Region &region : document.inner) {
        require(region.range.begin >= end && !region.range.isEmpty() && region.range.end <= length);
        require(document.kindAt(region.range.begin) == RegionKind::Body);
        end = region.range.end;
    }
    for (const Unread &unread : document.unread) {
        require(unread.range.begin >= 0 && unread.range.end <= length && !unread.args.isEmpty());
    }
    qsizetype page = 0;
    for (const PageStart &start : document.pages) {
        require(start.begin >= page && start.begin <= length);
        page = start.begin;
    }
    require(document.publishedWords.end <= length);
    end = 0;
    for (const Sentence &sentence : bodySentences(document)) {
        require(sentence.range.begin >= end && !sentence.range.isEmpty() && sentence.range.end <= length);
        require(sentence.heading >= -1 && sentence.heading < static_cast<int>(document.inner.size()));
        end = sentence.range.end;
    }
    const CodePointMap map(document.text);
    require(map.utf16(map.codePointCount()) == length && map.codePoint(length) == map.codePointCount());
}

/// Reads bytes as one format and requires what must hold of what comes of it.
inline void checkRead(const Result<Document> &document)
{
    if (document) {
        checkDocument(*document);
        return;
    }
    const ErrorCode code = document.error().code;
    require(code == ErrorCode::FileBinary || code == ErrorCode::FileEmpty || code == ErrorCode::FileDamaged || code == ErrorCode::FileEncrypted
            || code == ErrorCode::FileWithoutText || code == ErrorCode::FolderEmpty || code == ErrorCode::FileUnreadable || code == ErrorCode::FormatUnknown);
}

inline void checkReading(const Reader &reader, const std::uint8_t *data, std::size_t size, const QString &fileName)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkRead(reader.read(bytes, fileName));
}

} // namespace eusebius::tests
