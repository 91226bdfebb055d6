// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmldepth.h"

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// Elements that have no end tag, need none, or that a parser closes by itself: they do not lie inside each other.
bool isShallow(QStringView name)
{
    static constexpr QLatin1StringView kNames[] = {
        "a"_L1,     "area"_L1, "b"_L1,    "base"_L1,   "big"_L1,  "body"_L1, "br"_L1,       "code"_L1,   "col"_L1,    "colgroup"_L1, "dd"_L1,     "dt"_L1,     "em"_L1,    "embed"_L1,
        "font"_L1,  "head"_L1, "hr"_L1,   "html"_L1,   "i"_L1,    "img"_L1,  "input"_L1,    "li"_L1,     "link"_L1,   "meta"_L1,     "nobr"_L1,   "optgroup"_L1, "option"_L1, "p"_L1,
        "param"_L1, "rp"_L1,   "rt"_L1,   "s"_L1,      "small"_L1, "source"_L1, "strike"_L1, "strong"_L1, "tbody"_L1,  "td"_L1,       "tfoot"_L1,  "th"_L1,     "thead"_L1, "tr"_L1,
        "track"_L1, "tt"_L1,   "u"_L1,    "wbr"_L1};
    return std::ranges::any_of(kNames, [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

qsizetype after(QStringView html, QStringView what, qsizetype from)
{
    const qsizetype at = html.indexOf(what, from, Qt::CaseInsensitive);
    return at < 0 ? html.size() : at + what.size();
}

struct Tag {
    QStringView name;
    qsizetype end = 0; ///< after it
    bool closes = false;
    bool empty = false; ///< <x/>
};

/// The tag at a '<'; its name is empty where it is none.
Tag tagAt(QStringView html, qsizetype at)
{
    Tag tag;
    qsizetype begin = at + 1;
    tag.closes = begin < html.size() && html[begin] == u'/';
    begin += tag.closes ? 1 : 0;
    qsizetype end = begin;
    while (end < html.size() && (html[end].isLetterOrNumber() || html[end] == u'-' || html[end] == u':')) {
        ++end;
    }
    const bool named = end > begin && html[begin].isLetter();
    tag.name = named ? html.mid(begin, end - begin) : QStringView();
    QChar quote;
    while (named && end < html.size() && (html[end] != u'>' || !quote.isNull())) {
        const QChar c = html[end++];
        if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (c == quote) {
            quote = QChar();
        }
    }
    tag.empty = named && end < html.size() && html[end - 1] == u'/';
    tag.end = std::min(end + 1, html.size());
    return tag;
}

} // namespace

QString limitDepth(const QString &html)
{
    QString shallow;
    qsizetype kept = 0; // up to here it is copied
    int depth = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0 && at < html.size(); at = html.indexOf(u'<', at)) {
        if (QStringView(html).mid(at).startsWith(u"<!--")) {
            at = after(html, u"-->", at);
            continue;
        }
        const Tag tag = tagAt(html, at);
        if (tag.name.isEmpty()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        at = tag.end;
        if (!tag.closes && tag.name.compare("script"_L1, Qt::CaseInsensitive) == 0) {
            at = after(html, u"</script>", at);
        } else if (!tag.closes && tag.name.compare("style"_L1, Qt::CaseInsensitive) == 0) {
            at = after(html, u"</style>", at);
        } else if (!tag.empty && !isShallow(tag.name)) {
            const bool tooDeep = tag.closes ? depth > kDeepestHtml : depth >= kDeepestHtml;
            depth = std::max(0, depth + (tag.closes ? -1 : 1));
            if (tooDeep) {
                shallow += QStringView(html).mid(kept, begin - kept);
                kept = at;
            }
        }
    }
    if (kept == 0) {
        return html;
    }
    shallow += QStringView(html).mid(kept);
    return shallow;
}

} // namespace eusebius
