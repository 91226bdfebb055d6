// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/synopsis/synopsiscolumns.h"

#include <algorithm>

namespace eusebius {

void SynopsisColumns::setSources(const std::vector<QString> &ids, const std::vector<int> &documents)
{
    QHash<QString, int> places;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        places.insert(m_order[i], static_cast<int>(i));
    }
    for (const QString &id : ids) {
        if (!places.contains(id)) {
            places.insert(id, static_cast<int>(m_order.size()));
            m_order.push_back(id);
        }
    }
    m_columns.clear();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        m_columns.push_back({ids[i], documents[i], 0, 0});
    }
    std::ranges::sort(m_columns, {}, [&places](const Column &column) { return places.value(column.id); });
    place();
}

void SynopsisColumns::fit(int viewWidth)
{
    m_viewWidth = viewWidth;
    place();
}

/// Whole pixels: what is left over goes one each to the first ones.
void SynopsisColumns::place()
{
    if (!m_firstGiven) {
        m_first = std::clamp(m_viewWidth * 22 / 100, kFirstNarrowest, kFirstWidest);
    }
    int room = m_viewWidth - m_first;
    int shared = 0;
    for (const Column &column : m_columns) {
        const int given = m_widths.value(column.id, 0);
        room -= given;
        shared += given == 0 ? 1 : 0;
    }
    const int each = shared == 0 ? 0 : std::clamp(room / shared, kNarrowestFitted, kWidestFitted);
    int over = shared == 0 || each == kNarrowestFitted || each == kWidestFitted ? 0 : std::max(0, room - each * shared);
    int left = 0;
    for (Column &column : m_columns) {
        const int given = m_widths.value(column.id, 0);
        column.left = left;
        column.width = given > 0 ? given : each + (over > 0 ? 1 : 0);
        over -= given == 0 && over > 0 ? 1 : 0;
        left += column.width;
    }
}

int SynopsisColumns::indexOf(int document) const
{
    const auto found = std::ranges::find(m_columns, document, &Column::document);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int SynopsisColumns::columnAt(int x) const
{
    const auto after = std::ranges::upper_bound(m_columns, x, {}, &Column::left);
    if (after == m_columns.begin()) {
        return -1;
    }
    const auto column = std::prev(after);
    return x < column->left + column->width ? static_cast<int>(column - m_columns.begin()) : -1;
}

int SynopsisColumns::gapAt(int x) const
{
    const auto beyond = std::ranges::find_if(m_columns, [x](const Column &column) { return x < column.left + column.width / 2; });
    return static_cast<int>(beyond - m_columns.begin());
}

void SynopsisColumns::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count()) {
        return;
    }
    const QString moved = at(from).id;
    const QString target = at(to).id;
    std::erase(m_order, moved);
    const auto there = std::ranges::find(m_order, target);
    m_order.insert(from < to ? std::next(there) : there, moved);
    setOrder(m_order);
}

void SynopsisColumns::setWidth(int index, int width)
{
    const int bounded = std::clamp(width, kNarrowest, kWidest);
    if (index < 0) {
        m_firstGiven = true;
        m_first = std::min(bounded, std::max(kNarrowest, m_viewWidth * 2 / 3)); // the sources stay in sight
    } else {
        m_widths.insert(at(index).id, bounded);
    }
    place();
}

void SynopsisColumns::resetWidth(int index)
{
    if (index < 0) {
        m_firstGiven = false;
    } else {
        m_widths.remove(at(index).id);
    }
    place();
}

void SynopsisColumns::setOrder(const std::vector<QString> &order)
{
    std::vector<QString> whole = order;
    for (const QString &id : m_order) {
        if (std::ranges::find(whole, id) == whole.end()) {
            whole.push_back(id);
        }
    }
    m_order = std::move(whole);
    std::vector<QString> ids;
    std::vector<int> documents;
    for (const Column &column : std::vector(m_columns)) {
        ids.push_back(column.id);
        documents.push_back(column.document);
    }
    setSources(ids, documents);
}

} // namespace eusebius
