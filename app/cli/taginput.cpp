// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/taginput.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// A date that is a time of day, too, gives the day: "1998-02-13T14:35".
QString dayPart(const QString &dct)
{
    return dct.section(u'T', 0, 0);
}

QString idOf(const QJsonValue &value, qint64 lineNumber)
{
    if (value.isString()) {
        return value.toString();
    }
    return QString::number(value.isDouble() ? static_cast<qint64>(value.toDouble()) : lineNumber);
}

} // namespace

Result<TagInput> tagInputOfJson(const QByteArray &line, qint64 lineNumber, const QString &source)
{
    const auto invalid = [&](const QString &what) {
        return Error{ErrorCode::JsonInvalid, source, {QString::number(lineNumber), what}};
    };
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return invalid(problem.errorString());
    }
    const QJsonObject object = json.object();
    if (!object.value("text"_L1).isString()) {
        return invalid(u"no \"text\""_s);
    }
    TagInput input;
    input.document.id = idOf(object.value("id"_L1), lineNumber);
    input.document.text = object.value("text"_L1).toString();
    input.document.outer.push_back({{0, input.document.text.size()}, RegionKind::Body});
    input.dct = object.value("dct"_L1).toString();
    if (!input.dct.isEmpty()) {
        const Result<TimeSpan> date = TimeSpan::fromEdtf(dayPart(input.dct));
        if (!date) {
            return invalid(u"\"dct\" is no date"_s);
        }
        input.document.published = *date;
        input.document.reference = *date;
    }
    return input;
}

QString dctOf(const Document &document)
{
    return document.published.isUndated() ? document.reference.toEdtf() : document.published.toEdtf();
}

} // namespace eusebius
