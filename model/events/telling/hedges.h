// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/events/statement.h"

#include <QHash>

namespace eusebius {

struct Hedge {
    bool isHedge = false;
    Modality modality = Modality::Asserted;
};

/// Words that say how surely something is told. Constant data of the program, read once from its resources.
class Hedges {
public:
    static const Hedges &english();

    Hedge word(quint64 key) const { return find(m_words, key); } ///< "allegedly"
    Hedge verb(quint64 key) const { return find(m_verbs, key); } ///< any form of "claim"
    Hedge noun(quint64 key) const { return find(m_nouns, key); }
    Hedge modal(quint64 key) const { return find(m_modals, key); }

private:
    Hedges();
    static Hedge find(const QHash<quint64, Modality> &table, quint64 key);

    QHash<quint64, Modality> m_words;
    QHash<quint64, Modality> m_verbs;
    QHash<quint64, Modality> m_nouns;
    QHash<quint64, Modality> m_modals;
};

} // namespace eusebius
