// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/render/paintcache.h"

#include "views/render/ink/inkimages.h"

namespace eusebius {

PaintCache::PaintCache() : m_images(std::make_unique<InkImages>()) { }

PaintCache::~PaintCache() = default;

} // namespace eusebius
