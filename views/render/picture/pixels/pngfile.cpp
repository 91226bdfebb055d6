// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/picture/pixels/pngfile.h"

#include "views/render/picture/output/outputfile.h"

#include <png.h>

#include <algorithm>
#include <cmath>

namespace eusebius {

namespace {

constexpr double kInchesPerMetre = 1 / 0.0254;
constexpr int kCompression = 3; ///< of 9: beyond it the time doubles
constexpr png_uint_32 kMostPixelsASide = 0x7fffffff;

void writeBytes(png_structp png, png_bytep bytes, png_size_t count)
{
    auto *file = static_cast<OutputFile *>(png_get_io_ptr(png));
    if (!file->take(reinterpret_cast<const char *>(bytes), static_cast<qint64>(count))) {
        png_error(png, "write");
    }
}

void flushBytes(png_structp) { }

void fail(png_structp png, png_const_charp)
{
    png_longjmp(png, 1);
}

void ignore(png_structp, png_const_charp) { }

bool isAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

/// libpng leaves by longjmp: what has a destructor stands here, outside the functions that may be left so.
struct PngFile::State {
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::vector<std::pair<QByteArray, QByteArray>> words;
    std::vector<png_text> texts;
    std::vector<png_bytep> rows;

    ~State() { png_destroy_write_struct(&png, &info); }
};

PngFile::PngFile(OutputFile &file, const PngHeader &header) : m_state(std::make_unique<State>())
{
    m_state->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, ignore);
    m_state->info = m_state->png ? png_create_info_struct(m_state->png) : nullptr;
    if (m_state->info == nullptr) {
        return;
    }
    for (const auto &[keyword, text] : header.texts) {
        m_state->words.emplace_back(keyword, text.toUtf8());
    }
    for (auto &[keyword, text] : m_state->words) {
        png_text entry{};
        entry.compression = isAscii(text) ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
        entry.key = keyword.data();
        entry.text = text.data();
        (isAscii(text) ? entry.text_length : entry.itxt_length) = static_cast<png_size_t>(text.size());
        m_state->texts.push_back(entry);
    }
    png_set_write_fn(m_state->png, &file, writeBytes, flushBytes);
    begin(header);
}

PngFile::~PngFile() = default;

void PngFile::begin(const PngHeader &header)
{
    png_structp png = m_state->png;
    if (setjmp(png_jmpbuf(png))) {
        m_good = false;
        return;
    }
    png_set_user_limits(png, kMostPixelsASide, kMostPixelsASide);
    png_set_IHDR(png, m_state->info, static_cast<png_uint_32>(header.size.width()), static_cast<png_uint_32>(header.size.height()), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const auto dotsPerMetre = static_cast<png_uint_32>(std::lround(header.dpi * kInchesPerMetre));
    png_set_pHYs(png, m_state->info, dotsPerMetre, dotsPerMetre, PNG_RESOLUTION_METER);
    png_set_sRGB(png, m_state->info, PNG_sRGB_INTENT_RELATIVE);
    png_set_text(png, m_state->info, m_state->texts.data(), static_cast<int>(m_state->texts.size()));
    png_set_compression_level(png, kCompression);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP); // most rows are the one above
    png_write_info(png, m_state->info);
    if constexpr (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        png_set_bgr(png);
        png_set_filler(png, 0, PNG_FILLER_AFTER);
    } else {
        png_set_filler(png, 0, PNG_FILLER_BEFORE);
    }
    m_good = true;
}

bool PngFile::write(const QImage &rows)
{
    Q_ASSERT(rows.format() == QImage::Format_RGB32);
    if (!m_good) {
        return false;
    }
    m_state->rows.clear();
    for (int y = 0; y < rows.height(); ++y) {
        m_state->rows.push_back(const_cast<png_bytep>(rows.constScanLine(y)));
    }
    if (setjmp(png_jmpbuf(m_state->png))) {
        return m_good = false;
    }
    png_write_rows(m_state->png, m_state->rows.data(), static_cast<png_uint_32>(m_state->rows.size()));
    return true;
}

bool PngFile::finish()
{
    if (!m_good) {
        return false;
    }
    if (setjmp(png_jmpbuf(m_state->png))) {
        return m_good = false;
    }
    png_write_end(m_state->png, nullptr);
    return true;
}

} // namespace eusebius
