// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"
#include "model/corpus/columns/textpool.h"

namespace eusebius {

/// The reasons of a corpus, by number; number 0 is no reason. Kept as texts and made into a Reason when asked for.
class ReasonPool {
public:
    quint32 add(const Reason &reason) { return m_texts.add(textOf(reason)); }
    Reason reason(quint32 number) const;
    qsizetype count() const { return m_texts.count(); }
    const TextPool &texts() const { return m_texts; }
    static ReasonPool of(TextPool texts);

    /// The code, then each argument with its length before it: equal for equal reasons only.
    static QString textOf(const Reason &reason);

private:
    TextPool m_texts;
};

} // namespace eusebius
