// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/pictureoptions.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

constexpr double kSlideDpi = 144; ///< a slide is read from afar: 1920 pixels are 13⅓ inches, type half again as large

constexpr NamedSize kSizes[] = {
    {"a0"_L1, "A0 poster, 841 × 1189 mm"_L1, 841, 1189, 150},
    {"a1"_L1, "A1, 594 × 841 mm"_L1, 594, 841, 150},
    {"a2"_L1, "A2, 420 × 594 mm"_L1, 420, 594, 200},
    {"a3"_L1, "A3, 297 × 420 mm"_L1, 297, 420, 300},
    {"a4"_L1, "A4, 210 × 297 mm"_L1, 210, 297, 300},
    {"a5"_L1, "A5, 148 × 210 mm"_L1, 148, 210, 300},
    {"letter"_L1, "US Letter, 8.5 × 11 in"_L1, 215.9, 279.4, 300},
    {"slide"_L1, "Slide, 1920 × 1080 px"_L1, 1920 / kSlideDpi * kMillimetresPerInch, 1080 / kSlideDpi * kMillimetresPerInch, kSlideDpi},
    {"column"_L1, "Journal, one column, 88 mm"_L1, 88, 0, 600},
    {"columns"_L1, "Journal, two columns, 180 mm"_L1, 180, 0, 600},
};

constexpr double kColumnOfJournal = 220; ///< millimetres that a figure may be high, with its caption below
constexpr double kTypeOfJournals = 7; ///< points

constexpr auto kLandscape = "-landscape"_L1;

constexpr PicturePreset kPresets[] = {
    {"page"_L1, "Page of a book: A4, print, numbered sources"_L1,
     [](PictureOptions &o) {
         setSize(o, *namedSize(u"a4"), 300);
         o.theme = ThemeKind::Print;
         o.notes = true;
     }},
    {"slide"_L1, "Slide: 16:9, names of sources only"_L1,
     [](PictureOptions &o) {
         setSize(o, *namedSize(u"slide"), kSlideDpi);
         o.sources = SourceRecords::NamesOnly;
         o.marksKey = false;
     }},
    {"column"_L1, "Figure in a journal: one column, print, 600 dpi"_L1,
     [](PictureOptions &o) {
         setSize(o, *namedSize(u"column"), 600);
         o.heightPixels = pixelsOf(kColumnOfJournal, 600);
         o.typePoints = kTypeOfJournals;
         o.theme = ThemeKind::Print;
         o.lanes = Lanes::Packed;
         o.notes = true;
     }},
    {"poster"_L1, "Poster: A0 on its side, everything explained"_L1,
     [](PictureOptions &o) {
         setSize(o, *namedSize(u"a0-landscape"), 150);
         o.typeFits = true;
         o.eras = true;
         o.undated = true;
     }},
};

} // namespace

int pixelsOf(double millimetres, double dpi)
{
    return static_cast<int>(std::lround(millimetres / kMillimetresPerInch * dpi));
}

std::span<const NamedSize> namedSizes()
{
    return kSizes;
}

std::optional<NamedSize> namedSize(QStringView name)
{
    const bool landscape = name.endsWith(kLandscape, Qt::CaseInsensitive);
    const QStringView plain = landscape ? name.chopped(kLandscape.size()) : name;
    const auto it = std::ranges::find_if(kSizes, [&](const NamedSize &size) { return plain.compare(size.name, Qt::CaseInsensitive) == 0; });
    if (it == std::end(kSizes) || (landscape && it->heightMillimetres <= it->widthMillimetres)) {
        return std::nullopt;
    }
    NamedSize size = *it;
    if (landscape) {
        std::swap(size.widthMillimetres, size.heightMillimetres);
    }
    return size;
}

void setSize(PictureOptions &options, const NamedSize &size, double dpi)
{
    options.dpi = dpi;
    options.widthPixels = pixelsOf(size.widthMillimetres, dpi);
    options.heightPixels = pixelsOf(size.heightMillimetres, dpi);
    options.inMillimetres = size.name != "slide"_L1;
}

std::span<const PicturePreset> picturePresets()
{
    return kPresets;
}

const PicturePreset *picturePreset(QStringView name)
{
    const auto it = std::ranges::find_if(kPresets, [&](const PicturePreset &preset) { return name.compare(preset.name, Qt::CaseInsensitive) == 0; });
    return it == std::end(kPresets) ? nullptr : &*it;
}

} // namespace eusebius
