// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/axis/tickstep.h"
#include "model/dates/datevocabulary.h"

#include <QStringList>

namespace eusebius {

/// What ticks and bands of an axis say, through the same words as everything else.
class TickLabels {
public:
    explicit TickLabels(const DateVocabulary &vocabulary) : m_vocabulary(vocabulary) { }

    QString label(const TickStep &step, Instant at) const;
    QString bandLabel(TickStep::Unit unit, Instant at) const;
    /// Every label a step can have anywhere, where those are few: months. None for the others, whose widths hardly differ.
    QStringList allLabels(const TickStep &step) const;

private:
    const DateVocabulary &m_vocabulary;
};

} // namespace eusebius
