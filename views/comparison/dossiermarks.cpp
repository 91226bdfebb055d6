// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/comparison/dossiermarks.h"

#include "model/events/linking/stems.h"
#include "model/text/words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace eusebius {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostFigures = 4;
constexpr std::size_t kMostNames = 5;

/// Which documents say something: none, one, or several.
class Sayers {
public:
    void add(quint64 what, int document)
    {
        auto [it, isNew] = m_by.tryEmplace(what, document);
        if (!isNew && it.value() != document) {
            it.value() = kSeveral;
        }
    }
    bool otherThan(quint64 what, int document) const
    {
        const int by = m_by.value(what, document);
        return by != document;
    }

private:
    static constexpr int kSeveral = -2;
    struct Map : QHash<quint64, int> {
        std::pair<iterator, bool> tryEmplace(quint64 key, int value)
        {
            if (const auto there = find(key); there != end()) {
                return {there, false};
            }
            return {insert(key, value), true};
        }
    };
    Map m_by;
};

struct ComparedWord {
    TextRange range;
    quint64 key = 0; ///< 0: a word of the grammar
    bool shared = false;
};

std::vector<ComparedWord> comparedWords(const QString &text)
{
    const TermTable &table = TermTable::english();
    std::vector<ComparedWord> words;
    WordScanner scanner(text);
    while (scanner.next()) {
        const bool grammar = scanner.kind() == WordKind::Word && table.importance(scanner.folded()) <= 0;
        const quint64 key = grammar ? 0 : scanner.kind() == WordKind::Word ? table.term(scanner.folded()) : scanner.hash();
        words.push_back({scanner.range(), key, false});
    }
    return words;
}

/// A word of the grammar is shared where the words round it are: "the talks" with "talks".
void shareGrammar(std::vector<ComparedWord> &words)
{
    bool before = true; // at the edges the one neighbour decides
    bool any = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].key != 0) {
            before = words[i].shared;
            any = true;
            continue;
        }
        std::size_t next = i;
        while (next < words.size() && words[next].key == 0) {
            ++next;
        }
        const bool after = next < words.size() ? words[next].shared : any && before;
        for (; i < next; ++i) {
            words[i].shared = before && after;
        }
        --i;
    }
}

/// Numbers and names that divergences put against each other.
struct Contradicted {
    QSet<QString> numbers; ///< as the reasons write them, with what is counted
    QSet<QString> names;

    explicit Contradicted(const std::vector<Divergence> &divergences)
    {
        for (const Divergence &divergence : divergences) {
            const QStringList &args = divergence.reason.args;
            if (divergence.kind == DivergenceKind::Count) {
                numbers.insert(args.value(0) + u'\n' + args.value(3));
                numbers.insert(args.value(1) + u'\n' + args.value(4));
            } else if (divergence.kind == DivergenceKind::Names) {
                names.insert(args.value(0));
                names.insert(args.value(1));
            }
        }
    }
    bool has(const Figure &figure) const { return numbers.contains(QString::number(figure.value, 'g', 12) + u'\n' + figure.what); }
    bool has(const NameMention &name) const { return names.contains(name.text); }
};

/// Names by their words: "Kanemaru" and "Shin Kanemaru" are taken for one.
class NameSayers {
public:
    void add(const NameMention &name, int document)
    {
        m_names.add(keyOf(name), document);
        m_known.add(knownAs(name), document);
        for (const quint64 word : wordsIn(name)) {
            m_words.add(word, document);
        }
    }
    bool otherThan(const NameMention &name, int document) const
    {
        const std::vector<quint64> words = wordsIn(name);
        const auto isName = [&](quint64 word) { return m_names.otherThan(IdHash().add(qint64(word)).value(), document); };
        return m_known.otherThan(knownAs(name), document) || m_names.otherThan(keyOf(name), document) || (words.size() == 1 && m_words.otherThan(words.front(), document))
               || std::ranges::any_of(words, isName);
    }

private:
    static std::vector<quint64> wordsIn(const NameMention &name)
    {
        std::vector<quint64> words;
        for (const Word &word : wordsOf(name.text)) {
            words.push_back(word.hash);
        }
        return words;
    }
    /// Of a name of one word it is the word's.
    static quint64 keyOf(const NameMention &name)
    {
        IdHash key;
        for (const quint64 word : wordsIn(name)) {
            key.add(qint64(word));
        }
        return key.value();
    }

    static quint64 knownAs(const NameMention &name)
    {
        return IdHash().add(foldedWords(name.canonical.isEmpty() ? name.text : name.canonical)).value();
    }

    Sayers m_names;
    Sayers m_words;
    Sayers m_known; ///< by the form a name is known by
};

class FigureSayers {
public:
    void add(const Figure &figure, int document) { m_figures.add(keyOf(figure), document); }
    bool otherThan(const Figure &figure, int document) const { return m_figures.otherThan(keyOf(figure), document); }

private:
    static quint64 keyOf(const Figure &figure)
    {
        return IdHash().add(QString::number(figure.value, 'g', 15)).add(foldedWords(figure.unit)).value();
    }

    Sayers m_figures;
};

template <typename T, typename By>
void addTold(std::vector<Told> &told, const std::vector<T> &items, std::size_t most, int document, const By &sayers, const Contradicted &contradicted,
             QString (*words)(const T &))
{
    for (const T &item : items) {
        const QString said = words(item);
        const auto same = [&said](const Told &t) { return t.words == said; };
        if (said.isEmpty() || std::ranges::any_of(told, same)) {
            continue;
        }
        if (told.size() == most) {
            told.push_back({u"…"_s, Standing::Shared});
            return;
        }
        const Standing standing = contradicted.has(item) ? Standing::Differs : sayers.otherThan(item, document) ? Standing::Shared : Standing::Own;
        told.push_back({said, standing});
    }
}

QString nameWords(const NameMention &name)
{
    return name.text.simplified();
}

} // namespace

void markSharedWords(std::vector<DossierRow> &rows)
{
    std::vector<std::vector<ComparedWord>> all;
    Sayers sayers;
    for (const DossierRow &row : rows) {
        all.push_back(comparedWords(row.words));
        for (const ComparedWord &word : all.back()) {
            if (word.key != 0) {
                sayers.add(word.key, row.document);
            }
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<ComparedWord> &words = all[i];
        for (ComparedWord &word : words) {
            word.shared = word.key != 0 && sayers.otherThan(word.key, rows[i].document);
        }
        shareGrammar(words);
        for (std::size_t w = 0; w < words.size(); ++w) {
            if (!words[w].shared) {
                continue;
            }
            if (w > 0 && words[w - 1].shared) {
                rows[i].shared.back().end = words[w].range.end; // with what stands between
            } else {
                rows[i].shared.push_back(words[w].range);
            }
        }
    }
}

void addFiguresAndNames(const Snapshot &snapshot, const std::vector<Divergence> &divergences, std::vector<DossierRow> &rows)
{
    FigureSayers figures;
    NameSayers names;
    for (const DossierRow &row : rows) {
        const Statement &statement = snapshot.statement(row.statement);
        for (const Figure &figure : statement.figures) {
            figures.add(figure, row.document);
        }
        for (const NameMention &name : statement.names) {
            names.add(name, row.document);
        }
    }
    const Contradicted contradicted(divergences);
    for (DossierRow &row : rows) {
        const Statement &statement = snapshot.statement(row.statement);
        addTold(row.figures, statement.figures, kMostFigures, row.document, figures, contradicted, &figureWords);
        addTold(row.names, statement.names, kMostNames, row.document, names, contradicted, &nameWords);
        for (const Difference &difference : row.differences) {
            if (!difference.figure.isEmpty()) {
                row.figures.push_back({difference.figure, Standing::Differs});
            }
        }
    }
}

QString figureWords(const Figure &figure)
{
    const QString number = QLocale(QLocale::English, QLocale::UnitedStates).toString(figure.value, 'f', QLocale::FloatingPointShortest);
    return QStringList{number, figure.unit, figure.what}.join(u' ').simplified();
}

} // namespace eusebius
