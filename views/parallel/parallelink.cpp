// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/parallel/parallelink.h"

#include "views/render/ink/drawlist.h"

namespace eusebius {

QColor sharedGround(const Theme &theme, int document)
{
    return mixed(theme.source(document), theme.paper, theme.kind == ThemeKind::Dark ? 0.40 : 0.24);
}

QColor changedGround(const Theme &theme, int document)
{
    return mixed(theme.source(document), theme.paper, theme.kind == ThemeKind::Dark ? 0.16 : 0.08);
}

QColor ribbonColour(const Theme &theme, int document, bool verbatim, bool current)
{
    QColor colour = theme.source(document);
    colour.setAlphaF((verbatim ? 0.34F : 0.17F) + (current ? 0.16F : 0.0F));
    return colour;
}

} // namespace eusebius
