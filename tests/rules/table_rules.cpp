// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/table_rules.h"

#include <QRegularExpression>
#include <QSet>

#include <map>

namespace aicms::rules {

namespace {

const QString tablesPath = QStringLiteral("tests/rules/tables.txt");

/// tables.txt, read: whose each table is, and which tables of others a file or folder may name.
struct TableList {
    std::map<QString, QString> owners;
    std::map<QString, QSet<QString>> leave;
    QStringList doubles; ///< what stands there twice, as sentences
};

TableList readTableList(const SourceTree& tree)
{
    TableList list;
    bool isOwners = false;
    for (const QString& line : listLines(tree, tablesPath)) {
        if (line.startsWith(u'[')) {
            isOwners = line == u"[owners]";
            continue;
        }
        const QString name = line.section(u':', 0, 0).trimmed();
        for (const QString& table : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
            if (isOwners ? list.owners.contains(table) : list.leave[name].contains(table))
                list.doubles << QStringLiteral("%1 names %2 of %3 twice").arg(tablesPath, table, name);
            if (isOwners)
                list.owners[table] = name;
            else
                list.leave[name].insert(table);
        }
    }
    return list;
}

QSet<QString> tablesOf(const SourceTree& tree)
{
    static const QRegularExpression made(QStringLiteral("\\bCREATE\\s+(?:VIRTUAL\\s+)?TABLE\\s+(\\w+)"));
    QSet<QString> tables;
    for (const SourceFile& file : tree.files) {
        if (!file.path.startsWith(QStringLiteral("core/storage/migrations/")))
            continue;
        for (auto it = made.globalMatch(file.text); it.hasNext();)
            tables << it.next().captured(1);
    }
    return tables;
}

/// What follows a FROM up to the end of its list: "customer c, consent_current s". Parts in brackets are passed over;
/// they have a FROM of their own.
QStringList listAfterFrom(const QString& text, qsizetype from)
{
    static const QRegularExpression end(
        QStringLiteral("\\G(?:WHERE|GROUP|ORDER|HAVING|LIMIT|UNION|EXCEPT|INTERSECT|SET|RETURNING)\\b"));
    static const QRegularExpression word(QStringLiteral("^\\s*(\\w+)"));
    QStringList parts {QString()};
    int depth = 0;
    for (qsizetype at = from; at < text.size() && text[at] != u'"' && text[at] != u';'; ++at) {
        depth += text[at] == u'(' ? 1 : text[at] == u')' ? -1 : 0;
        const bool isWord = at == 0 || !text[at - 1].isLetterOrNumber();
        if (depth < 0 || (depth == 0 && isWord && end.match(text, at, QRegularExpression::NormalMatch).hasMatch()))
            break;
        if (depth == 0 && text[at] == u',')
            parts << QString();
        else
            parts.back() += text[at];
    }
    QStringList tables;
    for (const QString& part : parts) {
        if (const auto first = word.match(part); first.hasMatch())
            tables << first.captured(1);
    }
    return tables;
}

QSet<QString> tablesNamedIn(const SourceFile& file)
{
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression use(QStringLiteral("\\b(FROM|JOIN|INTO|UPDATE)\\s+(\\w+)"));
    QString text = file.text;
    text.remove(seam);
    QSet<QString> tables;
    for (auto it = use.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        tables << found.captured(2);
        if (found.captured(1) == u"FROM") {
            for (const QString& table : listAfterFrom(text, found.capturedStart(2)))
                tables << table;
        }
    }
    return tables;
}

} // namespace

QStringList tableBreaches(const SourceTree& tree)
{
    const TableList list = readTableList(tree);
    const QSet<QString> tables = tablesOf(tree);
    QStringList breaches = list.doubles;
    for (const QString& table : tables) {
        if (!list.owners.contains(table))
            breaches << QStringLiteral("%1 gives the table %2 to no folder").arg(tablesPath, table);
    }
    for (const auto& [table, owner] : list.owners) {
        if (!tables.contains(table))
            breaches << QStringLiteral("%1 names the table %2, which no migration makes").arg(tablesPath, table);
    }
    auto unused = list.leave;
    for (const SourceFile& file : tree.files) {
        if (file.part(0) != u"core" || !file.isCpp())
            continue;
        const auto own = list.leave.find(file.path);
        for (const QString& table : tablesNamedIn(file)) {
            const auto owner = list.owners.find(table);
            if (owner == list.owners.end() || owner->second == file.part(1))
                continue;
            if (own == list.leave.end() || !(own->second.contains(table) || own->second.contains(QStringLiteral("*"))))
                breaches << QStringLiteral("%1 reads %2, a table of core/%3: ask a face of that folder, or say why not "
                                           "in %4")
                                .arg(file.path, table, owner->second, tablesPath);
            else
                unused[file.path].remove(own->second.contains(table) ? table : QStringLiteral("*"));
        }
    }
    for (const auto& [file, left] : unused) {
        for (const QString& table : left)
            breaches << QStringLiteral("%1 lets %2 read %3, which it does not").arg(tablesPath, file, table);
    }
    return breaches;
}

} // namespace aicms::rules
