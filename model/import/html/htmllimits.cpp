// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmllimits.h"

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
    qsizetype cutFrom = -1; ///< where the first attribute too many begins
    int attributes = 0;
    bool closes = false;
    bool empty = false; ///< <x/>
};

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

qsizetype afterSpaces(QStringView html, qsizetype at)
{
    while (at < html.size() && isHtmlSpace(html[at])) {
        ++at;
    }
    return at;
}

/// Behind the attribute that begins here, with its value; parted as HTML says.
qsizetype afterAttribute(QStringView html, qsizetype at)
{
    for (++at; at < html.size() && !isHtmlSpace(html[at]) && html[at] != u'=' && html[at] != u'/' && html[at] != u'>';) {
        ++at;
    }
    const qsizetype sign = afterSpaces(html, at);
    if (sign >= html.size() || html[sign] != u'=') {
        return at;
    }
    at = afterSpaces(html, sign + 1);
    if (at < html.size() && (html[at] == u'"' || html[at] == u'\'')) {
        const qsizetype quote = html.indexOf(html[at], at + 1);
        return quote < 0 ? html.size() : quote + 1;
    }
    while (at < html.size() && !isHtmlSpace(html[at]) && html[at] != u'>') {
        ++at;
    }
    return at;
}

/// The tag at a '<', which may have so many attributes; its name is empty where it is none.
Tag tagAt(QStringView html, qsizetype at, int most)
{
    Tag tag;
    qsizetype begin = at + 1;
    tag.closes = begin < html.size() && html[begin] == u'/';
    begin += tag.closes ? 1 : 0;
    qsizetype end = begin;
    while (end < html.size() && (html[end].isLetterOrNumber() || html[end] == u'-' || html[end] == u':')) {
        ++end;
    }
    if (end == begin || !html[begin].isLetter()) {
        return tag;
    }
    tag.name = html.mid(begin, end - begin);
    while (end < html.size() && html[end] != u'>') {
        if (isHtmlSpace(html[end]) || html[end] == u'/') {
            ++end;
            continue;
        }
        if (++tag.attributes == most + 1) {
            tag.cutFrom = end;
        }
        end = afterAttribute(html, end);
    }
    tag.empty = end < html.size() && html[end - 1] == u'/';
    tag.end = std::min(end + 1, html.size());
    return tag;
}

/// What a page may still have while it is walked through, and what is left of it.
class Limiter {
public:
    explicit Limiter(const QString &html) : m_html(html) { }

    LimitedHtml run()
    {
        qsizetype at = m_html.indexOf(u'<');
        while (at >= 0 && at < m_html.size()) {
            at = m_html.indexOf(u'<', afterMarkup(at));
        }
        if (m_kept == 0) {
            return {m_html, 0};
        }
        m_limited.html += QStringView(m_html).mid(m_kept);
        return std::move(m_limited);
    }

private:
    /// A tag or comment is done with; gives where to look for the next.
    qsizetype afterMarkup(qsizetype at)
    {
        if (QStringView(m_html).mid(at).startsWith(u"<!--")) {
            return after(m_html, u"-->", at);
        }
        const bool gathers = isGathered(at);
        const int most = gathers ? kMostAttributes - m_gathered : kMostAttributes;
        const Tag tag = tagAt(m_html, at, most);
        if (tag.name.isEmpty()) {
            return at + 1;
        }
        if (!limitDepth(tag, at) && tag.cutFrom >= 0) {
            drop(tag.cutFrom, tag.end - (m_html[tag.end - 1] == u'>' ? 1 : 0));
            m_limited.attributesCut += tag.attributes - most;
        }
        m_gathered = gathers ? std::min(kMostAttributes, m_gathered + tag.attributes) : m_gathered;
        return isRawText(tag) ? after(m_html, u"</%1>"_s.arg(tag.name), tag.end) : tag.end;
    }

    /// However often these tags come there is one element, which gets the attributes of all.
    bool isGathered(qsizetype at) const
    {
        const QStringView begin = QStringView(m_html).mid(at + 1, 5);
        return begin.size() == 5 && !begin[4].isLetterOrNumber()
               && (begin.startsWith("html"_L1, Qt::CaseInsensitive) || begin.startsWith("body"_L1, Qt::CaseInsensitive));
    }

    /// True where the tag lies too deep and was dropped.
    bool limitDepth(const Tag &tag, qsizetype begin)
    {
        if (tag.empty || isShallow(tag.name) || isRawText(tag)) {
            return false;
        }
        const bool tooDeep = tag.closes ? m_depth > kDeepestHtml : m_depth >= kDeepestHtml;
        m_depth = std::max(0, m_depth + (tag.closes ? -1 : 1));
        if (tooDeep) {
            drop(begin, tag.end);
        }
        return tooDeep;
    }

    static bool isRawText(const Tag &tag)
    {
        return !tag.closes && (tag.name.compare("script"_L1, Qt::CaseInsensitive) == 0 || tag.name.compare("style"_L1, Qt::CaseInsensitive) == 0);
    }

    void drop(qsizetype begin, qsizetype end)
    {
        m_limited.html += QStringView(m_html).mid(m_kept, begin - m_kept);
        m_kept = end;
    }

    const QString &m_html;
    LimitedHtml m_limited;
    qsizetype m_kept = 0; ///< up to here it is copied or dropped
    int m_depth = 0;
    int m_gathered = 0;
};

} // namespace

LimitedHtml limitHtml(const QString &html)
{
    return Limiter(html).run();
}

} // namespace eusebius
