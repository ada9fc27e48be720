// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/layer_rules.h"

#include <QRegularExpression>

#include <functional>

namespace aicms::rules {

namespace {

const QString star = QStringLiteral("*");

QString folderOf(const QString& path, int parts)
{
    return path.section(u'/', 0, parts - 1);
}

bool isOurs(const QString& include)
{
    const QString top = include.section(u'/', 0, 0);
    return include.contains(u'/')
        && (top == u"core" || top == u"ui" || top == u"app" || top == u"tests" || top == u"resources");
}

/// Empty when `file` may include `target`, else the reason why not.
QString objection(const Layers& layers, const SourceFile& file, const QString& target)
{
    const QString fromTop = file.part(0), fromFolder = file.part(1);
    const QString toTop = target.section(u'/', 0, 0), toFolder = target.section(u'/', 1, 1);
    if (folderOf(file.path, 2) == folderOf(target, 2))
        return {};
    if (toTop == u"tests")
        return QStringLiteral("nothing but tests may include tests");
    if (fromTop == u"core") {
        if (toTop != u"core")
            return QStringLiteral("core may include core only");
        if (layers.core.indexOf(toFolder) >= layers.core.indexOf(fromFolder) || !layers.core.contains(toFolder))
            return QStringLiteral("core/%1 does not stand below core/%2").arg(toFolder, fromFolder);
    } else if (fromTop == u"ui") {
        if (toTop == u"app")
            return QStringLiteral("ui may not include app");
        const auto& seen = layers.coreSeenByUi;
        const auto own = seen.contains(fromFolder) ? seen.find(fromFolder) : seen.find(star);
        if (toTop == u"core" && (own == seen.end() || !own->second.contains(toFolder)))
            return QStringLiteral("ui/%1 may not see core/%2").arg(fromFolder, toFolder);
        if (toTop == u"ui") {
            const bool fromScreen = !layers.ui.contains(fromFolder);
            if (!layers.ui.contains(toFolder))
                return QStringLiteral("a screen may not be included by another folder of ui");
            if (!fromScreen && layers.ui.indexOf(toFolder) > layers.ui.indexOf(fromFolder))
                return QStringLiteral("ui/%1 does not stand below ui/%2").arg(toFolder, fromFolder);
        }
    } else if (fromTop == u"app" && toTop == u"ui") {
        const auto own = layers.app.find(fromFolder);
        if (own == layers.app.end() || !(own->second.contains(star) || own->second.contains(toFolder)))
            return QStringLiteral("app/%1 may not include ui/%2").arg(fromFolder, toFolder);
    }
    return {};
}

/// The folders that stand right in core, ui or app.
QStringList foldersIn(const SourceTree& tree, const QString& top)
{
    QStringList folders;
    for (const SourceFile& file : tree.files) {
        const bool isOfTopItself = file.part(2).isEmpty();
        if (file.part(0) == top && !isOfTopItself && !folders.contains(file.part(1)))
            folders << file.part(1);
    }
    return folders;
}

/// Words between backticks that can be folders: `base`, `cli/`.
QStringList foldersNamedIn(const SourceFile& readme)
{
    static const QRegularExpression word(QStringLiteral("`([a-z_]+)/?`"));
    QStringList names;
    for (auto it = word.globalMatch(readme.text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

QStringList keysOf(const std::map<QString, QStringList>& table)
{
    QStringList keys;
    for (const auto& [key, values] : table)
        keys << key;
    return keys;
}

/// What a table of layers.txt names that is in none of the lists.
QStringList strangersIn(const QStringList& names, const QStringList& known, const QString& top)
{
    QStringList breaches;
    for (const QString& name : names) {
        if (name != star && !known.contains(name))
            breaches << QStringLiteral("layers.txt lets somebody see %1/%2, which it does not list").arg(top, name);
    }
    return breaches;
}

} // namespace

Layers readLayers(const SourceTree& tree)
{
    Layers layers;
    const std::map<QString, QStringList*> lists {{QStringLiteral("[core]"), &layers.core},
        {QStringLiteral("[ui]"), &layers.ui}, {QStringLiteral("[screens]"), &layers.screens}};
    const std::map<QString, std::map<QString, QStringList>*> tables {
        {QStringLiteral("[core seen by ui]"), &layers.coreSeenByUi}, {QStringLiteral("[app]"), &layers.app}};
    QString section;
    for (const QString& line : listLines(tree, QStringLiteral("tests/rules/layers.txt"))) {
        if (line.startsWith(u'[')) {
            section = line;
        } else if (const auto list = lists.find(section); list != lists.end()) {
            *list->second << line;
        } else if (const auto table = tables.find(section); table != tables.end() && line.contains(u':')) {
            (*table->second)[line.section(u':', 0, 0)] = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        } else if (section == u"[exceptions]" && line.count(u' ') >= 2) {
            layers.exceptions << line.section(u' ', 0, 1);
        } else {
            layers.faults << QStringLiteral("layers.txt: \"%1\" is not understood").arg(line);
        }
    }
    if (layers.core.isEmpty())
        layers.faults << QStringLiteral("layers.txt names no folder of core");
    return layers;
}

QStringList layerBreaches(const SourceTree& tree)
{
    const Layers layers = readLayers(tree);
    QStringList breaches = layers.faults;
    for (const SourceFile& file : tree.files) {
        if (!file.isCpp() || file.part(0) == u"tests")
            continue;
        for (const QString& include : file.includes) {
            if (include.contains(QStringLiteral("..")))
                breaches << QStringLiteral("%1 includes %2: from the root of the sources, so that it can be judged")
                                .arg(file.path, include);
            if (!isOurs(include) || layers.exceptions.contains(file.path + u' ' + include))
                continue;
            if (const QString reason = objection(layers, file, include); !reason.isEmpty())
                breaches << QStringLiteral("%1 includes %2: %3").arg(file.path, include, reason);
        }
    }
    return breaches;
}

QStringList folderBreaches(const SourceTree& tree)
{
    const Layers layers = readLayers(tree);
    QStringList breaches;
    const std::map<QString, QStringList> listed {{QStringLiteral("core"), layers.core},
        {QStringLiteral("ui"), layers.ui + layers.screens}, {QStringLiteral("app"), keysOf(layers.app)}};
    for (const auto& [top, names] : listed) {
        const QStringList folders = foldersIn(tree, top);
        const SourceFile* readme = tree.find(top + QStringLiteral("/README.md"));
        const QStringList described = readme ? foldersNamedIn(*readme) : QStringList();
        for (const QString& folder : folders) {
            if (!names.contains(folder))
                breaches << QStringLiteral("%1/%2 is not named in tests/rules/layers.txt").arg(top, folder);
            if (!described.contains(folder))
                breaches << QStringLiteral("%1/%2 is not named in %1/README.md").arg(top, folder);
        }
        for (const QString& name : names) {
            if (!folders.contains(name))
                breaches << QStringLiteral("tests/rules/layers.txt names %1/%2, which is not there").arg(top, name);
        }
        for (const QString& name : described) {
            if (!folders.contains(name) && name != QStringLiteral("aicms") && !tree.topFolders.contains(name))
                breaches << QStringLiteral("%1/README.md names `%2`, which is not there").arg(top, name);
        }
    }
    for (const auto& [folder, seen] : layers.coreSeenByUi)
        breaches << strangersIn(seen, layers.core, QStringLiteral("core"));
    breaches << strangersIn(keysOf(layers.coreSeenByUi), layers.ui + layers.screens, QStringLiteral("ui"));
    for (const auto& [folder, seen] : layers.app)
        breaches << strangersIn(seen, layers.ui + layers.screens, QStringLiteral("ui"));
    for (const QString& exception : layers.exceptions) {
        const SourceFile* file = tree.find(exception.section(u' ', 0, 0));
        if (!file || !file->includes.contains(exception.section(u' ', 1, 1)))
            breaches << QStringLiteral("layers.txt excepts \"%1\", which nobody includes").arg(exception);
    }
    return breaches;
}

QStringList includeCycles(const SourceTree& tree)
{
    enum class Mark { Unseen, Open, Done };
    QHash<QString, Mark> marks;
    QStringList path, cycles;
    const std::function<void(const SourceFile&)> visit = [&](const SourceFile& file) {
        marks[file.path] = Mark::Open;
        path << file.path;
        for (const QString& include : file.includes) {
            const SourceFile* next = tree.find(include);
            if (!next || !next->isCpp())
                continue;
            const Mark mark = marks.value(next->path, Mark::Unseen);
            if (mark == Mark::Open)
                cycles << path.mid(path.indexOf(next->path)).join(QStringLiteral(" -> ")) + QStringLiteral(" -> ")
                        + include;
            else if (mark == Mark::Unseen)
                visit(*next);
        }
        path.removeLast();
        marks[file.path] = Mark::Done;
    };
    for (const SourceFile& file : tree.files) {
        if (file.isCpp() && marks.value(file.path, Mark::Unseen) == Mark::Unseen)
            visit(file);
    }
    return cycles;
}

QStringList privateHeaderBreaches(const SourceTree& tree)
{
    QStringList breaches;
    const auto report = [&breaches](const SourceFile& file, const QString& include, const QString& owner) {
        breaches << QStringLiteral("%1 includes %2, which only %3 may").arg(file.path, include, owner);
    };
    for (const SourceFile& file : tree.files) {
        const QString folder = folderOf(file.path, 2);
        for (const QString& include : file.includes) {
            const QString name = include.section(u'/', -1);
            // tests/bench compares with SQLite without the codec, in a program that is never installed.
            if (name.startsWith(u"sqlite3") && folder != u"core/storage" && folder != u"tests/bench")
                report(file, include, QStringLiteral("core/storage"));
            if ((name == u"sodium.h" || include.startsWith(u"sodium/")) && folder != u"core/vault")
                report(file, include, QStringLiteral("core/vault"));
            const QString owner = folderOf(include, 2);
            const bool ownTest = folderOf(file.path, 3) == QStringLiteral("tests/") + owner;
            if (name.endsWith(u"_store.h") && folder != owner && !ownTest)
                report(file, include, owner);
        }
    }
    return breaches;
}

} // namespace aicms::rules
