// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace eusebius {

/// The pictures of text behind PaintCache.
class TextImages { };

} // namespace eusebius
