// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/corpus/shown.h"

namespace eusebius {

Shown Shown::asFound(const Found &found)
{
    Shown shown;
    shown.documents = found.documents;
    shown.expressions = found.expressions;
    shown.reuse = found.reuse;
    shown.coverage = found.coverage;
    shown.hot = found.columns->hot;
    shown.spans = found.columns->spans;
    shown.statements = Numbering(static_cast<int>(found.columns->hot.size()));
    shown.events = Numbering(static_cast<int>(found.columns->events.size()));
    shown.eventSlots = shown.events.count();
    std::vector<int> first(found.documents->size() + 1, 0);
    for (qsizetype i = 0; i < shown.hot.size(); ++i) {
        ++first[static_cast<std::size_t>(shown.hot[i].document) + 1];
        shown.undated += shown.hot[i].dating == static_cast<quint8>(Dating::Undated) ? 1 : 0;
    }
    for (std::size_t d = 1; d < first.size(); ++d) {
        first[d] += first[d - 1];
    }
    shown.firstStatement = std::make_shared<const std::vector<int>>(std::move(first));
    return shown;
}

int Shown::statementIndex(const Found &found, StatementId id) const
{
    std::vector<int> all = found.columns->statementsWith(id.value);
    if (const auto *added = addedSlots.find(id.value)) {
        all.insert(all.end(), added->begin(), added->end());
    }
    int first = -1;
    for (const int slot : all) {
        const int index = statements.index(slot);
        first = index >= 0 && (first < 0 || index < first) ? index : first;
    }
    return first;
}

Statement Shown::statement(const Found &found, int slot) const
{
    if (const auto *own = changed.find(slot)) {
        return **own;
    }
    return found.columns->statement(slot);
}

TextRange Shown::range(const Found &found, int slot) const
{
    if (const auto *own = changed.find(slot)) {
        return (*own)->range;
    }
    const StatementCells &row = found.columns->statements[slot];
    return {row.begin, row.end};
}

} // namespace eusebius
