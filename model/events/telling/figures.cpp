// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/telling/figures.h"

#include "model/events/grammar/lexicon.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace eusebius {

using namespace Qt::StringLiterals;
using namespace grammar;

namespace {

const QHash<quint64, double> &numberWords()
{
    static const QHash<quint64, double> words = [] {
        static constexpr QStringView small[] = {u"zero", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"eleven",
                                                u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
        static constexpr QStringView tens[] = {u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};
        QHash<quint64, double> made;
        double value = 0;
        for (const QStringView word : small) {
            made.insert(Lexicon::wordKey(word), value++);
        }
        value = 20;
        for (const QStringView word : tens) {
            made.insert(Lexicon::wordKey(word), value);
            value += 10;
        }
        return made;
    }();
    return words;
}

/// hundred, thousand, million, billion, trillion, dozen; 0 for other words.
double multiplier(quint64 key)
{
    static const QHash<quint64, double> words{{Lexicon::wordKey(u"hundred"), 1e2},  {Lexicon::wordKey(u"thousand"), 1e3}, {Lexicon::wordKey(u"million"), 1e6},
                                              {Lexicon::wordKey(u"billion"), 1e9},  {Lexicon::wordKey(u"trillion"), 1e12}, {Lexicon::wordKey(u"dozen"), 12},
                                              {Lexicon::wordKey(u"m"), 1e6},        {Lexicon::wordKey(u"bn"), 1e9}};
    return words.value(key, 0);
}

bool isMeasure(quint64 key)
{
    static const std::vector<quint64> keys = [] {
        static constexpr QStringView words[] = {u"miles", u"mile", u"km", u"kilometres", u"kilometers", u"kilometre", u"metres", u"meters", u"feet", u"inches", u"yards",
                                                u"acres", u"hectares", u"tons", u"tonnes", u"ton", u"tonne", u"kg", u"kilograms", u"pounds", u"barrels", u"litres",
                                                u"liters", u"gallons", u"years", u"year", u"months", u"month", u"weeks", u"week", u"days", u"day", u"hours", u"hour",
                                                u"minutes", u"minute", u"decades", u"megawatts", u"mw", u"kilotons", u"dollars", u"euros", u"yen", u"francs",
                                                u"marks", u"roubles", u"rubles", u"won", u"knots"};
        std::vector<quint64> made;
        for (const QStringView word : words) {
            made.push_back(Lexicon::wordKey(word));
        }
        return made;
    }();
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

class FigureReader {
public:
    FigureReader(const SentenceReading &sentence, int first, int end) : m_s(sentence), m_first(first), m_end(std::min(end, sentence.count())) { }

    std::vector<Figure> read()
    {
        for (int i = m_first; i < m_end;) {
            i = readAt(i);
        }
        return std::move(m_figures);
    }

private:
    const Token &token(int i) const { return m_s.token(i); }
    bool isWord(int i, QStringView word) const { return i >= 0 && i < m_end && token(i).kind == TokenKind::Word && token(i).key == Lexicon::wordKey(word); }
    bool isSymbol(int i, QChar symbol) const { return i >= 0 && i < m_end && token(i).kind == TokenKind::Symbol && m_s.word(i).front() == symbol; }

    /// Digits, or a word such as "thirteen" or "twenty-three".
    std::optional<double> plainNumber(int i) const
    {
        const Token &t = token(i);
        if (t.kind == TokenKind::Number) {
            bool ok = false;
            const double value = m_s.word(i).toString().remove(u',').toDouble(&ok);
            return ok ? std::optional(value) : std::nullopt;
        }
        if (t.kind != TokenKind::Word) {
            return std::nullopt;
        }
        if (const auto known = numberWords().constFind(t.key); known != numberWords().constEnd()) {
            return *known;
        }
        const QStringView word = m_s.word(i);
        const qsizetype hyphen = word.indexOf(u'-');
        if (hyphen > 0) {
            const auto tens = numberWords().constFind(Lexicon::wordKey(word.left(hyphen)));
            const auto ones = numberWords().constFind(Lexicon::wordKey(word.mid(hyphen + 1)));
            if (tens != numberWords().constEnd() && ones != numberWords().constEnd() && *tens >= 20 && *ones < 10) {
                return *tens + *ones;
            }
        }
        return std::nullopt;
    }

    int readAt(int i)
    {
        int at = i;
        Figure figure;
        const bool money = readCurrency(at, figure);
        if (at >= m_end) {
            return i + 1;
        }
        std::optional<double> value = plainNumber(at);
        if (!value || (!money && isNoFigure(at))) {
            return i + 1;
        }
        int next = at + 1;
        double total = *value;
        while (next < m_end && multiplier(token(next).key) > 0 && token(next).kind == TokenKind::Word) {
            total *= multiplier(token(next).key);
            ++next;
        }
        figure.value = total;
        figure.range = {token(i).range.begin, token(next - 1).range.end};
        next = readUnit(next, figure, money);
        if (!money && figure.unit.isEmpty() && figure.what.isEmpty() && !isPartOf(next)) {
            return next; // a bare number says nothing
        }
        m_figures.push_back(std::move(figure));
        return next;
    }

    bool isPartOf(int next) const { return isWord(next, u"of"); }

    /// "$", "US$", "£ ": moves past them.
    bool readCurrency(int &at, Figure &figure) const
    {
        int symbol = at;
        QString prefix;
        const bool led = token(at).role == Role::Name && m_s.word(at).size() <= 3 && at + 1 < m_end && token(at + 1).range.begin == token(at).range.end;
        if (led) {
            prefix = m_s.word(at).toString();
            ++symbol;
        }
        if (symbol >= m_end || token(symbol).kind != TokenKind::Symbol) {
            return false;
        }
        const QChar sign = m_s.word(symbol).front();
        if (sign == u'$') {
            figure.unit = prefix.isEmpty() || prefix.startsWith(u'U') ? u"USD"_s : prefix.left(1) + u"$"_s;
        } else if (sign == u'£') {
            figure.unit = u"GBP"_s;
        } else if (sign == u'€') {
            figure.unit = u"EUR"_s;
        } else if (sign == u'¥') {
            figure.unit = u"JPY"_s;
        } else {
            return false;
        }
        at = symbol + 1;
        return true;
    }

    /// "Flight 858", "aged 13", "(5)", "kidnapped at 13", "one".
    bool isNoFigure(int at) const
    {
        if (isWord(at, u"one") || (token(at).kind == TokenKind::Word && token(at).capital && !token(at).opens)) {
            return true;
        }
        const bool counts = at + 1 < m_s.count() && (isCounted(at + 1) || isWord(at + 1, u"of") || multiplier(token(at + 1).key) > 0 || isSymbol(at + 1, u'%'));
        if (at == 0) {
            return !counts;
        }
        const Token &before = token(at - 1);
        if (before.kind == TokenKind::Open || isWord(at - 1, u"aged") || isWord(at - 1, u"age") || isWord(at - 1, u"No")) {
            return true;
        }
        return (before.role == Role::Name || isWord(at - 1, u"at") || isWord(at - 1, u"page") || isWord(at - 1, u"article") || isWord(at - 1, u"chapter")) && !counts;
    }

    bool isCounted(int i) const
    {
        const Role role = token(i).role;
        return role == Role::Noun || role == Role::Adjective || role == Role::Name || role == Role::Participle;
    }

    int readUnit(int next, Figure &figure, bool money) const
    {
        if (isSymbol(next, u'%') || isWord(next, u"percent")) {
            figure.unit = u"%"_s;
            figure.range.end = token(next).range.end;
            ++next;
        } else if (isWord(next, u"per") && isWord(next + 1, u"cent")) {
            figure.unit = u"%"_s;
            figure.range.end = token(next + 1).range.end;
            next += 2;
        } else if (next < m_end && !money && token(next).kind == TokenKind::Word && isMeasure(token(next).key)) {
            figure.unit = m_s.word(next).toString().toLower();
            figure.range.end = token(next).range.end;
            ++next;
        }
        const bool measured = money || !figure.unit.isEmpty();
        if (isWord(next, u"of") || (money && isWord(next, u"in"))) {
            figure.what = thing(next + 1, figure);
        } else if (!measured || money) {
            figure.what = thing(next, figure);
        }
        return next;
    }

    /// "17 citizens *were abducted*", "13 sailors *drowned*": the verb right behind what is counted.
    QString deedAt(int i) const
    {
        if (i >= m_s.count() || token(i).role != Role::Finite) {
            return {};
        }
        int verb = i;
        for (int k = i + 1; k < m_s.count() && (token(k).role == Role::VerbRest || token(k).role == Role::Adverb || token(k).role == Role::Negation); ++k) {
            verb = token(k).role == Role::VerbRest ? k : verb;
        }
        return token(verb).has(kAuxiliary) ? QString() : m_s.word(verb).toString();
    }

    /// What is counted: the noun phrase that begins here, without article, number and time.
    QString thing(int i, Figure &figure) const
    {
        while (i < m_end && (token(i).role == Role::Determiner || token(i).role == Role::Number || token(i).role == Role::Adverb || isEstimate(i))) {
            ++i;
        }
        if (i < m_end && token(i).role == Role::ObjectPronoun) {
            return pluralBefore(i);
        }
        for (int k = i; k < m_end && k < i + 3 && (isCounted(k) || token(k).role == Role::Number); ++k) {
            if (token(k).role == Role::Number) {
                i = k + 1; // "his original 1,100 men"
            }
        }
        int end = i;
        while (end < m_end && end < i + 6 && isCounted(end) && !(end > i && token(end).role == Role::Participle)) {
            ++end;
            if (token(end - 1).owns) {
                break;
            }
        }
        figure.deed = deedAt(end);
        return end > i ? m_s.words(m_s.range(i, end)).toString().simplified() : QString();
    }

    bool isEstimate(int i) const { return isWord(i, u"estimated") || isWord(i, u"reported") || isWord(i, u"some"); }

    /// "13 of them": the last noun in the plural before.
    QString pluralBefore(int i) const
    {
        for (int k = i - 1; k >= 0; --k) {
            const Token &t = token(k);
            const QStringView word = m_s.word(k);
            if (t.role == Role::Noun && !t.owns && (t.has(kIrregularPlural) || (word.endsWith(u's') && !word.endsWith(u"ss") && !t.has(kNotPlural)))) {
                return word.toString();
            }
        }
        return {};
    }

    const SentenceReading &m_s;
    int m_first;
    int m_end;
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> figuresIn(const SentenceReading &sentence, int first, int end)
{
    return FigureReader(sentence, first, end).read();
}

} // namespace eusebius
