// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/call_rules.h"

#include <QRegularExpression>

namespace aicms::rules {

namespace {

const QString listPath = QStringLiteral("tests/core/workspace/every_call.h");
const QString exceptionsPath = QStringLiteral("tests/rules/calls_without_operation.txt");

/// What stands between the brace that opens before `begin` and the one that closes it, without what stands in further
/// braces in it.
QString bodyFrom(const QString& code, qsizetype begin)
{
    QString body;
    int depth = 1;
    for (qsizetype i = begin; i < code.size() && depth > 0; ++i) {
        depth -= code[i] == u'}' ? 1 : 0;
        if (depth == 1)
            body += code[i];
        depth += code[i] == u'{' ? 1 : 0;
    }
    return body;
}

QString publicPart(const QString& body)
{
    static const QRegularExpression section(QStringLiteral("\\b(public|protected|private)\\s*:(?!:)"));
    QString part;
    qsizetype publicFrom = -1;
    for (auto it = section.globalMatch(body); it.hasNext();) {
        const auto match = it.next();
        if (publicFrom >= 0)
            part += body.mid(publicFrom, match.capturedStart() - publicFrom);
        publicFrom = match.captured(1) == u"public" ? match.capturedEnd() : -1;
    }
    return publicFrom >= 0 ? part + body.mid(publicFrom) : part;
}

/// "using S = customers::CustomersService;": the class that a short name stands for at some place of a file.
class ShortNames {
public:
    explicit ShortNames(const QString& code)
    {
        static const QRegularExpression alias(QStringLiteral("\\busing\\s+(\\w+)\\s*=\\s*(?:\\w+::)*(\\w+)\\s*;"));
        for (auto it = alias.globalMatch(code); it.hasNext();) {
            const auto match = it.next();
            m_names[match.captured(1)][match.capturedStart()] = match.captured(2);
        }
    }
    QString classOf(const QString& name, qsizetype at) const
    {
        const auto found = m_names.find(name);
        if (found == m_names.end())
            return name;
        const auto after = found->second.upper_bound(at);
        return after == found->second.begin() ? name : std::prev(after)->second;
    }

private:
    std::map<QString, std::map<qsizetype, QString>> m_names;
};

/// "customers::CustomersService& customers()" of the workspace: the class behind each accessor.
std::map<QString, QString> accessors(const SourceTree& tree)
{
    static const QRegularExpression accessor(QStringLiteral("\\b(\\w+Service)&\\s+(\\w+)\\(\\)"));
    std::map<QString, QString> classes;
    if (const SourceFile* workspace = tree.find(QStringLiteral("core/workspace/workspace.h"))) {
        for (auto it = accessor.globalMatch(workspace->code); it.hasNext();) {
            const auto match = it.next();
            classes[match.captured(2)] = match.captured(1);
        }
    }
    return classes;
}

} // namespace

std::map<QString, QStringList> serviceCalls(const SourceTree& tree)
{
    static const QRegularExpression service(QStringLiteral("\\bclass\\s+(\\w+Service)\\b[^;{]*\\{"));
    static const QRegularExpression call(
        QStringLiteral(
            "^\\s*(?:virtual\\s+|\\[\\[\\w+\\]\\]\\s*)*(?:QFuture|Future|base::Result)<[^;(){}]*>\\s+(\\w+)\\s*\\("),
        QRegularExpression::MultilineOption);
    std::map<QString, QStringList> calls;
    for (const SourceFile& file : tree.files) {
        if (file.part(0) != u"core" || !file.isHeader())
            continue;
        for (auto it = service.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            QStringList& names = calls[match.captured(1)];
            const QString faces = publicPart(bodyFrom(file.code, match.capturedEnd()));
            for (auto found = call.globalMatch(faces); found.hasNext();)
                names << found.next().captured(1);
        }
    }
    return calls;
}

QStringList freeCalls(const SourceTree& tree)
{
    static const QRegularExpression asks(QStringLiteral("\\baccess::(?:permit|require)\\("));
    // clang-format puts the beginning of a definition, and nothing else in a namespace, at the beginning of a line.
    static const QRegularExpression definition(
        QStringLiteral("^[A-Za-z][^;{}()=]*?([\\w:~]+)\\("), QRegularExpression::MultilineOption);
    QString headers;
    for (const SourceFile& file : tree.files) {
        if (file.part(0) == u"core" && file.isHeader())
            headers += file.code;
    }
    QStringList names;
    for (const SourceFile& file : tree.files) {
        if (file.part(0) != u"core" || file.isHeader())
            continue;
        for (auto it = asks.globalMatch(file.code); it.hasNext();) {
            const qsizetype at = it.next().capturedStart();
            QString name;
            for (auto found = definition.globalMatch(file.code.left(at)); found.hasNext();)
                name = found.next().captured(1);
            const QRegularExpression declared(
                QStringLiteral("^[A-Za-z].*\\b%1\\(").arg(QRegularExpression::escape(name)),
                QRegularExpression::MultilineOption);
            if (!name.isEmpty() && !name.contains(u':') && !names.contains(name) && headers.contains(declared))
                names << name;
        }
    }
    return names;
}

std::map<QString, QStringList> listedCalls(const SourceTree& tree)
{
    // Either a function is handed the service as s, or it takes it from the workspace w.
    static const QRegularExpression words(
        QStringLiteral("\\(\\s*(?:\\w+::)*(\\w+)&\\s+s\\s*\\)|\\bs\\.(\\w+)\\(|\\bw\\.(\\w+)\\(\\)\\.(\\w+)\\("));
    std::map<QString, QStringList> calls;
    const SourceFile* list = tree.find(listPath);
    if (!list)
        return calls;
    const ShortNames shortNames(list->code);
    const std::map<QString, QString> behind = accessors(tree);
    QString service;
    for (auto it = words.globalMatch(list->code); it.hasNext();) {
        const auto match = it.next();
        if (match.hasCaptured(1))
            service = shortNames.classOf(match.captured(1), match.capturedStart());
        else if (match.hasCaptured(2))
            calls[service] << match.captured(2);
        else if (const auto found = behind.find(match.captured(3)); found != behind.end())
            calls[found->second] << match.captured(4);
    }
    return calls;
}

QStringList callBreaches(const SourceTree& tree)
{
    QStringList breaches, excepted;
    for (const QString& line : listLines(tree, exceptionsPath)) {
        if (line.contains(u' '))
            excepted << line.section(u' ', 0, 0);
        else
            breaches << QStringLiteral("%1: \"%2\" has no reason").arg(exceptionsPath, line);
    }
    const std::map<QString, QStringList> listed = listedCalls(tree);
    QStringList unused = excepted;
    for (const auto& [service, names] : serviceCalls(tree)) {
        const auto known = listed.find(service);
        for (const QString& name : names) {
            const QString call = service + QStringLiteral("::") + name;
            const bool isListed = known != listed.end() && known->second.contains(name);
            if (!isListed && !excepted.contains(call))
                breaches << QStringLiteral("%1 is not in %2").arg(call, listPath);
            if (!isListed)
                unused.removeAll(call);
        }
    }
    const SourceFile* list = tree.find(listPath);
    for (const QString& name : freeCalls(tree)) {
        const QRegularExpression called(QStringLiteral("\\b\\w+::%1\\(").arg(name));
        if (!(list && list->code.contains(called)) && !unused.removeAll(name))
            breaches << QStringLiteral("%1 is not in %2").arg(name, listPath);
    }
    for (const QString& call : unused)
        breaches << QStringLiteral("%1 excepts %2, which is listed or gone").arg(exceptionsPath, call);
    return breaches;
}

} // namespace aicms::rules
