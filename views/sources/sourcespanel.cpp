// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/sources/sourcespanel.h"

#include "views/sources/sourcelist.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/sectionlabel.h"

#include <QVBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

SourcesPanel::SourcesPanel(Workspace &workspace, TaskRunner &tasks, const QList<LeftoversModel *> &leftovers, QWidget *parent)
    : QWidget(parent), m_model(workspace.corpus, workspace.filter, tasks), m_leftovers(leftovers)
{
    setObjectName(u"panel"_s);
    setAccessibleName(u"Sources"_s);
    m_reviewTitle = new SectionLabel(workspace.theme.theme(), u"Left over"_s);
    m_list = new SourceList(workspace, m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 12);
    layout->setSpacing(0);
    const auto indented = [layout](QWidget *widget, int above) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(qobject_cast<LinkButton *>(widget) != nullptr ? 12 : 16, above, 16, 0); // a button's words stand in a little
        row->addWidget(widget);
        row->addStretch();
        layout->addLayout(row);
    };
    layout->addWidget(m_list, 1000);
    indented(m_reviewTitle, 14);
    for (const LeftoversModel *model : leftovers) {
        auto *link = new LinkButton({});
        link->setProperty("quiet", true);
        connect(link, &QAbstractButton::clicked, this, [this, kind = model->kind()] { emit leftoversWanted(kind); });
        connect(model, &QAbstractItemModel::modelReset, this, &SourcesPanel::updateReview);
        indented(link, 7);
        m_links.append(link);
    }
    layout->addStretch(1); // what the list does not need
    connect(&workspace.theme, &ThemeState::changed, this, [this, &workspace] {
        m_reviewTitle->setTheme(workspace.theme.theme());
    });
    updateReview();
}

void SourcesPanel::updateReview()
{
    bool any = false;
    for (qsizetype i = 0; i < m_leftovers.size(); ++i) {
        const int count = m_leftovers[i]->rowCount();
        m_links[i]->setText(leftoverWords(m_leftovers[i]->kind(), count));
        m_links[i]->setToolTip(u"List them below"_s);
        m_links[i]->setVisible(count > 0);
        any = any || count > 0;
    }
    m_reviewTitle->setVisible(any);
}

} // namespace eusebius
