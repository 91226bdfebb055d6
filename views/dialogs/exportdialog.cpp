// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/exportdialog.h"

#include "views/widgets/stylesheet.h"
#include "views/words/errorwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewDelayMilliseconds = 150;
constexpr int kFormWidth = 400;
constexpr QSize kOpeningSize(1120, 660);

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, TaskRunner &tasks, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_previewTask(tasks), m_printTask(tasks), m_delay(new QTimer(this))
{
    setWindowTitle(u"Export"_s);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kPreviewDelayMilliseconds);
    connect(m_delay, &QTimer::timeout, this, &ExportDialog::startPreview);
    build();
    applyTheme(*this, workspace.theme.theme());
    for (QWidget *widget : m_form->findChildren<QWidget *>()) {
        widget->setPalette(palette()); // or choosers and boxes are white in the dark
    }
    resize(kOpeningSize);
    formChanged();
}

void ExportDialog::build()
{
    m_form = new ExportForm(m_workspace);
    m_form->setFixedWidth(kFormWidth);
    m_pane = new PicturePane(m_workspace.theme.theme());
    m_sizeWords = new QLabel;
    m_sizeWords->setObjectName(u"secondary"_s);
    m_sizeWords->setAlignment(Qt::AlignCenter);
    auto *right = new QVBoxLayout;
    right->addWidget(m_pane, 1);
    right->addWidget(m_sizeWords);
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(m_form);
    top->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(u"Save as…"_s, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_print = buttons->addButton(u"Print…"_s, QDialogButtonBox::ActionRole);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addWidget(buttons);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::formChanged);
    connect(m_pane, &PicturePane::resized, m_delay, qOverload<>(&QTimer::start));
}

void ExportDialog::formChanged()
{
    const QString problem = m_form->problem();
    m_save->setEnabled(problem.isEmpty());
    m_print->setEnabled(problem.isEmpty());
    m_sizeWords->setText(problem.isEmpty() ? sizeHintWords() : problem);
    m_delay->start();
}

void ExportDialog::startPreview()
{
    const auto work = [snapshot = m_workspace.corpus.snapshot(), o = options(), f = format(), room = m_pane->room()](const Progress &) {
        Result<PicturePreview> preview = picturePreview(snapshot, o, f, room);
        return preview ? Previewed{std::move(*preview), {}} : Previewed{{}, errorWords(preview.error())};
    };
    m_previewTask.start(work, [this](Previewed previewed) { take(std::move(previewed)); });
}

void ExportDialog::take(Previewed previewed)
{
    const bool well = previewed.problem.isEmpty();
    if (well) {
        m_pane->setPreview(std::move(previewed.preview));
    } else {
        m_pane->setProblem(previewed.problem);
    }
    const bool understood = m_form->problem().isEmpty();
    m_save->setEnabled(well && understood);
    m_print->setEnabled(well && understood && format() != PictureFormat::Markdown && !m_printTask.isRunning());
    m_sizeWords->setText(understood ? sizeHintWords() : m_form->problem());
}

void ExportDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const PictureOptions asked = options();
    const bool wide = asked.heightPixels > 0 ? asked.widthPixels > asked.heightPixels : m_pane->preview().pixels.width() > m_pane->preview().pixels.height();
    printer->setPageOrientation(wide && !asked.tiling.isTiled() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setDocName(asked.title.isEmpty() ? m_workspace.snapshot()->title() : asked.title);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    setBusy(true);
    m_printTask.start([printer, asked, snapshot = m_workspace.corpus.snapshot()](const Progress &) { return printPicture(snapshot, asked, *printer); },
                      [this](const Result<void> &printed) {
                          setBusy(false);
                          if (!printed) {
                              QMessageBox::warning(this, u"Print"_s, u"Nothing was printed. "_s + errorWords(printed.error()));
                          }
                      });
}

void ExportDialog::setBusy(bool busy)
{
    m_print->setEnabled(!busy);
    m_print->setText(busy ? u"Printing…"_s : u"Print…"_s);
}

QString ExportDialog::sizeHintWords() const
{
    if (format() == PictureFormat::Markdown) {
        return u"Dated entries with footnoted sources"_s;
    }
    const PictureOptions o = options();
    int height = o.heightPixels;
    const bool guessed = height == 0;
    if (guessed && hasPreview() && m_pane->preview().pixels.width() > 0) {
        height = static_cast<int>(std::lround(static_cast<double>(m_pane->preview().pixels.height()) / m_pane->preview().pixels.width() * o.widthPixels));
    }
    if (height == 0) {
        return u"%1 px wide"_s.arg(o.widthPixels);
    }
    const auto centimetres = [&o](int pixels) { return QString::number(pixels / o.dpi * kMillimetresPerInch / 10, 'f', 1); };
    QString words = u"%1%2 × %3 px, %4 × %5 cm at %6 dpi"_s.arg(guessed ? u"about "_s : QString()).arg(o.widthPixels).arg(height).arg(centimetres(o.widthPixels), centimetres(height)).arg(o.dpi);
    if (o.tiling.isTiled() && hasPreview()) {
        words += u" · %1 sheets"_s.arg(m_pane->preview().sheets);
    }
    return hasPreview() && !m_pane->preview().tally.isEmpty() ? words + u'\n' + m_pane->preview().tally : words;
}

} // namespace eusebius
