// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace eusebius {

/// Words that can be clicked: in the accent colour, underlined under the pointer and where the keyboard is. Where they do not
/// fit they end in an ellipsis.
class LinkButton : public QToolButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    mutable bool m_measuring = false;
};

} // namespace eusebius
