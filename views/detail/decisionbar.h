// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/workspace.h"

#include <QWidget>

namespace eusebius {

class LinkButton;

/// The decisions made most, as words in one line; the rest behind "More", and in a narrow column those too that would be cut off.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    DecisionBar(Workspace &workspace, const EditTarget &target, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<LinkButton *> m_links; ///< "More" is the last
};

} // namespace eusebius
