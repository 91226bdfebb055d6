// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pdf/pdfpage.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace eusebius {

namespace {

constexpr double kWideGap = 2.2; ///< of the type's size, between words: a new cell or column
constexpr double kGutterGap = 0.8; ///< the narrowest gap between columns; words of one line seldom stand so far apart
constexpr std::size_t kGutterRows = 4; ///< that have a gap at the same place
constexpr double kRaisedSize = 0.82; ///< of the line's size: a raised figure is smaller

/// Forms of letters that are there for print only: ligatures, presentation forms, private signs of old fonts for hyphens.
QString withPlainLetters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= 0xFB00 && u <= 0xFB4F) || (u >= 0xFE70 && u <= 0xFEFC) || (u >= 0x2F00 && u <= 0x2FD5) || (u >= 0xF900 && u <= 0xFAFF)) {
            plain += QString(c).normalized(QString::NormalizationForm_KC);
        } else if (u == 0x00AD || u == 0x2010 || u == 0x2011) {
            plain += u'-';
        } else if (u != 0 && u != 0xFEFF && u != 0x200B && u != 0xFFFE) {
            plain += c;
        }
    }
    return plain.normalized(QString::NormalizationForm_C);
}

/// A place or measure that can be reckoned with: turned and broken matrices give negative sizes, places beyond any paper, and what is no number.
double withinReason(double value, double least, double most)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : 0;
}

PdfWord withPlainPlace(const PdfWord &word)
{
    constexpr double kFarthest = 100'000;
    constexpr double kLargestType = 5'000;
    PdfWord plain = word;
    const QRectF box = word.box.normalized();
    plain.box = QRectF(withinReason(box.x(), -kFarthest, kFarthest), withinReason(box.y(), -kFarthest, kFarthest), withinReason(box.width(), 0, kFarthest),
                       withinReason(box.height(), 0, kFarthest));
    plain.size = withinReason(std::abs(word.size), 0, kLargestType);
    if (plain.size < 0.1) {
        plain.size = std::clamp(plain.box.height(), 0.1, kLargestType);
    }
    return plain;
}

double verticalOverlap(const QRectF &a, const QRectF &b)
{
    const double common = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return common / std::max(0.1, std::min(a.height(), b.height()));
}

struct WordGap {
    double left = 0;
    double right = 0;
};

/// The gap between two words that stand beside each other, where it could be one between columns.
std::optional<WordGap> gapBetween(const PdfWord &last, const PdfWord &word)
{
    const WordGap gap{last.box.right(), word.box.left()};
    const double wide = (gap.right - gap.left) / std::max(0.1, std::max(word.size, last.size));
    return wide >= kGutterGap && wide <= kWideGap && verticalOverlap(last.box, word.box) >= 0.35 ? std::optional(gap) : std::nullopt;
}

/// Where narrow gutters run down the page: words on both sides may come one row after the other, as if they were one line.
std::vector<double> guttersOf(const std::vector<PdfWord> &words)
{
    constexpr std::size_t kMostGaps = 2'000; // a page of nothing but gaps is a table
    std::vector<WordGap> gaps;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (const std::optional<WordGap> gap = gapBetween(words[i - 1], words[i])) {
            gaps.push_back(*gap);
        }
    }
    std::vector<double> gutters;
    if (gaps.size() < kGutterRows || gaps.size() > kMostGaps) {
        return gutters;
    }
    for (const WordGap &gap : gaps) {
        const double x = (gap.left + gap.right) / 2;
        const auto rows = std::count_if(gaps.begin(), gaps.end(), [x](const WordGap &other) { return other.left < x && x < other.right; });
        if (rows >= static_cast<std::ptrdiff_t>(kGutterRows)) {
            gutters.push_back(x);
        }
    }
    std::sort(gutters.begin(), gutters.end());
    return gutters;
}

/// One line while it grows.
class LineMaking {
public:
    LineMaking(std::vector<PdfLine> &lines, std::vector<double> gutters) : m_lines(lines), m_gutters(std::move(gutters)) { }

    void add(const PdfWord &word)
    {
        if (!m_words.empty() && !joins(word)) {
            finish();
        }
        m_words.push_back(&word);
        m_box = m_words.size() == 1 ? word.box : m_box.united(word.box);
    }

    void finish()
    {
        if (m_words.empty()) {
            return;
        }
        PdfLine line;
        line.box = m_box;
        line.size = commonSize();
        qsizetype bold = 0;
        qsizetype letters = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            addWord(line, i);
            letters += m_words[i]->text.size();
            bold += m_words[i]->bold ? m_words[i]->text.size() : 0;
        }
        line.bold = bold * 10 > letters * 8;
        line.opensRaised = m_words.size() > 1 && m_words.front()->size < line.size * kRaisedSize && isFigures(m_words.front()->text);
        line.sameRow = !m_lines.empty() && verticalOverlap(m_lines.back().box, line.box) > 0.6 && line.box.left() > m_lines.back().box.right();
        if (!line.text.trimmed().isEmpty()) {
            m_lines.push_back(std::move(line));
        }
        m_words.clear();
    }

private:
    bool joins(const PdfWord &word) const
    {
        const PdfWord &last = *m_words.back();
        const double size = std::max(word.size, last.size);
        const double gap = word.box.left() - last.box.right();
        if (verticalOverlap(last.box, word.box) < 0.35 && verticalOverlap(m_box, word.box) < 0.5) {
            return false;
        }
        if (gap < -size) {
            return false; // back to the left: another line
        }
        return gap <= kWideGap * size && !crossesGutter(last, word);
    }

    bool crossesGutter(const PdfWord &last, const PdfWord &word) const
    {
        const std::optional<WordGap> gap = gapBetween(last, word);
        const auto next = gap ? std::upper_bound(m_gutters.begin(), m_gutters.end(), gap->left) : m_gutters.end();
        return next != m_gutters.end() && *next < gap->right;
    }

    double commonSize() const
    {
        QHash<int, qsizetype> letters;
        for (const PdfWord *word : m_words) {
            letters[static_cast<int>(std::lround(word->size * 10))] += word->text.size();
        }
        int best = 0;
        qsizetype most = -1;
        for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
            if (it.value() > most || (it.value() == most && it.key() > best)) {
                most = it.value();
                best = it.key();
            }
        }
        return best / 10.0;
    }

    static bool isFigures(const QString &text)
    {
        return !text.isEmpty() && text.size() <= 6 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u',' || c == u'*' || c == QChar(0x2020) || c == QChar(0x2021) || c == u'[' || c == u']';
        });
    }

    /// Words are set apart but where the page has no space between them: Japanese, Chinese, and raised figures.
    void addWord(PdfLine &line, std::size_t i)
    {
        const PdfWord &word = *m_words[i];
        const QString text = withPlainLetters(word.text);
        const bool raised = i > 0 && word.size < line.size * kRaisedSize && isFigures(text) && word.box.bottom() < m_words[i - 1]->box.bottom() - 0.1 * line.size;
        if (i > 0) {
            const PdfWord &last = *m_words[i - 1];
            const bool apart = last.spaceAfter || word.box.left() - last.box.right() > 0.12 * line.size;
            if (apart && !raised) {
                line.text += u' ';
            }
        }
        const qsizetype begin = line.text.size();
        line.text += text;
        if (raised) {
            line.raised.emplace_back(begin, line.text.size());
        }
    }

    std::vector<PdfLine> &m_lines;
    std::vector<double> m_gutters; ///< sorted
    std::vector<const PdfWord *> m_words;
    QRectF m_box;
};

} // namespace

std::vector<PdfLine> linesOf(const std::vector<PdfWord> &words)
{
    std::vector<PdfWord> plain;
    plain.reserve(words.size());
    std::transform(words.begin(), words.end(), std::back_inserter(plain), withPlainPlace);
    std::vector<PdfLine> lines;
    LineMaking making(lines, guttersOf(plain));
    for (const PdfWord &word : plain) {
        making.add(word);
    }
    making.finish();
    return lines;
}

} // namespace eusebius
