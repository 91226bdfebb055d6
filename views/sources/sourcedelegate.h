// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/state/themestate.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace eusebius {

class SourcesModel;

/// Paints a source: check box in its colour, title, count; its shape and publisher; its profile in time. A click on the box
/// switches it on and off.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    SourceDelegate(const SourcesModel &model, const ThemeState &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    /// Where in a row its check box is pressed: larger than it is drawn.
    static QRect checkRect(const QRect &row);

private:
    void paintCheck(QPainter &painter, const QRect &row, int document, bool checked) const;
    void paintProfile(QPainter &painter, const QRectF &box, int document) const;

    const SourcesModel &m_model;
    const ThemeState &m_theme;
    mutable QHash<QString, double> m_measured; ///< widths in one line by title: the view asks for all of them after every change, at several widths when it opens
    mutable QString m_measuredFamily;
};

} // namespace eusebius
