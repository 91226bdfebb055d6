// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/tagcolours.h"

#include <QColor>
#include <QPixmap>

namespace eusebius {

using namespace Qt::StringLiterals;

std::span<const TagColour> tagColours()
{
    static const TagColour colours[] = {
        {u"#c9a227"_s, u"Ochre"_s}, {u"#7a9e3f"_s, u"Moss"_s},  {u"#3e9c92"_s, u"Sea"_s},   {u"#4f86c6"_s, u"Sky"_s},
        {u"#7d6cc4"_s, u"Violet"_s}, {u"#b26fb0"_s, u"Mauve"_s}, {u"#a5785a"_s, u"Clay"_s}, {u"#7f8a96"_s, u"Slate"_s},
    };
    return colours;
}

QIcon tagIcon(const QString &colour)
{
    const QColor shown = QColor::isValidColor(colour) ? QColor(colour) : QColor();
    if (!shown.isValid()) {
        return {};
    }
    QPixmap square(12, 12);
    square.fill(shown);
    return QIcon(square);
}

} // namespace eusebius
