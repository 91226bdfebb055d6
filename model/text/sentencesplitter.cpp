// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/text/sentencesplitter.h"

#include "model/text/abbreviations.h"
#include "model/text/stopsigns.h"

#include <algorithm>
#include <array>

namespace eusebius {

namespace {

constexpr qsizetype kLongestLabel = 14;
constexpr qsizetype kLongestLookedAt = 24; ///< words are looked at no further than this

/// ASCII signs at which the walk has to look closer; everything else below 128 is passed over.
constexpr std::array<bool, 128> makeInteresting()
{
    std::array<bool, 128> table{};
    for (const char c : {'.', '!', '?', '[', '('}) {
        table[static_cast<std::size_t>(c)] = true;
    }
    return table;
}
constexpr std::array<bool, 128> kInteresting = makeInteresting();

bool isInteresting(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 128) {
        return kInteresting[u];
    }
    return u >= 0x2000 || u < 0x00C0 || isStop(c); // superscript digits are among the latter
}

bool isDigitAt(QStringView text, qsizetype position)
{
    return position < text.size() && text[position] >= u'0' && text[position] <= u'9';
}

/// "2.", "Phase 1.": what opens a point of a list inside a paragraph, given without its stop.
bool isLabel(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 3 && isDigitAt(text, text.size() - 1 - digits)) {
        ++digits;
    }
    const QStringView word = text.chopped(digits).trimmed();
    return text.size() <= kLongestLabel && digits > 0 && digits < 3
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || isOpening(c); });
}

} // namespace

SentenceSplitter::SentenceSplitter(QStringView text, std::span<const Region> inner)
    : m_text(text), m_inner(inner), m_guess(inner.empty())
{
}

/// The end of the footnote marker or markup that begins at `position`, or `position`. Positions only ever grow.
qsizetype SentenceSplitter::markerEnd(qsizetype position, qsizetype end)
{
    if (position >= end) {
        return position;
    }
    if (m_guess) {
        qsizetype at = position + 1;
        while (at < end && at < position + 4 && isDigitAt(m_text, at)) {
            ++at;
        }
        const bool marker = m_text[position] == u'[' && at > position + 1 && at < end && m_text[at] == u']';
        return marker ? at + 1 : position;
    }
    while (m_nextInner < m_inner.size() && m_inner[m_nextInner].range.end <= position) {
        ++m_nextInner;
    }
    if (m_nextInner == m_inner.size()) {
        return position;
    }
    const Region &region = m_inner[m_nextInner];
    const bool here = isUnspoken(region.kind) && region.range.begin == position;
    return here ? std::min(region.range.end, end) : position;
}

/// Where reading goes on behind a sign at `position` that stands inside a marker or markup (a point in an address), or `position`.
qsizetype SentenceSplitter::behindMark(qsizetype position)
{
    markerEnd(position, m_text.size());
    if (m_guess || m_nextInner == m_inner.size()) {
        return position;
    }
    const Region &region = m_inner[m_nextInner];
    return isUnspoken(region.kind) && region.range.contains(position) && region.range.begin < position ? region.range.end : position;
}

/// Whether what markerEnd found last is a sign of the format and no footnote marker.
bool SentenceSplitter::isMarkup() const
{
    return m_nextInner < m_inner.size() && m_inner[m_nextInner].kind == RegionKind::Markup;
}

SentenceSplitter::Stop SentenceSplitter::stopAt(qsizetype position, qsizetype end)
{
    Stop stop;
    stop.begin = position;
    qsizetype at = position;
    while (at < end && (isStop(m_text[at]) || isWideStop(m_text[at]))) {
        ++at;
    }
    stop.single = at == position + 1 && m_text[position] == u'.';
    while (at < end) {
        const qsizetype marker = markerEnd(at, end);
        if (marker > at) {
            stop.marked = true;
            at = marker;
        } else if (isClosing(m_text[at])) {
            stop.quoted = stop.quoted || isQuotation(m_text[at]);
            ++at;
        } else {
            break;
        }
    }
    stop.end = at;
    return stop;
}

/// Past spaces, opening marks and dashes.
qsizetype SentenceSplitter::contentAfter(qsizetype position, qsizetype end) const
{
    while (position < end && (m_text[position].isSpace() || isOpening(m_text[position]))) {
        ++position;
    }
    return position;
}

QStringView SentenceSplitter::wordAt(qsizetype position, qsizetype end) const
{
    qsizetype at = position;
    while (at < end && at - position < kLongestLookedAt && m_text[at].isLetter()) {
        ++at;
    }
    return m_text.sliced(position, at - position);
}

/// A full stop between a word and the next, told by the word before it.
bool SentenceSplitter::endsAfterWord(qsizetype stop, qsizetype next, qsizetype begin, qsizetype end) const
{
    qsizetype from = stop;
    while (from > begin && stop - from < kLongestLookedAt && (m_text[from - 1].isLetter() || m_text[from - 1] == u'.')) {
        --from;
    }
    const QStringView word = m_text.sliced(from, stop - from);
    if (word.isEmpty() && isLabel(m_text.sliced(begin, std::min<qsizetype>(stop - begin, kLongestLabel + 1)))) {
        return false;
    }
    const bool number = isDigitAt(m_text, next);
    switch (stopAfter(word)) {
    case StopAfter::NeverEnds:
        return false;
    case StopAfter::EndsUnlessNumber:
        return !number;
    case StopAfter::EndsBeforeStarter:
        return !number && opensSentences(wordAt(next, end));
    case StopAfter::Ends:
        break;
    }
    return true;
}

/// "talks.However", "talks.[4]However": a stop with no space behind it.
bool SentenceSplitter::endsWithoutSpace(const Stop &stop, TextRange paragraph) const
{
    const QStringView next = wordAt(stop.end, paragraph.end);
    if (next.isEmpty() || !next[0].isUpper()) {
        return false;
    }
    if (stop.marked) {
        return true;
    }
    const qsizetype before = stop.begin - paragraph.begin;
    return before >= 3 && next.size() >= 2 && m_text[stop.begin - 1].isLower() && m_text[stop.begin - 2].isLower()
           && m_text[stop.begin - 3].isLower() && opensSentences(next);
}

bool SentenceSplitter::endsSentence(const Stop &stop, TextRange paragraph) const
{
    if (isWideStop(m_text[stop.begin])) {
        return true;
    }
    if (!m_text[stop.end].isSpace()) {
        return endsWithoutSpace(stop, paragraph);
    }
    const qsizetype next = contentAfter(stop.end, paragraph.end);
    if (next >= paragraph.end) {
        return false; // only signs follow: they stay with this sentence
    }
    if (m_text[next].isLower()) {
        return false;
    }
    if (stop.single) {
        const bool closed = stop.end > stop.begin + 1; // "(U.S.) Army", "Inc.” The": a mark behind the stop says little
        return endsAfterWord(stop.begin, next, paragraph.begin, paragraph.end)
               || (closed && stop.quoted && !isDigitAt(m_text, next));
    }
    if (stop.quoted) { // “Why?” Kim asked
        const QStringView name = wordAt(next, paragraph.end);
        const qsizetype verb = contentAfter(next + name.size(), paragraph.end);
        return !isSpeechVerb(wordAt(verb, paragraph.end));
    }
    return true;
}

void SentenceSplitter::split(TextRange paragraph, std::vector<TextRange> &sentences)
{
    qsizetype begin = paragraph.begin;
    const auto close = [&](qsizetype end) {
        sentences.push_back({begin, end});
        begin = end;
        while (begin < paragraph.end && m_text[begin].isSpace()) {
            ++begin;
        }
    };
    qsizetype at = begin;
    while (at < paragraph.end) {
        const QChar c = m_text[at];
        if (at - begin >= kLongest && c.isSpace()) {
            close(at);
            at = begin;
        } else if (!isInteresting(c)) {
            ++at;
        } else if (const qsizetype behind = behindMark(at); behind > at) {
            at = behind;
        } else if (isStop(c) || isWideStop(c)) {
            const Stop stop = stopAt(at, paragraph.end);
            if (stop.end < paragraph.end && endsSentence(stop, {begin, paragraph.end})) {
                close(stop.end);
            }
            at = std::max(stop.end, begin);
        } else if (qsizetype marker = markerEnd(at, paragraph.end); marker > at && !isMarkup()) {
            for (qsizetype more = marker; (more = markerEnd(marker, paragraph.end)) > marker;) {
                marker = more;
            }
            const qsizetype next = contentAfter(marker, paragraph.end);
            const bool spaced = marker < paragraph.end && m_text[marker].isSpace();
            if (at > begin && spaced && opensSentences(wordAt(next, paragraph.end))) {
                close(marker); // a marker where the full stop was forgotten
            }
            at = std::max(marker, begin);
        } else {
            ++at;
        }
    }
    if (begin < paragraph.end) {
        sentences.push_back({begin, paragraph.end});
    }
}

bool SentenceSplitter::isClosed(TextRange sentence) const
{
    // Back over closing marks and footnote markers: both are short, and both are made of these signs.
    for (qsizetype at = sentence.end; at > sentence.begin && sentence.end - at < 40; --at) {
        const QChar c = m_text[at - 1];
        if (isStop(c) || isWideStop(c) || c == u':') {
            return true;
        }
        if (!isClosing(c) && !c.isDigit() && !QStringView(u"[(,").contains(c)) {
            return false;
        }
    }
    return false;
}

} // namespace eusebius
