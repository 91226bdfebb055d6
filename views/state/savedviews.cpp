// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/state/savedviews.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

const QString kViewStateName = u"saved-views"_s;

const QStringList &laneNames()
{
    static const QStringList names{u"source"_s, u"packed"_s, u"name"_s, u"tag"_s}; // as Lanes
    return names;
}

const QStringList &choiceNames()
{
    static const QStringList names{u"all"_s, u"several"_s, u"differing"_s}; // as SynopsisChoice
    return names;
}

/// Instants are written as text: JSON's numbers are doubles.
QJsonObject objectOf(const SavedView &view)
{
    QJsonObject object{{u"name"_s, view.name},         {u"lanes"_s, laneNames().value(static_cast<int>(view.lanes))}, {u"eras"_s, view.eras},
                       {u"folded"_s, view.folded},     {u"sources"_s, view.sources},   {u"lower"_s, view.lower},
                       {u"details"_s, view.details},   {u"synopsis"_s, view.synopsis}, {u"choice"_s, choiceNames().value(static_cast<int>(view.choice))},
                       {u"search"_s, view.search},     {u"hidden"_s, QJsonArray::fromStringList(view.hidden)},
                       {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
    if (view.to > view.from) {
        object.insert(u"from"_s, QString::number(view.from));
        object.insert(u"to"_s, QString::number(view.to));
    }
    return object;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &each : value.toArray()) {
        strings.append(each.toString());
    }
    return strings;
}

SavedView viewOf(const QJsonObject &object)
{
    SavedView view;
    view.name = object.value(u"name"_s).toString();
    view.from = object.value(u"from"_s).toString().toLongLong();
    view.to = object.value(u"to"_s).toString().toLongLong();
    view.search = object.value(u"search"_s).toString();
    view.hidden = stringsOf(object.value(u"hidden"_s));
    view.columns = stringsOf(object.value(u"columns"_s));
    view.lanes = static_cast<Lanes>(std::max<qsizetype>(0, laneNames().indexOf(object.value(u"lanes"_s).toString())));
    view.choice = static_cast<SynopsisChoice>(std::max<qsizetype>(0, choiceNames().indexOf(object.value(u"choice"_s).toString())));
    view.eras = object.value(u"eras"_s).toBool();
    view.folded = object.value(u"folded"_s).toBool();
    view.sources = object.value(u"sources"_s).toBool(true);
    view.lower = object.value(u"lower"_s).toBool(true);
    view.details = object.value(u"details"_s).toBool(true);
    view.synopsis = object.value(u"synopsis"_s).toBool();
    return view;
}

} // namespace

QByteArray savedViewsJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views) {
        array.append(objectOf(view));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<SavedView> savedViewsOf(const QByteArray &json)
{
    QList<SavedView> views;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const SavedView view = viewOf(value.toObject());
        if (!view.name.isEmpty()) {
            views.append(view);
        }
    }
    return views;
}

SavedViews::SavedViews(const CorpusState &corpus, EditSession &edits, Settings &settings, std::function<QStringList()> opened, QObject *parent)
    : QObject(parent), m_corpus(corpus), m_edits(edits), m_settings(settings), m_opened(std::move(opened)), m_generation(corpus.generation())
{
    connect(&corpus, &CorpusState::changed, this, &SavedViews::corpusChanged);
}

void SavedViews::corpusChanged()
{
    if (m_generation != m_corpus.generation()) {
        m_generation = m_corpus.generation();
        load();
    } else if (!m_views.isEmpty() && !m_edits.path().isEmpty() && m_edits.path() != m_path) {
        store(); // it has become a file, or another one
    }
}

QString SavedViews::settingsKey() const
{
    const QStringList opened = m_edits.path().isEmpty() ? m_opened() : QStringList{m_edits.path()};
    return QString::fromLatin1(QCryptographicHash::hash(opened.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
}

void SavedViews::load()
{
    m_path = m_edits.path();
    const QByteArray kept = m_edits.viewState(kViewStateName).toUtf8();
    // Of a file that may not be written the settings know what was saved since.
    const QByteArray own = m_path.isEmpty() || !m_edits.canEdit() ? m_settings.savedViews(settingsKey()) : QByteArray();
    m_views = savedViewsOf(own.isEmpty() ? kept : own);
    emit changed();
}

void SavedViews::store()
{
    m_path = m_edits.path();
    const QByteArray json = savedViewsJson(m_views);
    if (!m_edits.setViewState(kViewStateName, QString::fromUtf8(json))) {
        m_settings.setSavedViews(settingsKey(), m_views.isEmpty() ? QByteArray() : json);
    }
}

int SavedViews::indexOf(const QString &name) const
{
    const auto same = [&name](const SavedView &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(m_views, same);
    return found == m_views.end() ? -1 : static_cast<int>(found - m_views.begin());
}

void SavedViews::save(const SavedView &view)
{
    if (const int there = indexOf(view.name); there >= 0) {
        m_views[there] = view;
    } else {
        m_views.append(view);
    }
    store();
    emit changed();
}

bool SavedViews::rename(int index, const QString &name)
{
    const QString wanted = name.simplified();
    const int there = indexOf(wanted);
    if (wanted.isEmpty() || (there >= 0 && there != index)) {
        return false;
    }
    m_views[index].name = wanted;
    store();
    emit changed();
    return true;
}

void SavedViews::remove(int index)
{
    m_views.removeAt(index);
    store();
    emit changed();
}

} // namespace eusebius
