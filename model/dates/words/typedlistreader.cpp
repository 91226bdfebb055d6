// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// TypedReader: several dates in a list.

#include "model/dates/words/typedreader.h"

namespace eusebius {

bool TypedReader::readItem(Item &item)
{
    item.isBefore = skipWord(Meaning::Before);
    item.isAfter = !item.isBefore && skipWord(Meaning::After);
    if (!readDate(item.from)) {
        return false;
    }
    item.to = item.from;
    const std::size_t begin = m_at;
    TypedParts to;
    if (!item.isBefore && !item.isAfter && skipRangeSign() && readDate(to)) {
        item.isRow = true;
        item.to = to;
    } else {
        m_at = begin;
    }
    return true;
}

/// "1941, 1942 or 1943", "30 or 31 January 1991"
TimeSpan TypedReader::readList(Item first)
{
    std::vector<Item> items{std::move(first)};
    bool isOneOf = false;
    bool isAllOf = false;
    while (!atEnd()) {
        const bool hasComma = skipSign(u',');
        const bool isOr = skipWord(Meaning::Or);
        const bool isAnd = !isOr && skipWord(Meaning::And);
        isOneOf = isOneOf || isOr;
        isAllOf = isAllOf || isAnd;
        if ((!hasComma && !isOr && !isAnd) || !readItem(items.emplace_back())) {
            return {};
        }
    }
    if (isOneOf && isAllOf) {
        return {};
    }
    if (!isOneOf && !isAllOf) {
        m_mattered.oneOf = true;
        isOneOf = m_choices.oneOf;
    }
    completeItems(items);
    return setOf(isOneOf ? TimeSpan::Kind::OneOf : TimeSpan::Kind::AllOf, items);
}

/// What an entry lacks stands in the next one, or else in the one before.
void TypedReader::completeItems(std::vector<Item> &items)
{
    for (std::size_t i = items.size(); i-- > 0;) {
        if (i + 1 < items.size()) {
            completeEnds(items[i].to, items[i + 1].from, m_choices, m_mattered);
        }
        if (items[i].isRow) {
            completeEnds(items[i].from, items[i].to, m_choices, m_mattered);
        } else {
            items[i].from = items[i].to;
        }
    }
    for (std::size_t i = 1; i < items.size(); ++i) {
        completeEnds(items[i - 1].to, items[i].from, m_choices, m_mattered);
        if (!items[i].isRow) {
            items[i].to = items[i].from;
        }
    }
}

TimeSpan TypedReader::setOf(TimeSpan::Kind kind, const std::vector<Item> &items)
{
    std::vector<DateSetElement> elements;
    for (const Item &item : items) {
        const TimeSpan from = single(item.from);
        const TimeSpan to = single(item.to);
        const TimeSpan row = from.isUndated() || to.isUndated() ? TimeSpan()
            : item.isBefore                                     ? TimeSpan::before(from)
            : item.isAfter                                      ? TimeSpan::after(to)
                                                                : TimeSpan::between(from, to);
        const bool isOpenInside = (item.isBefore && &item != &items.front()) || (item.isAfter && &item != &items.back());
        if (row.elements().empty() || isOpenInside) {
            return {};
        }
        elements.push_back(row.elements().front());
    }
    return TimeSpan::set(kind, std::move(elements));
}

} // namespace eusebius
