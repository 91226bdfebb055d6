// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/run/run.h"

#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace eusebius::tests {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestMilliseconds = 120'000;
}

QList<QJsonObject> Run::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty()) {
            const QJsonDocument json = QJsonDocument::fromJson(line);
            objects << (json.isObject() ? json.object() : QJsonObject{{u"invalid"_s, QString::fromUtf8(line)}});
        }
    }
    return objects;
}

QJsonObject Run::object() const
{
    return QJsonDocument::fromJson(out).object();
}

Run run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kLongestMilliseconds) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QString Folder::write(const QString &name, const QByteArray &bytes) const
{
    const QString target = path(name);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
    return target;
}

QStringList Folder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void Folder::writeBridges() const
{
    write(u"first.txt"_s, "The stone bridge at Marlow\n\nIn May 1951 the stone bridge at Marlow collapsed and 13 carts were lost in the river. "
                          "The ferry company of Marlow had warned the council about the foundations in 1949. "
                          "A new iron bridge was opened on 3 June 1955.\n");
    write(u"second.txt"_s, "Marlow and its river\n\nThe stone bridge at Marlow collapsed in May 1951, and 17 carts were lost in the river. "
                           "The ferry company of Marlow had warned the council about the foundations in 1949. "
                           "In 1812 a flood had carried away the wooden bridge.\n");
    write(u"sub/third.txt"_s, "Notes of a ferryman 😀\n\nThe stone bridge at Marlow collapsed in 1952. Nobody had foreseen it.\n");
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

QString slice(const QString &text, int start, int end)
{
    const QList<uint> points = text.toUcs4().mid(start, end - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

} // namespace eusebius::tests
