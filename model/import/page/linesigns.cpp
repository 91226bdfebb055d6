// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/linesigns.h"

#include "model/import/page/datestamp.h"
#include "model/import/page/linephrases.h"
#include "model/import/page/names.h"
#include "model/import/page/phrases.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

/// Lines longer than this are text whatever they begin with, but for the few asked about in isLongSign.
constexpr qsizetype kShort = 160;

bool isJournal(QStringView line)
{
    static constexpr std::array kAnywhere{"issn", "isbn", "doi", "issn-l", "eissn"};
    static constexpr std::array kBookish{"volume", "vol", "issue", "pages", "pp", "displaying", "no", "article number"};
    if (containsOneOf(line, kAnywhere) || line.contains(QLatin1String("doi.org/"))) {
        return true;
    }
    // Two of "Volume 69", "Issue 1", "Pages 1-21", or one that opens the line.
    int numbered = 0;
    bool opens = false;
    for (const char *const word : kBookish) {
        const QLatin1String phrase(word);
        const qsizetype at = line.indexOf(phrase, 0, Qt::CaseInsensitive);
        if (at < 0 || !containsPhrase(line, phrase)) {
            continue;
        }
        const QStringView rest = line.sliced(at + phrase.size()).left(4);
        const bool number = std::any_of(rest.begin(), rest.end(), [](QChar c) { return isAsciiDigit(c); });
        numbered += number ? 1 : 0;
        opens = opens || (number && at == 0);
    }
    return numbered >= 2 || opens;
}

bool isSite(QStringView line)
{
    return beginsWith(line, QLatin1String("from")) && line.contains(u' ') && line.size() <= 80
           && (containsOneOf(line, kSiteWords) || line.contains(QLatin1String(".org")) || line.contains(QLatin1String(".com")));
}

bool isCopyright(QStringView line)
{
    const QStringView bare = line.left(kShort);
    if (bare.startsWith(u'©') || containsPhrase(bare, QLatin1String("all rights reserved"))) {
        return true;
    }
    const bool letterC = bare.startsWith(QLatin1String("(c)"), Qt::CaseInsensitive);
    const bool word = beginsWith(bare, QLatin1String("copyright"));
    return (letterC || word) && (yearIn(bare.left(40)) >= 0 || bare.contains(u'©') || (word && beginsWith(bare, QLatin1String("copyright by"))));
}

bool isPageNumber(QStringView line)
{
    if (line.size() > 24) {
        return false;
    }
    QStringView rest = line;
    if (beginsWith(rest, QLatin1String("page"))) {
        rest = rest.sliced(4);
        return std::all_of(rest.begin(), rest.end(), [](QChar c) {
            return isAsciiDigit(c) || c.isSpace() || QStringView(u"of/-.").contains(c);
        });
    }
    // "– 12 –", "12": not "1951", which may be a heading.
    const QStringView bare = withoutSigns(rest);
    return !bare.isEmpty() && bare.size() <= 3 && std::all_of(bare.begin(), bare.end(), [](QChar c) { return isAsciiDigit(c); })
           && !rest.endsWith(u'.') && !rest.endsWith(u')') && !rest.endsWith(u']');
}

bool isAuthorNote(QStringView line)
{
    QStringView rest = line.left(kShort);
    const bool starred = rest.startsWith(u'*') || rest.startsWith(u'†') || rest.startsWith(u'‡');
    if (beginsWith(rest, QLatin1String("about the author"))) {
        return true;
    }
    return starred && !authorOfNote(rest).isEmpty();
}

bool isContents(QStringView line)
{
    static constexpr std::array kExact{"contents", "table of contents"};
    if (isOneOf(line, kExact)) {
        return true;
    }
    const QStringView bare = withoutSigns(line);
    return bare.size() <= 60 && bare.endsWith(QLatin1String("table of contents"), Qt::CaseInsensitive);
}

/// "From: A. Lee", "SUBJECT: Talks": the label, then the colon.
bool isLetterhead(QStringView line)
{
    const qsizetype colon = line.left(24).indexOf(u':');
    return colon > 0 && line.size() > colon + 1 && isOneOf(line.left(colon), kLetterheads);
}

/// Signs that whole paragraphs may carry.
LineSign longSign(QStringView line, LinePlace place)
{
    if (isCopyright(line)) {
        return LineSign::Copyright;
    }
    if (place == LinePlace::Middle) {
        return LineSign::None;
    }
    if (isAuthorNote(line)) {
        return LineSign::AuthorNote;
    }
    const QStringView head = line.left(kShort);
    if (line.startsWith(u'※') || beginsWithOneOf(head, kDisclaimers) || containsOneOf(line.left(400), kViewsOfAuthor)) {
        return LineSign::Disclaimer;
    }
    if (line.size() < 400 && containsOneOf(line, kLicences)) {
        return LineSign::Licence;
    }
    return LineSign::None;
}

LineSign recordSign(QStringView line, LinePlace place)
{
    if (dateLabelRank(line)) {
        return LineSign::DateLabel;
    }
    if (isJournal(line)) {
        return LineSign::Journal;
    }
    if (place == LinePlace::Front) {
        if (isSite(line)) {
            return LineSign::Site;
        }
        if (isLetterhead(line)) {
            return LineSign::Letterhead;
        }
        if (!bylineAuthor(line).isEmpty()) {
            return LineSign::Byline;
        }
        if (dateLine(line)) {
            return LineSign::DateAlone;
        }
    }
    const bool labelled = line.left(60).contains(u':') || beginsWith(line, QLatin1String("originally"))
                          || beginsWith(line, QLatin1String("first published")) || beginsWith(line, QLatin1String("reprinted"));
    return labelled && beginsWithOneOf(line, kSources) ? LineSign::Source : LineSign::None;
}

LineSign furnitureSign(QStringView line, LinePlace place)
{
    if (isOneOf(line, kMenusAnywhere) || beginsWith(line, QLatin1String("skip to"))) {
        return LineSign::Menu;
    }
    if (beginsWithOneOf(line, kDownloads) && line.size() < 60) {
        return LineSign::Download;
    }
    if (beginsWith(line, QLatin1String("jump to:"))) {
        return LineSign::Jump;
    }
    if (place == LinePlace::Middle) {
        return LineSign::None;
    }
    if (isOneOf(line, kMenus) || (beginsWithOneOf(line, kMenuBegins) && line.size() < 90)) {
        return LineSign::Menu;
    }
    if (isContents(line)) {
        return LineSign::Contents;
    }
    if (beginsWith(line, QLatin1String("jump to"))) {
        return LineSign::Jump;
    }
    const bool stopped = line.endsWith(u'.');
    return !stopped && beginsWithOneOf(line, kCaptions) ? LineSign::Caption : LineSign::None;
}

} // namespace

std::optional<int> dateLabelRank(QStringView words)
{
    const QStringView line = words.left(120);
    const auto stamp = dateStampIn(line);
    if (!stamp) {
        return std::nullopt;
    }
    // The label, then at most a few words ("on the site"), a colon or nothing, then the date.
    const QStringView before = line.left(stamp->words.begin);
    const auto spaces = std::count(before.begin(), before.end(), u' ');
    if (before.isEmpty() || spaces > 6) {
        return std::nullopt;
    }
    const bool colon = before.contains(u':');
    std::optional<int> rank;
    std::size_t longest = 0;
    for (const DateLabels &labels : kDateLabels) {
        for (const char *const label : labels.words) {
            const QLatin1String phrase(label);
            if (static_cast<std::size_t>(phrase.size()) > longest && beginsWith(before, phrase) && (colon || spaces <= 4)) {
                longest = static_cast<std::size_t>(phrase.size());
                rank = labels.rank;
            }
        }
    }
    return rank;
}

LineSign lineSign(QStringView words, LinePlace place)
{
    if (words.isEmpty()) {
        return LineSign::None;
    }
    if (const LineSign sign = longSign(words, place); sign != LineSign::None || words.size() > kShort) {
        return sign;
    }
    if (const LineSign sign = furnitureSign(words, place); sign != LineSign::None) {
        return sign;
    }
    if (isPageNumber(words)) {
        return LineSign::PageNumber;
    }
    return place == LinePlace::Middle ? LineSign::None : recordSign(words, place);
}

RegionKind kindOf(LineSign sign)
{
    switch (sign) {
    case LineSign::None:
        return RegionKind::Body;
    case LineSign::Site:
    case LineSign::Journal:
    case LineSign::DateLabel:
    case LineSign::DateAlone:
    case LineSign::Byline:
    case LineSign::Copyright:
    case LineSign::Licence:
    case LineSign::Source:
    case LineSign::AuthorNote:
    case LineSign::Disclaimer:
    case LineSign::Letterhead:
        return RegionKind::Metadata;
    case LineSign::Jump:
    case LineSign::Contents:
    case LineSign::Menu:
    case LineSign::Download:
    case LineSign::Caption:
    case LineSign::PageNumber:
        break;
    }
    return RegionKind::Navigation;
}

} // namespace eusebius
