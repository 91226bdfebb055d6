// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QWidget>

class QMimeData;

namespace eusebius {

/// Lies over the window while files are dragged over it and says what dropping does.
class DropFrame : public QWidget {
    Q_OBJECT

public:
    DropFrame(const ThemeState &theme, QWidget *window);

    void cover();

    /// The local files and folders among what is dragged.
    static QStringList paths(const QMimeData &data);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeState &m_theme;
};

} // namespace eusebius
