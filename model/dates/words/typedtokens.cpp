// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/words/typedtokens.h"

#include <QString>

namespace eusebius {

namespace {

using Kind = TypedToken::Kind;

constexpr int kMaxDigits = 15; // more is no year; the number stays in range

bool isAsciiDigitUnit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'’' || unit == u'‘';
}

bool isDash(char16_t unit)
{
    return unit == u'-' || unit == u'−' || (unit >= u'‐' && unit <= u'―');
}

/// Cuts the text; each function takes what it knows at the cursor.
class Cutter {
public:
    explicit Cutter(QStringView text) : m_text(text) { }

    std::vector<TypedToken> cut()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
                m_isTouching = false;
                continue;
            }
            TypedToken &token = m_tokens.emplace_back();
            token.position = m_at;
            token.touchesLast = m_isTouching;
            m_isTouching = true;
            if (m_tokens.size() > kMaxTypedTokens) {
                token.kind = Kind::Sign;
                break;
            }
            const char16_t unit = at(0);
            if (isAsciiDigitUnit(unit) || (isApostrophe(unit) && isAsciiDigitUnit(at(1)))) {
                number(token);
            } else if (m_text[m_at].isLetter()) {
                word(token);
            } else {
                token.kind = Kind::Sign;
                token.sign = isDash(unit) ? u'-' : unit;
                ++m_at;
            }
        }
        m_tokens.emplace_back().position = m_text.size();
        return std::move(m_tokens);
    }

private:
    char16_t at(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0'; }

    void digit(TypedToken &token)
    {
        if (token.digits < kMaxDigits) {
            token.number = token.number * 10 + (at(0) - u'0');
        }
        ++token.digits;
        ++m_at;
    }

    /// "12,000": a comma and three digits, no more.
    bool isGroup() const { return at(0) == u',' && isAsciiDigitUnit(at(1)) && isAsciiDigitUnit(at(2)) && isAsciiDigitUnit(at(3)) && !isAsciiDigitUnit(at(4)); }

    void number(TypedToken &token)
    {
        token.kind = Kind::Number;
        if (isApostrophe(at(0))) {
            token.isShortened = true;
            ++m_at;
        }
        while (isAsciiDigitUnit(at(0))) {
            digit(token);
        }
        while ((token.digits <= 3 || m_isGrouped) && at(0) == u',' && (isGroup() || isLongGroup())) {
            m_isGrouped = true;
            ++m_at;
            for (int i = 0; i < 3; ++i) {
                digit(token);
            }
        }
        m_isGrouped = false;
        numberEnding(token);
    }

    /// "100,000,001": the group is followed by another.
    bool isLongGroup() const
    {
        return isAsciiDigitUnit(at(1)) && isAsciiDigitUnit(at(2)) && isAsciiDigitUnit(at(3)) && at(4) == u',' && isAsciiDigitUnit(at(5));
    }

    void numberEnding(TypedToken &token)
    {
        const qsizetype apostrophe = isApostrophe(at(0)) ? 1 : 0;
        qsizetype letters = 0;
        while (m_at + apostrophe + letters < m_text.size() && m_text[m_at + apostrophe + letters].isLetter()) {
            ++letters;
        }
        const QStringView ending = m_text.sliced(m_at + apostrophe, letters);
        const auto is = [ending](QStringView wanted) { return ending.compare(wanted, Qt::CaseInsensitive) == 0; };
        if (is(u"s")) {
            token.isPlural = true;
        } else if (apostrophe == 0 && (is(u"st") || is(u"nd") || is(u"rd") || is(u"th"))) {
            token.isOrdinal = true;
        } else {
            return;
        }
        m_at += apostrophe + letters;
    }

    /// Letters, with the dots of abbreviations: "B.C.", "a.m.", "Sept.".
    void word(TypedToken &token)
    {
        token.kind = Kind::Word;
        QString letters;
        while (m_at < m_text.size() && m_text[m_at].isLetter()) {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && m_text[m_at].isLetter()) {
                ++m_at;
            }
            letters += m_text.sliced(begin, m_at - begin);
            if (at(0) != u'.') {
                break;
            }
            ++m_at;
            if (m_at - begin != 2) {
                break; // not one letter and its dot: no more of the same abbreviation follows
            }
        }
        token.word = typedWord(letters);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isTouching = false;
    bool m_isGrouped = false;
    std::vector<TypedToken> m_tokens;
};

} // namespace

std::vector<TypedToken> typedTokens(QStringView text)
{
    return Cutter(text).cut();
}

} // namespace eusebius
