// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/linkage_rules.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace aicms::rules {

namespace {

QStringList captured(const QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

} // namespace

QString outputOf(const QString& command, const QStringList& arguments)
{
    QProcess process;
    QStringList environment = QProcess::systemEnvironment();
    environment << QStringLiteral("LC_ALL=C");
    process.setEnvironment(environment);
    process.start(command, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList neededLibraries(const QString& program)
{
    static const QRegularExpression needed(QStringLiteral("\\(NEEDED\\)[^\\[]*\\[([^\\]]+)\\]"));
    return captured(outputOf(QStringLiteral("readelf"), {QStringLiteral("-d"), program}), needed);
}

QStringList loadedLibraries(const QString& program)
{
    static const QRegularExpression loaded(
        QStringLiteral("^\\s*(\\S+\\.so\\S*) "), QRegularExpression::MultilineOption);
    return captured(outputOf(QStringLiteral("ldd"), {program}), loaded);
}

QStringList linkBreaches(const QString& program, const QStringList& needed, const QStringList& loaded, bool hasWindow)
{
    static const QRegularExpression never(QStringLiteral("^(libsqlite3|libQt6Sql|libQt6Network|libcurl|libsoup)"));
    static const QRegularExpression qt(QStringLiteral("^libQt6(?!Core\\.)"));
    QStringList breaches;
    if (!needed.contains(QStringLiteral("libQt6Core.so.6")))
        breaches << QStringLiteral("%1 could not be read: it does not even name Qt Core").arg(program);
    for (const QString& library : loaded) {
        if (never.match(library).hasMatch())
            breaches << QStringLiteral("%1 loads %2").arg(program, library);
    }
    for (const QString& library : needed) {
        if (never.match(library).hasMatch() && !loaded.contains(library))
            breaches << QStringLiteral("%1 links %2").arg(program, library);
        if (!hasWindow && qt.match(library).hasMatch())
            breaches << QStringLiteral("%1 has no window and links %2").arg(program, library);
    }
    return breaches;
}

const QStringList& protections()
{
    static const QStringList names {QStringLiteral("Position Independent Executable"),
        QStringLiteral("Stack protected"), QStringLiteral("Fortify Source functions"),
        QStringLiteral("Read-only relocations"), QStringLiteral("Immediate binding")};
    return names;
}

QString elfReport(const QString& program)
{
    return outputOf(QStringLiteral("readelf"),
        {QStringLiteral("--file-header"), QStringLiteral("--program-headers"), QStringLiteral("--dynamic"),
            QStringLiteral("--dyn-syms"), QStringLiteral("--wide"), program});
}

QStringList missingProtections(const QString& elfReport)
{
    const auto expression = [](const char* pattern) {
        return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    };
    // In the order of protections(). A shared library is of the type DYN as well; only a program bears the flag PIE.
    // The linker writes "bind everything now" into one of two places, or both. The functions of the compiler and of the
    // C library that check are imported from there: *_chk is what FORTIFY puts in the place of memcpy and its like.
    static const std::vector<QList<QRegularExpression>> signs {
        {expression("^\\s*Type:\\s+DYN\\b"), expression("\\(FLAGS_1\\).*\\bPIE\\b")},
        {expression("\\bUND\\s+__stack_chk_fail(@|$)")},
        {expression("\\bUND\\s+__(?!stack_chk)\\w+_chk(@|$)")},
        {expression("^\\s*GNU_RELRO\\b")},
        {expression("\\(FLAGS\\).*\\bBIND_NOW\\b|\\(FLAGS_1\\).*\\bNOW\\b|\\(BIND_NOW\\)")},
    };
    QStringList missing;
    for (size_t i = 0; i < signs.size(); ++i) {
        const bool isThere = std::ranges::all_of(
            signs[i], [&elfReport](const QRegularExpression& sign) { return sign.match(elfReport).hasMatch(); });
        if (!isThere)
            missing << protections().at(qsizetype(i));
    }
    return missing;
}

QStringList missingByHardeningCheck(const QString& output)
{
    QStringList missing;
    for (const QString& protection : protections()) {
        if (!output.contains(QStringLiteral("\n %1: yes").arg(protection)))
            missing << protection;
    }
    return missing;
}

} // namespace aicms::rules
