// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace eusebius::tests {

/// Small files of formats that people have, made here so that none has to be kept.
using Members = QList<QPair<QByteArray, QByteArray>>;

/// A ZIP file with stored members, in that order.
QByteArray zipFile(const Members &members);
/// A tar file.
QByteArray tarFile(const Members &members);

/// A Word document of these paragraphs in WordprocessingML.
QByteArray wordFile(const QByteArray &body);
QByteArray openDocumentFile(const QByteArray &body);
/// A book of these chapters.
QByteArray bookFile(const QList<QByteArray> &chapters);

/// A PDF with these pages; each is a content stream ("BT /F1 11 Tf 72 700 Td (Words) Tj ET"). F1 is Times, F2 Times bold.
QByteArray pdfFile(const QList<QByteArray> &pages);
/// The content stream of a column of lines from (x, y) downwards.
QByteArray pdfLines(const QList<QByteArray> &lines, double x, double y, double size = 11, const char *font = "F1");

} // namespace eusebius::tests
