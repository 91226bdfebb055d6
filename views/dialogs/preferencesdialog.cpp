// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/preferencesdialog.h"

#include "views/dialogs/dialogparts.h"
#include "views/widgets/stylesheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(const Theme &theme, const Preferences &now, const QStringList &citationStyles, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"Preferences"_s);
    applyTheme(*this, theme);
    m_theme = new QComboBox;
    const std::pair<QString, ThemeChoice> themes[] = {
        {u"As the system"_s, ThemeChoice::System}, {u"Light"_s, ThemeChoice::Light}, {u"Dark"_s, ThemeChoice::Dark}};
    for (const auto &[words, choice] : themes) {
        m_theme->addItem(words, static_cast<int>(choice));
    }
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(now.theme)));
    m_motion = new QCheckBox(u"&Glide from view to view"_s);
    m_motion->setChecked(now.motion);
    m_reopens = new QCheckBox(u"&Begin with what was open last"_s);
    m_reopens->setChecked(now.reopensLast);
    m_asks = new QCheckBox(u"&Show what documents date before they are added"_s);
    m_asks->setChecked(now.asksBeforeAdding);
    m_citing = new QComboBox;
    m_citing->addItems(citationStyles);
    m_citing->setCurrentIndex(std::max(0, static_cast<int>(citationStyles.indexOf(now.citationStyle))));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(u"&Colours"_s, m_theme);
    form->addRow(u"C&itations"_s, m_citing);
    form->addRow(QString(), m_motion);
    form->addRow(QString(), m_reopens);
    form->addRow(QString(), m_asks);
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(acceptButtons(*this, u"Keep"_s).box);
    setMinimumWidth(380);
}

PreferencesDialog::Preferences PreferencesDialog::preferences() const
{
    return {static_cast<ThemeChoice>(m_theme->currentData().toInt()), m_motion->isChecked(), m_reopens->isChecked(), m_citing->currentText(), m_asks->isChecked()};
}

} // namespace eusebius
