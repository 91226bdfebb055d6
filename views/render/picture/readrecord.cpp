// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/composing/composition.h"
#include "views/render/picture/pdf/pdfrecord.h"
#include "views/render/picturerecord.h"

#include <QFile>
#include <QImageReader>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr qint64 kLookedThrough = 1 << 20; ///< bytes at a file's beginning or end: a record is a few hundred

QByteArray between(const QByteArray &bytes, qsizetype from, QByteArrayView end)
{
    const qsizetype to = bytes.indexOf(end, from);
    return to < 0 ? QByteArray() : bytes.mid(from, to - from);
}

QByteArray recordInPng(QFile &file)
{
    QImageReader reader(&file, "png");
    return reader.text(QString::fromLatin1(kRecordName)).toUtf8();
}

QByteArray recordInSvg(const QByteArray &begin)
{
    static constexpr QByteArrayView kSpace("urn:eusebius:view");
    if (!begin.contains(kSpace)) { // most drawings: not worth reading as XML
        return {};
    }
    QXmlStreamReader xml(begin);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "view"_L1 && xml.namespaceUri() == QLatin1StringView(kSpace.data(), kSpace.size())) {
            return xml.readElementText().toUtf8();
        }
    }
    return {};
}

QByteArray recordInPage(const QByteArray &begin)
{
    static constexpr QByteArrayView kScript("<script type=\"application/json\" id=\"made-by\">");
    const qsizetype at = begin.indexOf(kScript);
    return at < 0 ? QByteArray() : between(begin, at + kScript.size(), "</script>");
}

QByteArray recordInMarkdown(const QByteArray &end)
{
    const QByteArray sign = QByteArray("<!-- ") + kRecordName + ' ';
    const qsizetype at = end.lastIndexOf(sign);
    return at < 0 ? QByteArray() : between(end, at + sign.size(), " -->");
}

QByteArray recordIn(QFile &file)
{
    const QByteArray begin = file.read(kLookedThrough);
    if (begin.startsWith("\x89PNG")) {
        file.seek(0);
        return recordInPng(file);
    }
    if (begin.startsWith("%PDF-")) {
        return recordInPdf(file.fileName());
    }
    if (begin.startsWith("<?xml") && begin.left(400).contains("<svg")) {
        return recordInSvg(begin);
    }
    if (begin.startsWith("<!DOCTYPE html>")) {
        return recordInPage(begin);
    }
    file.seek(std::max<qint64>(0, file.size() - kLookedThrough));
    return recordInMarkdown(file.read(kLookedThrough));
}

} // namespace

Result<PictureRecord> readPictureRecord(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, path, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}};
    }
    const QByteArray json = recordIn(file);
    if (json.isEmpty()) {
        return Error{ErrorCode::FormatUnknown, path, {}};
    }
    Result<PictureRecord> record = readRecordJson(json);
    return record ? record : Result<PictureRecord>(Error{ErrorCode::FormatUnknown, path, {}});
}

} // namespace eusebius
