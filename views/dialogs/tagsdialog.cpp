// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/tagsdialog.h"

#include "views/dialogs/dialogparts.h"
#include "views/widgets/stylesheet.h"
#include "views/widgets/tagcolours.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

enum TagRole { KeyRole = Qt::UserRole, NameRole, ColourRole, FoundColourRole, StateRole };

} // namespace

TagsDialog::TagsDialog(const Theme &theme, const QString &about, const Decisions &decisions, std::vector<Subject> subjects, QWidget *parent)
    : QDialog(parent), m_subjects(std::move(subjects))
{
    setWindowTitle(u"Tags"_s);
    applyTheme(*this, theme);
    m_new = new QLineEdit;
    m_new->setPlaceholderText(u"A new tag, or several with commas between"_s);
    m_new->setAccessibleName(u"New tag"_s);
    m_list = new QListWidget;
    m_list->setAccessibleName(u"Tags"_s);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setToolTip(u"F2 renames a tag everywhere; an empty name removes it"_s);
    decisions.forEachTag([&](const Tag &tag) {
        const auto has = [&](Subject s) { return std::ranges::binary_search(decisions.tagsOf(s), tag.key); };
        addRow(tag, static_cast<int>(std::ranges::count_if(m_subjects, has)));
    });
    m_list->sortItems();
    m_list->setVisible(m_list->count() > 0);
    const AcceptButtons buttons = acceptButtons(*this, u"Tag"_s);
    m_colour = buttons.box->addButton(u"C&olour"_s, QDialogButtonBox::ActionRole);
    m_colour->setToolTip(u"A colour for the tag chosen in the list"_s);
    m_colour->setMenu(colourMenu());
    m_colour->setEnabled(false);
    m_colour->setVisible(m_list->count() > 0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_colour->setEnabled(row >= 0); });
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(questionLabel(theme, about));
    layout->addWidget(m_new);
    layout->addWidget(m_list);
    layout->addSpacing(8);
    layout->addWidget(buttons.box);
    setMinimumWidth(400);
    m_new->setFocus();
}

QMenu *TagsDialog::colourMenu()
{
    auto *menu = new QMenu(this);
    for (const TagColour &colour : tagColours()) {
        menu->addAction(tagIcon(colour.value), colour.name, this, [this, value = colour.value] { colourCurrent(value); });
    }
    menu->addSeparator();
    menu->addAction(u"No colour"_s, this, [this] { colourCurrent({}); });
    return menu;
}

void TagsDialog::colourCurrent(const QString &colour)
{
    if (QListWidgetItem *item = m_list->currentItem()) {
        item->setData(ColourRole, colour);
        item->setIcon(tagIcon(colour));
    }
}

void TagsDialog::addRow(const Tag &tag, int tagged)
{
    auto *item = new QListWidgetItem(tag.name, m_list);
    const Qt::CheckState state = tagged == 0 ? Qt::Unchecked : tagged == static_cast<int>(m_subjects.size()) ? Qt::Checked : Qt::PartiallyChecked;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsEditable);
    item->setData(KeyRole, tag.key);
    item->setData(NameRole, tag.name);
    item->setData(ColourRole, tag.colour);
    item->setData(FoundColourRole, tag.colour);
    item->setIcon(tagIcon(tag.colour));
    item->setData(StateRole, static_cast<int>(state));
    item->setCheckState(state);
}

std::vector<Edit> TagsDialog::edits() const
{
    std::vector<Edit> edits;
    for (const QString &name : m_new->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            edits.emplace_back(edit::SetTag{m_subjects, name.simplified(), true});
        }
    }
    std::vector<Edit> names; // behind the others, which know the tags by the names before
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const QString before = item->data(NameRole).toString();
        if (static_cast<int>(item->checkState()) != item->data(StateRole).toInt() && item->checkState() != Qt::PartiallyChecked) {
            edits.emplace_back(edit::SetTag{m_subjects, before, item->checkState() == Qt::Checked});
        }
        if (item->text().simplified() != before || item->data(ColourRole) != item->data(FoundColourRole)) {
            names.emplace_back(edit::ChangeTag{item->data(KeyRole).toLongLong(), item->text().simplified(), item->data(ColourRole).toString()});
        }
    }
    edits.insert(edits.end(), names.begin(), names.end());
    return edits;
}

} // namespace eusebius
