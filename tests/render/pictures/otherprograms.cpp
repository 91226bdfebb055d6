// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/render/pictures/otherprograms.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdlib>

namespace eusebius::tests {

namespace {

constexpr int kCellPixels = 4; ///< within which another program may smooth letters otherwise

} // namespace

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<QByteArray> printedBy(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("failed: ") + process.readAllStandardError();
}

double greyDistance(const QImage &first, const QImage &second)
{
    if (first.size() != second.size() || first.isNull()) {
        return 255;
    }
    const QImage a = first.scaled(first.size() / kCellPixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = second.scaled(second.size() / kCellPixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / (static_cast<double>(a.width()) * a.height());
}

} // namespace eusebius::tests
