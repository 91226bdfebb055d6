// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartspanel.h"

#include "views/charts/chartfile.h"
#include "views/charts/chartview.h"
#include "views/widgets/linkbutton.h"
#include "views/words/errorwords.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{TallyKind::Coverage, TallyKind::Agreement, TallyKind::Precision, TallyKind::SharedWording};
constexpr QSize kPictureSize{1000, 520};

} // namespace

ChartsPanel::ChartsPanel(Workspace &workspace, TaskRunner &tasks, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_counting(tasks)
{
    m_summary = new QLabel;
    m_summary->setObjectName(u"secondary"_s);
    m_summary->setContentsMargins(16, 0, 16, 2);
    m_summary->setWordWrap(true);
    m_chart = new ChartView;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTop();
    layout->addWidget(m_summary);
    layout->addWidget(m_chart, 1);
    setFocusProxy(m_chart);
    connect(m_chart, &ChartView::chosen, this, &ChartsPanel::follow);
    connect(m_chart, &ChartView::currentChanged, this, &ChartsPanel::sayWhatIsShown);
    connect(&workspace.corpus, &CorpusState::changed, this, &ChartsPanel::count);
    connect(&workspace.theme, &ThemeState::changed, this, [this] {
        if (m_counted != nullptr) {
            m_chart->show(m_chart->tally(), m_chart->words(), m_workspace.theme.theme());
        }
    });
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 6, 16, 4);
    top->setSpacing(14);
    m_kinds = new QButtonGroup(this);
    for (const TallyKind kind : kKinds) {
        auto *button = new QToolButton;
        button->setText(chartName(kind));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(kind == m_kind);
        m_kinds->addButton(button, static_cast<int>(kind));
        top->addWidget(button);
    }
    top->addStretch(1);
    m_save = new LinkButton(u"Save chart…"_s);
    m_save->setToolTip(u"The chart as PNG, SVG or PDF"_s);
    top->addWidget(m_save);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<TallyKind>(id)); });
    connect(m_save, &QToolButton::clicked, this, &ChartsPanel::askWhereToSave);
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_counted != m_workspace.corpus.snapshot()) {
        count();
    }
}

void ChartsPanel::choose(TallyKind kind)
{
    m_kind = kind;
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    count();
}

void ChartsPanel::count()
{
    const SnapshotPtr snapshot = m_workspace.corpus.snapshot();
    if (snapshot == nullptr || !isVisible()) {
        return;
    }
    m_counting.start([snapshot, kind = m_kind](const Progress &progress) { return tallyOf(*snapshot, kind, progress); },
                     [this, snapshot](Tally tally) {
                         m_counted = snapshot;
                         ChartWords words = chartWords(tally, *snapshot);
                         m_chart->show(std::move(tally), std::move(words), m_workspace.theme.theme());
                         sayWhatIsShown();
                     });
}

/// What the keys have come to, else what there is to see.
void ChartsPanel::sayWhatIsShown()
{
    const int group = m_chart->currentGroup();
    m_summary->setText(group < 0 ? m_chart->words().summary : groupWords(m_chart->tally(), m_chart->words(), group) + u"   Enter goes there"_s);
}

void ChartsPanel::follow(int group, int part)
{
    const SnapshotPtr &snapshot = m_counted;
    if (snapshot == nullptr || snapshot != m_workspace.corpus.snapshot()) {
        return; // of a corpus that is gone
    }
    const TallyGroup &bar = m_chart->tally().groups[static_cast<std::size_t>(group)];
    if (bar.document < 0) {
        const Instant from = instantOf({bar.firstYear, 1, 1});
        const Period extent = m_workspace.range.extent();
        m_workspace.range.show(bar.reach == TallyGroup::Reach::Before    ? Period{extent.from, from}
                                   : bar.reach == TallyGroup::Reach::After ? Period{from, extent.to}
                                                                           : Period{from, instantOf({bar.firstYear + bar.years, 1, 1})});
        return;
    }
    if (m_chart->tally().kind == TallyKind::SharedWording && part >= 0) {
        if (const std::optional<PassageRef> passage = firstShared(*snapshot, bar.document, part)) {
            m_workspace.selection.openDocument(snapshot->document(bar.document).id, passage->range);
        }
        return;
    }
    m_workspace.filter.showOnly(bar.document);
}

void ChartsPanel::askWhereToSave()
{
    const QString path = QFileDialog::getSaveFileName(this, u"Save chart as"_s, chartName(m_kind) + u".png"_s, u"Pictures (*.png *.svg *.pdf)"_s);
    if (!path.isEmpty()) {
        save(path);
    }
}

void ChartsPanel::save(const QString &path)
{
    const Result<void> written = writeChart(m_chart->tally(), m_chart->words(), m_workspace.theme.theme(), kPictureSize, path);
    m_summary->setText(written ? u"Saved as %1."_s.arg(path) : errorWords(written.error()));
}

} // namespace eusebius
