// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/corpus/snapshots/snapshots.h"

namespace eusebius::tests {

using namespace Qt::StringLiterals;

namespace {

/// One thing on one line, its fields in order.
class Line {
public:
    explicit Line(const QString &kind) : m_fields(kind) { }
    Line &operator<<(const QString &text)
    {
        m_fields << u'"' + text + u'"';
        return *this;
    }
    template <typename Number>
        requires std::is_arithmetic_v<Number> || std::is_enum_v<Number>
    Line &operator<<(Number value)
    {
        if constexpr (std::is_floating_point_v<Number>) {
            m_fields << QString::number(value, 'g', 17);
        } else {
            m_fields << QString::number(static_cast<qint64>(value));
        }
        return *this;
    }
    Line &operator<<(TextRange range)
    {
        m_fields << u"%1-%2"_s.arg(range.begin).arg(range.end);
        return *this;
    }
    Line &operator<<(const TimeSpan &span) { return *this << span.toEdtf() << span.words(); }
    Line &operator<<(const Reason &reason) { return *this << QString::fromLatin1(reason.code) << reason.args.join(u'|'); }
    Line &operator<<(const std::vector<int> &numbers)
    {
        for (const int number : numbers) {
            *this << number;
        }
        return *this;
    }
    operator QString() const { return m_fields.join(u' '); } // NOLINT(google-explicit-constructor): it is a line of text

private:
    QStringList m_fields;
};

void dumpDocument(QStringList &lines, const Document &d)
{
    lines << (Line(u"document"_s) << d.id << d.path << d.text << QString::fromLatin1(d.sha256.toHex()) << d.title << d.titleStated << d.author
                                  << d.publisher << d.published << d.publishedWords << d.reference << d.language);
    for (const Region &r : d.outer) {
        lines << (Line(u"outer"_s) << r.range << r.kind);
    }
    for (const Region &r : d.inner) {
        lines << (Line(u"inner"_s) << r.range << r.kind);
    }
    for (const PageStart &page : d.pages) {
        lines << (Line(u"page"_s) << TextRange{page.begin, page.begin} << page.label);
    }
    for (const Unread &u : d.unread) {
        lines << (Line(u"unread"_s) << u.range << Reason{u.code, u.args});
    }
}

void dumpStatement(QStringList &lines, const Statement &s)
{
    lines << (Line(u"statement"_s) << s.id.toString() << s.document << s.range << s.sentence << s.title << s.kind << s.time << s.timeWords
                                   << s.dating << s.reason << s.modality << s.attribution << s.status << s.event);
    for (const Figure &f : s.figures) {
        lines << (Line(u"figure"_s) << f.value << f.unit << f.what << f.deed << f.range);
    }
    for (const NameMention &n : s.names) {
        lines << (Line(u"name"_s) << n.text << n.canonical << n.range);
    }
}

void dumpComparison(QStringList &lines, const Snapshot &snapshot)
{
    for (const ReuseMatch &m : snapshot.comparison().reuse) {
        lines << (Line(u"reuse"_s) << m.documentA << m.rangeA << m.documentB << m.rangeB << m.verbatim << m.share << m.from);
        for (const ReuseRun &run : m.runs) {
            lines << (Line(u"run"_s) << run.a << run.b << run.words);
        }
    }
    for (int e = 0; e < static_cast<int>(snapshot.events().size()); ++e) {
        for (const Divergence &d : snapshot.divergences(e)) {
            lines << (Line(u"divergence"_s) << d.event << d.kind << d.statementA << d.statementB << d.a.document << d.a.range << d.b.document
                                            << d.b.range << d.reason);
        }
    }
    for (const Coverage &c : snapshot.comparison().coverage) {
        lines << (Line(u"coverage"_s) << c.earliest << c.latest << c.from << c.to);
        for (const auto &[decade, count] : c.perDecade) {
            lines << (Line(u"decade"_s) << decade << count);
        }
    }
}

} // namespace

QStringList dump(const Snapshot &snapshot)
{
    QStringList lines{snapshot.title()};
    for (int i = 0; i < static_cast<int>(snapshot.documents().size()); ++i) {
        dumpDocument(lines, snapshot.document(i));
        for (const TimeExpression &e : snapshot.expressions(i)) {
            lines << (Line(u"expression"_s) << e.range << e.type << e.value << e.mod << e.span << e.region << e.inRange << e.wholeRange
                                            << e.wholeSpan << e.isRangeStart << e.fromDocumentDate << e.reason);
        }
    }
    for (const Statement &s : snapshot.statements()) {
        dumpStatement(lines, s);
    }
    for (const Event &e : snapshot.events()) {
        lines << (Line(u"event"_s) << e.id.toString() << e.title << e.time << e.reason << e.statements << u"in"_s << e.documents << e.independent);
    }
    for (const Link &l : snapshot.links()) {
        lines << (Line(u"link"_s) << l.a << l.b << l.relation << l.score << l.byPerson << l.reason);
    }
    dumpComparison(lines, snapshot);
    return lines;
}

} // namespace eusebius::tests
