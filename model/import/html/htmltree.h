// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <gumbo.h>

#include <initializer_list>

namespace eusebius {

/// A parsed page. Its nodes live as long as it does.
class HtmlTree {
public:
    explicit HtmlTree(const QString &html);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    const GumboNode *root() const { return m_output->root; }

private:
    QByteArray m_utf8;
    GumboOutput *m_output;
};

bool isElement(const GumboNode *node);
/// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag tagOf(const GumboNode *node);
bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags);
/// The value of an attribute, empty where there is none.
QByteArray attribute(const GumboNode *node, const char *name);
/// The words of class and id in lower case: "postContent main-col" → post, content, main, col.
QStringList nameWords(const GumboNode *node);
/// Children, in order; none of what is no element.
class HtmlChildren {
public:
    explicit HtmlChildren(const GumboNode *node);
    const GumboNode *const *begin() const { return m_begin; }
    const GumboNode *const *end() const { return m_end; }

private:
    const GumboNode *const *m_begin = nullptr;
    const GumboNode *const *m_end = nullptr;
};
/// The first of these elements below a node, itself included, in document order; null where there is none.
const GumboNode *findTag(const GumboNode *node, GumboTag tag);
/// All words below a node, white space simplified.
QString wordsOf(const GumboNode *node);

} // namespace eusebius
