// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/page/references.h"

#include "model/import/page/phrases.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr qsizetype kReferenceLookedAt = 600;

constexpr std::array kCiting{"retrieved", "accessed", "ibid", "op. cit", "loc. cit", "et al", "eds", "ed", "trans", "vol", "isbn",
                             "issn", "doi", "press", "publisher", "publishers", "publishing", "university press", "journal",
                             "quarterly", "review", "transl", "edn", "edited by", "proceedings", "dissertation", "archived from",
                             "cited in", "quoted in", "see also", "special issue", "routledge", "working paper", "op.cit",
                             "newspaper", "daily", "news", "herald", "gazette", "bulletin", "interview with"};

bool hasPages(QStringView line)
{
    for (qsizetype at = 0; at + 2 < line.size(); ++at) {
        const bool open = at == 0 || !line[at - 1].isLetterOrNumber();
        if (!open || line[at] != u'p') {
            continue;
        }
        qsizetype next = at + (line[at + 1] == u'p' ? 2 : 1);
        if (next >= line.size() || line[next] != u'.') {
            continue;
        }
        for (++next; next < line.size() && line[next] == u' '; ++next) { }
        if (next < line.size() && isAsciiDigit(line[next])) {
            return true;
        }
    }
    return false;
}

/// "(2006)", "(March 2006)", "2006." at the end, "2005-04-01": years as bibliographies write them.
bool hasCitedYear(QStringView line)
{
    for (qsizetype at = yearIn(line); at >= 0; at = yearIn(line, at + 4)) {
        const QChar after = at + 4 < line.size() ? line[at + 4] : QChar(u'.');
        if (QStringView(u").,;:-").contains(after)) {
            return true;
        }
    }
    return false;
}

/// "Smith, J.", "Kim, Pan Suk", "V. Cha (", "J. Watts": an author's name at the start.
bool opensWithAuthor(QStringView line)
{
    if (line.size() < 6 || !line[0].isUpper()) {
        return false;
    }
    if (line[1] == u'.' && (line[2].isUpper() || (line[2] == u' ' && line[3].isUpper()))) {
        return true;
    }
    qsizetype at = 0;
    while (at < line.size() && at < 30 && (line[at].isLetter() || line[at] == u'-' || line[at] == u'\'')) {
        ++at;
    }
    return at >= 2 && at + 3 < line.size() && line[at] == u',' && line[at + 1] == u' ' && line[at + 2].isUpper()
           && yearIn(line.left(200)) >= 0;
}

} // namespace

std::optional<NoteNumber> noteNumber(QStringView line)
{
    qsizetype at = 0;
    const bool bracket = line.startsWith(u'[') || line.startsWith(u'(');
    const bool caret = line.startsWith(u'^');
    at += bracket || caret ? 1 : 0;
    NoteNumber note;
    const qsizetype digits = at;
    while (at < line.size() && at - digits < 4) {
        const char16_t c = line[at].unicode();
        if (isAsciiDigit(line[at])) {
            note.number = note.number * 10 + (c - u'0');
        } else if (const qsizetype raised = QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹").indexOf(line[at]); raised >= 0) {
            note.number = note.number * 10 + static_cast<int>(raised);
            note.firm = true;
        } else {
            break;
        }
        ++at;
    }
    if (at == digits || at - digits > 3 || at >= line.size() || note.number == 0) {
        return std::nullopt;
    }
    const QChar next = line[at];
    if (bracket) {
        if (next != u']' && next != u')') {
            return std::nullopt;
        }
        note.firm = true;
        ++at;
    } else if (next == u'.' || next == u')' || next == u':') {
        note.firm = true;
        ++at;
    }
    note.firm = note.firm || caret;
    if (at >= line.size() || !(line[at].isSpace() || (note.firm && line[at].isLetter()))) {
        return std::nullopt;
    }
    note.length = at;
    while (at < line.size() && (line[at].isSpace() || line[at] == u'^' || line[at] == u'↑')) {
        note.length = line[at].isSpace() ? note.length : at + 1;
        ++at;
    }
    return note;
}

int citationScore(QStringView line)
{
    QStringView rest = line.left(kReferenceLookedAt);
    if (const auto note = noteNumber(rest)) {
        rest = rest.sliced(note->length).trimmed();
    }
    int score = 0;
    score += hasCitedYear(rest) ? 1 : 0;
    score += hasPages(rest) ? 2 : 0;
    score += rest.contains(QLatin1String("http")) || rest.contains(QLatin1String("www.")) ? 2 : 0;
    score += opensWithAuthor(rest) ? 2 : 0;
    score += rest.contains(u'^') ? 1 : 0;
    score += rest.contains(u'"') || rest.contains(u'“') || rest.contains(u'‘') || rest.contains(u'«') ? 1 : 0;
    score += beginsWith(rest, QLatin1String("see")) || beginsWith(rest, QLatin1String("cf")) || beginsWith(rest, QLatin1String("ibid")) ? 2 : 0;
    int citing = 0;
    for (const char *const word : kCiting) {
        citing += containsPhrase(rest, QLatin1String(word)) ? 1 : 0;
    }
    return score + std::min(citing, 3);
}

} // namespace eusebius
