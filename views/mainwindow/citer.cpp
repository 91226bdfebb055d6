// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/citer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <map>

namespace eusebius {

using namespace Qt::StringLiterals;

Citer::Citer(Workspace &workspace, Settings &settings, QObject *parent) : QObject(parent), m_workspace(workspace), m_settings(settings)
{
}

QString Citer::nameOf(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Chicago:
        return u"Chicago"_s;
    case CitationStyle::Mla:
        return u"MLA"_s;
    case CitationStyle::BibTeX:
        return u"BibTeX"_s;
    case CitationStyle::CslJson:
        return u"CSL-JSON"_s;
    }
    Q_UNREACHABLE();
}

QString Citer::text(const EditTarget &target, CitationStyle style) const
{
    const Snapshot &snapshot = *m_workspace.snapshot();
    std::vector<Cited> cited;
    if (const int document = snapshot.documentIndex(target.document); document >= 0) {
        cited.push_back({&snapshot.document(document), {}});
    }
    std::map<int, CitedPlaces> places;
    for (const StatementId id : target.allStatements(snapshot)) {
        const int statement = snapshot.statementIndex(id);
        if (statement < 0) {
            continue;
        }
        const int document = snapshot.documentOf(statement);
        const auto [there, isNew] = places.try_emplace(document, snapshot.document(document));
        const CitedPlace place = there->second.at(snapshot.rangeOf(statement).begin);
        const auto same = [&](const Cited &c) { return c.document == &snapshot.document(document) && c.place == place; };
        if (std::ranges::none_of(cited, same)) {
            cited.push_back({&snapshot.document(document), place});
        }
    }
    return cited.empty() ? QString() : citations(cited, style);
}

void Citer::copy(const EditTarget &target, CitationStyle style)
{
    const QString words = m_workspace.snapshot() == nullptr ? QString() : text(target, style);
    if (words.isEmpty()) {
        emit told(u"Select a statement, an event or a source to cite"_s);
        return;
    }
    QGuiApplication::clipboard()->setText(words);
    m_settings.setCitationStyle(nameOf(style));
    constexpr qsizetype kShown = 160;
    const QString shown = words.simplified();
    emit told(u"Copied (%1): %2"_s.arg(nameOf(style), shown.size() > kShown ? shown.left(kShown) + u" …"_s : shown));
}

void Citer::copy(const EditTarget &target)
{
    const QString last = m_settings.citationStyle();
    const auto style = std::ranges::find(kCitationStyles, last, &Citer::nameOf);
    copy(target, style == kCitationStyles.end() ? CitationStyle::Chicago : *style);
}

void Citer::addTo(QMenu &menu, const EditTarget &target)
{
    for (const CitationStyle style : kCitationStyles) {
        menu.addAction(nameOf(style), this, [this, target, style] { copy(target, style); });
    }
}

} // namespace eusebius
