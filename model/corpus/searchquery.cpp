// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/searchquery.h"

#include "model/dates/typeddate.h"
#include "model/text/words.h"

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kQuotationMarks = u"\"\u201c\u201d\u201e\u201f\u300c\u300d\u00ab\u00bb";

bool isQuotationMark(QChar c)
{
    return kQuotationMarks.contains(c);
}

/// One thing between spaces, or between quotation marks.
struct Token {
    QStringView filter; ///< "source:", "before:", "after:", "-" or nothing
    QStringView value;
    bool quoted = false;
};

class TokenScanner {
public:
    explicit TokenScanner(QStringView text) : m_text(text) { }

    bool next(Token &token)
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
        if (m_at >= m_text.size()) {
            return false;
        }
        token = Token();
        for (const QStringView filter : {QStringView(u"source:"), QStringView(u"before:"), QStringView(u"after:"), QStringView(u"-")}) {
            const bool more = m_at + filter.size() < m_text.size() && !m_text[m_at + filter.size()].isSpace();
            if (more && m_text.sliced(m_at).startsWith(filter, Qt::CaseInsensitive)) {
                token.filter = filter;
                m_at += filter.size();
                break;
            }
        }
        token.quoted = isQuotationMark(m_text[m_at]);
        token.value = token.quoted ? quotation() : word();
        return true;
    }

private:
    QStringView quotation()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && !isQuotationMark(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(begin, m_at++ - begin);
    }
    QStringView word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isQuotationMark(m_text[m_at])) {
            ++m_at;
        }
        return m_text.sliced(begin, m_at - begin);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<SearchQuery> SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    TokenScanner tokens(text);
    Token token;
    while (tokens.next(token)) {
        if (auto added = query.addToken(token.value, token.quoted, token.filter); !added) {
            return added.error();
        }
    }
    return query;
}

Result<void> SearchQuery::addToken(QStringView word, bool quoted, QStringView filter)
{
    if (filter == u"before:" || filter == u"after:") {
        const Result<TypedDate> date = readTypedDate(word);
        if (!date || date->reading.span.isUndated()) {
            return Error{ErrorCode::DateInvalid, filter.chopped(1).toString(), {word.toString()}};
        }
        (filter == u"before:" ? m_before : m_after) = date->reading.span;
        return {};
    }
    const QStringList words = foldedWords(word).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {}; // punctuation alone asks for nothing
    }
    if (filter == u"source:") {
        m_sources.append(words);
    } else {
        m_terms.push_back({words, !quoted && word.endsWith(u'*'), filter == u"-"});
    }
    return {};
}

bool SearchQuery::meetsTime(const TimeSpan &time) const
{
    if (!hasTimeFilter()) {
        return true;
    }
    return !time.isUndated() && (!m_before || time.earliestStart() < m_before->earliestStart())
        && (!m_after || time.latestEnd() > m_after->latestEnd());
}

} // namespace eusebius
