// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/tagging/rules/lexiconreader.h"

#include "model/tagging/rules/rulelines.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace eusebius {

namespace {

bool isClassName(QStringView name)
{
    return !name.isEmpty() && name.front().isUpper();
}

bool isWordOfLetters(QStringView text)
{
    for (QChar c : text) {
        if (!c.isLetter() && c != u'\'' && c != u'.' && !c.isMark() && !c.isDigit()) {
            return false;
        }
    }
    return !text.isEmpty() && text.front().isLetter();
}

QString foldedText(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        out[i] = QChar(Lexicon::folded(text[i].unicode()));
    }
    return out;
}

} // namespace

Result<void> LexiconReader::read(const RuleSource &source)
{
    m_inClass = false;
    RuleLines lines(source.text);
    while (lines.next()) {
        Result<void> done;
        if (lines.keyword() == u"class") {
            done = beginClass(source, lines.number(), lines.rest());
        } else if (lines.keyword() == u"period") {
            done = beginPeriod(source, lines.number(), lines.rest());
        } else if (!m_inClass) {
            return ruleError(source.name, lines.number(), u"a word before the first \"class\" or \"period\""_s);
        } else if (lines.keyword() == u"suffix") {
            done = addSuffix(source, lines.number(), lines.rest());
        } else {
            done = addEntries(source, lines.number(), lines.line());
        }
        if (!done) {
            return done;
        }
        if (m_lexicon.isFull()) {
            return ruleError(source.name, lines.number(), u"too many words"_s);
        }
    }
    return {};
}

Result<void> LexiconReader::beginClass(const RuleSource &source, int line, QStringView rest)
{
    const QList<QStringView> words = rest.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 2 || !isClassName(words[0])) {
        return ruleError(source.name, line, u"\"class NAME\" or \"class NAME field\" expected"_s);
    }
    m_field = Field::Count_;
    if (words.size() == 2) {
        const std::optional<Field> field = fieldOfName(words[1]);
        if (!field) {
            return ruleError(source.name, line, u"no field is called \"%1\""_s.arg(words[1]));
        }
        m_field = *field;
    }
    m_class = m_lexicon.classOfName(words[0].toString());
    m_defaultValue = 0;
    m_inClass = true;
    return {};
}

Result<void> LexiconReader::beginPeriod(const RuleSource &source, int line, QStringView rest)
{
    Result<TimeSpan> span = TimeSpan::fromEdtf(rest);
    if (!span) {
        return ruleError(source.name, line, u"\"%1\" is no EDTF"_s.arg(rest));
    }
    m_class = m_lexicon.classOfName(u"PERIOD"_s);
    m_field = Field::Period;
    m_defaultValue = static_cast<qint32>(m_periods.size());
    m_periods.push_back({rest.toString(), *span});
    m_inClass = true;
    return {};
}

Result<void> LexiconReader::addSuffix(const RuleSource &source, int line, QStringView rest)
{
    const QStringList words = rest.toString().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || (words.size() > 1 && (words[1] != u"except" || words.size() == 2))) {
        return ruleError(source.name, line, u"\"suffix ENDING\" or \"suffix ENDING except ENDING…\" expected"_s);
    }
    m_lexicon.addSuffix(words[0], m_class, words.mid(2));
    return {};
}

Result<void> LexiconReader::addEntries(const RuleSource &source, int line, QStringView text)
{
    QStringView keys = text;
    qint32 value = m_defaultValue;
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals >= 0) {
        keys = text.left(equals).trimmed();
        const QStringView word = text.mid(equals + 1).trimmed();
        const std::optional<int> number = m_field == Field::Count_ ? fieldValue(Field::Count, word) : fieldValue(m_field, word);
        if (!number || m_field == Field::Period) {
            return ruleError(source.name, line, u"\"%1\" is no value here"_s.arg(word));
        }
        value = *number;
    }
    for (QStringView key : keys.split(u'|')) {
        const QString problem = addEntry(key.trimmed(), value);
        if (!problem.isEmpty()) {
            return ruleError(source.name, line, problem);
        }
    }
    return {};
}

QString LexiconReader::addEntry(QStringView key, qint32 value)
{
    if (!isWordOfLetters(key)) {
        return key.isEmpty() ? u"a word is missing"_s : addPhrase(key.toString(), value);
    }
    QString word = foldedText(key);
    if (word.endsWith(u'.')) {
        word.chop(1);
        if (word.isEmpty()) {
            return u"a word is missing"_s;
        }
        m_lexicon.addWord(word, m_lexicon.classOfName(u"ABBREVIATION"_s), 0, false);
    }
    m_lexicon.addWord(word, m_class, value, key.front().isUpper());
    return {};
}

QString LexiconReader::addPhrase(const QString &key, qint32 value)
{
    std::vector<PhraseTrie::Element> elements;
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts)) {
        const QString problem = appendElements(word, elements);
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    if (elements.size() > 12) {
        return u"a phrase of more than twelve words"_s;
    }
    m_lexicon.addPhrase(elements, m_class, value);
    return {};
}

// "New-Year's" → new, hyphen, year, possessive
QString LexiconReader::appendElements(const QString &word, std::vector<PhraseTrie::Element> &elements)
{
    const QStringList parts = word.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            elements.push_back({m_lexicon.lexemeOfShapes({Shape::Hyphen}), false});
        }
        QString part = parts[i];
        const bool possessive = part.endsWith(u"'s") || part.endsWith(u"s'");
        part.chop(possessive ? (part.endsWith(u"'s") ? 2 : 1) : 0);
        if (part.endsWith(u'.')) {
            part.chop(1);
            m_lexicon.addWord(foldedText(part), m_lexicon.classOfName(u"ABBREVIATION"_s), 0, false);
        }
        if (!isWordOfLetters(part)) {
            return u"\"%1\" is no word"_s.arg(word);
        }
        elements.push_back({m_lexicon.lexemeOfWord(foldedText(part)), part.front().isUpper()});
        if (possessive) {
            elements.push_back({m_lexicon.lexemeOfShapes({Shape::Possessive}), false});
        }
    }
    return {};
}

} // namespace eusebius
