// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <map>
#include <span>
#include <vector>

namespace eusebius {

struct Token;

/// Finds the longest phrase that begins at a token. Not a matcher of patterns: its elements are words and signs, not classes.
class PhraseTrie {
public:
    struct Element {
        quint16 lexeme = 0;
        bool needsCapital = false;

        friend auto operator<=>(const Element &, const Element &) = default;
    };
    struct Found {
        quint16 lexeme = 0; ///< of the phrase; 0: none
        std::size_t tokens = 0;
    };

    /// The lexeme stored for the elements: `lexeme`, or an earlier one for the same phrase.
    quint16 insert(std::span<const Element> elements, quint16 lexeme);
    Found longest(std::span<const Token> tokens) const;
    /// Calls back with the first lexeme of every phrase.
    template <typename F>
    void forEachStart(F call) const
    {
        for (const auto &[key, node] : m_edges) {
            if (key.first == 0) {
                call(key.second.lexeme);
            }
        }
    }

private:
    using Node = quint32;
    Node follow(Node node, Element element) const;

    std::map<std::pair<Node, Element>, Node> m_edges;
    std::vector<quint16> m_lexemes = {0}; ///< of each node
};

} // namespace eusebius
