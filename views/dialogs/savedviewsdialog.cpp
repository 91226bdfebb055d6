// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/savedviewsdialog.h"

#include "views/dialogs/dialogparts.h"
#include "views/widgets/stylesheet.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

SavedViewsDialog::SavedViewsDialog(const Theme &theme, SavedViews &views, QWidget *parent) : QDialog(parent), m_views(views)
{
    setWindowTitle(u"Saved views"_s);
    applyTheme(*this, theme);
    m_list = new QListWidget;
    m_list->setAccessibleName(u"Saved views"_s);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setToolTip(u"Enter shows a view, F2 renames it, Delete removes it"_s);
    const AcceptButtons buttons = acceptButtons(*this, u"Show"_s);
    m_show = buttons.accept;
    m_rename = buttons.box->addButton(u"&Rename"_s, QDialogButtonBox::ActionRole);
    m_remove = buttons.box->addButton(u"Re&move"_s, QDialogButtonBox::ActionRole);
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(questionLabel(theme, u"Period, filter, lanes and panels, as they were saved"_s));
    layout->addWidget(m_list);
    layout->addSpacing(8);
    layout->addWidget(buttons.box);
    setMinimumWidth(420);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &SavedViewsDialog::removeCurrent);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &SavedViewsDialog::removeCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (item->text() == m_views.all()[row].name) {
            return;
        }
        m_views.rename(row, item->text());
        item->setText(m_views.all()[row].name); // as it was where the name is another's
    });
    fill();
    m_list->setFocus();
}

void SavedViewsDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedView &view : m_views.all()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    for (QPushButton *button : {m_show, m_rename, m_remove}) {
        button->setEnabled(m_list->count() > 0);
    }
}

void SavedViewsDialog::removeCurrent()
{
    if (m_list->currentRow() >= 0) {
        m_views.remove(m_list->currentRow());
        fill();
    }
}

int SavedViewsDialog::chosen() const
{
    return result() == QDialog::Accepted ? m_list->currentRow() : -1;
}

} // namespace eusebius
