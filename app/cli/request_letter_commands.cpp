// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "core/base/file_problem.h"
#include "ui/wording/request_letter.h"
#include "ui/wording/request_wording.h"

#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace aicms::cli {

namespace {

using requests::LetterId;
using requests::LetterKind;
using requests::RequestId;

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue idOrNull(sharing::RecipientId id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

QJsonObject headJson(const requests::LetterHead& head)
{
    return {{QStringLiteral("letter"), head.id.value}, {QStringLiteral("request"), head.request.value},
        {QStringLiteral("kind"), requests::letterKindCode(head.kind)},
        {QStringLiteral("regime"), requests::regimeCode(head.regime)}, {QStringLiteral("language"), head.language},
        {QStringLiteral("recipient_id"), idOrNull(head.recipient)},
        {QStringLiteral("written_at"), head.writtenAt.toIso()}, {QStringLiteral("by"), head.by.value},
        {QStringLiteral("sent_on"), dayOrNull(head.sentOn)}, {QStringLiteral("way"), head.way},
        {QStringLiteral("sent_to"), head.sentTo}, {QStringLiteral("copy"), head.hasCopy},
        {QStringLiteral("sha256"),
            head.isSent() ? QJsonValue(QString::fromLatin1(head.digest.toHex())) : QJsonValue()}};
}

QJsonObject letterJson(const requests::Letter& letter)
{
    QJsonObject object = headJson(letter.head);
    object.insert(QStringLiteral("recipient"), letter.text.recipient);
    object.insert(QStringLiteral("subject"), letter.text.subject);
    object.insert(QStringLiteral("text"), letter.text.whole());
    object.insert(QStringLiteral("open"), QJsonArray::fromStringList(letter.open));
    object.insert(QStringLiteral("intact"), letter.isIntact);
    return object;
}

QStringList letterLines(const requests::Letter& letter)
{
    const requests::LetterHead& head = letter.head;
    QStringList lines {Text::tr("Letter %1: %2").arg(head.id.value).arg(wording::letterKindName(head.kind))};
    if (head.isSent())
        lines << Text::tr("Sent on %1, SHA-256 %2")
                     .arg(head.sentOn.toString(Qt::ISODate), QString::fromLatin1(head.digest.toHex()));
    for (const QString& place : letter.open)
        lines << Text::tr("Still open: %1").arg(place);
    if (head.hasCopy)
        lines << QString() << letter.text.whole();
    return lines;
}

/// The number that a command is about.
template <class Id> base::Result<Id> numberOf(const Context& context, const char* subject)
{
    bool isNumber = false;
    const qint64 number = context.argument(0).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return base::fail(base::ErrorKind::NotFound, QString::fromLatin1(subject));
    return Id {number};
}

Outcome listLetters(Context& context)
{
    const auto id = numberOf<RequestId>(context, "request");
    const auto vault = id ? context.open() : base::fail(id.error());
    if (!vault)
        return base::fail(vault.error());
    const auto opened = await((*vault)->requestLetters().open(*id));
    if (!opened)
        return base::fail(opened.error());
    QJsonArray offers;
    QStringList lines;
    for (const requests::LetterOffer& each : opened->offers) {
        offers.append(QJsonObject {{QStringLiteral("kind"), requests::letterKindCode(each.kind)},
            {QStringLiteral("regime"), requests::regimeCode(each.regime)}, {QStringLiteral("due"), each.isDue},
            {QStringLiteral("by"), dayOrNull(each.by)}, {QStringLiteral("recipient_id"), idOrNull(each.recipient)},
            {QStringLiteral("recipient"), each.recipientName},
            {QStringLiteral("languages"), QJsonArray::fromStringList(each.languages)}});
        if (each.isDue)
            lines << Text::tr("Due: %1 %2 %3", "letter, law, day")
                         .arg(requests::letterKindCode(each.kind), requests::regimeCode(each.regime),
                             each.recipient.isValid() ? each.recipientName : each.by.toString(Qt::ISODate))
                         .trimmed();
    }
    QJsonArray letters;
    for (const requests::LetterHead& head : opened->letters) {
        letters.append(headJson(head));
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(head.id.value)
                     .arg(requests::letterKindCode(head.kind), requests::regimeCode(head.regime),
                         head.isSent() ? Text::tr("sent on %1").arg(head.sentOn.toString(Qt::ISODate))
                                       : Text::tr("draft"));
    }
    context.out().result({{QStringLiteral("letters"), letters}, {QStringLiteral("fitting"), offers}}, lines);
    return exitDone;
}

/// "PLACE=TEXT", as they were given.
base::Result<void> fillPlaces(const QStringList& given, requests::LetterText& text)
{
    for (const QString& each : given) {
        const QString place = u'[' + each.section(u'=', 0, 0).trimmed() + u']';
        const QString value = each.section(u'=', 1).trimmed().replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        bool isThere = false;
        for (QString* part : {&text.sender, &text.recipient, &text.subject, &text.body}) {
            isThere = isThere || part->contains(place);
            part->replace(place, value);
        }
        if (!isThere || value.isEmpty())
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("request.letter_place"));
    }
    return {};
}

base::Result<requests::LetterOrder> readOrder(Context& context, workspace::Workspace& vault, RequestId id)
{
    auto& service = vault.requestLetters();
    const auto opened = await(service.open(id));
    if (!opened)
        return base::fail(opened.error());
    requests::LetterOrder order;
    order.kind = *requests::letterKindFromCode(context.value("kind"));
    order.language = context.value("language");
    order.reason = context.value("reason");
    const auto fitting = std::ranges::find(opened->offers, order.kind, &requests::LetterOffer::kind);
    order.regime = fitting != opened->offers.end() ? fitting->regime : opened->view.request.regimes.front();
    if (context.has("law")) {
        const auto regime = requests::regimeFromCode(context.value("law"));
        if (!regime)
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("deadline.regime"));
        order.regime = *regime;
    }
    if (context.has("recipient")) {
        const auto recipient = await(vault.sharing().find(context.value("recipient")));
        if (!recipient)
            return base::fail(recipient.error());
        order.recipient = recipient->id;
    }
    return order;
}

Outcome writeLetter(Context& context)
{
    const auto id = numberOf<RequestId>(context, "request");
    const auto vault = id ? context.open() : base::fail(id.error());
    if (!vault)
        return base::fail(vault.error());
    auto& service = (*vault)->requestLetters();
    const auto order = readOrder(context, **vault, *id);
    if (!order)
        return base::fail(order.error());
    // First the words, so that a place that is not there leaves no draft behind.
    auto text = await(service.compose(*id, *order));
    if (!text)
        return base::fail(text.error());
    if (const auto filled = fillPlaces(context.values("fill"), *text); !filled)
        return base::fail(filled.error());
    const auto begun = await(service.begin(*id, *order));
    if (!begun)
        return base::fail(begun.error());
    const auto letter = await(service.save(begun->head.id, *text, order->reason));
    if (!letter)
        return base::fail(letter.error());
    context.out().result(letterJson(*letter), letterLines(*letter));
    return exitDone;
}

Outcome noteLetterSent(Context& context)
{
    const auto id = numberOf<LetterId>(context, "letter");
    requests::LetterSending sending;
    sending.way = context.value("by");
    sending.to = context.value("to");
    sending.day = QDate::fromString(context.value("day"), Qt::ISODate);
    if (id && context.has("day") && !sending.day.isValid())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("request.day"));
    const auto vault = id ? context.open() : base::fail(id.error());
    if (!vault)
        return base::fail(vault.error());
    const auto kept = await((*vault)->requestLetters().keep(*id, sending));
    if (!kept)
        return base::fail(kept.error());
    context.out().result(letterJson(*kept), letterLines(*kept).mid(0, 2));
    return exitDone;
}

base::Result<void> writeCopy(const QString& path, const QByteArray& bytes)
{
    if (const auto placed = base::requirePlaceForOutput(path); !placed)
        return placed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return base::fail(base::writeProblem(file, errno));
    return {};
}

Outcome copyLetter(Context& context)
{
    const QString path = context.value("out");
    const bool isPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (!path.isEmpty() && !isPdf && !path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("letter_file"));
    const auto id = numberOf<LetterId>(context, "letter");
    const auto vault = id ? context.open() : base::fail(id.error());
    if (!vault)
        return base::fail(vault.error());
    context.workOn(path);
    auto& service = (*vault)->requestLetters();
    const auto letter = await(service.read(*id));
    if (!letter)
        return base::fail(letter.error());
    if (!path.isEmpty() && letter->head.hasCopy) {
        if (const auto logged = await(service.logPrinted(*id)); !logged)
            return base::fail(logged.error());
        const auto written
            = writeCopy(path, isPdf ? wording::requestLetterPdf(letter->text) : letter->text.whole().toUtf8());
        if (!written)
            return base::fail(written.error());
    }
    if (!letter->head.hasCopy)
        context.out().notice(Text::tr("The person was erased: of this letter only its SHA-256 is kept."));
    if (!letter->isIntact)
        context.out().warning(Text::tr("This copy is not what was noted as sent: it was changed outside the program."));
    context.out().result(letterJson(*letter), letterLines(*letter));
    return letter->isIntact ? exitDone : exitDamaged;
}

QStringList kindCodes()
{
    QStringList codes;
    for (int kind = 0; kind < requests::letterKindCount; ++kind)
        codes << requests::letterKindCode(static_cast<LetterKind>(kind));
    return codes;
}

std::vector<OptionSpec> letterOptions()
{
    return {{"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "Which letter"), true, false, kindCodes()},
        {"law", "LAW", QT_TRANSLATE_NOOP("aicms::cli::Text", "By which law; the one that is due first when left out")},
        {"language", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "In which language; the person's when left out")},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why it takes longer, as the person will read it")},
        {"recipient", "RECIPIENT",
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "With recipient_notice: whom of those outside it tells, by name or number; sent, it is recorded as "
                "passed on")},
        {"fill", "PLACE=TEXT",
            QT_TRANSLATE_NOOP("aicms::cli::Text",
                "What stands in place of an open one, named without its brackets; may come several times, and \\n in "
                "it begins a line")}};
}

} // namespace

std::vector<Command> requestLetterCommands()
{
    const QString word = QStringLiteral("request");
    return {{{word, QStringLiteral("letters")},
                QT_TRANSLATE_NOOP("aicms::cli::Text", "List the letters of a request, and which are due"),
                {QStringLiteral("ID")}, false, {}, listLetters},
        {{word, QStringLiteral("letter")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Write a letter about a request and keep it as a draft"),
            {QStringLiteral("ID")}, false, letterOptions(), writeLetter},
        {{word, QStringLiteral("letter-sent")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Note that a letter went out, and keep the copy"),
            {QStringLiteral("LETTER")}, false,
            {{"by", "WAY", QT_TRANSLATE_NOOP("aicms::cli::Text", "How it went"), true, false, requests::letterWays()},
                {"to", "TEXT",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Where to; as the letter is addressed when left out")},
                {"day", "DATE", QT_TRANSLATE_NOOP("aicms::cli::Text", "When it happened; today when left out")}},
            noteLetterSent},
        {{word, QStringLiteral("letter-copy")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Show a letter as it was kept, compared with its SHA-256"),
            {QStringLiteral("LETTER")}, false,
            {{"out", "FILE",
                QT_TRANSLATE_NOOP("aicms::cli::Text",
                    "The file to write; .txt has the SHA-256 that is kept, .pdf is to be printed")}},
            copyLetter}};
}

} // namespace aicms::cli
