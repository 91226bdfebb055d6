// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace eusebius {

/// A map that is copied in no time and then shares with its copy everything but what is changed: a hundred thousand entries
/// with one changed cost one bucket of some dozens.
///
/// Not ordered; forEach walks the buckets. Not for millions of entries. A copy may be read on another thread while the first is
/// changed.
///
///     SharedMap<int, QString> a;
///     a.insert(1, u"one"_s);
///     SharedMap<int, QString> b = a;
///     b.insert(2, u"two"_s);   // a still has one entry
template <typename Key, typename Value>
class SharedMap {
public:
    using Entry = std::pair<Key, Value>;

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

    /// Null where there is none. Valid until this map is changed.
    const Value *find(const Key &key) const
    {
        if (!m_root) {
            return nullptr;
        }
        const BucketPtr &bucket = (*m_root)[place(key)];
        if (!bucket) {
            return nullptr;
        }
        const auto it = std::ranges::find(*bucket, key, &Entry::first);
        return it == bucket->end() ? nullptr : &it->second;
    }

    /// Adds it, or takes the place of the one there.
    void insert(const Key &key, Value value)
    {
        Bucket &bucket = forWriting(key);
        const auto it = std::ranges::find(bucket, key, &Entry::first);
        if (it == bucket.end()) {
            bucket.emplace_back(key, std::move(value));
            ++m_size;
        } else {
            it->second = std::move(value);
        }
    }

    void remove(const Key &key)
    {
        if (find(key) == nullptr) {
            return;
        }
        Bucket &bucket = forWriting(key);
        bucket.erase(std::ranges::find(bucket, key, &Entry::first));
        --m_size;
    }

    template <typename Visit>
    void forEach(Visit visit) const
    {
        if (!m_root) {
            return;
        }
        for (const BucketPtr &bucket : *m_root) {
            if (bucket) {
                for (const Entry &entry : *bucket) {
                    visit(entry.second);
                }
            }
        }
    }

private:
    using Bucket = std::vector<Entry>;
    using BucketPtr = std::shared_ptr<Bucket>;
    static constexpr std::size_t kBuckets = 1024;

    static std::size_t place(const Key &key)
    {
        // Ids are hashes already, but small numbers and identity hashes are spread too (Fibonacci hashing).
        return (std::hash<Key>{}(key) * 0x9e3779b97f4a7c15ULL) >> 54;
    }

    Bucket &forWriting(const Key &key)
    {
        if (!m_root) {
            m_root = std::make_shared<std::vector<BucketPtr>>(kBuckets);
        } else if (m_root.use_count() > 1) {
            m_root = std::make_shared<std::vector<BucketPtr>>(*m_root);
        }
        BucketPtr &bucket = (*m_root)[place(key)];
        if (!bucket) {
            bucket = std::make_shared<Bucket>();
        } else if (bucket.use_count() > 1) {
            bucket = std::make_shared<Bucket>(*bucket);
        }
        return *bucket;
    }

    std::shared_ptr<std::vector<BucketPtr>> m_root;
    qsizetype m_size = 0;
};

} // namespace eusebius
