// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QWidget>

namespace eusebius {

/// The corpus's title and its counts, in one line cut where there is no room: "5 sources · 41 of 191 events · …".
class CorpusLabel : public QWidget {
    Q_OBJECT

public:
    explicit CorpusLabel(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const;
    QString counts() const;
    QSize sizeHint() const override { return {200, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Workspace &m_workspace;
};

} // namespace eusebius
