// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace eusebius {

enum class WordKind : quint8 {
    Word, ///< letters, with digits among them ("B52")
    Number, ///< digits only: "1951", "50,000", "3.5"
    Bigram, ///< two neighbouring characters of a script written without spaces (Chinese, Japanese) or with endings glued on (Korean)
};

/// Walks over the words of a text and folds each to the form it is compared by: for search, shared wording and linking.
///
/// Not a linguistic analysis: nothing is stemmed. Folding takes away case, diacritics, full-width forms, apostrophes and the
/// possessive s ("P'yŏngyang's" → "pyongyang"), the points of "U.S." and the commas of "50,000". A hyphen divides words. A run of Chinese,
/// Japanese or Korean characters gives overlapping pairs ("日本人" → "日本", "本人"), a lone character itself.
///
///     WordScanner words(u"Kim's visit, 1991");
///     while (words.next()) { use(words.range(), words.folded(), words.hash()); }   // {0,5} kim · {6,11} visit · {13,17} 1991
class WordScanner {
public:
    explicit WordScanner(QStringView text, TextRange part);
    explicit WordScanner(QStringView text) : WordScanner(text, {0, text.size()}) { }

    /// Goes to the next word; false at the end.
    bool next();
    TextRange range() const { return m_range; } ///< in the text given
    WordKind kind() const { return m_kind; }
    QStringView folded() const { return m_folded; } ///< valid until next()
    /// 64 bits of the folded form, never 0; the same on every run and platform.
    quint64 hash() const;

private:
    bool nextBigram();
    void readNumber(qsizetype end);
    void readWord();

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_insideRun = false; ///< of a script given as pairs: m_at stands on a pair's second character
    TextRange m_range;
    WordKind m_kind = WordKind::Word;
    QString m_folded;
};

struct Word {
    TextRange range;
    quint64 hash = 0; ///< of the folded form: equal words have equal hashes, unequal ones almost never
    WordKind kind = WordKind::Word;
};

/// All words of a part of a text, in order; ranges are positions in the whole text.
std::vector<Word> wordsOf(QStringView text, TextRange part);
std::vector<Word> wordsOf(QStringView text);

/// A search word or name as WordScanner would fold it: its words joined by one space ("Shin  Kanemaru" → "shin kanemaru").
QString foldedWords(QStringView text);

/// The hash WordScanner gives a word with this folded form.
quint64 wordHash(QStringView folded);

} // namespace eusebius
