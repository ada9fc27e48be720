// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/plural_rules.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

namespace aicms::rules {

namespace {

/// Reads up to the end of <message>.
void readMessage(QXmlStreamReader& xml, const QString& context, PluralTexts& texts)
{
    const bool isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    QString source, comment;
    int forms = 0, empty = 0;
    bool isMarkedUnfinished = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            isMarkedUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            while (xml.readNextStartElement()) {
                ++forms;
                empty += xml.readElementText().trimmed().isEmpty() ? 1 : 0;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (!isPlural)
        return;
    const QString line = context + QStringLiteral(": ") + source
        + (comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(comment));
    (forms > 0 && empty == 0 && !isMarkedUnfinished ? texts.finished : texts.unfinished) << line;
}

} // namespace

PluralTexts readPluralTexts(const QString& path)
{
    PluralTexts texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        texts.fault = path + QStringLiteral(" cannot be read");
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            readMessage(xml, context, texts);
    }
    if (xml.hasError())
        texts.fault = path + QStringLiteral(": ") + xml.errorString();
    return texts;
}

QStringList pluralBreaches(const PluralTexts& inSources, const PluralTexts& translated)
{
    QStringList breaches;
    for (const QString& fault : {inSources.fault, translated.fault}) {
        if (!fault.isEmpty())
            breaches << fault;
    }
    const QStringList wanted = inSources.finished + inSources.unfinished;
    for (const QString& text : wanted) {
        if (!translated.finished.contains(text) && !translated.unfinished.contains(text))
            breaches << QStringLiteral("no plural forms: ") + text;
    }
    for (const QString& text : translated.unfinished)
        breaches << QStringLiteral("plural forms not finished: ") + text;
    for (const QString& text : translated.finished) {
        if (!wanted.contains(text))
            breaches << QStringLiteral("plural forms of a text that is gone: ") + text;
    }
    return breaches;
}

bool collectPluralTexts(const QString& lupdate, const QString& treeRoot, const QString& path)
{
    QProcess process;
    process.setWorkingDirectory(treeRoot);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(lupdate,
        {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-recursive"), QStringLiteral("ui"),
            QStringLiteral("app"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
            QStringLiteral("-pluralonly"), QStringLiteral("-ts"), path});
    return process.waitForStarted() && process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace aicms::rules
