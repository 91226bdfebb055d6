// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/toldedits/toldedits.h"

#include "model/corpus/decisions/recordjson.h"

#include <random>

namespace eusebius::tests {

using namespace Qt::StringLiterals;

namespace {

class EditMaker {
public:
    EditMaker(const Snapshot &snapshot, quint64 number) : m_snapshot(snapshot), m_dice(number * 7919 + 1) { }

    Edit make()
    {
        switch (below(20)) {
        case 0:
        case 1:
            return edit::SetStatus{{statement(), statement()}, static_cast<Status>(below(3))};
        case 2:
            return edit::Same{{statement(), statement()}};
        case 3:
            return edit::SameEvents{{event(), event()}};
        case 4:
            return edit::Relate{statement(), statement(), static_cast<LinkRelation>(below(3))};
        case 5:
            return unrelate();
        case 6:
        case 7:
            return split();
        case 8:
            return edit::Move{statement(), event()};
        case 9:
            return chooseDate();
        case 10:
            return edit::GiveDate{subject(), coin() ? std::nullopt : std::optional(time()), words()};
        case 11:
            return edit::Retitle{subject(), coin() ? QString() : words()};
        case 12:
            return edit::Star{{subject(), subject()}, coin()};
        case 13:
            return edit::AddNote{subject(), words()};
        case 14:
            return changeNote();
        case 15:
            return edit::SetTag{{subject(), subject()}, u"tag %1"_s.arg(below(5)), coin()};
        case 16:
            return edit::ChangeTag{static_cast<qint64>(1 + below(5)), below(4) == 0 ? QString() : u"tag %1"_s.arg(below(9)), u"#cc79a7"_s};
        case 17:
            return addStatement();
        case 18:
            return removeStatement();
        default:
            return source();
        }
    }

private:
    quint64 below(quint64 n) { return m_dice() % n; }
    bool coin() { return below(2) == 0; }
    StatementId statement()
    {
        const auto all = m_snapshot.statements();
        return all.empty() ? StatementId{1} : all[below(all.size())].id;
    }
    EventId event()
    {
        const auto all = m_snapshot.events();
        return all.empty() ? EventId{1} : all[below(all.size())].id;
    }
    Subject subject() { return coin() ? Subject::of(statement()) : Subject::of(event()); }
    TimeSpan time() { return TimeSpan::ofYear(1900 + static_cast<qint64>(below(90))); }
    QString words() { return u"words %1"_s.arg(below(1000)); }

    Edit unrelate()
    {
        std::vector<LinkRecord> links;
        m_snapshot.decisions().forEachLink([&links](const LinkRecord &link) { links.push_back(link); });
        if (links.empty()) {
            return edit::Unrelate{statement(), statement()};
        }
        std::ranges::sort(links, {}, &LinkRecord::sequence);
        const LinkRecord &link = links[below(links.size())];
        return edit::Unrelate{link.b, link.a};
    }
    Edit split()
    {
        edit::Split split{event(), {}};
        const int index = m_snapshot.eventIndex(split.event);
        if (index >= 0) {
            for (const int member : m_snapshot.event(index).statements) {
                if (coin()) {
                    split.statements.push_back(m_snapshot.statement(member).id);
                }
            }
        }
        return split;
    }
    Edit chooseDate()
    {
        const EventId of = event();
        const int index = m_snapshot.eventIndex(of);
        const StatementId chosen = index < 0 ? StatementId{1} : m_snapshot.statement(m_snapshot.event(index).statements.back()).id;
        return edit::ChooseDate{of, chosen, words()};
    }
    Edit changeNote()
    {
        std::vector<Note> notes;
        m_snapshot.decisions().forEachNote([&notes](const Note &note) { notes.push_back(note); });
        if (notes.empty()) {
            return edit::AddNote{subject(), words()};
        }
        std::ranges::sort(notes, {}, &Note::key);
        const Note &note = notes[below(notes.size())];
        return edit::ChangeNote{note.subject, note.key, coin() ? QString() : words()};
    }
    Edit addStatement()
    {
        const auto documents = m_snapshot.documents();
        const Document &document = documents[below(documents.size())];
        const auto begin = static_cast<qsizetype>(below(static_cast<quint64>(document.text.size())));
        const TextRange range{begin, std::min(document.text.size(), begin + 4 + static_cast<qsizetype>(below(20)))};
        return edit::AddStatement{document.id, range, coin() ? time() : TimeSpan(), words(), StatementKind::Event, Modality::Claimed, words()};
    }
    Edit removeStatement()
    {
        std::vector<StatementId> own;
        m_snapshot.decisions().forEachOwn([&own](const OwnStatement &statement) { own.push_back(statement.id); });
        std::ranges::sort(own);
        return edit::RemoveStatement{own.empty() ? statement() : own[below(own.size())]};
    }
    Edit source()
    {
        const auto documents = m_snapshot.documents();
        const QString document = documents[below(documents.size())].id;
        if (below(3) == 0) {
            return edit::ExcludeSource{document, coin()};
        }
        SourceRecord record;
        record.document = document;
        if (coin()) {
            record.name = words();
        }
        if (coin()) {
            record.published = below(5) == 0 ? TimeSpan() : time();
        }
        return edit::CorrectSource{record};
    }

    const Snapshot &m_snapshot;
    std::mt19937_64 m_dice;
};

} // namespace

Edit anyEdit(const Snapshot &snapshot, quint64 number)
{
    return EditMaker(snapshot, number).make();
}

QString canonicalDump(const Snapshot &snapshot)
{
    QStringList lines;
    for (Record record : sortedRecords(snapshot.decisions())) {
        if (auto *note = std::get_if<Note>(&record)) {
            note->written = note->changed = 0; // when is no part of the state
        }
        lines.append(changesText({{std::nullopt, record}}));
    }
    for (const Statement &s : snapshot.statements()) {
        lines.append(u"%1 %2 %3–%4 %5 %6 %7 %8 event %9"_s.arg(s.id.toString()).arg(s.document).arg(s.range.begin).arg(s.range.end)
                         .arg(s.title, s.time.toEdtf(), QString::fromLatin1(s.reason.code)).arg(static_cast<int>(s.status)).arg(s.event));
    }
    for (const Event &e : snapshot.events()) {
        QStringList members;
        for (const int member : e.statements) {
            members.append(QString::number(member));
        }
        lines.append(u"%1 %2 %3 %4 %5: %6"_s.arg(e.id.toString(), e.title, e.time.toEdtf(), QString::fromLatin1(e.reason.code))
                         .arg(e.independent).arg(members.join(u' ')));
    }
    for (const Link &link : snapshot.links()) {
        lines.append(u"link %1 %2 %3 %4"_s.arg(link.a).arg(link.b).arg(static_cast<int>(link.relation)).arg(link.byPerson));
    }
    for (int e = 0; e < static_cast<int>(snapshot.events().size()); ++e) {
        for (const Divergence &d : snapshot.divergences(e)) {
            lines.append(u"divergence %1 %2 %3 %4"_s.arg(d.event).arg(d.statementA).arg(d.statementB).arg(static_cast<int>(d.kind)));
        }
    }
    for (const Coverage &coverage : snapshot.comparison().coverage) {
        QStringList decades;
        for (const auto &[decade, count] : coverage.perDecade) {
            decades.append(u"%1:%2"_s.arg(decade).arg(count));
        }
        lines.append(u"coverage %1"_s.arg(decades.join(u' ')));
    }
    for (int d = 0; d < static_cast<int>(snapshot.documents().size()); ++d) {
        lines.append(u"document %1 %2 %3"_s.arg(snapshot.document(d).title, snapshot.document(d).published.toEdtf()).arg(snapshot.expressions(d).size()));
    }
    return lines.join(u'\n');
}

} // namespace eusebius::tests
