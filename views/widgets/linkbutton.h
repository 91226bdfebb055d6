// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace eusebius {

/// Words that can be clicked: in the accent colour, underlined under the pointer and where the keyboard is.
class LinkButton : public QToolButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &words, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace eusebius
