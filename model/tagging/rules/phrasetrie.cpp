// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/phrasetrie.h"

#include "model/tagging/rules/token.h"

namespace eusebius {

quint16 PhraseTrie::insert(std::span<const Element> elements, quint16 lexeme)
{
    Node node = 0;
    for (const Element &element : elements) {
        const auto [it, isNew] = m_edges.try_emplace({node, element}, static_cast<Node>(m_lexemes.size()));
        if (isNew) {
            m_lexemes.push_back(0);
        }
        node = it->second;
    }
    if (m_lexemes[node] == 0) {
        m_lexemes[node] = lexeme;
    }
    return m_lexemes[node];
}

PhraseTrie::Node PhraseTrie::follow(Node node, Element element) const
{
    const auto it = m_edges.find({node, element});
    return it == m_edges.end() ? 0 : it->second;
}

PhraseTrie::Found PhraseTrie::longest(std::span<const Token> tokens) const
{
    // A word with a capital also stands for one without; where both paths exist the one with capitals is the more special.
    Found best;
    Node strict = 0;
    Node loose = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const quint16 lexeme = tokens[i].lexeme();
        const bool capital = tokens[i].isCapital();
        const Node nextStrict = (i == 0 || strict != 0) && capital ? follow(strict, {lexeme, true}) : 0;
        Node nextLoose = i == 0 || loose != 0 ? follow(loose, {lexeme, false}) : 0;
        if (nextLoose == 0 && (i == 0 || strict != 0)) {
            nextLoose = follow(strict, {lexeme, false}); // "New Year's day": capitals, then a small word
        }
        if (nextLoose == 0 && capital && loose != 0) {
            nextLoose = follow(loose, {lexeme, true}); // "post-World War"
        }
        strict = nextStrict;
        loose = nextLoose;
        if (strict == 0 && loose == 0) {
            break;
        }
        const quint16 found = strict != 0 && m_lexemes[strict] != 0 ? m_lexemes[strict] : m_lexemes[loose];
        if (found != 0) {
            best = {found, i + 1};
        }
    }
    return best;
}

} // namespace eusebius
