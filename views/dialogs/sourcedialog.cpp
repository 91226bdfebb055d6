// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/sourcedialog.h"

#include "model/dates/datewords.h"
#include "views/dialogs/dialogparts.h"
#include "views/dialogs/typeddatefield.h"
#include "views/widgets/stylesheet.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingMilliseconds = 200;

/// None where it says what was read.
std::optional<QString> corrected(const QLineEdit &line, const QString &found)
{
    const QString text = line.text().simplified();
    return text == found.simplified() ? std::nullopt : std::optional(text);
}

} // namespace

SourceDialog::SourceDialog(const Theme &theme, const Document &found, const QString &name, const SourceRecord &now, Preview preview, QWidget *parent)
    : QDialog(parent), m_found(found), m_foundName(name), m_now(now), m_preview(std::move(preview))
{
    setWindowTitle(u"The source's record"_s);
    applyTheme(*this, theme);
    m_name = new QLineEdit(now.name.value_or(name));
    m_title = new QLineEdit(now.title.value_or(found.title));
    m_author = new QLineEdit(now.author.value_or(found.author));
    m_publisher = new QLineEdit(now.publisher.value_or(found.publisher));
    m_language = new QLineEdit(now.language.value_or(found.language));
    m_date = new TypedDateField;
    m_moves = new QLabel;
    m_moves->setWordWrap(true);
    m_moves->setMinimumHeight(34);
    m_moves->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(u"&Short name"_s, m_name);
    form->addRow(u"&Title"_s, m_title);
    form->addRow(u"&Author"_s, m_author);
    form->addRow(u"&Publisher"_s, m_publisher);
    form->addRow(u"&Language"_s, m_language);
    form->addRow(u"&Date"_s, m_date);
    const AcceptButtons buttons = acceptButtons(*this, u"Correct it"_s);
    m_accept = buttons.accept;
    QVBoxLayout *layout = dialogLayout(*this);
    layout->addLayout(form);
    layout->addWidget(m_moves);
    layout->addWidget(buttons.box);
    setMinimumWidth(520);
    const TimeSpan published = now.published.value_or(found.published);
    m_dateBefore = published.isUndated() ? QString() : dateWords(published, DateStyle::Long);
    m_date->setText(m_dateBefore);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(m_date, &TypedDateField::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &SourceDialog::showPreview);
    connect(m_date, &TypedDateField::changed, this, [this] { m_accept->setEnabled(m_date->isEmpty() || !m_date->time().isUndated()); });
    m_name->selectAll();
    m_name->setFocus();
}

void SourceDialog::showPreview()
{
    const bool unclear = !m_date->isEmpty() && m_date->time().isUndated();
    m_moves->setText(unclear || m_date->text() == m_dateBefore ? QString() : m_preview(record()));
}

SourceRecord SourceDialog::record() const
{
    SourceRecord record = m_now;
    record.document = m_found.id;
    record.name = corrected(*m_name, m_foundName);
    record.title = corrected(*m_title, m_found.title);
    record.author = corrected(*m_author, m_found.author);
    record.publisher = corrected(*m_publisher, m_found.publisher);
    record.language = corrected(*m_language, m_found.language);
    if (m_date->text() != m_dateBefore) {
        record.published = m_date->time() == m_found.published ? std::nullopt : std::optional(m_date->time());
    }
    return record;
}

} // namespace eusebius
