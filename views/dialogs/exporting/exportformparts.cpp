// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the controls of the form stand; what they mean is in exportform.cpp.

#include "views/dialogs/exporting/exportform.h"

#include "views/words/sourcenames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSourceRows = 5;
constexpr int kSourceRowHeight = 18;
constexpr int kCaptionHeight = 54;

QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(12, 14, 12, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

QDoubleSpinBox *lengthBox(const QString &name, double value)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setDecimals(0);
    box->setRange(1, 200'000);
    box->setSingleStep(100);
    box->setSuffix(u" px"_s);
    box->setValue(value);
    return box;
}

QCheckBox *checkBox(const QString &name, const QString &words, bool on = false)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    box->setChecked(on);
    return box;
}

QComboBox *comboBox(const QString &name, const QList<std::pair<QString, QVariant>> &entries)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const auto &[words, data] : entries) {
        box->addItem(words, data);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

/// Named sizes; sheets on their side too.
void addSizes(QComboBox *box, bool paperOnly)
{
    for (const NamedSize &size : namedSizes()) {
        const bool paper = size.heightMillimetres > size.widthMillimetres;
        if (paper || !paperOnly) {
            box->addItem(QString(size.words), QString(size.name));
        }
        if (paper) {
            box->addItem(size.words + u", on its side"_s, size.name + u"-landscape"_s);
        }
    }
}

} // namespace

ExportForm::ExportForm(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QFormLayout;
    top->setHorizontalSpacing(16);
    top->setVerticalSpacing(8);
    m_format = comboBox(u"format"_s, {{u"PNG, for screens and slides"_s, int(PictureFormat::Png)},
                                      {u"SVG, to edit and to scale"_s, int(PictureFormat::Svg)},
                                      {u"PDF, to print"_s, int(PictureFormat::Pdf)},
                                      {u"Web page, to search and point at"_s, int(PictureFormat::Html)},
                                      {u"Chronology in words (Markdown)"_s, int(PictureFormat::Markdown)}});
    top->addRow(u"&Format"_s, m_format);
    m_preset = comboBox(u"preset"_s, {{u"As it is here"_s, {}}});
    for (const PicturePreset &preset : picturePresets()) {
        m_preset->addItem(QString(preset.words));
    }
    top->addRow(u"&Made for"_s, m_preset);
    layout->addLayout(top);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(buildWhat(), u"What it shows"_s);
    tabs->addTab(buildSize(), u"Size"_s);
    tabs->addTab(buildLook(), u"Look"_s);
    layout->addWidget(tabs, 1);
    connectAll();
    follow();
}

void ExportForm::addPeriod(QFormLayout *form)
{
    m_shownPeriod = new QRadioButton(u"The period on &screen"_s);
    m_everything = new QRadioButton(u"E&verything dated"_s);
    m_typedPeriod = new QRadioButton(u"F&rom"_s);
    m_shownPeriod->setChecked(true);
    m_from = new QLineEdit;
    m_to = new QLineEdit;
    m_from->setPlaceholderText(u"1945"_s);
    m_to->setPlaceholderText(u"c. 1960"_s);
    m_from->setAccessibleName(u"From"_s);
    m_to->setAccessibleName(u"To"_s);
    auto *typed = new QHBoxLayout;
    typed->setSpacing(8);
    typed->addWidget(m_typedPeriod);
    typed->addWidget(m_from);
    typed->addWidget(new QLabel(u"to"_s));
    typed->addWidget(m_to);
    form->addRow(u"Period"_s, m_shownPeriod);
    form->addRow(QString(), m_everything);
    form->addRow(QString(), typed);
}

void ExportForm::addSources(QFormLayout *form)
{
    m_sources = new QListWidget;
    m_sources->setAccessibleName(u"Sources"_s);
    if (const Snapshot *snapshot = m_workspace.snapshot()) {
        const QStringList names = sourceNames(*snapshot);
        for (qsizetype d = 0; d < names.size(); ++d) {
            auto *item = new QListWidgetItem(names[d], m_sources);
            item->setData(Qt::UserRole, snapshot->document(static_cast<int>(d)).id);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(m_workspace.filter.isDocumentShown(static_cast<int>(d)) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_sources->setFixedHeight(kSourceRows * kSourceRowHeight);
    form->addRow(u"S&ources"_s, m_sources);
}

QWidget *ExportForm::buildWhat()
{
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    addPeriod(form);
    m_search = new QLineEdit(m_workspace.filter.searchText());
    m_search->setPlaceholderText(u"everything"_s);
    form->addRow(u"F&ound by"_s, m_search);
    addSources(form);
    m_confirmed = checkBox(u"confirmed"_s, u"Only what is &confirmed"_s);
    form->addRow(QString(), m_confirmed);
    m_lanes = comboBox(u"lanes"_s, {{u"One a source"_s, int(Lanes::BySource)}, {u"One a name"_s, int(Lanes::ByName)},
                                    {u"One a tag"_s, int(Lanes::ByTag)}, {u"All in one"_s, int(Lanes::Packed)}});
    m_lanes->setCurrentIndex(m_lanes->findData(int(m_workspace.timeline.lanes())));
    form->addRow(u"L&anes"_s, m_lanes);
    m_eras = checkBox(u"eras"_s, u"&Eras that the documents name"_s, m_workspace.timeline.eras());
    m_undated = checkBox(u"undated"_s, u"Also what has no &date"_s);
    m_folded = checkBox(u"folded"_s, u"Fo&ld stretches in which nothing is told"_s, m_workspace.timeline.folded());
    form->addRow(QString(), m_eras);
    form->addRow(QString(), m_folded);
    form->addRow(QString(), m_undated);
    return page;
}

QWidget *ExportForm::buildSize()
{
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    m_size = comboBox(u"size"_s, {{u"As said below"_s, {}}});
    addSizes(m_size, false);
    form->addRow(u"Si&ze"_s, m_size);
    m_unit = comboBox(u"unit"_s, {{u"Pixels"_s, {}}, {u"Millimetres"_s, {}}});
    form->addRow(u"&Unit"_s, m_unit);
    m_width = lengthBox(u"width"_s, 2400);
    form->addRow(u"&Width"_s, m_width);
    m_height = lengthBox(u"height"_s, 1200);
    form->addRow(u"&Height"_s, m_height);
    m_fitHeight = checkBox(u"fit-height"_s, u"As high as the &lanes need"_s, true);
    form->addRow(QString(), m_fitHeight);
    m_dpi = new QSpinBox;
    m_dpi->setObjectName(u"dpi"_s);
    m_dpi->setRange(24, 2400);
    m_dpi->setValue(96);
    m_dpi->setSuffix(u" dpi"_s);
    m_dpi->setToolTip(u"96 for screens, 192 for sharp ones, 300 for print: twice as many make type and marks twice as large in pixels"_s);
    form->addRow(u"&Resolution"_s, m_dpi);
    m_sheets = comboBox(u"sheets"_s, {{u"One page"_s, {}}});
    addSizes(m_sheets, true);
    form->addRow(u"S&heets"_s, m_sheets);
    m_overlap = new QSpinBox;
    m_overlap->setRange(0, 100);
    m_overlap->setValue(10);
    m_overlap->setSuffix(u" mm"_s);
    form->addRow(u"O&verlap"_s, m_overlap);
    m_cutMarks = checkBox(u"cut-marks"_s, u"Marks where to &cut"_s, true);
    form->addRow(QString(), m_cutMarks);
    return page;
}

QWidget *ExportForm::buildLook()
{
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    m_theme = comboBox(u"theme"_s, {{u"Light"_s, int(ThemeKind::Light)}, {u"Dark"_s, int(ThemeKind::Dark)}, {u"Print, without colour"_s, int(ThemeKind::Print)}});
    m_theme->setCurrentIndex(m_workspace.theme.isDark() ? 1 : 0);
    form->addRow(u"&Colours"_s, m_theme);
    m_font = comboBox(u"font"_s, {{m_workspace.theme.theme().sansFamily + u", the program's"_s, {}}});
    m_font->addItems(QFontDatabase::families());
    form->addRow(u"Fo&nt"_s, m_font);
    m_type = new QDoubleSpinBox;
    m_type->setObjectName(u"type"_s);
    m_type->setDecimals(2);
    m_type->setSingleStep(0.5);
    m_type->setRange(kLeastTypePoints, kMostTypePoints);
    m_type->setValue(kTypePoints);
    m_type->setSuffix(u" pt"_s);
    m_type->setToolTip(u"The size of labels; everything else grows and shrinks with them. Smaller type puts more on the same paper"_s);
    form->addRow(u"T&ype size"_s, m_type);
    m_typeFits = checkBox(u"type-fits"_s, u"As large as e&very event's label allows"_s);
    form->addRow(QString(), m_typeFits);
    m_title = new QLineEdit;
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(m_workspace.snapshot() ? m_workspace.snapshot()->title() : QString());
    form->addRow(u"&Title"_s, m_title);
    m_caption = new QPlainTextEdit;
    m_caption->setObjectName(u"caption"_s);
    m_caption->setFixedHeight(kCaptionHeight);
    m_caption->setTabChangesFocus(true);
    form->addRow(u"C&aption"_s, m_caption);
    m_records = comboBox(u"records"_s, {{u"With their records"_s, int(SourceRecords::Whole)}, {u"Names only"_s, int(SourceRecords::NamesOnly)}, {u"None"_s, int(SourceRecords::Absent)}});
    form->addRow(u"So&urces"_s, m_records);
    m_notes = checkBox(u"notes"_s, u"&Numbers that mark who tells what"_s);
    m_key = checkBox(u"key"_s, u"What the &marks mean"_s, true);
    m_made = checkBox(u"made"_s, u"&Date of making"_s);
    m_outlines = checkBox(u"outlines"_s, u"&Letters as outlines (SVG)"_s);
    m_wordsOnly = checkBox(u"words-only"_s, u"&Words without the picture (web page)"_s);
    for (QCheckBox *box : {m_notes, m_key, m_made, m_outlines, m_wordsOnly}) {
        form->addRow(QString(), box);
    }
    return page;
}

void ExportForm::connectAll()
{
    connect(m_preset, &QComboBox::activated, this, &ExportForm::choosePreset);
    connect(m_size, &QComboBox::activated, this, &ExportForm::chooseSize);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportForm::setUnit);
    for (QComboBox *box : {m_format, m_lanes, m_sheets, m_theme, m_font, m_records}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::follow);
    }
    for (QDoubleSpinBox *box : {m_width, m_height, m_type}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportForm::follow);
    }
    for (QSpinBox *box : {m_dpi, m_overlap}) {
        connect(box, &QSpinBox::valueChanged, this, &ExportForm::follow);
    }
    for (QCheckBox *box : {m_confirmed, m_eras, m_folded, m_undated, m_fitHeight, m_typeFits, m_cutMarks, m_notes, m_key, m_made, m_outlines, m_wordsOnly}) {
        connect(box, &QCheckBox::toggled, this, &ExportForm::follow);
    }
    for (QRadioButton *button : {m_shownPeriod, m_everything, m_typedPeriod}) {
        connect(button, &QRadioButton::toggled, this, &ExportForm::follow);
    }
    for (QLineEdit *field : {m_from, m_to, m_search, m_title}) {
        connect(field, &QLineEdit::textChanged, this, &ExportForm::follow);
    }
    connect(m_caption, &QPlainTextEdit::textChanged, this, &ExportForm::follow);
    connect(m_sources, &QListWidget::itemChanged, this, &ExportForm::follow);
}

} // namespace eusebius
