// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pdf/pdfflow.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadingSize = 1.12; ///< of the body's size
constexpr qsizetype kHeadingLetters = 160;

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0xAD);
}

bool endsSentence(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && QStringView(u"\"'”’»)]0123456789").contains(text[at - 1])) {
        --at;
    }
    return at > 0 && QStringView(u".!?:;…。！？").contains(text[at - 1]);
}

bool isEastAsianEnd(QChar c)
{
    return c.unicode() >= 0x3000 && c.unicode() < 0xA000;
}

/// The words of the document, to tell a divided word from one with a hyphen.
class Vocabulary {
public:
    explicit Vocabulary(const std::vector<PdfPage> &pages)
    {
        for (const PdfPage &page : pages) {
            for (const PdfLine &line : page.lines) {
                addLine(line.text);
            }
        }
    }

    /// Whether "inter-" + "national" is one word without the hyphen.
    bool joinsWithout(const QString &first, const QString &second) const
    {
        static constexpr std::array kPrefixes{"self", "non", "well", "ex", "half", "cross", "anti", "mid", "post", "quasi", "semi", "pre", "long", "short", "so", "co", "all"};
        const QString whole = (first + second).toLower();
        if (m_words.contains(whole)) {
            return true;
        }
        if (m_words.contains(first.toLower() + u'-' + second.toLower())) {
            return false;
        }
        const bool prefix = std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](const char *p) { return first.compare(QLatin1String(p), Qt::CaseInsensitive) == 0; });
        const bool both = first.size() > 3 && second.size() > 3 && m_words.contains(first.toLower()) && m_words.contains(second.toLower());
        return !prefix && !both;
    }

private:
    void addLine(const QString &text)
    {
        qsizetype begin = 0;
        while (begin < text.size()) {
            qsizetype end = begin;
            while (end < text.size() && (text[end].isLetter() || (isHyphen(text[end]) && end > begin && end + 1 < text.size() && text[end + 1].isLetter()))) {
                ++end;
            }
            const bool divided = end < text.size() && isHyphen(text[end]); // half a word at the end of a line
            if (end > begin && !divided && m_words.size() < 500'000) {
                m_words.insert(text.mid(begin, end - begin).toLower());
            }
            begin = std::max(end, begin + 1);
        }
    }

    QSet<QString> m_words;
};

class PageWriter {
public:
    PageWriter(const std::vector<PdfPage> &pages, Flow &flow) : m_pages(pages), m_flow(flow), m_vocabulary(pages), m_body(bodySize(pages)) { }

    void run()
    {
        findTitle();
        for (m_page = 0; m_page < m_pages.size(); ++m_page) {
            const PdfPage &page = m_pages[m_page];
            m_pageBegun = false;
            measure(page);
            for (const PdfLine &line : page.lines) {
                if (line.use == PdfUse::Text) {
                    addText(line);
                }
            }
            setAside(page);
        }
        finishParagraph();
    }

private:
    struct Aside {
        QString label;
        QString text;
        bool note = false;
    };

    /// The largest type on the first page, where it is larger than the text: the title.
    void findTitle()
    {
        if (m_pages.empty()) {
            return;
        }
        for (const PdfLine &line : m_pages.front().lines) {
            if (line.use == PdfUse::Text && line.text.size() > 3 && line.box.center().y() < m_pages.front().box.center().y()) {
                m_titleSize = std::max(m_titleSize, line.size);
            }
        }
        if (m_titleSize < m_body * 1.2) {
            m_titleSize = 0;
        }
    }

    /// The usual distance of lines on a page, and the edges of its columns.
    void measure(const PdfPage &page)
    {
        std::vector<double> steps;
        const PdfLine *last = nullptr;
        for (const PdfLine &line : page.lines) {
            if (line.use != PdfUse::Text) {
                continue;
            }
            if (last != nullptr && !line.sameRow && line.box.bottom() > last->box.bottom() && std::abs(line.size - last->size) < 0.5) {
                steps.push_back(line.box.bottom() - last->box.bottom());
            }
            last = &line;
        }
        std::sort(steps.begin(), steps.end());
        m_step = steps.empty() ? m_body * 1.3 : steps[steps.size() / 3];
    }

    bool isHeadingLine(const PdfLine &line) const
    {
        const bool large = line.size >= m_body * kHeadingSize;
        return line.text.size() <= kHeadingLetters && (large || (line.bold && !endsSentence(line.text))) && line.text.size() > 1;
    }

    static bool opensItem(QStringView text)
    {
        if (text.size() < 3) {
            return false;
        }
        if (QStringView(u"•●○▪■–*").contains(text.front()) && text[1].isSpace()) {
            return true;
        }
        qsizetype at = 0;
        while (at < text.size() && text[at].isDigit()) {
            ++at;
        }
        return at > 0 && at <= 2 && at + 1 < text.size() && (text[at] == u'.' || text[at] == u')') && text[at + 1].isSpace();
    }

    /// Whether a line goes on with the paragraph of the line before.
    bool goesOn(const PdfLine &line) const
    {
        const PdfLine &last = *m_last;
        const bool heading = isHeadingLine(line);
        if (heading != m_heading || (heading && std::abs(line.size - last.size) > 0.6)) {
            return false;
        }
        if (line.sameRow) {
            return true;
        }
        if (std::abs(line.size - last.size) > 0.12 * std::max(line.size, last.size)) {
            return false;
        }
        const double step = line.box.bottom() - last.box.bottom();
        const bool below = m_lastPage == m_page && step > 0 && line.box.left() < last.box.right() && line.box.right() > last.box.left();
        const bool startsSmall = line.text.front().isLower();
        if (!below) { // another column or page
            return !heading && (startsSmall || !endsSentence(last.text) || reachesRight(last)) && !opensItem(line.text);
        }
        if (step > std::max(m_step, line.size * 1.05) * 1.32) {
            return false;
        }
        if (opensItem(line.text)) {
            return false;
        }
        const bool indented = line.box.left() > m_left + 0.8 * line.size && line.box.left() > last.box.left() + 0.8 * line.size;
        if (indented && !startsSmall && endsSentence(last.text)) {
            return false;
        }
        return startsSmall || reachesRight(last) || !endsSentence(last.text);
    }

    bool reachesRight(const PdfLine &line) const { return line.box.right() > m_right - 0.16 * std::max(1.0, m_right - m_left); }

    void addText(const PdfLine &line)
    {
        if (m_last != nullptr && !goesOn(line)) {
            finishParagraph();
        }
        if (m_last == nullptr) {
            m_heading = isHeadingLine(line);
            m_left = line.box.left();
            m_right = line.box.right();
            openBlock(line);
        }
        const bool otherColumn = m_last != nullptr && line.box.left() > m_right;
        m_left = otherColumn ? line.box.left() : std::min(m_left, line.box.left());
        m_right = otherColumn ? line.box.right() : std::max(m_right, line.box.right());
        writeLine(line);
        m_last = &line;
        m_lastPage = m_page;
    }

    void openBlock(const PdfLine &line)
    {
        FlowKind kind = FlowKind::Text;
        int level = 0;
        if (m_titleSize > 0 && m_page == 0 && line.size > m_titleSize - 0.3 && (m_title.isEmpty() || m_titleOpen)) {
            kind = FlowKind::Title;
            m_titleOpen = true;
        } else if (m_heading) {
            kind = FlowKind::Heading;
            level = line.size > m_body * 1.5 ? 1 : line.size > m_body * 1.25 ? 2 : line.size >= m_body * kHeadingSize ? 3 : 4;
        }
        m_inTitle = kind == FlowKind::Title;
        m_titleOpen = m_titleOpen && m_inTitle;
        m_flow.open(kind, level);
    }

    void beginPageAt()
    {
        if (!m_pageBegun) {
            m_pageBegun = true;
            m_flow.beginPage(m_pages[m_page].label);
        }
    }

    /// The line before may end in half a word; what is due between the two is settled now.
    void writeLine(const PdfLine &line)
    {
        QString text = line.text;
        if (!m_pending.isEmpty()) {
            QString &before = m_pending;
            const bool divided = before.size() > 1 && isHyphen(before.back()) && before[before.size() - 2].isLetter() && text.front().isLower() && !line.sameRow;
            if (divided) {
                qsizetype begin = before.size() - 1;
                while (begin > 0 && before[begin - 1].isLetter()) {
                    --begin;
                }
                qsizetype end = 0;
                while (end < text.size() && text[end].isLetter()) {
                    ++end;
                }
                if (m_vocabulary.joinsWithout(before.mid(begin, before.size() - 1 - begin), text.left(end))) {
                    before.chop(1);
                }
            }
            const bool glued = divided || (isHyphen(before.back()) && before.size() > 1 && before[before.size() - 2].isLetterOrNumber() && text.front().isLetterOrNumber())
                               || (isEastAsianEnd(before.back()) && isEastAsianEnd(text.front()));
            flush();
            if (!glued) {
                m_flow.add(u" ");
            }
        }
        beginPageAt();
        m_pending = text;
        m_raised = line.raised;
    }

    /// Writes what was held back, with the signs of notes in it.
    void flush()
    {
        qsizetype at = 0;
        for (const auto &[begin, end] : m_raised) {
            if (begin < at || end > m_pending.size()) {
                continue;
            }
            m_flow.add(QStringView(m_pending).sliced(at, begin - at));
            m_flow.addMarker(QStringView(m_pending).sliced(begin, end - begin));
            at = end;
        }
        m_flow.add(QStringView(m_pending).sliced(at));
        if (m_inTitle) {
            m_title += (m_title.isEmpty() ? u""_s : u" "_s) + m_pending;
        }
        m_pending.clear();
        m_raised.clear();
    }

    void finishParagraph()
    {
        if (!m_pending.isEmpty()) {
            flush();
        }
        if (m_inTitle) {
            m_flow.record().offerTitle(m_title, 15);
            m_inTitle = false;
        }
        m_last = nullptr;
        if (m_asides.empty()) {
            return;
        }
        const QString here = m_page < m_pages.size() ? m_pages[m_page].label : QString();
        for (const Aside &aside : m_asides) {
            m_flow.open(aside.note ? FlowKind::Reference : FlowKind::Navigation);
            m_flow.beginPage(aside.label);
            m_flow.add(aside.text);
        }
        m_asides.clear();
        if (m_page < m_pages.size() && m_pageBegun) {
            m_flow.beginPage(here);
        }
    }

    /// Heads, numbers and notes of a page wait until the paragraph that goes on over it has ended.
    void setAside(const PdfPage &page)
    {
        for (const PdfLine &line : page.lines) {
            if (line.use == PdfUse::Text) {
                continue;
            }
            const bool note = line.use == PdfUse::Note;
            const bool opens = !line.text.isEmpty() && (line.text.front().isDigit() || !line.text.front().isLetter());
            if (note && !m_asides.empty() && m_asides.back().note && m_asides.back().label == page.label && !opens) {
                QString &text = m_asides.back().text;
                const bool divided = text.endsWith(u'-') && line.text.front().isLower();
                if (divided) {
                    text.chop(1);
                }
                text += (divided ? u""_s : u" "_s) + line.text;
            } else {
                m_asides.push_back({page.label, line.text, note});
            }
        }
    }

    const std::vector<PdfPage> &m_pages;
    Flow &m_flow;
    Vocabulary m_vocabulary;
    double m_body;
    double m_step = 0;
    double m_left = 0; ///< of the paragraph at hand
    double m_right = 0;
    double m_titleSize = 0;
    QString m_title;
    bool m_titleOpen = true;
    bool m_inTitle = false;
    bool m_heading = false;
    bool m_pageBegun = false;
    std::size_t m_page = 0;
    std::size_t m_lastPage = 0;
    const PdfLine *m_last = nullptr;
    QString m_pending;
    std::vector<std::pair<qsizetype, qsizetype>> m_raised;
    std::vector<Aside> m_asides;
};

} // namespace

void writePages(const std::vector<PdfPage> &pages, Flow &flow)
{
    PageWriter(pages, flow).run();
}

} // namespace eusebius
