// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/text_rules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::rules {

namespace {

bool isCMake(const SourceFile& file)
{
    return file.name() == u"CMakeLists.txt" || file.path.endsWith(QStringLiteral(".cmake"));
}

QString withoutCMakeComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    return text.remove(comment);
}

QString where(const SourceFile& file, const QString& text, qsizetype offset)
{
    return QStringLiteral("%1:%2").arg(file.path).arg(QStringView(text).left(offset).count(u'\n') + 1);
}

/// One sentence for each match of `pattern` in `text`.
QStringList matches(const SourceFile& file, const QString& text, const QRegularExpression& pattern, const QString& why)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found << QStringLiteral("%1: %2: %3")
                     .arg(where(file, text, match.capturedStart()), match.captured().trimmed(), why);
    }
    return found;
}

} // namespace

QStringList networkBreaches(const SourceTree& tree)
{
    static const QRegularExpression names(QStringLiteral("\\b(QNetwork\\w*|QtNetwork|QAbstractSocket|QTcp\\w+|QUdp\\w+|"
                                                         "QSsl\\w+|QDns\\w+|QHost\\w+|QLocalS(?:erver|ocket)|"
                                                         "QWebSocket\\w*|QHttp\\w+|getaddrinfo|gethostbyname)\\b|"
                                                         "(?<![.>])\\bsocket\\s*\\("));
    static const QRegularExpression headers(
        QStringLiteral("^(QtNetwork|Qt(Web|Http|Grpc)|curl/|netdb\\.h|netinet/|arpa/|sys/socket|sys/un\\.h|linux/"
                       "(netlink|if_|vm_sockets)|winsock|ws2tcpip)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression targets(QStringLiteral(
        "\\b(Qt6::Network\\w*|Qt6::WebSockets|Qt6::HttpServer|QT\\b[^)]*\\bNetwork|COMPONENTS\\b[^)]*\\bNetwork|"
        "AICMS_QT_MODULES\\b[^)]*\\bNetwork)\\b"));
    const QString why = QStringLiteral("nothing here talks to a network");
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        if (isCMake(file))
            breaches << matches(file, withoutCMakeComments(file.text), targets, why);
        breaches << matches(file, file.code, names, why);
        for (const QString& include : file.includes) {
            if (headers.match(include).hasMatch() || names.match(include).hasMatch())
                breaches << QStringLiteral("%1 includes %2: %3").arg(file.path, include, why);
        }
    }
    return breaches;
}

QStringList processBreaches(const SourceTree& tree)
{
    static const QRegularExpression starts(
        QStringLiteral("\\bQProcess\\b|(?<![.>])(?<!QRandomGenerator::)\\b(popen|system|fork|vfork|posix_spawnp?|"
                       "exec[lv]p?e?|fexecve|CreateProcess[AW]?|ShellExecute(Ex)?[AW]?)\\s*\\("));
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        if (file.part(0) == u"core" && file.isCpp())
            breaches << matches(file, file.code, starts, QStringLiteral("core starts no programs"));
    }
    return breaches;
}

QStringList untranslatedBreaches(const SourceTree& tree)
{
    // A capital, and a small word behind the first word: names of fonts, forms of dates and keys are none.
    static const QRegularExpression wrapped(
        QStringLiteral("(\\bQStringLiteral\\(\\s*|\\bQLatin1String\\(\\s*|\\bu)\"[A-Z][a-z]*,? [a-z]{2,}[^\"\\n]*\""));
    static const QRegularExpression plain(QStringLiteral(
        "\\b(set(Text|Title|WindowTitle|ToolTip|PlaceholderText|AccessibleName|AccessibleDescription|Hint|Error|Reason|"
        "Note|Status|Message|InformativeText)|add(Action|Tab|Item|Button|Row)|toast|new \\w+)\\(\\s*(\\w+::\\w+,\\s*)?"
        "\"[^\"\\n]*[A-Za-z]{2} [^\"\\n]*\""));
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        if (!file.isCpp() || (file.part(0) != u"ui" && file.part(0) != u"app"))
            continue;
        for (const QRegularExpression& sentence : {wrapped, plain}) {
            for (auto it = sentence.globalMatch(file.text); it.hasNext();) {
                const auto match = it.next();
                const bool isInComment = file.code[match.capturedStart()].isSpace();
                if (!isInComment)
                    breaches << QStringLiteral("%1: %2: what people read goes through tr()")
                                    .arg(where(file, file.text, match.capturedStart()), match.captured());
            }
        }
    }
    return breaches;
}

QStringList translationBreaches(const SourceTree& tree)
{
    static const QRegularExpression calls(QStringLiteral("\\btr\\s*\\(|\\btranslate\\s*\\(|\\bqtTrId\\s*\\(|\\bQT_(TR|"
                                                         "TRANSLATE)\\w*NOOP\\w*|\\bQ_DECLARE_TR_FUNCTIONS"));
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        if (file.part(0) != u"ui" && file.part(0) != u"app")
            breaches << matches(file, file.code, calls, QStringLiteral("words for people belong into ui or app"));
    }
    return breaches;
}

QStringList missingLicenceLines(const SourceTree& tree)
{
    static const QStringList endings {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".c"),
        QStringLiteral(".sql"), QStringLiteral(".sh"), QStringLiteral(".py")};
    const QString line = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        const bool source = file.text.startsWith(u"#!") || isCMake(file)
            || std::ranges::any_of(endings, [&file](const QString& ending) { return file.path.endsWith(ending); });
        // On top: the first line, or the second below the line that names an interpreter.
        if (source && !file.text.section(u'\n', 0, 1).contains(line))
            breaches << QStringLiteral("%1 has no line \"%2\" on top").arg(file.path, line);
    }
    return breaches;
}

QStringList machineTraces(const SourceTree& tree)
{
    static const QRegularExpression paths(
        QStringLiteral("(?<![\\w.}>~*-])(/(home|root|work|Users)/|[A-Z]:\\\\+Users\\\\)[^\\s\"')]*"));
    static const QRegularExpression addresses(QStringLiteral("\"resolved\"\\s*:[^\\n]*"));
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        breaches << matches(file, file.text, paths, QStringLiteral("this path is of one machine only"));
        if (file.name() == u"package-lock.json")
            breaches << matches(file, file.text, addresses, QStringLiteral("a lock holds hashes, no addresses"));
    }
    return breaches;
}

QStringList emptyNames(const SourceTree& tree)
{
    static const QRegularExpression words(QStringLiteral("(^|_)(utils?|helpers?|managers?|misc)($|_)"));
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        if (file.isCpp() && words.match(file.name().section(u'.', 0, 0)).hasMatch())
            breaches << QStringLiteral("%1: the name does not say what is in it").arg(file.path);
    }
    return breaches;
}

QStringList missingReadmes(const SourceTree& tree)
{
    QStringList breaches;
    for (const QString& folder : tree.topFolders) {
        const SourceFile* readme = tree.find(folder + QStringLiteral("/README.md"));
        if (!readme || readme->text.trimmed().isEmpty())
            breaches << QStringLiteral("%1 has no README.md").arg(folder);
    }
    return breaches;
}

QStringList forgottenTests(const SourceTree& tree)
{
    QString lists;
    for (const char* path : {"CMakeLists.txt", "tests/CMakeLists.txt"}) {
        if (const SourceFile* file = tree.find(QString::fromLatin1(path)))
            lists += withoutCMakeComments(file->text);
    }
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        const QString folder = file.path.section(u'/', 1, -2);
        if (file.part(0) != u"tests" || file.name() != u"CMakeLists.txt" || folder.isEmpty())
            continue;
        const QRegularExpression word(
            QStringLiteral("(?<![\\w-])%1(?![\\w/-])").arg(QRegularExpression::escape(folder)));
        if (!word.match(lists).hasMatch())
            breaches << QStringLiteral("tests/%1 is in no list of CMake").arg(folder);
    }
    return breaches;
}

QStringList qtLinkBreaches(const SourceTree& tree)
{
    static const QRegularExpression target(QStringLiteral("\\bQt6?::(\\w+)"));
    static const QRegularExpression argument(QStringLiteral("\\bQT\\s+([^)]*)"));
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        if (file.part(0) != u"core" || !isCMake(file))
            continue;
        const QString text = withoutCMakeComments(file.text);
        QStringList modules;
        for (auto it = target.globalMatch(text); it.hasNext();)
            modules << it.next().captured(1);
        for (auto it = argument.globalMatch(text); it.hasNext();) {
            for (const QString& word : it.next().captured(1).simplified().split(u' ', Qt::SkipEmptyParts)) {
                if (word == u"DEPENDS" || word == u"LIBRARIES")
                    break;
                modules << word;
            }
        }
        for (const QString& module : modules) {
            if (module != u"Core")
                breaches << QStringLiteral("%1 links Qt %2; core links Qt Core alone").arg(file.path, module);
        }
    }
    return breaches;
}

QStringList clockBreaches(const SourceTree& tree)
{
    static const QRegularExpression calls(
        QStringLiteral("\\bQ(Date|Time|DateTime)::current\\w+|\\b(system|utc)_clock\\b|"
                       "(?<![.>])\\b(gettimeofday|clock_gettime|(?:std)?::time)\\s*\\("));
    static const QRegularExpression made(QStringLiteral("\\bSystemClock\\s*[({]|\\bSystemClock\\s+\\w+\\s*[;({]"));
    // The clock itself; and how long nobody used the program is the computer's time, whatever clock the vault goes by.
    const QStringList own {QStringLiteral("core/base/clock.cpp"), QStringLiteral("ui/shell/idle_lock.cpp")};
    const QString why = QStringLiteral("the clock is handed in: base::localDay");
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        const bool isProgram = file.part(0) == u"core" || file.part(0) == u"ui" || file.part(0) == u"app";
        if (!isProgram || !file.isCpp() || own.contains(file.path))
            continue;
        breaches << matches(file, file.code, calls, why);
        if (file.part(0) != u"app") // the programs make it
            breaches << matches(file, file.code, made, why);
    }
    return breaches;
}

QStringList consentBreaches(const SourceTree& tree)
{
    static const QRegularExpression tables(QStringLiteral(
        "\\b(FROM|JOIN|INTO|UPDATE)\\s+(consent_\\w+|restriction|minor_mark|soft_opt_in|suppression\\w*)\\b"));
    // The digest of the whole content reads every table and decides nothing.
    const QString digest = QStringLiteral("core/workspace/content_digest.cpp");
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        const bool isProgram = file.part(0) == u"core" || file.part(0) == u"ui" || file.part(0) == u"app";
        if (isProgram && file.isCpp() && file.part(1) != u"consent" && file.path != digest)
            breaches << matches(file, file.text, tables, QStringLiteral("what people agreed to is asked at the gate"));
    }
    return breaches;
}

QStringList numberListBreaches(const SourceTree& tree)
{
    static const QRegularExpression list(QStringLiteral("\\bIN \\(\\s*\\d+\\s*(?:,\\s*\\d+\\s*)+\\)"));
    static const QRegularExpression named(
        QStringLiteral("^#define .*$"), QRegularExpression::MultilineOption); // its name says what they are
    const QString why = QStringLiteral("which numbers these are is said once, by a #define with a name");
    QStringList breaches;
    for (const SourceFile& file : tree.files) {
        const bool isProgram = file.part(0) == u"core" || file.part(0) == u"ui" || file.part(0) == u"app";
        if (isProgram && file.isCpp())
            breaches << matches(file, QString(file.text).replace(named, QString()), list, why);
    }
    return breaches;
}

QStringList savingBreaches(const SourceTree& tree)
{
    static const QRegularExpression saver(
        QStringLiteral("\\bQSaveFile\\s+\\w+|\\bQPdfWriter\\s+\\w+\\(\\w*[pP]ath\\)"));
    static const QRegularExpression opening(QStringLiteral("\\b(WriteOnly|ReadWrite|Append|NewOnly)\\b"));
    static const QRegularExpression file(QStringLiteral("\\bQFile\\s+\\w+|\\bm_file\\b"));
    const QString question = QStringLiteral("requirePlaceForOutput");
    const QString why = QStringLiteral("it could take the place of a vault: base::requirePlaceForOutput comes first");
    const QStringList own = listLines(tree, QStringLiteral("tests/rules/writers.txt"));
    QStringList breaches;
    for (const SourceFile& each : tree.files) {
        const bool isProgram = each.part(0) == u"core" || each.part(0) == u"ui" || each.part(0) == u"app";
        if (!isProgram || !each.isCpp() || own.contains(each.path) || each.code.contains(question))
            continue;
        breaches << matches(each, each.code, saver, why);
        if (file.match(each.code).hasMatch())
            breaches << matches(each, each.code, opening, why);
    }
    return breaches;
}

QStringList wayOutBreaches(const SourceTree& tree)
{
    static const QRegularExpression ways(
        QStringLiteral("\\bsaveAsKind\\(\\s*this|\\b\\w*[cC]hoosers(?:::ofSystem\\(\\))?\\.(?:saveFile|print)\\(|"
                       "\\bnew Q(?:Print|File)Dialog\\(|\\bclipboard\\(\\)->set\\w+\\("));
    static const QRegularExpression questions(QStringLiteral("\\blistsMayLeave\\("));
    const QString list = QStringLiteral("tests/rules/ways_out.txt");
    QHash<QString, QString> counted;
    for (const QString& line : listLines(tree, list))
        counted.insert(line.section(u' ', 0, 0), line.section(u' ', 1, 2));
    QStringList breaches;
    for (const SourceFile& each : tree.files) {
        const bool isWindow = each.part(0) == u"ui" && each.isCpp() && !each.isHeader() && each.part(1) != u"kit";
        if (!isWindow || each.path == u"ui/shell/doubted_lists.cpp")
            continue;
        const auto count = [&each](const QRegularExpression& pattern) {
            qsizetype found = 0;
            for (auto it = pattern.globalMatch(each.code); it.hasNext(); it.next())
                ++found;
            return found;
        };
        const QString found = QStringLiteral("%1 %2").arg(count(ways)).arg(count(questions));
        if (found != counted.value(each.path, QStringLiteral("0 0")))
            breaches << QStringLiteral("%1 has ways out and questions before them: %2; %3 says: %4")
                            .arg(each.path, found, list, counted.value(each.path, QStringLiteral("nothing")));
        counted.remove(each.path);
    }
    for (const QString& path : counted.keys())
        breaches << QStringLiteral("%1 names %2, which is not there").arg(list, path);
    return breaches;
}

} // namespace aicms::rules
