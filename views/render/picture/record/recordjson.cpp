// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picturerecord.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr int kRecordVersion = 1;
constexpr int kMostPixelsRead = 1'000'000;
constexpr int kFingerprintBytes = 12;
constexpr std::array kLanes{"source"_L1, "none"_L1, "name"_L1, "tag"_L1};
constexpr std::array kThemes{"light"_L1, "dark"_L1, "print"_L1};
constexpr std::array kRecords{"full"_L1, "names"_L1, "none"_L1};

template <typename Enum, std::size_t N>
Enum named(const QJsonValue &value, const std::array<QLatin1StringView, N> &names)
{
    const auto it = std::ranges::find(names, value.toString());
    return it == names.end() ? Enum() : static_cast<Enum>(it - names.begin());
}

template <typename Enum, std::size_t N>
QString nameOf(Enum value, const std::array<QLatin1StringView, N> &names)
{
    return names[static_cast<std::size_t>(value)];
}

/// Seconds; as text, for JSON's numbers lose the far past.
void addInstant(QJsonObject &json, const QString &name, const std::optional<Instant> &instant)
{
    if (instant) {
        json.insert(name, QString::number(*instant));
    }
}

std::optional<Instant> instantIn(const QJsonValue &value)
{
    bool ok = false;
    const Instant instant = value.toString().toLongLong(&ok);
    return ok ? std::optional(instant) : std::nullopt;
}

void addText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(name, text);
    }
}

void addSwitches(QJsonObject &json, const PictureOptions &o)
{
    for (const auto &[name, on] : {std::pair(u"everything"_s, o.everything), {u"confirmed"_s, o.filter.confirmedOnly}, {u"notes"_s, o.notes},
                                   {u"eras"_s, o.eras}, {u"folded"_s, o.folded}, {u"undated"_s, o.undated}, {u"outlines"_s, o.outlines}, {u"words-only"_s, o.wordsOnly}, {u"millimetres"_s, o.inMillimetres},
                                   {u"no-key"_s, !o.marksKey}, {u"type-fits"_s, o.typeFits}}) {
        if (on) {
            json.insert(name, true);
        }
    }
}

QJsonObject optionsJson(const PictureOptions &o)
{
    QJsonObject json{{u"width"_s, o.widthPixels}, {u"height"_s, o.heightPixels}, {u"dpi"_s, o.dpi}, {u"lanes"_s, nameOf(o.lanes, kLanes)},
                     {u"theme"_s, nameOf(o.theme, kThemes)}, {u"source-list"_s, nameOf(o.sources, kRecords)}};
    addInstant(json, u"from"_s, o.from);
    addInstant(json, u"to"_s, o.to);
    addText(json, u"title"_s, o.title);
    addText(json, u"caption"_s, o.caption);
    addText(json, u"font"_s, o.family);
    if (o.typePoints > 0) {
        json.insert(u"type"_s, o.typePoints);
    }
    addText(json, u"search"_s, o.filter.words);
    if (!o.filter.documents.isEmpty()) {
        json.insert(u"sources"_s, QJsonArray::fromStringList(o.filter.documents));
    }
    addSwitches(json, o);
    if (o.tiling.isTiled()) {
        json.insert(u"sheets"_s, QJsonObject{{u"width"_s, o.tiling.paper.width()}, {u"height"_s, o.tiling.paper.height()},
                                             {u"overlap"_s, o.tiling.overlap}, {u"marks"_s, o.tiling.marks}});
    }
    return json;
}

PictureOptions optionsIn(const QJsonObject &json)
{
    PictureOptions o;
    o.widthPixels = std::clamp(json.value(u"width"_s).toInt(o.widthPixels), 1, kMostPixelsRead);
    o.heightPixels = std::clamp(json.value(u"height"_s).toInt(), 0, kMostPixelsRead);
    o.dpi = json.value(u"dpi"_s).toDouble(o.dpi);
    o.lanes = named<Lanes>(json.value(u"lanes"_s), kLanes);
    o.theme = named<ThemeKind>(json.value(u"theme"_s), kThemes);
    o.sources = named<SourceRecords>(json.value(u"source-list"_s), kRecords);
    o.from = instantIn(json.value(u"from"_s));
    o.to = instantIn(json.value(u"to"_s));
    o.title = json.value(u"title"_s).toString();
    o.caption = json.value(u"caption"_s).toString();
    o.family = json.value(u"font"_s).toString();
    o.typePoints = json.value(u"type"_s).toDouble();
    o.typeFits = json.value(u"type-fits"_s).toBool();
    o.filter.words = json.value(u"search"_s).toString();
    for (const QJsonValue &document : json.value(u"sources"_s).toArray()) {
        o.filter.documents << document.toString();
    }
    o.everything = json.value(u"everything"_s).toBool();
    o.filter.confirmedOnly = json.value(u"confirmed"_s).toBool();
    o.notes = json.value(u"notes"_s).toBool();
    o.eras = json.value(u"eras"_s).toBool();
    o.folded = json.value(u"folded"_s).toBool();
    o.undated = json.value(u"undated"_s).toBool();
    o.wordsOnly = json.value(u"words-only"_s).toBool();
    o.outlines = json.value(u"outlines"_s).toBool();
    o.inMillimetres = json.value(u"millimetres"_s).toBool();
    o.marksKey = !json.value(u"no-key"_s).toBool();
    const QJsonObject sheets = json.value(u"sheets"_s).toObject();
    o.tiling.paper = QSizeF(sheets.value(u"width"_s).toDouble(), sheets.value(u"height"_s).toDouble());
    o.tiling.overlap = sheets.value(u"overlap"_s).toDouble(o.tiling.overlap);
    o.tiling.marks = sheets.value(u"marks"_s).toBool(true);
    return o;
}

} // namespace

QString corpusFingerprint(const Snapshot &snapshot)
{
    QList<QByteArray> contents;
    for (const Document &document : snapshot.documents()) {
        // What was never a file is known by its text.
        contents << (document.sha256.isEmpty() ? QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256) : document.sha256);
    }
    std::ranges::sort(contents);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &content : std::as_const(contents)) {
        hash.addData(content);
    }
    return QString::fromLatin1(hash.result().left(kFingerprintBytes).toHex());
}

QByteArray recordJson(const PictureRecord &record)
{
    const QJsonObject json{{u"record"_s, kRecordVersion}, {u"title"_s, record.corpusTitle}, {u"corpus"_s, record.corpus}, {u"options"_s, optionsJson(record.options)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<PictureRecord> readRecordJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (object.value(u"record"_s).toInt() < kRecordVersion || !object.value(u"options"_s).isObject()) {
        return Error{ErrorCode::JsonInvalid, {}, {u"1"_s, error.error == QJsonParseError::NoError ? u"it is no record of a picture"_s : error.errorString()}};
    }
    return PictureRecord{object.value(u"title"_s).toString(), object.value(u"corpus"_s).toString(), optionsIn(object.value(u"options"_s).toObject())};
}

} // namespace eusebius
