// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/itemmodels/leftoversmodel.h"
#include "views/state/workspace.h"
#include "views/widgets/quiettable.h"

namespace eusebius {

/// What the timeline cannot show; a row opens its document there.
class LeftoversTable : public QuietTable {
    Q_OBJECT

public:
    LeftoversTable(Workspace &workspace, LeftoversModel &model, QWidget *parent = nullptr);

private:
    void open(int row);

    Workspace &m_workspace;
    LeftoversModel &m_model;
};

} // namespace eusebius
