// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Typing leads to an event in every view of them.
#include "views/widgets/typeahead.h"
