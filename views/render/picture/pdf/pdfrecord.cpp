// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pdf/pdfrecord.h"

#include "views/render/picture/composing/composition.h"

#include <QFile>

#include <qpdf/QPDF.hh>

#include <exception>
#include <string>

namespace eusebius {

namespace {

constexpr qint64 kSignedWithin = 64; ///< behind the version and the bytes that say that it is no text

bool isSigned(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kSignedWithin).contains(kPdfSign);
}

} // namespace

QByteArray recordInPdf(const QString &path)
{
    if (!isSigned(path)) {
        return {};
    }
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false); // a damaged file is not ours to mend
        pdf.processFile(QFile::encodeName(path).constData());
        QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
        const std::string key = std::string("/") + kRecordName;
        return info.isDictionary() && info.hasKey(key) && info.getKey(key).isString() ? QByteArray::fromStdString(info.getKey(key).getUTF8Value()) : QByteArray();
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace eusebius
