// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/resolving/context.h"
#include "model/tagging/resolving/partialtime.h"
#include "model/tagging/resolving/resolution.h"
#include "model/tagging/resolving/yearinference.h"
#include "model/tagging/rules/ruleset.h"

#include <QStringView>

#include <span>

namespace eusebius {

/// Resolves the partial times of one document, first to last: keeps the context, asks the others. One for each document.
class Resolver {
public:
    Resolver(const RuleSet &rules, QStringView text, std::span<const PartialTime> times, const Moment &reference, TextStyle style);

    /// Must be asked for every index in order.
    Resolution resolve(std::size_t index);

private:
    Resolution resolveDate(std::size_t index);
    Resolution resolveYearless(std::size_t index);
    Resolution resolveDay(const PartialTime &time);
    Resolution resolveWeekday(const PartialTime &time);
    Resolution resolveClock(std::size_t index);
    AnchorTime dayRightAfter(std::size_t index) const;
    Resolution resolveYears(const PartialTime &time);
    Resolution resolveStretch(std::size_t index);
    void takeApposition(std::size_t index, Resolution &resolution) const;
    Resolution resolvePeriod(const PartialTime &time) const;
    void tell(std::size_t index, const Resolution &resolution);
    Reason reasonFrom(const char *code, const AnchorTime &anchor, const PartialTime &time) const;

    const RuleSet &m_rules;
    QStringView m_text;
    std::span<const PartialTime> m_times;
    Context m_context;
    YearInference m_years;
    Moment m_previous; ///< of the expression before
};

} // namespace eusebius
