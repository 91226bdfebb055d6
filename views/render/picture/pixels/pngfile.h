// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>
#include <utility>
#include <vector>

namespace eusebius {

class OutputFile;

/// What a PNG says of itself besides its pixels.
struct PngHeader {
    QSize size;
    double dpi = 96;
    std::vector<std::pair<QByteArray, QString>> texts; ///< by keyword: tEXt where the words are ASCII, else iTXt
};

/// A PNG written rows by rows, through libpng: RGB, eight bits. Who opens the file commits it.
class PngFile {
public:
    PngFile(OutputFile &file, const PngHeader &header);
    ~PngFile();
    PngFile(const PngFile &) = delete;
    PngFile &operator=(const PngFile &) = delete;

    /// Format_RGB32, as wide as the picture. False once anything could not be written; then nothing more is.
    bool write(const QImage &rows);
    /// After the last row.
    bool finish();
    bool isGood() const { return m_good; }

private:
    struct State;
    void begin(const PngHeader &header);

    std::unique_ptr<State> m_state;
    bool m_good = false;
};

} // namespace eusebius
