// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dates/calendardate.h"

#include <span>
#include <vector>

namespace eusebius {

/// One thing to be placed in a lane: a period and the pixels that its mark takes beyond it at every zoom.
///
/// Not a statement: what it stands for is the caller's (`subject`). Example: a day-exact dot is
/// {from 00:00, to 24:00, minPixels 9, labelPixels 140}: nine pixels wide until the day itself is wider.
struct LaneItem {
    Instant from = 0;
    Instant to = 1; ///< exclusive, > from
    int lane = 0;
    int subject = -1;
    quint32 rank = 0; ///< smaller is placed first
    float minPixels = 8; ///< the mark is never narrower; then centred on the period
    float leftPixels = 0; ///< beyond the mark at its left, e.g. an arrow
    float rightPixels = 0;
    float labelPixels = 0; ///< the label after it, in full
};

/// A mark's horizontal extent in pixels of some scale.
struct Extent {
    double left = 0;
    double right = 0;
    double width() const { return right - left; }
};

/// Where a mark stands when its period is at [xFrom, xTo).
inline Extent markExtent(const LaneItem &item, double xFrom, double xTo)
{
    const double lack = item.minPixels - (xTo - xFrom);
    const double grow = lack > 0 ? lack / 2 : 0;
    return {xFrom - grow - item.leftPixels, xTo + grow + item.rightPixels};
}

class LaneColumns;

/// The items of one lane in order of time, read where they stand.
class LaneView {
public:
    LaneView(const LaneColumns &columns, int begin, int end) : m_columns(&columns), m_begin(begin), m_size(end - begin) { }

    int size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    inline LaneItem operator[](int index) const;
    inline Instant from(int index) const;
    inline Instant to(int index) const;
    inline quint32 rank(int index) const;

private:
    const LaneColumns *m_columns;
    int m_begin;
    int m_size;
};

/// All items, lane by lane in order of time, and what can be counted without looking at them one by one. 33 bytes an item: a
/// column for each field, and for the pixels an index into the few forms there are (at most 256).
class LaneColumns {
public:
    LaneColumns() = default;
    LaneColumns(const std::vector<LaneItem> &items, int lanes);

    int laneCount() const { return static_cast<int>(m_firstOfLane.size()) - 1; }
    int size() const { return static_cast<int>(m_from.size()); }
    int laneBegin(int lane) const { return m_firstOfLane[static_cast<std::size_t>(lane)]; }
    int laneEnd(int lane) const { return m_firstOfLane[static_cast<std::size_t>(lane) + 1]; }
    LaneView lane(int lane) const { return {*this, laneBegin(lane), laneEnd(lane)}; }
    int laneOf(int index) const;
    Instant from(int index) const { return m_from[static_cast<std::size_t>(index)]; }
    Instant to(int index) const { return m_to[static_cast<std::size_t>(index)]; }
    int subject(int index) const { return m_subject[static_cast<std::size_t>(index)]; }
    quint32 rank(int index) const { return m_rank[static_cast<std::size_t>(index)]; }
    /// All of one, but for its lane. Labels are as wide as was said to a 32nd of a pixel, up to 2047 pixels; ranks are up to 0xffff.
    LaneItem item(int index) const
    {
        const auto i = static_cast<std::size_t>(index);
        const Form &form = m_forms[m_form[i]];
        return {m_from[i], m_to[i], 0, m_subject[i], m_rank[i], form.minPixels, form.leftPixels, form.rightPixels, static_cast<float>(m_label[i]) / kLabelParts};
    }
    /// When a lane's items begin, sorted.
    std::span<const Instant> beginnings(int lane) const
    {
        return std::span(m_from).subspan(static_cast<std::size_t>(laneBegin(lane)), static_cast<std::size_t>(laneEnd(lane) - laneBegin(lane)));
    }

    /// The first item of the lane that begins at `time` or later.
    int firstFrom(int lane, Instant time) const;
    int countBeginning(int lane, Instant from, Instant to) const { return firstFrom(lane, to) - firstFrom(lane, from); }
    /// How many touch [from, to): begun before its end, not over before its beginning.
    int countTouching(int lane, Instant from, Instant to) const;

private:
    static constexpr float kLabelParts = 32;
    struct Form {
        float minPixels;
        float leftPixels;
        float rightPixels;
        friend bool operator==(const Form &, const Form &) = default;
    };
    quint8 formOf(const LaneItem &item);

    std::vector<Instant> m_from;
    std::vector<Instant> m_to;
    std::vector<Instant> m_ends; ///< sorted within each lane
    std::vector<int> m_subject;
    std::vector<quint16> m_rank;
    std::vector<quint16> m_label;
    std::vector<quint8> m_form;
    std::vector<Form> m_forms;
    std::vector<int> m_firstOfLane{0};
};

inline LaneItem LaneView::operator[](int index) const
{
    return m_columns->item(m_begin + index);
}

inline Instant LaneView::from(int index) const
{
    return m_columns->from(m_begin + index);
}

inline Instant LaneView::to(int index) const
{
    return m_columns->to(m_begin + index);
}

inline quint32 LaneView::rank(int index) const
{
    return m_columns->rank(m_begin + index);
}

} // namespace eusebius
