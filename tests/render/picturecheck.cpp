// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/render/picturecheck.h"

#include <QColor>
#include <QDir>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace eusebius::tests {

namespace {

// Pictures are compared by the mean colours of small cells: another machine's smoothing of letters moves ink about within a
// cell, but not away from it. What was drawn and is gone, or stands elsewhere, changes several cells close by each other.
constexpr int kCell = 4; ///< pixels
constexpr int kTile = 8; ///< cells
constexpr int kSameColour = 26; ///< of 255, in one channel
constexpr int kMostInATile = 5; ///< cells that may differ by more
constexpr int kRounding = 3; ///< of 255: what another processor's arithmetic may make of the same picture

/// Means of the cells, three channels each, row by row.
std::vector<std::array<int, 3>> cellsOf(const QImage &image, int columns, int rows)
{
    std::vector<std::array<int, 3>> cells(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), {0, 0, 0});
    for (int y = 0; y < rows * kCell; ++y) {
        for (int x = 0; x < columns * kCell; ++x) {
            const QRgb pixel = image.pixel(x, y);
            auto &cell = cells[static_cast<std::size_t>(y / kCell * columns + x / kCell)];
            cell[0] += qRed(pixel);
            cell[1] += qGreen(pixel);
            cell[2] += qBlue(pixel);
        }
    }
    for (auto &cell : cells) {
        for (int &channel : cell) {
            channel /= kCell * kCell;
        }
    }
    return cells;
}

int distance(const std::array<int, 3> &a, const std::array<int, 3> &b)
{
    return std::max({std::abs(a[0] - b[0]), std::abs(a[1] - b[1]), std::abs(a[2] - b[2])});
}

} // namespace

QString differenceOf(const QImage &actual, const QImage &expected, QImage *shown)
{
    if (expected.size() != actual.size()) {
        return u"the size is %1×%2, expected %3×%4"_s.arg(actual.width()).arg(actual.height()).arg(expected.width()).arg(expected.height());
    }
    const int columns = expected.width() / kCell;
    const int rows = expected.height() / kCell;
    const auto was = cellsOf(expected, columns, rows);
    const auto is = cellsOf(actual, columns, rows);
    QImage difference(columns, rows, QImage::Format_RGB32);
    const int tileColumns = (columns + kTile - 1) / kTile;
    std::vector<int> differing(static_cast<std::size_t>(tileColumns) * static_cast<std::size_t>((rows + kTile - 1) / kTile), 0);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            const auto i = static_cast<std::size_t>(y * columns + x);
            const int far = distance(was[i], is[i]);
            difference.setPixel(x, y, qRgb(255 - far, 255 - far, 255));
            differing[static_cast<std::size_t>(y / kTile * tileColumns + x / kTile)] += far > kSameColour ? 1 : 0;
        }
    }
    if (shown) {
        *shown = difference.scaled(expected.size());
    }
    const auto worst = std::ranges::max_element(differing);
    if (worst == differing.end() || *worst <= kMostInATile) {
        return {};
    }
    const auto at = static_cast<int>(worst - differing.begin());
    return u"%1 of %2 tiles differ, most at %3, %4"_s.arg(std::ranges::count_if(differing, [](int n) { return n > kMostInATile; }))
        .arg(differing.size())
        .arg(at % tileColumns * kTile * kCell)
        .arg(at / tileColumns * kTile * kCell);
}

QString sharpDifferenceOf(const QImage &actual, const QImage &expected)
{
    if (expected.size() != actual.size()) {
        return u"the sizes differ"_s;
    }
    for (int y = 0; y < expected.height(); ++y) {
        for (int x = 0; x < expected.width(); ++x) {
            const QRgb a = actual.pixel(x, y);
            const QRgb b = expected.pixel(x, y);
            const int far = distance({qRed(a), qGreen(a), qBlue(a)}, {qRed(b), qGreen(b), qBlue(b)});
            if (far > kRounding) {
                return u"the pixel at %1, %2 differs by %3"_s.arg(x).arg(y).arg(far);
            }
        }
    }
    return {};
}

QImage baseline(const QString &name)
{
    return QImage(QStringLiteral(BASELINES) + u'/' + name + u".png"_s).convertToFormat(QImage::Format_RGB32);
}

QString differenceFromBaseline(const QImage &actual, const QString &name)
{
    const QString path = QStringLiteral(BASELINES) + u'/' + name + u".png"_s;
    if (qEnvironmentVariableIsSet("EUSEBIUS_WRITE_BASELINES")) {
        QDir().mkpath(QStringLiteral(BASELINES));
        return actual.save(path, nullptr, 0) ? QString() : u"cannot write "_s + path;
    }
    const QDir output(QStringLiteral(BASELINE_OUTPUT));
    output.mkpath(u"."_s);
    actual.save(output.filePath(name + u"-actual.png"_s));
    const QImage expected = baseline(name);
    if (expected.isNull()) {
        return u"there is no baseline "_s + path;
    }
    QImage shown;
    const QString difference = differenceOf(actual, expected, &shown);
    if (difference.isEmpty()) {
        return {};
    }
    expected.save(output.filePath(name + u"-expected.png"_s));
    shown.save(output.filePath(name + u"-difference.png"_s));
    return difference + u"; see "_s + output.filePath(name + u"-difference.png"_s);
}

} // namespace eusebius::tests
