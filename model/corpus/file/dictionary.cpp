// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/file/dictionary.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> dayText(const std::optional<CalendarDate> &day)
{
    return day ? std::optional(day->toString()) : std::nullopt;
}

/// The value a column's key names; the first, which is empty, for NULL and for keys there are not.
template <typename T>
const T &valueOf(SqlStatement &row, int column, const KeyMap &keys, const std::vector<T> &values)
{
    if (row.isNull(column)) {
        return values.front();
    }
    const int index = keys.index(row.integer(column));
    if (index < 0) {
        row.fail();
    }
    return values[static_cast<std::size_t>(index + 1)];
}

/// Code and arguments in a column and the next; none where they are no reason.
std::optional<Reason> reasonIn(const SqlStatement &row, int column)
{
    const auto args = argsOfText(row.text(column + 1));
    return args ? std::optional(Reason{row.text(column).toLatin1(), *args}) : std::nullopt;
}

/// EDTF and words in a column and the next; none where they are no time.
std::optional<TimeSpan> spanIn(const SqlStatement &row, int column)
{
    const Result<TimeSpan> span = TimeSpan::fromEdtf(row.text(column));
    const QString words = row.text(column + 1);
    return !span ? std::nullopt : std::optional(words.isEmpty() ? *span : span->withWords(words));
}

/// ["…","…"] of strings that need no reading: quotes only around them, nothing escaped. Nearly all are, and a corpus has many.
bool isPlain(QStringView text)
{
    if (text.size() < 4 || !text.startsWith("[\""_L1) || !text.endsWith("\"]"_L1)) {
        return false;
    }
    for (qsizetype i = 2; i < text.size() - 2; ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\\' || c < u' ' || QChar::isSurrogate(c)) {
            return false;
        }
        if (c == u'"') {
            if (!text.sliced(i).startsWith("\",\""_L1) || i + 3 > text.size() - 2) {
                return false;
            }
            i += 2;
        }
    }
    return true;
}

Error damaged(const Database &database, const QString &what)
{
    return {ErrorCode::CorpusDamaged, database.path(), {what}};
}

} // namespace

QString argsText(const QStringList &args)
{
    if (args.isEmpty()) {
        return u"[]"_s;
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(args)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> argsOfText(const QString &text)
{
    if (text == "[]"_L1) {
        return QStringList();
    }
    if (isPlain(text)) {
        return text.sliced(2, text.size() - 4).split("\",\""_L1);
    }
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray()) {
        return std::nullopt;
    }
    QStringList args;
    for (const QJsonValue &value : json.array()) {
        args.append(value.toString());
    }
    return args;
}

DictionaryWriter::DictionaryWriter(Database &database) :
    m_insertWord(database.prepare("INSERT INTO word VALUES (?, ?)")),
    m_insertReason(database.prepare("INSERT INTO reason VALUES (?, ?, ?)")),
    m_insertSpan(database.prepare("INSERT INTO span VALUES (?, ?, ?, ?, ?)"))
{
}

qint64 DictionaryWriter::word(const QString &text)
{
    qint64 &key = m_words[text];
    if (key == 0) {
        key = m_words.size();
        m_insertWord.run(key, text);
    }
    return key;
}

std::optional<qint64> DictionaryWriter::wordOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(word(text));
}

qint64 DictionaryWriter::reason(const Reason &reason)
{
    const QString code = QString::fromLatin1(reason.code);
    const QString args = argsText(reason.args);
    qint64 &key = m_reasons[code + args];
    if (key == 0) {
        key = m_reasons.size();
        m_insertReason.run(key, code, args);
    }
    return key;
}

std::optional<qint64> DictionaryWriter::span(const TimeSpan &span)
{
    if (span.isUndated()) {
        return std::nullopt;
    }
    const QString edtf = span.toEdtf();
    const QString words = span.words();
    qint64 &key = m_spans[edtf + u'\n' + words];
    if (key == 0) {
        key = m_spans.size();
        m_insertSpan.run(key, edtf, words, dayText(span.earliestDay()), dayText(span.latestDay()));
    }
    return key;
}

Result<void> DictionaryReader::read(Database &database)
{
    SqlStatement words = database.prepare("SELECT key, text FROM word ORDER BY key");
    while (words.next()) {
        m_wordKeys.add(words.integer(0));
        m_words.push_back(words.text(1));
    }
    SqlStatement reasons = database.prepare("SELECT key, code, args FROM reason ORDER BY key");
    while (reasons.next()) {
        const std::optional<Reason> reason = reasonIn(reasons, 1);
        if (!reason) {
            return damaged(database, u"reason"_s);
        }
        m_reasonKeys.add(reasons.integer(0));
        m_reasons.push_back(*reason);
    }
    SqlStatement spans = database.prepare("SELECT key, edtf, words FROM span ORDER BY key");
    while (spans.next()) {
        const std::optional<TimeSpan> span = spanIn(spans, 1);
        if (!span) {
            return damaged(database, u"span"_s);
        }
        m_spanKeys.add(spans.integer(0));
        m_spans.push_back(*span);
    }
    return words.failed() || reasons.failed() || spans.failed() ? Result<void>(database.lastError()) : Result<void>();
}

void DictionaryReader::readOnDemand(Database &database)
{
    m_onDemand = std::make_shared<OnDemand>(OnDemand{database.prepare("SELECT code, args FROM reason WHERE key = ?"),
                                                     database.prepare("SELECT edtf, words FROM span WHERE key = ?"), {}, {}});
}

template <typename T, typename Make>
const T &DictionaryReader::lookedUp(SqlStatement &row, int column, std::unordered_map<qint64, T> &known, SqlStatement &select, Make make)
{
    const qint64 key = row.isNull(column) ? 0 : row.integer(column);
    const auto [place, isNew] = known.try_emplace(key);
    if (isNew && !row.isNull(column)) {
        select.reset();
        select.bindAll(key);
        const std::optional<T> value = select.next() ? make() : std::nullopt;
        if (value) {
            place->second = *value;
        } else {
            known.erase(place);
            row.fail();
            static const T kNone;
            return kNone;
        }
    }
    return place->second;
}

const QString &DictionaryReader::word(SqlStatement &row, int column) const
{
    return valueOf(row, column, m_wordKeys, m_words);
}

const Reason &DictionaryReader::reason(SqlStatement &row, int column) const
{
    if (m_onDemand == nullptr) {
        return valueOf(row, column, m_reasonKeys, m_reasons);
    }
    SqlStatement &select = m_onDemand->reasons;
    return lookedUp(row, column, m_onDemand->reasonOf, select, [&select] { return reasonIn(select, 0); });
}

const TimeSpan &DictionaryReader::span(SqlStatement &row, int column) const
{
    if (m_onDemand == nullptr) {
        return valueOf(row, column, m_spanKeys, m_spans);
    }
    SqlStatement &select = m_onDemand->spans;
    return lookedUp(row, column, m_onDemand->spanOf, select, [&select] { return spanIn(select, 0); });
}

} // namespace eusebius
