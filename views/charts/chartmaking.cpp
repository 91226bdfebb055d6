// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartmaking.h"

#include "views/charts/chartink.h"
#include "views/widgets/typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalPercentBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamedPeriods = 10; ///< more names of periods would run into each other

bool isOfTime(TallyKind kind)
{
    return kind == TallyKind::Coverage || kind == TallyKind::Agreement;
}

/// Names at every second, third … bar where there are many. Qt asks for different names: what is left out is so many invisible blanks.
QStringList thinnedNames(const QStringList &names)
{
    const qsizetype step = (names.size() + kMostNamedPeriods - 1) / kMostNamedPeriods;
    QStringList thinned;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names[i];
        if (name.startsWith("before "_L1)) {
            name = u"pre "_s + name.mid(7); // narrow enough for its place
        }
        if (const qsizetype blank = name.indexOf(u' '); blank > 0) {
            name.replace(blank, 1, u"<br/>"_s); // in two lines: Qt leaves out a name wider than its place at the edge
        }
        thinned << (step < 2 || i % step == 0 ? name : QString(i + 1, QChar(0x200B)));
    }
    return thinned;
}

/// Sources with one name are told apart by blanks nobody sees.
QStringList distinct(QStringList names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        while (names.indexOf(names[i]) < i) {
            names[i] += QChar(0x200B);
        }
    }
    return names;
}

class ChartMaker {
public:
    ChartMaker(const Tally &tally, const ChartWords &words, const Theme &theme) : m_tally(tally), m_words(words), m_theme(theme) { }

    std::unique_ptr<QChart> make(const ChartReactions &reactions)
    {
        auto chart = std::make_unique<QChart>();
        QAbstractBarSeries *series = newSeries();
        addSets(*series, reactions);
        chart->addSeries(series);
        addAxes(*chart, *series);
        dress(*chart);
        return chart;
    }

private:
    QAbstractBarSeries *newSeries() const
    {
        if (isOfTime(m_tally.kind)) {
            return new QStackedBarSeries;
        }
        return m_tally.kind == TallyKind::Precision ? static_cast<QAbstractBarSeries *>(new QHorizontalPercentBarSeries) : new QHorizontalStackedBarSeries;
    }

    /// The first source stands on top, as in all lists; Qt draws bars that lie from below.
    int groupAt(int bar) const { return isOfTime(m_tally.kind) ? bar : static_cast<int>(m_tally.groups.size()) - 1 - bar; }

    void addSets(QAbstractBarSeries &series, const ChartReactions &reactions) const
    {
        series.setBarWidth(0.72);
        for (int part = 0; part < m_tally.parts; ++part) {
            if (m_tally.totalOfPart(part) == 0) {
                continue;
            }
            auto *set = new QBarSet(m_words.parts[part], &series);
            for (int bar = 0; bar < std::ssize(m_tally.groups); ++bar) {
                *set << double(m_tally.count(groupAt(bar), part));
            }
            set->setBrush(partBrush(m_theme, m_tally.kind, part));
            set->setPen(QPen(m_theme.paper, 0.8));
            set->setSelectedColor(chosenBrush(m_theme, m_tally.kind, part).color());
            series.append(set);
            connect(*set, reactions, part);
        }
    }

    void connect(QBarSet &set, const ChartReactions &reactions, int part) const
    {
        const int last = static_cast<int>(m_tally.groups.size()) - 1;
        const bool turned = !isOfTime(m_tally.kind);
        const auto groupOf = [last, turned](int bar) { return turned ? last - bar : bar; };
        if (reactions.clicked) {
            QObject::connect(&set, &QBarSet::clicked, &set, [=, act = reactions.clicked](int bar) { act(groupOf(bar), part); });
        }
        if (reactions.hovered) {
            QObject::connect(&set, &QBarSet::hovered, &set, [=, act = reactions.hovered](bool inside, int bar) { act(inside, groupOf(bar), part); });
        }
    }

    void addAxes(QChart &chart, QAbstractBarSeries &series) const
    {
        auto *names = new QBarCategoryAxis;
        QStringList groups = m_words.groups;
        if (isOfTime(m_tally.kind)) {
            groups = thinnedNames(groups);
        } else {
            std::ranges::reverse(groups);
            groups = distinct(groups);
        }
        names->append(groups);
        names->setTruncateLabels(!isOfTime(m_tally.kind));
        names->setGridLineVisible(false);
        auto *values = new QValueAxis;
        qint64 most = 1;
        for (int g = 0; g < std::ssize(m_tally.groups); ++g) {
            most = std::max(most, m_tally.total(g));
        }
        const bool shares = m_tally.kind == TallyKind::Precision;
        values->setRange(0, shares ? 100 : double(most));
        values->setLabelFormat(shares ? u"%.0f %%"_s : u"%.0f"_s);
        if (!shares) {
            values->applyNiceNumbers();
        }
        for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
            axis->setLabelsFont(typeFont(m_theme, Type::Secondary));
            axis->setLabelsColor(m_theme.secondary);
            axis->setLinePen(QPen(m_theme.rule, 1));
            axis->setGridLinePen(QPen(m_theme.rule, 1));
        }
        const bool stands = isOfTime(m_tally.kind);
        chart.addAxis(names, stands ? Qt::AlignBottom : Qt::AlignLeft);
        chart.addAxis(values, stands ? Qt::AlignLeft : Qt::AlignBottom);
        series.attachAxis(names);
        series.attachAxis(values);
    }

    void dress(QChart &chart) const
    {
        chart.setAnimationOptions(QChart::NoAnimation);
        chart.setBackgroundBrush(m_theme.paper);
        chart.setBackgroundRoundness(0);
        chart.setMargins({isOfTime(m_tally.kind) ? 28 : 4, 2, 12, 4}); // the first name of a period reaches to the left of its bar
        chart.layout()->setContentsMargins(0, 0, 0, 0);
        chart.setTitle(m_words.title);
        chart.setTitleFont(typeFont(m_theme, Type::Strong));
        chart.setTitleBrush(m_theme.text);
        QLegend *legend = chart.legend();
        legend->setAlignment(Qt::AlignRight);
        legend->setFont(typeFont(m_theme, Type::Secondary));
        legend->setLabelColor(m_theme.secondary);
        legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    }

    const Tally &m_tally;
    const ChartWords &m_words;
    const Theme &m_theme;
};

} // namespace

std::unique_ptr<QChart> makeChart(const Tally &tally, const ChartWords &words, const Theme &theme, const ChartReactions &reactions)
{
    return ChartMaker(tally, words, theme).make(reactions);
}

void markGroup(QChart &chart, int group)
{
    for (QAbstractSeries *series : chart.series()) {
        auto *bars = qobject_cast<QAbstractBarSeries *>(series);
        if (bars == nullptr) {
            continue;
        }
        const bool turned = qobject_cast<QStackedBarSeries *>(series) == nullptr;
        for (QBarSet *set : bars->barSets()) {
            set->deselectAllBars();
            if (group >= 0 && group < set->count()) {
                set->selectBar(turned ? set->count() - 1 - group : group);
            }
        }
    }
}

} // namespace eusebius
