// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/itemmodels/passagesmodel.h"
#include "views/state/workspace.h"
#include "views/widgets/quiettable.h"

namespace eusebius {

/// The passages the search found; a row opens its document there.
class PassagesTable : public QuietTable {
    Q_OBJECT

public:
    explicit PassagesTable(Workspace &workspace, QWidget *parent = nullptr);

    PassagesModel &passages() { return m_model; }

private:
    void open(int row);

    Workspace &m_workspace;
    PassagesModel m_model;
};

} // namespace eusebius
