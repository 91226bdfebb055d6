// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exportdialog.h"

#include "views/dialogs/previewpicture.h"
#include "views/widgets/stylesheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewWidth = 360;
constexpr int kPreviewHeight = 260;
constexpr int kPreviewDelayMilliseconds = 150;

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, TaskRunner &tasks, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_previewTask(tasks), m_delay(new QTimer(this))
{
    setWindowTitle(u"Export picture"_s);
    applyTheme(*this, workspace.theme.theme());
    m_delay->setSingleShot(true);
    m_delay->setInterval(kPreviewDelayMilliseconds);
    connect(m_delay, &QTimer::timeout, this, &ExportDialog::startPreview);
    build();
    optionsChanged();
}

QLayout *ExportDialog::buildForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_format = new QComboBox;
    m_format->addItem(u"PNG, for screens and slides"_s, u"png"_s);
    m_format->addItem(u"SVG, to edit and to scale"_s, u"svg"_s);
    m_format->addItem(u"PDF, to print"_s, u"pdf"_s);
    form->addRow(u"&Format"_s, m_format);
    m_everything = new QRadioButton(u"E&verything dated"_s);
    m_shownPeriod = new QRadioButton(u"The period on &screen"_s);
    m_shownPeriod->setChecked(true);
    form->addRow(u"Period"_s, m_shownPeriod);
    form->addRow(QString(), m_everything);
    m_width = new QSpinBox;
    m_width->setRange(400, 20000);
    m_width->setSingleStep(100);
    m_width->setValue(2400);
    m_width->setSuffix(u" px"_s);
    form->addRow(u"&Width"_s, m_width);
    m_height = new QSpinBox;
    m_height->setRange(200, 20000);
    m_height->setSingleStep(100);
    m_height->setValue(1200);
    m_height->setSuffix(u" px"_s);
    m_height->setEnabled(false);
    form->addRow(u"&Height"_s, m_height);
    m_fitHeight = new QCheckBox(u"As high as the &lanes need"_s);
    m_fitHeight->setChecked(true);
    form->addRow(QString(), m_fitHeight);
    m_resolution = new QComboBox;
    m_resolution->addItem(u"Screen, 96 dpi"_s, 96.0);
    m_resolution->addItem(u"Sharp screen, 192 dpi"_s, 192.0);
    m_resolution->addItem(u"Print, 300 dpi"_s, 300.0);
    form->addRow(u"&Resolution"_s, m_resolution);
    m_theme = new QComboBox;
    m_theme->addItem(u"Light"_s, int(ThemeKind::Light));
    m_theme->addItem(u"Dark"_s, int(ThemeKind::Dark));
    m_theme->addItem(u"Print, without colour"_s, int(ThemeKind::Print));
    m_theme->setCurrentIndex(m_workspace.theme.isDark() ? 1 : 0);
    form->addRow(u"&Colours"_s, m_theme);
    m_lanes = new QComboBox;
    m_lanes->addItem(u"One a source"_s, int(Lanes::BySource));
    m_lanes->addItem(u"One a name"_s, int(Lanes::ByName));
    m_lanes->addItem(u"One a tag"_s, int(Lanes::ByTag));
    m_lanes->addItem(u"All in one"_s, int(Lanes::Packed));
    m_lanes->setCurrentIndex(m_lanes->findData(int(m_workspace.timeline.lanes())));
    form->addRow(u"L&anes"_s, m_lanes);
    return form;
}

void ExportDialog::build()
{
    QLayout *form = buildForm();
    m_previewLabel = new QLabel;
    m_previewLabel->setFixedSize(kPreviewWidth, kPreviewHeight);
    m_previewLabel->setAlignment(Qt::AlignCenter);
    m_previewLabel->setAccessibleName(u"Preview"_s);
    m_sizeWords = new QLabel;
    m_sizeWords->setObjectName(u"secondary"_s);
    m_sizeWords->setAlignment(Qt::AlignCenter);
    auto *right = new QVBoxLayout;
    right->addWidget(m_previewLabel);
    right->addWidget(m_sizeWords);
    right->addStretch();
    auto *top = new QHBoxLayout;
    top->addLayout(form);
    top->addSpacing(20);
    top->addLayout(right);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(u"Save as…"_s, QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(buttons);
    for (QComboBox *box : {m_format, m_resolution, m_theme, m_lanes}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::optionsChanged);
    }
    for (QSpinBox *box : {m_width, m_height}) {
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::optionsChanged);
    }
    connect(m_fitHeight, &QCheckBox::toggled, this, &ExportDialog::optionsChanged);
    connect(m_shownPeriod, &QRadioButton::toggled, this, &ExportDialog::optionsChanged);
}

PictureOptions ExportDialog::options() const
{
    PictureOptions options;
    options.widthPixels = m_width->value();
    options.heightPixels = m_fitHeight->isChecked() ? 0 : m_height->value();
    options.dpi = m_resolution->currentData().toDouble();
    if (m_shownPeriod->isChecked()) {
        options.from = m_workspace.range.shown().from;
        options.to = m_workspace.range.shown().to;
    }
    options.everything = m_everything->isChecked();
    options.lanes = Lanes(m_lanes->currentData().toInt());
    options.theme = ThemeKind(m_theme->currentData().toInt());
    options.shown = m_workspace.filter.shown();
    return options;
}

PictureFormat ExportDialog::format() const
{
    return suffix() == "svg"_L1 ? PictureFormat::Svg : suffix() == "pdf"_L1 ? PictureFormat::Pdf : PictureFormat::Png;
}

QString ExportDialog::suffix() const
{
    return m_format->currentData().toString();
}

void ExportDialog::optionsChanged()
{
    m_height->setEnabled(!m_fitHeight->isChecked());
    m_sizeWords->setText(sizeHintWords());
    m_delay->start();
}

void ExportDialog::startPreview()
{
    m_previewTask.start([snapshot = m_workspace.corpus.snapshot(), o = options()](const Progress &) { return previewPicture(snapshot, o, kPreviewWidth * 2); },
                        [this](const QImage &image) { showPreview(image); });
}

void ExportDialog::showPreview(const QImage &image)
{
    m_preview = image;
    if (image.isNull()) {
        m_previewLabel->setText(u"Nothing to show in this period"_s);
    } else {
        const double ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(image.scaled(QSize(kPreviewWidth, kPreviewHeight) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        m_previewLabel->setPixmap(pixmap);
    }
    m_sizeWords->setText(sizeHintWords());
}

QString ExportDialog::sizeHintWords() const
{
    const PictureOptions o = options();
    int height = o.heightPixels;
    const bool guessed = height == 0;
    if (guessed && !m_preview.isNull()) {
        height = static_cast<int>(std::lround(static_cast<double>(m_preview.height()) / m_preview.width() * o.widthPixels));
    }
    if (height == 0) {
        return u"%1 px wide"_s.arg(o.widthPixels);
    }
    const auto centimetres = [&o](int pixels) { return QString::number(pixels / o.dpi * kMillimetresPerInch / 10, 'f', 1); };
    return u"%1%2 × %3 px, %4 × %5 cm at %6 dpi"_s.arg(guessed ? u"about "_s : QString()).arg(o.widthPixels).arg(height).arg(centimetres(o.widthPixels), centimetres(height)).arg(o.dpi);
}

} // namespace eusebius
