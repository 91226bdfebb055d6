// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/render/picturecheck.h"

#include <QColor>
#include <QDir>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace eusebius::tests {

namespace {

constexpr int kSameChannel = 24; ///< of 255
constexpr double kSamePixels = 0.004; ///< share of pixels that may differ by more

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

QString differenceFromBaseline(const QImage &actual, const QString &name)
{
    const QString path = QStringLiteral(BASELINES) + u'/' + name + u".png"_s;
    if (qEnvironmentVariableIsSet("EUSEBIUS_WRITE_BASELINES")) {
        QDir().mkpath(QStringLiteral(BASELINES));
        return actual.save(path) ? QString() : u"cannot write "_s + path;
    }
    const QDir output(QStringLiteral(BASELINE_OUTPUT));
    output.mkpath(u"."_s);
    const QImage expected = QImage(path).convertToFormat(QImage::Format_RGB32);
    actual.save(output.filePath(name + u"-actual.png"_s));
    if (expected.isNull()) {
        return u"there is no baseline "_s + path;
    }
    expected.save(output.filePath(name + u"-expected.png"_s));
    if (expected.size() != actual.size()) {
        return u"the size is %1×%2, expected %3×%4"_s.arg(actual.width()).arg(actual.height()).arg(expected.width()).arg(expected.height());
    }
    QImage difference(expected.size(), QImage::Format_RGB32);
    qint64 differing = 0;
    for (int y = 0; y < expected.height(); ++y) {
        for (int x = 0; x < expected.width(); ++x) {
            const int far = distance(expected.pixel(x, y), actual.pixel(x, y));
            differing += far > kSameChannel ? 1 : 0;
            difference.setPixel(x, y, qRgb(255 - far, 255 - far, 255));
        }
    }
    const double share = static_cast<double>(differing) / (static_cast<double>(expected.width()) * expected.height());
    if (share <= kSamePixels) {
        return {};
    }
    difference.save(output.filePath(name + u"-difference.png"_s));
    return u"%1 % of the pixels differ; see %2"_s.arg(share * 100).arg(output.filePath(name + u"-difference.png"_s));
}

} // namespace eusebius::tests
