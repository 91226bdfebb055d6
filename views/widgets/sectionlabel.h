// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QWidget>

namespace eusebius {

/// A section's name in letter-spaced small capitals.
class SectionLabel : public QWidget {
    Q_OBJECT

public:
    SectionLabel(const Theme &theme, const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_words;
};

} // namespace eusebius
