// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/tagging/resolving/context.h"
#include "model/tagging/resolving/partialtime.h"
#include "model/tagging/resolving/resolution.h"
#include "model/tagging/resolving/yearinference.h"

#include <QStringView>

#include <span>

namespace eusebius {

/// Times that hang on another one: "two years later", "the next day", "that month", "last Tuesday", "yesterday". Not those that
/// only lack a year (Resolver).
class Relatives {
public:
    Relatives(QStringView text, const Context &context, const YearInference &years) : m_text(text), m_context(context), m_years(years) { }

    Resolution resolve(std::span<const PartialTime> times, std::size_t index) const;

private:
    Resolution offset(const PartialTime &time) const;
    Resolution relativeUnit(const PartialTime &time) const;
    Resolution todayInNarrative(const PartialTime &time) const;
    Resolution relativeName(const PartialTime &time) const;
    Resolution withAnchor(Resolution resolution, const AnchorTime &anchor, const PartialTime &time) const;
    /// What the expression hangs on, seen at a grain: the time told last, or the document's date; unknown: nothing told so finely.
    AnchorTime anchorFor(const PartialTime &time, Precision grain) const;
    bool fromDocument(const PartialTime &time) const;

    QStringView m_text;
    const Context &m_context;
    const YearInference &m_years;
};

} // namespace eusebius
