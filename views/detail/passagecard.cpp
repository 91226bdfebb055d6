// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detail/passagecard.h"

#include "views/itemmodels/decisionmarks.h"
#include "views/itemmodels/eventwords.h"
#include "views/widgets/sourcemark.h"
#include "views/widgets/typography.h"

#include <QLocale>
#include <QPainter>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr double kIndent = 12;
constexpr double kCardPadding = 6;

/// When, how sure, who says so, which figures: what the words carry beside the happening.
QString notesOf(const Statement &statement)
{
    QStringList notes{timeWords(statement.time), stanceWords(statement)};
    for (const Figure &figure : statement.figures) {
        const QString number = QLocale(QLocale::English, QLocale::UnitedStates).toString(figure.value, 'g', 12);
        notes.append(QStringList{number, figure.unit, figure.what}.join(u' ').simplified());
    }
    notes.removeAll(QString());
    return notes.join(u" · "_s);
}

} // namespace

PassageCard::PassageCard(const Theme &theme, const Snapshot &snapshot, int statementIndex, const QString &sourceName, const QString &place,
                         QWidget *parent)
    : PaintedRow(theme, parent), m_statement(statementIndex), m_sourceName(sourceName)
{
    const Statement &statement = snapshot.statement(statementIndex);
    m_document = statement.document;
    const PassageContext context = passageContext(snapshot.document(m_document), statement);
    m_quotation = u"“%1” (%2%3)"_s.arg(context.text.mid(context.clause.begin, context.clause.length()).simplified(), sourceName,
                                       place.isEmpty() ? QString() : u", "_s + place);
    m_name = TextBlock(sourceName, {typeFont(theme, Type::Strong), theme.text, 17, 2});
    m_place = TextBlock(place, {typeFont(theme, Type::Secondary), faintOnPanel(theme), 15, 1});
    m_words = TextBlock(context.text, {typeFont(theme, Type::Quote), faintOnPanel(theme), 20, 0});
    QTextCharFormat own;
    own.setForeground(theme.secondary);
    m_words.mark(context.sentence, own);
    QTextCharFormat clause;
    clause.setForeground(theme.text);
    clause.setBackground(paleSource(theme, m_document));
    m_words.mark(context.clause, clause);
    m_notes = TextBlock(notesOf(statement), {typeFont(theme, Type::Secondary), theme.secondary, 15, 3});
    const QString decided = marksOfStatement(snapshot, statementIndex).words();
    m_decided = TextBlock(decided, {typeFont(theme, Type::Secondary), theme.text, 15, 2});
    setAccessibleName(sourceName + u": "_s + context.text.mid(context.clause.begin, context.clause.length()));
    setAccessibleDescription(decided.isEmpty() ? notesOf(statement) : notesOf(statement) + u". "_s + decided);
    setToolTip(u"Read it in %1"_s.arg(sourceName));
}

void PassageCard::setCurrent(bool current)
{
    m_current = current;
    update();
}

double PassageCard::layOut(double width)
{
    const double inner = width - kIndent;
    const double head = m_name.layOut(inner) + (m_place.isEmpty() ? 0 : m_place.layOut(inner));
    return kCardPadding + head + 4 + m_words.layOut(inner - 4) + 4 + m_notes.layOut(inner) + (m_decided.isEmpty() ? 0 : m_decided.layOut(inner)) + kCardPadding;
}

void PassageCard::paintRow(QPainter &painter)
{
    if (m_current) {
        QColor wash = theme().text;
        wash.setAlphaF(0.035F);
        painter.fillRect(rect(), wash);
    }
    paintSourceBar(painter, QRectF(0, kCardPadding, 3, height() - 2 * kCardPadding), theme(), m_document);
    double y = kCardPadding;
    m_name.paint(painter, {kIndent, y});
    y += m_name.height();
    m_place.paint(painter, {kIndent, y});
    y += (m_place.isEmpty() ? 0 : m_place.height()) + 4;
    m_words.paint(painter, {kIndent, y});
    y += m_words.height() + 4;
    m_notes.paint(painter, {kIndent, y});
    m_decided.paint(painter, {kIndent, y + m_notes.height()});
}

} // namespace eusebius
