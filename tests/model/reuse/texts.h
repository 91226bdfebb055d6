// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/document.h"

#include <QStringList>

#include <random>

namespace eusebius::tests {

inline Document bodyOf(const QString &text)
{
    Document document;
    document.text = text;
    document.outer = {{{0, text.size()}, RegionKind::Body}};
    return document;
}

/// `count` words, each drawn from `vocabulary` made-up ones.
inline QStringList drawnWords(std::mt19937 &random, int count, int vocabulary)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        words << QStringLiteral("w%1x").arg(random() % static_cast<unsigned>(vocabulary));
    }
    return words;
}

} // namespace eusebius::tests
