// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/reason.h"

#include <QString>

#include <span>

namespace eusebius {

/// A reason's arguments, each in the form a sentence wants it; empty where there is none.
class ReasonArgs {
public:
    ReasonArgs(const QStringList &args, const QString &first, const QString &second) : m_args(args), m_first(first), m_second(second) { }

    QString plain(qsizetype n) const { return m_args.value(n); }
    /// 'September 1990'
    QString quoted(qsizetype n) const;
    /// An EDTF date in words: "August 1998".
    QString date(qsizetype n) const;
    /// How far back: "in the same sentence", "one sentence before", "three sentences after".
    QString distance(qsizetype n) const;
    /// "13 (nationals)", "50 USD (debts)".
    QString count(qsizetype value, qsizetype unit, qsizetype what) const;
    /// "as fact", "as alleged"
    QString modality(qsizetype n) const;
    /// "their times are equal"
    QString fit(qsizetype n) const;
    const QString &first() const { return m_first; }
    const QString &second() const { return m_second; }

private:
    const QStringList &m_args;
    const QString &m_first;
    const QString &m_second;
};

/// One code and its words.
struct ReasonEntry {
    QLatin1StringView code;
    QString (*words)(const ReasonArgs &args);
};

// One table for each part of the model that gives reasons.
std::span<const ReasonEntry> expressionReasons(); ///< model/tagging, model/import
std::span<const ReasonEntry> statementReasons(); ///< model/events
std::span<const ReasonEntry> comparisonReasons(); ///< model/comparing
std::span<const ReasonEntry> personReasons(); ///< decisions, typed dates

} // namespace eusebius
