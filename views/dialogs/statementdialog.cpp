// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/statementdialog.h"

#include "model/dates/datewords.h"
#include "views/dialogs/dialogparts.h"
#include "views/dialogs/typeddatefield.h"
#include "views/widgets/stylesheet.h"
#include "views/widgets/typography.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWordsShown = 280;

} // namespace

StatementDialog::StatementDialog(const Theme &theme, const Proposal &proposal, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(u"New statement"_s);
    applyTheme(*this, theme);
    const bool cut = proposal.words.size() > kWordsShown;
    auto *words = new QLabel(u'“' + proposal.words.left(kWordsShown).trimmed() + (cut ? u" …”"_s : u"”"_s));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(typeFont(theme, Type::Quote));
    m_title = new QLineEdit(proposal.title);
    m_date = new TypedDateField;
    m_attribution = new QLineEdit;
    m_attribution->setPlaceholderText(u"Where the document only passes it on (may stay empty)"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(u"&What happened"_s, m_title);
    form->addRow(u"W&hen"_s, m_date);
    form->addRow(u"Who &says so"_s, m_attribution);
    const AcceptButtons buttons = acceptButtons(*this, u"Add statement"_s);
    const auto check = [this, accept = buttons.accept] {
        const bool dateIsClear = m_date->isEmpty() || !m_date->time().isUndated();
        accept->setEnabled(dateIsClear && !m_title->text().trimmed().isEmpty());
    };
    connect(m_date, &TypedDateField::changed, this, check);
    connect(m_title, &QLineEdit::textChanged, this, check);
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addWidget(questionLabel(theme, proposal.source + u" says"_s));
    layout->addWidget(words);
    layout->addSpacing(8);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(buttons.box);
    setMinimumWidth(520);
    m_date->setText(proposal.time.isUndated() ? QString() : dateWords(proposal.time, DateStyle::Long));
    check();
    m_title->selectAll();
    m_title->setFocus();
}

QString StatementDialog::title() const
{
    return m_title->text().simplified();
}

TimeSpan StatementDialog::time() const
{
    return m_date->time();
}

QString StatementDialog::attribution() const
{
    return m_attribution->text().simplified();
}

} // namespace eusebius
