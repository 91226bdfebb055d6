// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/rtf/rtfreader.h"

#include "model/import/charset/charset.h"
#include "model/import/flow/flow.h"
#include "model/import/formats/formats.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kDeepest = 20'000;

/// Where the words of a group go.
enum class RtfTarget : quint8 { Text, Nowhere, Fonts, Note, Title, Author, Created };

struct RtfState {
    RtfTarget target = RtfTarget::Text;
    int skipAfterUnicode = 1; ///< \uc
    QByteArray charset;
    bool hidden = false;
};

/// The encoding of a Windows character set (\fcharset).
QByteArray charsetOfFont(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 14> kSets{{{0, "cp1252"}, {77, "macintosh"}, {128, "cp932"}, {129, "cp949"}, {134, "gb18030"}, {136, "big5"}, {161, "cp1253"},
                                                                       {162, "cp1254"}, {163, "cp1258"}, {177, "cp1255"}, {178, "cp1256"}, {186, "cp1257"}, {204, "cp1251"}, {238, "cp1250"}}};
    const auto found = std::find_if(kSets.begin(), kSets.end(), [number](const auto &set) { return set.first == number; });
    return found == kSets.end() ? QByteArray() : QByteArray(found->second);
}

class RtfParser {
public:
    RtfParser(const QByteArray &bytes, Flow &flow) : m_in(bytes), m_flow(flow) { }

    /// False where it ends inside a group.
    bool run()
    {
        m_states.push_back({});
        m_flow.open(FlowKind::Text);
        while (m_at < m_in.size()) {
            step();
        }
        flush();
        writeNotes();
        m_flow.record().offerTitle(m_title.simplified(), 14);
        m_flow.record().offerAuthor(m_author.simplified(), 3);
        if (m_year > 0) {
            const auto when = TimeSpan::fromEdtf(u"%1-%2-%3"_s.arg(m_year, 4, 10, QChar(u'0')).arg(m_month, 2, 10, QChar(u'0')).arg(m_day, 2, 10, QChar(u'0')));
            if (when) {
                m_flow.record().offerPublished({{}, *when}, 8); // when the file was begun: any date the text states is better
            }
        }
        return m_states.size() <= 1;
    }

private:
    RtfState &now() { return m_states.back(); }

    void step()
    {
        const char c = m_in[m_at++];
        if (c == '{') {
            flush();
            if (m_states.size() < kDeepest) {
                m_states.push_back(m_states.back());
            } else {
                ++m_tooDeep;
            }
        } else if (c == '}') {
            flush();
            endGroup();
        } else if (c == '\\') {
            control();
        } else if (c != '\r' && c != '\n') {
            addByte(c);
        }
    }

    void endGroup()
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        if (m_states.size() > 1) {
            m_states.pop_back();
        }
    }

    void control()
    {
        if (m_at >= m_in.size()) {
            return;
        }
        const char c = m_in[m_at];
        if (c == '\'') {
            bool ok = false;
            const int value = m_in.mid(m_at + 1, 2).toInt(&ok, 16);
            m_at = std::min(m_at + 3, m_in.size());
            if (ok) {
                addByte(static_cast<char>(value));
            }
            return;
        }
        if (!isLetter(c)) {
            ++m_at;
            sign(c);
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_in.size() && isLetter(m_in[m_at]) && m_at - begin < 40) {
            ++m_at;
        }
        const QByteArray word = m_in.mid(begin, m_at - begin);
        qsizetype digits = m_at;
        if (digits < m_in.size() && m_in[digits] == '-') {
            ++digits;
        }
        while (digits < m_in.size() && m_in[digits] >= '0' && m_in[digits] <= '9' && digits - m_at < 11) {
            ++digits;
        }
        bool given = false;
        const int value = m_in.mid(m_at, digits - m_at).toInt(&given);
        m_at = given ? digits : m_at;
        if (m_at < m_in.size() && m_in[m_at] == ' ') {
            ++m_at;
        }
        if (word != "u") {
            flush();
        }
        keyword(word, given ? value : 1, given);
    }

    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    void sign(char c)
    {
        if (c == '*') {
            m_mayBeSkipped = true;
        } else if (c == '~') {
            flush();
            addText(QStringView(u"\u00A0"));
        } else if (c == '_') {
            flush();
            addText(u"-");
        } else if (c == '\\' || c == '{' || c == '}') {
            addByte(c);
        } else if (c == '\n' || c == '\r') {
            keyword("par", 1, false);
        }
    }

    void keyword(const QByteArray &word, int value, bool given)
    {
        const bool optional = std::exchange(m_mayBeSkipped, false);
        if (word == "u") {
            unicode(value);
        } else if (word == "bin") {
            m_at = std::min(m_in.size(), m_at + std::max(0, value));
        } else if (!destination(word) && !paragraph(word, value) && !character(word, value, given) && optional) {
            now().target = RtfTarget::Nowhere; // a group nobody needs to know
        }
    }

    bool destination(const QByteArray &word)
    {
        static constexpr std::array kSkipped{"colortbl", "stylesheet", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
                                             "fldinst", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "themedata", "latentstyles", "datastore", "bkmkstart", "bkmkend",
                                             "nonshppict", "listtext", "pntext", "annotation", "atnid", "atnauthor", "operator", "company", "comment", "subject", "keywords", "doccomm", "revtim", "printim", "buptim"};
        if (std::any_of(kSkipped.begin(), kSkipped.end(), [&](const char *name) { return word == name; })) {
            now().target = RtfTarget::Nowhere;
        } else if (word == "fonttbl") {
            now().target = RtfTarget::Fonts;
        } else if (word == "info") {
            now().target = RtfTarget::Nowhere;
        } else if (word == "title") {
            now().target = RtfTarget::Title;
        } else if (word == "author") {
            now().target = RtfTarget::Author;
        } else if (word == "creatim") {
            now().target = RtfTarget::Created;
        } else if (word == "footnote") {
            beginNote();
        } else {
            return word == "shppict" || word == "fldrslt" || word == "shptxt";
        }
        return true;
    }

    void beginNote()
    {
        if (now().target != RtfTarget::Text) {
            return;
        }
        if (m_notes.size() < 100'000) {
            m_notes.append(QString());
        }
        if (!m_markGiven) {
            mark();
        }
        m_markGiven = false;
        now().target = RtfTarget::Note;
    }

    void mark()
    {
        begin();
        m_flow.addMarker(QString::number(m_notes.size()));
    }

    bool paragraph(const QByteArray &word, int value)
    {
        if (word == "par" || word == "sect" || word == "page") {
            endParagraph(false);
        } else if (word == "line") {
            if (now().target == RtfTarget::Text) {
                m_flow.breakLine();
            }
        } else if (word == "cell" || word == "nestcell" || word == "tab") {
            if (now().target == RtfTarget::Text) {
                m_flow.breakCell();
            } else {
                addText(u" ");
            }
        } else if (word == "row" || word == "nestrow") {
            endParagraph(true);
        } else if (word == "pard") {
            m_level = 0;
            m_inTable = false;
        } else if (word == "intbl") {
            m_inTable = true;
        } else if (word == "outlinelevel") {
            m_level = value >= 0 && value < 9 ? value + 1 : 0;
        } else {
            return false;
        }
        return true;
    }

    void endParagraph(bool row)
    {
        if (now().target == RtfTarget::Note) {
            addText(u" ");
            return;
        }
        if (now().target != RtfTarget::Text) {
            return;
        }
        if (m_inTable && !row) {
            m_flow.breakCell();
            return;
        }
        m_flow.open(FlowKind::Text, 0, row && m_rowBefore);
        m_rowBefore = row;
        m_begun = false;
    }

    bool character(const QByteArray &word, int value, bool given)
    {
        static constexpr std::array<std::pair<const char *, char16_t>, 10> kSigns{{{"emdash", 0x2014}, {"endash", 0x2013}, {"lquote", 0x2018}, {"rquote", 0x2019}, {"ldblquote", 0x201C},
                                                                                  {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"emspace", 0x2003}, {"enspace", 0x2002}, {"qmspace", 0x2005}}};
        const auto known = std::find_if(kSigns.begin(), kSigns.end(), [&](const auto &entry) { return word == entry.first; });
        if (known != kSigns.end()) {
            const QChar c(known->second);
            addText(QStringView(&c, 1));
        } else if (word == "uc") {
            now().skipAfterUnicode = std::clamp(value, 0, 16);
        } else if (word == "ansicpg") {
            m_charset = "cp" + QByteArray::number(value);
        } else if (word == "mac") {
            m_charset = "macintosh";
        } else if (word == "f") {
            m_font = value;
            now().charset = m_fonts.value(value);
        } else if (word == "fcharset") {
            m_fonts[m_font] = charsetOfFont(value);
        } else if (word == "v" || word == "deleted") {
            now().hidden = !given || value != 0;
        } else if (word == "plain") {
            now().hidden = false;
        } else if (word == "chftn") {
            noteSign();
        } else if (now().target == RtfTarget::Created) {
            m_year = word == "yr" ? value : m_year;
            m_month = word == "mo" ? value : m_month;
            m_day = word == "dy" ? value : m_day;
        } else {
            return false;
        }
        return true;
    }

    /// The running number: in the text before the note's group, and again inside it.
    void noteSign()
    {
        if (now().target == RtfTarget::Text) {
            begin();
            m_flow.addMarker(QString::number(m_notes.size() + 1));
            m_markGiven = true;
        }
    }

    void unicode(int value)
    {
        flush();
        const QChar c(static_cast<char16_t>(value < 0 ? value + 65'536 : value & 0xFFFF));
        addText(QStringView(&c, 1));
        for (int i = 0; i < now().skipAfterUnicode && m_at < m_in.size(); ++i) { // what old readers show instead
            if (m_in[m_at] == '\\' && m_at + 1 < m_in.size() && m_in[m_at + 1] == '\'') {
                m_at = std::min(m_at + 4, m_in.size());
            } else if (m_in[m_at] == '{' || m_in[m_at] == '}' || m_in[m_at] == '\\') {
                break;
            } else {
                ++m_at;
            }
        }
    }

    void addByte(char c)
    {
        if (now().target != RtfTarget::Nowhere && now().target != RtfTarget::Fonts) {
            m_bytes += c;
        }
    }

    void flush()
    {
        if (m_bytes.isEmpty()) {
            return;
        }
        const bool ascii = std::all_of(m_bytes.cbegin(), m_bytes.cend(), [](char c) { return static_cast<quint8>(c) < 0x80; });
        const QByteArray &charset = now().charset.isEmpty() ? m_charset : now().charset;
        const QString text = ascii ? QString::fromLatin1(m_bytes) : decodeCharset(m_bytes, charset).text;
        m_bytes.clear();
        addText(text);
    }

    void begin()
    {
        if (!m_begun) {
            m_begun = true;
            if (m_level > 0 && !m_inTable) {
                m_flow.open(FlowKind::Heading, m_level);
            }
        }
    }

    void addText(QStringView text)
    {
        if (now().hidden) {
            return;
        }
        switch (now().target) {
        case RtfTarget::Text:
            begin();
            m_flow.add(text);
            break;
        case RtfTarget::Note:
            if (!m_notes.isEmpty() && m_notes.back().size() < 1'000'000) {
                m_notes.back() += text;
            }
            break;
        case RtfTarget::Title:
            m_title += text.left(2'000);
            break;
        case RtfTarget::Author:
            m_author += text.left(2'000);
            break;
        default:
            break;
        }
    }

    void writeNotes()
    {
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            m_flow.open(FlowKind::Reference);
            m_flow.add(QString::number(i + 1) + u". "_s + m_notes[i].simplified());
        }
    }

    const QByteArray &m_in;
    Flow &m_flow;
    qsizetype m_at = 0;
    std::vector<RtfState> m_states;
    std::size_t m_tooDeep = 0;
    QByteArray m_bytes;
    QByteArray m_charset = "cp1252";
    QHash<int, QByteArray> m_fonts;
    int m_font = 0;
    int m_level = 0;
    int m_year = 0;
    int m_month = 1;
    int m_day = 1;
    bool m_inTable = false;
    bool m_rowBefore = false;
    bool m_begun = false;
    bool m_mayBeSkipped = false;
    bool m_markGiven = false;
    QStringList m_notes;
    QString m_title;
    QString m_author;
};

} // namespace

QByteArray RtfReader::format() const
{
    return QByteArrayLiteral("rtf");
}

int RtfReader::recognises(const QByteArray &head, const QString &fileName) const
{
    return recogniseFormat(format(), head, fileName);
}

Result<Document> RtfReader::read(const QByteArray &bytes, const QString &fileName) const
{
    Flow flow;
    if (!RtfParser(bytes, flow).run()) {
        flow.addUnread(QByteArrayLiteral("read-in-part"), {u"it ends inside a group"_s});
    }
    return flow.finish(fileName);
}

} // namespace eusebius
