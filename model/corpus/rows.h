// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace eusebius {

constexpr std::size_t kRowsShift = 8;
constexpr std::size_t kRowsOfBlock = std::size_t(1) << kRowsShift;

/// A list to be read, standing in one piece or in blocks of kRowsOfBlock: what std::span is to a vector, for SharedRows. As cheap to pass
/// on, and as short-lived: it does not keep what it shows.
template <typename T>
class Rows {
public:
    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        Iterator() = default;
        Iterator(Rows rows, std::size_t at) : m_rows(rows), m_at(at) { }
        reference operator*() const { return m_rows[m_at]; }
        pointer operator->() const { return &m_rows[m_at]; }
        reference operator[](difference_type n) const { return *(*this + n); }
        Iterator &operator+=(difference_type n)
        {
            m_at = static_cast<std::size_t>(static_cast<difference_type>(m_at) + n);
            return *this;
        }
        Iterator &operator-=(difference_type n) { return *this += -n; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        friend Iterator operator+(Iterator it, difference_type n) { return it += n; }
        friend Iterator operator+(difference_type n, Iterator it) { return it += n; }
        friend Iterator operator-(Iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(const Iterator &a, const Iterator &b)
        {
            return static_cast<difference_type>(a.m_at) - static_cast<difference_type>(b.m_at);
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_at == b.m_at; }
        friend auto operator<=>(const Iterator &a, const Iterator &b) { return a.m_at <=> b.m_at; }

    private:
        Rows m_rows;
        std::size_t m_at = 0;
    };

    Rows() = default;
    Rows(const T *all, std::size_t size) : m_all(all), m_size(size) { }
    Rows(const T *const *blocks, std::size_t first, std::size_t size) : m_blocks(blocks), m_first(first), m_size(size) { }

    const T &operator[](std::size_t i) const
    {
        Q_ASSERT(i < m_size);
        const std::size_t at = m_first + i;
        return m_blocks == nullptr ? m_all[at] : m_blocks[at >> kRowsShift][at & (kRowsOfBlock - 1)];
    }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const T &front() const { return (*this)[0]; }
    const T &back() const { return (*this)[m_size - 1]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_size}; }
    /// `count` of them from `first` on.
    Rows sliced(std::size_t first, std::size_t count) const
    {
        Q_ASSERT(first + count <= m_size);
        Rows part = *this;
        part.m_first += first;
        part.m_size = count;
        return part;
    }

private:
    const T *m_all = nullptr;
    const T *const *m_blocks = nullptr; ///< null: in one piece
    std::size_t m_first = 0; ///< where the list begins there
    std::size_t m_size = 0;
};

/// A list that is never changed; the next one, with some rows changed, shares all blocks but theirs with it.
///
///     SharedRows<Event> next = events.with({{7, renamed}});   // one block of 256 is copied
template <typename T>
class SharedRows {
public:
    SharedRows() = default;
    explicit SharedRows(std::shared_ptr<const std::vector<T>> base) : m_base(std::move(base)) { }

    Rows<T> rows() const
    {
        const std::size_t size = m_base ? m_base->size() : 0;
        return m_blocks.empty() ? Rows<T>(size == 0 ? nullptr : m_base->data(), size) : Rows<T>(m_blocks.data(), 0, size);
    }
    std::size_t size() const { return m_base ? m_base->size() : 0; }

    /// Of several changes of one row the last counts.
    SharedRows with(std::vector<std::pair<std::size_t, T>> changes) const
    {
        SharedRows next = *this;
        if (changes.empty()) {
            return next;
        }
        if (next.m_blocks.empty()) {
            for (std::size_t at = 0; at < size(); at += kRowsOfBlock) {
                next.m_blocks.push_back(m_base->data() + at);
            }
            next.m_own.resize(next.m_blocks.size());
        }
        std::vector<std::pair<std::size_t, std::shared_ptr<std::vector<T>>>> copied;
        for (auto &[index, value] : changes) {
            const std::size_t block = index >> kRowsShift;
            if (copied.empty() || copied.back().first != block) {
                const T *from = next.m_blocks[block];
                const std::size_t rows = std::min(kRowsOfBlock, size() - (block << kRowsShift));
                copied.emplace_back(block, std::make_shared<std::vector<T>>(from, from + rows));
                next.m_blocks[block] = copied.back().second->data();
                next.m_own[block] = copied.back().second;
            }
            (*copied.back().second)[index & (kRowsOfBlock - 1)] = std::move(value);
        }
        return next;
    }
    /// How many blocks are the same memory in both: what an edit left as it was.
    std::size_t sharedWith(const SharedRows &other) const
    {
        std::size_t same = 0;
        for (std::size_t at = 0; at < std::min(size(), other.size()); at += kRowsOfBlock) {
            same += &rows()[at] == &other.rows()[at] ? 1 : 0;
        }
        return same;
    }

private:
    std::shared_ptr<const std::vector<T>> m_base;
    std::vector<const T *> m_blocks; ///< empty: the base as it is
    std::vector<std::shared_ptr<const std::vector<T>>> m_own; ///< by block: what is not the base's
};

} // namespace eusebius
