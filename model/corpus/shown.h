// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/corpus/columns/found.h"
#include "model/corpus/decisions/sharedmap.h"

#include <memory>
#include <vector>

namespace eusebius {

// A *slot* is where a statement or event is kept, its *index* is its place in the order shown. Slots stay from snapshot to snapshot while
// indexes move as others come and go. The slots of what was found are its indexes among the findings; what was made since stands behind.

/// Slots by index and indexes by slot. Most corpora are shown just as they were found: then both are the same and neither list is there.
class Numbering {
public:
    Numbering() = default;
    explicit Numbering(int asFound) : m_count(asFound), m_slots(asFound) { }
    /// `slotOf` by index; there are `slotCount` slots.
    Numbering(std::vector<int> slotOf, int slotCount) : m_count(static_cast<int>(slotOf.size())), m_slots(slotCount)
    {
        std::vector<int> indexOf(static_cast<std::size_t>(slotCount), -1);
        for (std::size_t i = 0; i < slotOf.size(); ++i) {
            indexOf[static_cast<std::size_t>(slotOf[i])] = static_cast<int>(i);
        }
        m_slotOf = std::make_shared<const std::vector<int>>(std::move(slotOf));
        m_indexOf = std::make_shared<const std::vector<int>>(std::move(indexOf));
    }

    bool isAsFound() const { return m_slotOf == nullptr; }
    int count() const { return m_count; }
    int slot(int index) const { return m_slotOf == nullptr ? index : (*m_slotOf)[static_cast<std::size_t>(index)]; }
    /// -1 for one that is not shown.
    int index(int slot) const
    {
        if (slot < 0 || slot >= m_slots) {
            return -1;
        }
        return m_indexOf == nullptr ? slot : (*m_indexOf)[static_cast<std::size_t>(slot)];
    }

private:
    std::shared_ptr<const std::vector<int>> m_slotOf;
    std::shared_ptr<const std::vector<int>> m_indexOf;
    int m_count = 0;
    int m_slots = 0;
};

/// An event that is not just as found.
struct MadeEvent {
    Event event; ///< `statements` are slots
    int foundOf = -1; ///< the event found with the same statements and time, -1 where there is none: then it was compared again
    std::vector<Divergence> divergences; ///< where foundOf is -1; statements are slots, `event` says nothing
};

/// What is shown of a corpus: the findings, and what decisions make of some of them. A value: copied in no time, and then shares all
/// but what is changed.
struct Shown {
    std::shared_ptr<const std::vector<Document>> documents;
    std::shared_ptr<const std::vector<ExpressionList>> expressions;
    std::shared_ptr<const std::vector<ReuseMatch>> reuse;
    std::shared_ptr<const std::vector<Coverage>> coverage;
    SharedColumn<StatementFields> hot; ///< by slot; `event` is a slot
    SpanPool spans;
    SharedMap<int, std::shared_ptr<const Statement>> changed; ///< by slot: what is not as found, or was not found; `event` says nothing
    SharedMap<quint64, std::vector<int>> addedSlots; ///< of statements that were not found, by id; see FoundColumns::statementsWith()
    SharedMap<int, std::shared_ptr<const std::vector<int>>> orders; ///< by document: its slots, where they are not just those found
    Numbering statements;
    std::shared_ptr<const std::vector<int>> firstStatement; ///< by document, one more at the end
    SharedMap<int, std::shared_ptr<const MadeEvent>> made; ///< by slot
    SharedMap<quint64, int> madeSlots; ///< by id
    Numbering events;
    std::vector<int> freeStatements; ///< slots behind those found that are not used
    std::vector<int> freeEvents;
    int eventSlots = 0;
    int undated = 0;

    static Shown asFound(const Found &found);
    /// The first statement of this id; -1 where none is shown.
    int statementIndex(const Found &found, StatementId id) const;
    /// The statement of a slot, but for its event.
    Statement statement(const Found &found, int slot) const;
    TextRange range(const Found &found, int slot) const;
    const TimeSpan &time(int slot) const { return spans[hot[slot].span]; }
};

} // namespace eusebius
