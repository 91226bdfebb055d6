// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/passagecontext.h"

#include <algorithm>
#include <optional>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNear = 700; ///< so far around a sentence its neighbours are looked for
constexpr qsizetype kLongestNeighbour = 260;

bool isPlainBody(const Document &document, TextRange range)
{
    if (document.kindAt(range.begin) != RegionKind::Body) {
        return false;
    }
    return std::ranges::none_of(document.inner, [range](const Region &region) { return region.kind == RegionKind::Heading && region.range.overlaps(range); });
}

bool sameParagraph(QStringView between)
{
    return between.count(u'\n') < 2;
}

/// Appends a range of the document with white space made single blanks; `marks` are positions of the document that are
/// replaced by where they come to lie.
void appendSimplified(QString &text, const Document &document, TextRange range, std::initializer_list<qsizetype *> marks = {})
{
    std::vector<std::pair<qsizetype *, qsizetype>> open;
    for (qsizetype *mark : marks) {
        open.emplace_back(mark, *mark);
    }
    bool blank = text.isEmpty() || text.back() == u' ';
    for (qsizetype i = range.begin; i <= range.end; ++i) {
        for (const auto &[mark, position] : open) {
            if (position == i) {
                *mark = text.size();
            }
        }
        if (i == range.end) {
            break;
        }
        const QChar c = document.text[i];
        if (!c.isSpace() || c == QChar::Nbsp) {
            text.append(c);
            blank = false;
        } else if (!blank) {
            text.append(u' ');
            blank = true;
        }
    }
}

struct Neighbours {
    std::optional<TextRange> before;
    std::optional<TextRange> after;
    bool beforeIsCut = false;
};

Neighbours neighbours(const Document &document, TextRange sentence)
{
    const qsizetype from = std::max<qsizetype>(0, sentence.begin - kNear);
    const qsizetype to = std::min(document.text.size(), sentence.end + kNear);
    Neighbours found;
    for (TextRange range : sentenceRanges(QStringView(document.text).mid(from, to - from))) {
        range = {range.begin + from, range.end + from};
        if (range.end <= sentence.begin) {
            found.before = range;
        } else if (range.begin >= sentence.end) {
            found.after = range;
            break;
        }
    }
    const QStringView text(document.text);
    if (found.before && (!isPlainBody(document, *found.before) || !sameParagraph(text.mid(found.before->end, sentence.begin - found.before->end)))) {
        found.before.reset();
    }
    if (found.after && (!isPlainBody(document, *found.after) || !sameParagraph(text.mid(sentence.end, found.after->begin - sentence.end)))) {
        found.after.reset();
    }
    if (found.before && found.before->length() > kLongestNeighbour) {
        qsizetype begin = found.before->end - kLongestNeighbour;
        while (begin < found.before->end && !document.text[begin].isSpace()) {
            ++begin;
        }
        found.before->begin = begin;
        found.beforeIsCut = true;
    }
    return found;
}

} // namespace

PassageContext passageContext(const Document &document, const Statement &statement)
{
    const qsizetype length = document.text.size();
    TextRange sentence = statement.sentence.isEmpty() ? statement.range : statement.sentence.united(statement.range);
    sentence = {std::min(sentence.begin, length), std::min(sentence.end, length)}; // a damaged file may say anything
    const Neighbours near = neighbours(document, sentence);
    PassageContext context;
    if (near.before) {
        if (near.beforeIsCut) {
            context.text = u"… "_s;
        }
        appendSimplified(context.text, document, *near.before);
        context.text += u' ';
    }
    context.sentence.begin = context.text.size();
    context.clause = {std::min(statement.range.begin, length), std::min(statement.range.end, length)};
    appendSimplified(context.text, document, sentence, {&context.clause.begin, &context.clause.end});
    context.sentence.end = context.text.size();
    if (near.after) {
        context.text += u' ';
        TextRange after = *near.after;
        const bool cut = after.length() > kLongestNeighbour;
        if (cut) {
            after.end = after.begin + kLongestNeighbour;
            while (after.end > after.begin && !document.text[after.end - 1].isSpace()) {
                --after.end;
            }
        }
        appendSimplified(context.text, document, after);
        context.text += cut ? u"…"_s : QString();
    }
    return context;
}

CitedPlace PassagePlaces::place(const Snapshot &snapshot, int document, qsizetype position)
{
    std::shared_ptr<const CitedPlaces> &places = m_places[document];
    if (!places) {
        places = std::make_shared<const CitedPlaces>(snapshot.document(document));
    }
    return places->at(position);
}

QString PassagePlaces::words(const Snapshot &snapshot, const Statement &statement)
{
    const CitedPlace at = place(snapshot, statement.document, statement.range.begin);
    QStringList parts{at.section, at.page.isEmpty() ? QString() : u"p. "_s + at.page, at.paragraph > 0 ? u"¶ %1"_s.arg(at.paragraph) : QString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace eusebius
