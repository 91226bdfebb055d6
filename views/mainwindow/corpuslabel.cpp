// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/corpuslabel.h"

#include "views/itemmodels/eventwords.h"
#include "views/render/ink/textblock.h"
#include "views/widgets/typography.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

/// "191 events", or "41 of 191 events" where not all are shown.
QString shownWords(int shown, int all, const QString &what)
{
    const QString words = countWords(all, what);
    return shown == all ? words : QLocale(QLocale::English, QLocale::UnitedStates).toString(shown) + u" of "_s + words;
}

} // namespace

CorpusLabel::CorpusLabel(const Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setMinimumWidth(80);
    connect(&workspace.corpus, &CorpusState::changed, this, &CorpusLabel::refresh);
    connect(&workspace.filter, &FilterState::changed, this, &CorpusLabel::refresh);
    connect(&workspace.edits, &EditSession::changed, this, &CorpusLabel::refresh);
    connect(&workspace.edits, &EditSession::applied, this, &CorpusLabel::refresh);
    connect(&workspace.theme, &ThemeState::changed, this, &CorpusLabel::refresh);
    refresh();
}

QString CorpusLabel::title() const
{
    return m_workspace.snapshot() == nullptr ? u"Eusebius"_s : m_workspace.snapshot()->title();
}

QString CorpusLabel::counts() const
{
    if (m_workspace.snapshot() == nullptr) {
        return {};
    }
    const ShownCounts &shown = m_workspace.filter.counts();
    const ShownCounts &all = m_workspace.filter.totals();
    QStringList words{shownWords(shown.documents, all.documents, u"source"_s), shownWords(shown.events, all.events, u"event"_s),
                      shownWords(shown.statements, all.statements, u"statement"_s)};
    if (all.undated > 0) {
        words.append(QString::number(shown.undated) + u" undated"_s);
    }
    if (m_workspace.edits.hasUnsaved()) {
        words.prepend(u"not saved"_s); // first: what is cut in a narrow window is the counts
    } else if (!m_workspace.edits.readOnlyWords().isEmpty()) {
        words.prepend(u"read only"_s);
    }
    return words.join(u" · "_s);
}

void CorpusLabel::refresh()
{
    setAccessibleName(title() + u", "_s + counts());
    setToolTip(title() + u'\n' + counts());
    update();
}

void CorpusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_workspace.theme.theme();
    const QFont strong = fontOfPixels(theme.sansFamily, 13, QFont::DemiBold);
    const QFont body = typeFont(theme, Type::Body);
    const double y = std::floor((height() - QFontMetricsF(strong).height()) / 2);
    // The title keeps at least half; the counts are cut first.
    const double countsWidth = QFontMetricsF(body).horizontalAdvance(counts());
    const double titleRoom = std::max(width() / 2.0, width() - countsWidth - 12);
    const double used = paintLine(painter, {0, y}, titleRoom, title(), strong, theme.text);
    paintLine(painter, {used + 12, y + 1}, std::max(0.0, width() - used - 12), counts(), body, theme.secondary);
}

} // namespace eusebius
