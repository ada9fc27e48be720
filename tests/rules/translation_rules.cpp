// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/translation_rules.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace aicms::rules {

namespace {

/// Reads up to the end of <message>.
TextMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TextMessage message {context, {}};
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    bool isMarked = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            isMarked = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural)
                message.forms << xml.readElementText();
            while (message.isPlural && xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    const bool isWritten = !message.forms.isEmpty() && std::ranges::none_of(message.forms, [&](const QString& form) {
        return form.isEmpty() || (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty());
    });
    message.isFinished = isWritten && !isMarked;
    return message;
}

QStringList found(const QString& pattern, const QString& text)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all << it.next().captured();
    all.sort();
    return all;
}

/// What is wrong with one form; empty when nothing is.
QString faultOf(const QString& source, const QString& form)
{
    struct Shape {
        const char* pattern;
        const char* fault;
    };
    static constexpr Shape shapes[] {
        {"%L?(?:n|\\d{1,2})", "other placeholders"},
        {"</?[A-Za-z][^>]*>", "other tags"},
        {"\\n", "other line breaks"},
        {"\\t", "other tabs"},
        {"…$", "the dots at the end"},
        {"^\\s+|\\s+$", "blanks at an end"},
        {"\\*\\.?[A-Za-z0-9%]+|;;", "another filter of files"},
    };
    for (const Shape& shape : shapes) {
        const QString pattern = QString::fromUtf8(shape.pattern);
        if (found(pattern, source) != found(pattern, form))
            return QString::fromLatin1(shape.fault);
    }
    const QString key = QStringLiteral("(?<!&)&(?=[^&\\s])");
    return found(key, source).size() == found(key, form).size() ? QString() : QStringLiteral("other key letters");
}

} // namespace

QString TextMessage::line() const
{
    return context + QStringLiteral(": ") + source
        + (comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(comment));
}

TranslationFile readTranslations(const QString& path)
{
    TranslationFile texts;
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
            texts.messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        texts.fault = path + QStringLiteral(": ") + xml.errorString();
    return texts;
}

QStringList languageBreaches(const TranslationFile& inSources, const TranslationFile& translated)
{
    QStringList breaches;
    for (const QString& fault : {inSources.fault, translated.fault}) {
        if (!fault.isEmpty())
            breaches << fault;
    }
    QHash<QString, qsizetype> wanted; // and how many forms it has
    for (const TextMessage& message : inSources.messages)
        wanted.insert(message.line(), message.forms.size());
    QHash<QString, bool> kept;
    for (const TextMessage& message : translated.messages) {
        const QString line = message.line();
        kept.insert(line, true);
        if (!wanted.contains(line))
            breaches << QStringLiteral("of a text that is gone: ") + line;
        else if (!message.isFinished)
            breaches << QStringLiteral("not finished: ") + line;
        else if (message.forms.size() != wanted.value(line))
            breaches << QStringLiteral("not the plural forms of the language: ") + line;
        else {
            for (const QString& form : message.forms) {
                if (const QString fault = faultOf(message.source, form); !fault.isEmpty())
                    breaches << QStringLiteral("%1: %2 -> %3").arg(fault, line, form);
            }
        }
    }
    for (const TextMessage& message : inSources.messages) {
        if (!kept.contains(message.line()))
            breaches << QStringLiteral("not there: ") + message.line();
    }
    return breaches;
}

QStringList contextBreaches(const TranslationFile& inSources)
{
    static const QRegularExpression good(QStringLiteral("^(aicms(::[a-z_]+)+::[A-Z]\\w*|[a-z][a-z -]*)$"));
    static const QStringList folders {QStringLiteral("shell"), QStringLiteral("kit"), QStringLiteral("cli")};
    QStringList breaches;
    for (const TextMessage& message : inSources.messages) {
        if (!good.match(message.context).hasMatch() || folders.contains(message.context))
            breaches << message.line();
    }
    return breaches;
}

bool collectTexts(const QString& lupdate, const QString& treeRoot, Texts which, const QString& language,
    const QString& path, QStringList* doubts)
{
    QStringList arguments {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-recursive"),
        QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
        QStringLiteral("none"), QStringLiteral("-target-language"), language};
    if (which == Texts::PluralOnly)
        arguments << QStringLiteral("-pluralonly");
    QProcess process;
    process.setWorkingDirectory(treeRoot);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(lupdate, arguments + QStringList {QStringLiteral("-ts"), path});
    if (!process.waitForStarted() || !process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return false;
    if (doubts) {
        static const QRegularExpression guessed(QStringLiteral("lacks Q_OBJECT|unknown namespace/class"));
        *doubts = QString::fromLocal8Bit(process.readAllStandardError()).split(u'\n').filter(guessed);
    }
    return true;
}

} // namespace aicms::rules
