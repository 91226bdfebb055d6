// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/messagestrip.h"

#include "views/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace eusebius {

using namespace Qt::StringLiterals;

MessageStrip::MessageStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"panel"_s);
    m_words = new QLabel;
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details = new LinkButton(u"Details"_s);
    auto *close = new LinkButton(u"Close"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(16);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_details);
    layout->addWidget(close);
    connect(m_details, &QAbstractButton::clicked, this, &MessageStrip::detailsWanted);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageStrip::tell(const QString &words, bool hasDetails)
{
    m_words->setText(words);
    m_details->setVisible(hasDetails);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
}

QString MessageStrip::words() const
{
    return m_words->text();
}

} // namespace eusebius
