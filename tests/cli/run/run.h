// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace eusebius::tests {

/// What one run of the program came to.
struct Run {
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QString err;

    QList<QJsonObject> lines() const; ///< of JSON Lines; an object {"invalid":line} where a line is none
    QJsonObject object() const; ///< the one object
};

/// Runs the program with these arguments, without a display.
Run run(const QStringList &arguments, const QByteArray &input = {});

/// A folder for a test's documents.
class Folder {
public:
    QString write(const QString &name, const QByteArray &bytes) const; ///< makes folders as needed; gives the path
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }
    QStringList names() const; ///< of files and folders directly in it

    /// Three short documents that tell of the same bridge: two share a sentence, two differ by a year and a number.
    void writeBridges() const;

private:
    QTemporaryDir m_folder;
};

/// Names of an object's members, sorted.
QStringList keysOf(const QJsonObject &object);
/// Characters `start` to `end` (code points) of a text.
QString slice(const QString &text, int start, int end);

} // namespace eusebius::tests
