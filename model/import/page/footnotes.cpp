// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/footnotes.h"

#include "model/import/page/phrases.h"
#include "model/import/page/references.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

enum class Style : quint8 { Square, Raised, Round, Bare };

/// What looks like a marker, before it is known whether its kind is used for markers here.
struct Candidate {
    TextRange range;
    Style style = Style::Square;
    int first = 0; ///< lowest number in it, 0 for letters and words
    int last = 0;
    bool glued = false; ///< no space before
};

/// What wikis write between square brackets beside numbers.
constexpr std::array kWikiMarks{"citation needed", "clarification needed", "who?", "when?", "where?", "which?", "by whom?",
                                "according to whom?", "page needed", "dubious", "update", "sic?", "better source needed",
                                "original research?", "not in citation given", "failed verification", "dead link", "why?"};

bool isRaised(QChar c)
{
    return QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹").contains(c);
}

bool isDagger(QChar c)
{
    return c == u'†' || c == u'‡';
}

bool isStop(QChar c)
{
    return QStringView(u".,;:!?…").contains(c);
}

bool closesQuotation(QChar c)
{
    return QStringView(u"\"'”’»)").contains(c);
}

/// "12", "27,28", "1–3", "2, 5": numbers of up to three digits; gives the lowest and the highest.
bool readNumbers(QStringView inside, Candidate &candidate)
{
    int number = -1;
    int digits = 0;
    candidate.first = 1000;
    const auto finish = [&] {
        if (number <= 0) {
            return false;
        }
        candidate.first = std::min(candidate.first, number);
        candidate.last = std::max(candidate.last, number);
        number = -1;
        digits = 0;
        return true;
    };
    for (const QChar c : inside) {
        if (isAsciiDigit(c)) {
            number = std::max(number, 0) * 10 + (c.unicode() - u'0');
            if (++digits > 3) {
                return false;
            }
        } else if (QStringView(u",;-–").contains(c)) {
            if (!finish()) {
                return false;
            }
        } else if (c != u' ') {
            return false;
        }
    }
    return finish();
}

bool isLabel(QStringView inside)
{
    if (inside.size() == 1 && inside[0].isLower()) {
        return true; // "[a]"
    }
    static constexpr std::array kNotes{"note", "nb", "fn", "n"};
    const qsizetype space = inside.indexOf(u' ');
    if (space > 0 && inside.size() - space <= 4 && isOneOf(inside.left(space), kNotes)) {
        return true;
    }
    return std::any_of(kWikiMarks.begin(), kWikiMarks.end(),
                       [inside](const char *mark) { return inside.compare(QLatin1String(mark), Qt::CaseInsensitive) == 0; });
}

class Collector {
public:
    explicit Collector(QStringView text) : m_text(text) { }

    void collect(TextRange part)
    {
        for (qsizetype at = part.begin; at < part.end; ++at) {
            const QChar c = m_text[at];
            const char16_t u = c.unicode();
            if (u == u'[' || u == u'(') {
                at = std::max(at, bracket(at, part) - 1);
            } else if (u >= 0xB2 && (isRaised(c) || isDagger(c))) {
                at = raised(at, part) - 1;
            } else if (isAsciiDigit(c) && at > part.begin + 1) {
                at = bare(at, part) - 1;
            }
        }
    }
    std::vector<Candidate> found;

private:
    qsizetype bracket(qsizetype at, TextRange part)
    {
        const bool square = m_text[at] == u'[';
        const qsizetype close = m_text.sliced(at, std::min<qsizetype>(part.end - at, 28)).indexOf(square ? u']' : u')');
        if (close < 2) {
            return at;
        }
        Candidate candidate{{at, at + close + 1}, square ? Style::Square : Style::Round, 0, 0, false};
        candidate.glued = at > part.begin && !m_text[at - 1].isSpace();
        const QStringView inside = m_text.sliced(at + 1, close - 1);
        if (!readNumbers(inside, candidate)) {
            candidate.first = 0;
            candidate.last = 0;
            if (!square || !isLabel(inside) || !candidate.glued) {
                return at;
            }
        }
        const bool fits = square ? at > part.begin : fitsRound(candidate, part);
        if (fits) {
            found.push_back(candidate);
        }
        return candidate.range.end;
    }

    /// "region.(1,2)", "Declaration(3)": glued to a word or stop. "text (3)." apart from it, but before a stop.
    bool fitsRound(const Candidate &candidate, TextRange part) const
    {
        const qsizetype begin = candidate.range.begin;
        const qsizetype end = candidate.range.end;
        if (begin == part.begin) {
            return false;
        }
        const bool openEnd = end >= part.end || m_text[end].isSpace() || isStop(m_text[end]) || closesQuotation(m_text[end]);
        const QChar before = m_text[begin - 1];
        if (candidate.glued) {
            return openEnd && (isStop(before) || closesQuotation(before) || (before.isLetter() && wordBefore(begin, part) >= 3));
        }
        return end >= part.end || isStop(m_text[end]) || (begin >= part.begin + 2 && QStringView(u".!?”\"").contains(m_text[begin - 2]));
    }

    qsizetype wordBefore(qsizetype at, TextRange part) const
    {
        qsizetype letters = 0;
        while (letters < 3 && at - letters > part.begin && m_text[at - letters - 1].isLetter()) {
            ++letters;
        }
        return letters;
    }

    qsizetype raised(qsizetype at, TextRange part)
    {
        Candidate candidate{{at, at}, Style::Raised, 0, 0, true};
        int number = 0;
        while (candidate.range.end < part.end
               && (isRaised(m_text[candidate.range.end]) || isDagger(m_text[candidate.range.end]))
               && candidate.range.end - at < 4) {
            const qsizetype digit = QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹").indexOf(m_text[candidate.range.end]);
            number = digit < 0 ? number : number * 10 + static_cast<int>(digit);
            ++candidate.range.end;
        }
        candidate.first = candidate.last = number;
        // "m²", "10³" are units and powers.
        const bool word = at > part.begin && (isStop(m_text[at - 1]) || closesQuotation(m_text[at - 1]) || wordBefore(at, part) >= 3);
        if (word) {
            found.push_back(candidate);
        }
        return candidate.range.end;
    }

    /// "talks.12 The", "talks”4 The": figures that lost their raised place, glued to the end of a sentence.
    qsizetype bare(qsizetype at, TextRange part)
    {
        qsizetype end = at;
        while (end < part.end && isAsciiDigit(m_text[end])) {
            ++end;
        }
        const QChar before = m_text[at - 1];
        const QChar earlier = m_text[at - 2];
        const bool stop = QStringView(u".!?,").contains(before) && (earlier.isLower() || closesQuotation(earlier));
        const bool quoted = QStringView(u"”’").contains(before) && (isStop(earlier) || earlier.isLower());
        const bool openEnd = end >= part.end || m_text[end].isSpace();
        if (end - at <= 3 && (stop || quoted) && openEnd) {
            const int number = m_text.sliced(at, end - at).toInt();
            found.push_back({{at, end}, Style::Bare, number, number, true});
        }
        return end;
    }

    QStringView m_text;
};

/// Whether the numbers count upwards from (about) 1, repeats allowed: the way notes do and counts of things do not.
struct Sequence {
    int steps = 0;
    int good = 0;
    int highest = 0;

    void add(const Candidate &candidate)
    {
        ++steps;
        const bool next = candidate.first <= highest + 1 || (steps == 1 && candidate.first <= 3);
        good += next ? 1 : 0;
        if (next) {
            highest = std::max(highest, candidate.last);
        }
    }
    bool counts(int fewest) const { return steps >= fewest && good * 10 >= steps * 8 && highest >= fewest; }
};

/// The highest number of the notes that the page lists.
int highestNote(const Page &page, std::size_t body)
{
    int highest = 0;
    for (std::size_t i = body; i < page.size(); ++i) {
        if (page.lines[i].kind == RegionKind::Reference) {
            const auto note = noteNumber(page.words(i));
            highest = note ? std::max(highest, note->number) : highest;
        }
    }
    return highest;
}

} // namespace

std::vector<TextRange> footnoteMarkers(const Page &page, std::size_t body)
{
    Collector collector(page.text());
    for (std::size_t i = body; i < page.size(); ++i) {
        if (page.lines[i].kind == RegionKind::Body) {
            collector.collect(page.lines[i].words);
        }
    }
    Sequence glued;
    Sequence apart;
    Sequence bare;
    for (const Candidate &candidate : collector.found) {
        if (candidate.style == Style::Round) {
            (candidate.glued ? glued : apart).add(candidate);
        } else if (candidate.style == Style::Bare) {
            bare.add(candidate);
        }
    }
    const int notes = highestNote(page, body);
    const bool takeGlued = glued.counts(2) || (notes > 0 && glued.steps > 0 && glued.highest <= notes && glued.good == glued.steps);
    const bool takeApart = notes >= 2 && apart.counts(3) && apart.good == apart.steps && apart.highest <= notes + 1;
    const bool takeBare = bare.counts(5) || (notes >= 2 && bare.counts(2) && bare.highest <= notes + 1);
    std::vector<TextRange> markers;
    for (const Candidate &candidate : collector.found) {
        const bool square = candidate.style == Style::Square && (candidate.glued || notes > 0);
        const bool round = candidate.style == Style::Round && (candidate.glued ? takeGlued : takeApart);
        if (square || round || candidate.style == Style::Raised || (candidate.style == Style::Bare && takeBare)) {
            markers.push_back(candidate.range);
        }
    }
    return markers;
}

} // namespace eusebius
