// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/planted_tree.h"

#include <QDir>
#include <QFile>

namespace aicms::rules {

namespace {

const QString licenceLine = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
const QString hashLicence = QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n");

} // namespace

PlantedTree::PlantedTree()
{
    write(QStringLiteral("core/README.md"), QStringLiteral("# core\n`base` · `vault` · `storage` · `customers`\n"));
    write(QStringLiteral("ui/README.md"),
        QStringLiteral("# ui\n`theme` · `kit` · `wording` · `shell`, then `customers`, `audit`\n"));
    write(QStringLiteral("app/README.md"), QStringLiteral("# app\n`window/` (`aicms`) · `cli/` (`aicms-cli`)\n"));
    write(QStringLiteral("tests/README.md"), QStringLiteral("# tests\nWho lives here.\n"));
    write(QStringLiteral("tests/rules/layers.txt"),
        QStringLiteral(
            "[core]\nbase\nvault\nstorage\ncustomers\n[ui]\ntheme\nkit\nwording\nshell\n[screens]\ncustomers\naudit\n"
            "[core seen by ui]\ntheme:\nkit: base\n*: base customers\n[app]\ncli: wording\nwindow: *\n[exceptions]\n"));
    write(QStringLiteral("core/base/ids.h"), licenceLine + QStringLiteral("#pragma once\n"));
    for (int i = 0; i < 10; ++i) // enough that one long file does not move the ninth decile
        write(QStringLiteral("core/base/value%1.h").arg(i), licenceLine);
    write(QStringLiteral("core/base/CMakeLists.txt"), hashLicence + QStringLiteral("aicms_library(base QT Core)\n"));
    for (const QString& folder : {QStringLiteral("core/vault"), QStringLiteral("ui/theme"),
             QStringLiteral("ui/wording"), QStringLiteral("ui/shell"), QStringLiteral("ui/audit"),
             QStringLiteral("app/cli"), QStringLiteral("app/window")})
        write(folder + QStringLiteral("/CMakeLists.txt"), hashLicence);
    write(QStringLiteral("tests/CMakeLists.txt"),
        hashLicence + QStringLiteral("foreach(folder core/base)\n    add_subdirectory(${folder})\nendforeach()\n"));
    write(QStringLiteral("tests/core/base/CMakeLists.txt"), hashLicence);
    write(QStringLiteral("core/storage/database.h"),
        licenceLine + QStringLiteral("#include \"core/base/ids.h\"\n#include <sqlite3.h>\n"));
    write(QStringLiteral("core/customers/customers_store.h"),
        licenceLine + QStringLiteral("#include \"core/storage/database.h\"\n"));
    write(QStringLiteral("ui/customers/page.cpp"),
        licenceLine
            + QStringLiteral("#include \"ui/kit/card.h\"\n// QNetworkReply in a comment\nauto t = tr(\"Names\");\n"));
    write(QStringLiteral("ui/kit/card.h"), licenceLine + QStringLiteral("#include \"core/base/ids.h\"\n"));
}

SourceTree PlantedTree::with(const QString& path, const QString& text)
{
    write(path, text);
    return read();
}

SourceTree PlantedTree::read() const
{
    return readTree(m_dir.path());
}

void PlantedTree::write(const QString& path, const QString& text)
{
    const QString full = m_dir.filePath(path);
    QFile file(full);
    if (!QDir().mkpath(full.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(full));
}

} // namespace aicms::rules
