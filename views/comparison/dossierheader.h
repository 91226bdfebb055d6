// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/comparison/dossier.h"
#include "views/state/themestate.h"
#include "views/render/ink/textblock.h"

#include <QWidget>

namespace eusebius {

/// The event's title, the line that says it all, and the heads of the columns with what grey and red mean.
class DossierHeader : public QWidget {
    Q_OBJECT

public:
    explicit DossierHeader(const ThemeState &theme, QWidget *parent = nullptr);

    void setDossier(const Dossier &dossier);
    QString summary() const { return m_summary; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    double layOut(double width);
    void paintKey(QPainter &painter, double x, double end) const;

    const ThemeState &m_theme;
    QString m_title;
    QString m_summary;
    bool m_hasFigures = false;
    bool m_hasNames = false;
    bool m_isCompared = false;
    TextBlock m_titleBlock;
    TextBlock m_summaryBlock;
};

} // namespace eusebius
