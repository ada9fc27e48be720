// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/size_rules.h"

#include <algorithm>

namespace aicms::rules {

namespace {

constexpr int medianLimit = 110;
constexpr int ninthDecileLimit = 300;
constexpr int longFile = 500;
const QString list = QStringLiteral("tests/rules/long_files.txt");

int rank(const std::vector<int>& sorted, size_t percent)
{
    return sorted[(sorted.size() * percent + 99) / 100 - 1];
}

} // namespace

Sizes sizesOf(const SourceTree& tree)
{
    std::vector<int> lines;
    for (const SourceFile& file : tree.files) {
        if (file.isCpp())
            lines.push_back(file.lines);
    }
    if (lines.empty())
        return {};
    std::ranges::sort(lines);
    return {rank(lines, 50), rank(lines, 90)};
}

QStringList sizeBreaches(const SourceTree& tree)
{
    QStringList breaches;
    const Sizes sizes = sizesOf(tree);
    if (sizes.median > medianLimit)
        breaches << QStringLiteral("half of the files are longer than %1 lines; at most %2")
                        .arg(sizes.median)
                        .arg(medianLimit);
    if (sizes.ninthDecile > ninthDecileLimit)
        breaches << QStringLiteral("one file in ten has %1 lines or more; at most %2")
                        .arg(sizes.ninthDecile)
                        .arg(ninthDecileLimit);

    QStringList excused;
    for (const QString& line : listLines(tree, list)) {
        const QString path = line.section(u' ', 0, 0);
        const SourceFile* file = tree.find(path);
        if (line.section(u' ', 1).trimmed().isEmpty())
            breaches << QStringLiteral("%1 gives no reason for %2").arg(list, path);
        else if (!file || file->lines <= longFile)
            breaches << QStringLiteral("%1 names %2, which is not a long file").arg(list, path);
        excused << path;
    }
    for (const SourceFile& file : tree.files) {
        if (file.isCpp() && file.lines > longFile && !excused.contains(file.path))
            breaches << QStringLiteral("%1 has %2 lines; over %3 it needs a reason in %4")
                            .arg(file.path)
                            .arg(file.lines)
                            .arg(longFile)
                            .arg(list);
    }
    return breaches;
}

} // namespace aicms::rules
