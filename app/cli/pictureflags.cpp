// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pictureflags.h"

#include "app/cli/dateoption.h"
#include "app/cli/exportoptions.h"
#include "views/render/picture.h"


#include <algorithm>
#include <array>
#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxPixels = 200'000;
constexpr int kMaxDpi = 2400;
constexpr double kPaperDpi = 300;
constexpr double kPointsPerInch = 72;
constexpr double kMostOverlap = 200;

/// Reads options into picture options, remembering the first that is wrong.
class PictureFlagReader {
public:
    explicit PictureFlagReader(const Arguments &arguments) : m_arguments(arguments) { }

    Result<PictureOptions> read();

private:
    void readPreset();
    void readSize();
    void readPeriod();
    void readFilter();
    void readContents();
    void readSheets();
    void readType();
    void length(QLatin1StringView option, int &pixels, int low);
    /// A number with its unit, in pixels; none where it is neither.
    std::optional<double> pixelsIn(const QString &text, bool &isLength) const;
    bool number(QLatin1StringView option, double &value, double low, double high);
    template <typename Enum, std::size_t N>
    void choice(QLatin1StringView option, Enum &value, const std::array<QLatin1StringView, N> &names, QLatin1StringView expected)
    {
        if (!m_arguments.has(option)) {
            return;
        }
        const auto it = std::ranges::find(names, m_arguments.value(option));
        if (it == names.end()) {
            fail(option, QString(expected));
        } else {
            value = static_cast<Enum>(it - names.begin());
        }
    }
    TimeSpan date(QLatin1StringView option);
    std::optional<NamedSize> size(QLatin1StringView option);
    void fail(QLatin1StringView option, const QString &expected)
    {
        if (!m_error) {
            m_error = Error{ErrorCode::OptionInvalid, QString(option), {m_arguments.value(option), expected}};
        }
    }

    const Arguments &m_arguments;
    PictureOptions m_options;
    std::optional<Error> m_error;
};

TimeSpan PictureFlagReader::date(QLatin1StringView option)
{
    const Result<TimeSpan> read = dateOption(m_arguments, option);
    if (!read && !m_error) {
        m_error = read.error();
    }
    return read ? *read : TimeSpan();
}

bool PictureFlagReader::number(QLatin1StringView option, double &value, double low, double high)
{
    if (!m_arguments.has(option)) {
        return false;
    }
    bool ok = false;
    const double read = m_arguments.value(option).toDouble(&ok);
    if (!ok || !(read >= low && read <= high)) {
        fail(option, u"a number from %1 to %2"_s.arg(low).arg(high));
        return false;
    }
    value = read;
    return true;
}

std::optional<double> PictureFlagReader::pixelsIn(const QString &text, bool &isLength) const
{
    static constexpr std::pair<QLatin1StringView, double> kUnits[] = {{"mm"_L1, 1}, {"cm"_L1, 10}, {"in"_L1, kMillimetresPerInch}};
    bool ok = false;
    for (const auto &[unit, millimetres] : kUnits) {
        if (text.endsWith(unit, Qt::CaseInsensitive)) {
            isLength = true;
            const double length = text.chopped(unit.size()).trimmed().toDouble(&ok);
            return ok ? std::optional(length * millimetres / kMillimetresPerInch * m_options.dpi) : std::nullopt;
        }
    }
    isLength = false;
    const int pixels = (text.endsWith("px"_L1) ? text.chopped(2).trimmed() : text).toInt(&ok);
    return ok ? std::optional<double>(pixels) : std::nullopt;
}

void PictureFlagReader::length(QLatin1StringView option, int &pixels, int low)
{
    if (!m_arguments.has(option)) {
        return;
    }
    bool isLength = false;
    const std::optional<double> read = pixelsIn(m_arguments.value(option), isLength);
    if (!read || !(*read >= low && *read <= kMaxPixels)) {
        fail(option, u"a whole number of pixels from %1 to %2, or a length such as 180mm"_s.arg(low).arg(kMaxPixels));
        return;
    }
    pixels = static_cast<int>(std::lround(*read));
    m_options.inMillimetres = isLength || m_options.inMillimetres;
}

std::optional<NamedSize> PictureFlagReader::size(QLatin1StringView option)
{
    if (!m_arguments.has(option)) {
        return std::nullopt;
    }
    const std::optional<NamedSize> size = namedSize(m_arguments.value(option));
    if (!size) {
        fail(option, u"a0 to a5, letter, slide, column or columns; a4-landscape lies on its side"_s);
    }
    return size;
}

void PictureFlagReader::readPreset()
{
    if (!m_arguments.has("--preset"_L1)) {
        return;
    }
    if (const PicturePreset *preset = picturePreset(m_arguments.value("--preset"_L1))) {
        preset->apply(m_options);
    } else {
        fail("--preset"_L1, u"page, slide, column or poster"_s);
    }
}

void PictureFlagReader::readSize()
{
    const auto isLength = [this](QLatin1StringView option) {
        const QString value = m_arguments.value(option);
        return !value.isEmpty() && value.back().isLetter() && !value.endsWith("px"_L1);
    };
    double dpi = isLength("--width"_L1) || isLength("--height"_L1) ? kPaperDpi : m_options.dpi;
    const std::optional<NamedSize> named = size("--size"_L1);
    dpi = named ? named->dpi : dpi;
    number("--dpi"_L1, dpi, 1, kMaxDpi);
    if (named) {
        setSize(m_options, *named, dpi);
    } else if (m_options.inMillimetres && dpi != m_options.dpi) {
        // A preset's sheet stays the size it is.
        m_options.widthPixels = static_cast<int>(std::lround(m_options.widthPixels * dpi / m_options.dpi));
        m_options.heightPixels = static_cast<int>(std::lround(m_options.heightPixels * dpi / m_options.dpi));
    }
    m_options.dpi = dpi;
    length("--width"_L1, m_options.widthPixels, 1);
    length("--height"_L1, m_options.heightPixels, 0); // 0: as high as needed
}

void PictureFlagReader::readPeriod()
{
    const TimeSpan from = date("--from"_L1);
    const TimeSpan to = date("--to"_L1);
    if (!from.isUndated()) {
        m_options.from = from.earliestStart();
    }
    if (!to.isUndated()) {
        m_options.to = to.latestEnd();
    }
    if (m_options.from && m_options.to && *m_options.from >= *m_options.to) {
        fail("--to"_L1, u"a date after --from"_s);
    }
    m_options.everything = m_arguments.has("--all"_L1);
}

void PictureFlagReader::readFilter()
{
    m_options.filter = filterOption(m_arguments);
}

/// "5pt", "5", "2mm" or "fit".
void PictureFlagReader::readType()
{
    if (!m_arguments.has("--type"_L1)) {
        return;
    }
    static constexpr std::pair<QLatin1StringView, double> kUnits[] = {{"pt"_L1, 1}, {"mm"_L1, kPointsPerInch / kMillimetresPerInch}};
    QString text = m_arguments.value("--type"_L1).trimmed();
    m_options.typeFits = text.compare("fit"_L1, Qt::CaseInsensitive) == 0;
    if (m_options.typeFits) {
        return;
    }
    double points = 1;
    for (const auto &[unit, pointsPerUnit] : kUnits) {
        if (text.endsWith(unit, Qt::CaseInsensitive)) {
            text = text.chopped(unit.size()).trimmed();
            points = pointsPerUnit;
            break;
        }
    }
    bool ok = false;
    points *= text.toDouble(&ok);
    if (ok && points >= kLeastTypePoints && points <= kMostTypePoints) {
        m_options.typePoints = points;
    } else {
        fail("--type"_L1, u"a size of labels from %1pt to %2pt, or \"fit\""_s.arg(kLeastTypePoints).arg(kMostTypePoints));
    }
}

void PictureFlagReader::readContents()
{
    choice("--lanes"_L1, m_options.lanes, std::array{"source"_L1, "none"_L1, "name"_L1, "tag"_L1}, "source or none, name or tag"_L1);
    choice("--theme"_L1, m_options.theme, std::array{"light"_L1, "dark"_L1, "print"_L1}, "light, dark or print"_L1);
    choice("--source-list"_L1, m_options.sources, std::array{"full"_L1, "names"_L1, "none"_L1}, "full, names or none"_L1);
    m_options.family = m_arguments.value("--font"_L1);
    m_options.title = m_arguments.value("--title"_L1);
    m_options.caption = m_arguments.value("--caption"_L1);
    m_options.notes = m_options.notes || m_arguments.has("--notes"_L1);
    m_options.marksKey = m_options.marksKey && !m_arguments.has("--no-key"_L1);
    m_options.eras = m_options.eras || m_arguments.has("--eras"_L1);
    m_options.folded = m_options.folded || m_arguments.has("--fold"_L1);
    m_options.undated = m_options.undated || m_arguments.has("--undated"_L1);
    m_options.outlines = m_arguments.has("--outlines"_L1);
    m_options.wordsOnly = m_arguments.has("--chronology"_L1);
    const Result<QString> made = madeOption(m_arguments);
    if (made) {
        m_options.made = *made;
    } else if (!m_error) {
        m_error = made.error();
    }
}

void PictureFlagReader::readSheets()
{
    if (const std::optional<NamedSize> sheet = size("--tile"_L1)) {
        if (sheet->heightMillimetres <= 0) {
            fail("--tile"_L1, u"a size of paper: a0 to a5, letter"_s);
        }
        m_options.tiling.paper = QSizeF(sheet->widthMillimetres, sheet->heightMillimetres);
    } else if (m_arguments.has("--overlap"_L1)) {
        fail("--overlap"_L1, u"--tile, which says what sheets there are"_s);
    }
    number("--overlap"_L1, m_options.tiling.overlap, 0, kMostOverlap);
    m_options.tiling.marks = !m_arguments.has("--no-cut-marks"_L1);
}

Result<PictureOptions> PictureFlagReader::read()
{
    readPreset();
    readSize();
    readPeriod();
    readFilter();
    readContents();
    readSheets();
    readType();
    if (!pictureFormatOf(m_arguments.value("-o"_L1))) {
        fail("-o"_L1, u"a file that ends in .png, .svg, .pdf, .html or .md"_s);
    }
    return m_error ? Result<PictureOptions>(*m_error) : Result<PictureOptions>(std::move(m_options));
}

} // namespace

Result<PictureOptions> pictureOptionsOf(const Arguments &arguments)
{
    return PictureFlagReader(arguments).read();
}

} // namespace eusebius
