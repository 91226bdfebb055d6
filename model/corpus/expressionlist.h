// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/timeexpression.h"

#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace eusebius {

/// The time expressions of one document, never changed: copies share them. Of a large corpus few are ever looked at, so they may be made
/// when they are first asked for (from any thread).
///
///     ExpressionList list = std::vector<TimeExpression>{…};
///     for (const TimeExpression &expression : list) { … }
class ExpressionList {
public:
    using Items = std::vector<TimeExpression>;

    ExpressionList() = default;
    ExpressionList(Items items) : m_content(items.empty() ? nullptr : std::make_shared<Content>(std::move(items))) { }
    /// `make` gives `count` of them, whenever it is called.
    static ExpressionList later(std::size_t count, std::function<Items()> make)
    {
        ExpressionList list;
        if (count > 0) {
            list.m_content = std::make_shared<Content>(count, std::move(make));
        }
        return list;
    }

    std::size_t size() const { return m_content ? m_content->count : 0; } ///< makes none
    bool empty() const { return size() == 0; }
    std::span<const TimeExpression> items() const
    {
        return m_content ? std::span<const TimeExpression>(m_content->made()) : std::span<const TimeExpression>();
    }
    auto begin() const { return items().begin(); }
    auto end() const { return items().end(); }

private:
    struct Content {
        explicit Content(Items all) : count(all.size()), items(std::move(all)) { }
        Content(std::size_t size, std::function<Items()> maker) : count(size), make(std::move(maker)) { }

        const Items &made()
        {
            std::call_once(once, [this] {
                if (make) {
                    items = make();
                    make = nullptr;
                }
            });
            return items;
        }

        std::size_t count;
        std::once_flag once;
        std::function<Items()> make;
        Items items;
    };

    std::shared_ptr<Content> m_content;
};

} // namespace eusebius
