// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wire/wiredocument.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostUnreadParts = 20'000;
constexpr qsizetype kMostPages = 1'000'000;
constexpr qsizetype kMostArgs = 16;
constexpr qsizetype kLongestName = 20'000; ///< of titles, authors and other single values

/// UTF-16 as it stands: half a surrogate pair survives, and nothing has to be converted.
QCborValue rawText(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype{sizeof(QChar)});
}

QString textOfRaw(const QCborValue &value)
{
    const QByteArray bytes = value.toByteArray();
    QString text(bytes.size() / qsizetype{sizeof(QChar)}, Qt::Uninitialized);
    std::copy_n(bytes.constData(), text.size() * qsizetype{sizeof(QChar)}, reinterpret_cast<char *>(text.data()));
    return text;
}

QCborValue spanValue(const TimeSpan &span)
{
    return span.isUndated() ? QCborValue() : QCborValue(QCborArray{span.toEdtf(), span.words()});
}

/// False where it is no time.
bool readSpan(const QCborValue &value, TimeSpan &span)
{
    if (value.isUndefined() || value.isNull()) {
        return true;
    }
    const QCborArray parts = value.toArray();
    const Result<TimeSpan> read = TimeSpan::fromEdtf(parts.at(0).toString());
    if (!read) {
        return false;
    }
    const QString words = parts.at(1).toString();
    span = words.isEmpty() ? *read : read->withWords(words);
    return true;
}

QCborArray regionArray(const std::vector<Region> &regions)
{
    QCborArray array;
    for (const Region &region : regions) {
        array.append(region.range.begin);
        array.append(region.range.end);
        array.append(static_cast<int>(region.kind));
    }
    return array;
}

bool isInnerKind(RegionKind kind)
{
    return kind == RegionKind::Heading || isUnspoken(kind);
}

bool isInside(TextRange range, qsizetype length)
{
    return range.begin >= 0 && range.begin <= range.end && range.end <= length;
}

bool readRegions(const QCborArray &array, bool inner, qsizetype length, std::vector<Region> &regions)
{
    if (array.size() % 3 != 0) {
        return false;
    }
    regions.reserve(static_cast<std::size_t>(array.size() / 3));
    qsizetype end = 0;
    for (qsizetype i = 0; i < array.size(); i += 3) {
        const TextRange range{static_cast<qsizetype>(array[i].toInteger(-1)), static_cast<qsizetype>(array[i + 1].toInteger(-1))};
        const qint64 kind = array[i + 2].toInteger(-1);
        if (!isInside(range, length) || range.isEmpty() || range.begin < end || kind < 0 || kind > static_cast<int>(RegionKind::Markup)
            || isInnerKind(static_cast<RegionKind>(kind)) != inner) {
            return false;
        }
        regions.push_back({range, static_cast<RegionKind>(kind)});
        end = range.end;
    }
    return true;
}

QStringList stringsOf(const QCborArray &array)
{
    QStringList strings;
    for (const QCborValue value : array) {
        strings.append(value.toString().left(kLongestName));
    }
    return strings;
}

/// "pages-without-text": words that the program knows, never anything to be shown as it is.
bool isCode(const QByteArray &code)
{
    constexpr qsizetype kLongestCode = 64;
    return !code.isEmpty() && code.size() <= kLongestCode
           && std::all_of(code.cbegin(), code.cend(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool readUnread(const QCborArray &array, qsizetype length, std::vector<Unread> &unread)
{
    if (array.size() > kMostUnreadParts) {
        return false;
    }
    for (const QCborValue value : array) {
        const QCborArray parts = value.toArray();
        const TextRange range{static_cast<qsizetype>(parts.at(0).toInteger(-1)), static_cast<qsizetype>(parts.at(1).toInteger(-1))};
        const QByteArray code = parts.at(2).toString().toLatin1();
        const QStringList args = stringsOf(parts.at(3).toArray());
        if (!isInside(range, length) || !isCode(code) || args.isEmpty() || args.size() > kMostArgs) {
            return false;
        }
        unread.push_back({range, code, args});
    }
    return true;
}

bool readPages(const QCborArray &array, qsizetype length, std::vector<PageStart> &pages)
{
    if (array.size() % 2 != 0 || array.size() / 2 > kMostPages) {
        return false;
    }
    for (qsizetype i = 0; i < array.size(); i += 2) {
        const auto begin = static_cast<qsizetype>(array[i].toInteger(-1));
        if (begin < 0 || begin > length || (!pages.empty() && begin < pages.back().begin)) {
            return false;
        }
        pages.push_back({begin, array[i + 1].toString().left(64)});
    }
    return true;
}

QCborMap mapOf(const QByteArray &cbor)
{
    QCborParserError problem;
    const QCborValue value = QCborValue::fromCbor(cbor, &problem);
    return problem.error == QCborError::NoError ? value.toMap() : QCborMap();
}

} // namespace

QByteArray writeDocument(const Document &document)
{
    QCborArray unread;
    for (const Unread &part : document.unread) {
        unread.append(QCborArray{part.range.begin, part.range.end, QString::fromLatin1(part.code), QCborArray::fromStringList(part.args)});
    }
    QCborArray pages;
    for (const PageStart &page : document.pages) {
        pages.append(page.begin);
        pages.append(page.label);
    }
    QCborMap map;
    map[u"id"_s] = rawText(document.id);
    map[u"text"_s] = rawText(document.text);
    map[u"title"_s] = rawText(document.title);
    map[u"stated"_s] = document.titleStated;
    map[u"author"_s] = rawText(document.author);
    map[u"publisher"_s] = rawText(document.publisher);
    map[u"published"_s] = spanValue(document.published);
    map[u"words"_s] = QCborArray{document.publishedWords.begin, document.publishedWords.end};
    map[u"reference"_s] = spanValue(document.reference);
    map[u"language"_s] = document.language;
    map[u"outer"_s] = regionArray(document.outer);
    map[u"inner"_s] = regionArray(document.inner);
    map[u"unread"_s] = unread;
    map[u"pages"_s] = pages;
    return map.toCborValue().toCbor();
}

std::optional<Document> readDocument(const QByteArray &cbor)
{
    const QCborMap map = mapOf(cbor);
    Document document;
    document.id = textOfRaw(map[u"id"_s]).left(kLongestName);
    document.text = textOfRaw(map[u"text"_s]);
    document.title = textOfRaw(map[u"title"_s]).left(kLongestName);
    document.titleStated = map[u"stated"_s].toBool();
    document.author = textOfRaw(map[u"author"_s]).left(kLongestName);
    document.publisher = textOfRaw(map[u"publisher"_s]).left(kLongestName);
    document.language = map[u"language"_s].toString().left(32);
    const QCborArray words = map[u"words"_s].toArray();
    document.publishedWords = {static_cast<qsizetype>(words.at(0).toInteger()), static_cast<qsizetype>(words.at(1).toInteger())};
    const qsizetype length = document.text.size();
    const bool whole = length > 0 && !document.title.isEmpty() && !document.language.isEmpty() && isInside(document.publishedWords, length)
                       && readSpan(map[u"published"_s], document.published) && readSpan(map[u"reference"_s], document.reference)
                       && readRegions(map[u"outer"_s].toArray(), false, length, document.outer)
                       && readRegions(map[u"inner"_s].toArray(), true, length, document.inner)
                       && readUnread(map[u"unread"_s].toArray(), length, document.unread) && readPages(map[u"pages"_s].toArray(), length, document.pages);
    if (!whole) {
        return std::nullopt;
    }
    for (const Region &region : document.inner) {
        if (document.kindAt(region.range.begin) != RegionKind::Body) {
            return std::nullopt;
        }
    }
    return document;
}

QByteArray writeError(const Error &error)
{
    QCborMap map;
    map[u"code"_s] = static_cast<int>(error.code);
    map[u"subject"_s] = rawText(error.subject);
    map[u"args"_s] = QCborArray::fromStringList(error.args);
    return map.toCborValue().toCbor();
}

std::optional<Error> readError(const QByteArray &cbor)
{
    const QCborMap map = mapOf(cbor);
    const qint64 code = map[u"code"_s].toInteger(-1);
    if (code < 0 || code > static_cast<int>(ErrorCode::ReaderFailed) || map[u"args"_s].toArray().size() > kMostArgs) {
        return std::nullopt;
    }
    return Error{static_cast<ErrorCode>(code), textOfRaw(map[u"subject"_s]).left(kLongestName), stringsOf(map[u"args"_s].toArray())};
}

QByteArray writeQuestion(const ReadQuestion &question)
{
    QCborMap map;
    map[u"format"_s] = question.format;
    map[u"name"_s] = rawText(question.fileName);
    return map.toCborValue().toCbor();
}

std::optional<ReadQuestion> readQuestion(const QByteArray &cbor)
{
    const QCborMap map = mapOf(cbor);
    ReadQuestion question{map[u"format"_s].toByteArray(), textOfRaw(map[u"name"_s])};
    return question.format.isEmpty() ? std::nullopt : std::optional(question);
}

} // namespace eusebius
