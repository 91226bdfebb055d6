// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlblocks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighest = 1'000; ///< ancestors looked at
constexpr double kMostShare = 0.4; ///< of the page's sentences in an element whose name says it is furniture: with more, the name means something else
constexpr double kMostCommentShare = 0.9; ///< comments may be longer than the article
constexpr double kRootShare = 0.8; ///< of the sentences in the element taken for the article where none says it is

const QSet<QString> &furnitureWords()
{
    static const QSet<QString> words{
        u"nav"_s, u"navbar"_s, u"navigation"_s, u"menu"_s, u"menubar"_s, u"submenu"_s, u"breadcrumb"_s, u"breadcrumbs"_s, u"sidebar"_s, u"toolbar"_s,
        u"pagination"_s, u"pager"_s, u"toc"_s, u"share"_s, u"sharing"_s, u"sharedaddy"_s, u"social"_s, u"related"_s, u"recommended"_s, u"recommendations"_s,
        u"recirculation"_s, u"promo"_s, u"promos"_s, u"advert"_s, u"adverts"_s, u"advertisement"_s, u"advertising"_s, u"ad"_s, u"ads"_s, u"adsense"_s,
        u"sponsor"_s, u"sponsored"_s, u"banner"_s, u"cookie"_s, u"cookies"_s, u"consent"_s, u"gdpr"_s, u"newsletter"_s, u"subscribe"_s, u"subscription"_s,
        u"signup"_s, u"login"_s, u"popup"_s, u"modal"_s, u"overlay"_s, u"skip"_s, u"skiplink"_s, u"masthead"_s, u"footer"_s, u"widget"_s, u"widgets"_s,
        u"trending"_s, u"popular"_s, u"mostread"_s, u"outbrain"_s, u"taboola"_s, u"paywall"_s, u"navbox"_s, u"infobox"_s, u"ambox"_s, u"hatnote"_s,
        u"noprint"_s, u"printfooter"_s, u"catlinks"_s, u"sitenav"_s, u"topbar"_s, u"teaser"_s, u"teasers"_s, u"tags"_s, u"taglist"_s};
    return words;
}

const QSet<QString> &commentWords()
{
    static const QSet<QString> words{u"comment"_s, u"comments"_s, u"commentlist"_s, u"disqus"_s, u"respond"_s, u"replies"_s, u"reactions"_s};
    return words;
}

const QSet<QString> &referenceWords()
{
    static const QSet<QString> words{u"reflist"_s, u"references"_s, u"reference"_s, u"citations"_s, u"footnotes"_s, u"footnote"_s, u"bibliography"_s, u"endnotes"_s,
                                     u"endnote"_s, u"refs"_s};
    return words;
}

bool holdsOne(const QSet<QString> &words, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return words.contains(name); });
}

/// What an element says its contents are for; Text where it says nothing.
enum class Zone : quint8 { None, Furniture, Comments, Notes, PageHead };

/// By HTML's own means.
Zone structuralZone(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    const QByteArray role = attribute(node, "role");
    const QByteArray type = attribute(node, "epub:type");
    if (tag == GUMBO_TAG_NAV || isOneOf(tag, {GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_MENU, GUMBO_TAG_FIGCAPTION}) || role == "navigation" || role == "contentinfo"
        || role == "search" || role == "menu" || role == "dialog" || role == "doc-toc" || role == "doc-index") {
        return Zone::Furniture;
    }
    if (role.startsWith("doc-endnote") || role.startsWith("doc-footnote") || role == "doc-bibliography" || role == "doc-biblioentry" || type.contains("footnote")
        || type.contains("endnote") || type.contains("rearnote")) {
        return Zone::Notes;
    }
    if (tag == GUMBO_TAG_ASIDE || role == "complementary") {
        return Zone::Furniture;
    }
    return tag == GUMBO_TAG_HEADER || role == "banner" ? Zone::PageHead : Zone::None;
}

bool saysArticle(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main" || attribute(node, "role") == "article"
           || attribute(node, "itemprop") == "articleBody";
}

class Judge {
public:
    Judge(const GumboNode *root, std::vector<HtmlBlock> &blocks) : m_root(root), m_blocks(blocks) { }

    void run()
    {
        countProse();
        const GumboNode *article = findArticle();
        for (HtmlBlock &block : m_blocks) {
            judge(block, article);
        }
        judgeRuns();
    }

private:
    /// Letters of sentences below each element, those in what HTML itself calls furniture left out.
    void countProse()
    {
        for (const HtmlBlock &block : m_blocks) {
            if (!isProseBlock(block)) {
                continue;
            }
            bool furniture = false;
            int steps = 0;
            for (const GumboNode *at = block.element; at != nullptr && steps < kHighest; at = at->parent, ++steps) {
                furniture = furniture || structuralZone(at) == Zone::Furniture || structuralZone(at) == Zone::Notes;
            }
            if (furniture) {
                continue;
            }
            m_total += block.letters;
            steps = 0;
            for (const GumboNode *at = block.element; at != nullptr && steps < kHighest; at = at->parent, ++steps) {
                Prose &prose = m_prose[at];
                prose.letters += block.letters;
                ++prose.blocks;
            }
        }
    }

    double share(const GumboNode *node) const { return m_total > 0 ? m_prose.value(node).letters / static_cast<double>(m_total) : 0; }

    Zone zoneOf(const GumboNode *node) const
    {
        const Zone said = structuralZone(node);
        if (said == Zone::Furniture && isOneOf(tagOf(node), {GUMBO_TAG_FORM, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE}) && share(node) > kMostShare) {
            return Zone::None; // some pages are one large form
        }
        if (said != Zone::None || isOneOf(tagOf(node), {GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE})) {
            return said;
        }
        const QStringList names = nameWords(node);
        if (names.isEmpty()) {
            return Zone::None;
        }
        const double part = share(node);
        if (holdsOne(commentWords(), names) && part < kMostCommentShare && !names.contains(u"no"_s)) {
            return Zone::Comments;
        }
        if (part >= kMostShare || isOneOf(tagOf(node), {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3})) {
            return Zone::None;
        }
        if (holdsOne(referenceWords(), names)) {
            return isOneOf(tagOf(node), {GUMBO_TAG_SPAN, GUMBO_TAG_SUP, GUMBO_TAG_A}) ? Zone::None : Zone::Notes;
        }
        return holdsOne(furnitureWords(), names) ? Zone::Furniture : Zone::None;
    }

    Zone cachedZone(const GumboNode *node)
    {
        const auto known = m_zones.constFind(node);
        return known != m_zones.cend() ? *known : *m_zones.insert(node, zoneOf(node));
    }

    /// The element that says it is the article and holds most of the sentences; else the smallest one that holds nearly all of them.
    const GumboNode *findArticle()
    {
        const GumboNode *said = nullptr;
        double best = 0.5;
        for (auto it = m_prose.cbegin(); it != m_prose.cend(); ++it) {
            const double part = share(it.key());
            if (saysArticle(it.key()) && (part > best || (said != nullptr && part >= best && m_prose.value(said).letters == it->letters && isInside(it.key(), said)))) {
                said = it.key();
                best = part;
            }
        }
        m_articleSaid = said != nullptr;
        if (said != nullptr) {
            return said;
        }
        const GumboNode *at = m_root;
        for (int steps = 0; steps < kHighest; ++steps) {
            const GumboNode *next = nullptr;
            for (const GumboNode *child : HtmlChildren(at)) {
                if (isElement(child) && share(child) >= kRootShare) {
                    next = child;
                }
            }
            if (next == nullptr || isProseElement(next)) {
                break;
            }
            at = next;
        }
        return at;
    }

    /// A cell with several paragraphs is no datum but a column of the page.
    bool isProseElement(const GumboNode *node) const
    {
        return isOneOf(tagOf(node), {GUMBO_TAG_P, GUMBO_TAG_LI, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE}) || (tagOf(node) == GUMBO_TAG_TD && m_prose.value(node).blocks < 2);
    }

    static bool isInside(const GumboNode *node, const GumboNode *outer)
    {
        int steps = 0;
        for (; node != nullptr && steps < kHighest; node = node->parent, ++steps) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    void judge(HtmlBlock &block, const GumboNode *article)
    {
        block.kind = block.level > 0 ? FlowKind::Heading : FlowKind::Text;
        bool inArticle = false;
        Zone zone = Zone::None;
        int steps = 0;
        for (const GumboNode *at = block.element; at != nullptr && steps < kHighest; at = at->parent, ++steps) {
            if (at == article) {
                inArticle = true; // what stands around the article does not count for it
                break;
            }
            const Zone here = cachedZone(at);
            zone = zone == Zone::None || (zone == Zone::PageHead && here != Zone::None) ? here : zone;
        }
        if (zone == Zone::Notes) {
            block.kind = FlowKind::Reference;
        } else if (zone == Zone::Furniture || zone == Zone::Comments) {
            block.kind = FlowKind::Navigation;
        } else if (!inArticle) {
            const bool head = zone == Zone::PageHead || m_bodySeen == 0;
            const bool tells = isProseBlock(block) && block.letters >= 200 && !m_articleSaid;
            if (!tells) {
                block.kind = block.level == 1 && head ? FlowKind::Heading : FlowKind::Navigation;
            }
        }
        m_bodySeen += block.kind == FlowKind::Text && inArticle ? 1 : 0;
    }

    static bool isLinks(const HtmlBlock &block) { return block.level == 0 && block.linked * 10 >= block.letters * 8; }

    /// Menus without a name: three and more short blocks in a row that are nothing but links; and single long ones.
    void judgeRuns()
    {
        for (std::size_t i = 0; i < m_blocks.size();) {
            std::size_t end = i;
            while (end < m_blocks.size() && m_blocks[end].kind == FlowKind::Text && isLinks(m_blocks[end])) {
                ++end;
            }
            if (end - i >= 3 || (end > i && m_blocks[i].letters >= 25)) {
                for (std::size_t k = i; k < end; ++k) {
                    m_blocks[k].kind = FlowKind::Navigation;
                }
            }
            i = std::max(end, i + 1);
        }
    }

    struct Prose {
        int letters = 0;
        int blocks = 0;
    };

    const GumboNode *m_root;
    std::vector<HtmlBlock> &m_blocks;
    QHash<const GumboNode *, Prose> m_prose;
    QHash<const GumboNode *, Zone> m_zones;
    int m_total = 0;
    int m_bodySeen = 0;
    bool m_articleSaid = false;
};

} // namespace

void judgeBlocks(const GumboNode *root, std::vector<HtmlBlock> &blocks)
{
    Judge(root, blocks).run();
}

void judgeChapter(std::vector<HtmlBlock> &blocks, bool contents)
{
    for (HtmlBlock &block : blocks) {
        block.kind = contents ? FlowKind::Navigation : block.level > 0 ? FlowKind::Heading : FlowKind::Text;
        int steps = 0;
        for (const GumboNode *at = block.element; at != nullptr && steps < kHighest && !contents; at = at->parent, ++steps) {
            const Zone zone = structuralZone(at);
            if (zone == Zone::Notes) {
                block.kind = FlowKind::Reference;
            } else if (tagOf(at) == GUMBO_TAG_NAV) {
                block.kind = FlowKind::Navigation;
            }
        }
    }
}

} // namespace eusebius
