// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dates/edtf/edtf2012.h"

#include <array>
#include <optional>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

bool isQualifier(QChar unit)
{
    return unit == u'?' || unit == u'~' || unit == u'%';
}

/// One date of the draft. A qualifier covers the parts of the brackets that close just before it, or else those to its left
/// within the same brackets that are in no brackets of their own.
class DraftDate {
public:
    /// Each part with its own qualifiers on its left; nothing where brackets or parts are out of order.
    std::optional<QString> modern(QStringView date)
    {
        for (m_at = 0; m_at < date.size();) {
            const QChar unit = date[m_at];
            if (unit == u'(' ? !open() : unit == u')' ? !close(date) : isQualifier(unit) ? !qualify(date) : !part(date)) {
                return std::nullopt;
            }
        }
        return m_depth == 0 ? std::optional(joined()) : std::nullopt;
    }

private:
    struct Part {
        QStringView digits;
        QString qualifiers;
        int closedDepth = 9; ///< no longer reached by a qualifier of this depth
    };
    static constexpr std::size_t kMaxParts = 3;

    bool open()
    {
        if (m_depth == static_cast<int>(kMaxParts)) {
            return false;
        }
        m_firstOfBracket[static_cast<std::size_t>(m_depth++)] = m_count;
        ++m_at;
        return true;
    }

    bool close(QStringView date)
    {
        if (m_depth == 0) {
            return false;
        }
        const std::size_t first = m_firstOfBracket[static_cast<std::size_t>(--m_depth)];
        ++m_at;
        const QStringView qualifiers = takeQualifiers(date);
        for (std::size_t i = first; i < m_count; ++i) {
            m_parts[i].qualifiers += qualifiers;
            m_parts[i].closedDepth = m_depth;
        }
        return true;
    }

    bool qualify(QStringView date)
    {
        const std::size_t first = m_depth == 0 ? 0 : m_firstOfBracket[static_cast<std::size_t>(m_depth - 1)];
        const QStringView qualifiers = takeQualifiers(date);
        for (std::size_t i = first; i < m_count; ++i) {
            if (m_parts[i].closedDepth > m_depth) {
                m_parts[i].qualifiers += qualifiers;
            }
        }
        return m_count > 0;
    }

    bool part(QStringView date)
    {
        if (m_count == kMaxParts) {
            return false;
        }
        if (m_count > 0) {
            if (date[m_at] != u'-') {
                return false;
            }
            ++m_at;
            while (m_at < date.size() && date[m_at] == u'(') {
                if (!open()) {
                    return false;
                }
            }
        }
        const qsizetype begin = m_at;
        m_at += m_at < date.size() && date[m_at] == u'-' ? 1 : 0; // the sign of a year
        while (m_at < date.size() && !isQualifier(date[m_at]) && date[m_at] != u'-' && date[m_at] != u'(' && date[m_at] != u')') {
            ++m_at;
        }
        m_parts[m_count++].digits = date.sliced(begin, m_at - begin);
        return m_at > begin;
    }

    QStringView takeQualifiers(QStringView date)
    {
        const qsizetype begin = m_at;
        while (m_at < date.size() && isQualifier(date[m_at])) {
            ++m_at;
        }
        return date.sliced(begin, m_at - begin);
    }

    QString joined() const
    {
        QString out;
        for (std::size_t i = 0; i < m_count; ++i) {
            out += i > 0 ? u"-"_s : QString();
            const bool isApproximate = m_parts[i].qualifiers.contains(u'~') || m_parts[i].qualifiers.contains(u'%');
            const bool isUncertain = m_parts[i].qualifiers.contains(u'?') || m_parts[i].qualifiers.contains(u'%');
            out += isApproximate && isUncertain ? u"%"_s : isApproximate ? u"~"_s : isUncertain ? u"?"_s : QString();
            out += m_parts[i].digits;
        }
        return out;
    }

    qsizetype m_at = 0;
    int m_depth = 0;
    std::size_t m_count = 0;
    std::array<Part, kMaxParts> m_parts;
    std::array<std::size_t, kMaxParts> m_firstOfBracket{};
};

QString withHemisphere(QString text)
{
    const qsizetype caret = text.indexOf(u'^');
    const int shift = text.endsWith(u"^southernHemisphere") ? 8 : text.endsWith(u"^northernHemisphere") ? 4 : 0;
    const int season = caret >= 2 && text[caret - 2] == u'2' ? text[caret - 1].digitValue() : 0;
    if (shift != 0 && season >= 1 && season <= 4) {
        text.truncate(caret - 2);
        text += QString::number(20 + season + shift);
    }
    return text;
}

} // namespace

QString edtfWithoutBrackets(QStringView text)
{
    if (!text.contains(u'(') && !text.contains(u'^')) {
        return {};
    }
    QString out;
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype slash = text.indexOf(u'/', at);
        const qsizetype end = slash < 0 ? text.size() : slash;
        const QStringView date = text.sliced(at, end - at);
        std::optional<QString> modern = date.contains(u'(') ? DraftDate().modern(date) : date.toString();
        if (!modern) {
            return {};
        }
        out += (at > 0 ? u"/"_s : QString()) + withHemisphere(*modern);
        at = end + 1;
    }
    return out;
}

} // namespace eusebius
