// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/ink/textstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

struct Setting {
    int pixels;
    QFont::Weight weight;
    double spacing = 100; ///< per cent of the letters' advances; a length would not scale with paper
};

Setting settingOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Axis:
        return {12, QFont::Medium};
    case TextStyle::LaneName:
        return {11, QFont::DemiBold};
    case TextStyle::LaneNote:
        return {10, QFont::Normal};
    case TextStyle::Label:
        return {11, QFont::Normal};
    case TextStyle::ClusterCount:
        return {9, QFont::Medium};
    case TextStyle::Section:
        return {10, QFont::DemiBold, 110};
    case TextStyle::Title:
        return {19, QFont::DemiBold};
    case TextStyle::Subtitle:
        return {12, QFont::Normal};
    case TextStyle::LegendName:
        return {11, QFont::Medium};
    case TextStyle::LegendDetail:
        return {10, QFont::Normal};
    }
    return {11, QFont::Normal};
}

bool isCutOff(QChar letter)
{
    return letter.isSpace() || QStringView(u",;:.–—-(").contains(letter);
}

/// Where a text may be cut: not inside a surrogate pair, and without blanks or a comma before the ellipsis.
QString cutAt(const QString &text, qsizetype length)
{
    if (length > 0 && length < text.size() && text[length].isLowSurrogate()) {
        --length;
    }
    while (length > 0 && isCutOff(text[length - 1])) {
        --length;
    }
    return length > 0 ? text.left(length) + u'…' : QString();
}

} // namespace

namespace {

constexpr char16_t kFirstPunctuation = 0x2010;

/// Letters whose width hangs on no neighbour: Latin without controls and the soft hyphen, dashes, quotes, the ellipsis.
bool isSetAlone(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff && code != 0xad) || (code >= kFirstPunctuation && code <= 0x2027);
}

} // namespace

QFont textFont(const Theme &theme, TextStyle style)
{
    const Setting setting = settingOf(style);
    QFont font(theme.sansFamily);
    font.setPixelSize(setting.pixels);
    font.setWeight(setting.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Optional substitutions (Inter has its own hyphens between capitals) are glyphs without a character: words of a PDF could
    // not be found again. Scripts that Qt takes for such as need shaping are shaped all the same; Arabic is not among them.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setLetterSpacing(QFont::PercentageSpacing, setting.spacing);
    return font;
}

bool lettersJoin(QStringView words)
{
    return std::ranges::any_of(words, [](QChar letter) {
        const char16_t code = letter.unicode();
        return code >= 0x0600 && (code <= 0x08ff || (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc));
    });
}

QFont textFont(const Theme &theme, TextStyle style, QStringView words)
{
    QFont font = textFont(theme, style);
    if (lettersJoin(words)) {
        font.setStyleStrategy(QFont::PreferDefault);
        font.setLetterSpacing(QFont::PercentageSpacing, 100); // it would tear them apart
    }
    return font;
}

const QFontMetricsF &TypeSetter::metrics(TextStyle style)
{
    auto &kept = m_metrics[static_cast<std::size_t>(style)];
    if (!kept) {
        kept.emplace(textFont(m_theme, style));
    }
    return *kept;
}

double TypeSetter::advance(TextStyle style, QChar letter)
{
    Advances &kept = m_advances[static_cast<std::size_t>(style)];
    const char16_t code = letter.unicode();
    float &width = code < kept.latin.size() ? kept.latin[code] : kept.punctuation[code - kFirstPunctuation];
    if (width < 0) {
        width = static_cast<float>(metrics(style).horizontalAdvance(QString(letter))); // of a letter alone it leaves out the spacing
    }
    return static_cast<double>(width);
}

double TypeSetter::width(TextStyle style, QStringView text)
{
    double sum = 0;
    for (const QChar letter : text) {
        if (!isSetAlone(letter)) {
            return lettersJoin(text) ? QFontMetricsF(textFont(m_theme, style, text)).horizontalAdvance(text.toString())
                                     : metrics(style).horizontalAdvance(text.toString());
        }
        sum += advance(style, letter);
    }
    return sum;
}

bool TypeSetter::isSetByLetters(QStringView text)
{
    return std::ranges::all_of(text, isSetAlone);
}

QString TypeSetter::fitted(TextStyle style, const QString &text, double room)
{
    return width(style, text) <= room ? text : shortened(style, text, room);
}

QString TypeSetter::shortened(TextStyle style, const QString &text, double room)
{
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    if (isSetByLetters(text)) {
        const double ellipsis = advance(style, u'…');
        for (double sum = ellipsis; fits < text.size() && (sum += advance(style, text[fits])) <= room;) {
            ++fits;
        }
        while (fits + 1 < text.size() && isCutOff(text[fits])) {
            ++fits; // it goes anyway
        }
        tooLong = fits + 1;
    }
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (width(style, cutAt(text, middle)) <= room ? fits : tooLong) = middle;
    }
    const qsizetype space = text.lastIndexOf(u' ', fits);
    const qsizetype cut = space > 0 && fits - space <= 6 && space * 4 >= fits * 3 ? space : fits;
    return fits < 4 ? QString() : cutAt(text, cut);
}

QStringList TypeSetter::wrapped(TextStyle style, const QString &text, double room, int most)
{
    QStringList lines;
    QString rest = text.simplified();
    while (!rest.isEmpty()) {
        if (lines.size() + 1 == most || width(style, rest) <= room) {
            lines << fitted(style, rest, room);
            break;
        }
        qsizetype end = rest.size();
        while (end > 0 && width(style, rest.left(end)) > room) {
            const qsizetype space = rest.lastIndexOf(u' ', end - rest.size() - 1);
            end = space > 0 ? space : end - 1;
        }
        if (end <= 0) {
            break;
        }
        lines << rest.left(end);
        rest = rest.mid(end).trimmed();
    }
    return lines;
}

LabelEstimate::LabelEstimate(const Theme &theme)
{
    const QFontMetricsF metrics(textFont(theme, TextStyle::Label));
    for (std::size_t c = 0; c < m_latin.size(); ++c) {
        m_latin[c] = static_cast<float>(metrics.horizontalAdvance(QChar(static_cast<char16_t>(c))));
    }
    m_other = static_cast<float>(metrics.averageCharWidth() * 1.1);
    m_wide = static_cast<float>(textFont(theme, TextStyle::Label).pixelSize());
}

float LabelEstimate::width(QStringView text) const
{
    float sum = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        sum += code < 256 ? m_latin[code] : code >= 0x1100 ? m_wide : m_other;
    }
    return sum;
}

} // namespace eusebius
