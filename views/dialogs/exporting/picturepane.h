// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/render/picture.h"

#include <QWidget>

namespace eusebius {

/// The preview: the picture as it will be, as large as there is room, or why there is none.
class PicturePane : public QWidget {
    Q_OBJECT

public:
    explicit PicturePane(const Theme &theme, QWidget *parent = nullptr);

    void setPreview(PicturePreview preview);
    void setProblem(const QString &words);
    bool hasPicture() const { return !m_preview.image.isNull(); }
    const PicturePreview &preview() const { return m_preview; }
    const QString &problem() const { return m_problem; }
    /// In device pixels: what a preview may fill.
    QSize room() const;

    QSize sizeHint() const override { return {620, 520}; }

signals:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme m_theme;
    PicturePreview m_preview;
    QString m_problem;
};

} // namespace eusebius
