// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <atomic>
#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>

namespace eusebius {

/// A list to be read, whose rows somebody else gives by their index: what std::span is to a vector. As cheap to pass on, and as
/// short-lived: it does not keep what it shows.
///
///     Rows<Statement> rows(&snapshot, count);   // asks snapshot.row<Statement>(i)
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
    template <typename Owner>
    Rows(const Owner *owner, std::size_t size) :
        m_owner(owner), m_row([](const void *of, std::size_t i) -> const T & { return static_cast<const Owner *>(of)->template row<T>(i); }), m_size(size)
    {
    }

    const T &operator[](std::size_t i) const
    {
        Q_ASSERT(i < m_size);
        return m_row(m_owner, m_first + i);
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
    const void *m_owner = nullptr;
    const T &(*m_row)(const void *, std::size_t) = nullptr;
    std::size_t m_first = 0; ///< where the list begins there
    std::size_t m_size = 0;
};

/// Values made when they are first looked at, and kept: of a million few ever are. Made by some at a time, from any thread; where two make the
/// same at once, one of them wins. References stay valid as long as this lives.
template <typename T>
class LazyRows {
public:
    static constexpr std::size_t kBlock = 16;

    explicit LazyRows(std::size_t size) : m_size(size), m_blocks(std::make_unique<std::atomic<Block *>[]>((size + kBlock - 1) / kBlock)) { }
    ~LazyRows()
    {
        for (std::size_t b = 0; b * kBlock < m_size; ++b) {
            delete m_blocks[b].load(std::memory_order_relaxed);
        }
    }
    LazyRows(const LazyRows &) = delete;
    LazyRows &operator=(const LazyRows &) = delete;

    std::size_t size() const { return m_size; }
    /// `make(i)` gives the value of a row, always the same.
    template <typename Make>
    const T &at(std::size_t i, Make make) const
    {
        Q_ASSERT(i < m_size);
        std::atomic<Block *> &place = m_blocks[i / kBlock];
        Block *block = place.load(std::memory_order_acquire);
        return (block != nullptr ? *block : *fill(place, i - i % kBlock, make))[i % kBlock];
    }

private:
    using Block = std::array<T, kBlock>;

    template <typename Make>
    Block *fill(std::atomic<Block *> &place, std::size_t first, Make make) const
    {
        auto made = std::make_unique<Block>();
        for (std::size_t i = first; i < std::min(first + kBlock, m_size); ++i) {
            (*made)[i - first] = make(i);
        }
        Block *there = nullptr;
        return place.compare_exchange_strong(there, made.get(), std::memory_order_acq_rel) ? made.release() : there;
    }

    std::size_t m_size;
    std::unique_ptr<std::atomic<Block *>[]> m_blocks;
};

} // namespace eusebius
