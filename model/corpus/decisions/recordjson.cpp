// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/decisions/recordjson.h"

#include <QJsonDocument>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

// Writing -----------------------------------------------------------------------------------------------------------------

QJsonArray numbers(const std::vector<qint64> &values)
{
    QJsonArray array;
    for (const qint64 value : values) {
        array.append(value);
    }
    return array;
}

QJsonArray ids(const std::vector<StatementId> &values)
{
    QJsonArray array;
    for (const StatementId id : values) {
        array.append(id.toString());
    }
    return array;
}

QJsonValue dateJson(const std::optional<DateDecision> &date)
{
    return date ? QJsonValue(QJsonArray{date->time.toEdtf(), date->chosen.toString(), date->reason}) : QJsonValue();
}

QJsonValue textJson(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

struct Writer {
    QJsonArray operator()(const StatementRecord &r) const
    {
        const Anchor &a = r.passage.anchor;
        return {u"statement"_s, r.id.toString(), r.passage.document, a.quote, a.prefix, a.suffix, static_cast<qint64>(a.position),
                r.passage.foundTime, static_cast<int>(r.passage.state), static_cast<int>(r.status), dateJson(r.date), r.title, r.starred,
                numbers(r.tags)};
    }
    QJsonArray operator()(const EventRecord &r) const
    {
        return {u"event"_s, r.id.toString(), ids(r.members), r.title, dateJson(r.date), r.starred, numbers(r.tags)};
    }
    QJsonArray operator()(const LinkRecord &r) const
    {
        return {u"link"_s, r.a.toString(), r.b.toString(), static_cast<int>(r.relation), static_cast<int>(r.origin), r.sequence};
    }
    QJsonArray operator()(const SourceRecord &r) const
    {
        const QJsonValue published = r.published ? QJsonValue(r.published->toEdtf()) : QJsonValue();
        return {u"source"_s, r.document, r.excluded, textJson(r.name), textJson(r.title), textJson(r.author), textJson(r.publisher), published,
                textJson(r.language)};
    }
    QJsonArray operator()(const OwnStatement &r) const
    {
        return {u"own"_s, r.id.toString(), r.time.toEdtf(), r.title, static_cast<int>(r.kind), static_cast<int>(r.modality), r.attribution};
    }
    QJsonArray operator()(const Note &r) const
    {
        return {u"note"_s, r.key, static_cast<int>(r.subject.kind), StatementId{r.subject.id}.toString(), r.text, r.written, r.changed};
    }
    QJsonArray operator()(const Tag &r) const { return {u"tag"_s, r.key, r.name, r.colour}; }
};

// Reading -----------------------------------------------------------------------------------------------------------------

/// Takes the fields one after another; what is not as it must be is remembered, not asked about each time.
class Fields {
public:
    explicit Fields(QJsonArray array) : m_array(std::move(array)) { }

    QString text() { return checked(next(), QJsonValue::String).toString(); }
    bool flag() { return checked(next(), QJsonValue::Bool).toBool(); }
    qint64 number() { return checked(next(), QJsonValue::Double).toInteger(); }
    template <typename Enum>
    Enum enumeration(Enum last)
    {
        const qint64 value = number();
        m_ok = m_ok && value >= 0 && value <= static_cast<qint64>(last);
        return m_ok ? static_cast<Enum>(value) : Enum{};
    }
    StatementId statement() { return idOf(text()); }
    EventId event() { return {idOf(text()).value}; }
    std::optional<QString> textOrNone()
    {
        const QJsonValue value = next();
        return value.isNull() ? std::nullopt : std::optional(checked(value, QJsonValue::String).toString());
    }
    TimeSpan time() { return timeOf(text()); }
    std::optional<TimeSpan> timeOrNone()
    {
        const auto edtf = textOrNone();
        return edtf ? std::optional(timeOf(*edtf)) : std::nullopt;
    }
    std::optional<DateDecision> date()
    {
        const QJsonValue value = next();
        if (value.isNull()) {
            return std::nullopt;
        }
        Fields parts(value.toArray());
        DateDecision date{parts.time(), {StatementId::fromString(parts.text())}, parts.text()};
        m_ok = m_ok && parts.ended();
        return date;
    }
    std::vector<StatementId> statements()
    {
        std::vector<StatementId> ids;
        for (const QJsonValue &value : checked(next(), QJsonValue::Array).toArray()) {
            ids.push_back(idOf(value.toString()));
        }
        return ids;
    }
    std::vector<qint64> numbers()
    {
        std::vector<qint64> values;
        for (const QJsonValue &value : checked(next(), QJsonValue::Array).toArray()) {
            values.push_back(value.toInteger());
        }
        return values;
    }
    void expect(bool condition) { m_ok = m_ok && condition; }
    bool ended() const { return m_ok && m_next == m_array.size(); }

private:
    QJsonValue next()
    {
        m_ok = m_ok && m_next < m_array.size();
        return m_ok ? m_array.at(m_next++) : QJsonValue();
    }
    QJsonValue checked(const QJsonValue &value, QJsonValue::Type type)
    {
        m_ok = m_ok && value.type() == type;
        return value;
    }
    StatementId idOf(const QString &digits)
    {
        const StatementId id = StatementId::fromString(digits);
        m_ok = m_ok && !id.isNull();
        return id;
    }
    TimeSpan timeOf(const QString &edtf)
    {
        if (edtf.isEmpty()) {
            return {};
        }
        const Result<TimeSpan> time = TimeSpan::fromEdtf(edtf);
        m_ok = m_ok && time;
        return time ? *time : TimeSpan();
    }

    QJsonArray m_array;
    qsizetype m_next = 0;
    bool m_ok = true;
};

// Braces take the fields in their order (C++17, [dcl.init.list]).

Record statementOf(Fields &f)
{
    StatementRecord r;
    r.id = f.statement();
    r.passage.document = f.text();
    r.passage.anchor = Anchor{f.text(), f.text(), f.text(), f.number()};
    r.passage.foundTime = f.text();
    r.passage.state = f.enumeration(PassageState::Lost);
    r.status = f.enumeration(Status::Rejected);
    r.date = f.date();
    r.title = f.text();
    r.starred = f.flag();
    r.tags = f.numbers();
    return r;
}

Record linkOf(Fields &f)
{
    LinkRecord r{f.statement(), f.statement(), f.enumeration(LinkRelation::NotSame), f.enumeration(LinkOrigin::Moved), f.number()};
    f.expect(r.a < r.b);
    return r;
}

Record sourceOf(Fields &f)
{
    return SourceRecord{f.text(), f.flag(), f.textOrNone(), f.textOrNone(), f.textOrNone(), f.textOrNone(), f.timeOrNone(), f.textOrNone()};
}

Record ownOf(Fields &f)
{
    return OwnStatement{f.statement(), f.time(), f.text(), f.enumeration(StatementKind::State), f.enumeration(Modality::Recommended), f.text()};
}

Record noteOf(Fields &f)
{
    Note note;
    note.key = f.number();
    const auto kind = f.enumeration(SubjectKind::Event);
    note.subject = {kind, f.statement().value};
    note.text = f.text();
    note.written = f.number();
    note.changed = f.number();
    return note;
}

QJsonValue recordOrNull(const std::optional<Record> &record)
{
    return record ? QJsonValue(toJson(*record)) : QJsonValue();
}

} // namespace

QJsonArray toJson(const Record &record)
{
    return std::visit(Writer(), record);
}

std::optional<Record> recordOfJson(const QJsonArray &json)
{
    Fields f(json);
    const QString kind = f.text();
    std::optional<Record> record;
    if (kind == "statement"_L1) {
        record = statementOf(f);
    } else if (kind == "event"_L1) {
        record = EventRecord{f.event(), f.statements(), f.text(), f.date(), f.flag(), f.numbers()};
    } else if (kind == "link"_L1) {
        record = linkOf(f);
    } else if (kind == "source"_L1) {
        record = sourceOf(f);
    } else if (kind == "own"_L1) {
        record = ownOf(f);
    } else if (kind == "note"_L1) {
        record = noteOf(f);
    } else if (kind == "tag"_L1) {
        record = Tag{f.number(), f.text(), f.text()};
    }
    return f.ended() ? record : std::nullopt;
}

QString changesText(const Changes &changes)
{
    QJsonArray array;
    for (const Change &change : changes) {
        array.append(QJsonArray{recordOrNull(change.before), recordOrNull(change.after)});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<Changes> changesOfText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) {
        return std::nullopt;
    }
    Changes changes;
    for (const QJsonValue &pair : document.array()) {
        const QJsonArray sides = pair.toArray();
        Change change;
        for (int side = 0; side < 2; ++side) {
            std::optional<Record> &record = side == 0 ? change.before : change.after;
            if (!sides.at(side).isNull()) {
                record = recordOfJson(sides.at(side).toArray());
                if (!record) {
                    return std::nullopt;
                }
            }
        }
        if (sides.size() != 2 || !(change.before || change.after)) {
            return std::nullopt;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace eusebius
