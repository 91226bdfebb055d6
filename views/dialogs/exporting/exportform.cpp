// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exporting/exportform.h"

#include "model/dates/datewords.h"
#include "model/dates/typeddate.h"
#include "views/words/sourcenames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

std::optional<TimeSpan> typedDate(const QString &text)
{
    const Result<TypedDate> date = readTypedDate(text);
    return date && !date->reading.span.isUndated() ? std::optional(date->reading.span) : std::nullopt;
}

} // namespace

PictureFormat ExportForm::format() const
{
    return PictureFormat(m_format->currentData().toInt());
}

QString ExportForm::suffix() const
{
    switch (format()) {
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        return u"pdf"_s;
    case PictureFormat::Html:
        return u"html"_s;
    case PictureFormat::Markdown:
        break;
    }
    return u"md"_s;
}

QString ExportForm::problem() const
{
    for (const QLineEdit *field : {m_from, m_to}) {
        if (m_typedPeriod->isChecked() && !field->text().trimmed().isEmpty() && !typedDate(field->text())) {
            return u"\"%1\" is no date; try 1951, 1990-09 or \"c. 1800\""_s.arg(field->text());
        }
    }
    return {};
}

double ExportForm::pixelsPerUnit() const
{
    return m_unit->currentIndex() == 0 ? 1 : m_dpi->value() / kMillimetresPerInch;
}

void ExportForm::readSize(PictureOptions &options) const
{
    options.dpi = m_dpi->value();
    options.widthPixels = static_cast<int>(std::lround(m_width->value() * pixelsPerUnit()));
    options.heightPixels = m_fitHeight->isChecked() ? 0 : static_cast<int>(std::lround(m_height->value() * pixelsPerUnit()));
    options.inMillimetres = m_unit->currentIndex() == 1;
    if (const auto sheet = namedSize(m_sheets->currentData().toString()); sheet && format() == PictureFormat::Pdf) {
        options.tiling = {QSizeF(sheet->widthMillimetres, sheet->heightMillimetres), static_cast<double>(m_overlap->value()), m_cutMarks->isChecked()};
    }
}

void ExportForm::readPeriod(PictureOptions &options) const
{
    options.everything = m_everything->isChecked();
    if (m_shownPeriod->isChecked()) {
        options.from = m_workspace.range.shown().from;
        options.to = m_workspace.range.shown().to;
    } else if (m_typedPeriod->isChecked()) {
        if (const auto from = typedDate(m_from->text())) {
            options.from = from->earliestStart();
        }
        if (const auto to = typedDate(m_to->text())) {
            options.to = to->latestEnd();
        }
    }
}

void ExportForm::readFilter(PictureOptions &options) const
{
    options.filter.words = m_search->text().trimmed();
    options.filter.confirmedOnly = m_confirmed->isChecked();
    QStringList chosen;
    for (int i = 0; i < m_sources->count(); ++i) {
        if (m_sources->item(i)->checkState() == Qt::Checked) {
            chosen << m_sources->item(i)->data(Qt::UserRole).toString();
        }
    }
    if (chosen.size() < m_sources->count()) {
        options.filter.documents = chosen;
        if (chosen.isEmpty()) {
            options.shown.documents.assign(static_cast<std::size_t>(m_sources->count()), false);
        }
    }
}

PictureOptions ExportForm::options() const
{
    PictureOptions options;
    readSize(options);
    readPeriod(options);
    readFilter(options);
    options.lanes = Lanes(m_lanes->currentData().toInt());
    options.theme = ThemeKind(m_theme->currentData().toInt());
    options.family = m_font->currentIndex() <= 0 ? QString() : m_font->currentText();
    options.title = m_title->text().trimmed();
    options.caption = m_caption->toPlainText().trimmed();
    options.sources = SourceRecords(m_records->currentData().toInt());
    options.notes = m_notes->isChecked();
    options.marksKey = m_key->isChecked();
    options.eras = m_eras->isChecked();
    options.undated = m_undated->isChecked();
    options.folded = m_folded->isChecked();
    // In its own size nothing is said of it, so that what is written is the same as ever.
    options.typePoints = std::abs(m_type->value() - kTypePoints) < 0.01 ? 0 : m_type->value();
    options.typeFits = m_typeFits->isChecked();
    options.outlines = m_outlines->isChecked();
    options.wordsOnly = m_wordsOnly->isChecked();
    if (m_made->isChecked()) {
        const QDate today = QDate::currentDate();
        options.made = dayWords({today.year(), today.month(), today.day()}, DateStyle::Long);
    }
    return options;
}

void ExportForm::setOptions(const PictureOptions &options)
{
    m_filling = true;
    m_dpi->setValue(static_cast<int>(std::lround(options.dpi)));
    m_unit->setCurrentIndex(options.inMillimetres ? 1 : 0);
    m_width->setValue(options.widthPixels / pixelsPerUnit());
    m_fitHeight->setChecked(options.heightPixels == 0);
    if (options.heightPixels > 0) {
        m_height->setValue(options.heightPixels / pixelsPerUnit());
    }
    m_theme->setCurrentIndex(m_theme->findData(int(options.theme)));
    m_lanes->setCurrentIndex(m_lanes->findData(int(options.lanes)));
    m_records->setCurrentIndex(m_records->findData(int(options.sources)));
    m_notes->setChecked(options.notes);
    m_key->setChecked(options.marksKey);
    m_eras->setChecked(options.eras);
    m_undated->setChecked(options.undated);
    m_folded->setChecked(options.folded);
    m_type->setValue(options.typePoints > 0 ? options.typePoints : kTypePoints);
    m_typeFits->setChecked(options.typeFits);
    m_outlines->setChecked(options.outlines);
    m_filling = false;
    follow();
}

/// What does not go with the format or the size cannot be chosen.
void ExportForm::follow()
{
    if (m_filling) {
        return;
    }
    const bool pdf = format() == PictureFormat::Pdf;
    const bool words = format() == PictureFormat::Markdown;
    m_height->setEnabled(!m_fitHeight->isChecked());
    m_from->setEnabled(m_typedPeriod->isChecked());
    m_to->setEnabled(m_typedPeriod->isChecked());
    m_sheets->setEnabled(pdf);
    m_overlap->setEnabled(pdf && m_sheets->currentIndex() > 0);
    m_cutMarks->setEnabled(pdf && m_sheets->currentIndex() > 0);
    m_outlines->setEnabled(format() == PictureFormat::Svg || format() == PictureFormat::Html);
    m_wordsOnly->setEnabled(format() == PictureFormat::Html);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lanes, m_size, m_unit, m_width, m_fitHeight, m_dpi, m_notes, m_key, m_eras, m_records, m_theme, m_font, m_type, m_typeFits}) {
        widget->setEnabled(!words);
    }
    m_type->setEnabled(!words && !m_typeFits->isChecked());
    emit changed();
}

void ExportForm::choosePreset(int index)
{
    const auto presets = picturePresets();
    if (index <= 0 || index > static_cast<int>(presets.size())) {
        return;
    }
    PictureOptions options;
    options.lanes = m_workspace.timeline.lanes();
    options.folded = m_workspace.timeline.folded();
    presets[static_cast<std::size_t>(index - 1)].apply(options);
    setOptions(options);
}

void ExportForm::chooseSize(int index)
{
    if (index <= 0) {
        return;
    }
    const auto size = namedSize(m_size->currentData().toString());
    Q_ASSERT(size);
    m_filling = true;
    const bool onScreen = size->name == "slide"_L1;
    m_dpi->setValue(static_cast<int>(size->dpi));
    m_unit->setCurrentIndex(onScreen ? 0 : 1);
    const double perMillimetre = onScreen ? size->dpi / kMillimetresPerInch : 1;
    m_width->setValue(size->widthMillimetres * perMillimetre);
    m_fitHeight->setChecked(size->heightMillimetres <= 0);
    if (size->heightMillimetres > 0) {
        m_height->setValue(size->heightMillimetres * perMillimetre);
    }
    m_filling = false;
    follow();
}

/// The same size in the other unit.
void ExportForm::setUnit(int index)
{
    const double factor = index == 1 ? kMillimetresPerInch / m_dpi->value() : m_dpi->value() / kMillimetresPerInch;
    const bool filling = m_filling;
    m_filling = true;
    for (QDoubleSpinBox *box : {m_width, m_height}) {
        const double value = box->value();
        box->setSuffix(index == 1 ? u" mm"_s : u" px"_s);
        box->setSingleStep(index == 1 ? 5 : 100);
        if (!filling) {
            box->setValue(value * factor);
        }
    }
    m_filling = filling;
    follow();
}

} // namespace eusebius
