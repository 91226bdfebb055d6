// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace eusebius {

/// The part of an English word that its forms share, roughly: "negotiations" and "negotiated" → "negotiat", "normalisation" and
/// "normalize" → "normaliz". Not a dictionary; made so that happenings told as verb and as noun meet. `word` is folded (words.h).
QString stemOf(QStringView word);

/// What words are worth when statements are compared: words of the grammar nothing, common ones little, words of one meaning one term.
/// Constant data of the program.
class TermTable {
public:
    static const TermTable &english();

    /// 0 for words of the grammar, 1 for ordinary ones, between for common ones.
    double importance(QStringView foldedWord) const;
    /// 64 bits of the word's stem, or of its group of synonyms; the same on every run.
    quint64 term(QStringView foldedWord) const;
    enum class Phase : qint8 { None, Start, End };
    Phase phase(QStringView foldedWord, QStringView nextWord) const;

private:
    TermTable();

    QHash<QString, double> m_importance; ///< by stem and by word
    QHash<QString, quint64> m_synonyms; ///< by stem
    QHash<QString, Phase> m_phases; ///< by form; "break~down"
};

} // namespace eusebius
