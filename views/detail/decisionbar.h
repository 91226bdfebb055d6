// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QWidget>

namespace eusebius {

/// The decisions made most, as words in one line; the rest behind "More".
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    DecisionBar(Workspace &workspace, const EditTarget &target, QWidget *parent = nullptr);
};

} // namespace eusebius
