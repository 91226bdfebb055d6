// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace eusebius {

/// Whether the words could be a person's name and nothing else: "V. Cha", "Maria de la Cruz", "CHOI Ji-hee", "Lee, Ki-Tae".
/// By shape alone, so a short title may pass: ask only where a name is likely.
bool looksLikeName(QStringView words);

/// The author or authors a byline names, empty where the line is none: "By Ann Lee and Bo Kim | Staff" → "Ann Lee and Bo Kim",
/// "Author: Ann Lee", "Lee, Ki-Tae (Director, Institute of Peace)" → "Lee, Ki-Tae".
QString bylineAuthor(QStringView line);

/// "*Ann Lee is a historian …" → "Ann Lee"; else empty.
QString authorOfNote(QStringView line);

/// Who holds the rights: "Copyright © 2014 House of Books, All rights reserved." → "House of Books"; else empty.
QString copyrightHolder(QStringView line);

} // namespace eusebius
