// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/aboutdialog.h"

#include "views/widgets/stylesheet.h"
#include "views/widgets/typography.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"About Eusebius"_s);
    applyTheme(*this, theme);
    auto *name = new QLabel(u"Eusebius %1"_s.arg(QCoreApplication::applicationVersion()).trimmed());
    name->setFont(typeFont(theme, Type::Title));
    auto *what = new QLabel(u"What documents date, on one timeline, source beside source.\n\n"
                            "Named after Eusebius of Caesarea, who about the year 300 drew the first world chronology in parallel columns.\n\n"
                            "Everything happens on this computer: the program uses no network.\n\n"
                            "Free software under the GNU General Public License, version 3 or later. It comes without any warranty."_s);
    what->setWordWrap(true);
    auto *built = new QLabel(u"Built with Qt %1 and SQLite."_s.arg(QString::fromLatin1(qVersion())));
    built->setObjectName(u"secondary"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(what);
    layout->addWidget(built);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    setFixedWidth(440);
}

} // namespace eusebius
