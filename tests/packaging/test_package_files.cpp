// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed beside the programs says what the programs are. The packages themselves are tried by
// packaging/test/.
#include "core/vault/vault_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

class TestPackageFiles : public QObject {
    Q_OBJECT

    QDir m_source {qEnvironmentVariable("AICMS_SOURCE")};
    QDir m_made {qEnvironmentVariable("AICMS_BIN") + QStringLiteral("/../packaging")};

    static QByteArray read(const QDir& folder, const QString& name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray outputOf(const QString& program, const QStringList& words)
    {
        QProcess process;
        process.start(program, words);
        process.waitForFinished(60'000);
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                                       : QByteArray();
    }
    static QStringList captures(const QByteArray& text, const char* pattern)
    {
        QStringList found;
        const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
        for (auto it = expression.globalMatch(QString::fromUtf8(text)); it.hasNext();)
            found << it.next().captured(1);
        return found;
    }
    QString bin(const QString& program) const { return QDir(qEnvironmentVariable("AICMS_BIN")).filePath(program); }
    /// What bash offers behind these words; the last one is being typed.
    QStringList completed(const QStringList& words) const
    {
        const QString script = QStringLiteral("compopt() { :; }; . \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
                                              "_aicms_cli; printf '%s\\n' \"${COMPREPLY[@]}\"");
        return QString::fromUtf8(
            outputOf(QStringLiteral("bash"),
                QStringList {QStringLiteral("-c"), script, m_made.filePath(QStringLiteral("aicms.bash"))} + words))
            .split(u'\n', Qt::SkipEmptyParts);
    }
    QJsonObject bill() const
    {
        const QDir build(m_made.filePath(QStringLiteral("..")));
        return QJsonDocument::fromJson(read(build, QStringLiteral("aicms.cdx.json"))).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(m_made.filePath(QStringLiteral("aicms-cli.help"))))
            QSKIP(
                "skipped: manual pages and completion are made on Linux, with the window program, without sanitizers");
    }

    void theManualPageNamesEveryCommandAndOption_data()
    {
        QTest::addColumn<int>("least");
        QTest::newRow("aicms") << 6;
        QTest::newRow("aicms-cli") << 90;
    }

    void theManualPageNamesEveryCommandAndOption()
    {
        QFETCH(int, least);
        const QString program = QString::fromLatin1(QTest::currentDataTag());
        QByteArray page = read(m_made, program + QStringLiteral(".1"));
        page.replace("\\-", "-");
        const QByteArray help = outputOf(bin(program), {QStringLiteral("--help")});
        QVERIFY(!help.isEmpty());
        const QStringList wanted = captures(help, "(?<![\\w-])(--[a-z][a-z-]*)");
        QVERIFY2(wanted.size() >= least, qPrintable(QString::number(wanted.size())));
        for (const QString& option : wanted)
            QVERIFY2(page.contains(option.toUtf8()), qPrintable(option));
        for (const QString& call : captures(help, "^aicms-cli (.*)$"))
            QVERIFY2(page.contains((QStringLiteral(".B ") + call + u'\n').toUtf8()), qPrintable(call));
    }

    void completionOffersEveryCommand()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
            QSKIP("skipped: there is no bash");
        const QByteArray help = outputOf(bin(QStringLiteral("aicms-cli")), {QStringLiteral("--help")});
        QHash<QString, QSet<QString>> next; // words so far -> the words that may follow
        for (const QString& call : captures(help, "^aicms-cli ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)*)(?= |$)")) {
            const QStringList words = call.split(u' ');
            for (int at = 0; at < words.size(); ++at)
                next[words.mid(0, at).join(u' ')] << words[at];
        }
        QVERIFY(next.size() > 10);
        for (auto it = next.cbegin(); it != next.cend(); ++it) {
            const QStringList before
                = QStringList {QStringLiteral("aicms-cli")} + it.key().split(u' ', Qt::SkipEmptyParts);
            const QStringList offered = completed(before + QStringList {QString()});
            QCOMPARE(QSet<QString>(offered.begin(), offered.end()), it.value());
        }
    }

    void completionOffersOptions()
    {
        const QStringList offered = completed({QStringLiteral("aicms-cli"), QStringLiteral("--vault"),
            QStringLiteral("list"), QStringLiteral("customers"), QStringLiteral("list"), QStringLiteral("--")});
        QVERIFY(offered.contains(QStringLiteral("--tag")));
        QVERIFY(offered.contains(QStringLiteral("--json")));
        QVERIFY(!offered.contains(QStringLiteral("--kdf-memory")));
    }

    void theDesktopEntryIsValid()
    {
        const QString path = m_source.filePath(QStringLiteral("packaging/linux/aicms.desktop"));
        const QByteArray entry = read(m_source, path);
        QCOMPARE(captures(entry, "^Exec=(\\S+)"), QStringList {QStringLiteral("aicms")});
        const QByteArray types = read(m_source, QStringLiteral("packaging/linux/aicms-mime.xml"));
        // No kind of file is announced that the program does not open, and the other way round.
        QCOMPARE(
            captures(entry, "^MimeType=(.*);$").value(0).split(u';'), captures(types, "<mime-type type=\"([^\"]*)\">"));
        const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
        if (validator.isEmpty())
            QSKIP("skipped: desktop-file-validate is not here");
        QProcess process;
        process.start(validator, {path});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }

    void theVaultIsKnownByTheFileOfItsKeys()
    {
        const QByteArray types = read(m_source, QStringLiteral("packaging/linux/aicms-mime.xml"));
        QVERIFY(types.contains("pattern=\"" + QByteArray(aicms::vault::slotFileName.data()) + '"'));
    }

    void everyThirdPartIsInTheBill()
    {
        const QJsonObject told = bill();
        QCOMPARE(told[QLatin1String("specVersion")].toString(), QStringLiteral("1.5"));
        QVERIFY2(!told.contains(QLatin1String("serialNumber")), "it would differ from build to build");
        QHash<QString, QString> versions; // by npm name
        QSet<QString> refs, names;
        for (const QJsonValue& value : told[QLatin1String("components")].toArray()) {
            const QJsonObject part = value.toObject();
            static const QRegularExpression npm(QStringLiteral("^pkg:npm/(.*)@([^@]*)$"));
            const auto purl = npm.match(part[QLatin1String("purl")].toString());
            versions.insert(purl.captured(1).replace(QStringLiteral("%40"), QStringLiteral("@")), purl.captured(2));
            QVERIFY(!refs.contains(part[QLatin1String("bom-ref")].toString()));
            refs << part[QLatin1String("bom-ref")].toString();
            names << part[QLatin1String("name")].toString().toLower();
            if (purl.hasMatch())
                QCOMPARE(part[QLatin1String("hashes")][0][QLatin1String("content")].toString().size(), 128);
        }
        const QJsonObject wanted
            = QJsonDocument::fromJson(read(m_source, QStringLiteral("packaging/thirdparty/package.json")))
                  .object()[QLatin1String("dependencies")]
                  .toObject();
        QVERIFY(!wanted.isEmpty());
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QVERIFY2(versions.value(it.key()) == it.value().toString(), qPrintable(it.key()));
        for (const QString& name : captures(read(m_source, QStringLiteral("cmake/ThirdParty.cmake")),
                 "^(?:find_library\\(\\w+|pkg_check_modules\\(\\w+ REQUIRED IMPORTED_TARGET|find_package) "
                 "?\\(?([A-Za-z-]+)")) {
            static const QStringList others {QStringLiteral("PkgConfig"), QStringLiteral("Threads")};
            const QString bare = QString(name).remove(u'-').toLower();
            const bool isTold = std::ranges::any_of(
                names, [&bare](QString each) { return each.remove(u'-').remove(u':').contains(bare); });
            QVERIFY2(
                isTold || others.contains(name), qPrintable(name + QStringLiteral(": packaging/common/parts.json")));
        }
        QSet<QString> dependsOn;
        for (const QJsonValue& ref : told[QLatin1String("dependencies")][0][QLatin1String("dependsOn")].toArray())
            dependsOn << ref.toString();
        QCOMPARE(dependsOn, refs);
    }

    void theVersionIsOne()
    {
        const QByteArray version = AICMS_VERSION;
        QVERIFY(read(m_source, QStringLiteral("vcpkg.json")).contains("\"version-string\": \"" + version + '"'));
        QVERIFY(read(m_made, QStringLiteral("changelog.Debian")).startsWith("aicms (" + version + '-'));
        QVERIFY(read(m_made, QStringLiteral("org.aicms.AICMS.metainfo.xml"))
                .contains("<release version=\"" + version + '"'));
    }

    void iconsAreDrawnInEverySize()
    {
        for (const char* size : {"16", "48", "256", "512"}) {
            const QByteArray picture = read(m_made, QStringLiteral("icons/%1.png").arg(QLatin1String(size)));
            QVERIFY2(picture.startsWith("\x89PNG"), size);
            // The width stands in bytes 16 to 19 of a PNG, the highest first.
            const int width = (static_cast<quint8>(picture[18]) << 8) + static_cast<quint8>(picture[19]);
            QCOMPARE(width, QByteArray(size).toInt());
        }
    }
};

AICMS_TEST(TestPackageFiles)
#include "test_package_files.moc"
