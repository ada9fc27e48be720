// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::rules {

namespace {

bool isOurFolder(const QString& name)
{
    if (name == QStringLiteral("node_modules") || name.startsWith(QStringLiteral("build")))
        return false;
    return !name.startsWith(u'.') || name == QStringLiteral(".ci");
}

void readFolder(const QDir& root, const QString& folder, SourceTree& tree)
{
    const QDir here(folder.isEmpty() ? root.path() : root.filePath(folder));
    const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
    for (const QString& name : here.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::NoSymLinks)) {
        if (isOurFolder(name))
            readFolder(root, prefix + name, tree);
    }
    for (const QString& name : here.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        QFile file(here.filePath(name));
        if (name == QStringLiteral(".git") || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains('\0'))
            continue; // a picture, a font, a database: not text
        SourceFile source;
        source.path = prefix + name;
        source.text = QString::fromUtf8(bytes);
        source.lines = int(source.text.count(u'\n'));
        if (source.isCpp()) {
            source.code = withoutCommentsAndLiterals(source.text);
            // An include stands on a line that is code; what follows the # is taken from the text itself.
            static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
            const QStringList codeLines = source.code.split(u'\n');
            const QStringList textLines = source.text.split(u'\n');
            for (qsizetype i = 0; i < codeLines.size(); ++i) {
                if (!codeLines[i].trimmed().startsWith(u'#'))
                    continue;
                const auto match = include.match(textLines[i]);
                if (match.hasMatch())
                    source.includes << match.captured(1);
            }
        }
        tree.files.push_back(std::move(source));
    }
}

/// Where the literal that opens at `start` ends (the index after its last character).
qsizetype endOfLiteral(const QString& text, qsizetype start)
{
    const QChar quote = text[start];
    if (quote == u'"' && start > 0 && text[start - 1] == u'R') {
        const qsizetype open = text.indexOf(u'(', start);
        const QString close = u')' + text.mid(start + 1, open - start - 1) + u'"';
        const qsizetype end = text.indexOf(close, open);
        return end < 0 ? text.size() : end + close.size();
    }
    qsizetype i = start + 1;
    while (i < text.size() && text[i] != quote && text[i] != u'\n')
        i += text[i] == u'\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

/// 1'000'000: an apostrophe between digits opens nothing.
bool separatesDigits(const QString& text, qsizetype i)
{
    return i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isLetterOrNumber();
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(QStringLiteral(".cpp")) || isHeader();
}

bool SourceFile::isHeader() const
{
    return path.endsWith(QStringLiteral(".h"));
}

QString SourceFile::name() const
{
    return path.section(u'/', -1);
}

QString SourceFile::part(int index) const
{
    return path.section(u'/', index, index);
}

const SourceFile* SourceTree::find(const QString& path) const
{
    const auto found = std::ranges::find(files, path, &SourceFile::path);
    return found == files.end() ? nullptr : &*found;
}

SourceTree readTree(const QString& root)
{
    SourceTree tree;
    tree.root = root;
    const QDir dir(root);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (isOurFolder(name))
            tree.topFolders << name;
    }
    readFolder(dir, QString(), tree);
    return tree;
}

QString withoutCommentsAndLiterals(const QString& text)
{
    QString code = text;
    const auto blank = [&code](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
        return to;
    };
    const auto endOf = [&text](const QString& mark, qsizetype from, qsizetype length) {
        const qsizetype end = text.indexOf(mark, from);
        return end < 0 ? text.size() : end + length;
    };
    qsizetype i = 0;
    while (i < text.size()) {
        const QStringView rest = QStringView(text).mid(i, 2);
        if (rest == u"//")
            i = blank(i, endOf(QStringLiteral("\n"), i, 0));
        else if (rest == u"/*")
            i = blank(i, endOf(QStringLiteral("*/"), i + 2, 2));
        else if (text[i] == u'"' || (text[i] == u'\'' && !separatesDigits(text, i)))
            i = blank(i, endOfLiteral(text, i));
        else
            ++i;
    }
    return code;
}

QStringList listLines(const SourceTree& tree, const QString& path)
{
    QStringList lines;
    const SourceFile* file = tree.find(path);
    if (!file)
        return lines;
    for (const QString& line : file->text.split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines << line.trimmed();
    }
    return lines;
}

} // namespace aicms::rules
