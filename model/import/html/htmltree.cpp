// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmltree.h"

#include <algorithm>
#include <vector>

namespace eusebius {

HtmlTree::HtmlTree(const QString &html) : m_utf8(html.toUtf8()), m_output(nullptr)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(&options, m_utf8.constData(), static_cast<std::size_t>(m_utf8.size()));
}

HtmlTree::~HtmlTree()
{
    gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

GumboTag tagOf(const GumboNode *node)
{
    return isElement(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

QByteArray attribute(const GumboNode *node, const char *name)
{
    if (!isElement(node)) {
        return {};
    }
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found == nullptr ? QByteArray() : QByteArray(found->value);
}

QStringList nameWords(const GumboNode *node)
{
    QStringList words;
    for (const char *const name : {"class", "id"}) {
        QString word;
        bool lower = false;
        for (const QChar c : QString::fromUtf8(attribute(node, name).left(500))) {
            const bool hump = c.isUpper() && lower;
            if ((!c.isLetterOrNumber() || hump) && !word.isEmpty()) {
                words.append(word.toLower());
                word.clear();
            }
            if (c.isLetterOrNumber()) {
                word += c;
            }
            lower = c.isLower();
        }
        if (!word.isEmpty()) {
            words.append(word.toLower());
        }
    }
    return words;
}

HtmlChildren::HtmlChildren(const GumboNode *node)
{
    const GumboVector *children = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE ? &node->v.element.children
                                  : node->type == GUMBO_NODE_DOCUMENT                                     ? &node->v.document.children
                                                                                                          : nullptr;
    if (children != nullptr && children->length > 0) {
        m_begin = reinterpret_cast<const GumboNode *const *>(children->data);
        m_end = m_begin + children->length;
    }
}

const GumboNode *findTag(const GumboNode *node, GumboTag tag)
{
    std::vector<const GumboNode *> waiting{node};
    while (!waiting.empty()) {
        const GumboNode *next = waiting.back();
        waiting.pop_back();
        if (isElement(next) && tagOf(next) == tag) {
            return next;
        }
        const HtmlChildren children(next);
        for (auto child = children.end(); child != children.begin();) {
            waiting.push_back(*--child);
        }
    }
    return nullptr;
}

QString wordsOf(const GumboNode *node)
{
    QString words;
    std::vector<const GumboNode *> waiting{node};
    while (!waiting.empty() && words.size() < 10'000) {
        const GumboNode *next = waiting.back();
        waiting.pop_back();
        if (next->type == GUMBO_NODE_TEXT || next->type == GUMBO_NODE_WHITESPACE || next->type == GUMBO_NODE_CDATA) {
            words += QString::fromUtf8(next->v.text.text);
        }
        const HtmlChildren children(next);
        for (auto child = children.end(); child != children.begin();) {
            waiting.push_back(*--child);
        }
    }
    return words.simplified();
}

} // namespace eusebius
