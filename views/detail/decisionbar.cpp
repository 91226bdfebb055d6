// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/decisionbar.h"

#include "views/widgets/linkbutton.h"

#include <QHBoxLayout>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBetweenLinks = 6;

} // namespace

DecisionBar::DecisionBar(Workspace &workspace, const EditTarget &target, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBetweenLinks);
    const auto add = [&](const QString &words, const QString &tip) {
        auto *link = new LinkButton(words);
        link->setToolTip(tip);
        link->setEnabled(workspace.edits.canEdit());
        layout->addWidget(link);
        m_links.append(link);
        return link;
    };
    const std::tuple<EditVerb, QString, QString> verbs[] = {{EditVerb::Confirm, u"Confirm"_s, u"It is so (Ctrl+Return)"_s},
                                                            {EditVerb::Reject, u"Reject"_s, u"It tells no such happening (Ctrl+Backspace)"_s},
                                                            {EditVerb::SetDate, u"Date"_s, u"Correct the date (Ctrl+D)"_s},
                                                            {EditVerb::Note, u"Note"_s, u"A note of your own (Ctrl+N)"_s}};
    for (const auto &[verb, words, tip] : verbs) {
        connect(add(words, tip), &QAbstractButton::clicked, this, [&workspace, which = verb, target] { workspace.requests.want(which, target); });
    }
    LinkButton *cite = add(u"Cite"_s, u"Copy a citation: Chicago, MLA, BibTeX, CSL-JSON (Ctrl+Shift+C)"_s);
    cite->setEnabled(true);
    connect(cite, &QAbstractButton::clicked, this,
            [&workspace, target, cite] { workspace.requests.wantCitation(target, cite->mapToGlobal(QPoint(0, cite->height()))); });
    LinkButton *more = add(u"More…"_s, u"Everything that can be decided about it"_s);
    more->setEnabled(true);
    connect(more, &QAbstractButton::clicked, this,
            [&workspace, target, more] { workspace.requests.wantMenu(target, more->mapToGlobal(QPoint(0, more->height()))); });
    layout->addStretch();
}

/// Of words cut to a letter each nobody can tell which is which; "More" has them all.
void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int room = width() - m_links.last()->sizeHint().width();
    for (LinkButton *link : m_links.first(m_links.size() - 1)) {
        room -= link->sizeHint().width() + kBetweenLinks;
        link->setVisible(room >= 0);
    }
}

} // namespace eusebius
