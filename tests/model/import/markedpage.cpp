// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/import/markedpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eusebius::tests {

namespace {

char markAt(const Document &document, TextRange line)
{
    switch (document.kindAt(line.begin)) {
    case RegionKind::Metadata:
        return 'M';
    case RegionKind::Navigation:
        return 'N';
    case RegionKind::Reference:
        return 'R';
    default:
        break;
    }
    const bool heading = std::any_of(document.inner.begin(), document.inner.end(), [line](const Region &region) {
        return region.kind == RegionKind::Heading && region.range.overlaps(line);
    });
    return heading ? 'H' : 'B';
}

} // namespace

MarkedPage::MarkedPage(const QString &marked)
{
    for (const QString &line : marked.split(u'\n')) {
        const bool hasMark = line.size() >= 2 && line[1] == u'|';
        const QString words = hasMark ? line.sliced(2) : line;
        const QString trimmed = words.trimmed();
        if (hasMark && !trimmed.isEmpty()) {
            const qsizetype begin = text.size() + words.indexOf(trimmed);
            lines.push_back({line[0].toLatin1(), {begin, begin + trimmed.size()}});
        }
        text += words + u'\n';
    }
}

QStringList MarkedPage::differences(const Document &document) const
{
    QStringList result;
    for (const Line &line : lines) {
        const char found = markAt(document, line.range);
        if (found != line.mark) {
            result.push_back(u"expected %1, found %2: %3"_s.arg(QLatin1Char(line.mark))
                                 .arg(QLatin1Char(found))
                                 .arg(document.text.sliced(line.range.begin, std::min<qsizetype>(60, line.range.length()))));
        }
    }
    return result;
}

QStringList innerTexts(const Document &document, RegionKind kind)
{
    QStringList result;
    for (const Region &region : document.inner) {
        if (region.kind == kind) {
            result.push_back(document.text.sliced(region.range.begin, region.range.length()));
        }
    }
    return result;
}

QString brokenRegions(const Document &document)
{
    qsizetype end = 0;
    for (const Region &region : document.outer) {
        if (region.range.begin < end || region.range.isEmpty() || region.range.end > document.text.size()) {
            return u"outer region at %1"_s.arg(region.range.begin);
        }
        if (region.kind == RegionKind::FootnoteMarker || region.kind == RegionKind::Heading || region.kind == RegionKind::Markup) {
            return u"inner kind outside at %1"_s.arg(region.range.begin);
        }
        for (qsizetype i = end; i < region.range.begin; ++i) {
            if (document.text[i].isLetterOrNumber()) {
                return u"uncovered word at %1"_s.arg(i);
            }
        }
        end = region.range.end;
    }
    for (qsizetype i = end; i < document.text.size(); ++i) {
        if (document.text[i].isLetterOrNumber()) {
            return u"uncovered word at %1"_s.arg(i);
        }
    }
    end = 0;
    for (const Region &region : document.inner) {
        if (region.range.begin < end || region.range.isEmpty() || document.kindAt(region.range.begin) != RegionKind::Body
            || document.kindAt(region.range.end - 1) != RegionKind::Body) {
            return u"inner region at %1"_s.arg(region.range.begin);
        }
        end = region.range.end;
    }
    return {};
}

} // namespace eusebius::tests
