// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/paintcache.h"

#include "views/render/ink/textimages.h"

namespace eusebius {

PaintCache::PaintCache() : m_textImages(std::make_unique<TextImages>()) { }

PaintCache::~PaintCache() = default;

} // namespace eusebius
