// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartink.h"

namespace eusebius {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(double(x) * (1 - share) + double(y) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QBrush agreementBrush(const Theme &theme, AgreementClass c)
{
    switch (c) {
    case AgreementClass::OneSource:
        return mixed(theme.paper, theme.faint, 0.35);
    case AgreementClass::Agree:
        return theme.secondary;
    case AgreementClass::AgreeByCopying:
        return {theme.secondary, Qt::BDiagPattern}; // never solid: it is no second voice
    case AgreementClass::Differ:
        return theme.disagreement;
    }
    Q_UNREACHABLE();
}

QBrush precisionBrush(const Theme &theme, PrecisionClass c)
{
    switch (c) {
    case PrecisionClass::Day:
        return theme.text;
    case PrecisionClass::Month:
        return mixed(theme.paper, theme.text, 0.68);
    case PrecisionClass::Year:
        return mixed(theme.paper, theme.text, 0.42);
    case PrecisionClass::Coarser:
        return mixed(theme.paper, theme.text, 0.2);
    case PrecisionClass::Undated:
        return {theme.faint, Qt::Dense6Pattern};
    }
    Q_UNREACHABLE();
}

} // namespace

QBrush partBrush(const Theme &theme, TallyKind kind, int part)
{
    switch (kind) {
    case TallyKind::Agreement:
        return agreementBrush(theme, static_cast<AgreementClass>(part));
    case TallyKind::Precision:
        return precisionBrush(theme, static_cast<PrecisionClass>(part));
    case TallyKind::Coverage:
    case TallyKind::SharedWording:
        return {theme.source(part), barPattern(theme, part)};
    }
    Q_UNREACHABLE();
}

QBrush chosenBrush(const Theme &theme, TallyKind kind, int part)
{
    QBrush brush = partBrush(theme, kind, part);
    brush.setColor(mixed(brush.color(), theme.text, 0.3));
    return brush;
}

} // namespace eusebius
