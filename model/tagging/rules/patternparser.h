// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/rules/pattern.h"

#include <QHash>
#include <QStringView>

#include <optional>

namespace eusebius {

/// Reads one pattern of a rule file; resources/rules/README describes the notation. Macros are looked up in `macros`.
class PatternParser {
public:
    PatternParser(QStringView text, const QHash<QString, PatternNode> &macros) : m_text(text), m_macros(macros) { }

    /// None: `problem` says what is wrong.
    std::optional<PatternNode> parse();
    QString problem() const { return m_problem; }

private:
    std::optional<PatternNode> sequence(int depth);
    std::optional<PatternNode> item(int depth);
    std::optional<PatternNode> atom(int depth);
    std::optional<PatternNode> choice(int depth);
    std::optional<PatternNode> assignment();
    std::optional<PatternNode> assertion(bool before);
    std::optional<PatternNode> tokenOrCapture();
    std::optional<PatternNode> macro();
    std::nullopt_t fail(const QString &what);
    void skipSpace();
    bool take(char16_t c);
    QStringView word();

    QStringView m_text;
    const QHash<QString, PatternNode> &m_macros;
    qsizetype m_at = 0;
    std::size_t m_nodes = 0;
    QString m_problem;
};

/// The number of nodes of a tree.
std::size_t nodeCount(const PatternNode &node);

} // namespace eusebius
