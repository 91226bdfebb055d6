// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/text/citing/citation.h"
#include "views/state/settings.h"
#include "views/state/workspace.h"

#include <QObject>

class QMenu;

namespace eusebius {

/// Copies citations: of a statement with its paragraph or page, of all statements of an event, of a source as a whole.
class Citer : public QObject {
    Q_OBJECT

public:
    Citer(Workspace &workspace, Settings &settings, QObject *parent = nullptr);

    void copy(const EditTarget &target, CitationStyle style);
    /// In the style used last.
    void copy(const EditTarget &target);
    /// The styles, as commands.
    void addTo(QMenu &menu, const EditTarget &target);

    static QString nameOf(CitationStyle style);

signals:
    void told(const QString &words);

private:
    QString text(const EditTarget &target, CitationStyle style) const;

    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace eusebius
