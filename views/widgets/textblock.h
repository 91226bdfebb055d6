// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Paragraphs are set the same in panels and in files.
#include "views/render/ink/textblock.h"
