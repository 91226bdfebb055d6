// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace eusebius {

class LinkButton;

/// One calm line on what happened, with details a click away, until it is closed or the next thing happens.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void tell(const QString &words, bool hasDetails);
    QString words() const;

signals:
    void detailsWanted();

private:
    QLabel *m_words = nullptr;
    LinkButton *m_details = nullptr;
};

} // namespace eusebius
