// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "views/render/pictureoptions.h"

namespace eusebius {

/// The picture these arguments ask for; an OptionInvalid error for the first that is not understood.
Result<PictureOptions> pictureOptionsOf(const Arguments &arguments);

} // namespace eusebius
