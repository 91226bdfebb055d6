// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/textrange.h"

#include <QStringView>

namespace eusebius {

/// Cuts a text into blocks of bounded size, at the end of a paragraph if there is one, else of a line, else between words: the
/// memory of the tagger does not grow with the document.
class TextBlocks {
public:
    explicit TextBlocks(QStringView text) : m_text(text) { }

    /// False at the end.
    bool next();
    TextRange range() const { return m_range; }

private:
    qsizetype cut(qsizetype from, qsizetype to) const;

    QStringView m_text;
    TextRange m_range;
};

} // namespace eusebius
