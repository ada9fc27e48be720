// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/customer_id.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/time_text.h"
#include "core/purposes/current_wording.h"
#include "ui/wording/consent_wording.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace aicms::cli {

namespace {

using purposes::NoticeText;
using purposes::NoticeVersion;

constexpr qint64 mostBytes = 4LL * purposes::NoticesService::mostCharacters;

QJsonObject versionJson(const QString& code, const NoticeVersion& version, const QTimeZone& zone, bool withTexts)
{
    QJsonObject texts;
    for (auto text = version.texts.begin(); text != version.texts.end(); ++text) {
        QJsonObject object {{QStringLiteral("title"), text->title},
            {QStringLiteral("sha256"), QString::fromLatin1(text->digest.toHex())}};
        if (withTexts)
            object.insert(QStringLiteral("text"), text->text);
        texts.insert(text.key(), object);
    }
    return {{QStringLiteral("id"), version.id}, {QStringLiteral("code"), code},
        {QStringLiteral("version"), version.version},
        {QStringLiteral("published_at"), timeText(version.publishedAt, zone)},
        {QStringLiteral("recorded_at"), timeText(version.recordedAt, zone)},
        {QStringLiteral("reason"), version.reason.isEmpty() ? QJsonValue() : QJsonValue(version.reason)},
        {QStringLiteral("asks_again"), version.asksAgain}, {QStringLiteral("texts"), texts}};
}

Outcome listNotices(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto notices = await((*opened)->notices().list());
    if (!notices)
        return base::fail(notices.error());
    const QTimeZone& zone = (*opened)->consent().zone();
    JsonList list;
    std::vector<QStringList> rows;
    QStringList texts;
    for (const purposes::Notice& notice : *notices) {
        for (const NoticeVersion& version : notice.versions) {
            list.add(versionJson(notice.code, version, zone, context.has("texts")));
            rows.push_back({QString::number(version.id), notice.code, QString::number(version.version),
                timeText(version.publishedAt, zone),
                version.isEnteredLater() ? timeText(version.recordedAt, zone) : QString(), version.reason,
                QStringList(version.texts.keys()).join(QStringLiteral(", "))});
            for (const NoticeText& text : version.texts)
                texts << QString() << QStringLiteral("%1 %2: %3").arg(notice.code).arg(version.version).arg(text.title)
                      << QString() << text.text;
        }
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table({Text::tr("Id"), Text::tr("Code"), Text::tr("Version"), Text::tr("Published"),
                                Text::tr("Entered later"), Text::tr("Reason"), Text::tr("Languages")},
            rows);
    if (!context.out().isJson() && context.has("texts"))
        context.out().result({}, texts);
    return exitDone;
}

base::Result<NoticeText> readFile(const QString& path, const QString& title)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("file"));
    if (file.size() > mostBytes)
        return base::fail(
            base::ErrorKind::TooLarge, QStringLiteral("notice"), purposes::NoticesService::mostCharacters);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(file.readAll());
    if (decoder.hasError())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("notice.encoding"));
    if (text.contains(QChar(u'\0')))
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("notice.nul"));
    return NoticeText {title, text.replace(QLatin1String("\r\n"), QLatin1String("\n")), {}};
}

base::Result<purposes::Publication> readPublication(Context& context, const QTimeZone& zone)
{
    purposes::Publication publication;
    publication.code = context.argument(0);
    publication.asksAgain = !context.has("no-ask-again");
    publication.reason = context.value("reason");
    if (context.has("kind"))
        publication.kind = *purposes::noticeKindFromCode(context.value("kind"));
    const QStringList languages = context.values("language");
    const QStringList files = context.values("file");
    const QStringList titles = context.values("title");
    if (languages.size() != files.size())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("notice.language"));
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto text = readFile(files[i], titles.value(i, titles.value(0)));
        if (!text)
            return base::fail(text.error());
        publication.texts.insert(languages[i], *text);
    }
    if (context.has("published-at")) {
        const auto time = readTime(context.value("published-at"), zone, DayPart::Start, QStringLiteral("published-at"));
        if (!time)
            return base::fail(time.error());
        publication.publishedAt = time->time;
    }
    return publication;
}

Outcome publishNotice(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    // Before the words are looked at: who may not change anything learns nothing of what is there.
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::EditPurposes); !allowed)
        return base::fail(allowed.error());
    const QTimeZone& zone = (*opened)->consent().zone();
    const auto publication = readPublication(context, zone);
    if (!publication)
        return base::fail(publication.error());
    const auto published = await((*opened)->notices().publish(*publication));
    if (!published)
        return base::fail(published.error());
    QJsonObject object = versionJson(publication->code, published->version, zone, false);
    object.insert(QStringLiteral("to_tell"), published->toTell);
    object.insert(QStringLiteral("left_out"), QJsonArray::fromStringList(published->leftOut));
    object.insert(QStringLiteral("kept_drafts"), QJsonArray::fromStringList(published->keptDrafts));
    QStringList lines {Text::tr("Published as %1/%2, id %3.")
                           .arg(publication->code)
                           .arg(published->version.version)
                           .arg(published->version.id),
        Text::tr("People who must be told: %1").arg(published->toTell)};
    if (!published->leftOut.isEmpty())
        lines << Text::tr("The version before was also written in: %1. This one is not.")
                     .arg(published->leftOut.join(QStringLiteral(", ")));
    if (!published->keptDrafts.isEmpty())
        lines << Text::tr("A draft that says something else stays, in: %1")
                     .arg(published->keptDrafts.join(QStringLiteral(", ")));
    context.out().result(object, lines);
    return exitDone;
}

base::Result<NoticeVersion> versionOf(const purposes::Notice& notice, qint64 number)
{
    const auto found = std::ranges::find(notice.versions, number, &NoticeVersion::version);
    if (found == notice.versions.end())
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("notice"));
    return *found;
}

/// The language that was asked for, or its base language; where none was, one that both are there in, English first.
/// Empty: there is none.
QString languageOfBoth(const NoticeVersion& from, const NoticeVersion& to, const QString& asked)
{
    QStringList both = from.texts.keys();
    both.removeIf([&to](const QString& language) { return !to.texts.contains(language); });
    const QString shown = purposes::shownLanguage(both, asked);
    const bool isAsked = asked.isEmpty() || shown == asked || shown == asked.section(u'-', 0, 0);
    return isAsked ? shown : QString();
}

Outcome compareNotices(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto notice = await((*opened)->notices().find(context.argument(0)));
    if (!notice)
        return base::fail(notice.error());
    const auto from = versionOf(*notice, context.number("from", 0));
    const auto to = versionOf(*notice, context.number("to", 0));
    if (!from || !to)
        return base::fail(!from ? from.error() : to.error());
    const QString language = languageOfBoth(*from, *to, context.value("language"));
    if (language.isEmpty())
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("notice.compared_language"));
    QJsonArray pieces;
    QString line;
    for (const purposes::DiffPiece& piece :
        purposes::wordDiff(from->texts.value(language).text, to->texts.value(language).text)) {
        const bool isSame = piece.kind == purposes::DiffPiece::Kind::Same;
        const bool isAdded = piece.kind == purposes::DiffPiece::Kind::Added;
        pieces.append(QJsonObject {{QStringLiteral("kind"),
                                       isSame        ? QStringLiteral("same")
                                           : isAdded ? QStringLiteral("added")
                                                     : QStringLiteral("removed")},
            {QStringLiteral("text"), piece.text}});
        line += isSame ? piece.text
            : isAdded  ? QStringLiteral("{+%1+}").arg(piece.text)
                       : QStringLiteral("[-%1-]").arg(piece.text);
    }
    context.out().result(
        {{QStringLiteral("language"), language}, {QStringLiteral("pieces"), pieces}}, line.split(u'\n'));
    return exitDone;
}

Outcome listToTell(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto ids = await((*opened)->notices().toTell(context.argument(0)));
    if (!ids)
        return base::fail(ids.error());
    QJsonArray array;
    QStringList lines;
    for (const base::CustomerId id : *ids) {
        array.append(id.value);
        lines << QString::number(id.value);
    }
    context.out().result({{QStringLiteral("ids"), array}, {QStringLiteral("count"), array.size()}}, lines);
    return exitDone;
}

Outcome listSeen(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto id = customerId(**opened, context.value("customer"));
    if (!id)
        return base::fail(id.error());
    const auto sights = await((*opened)->notices().seen(*id));
    if (!sights)
        return base::fail(sights.error());
    const QTimeZone& zone = (*opened)->consent().zone();
    JsonList list;
    std::vector<QStringList> rows;
    for (const purposes::NoticeSight& sight : *sights) {
        const auto how = static_cast<consent::How>(sight.how);
        list.add({{QStringLiteral("notice"), QStringLiteral("%1/%2").arg(sight.code).arg(sight.number)},
            {QStringLiteral("id"), sight.id}, {QStringLiteral("language"), sight.language},
            {QStringLiteral("at"), timeText(sight.at, zone)}, {QStringLiteral("how"), consent::howCode(how)},
            {QStringLiteral("by"), sight.by.value}});
        rows.push_back({QString::number(sight.id), QStringLiteral("%1/%2").arg(sight.code).arg(sight.number),
            sight.language, answerTimeText(sight.at, zone), wording::howName(how)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("Note"), Text::tr("Notice"), Text::tr("Language"), Text::tr("When"), Text::tr("How")}, rows);
    return exitDone;
}

/// The newest version, or the one that was asked for.
base::Result<NoticeVersion> versionFor(Context& context, const purposes::Notice& notice)
{
    if (!context.has("of-version") && notice.newest())
        return *notice.newest();
    return versionOf(notice, context.number("of-version", 0));
}

Outcome noteTold(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto& notices = (*opened)->notices();
    const auto notice = await(notices.find(context.argument(0)));
    if (!notice)
        return base::fail(notice.error());
    const auto version = versionFor(context, *notice);
    if (!version)
        return base::fail(version.error());
    purposes::HandOver handOver {version->id};
    if (context.has("how"))
        handOver.how = static_cast<int>(*consent::howFromCode(context.value("how")));
    if (context.has("at")) {
        const auto time
            = readTime(context.value("at"), (*opened)->consent().zone(), DayPart::Start, QStringLiteral("at"));
        if (!time)
            return base::fail(time.error());
        handOver.at = time->time;
    }
    const auto named = customerIds(**opened, context.values("customer"));
    if (!named)
        return base::fail(named.error());
    handOver.people = *named;
    if (handOver.people.empty() && context.has("all")) {
        const auto people = await(notices.toTell(context.argument(0)));
        if (!people)
            return base::fail(people.error());
        handOver.people = *people;
        if (people->empty()) {
            context.out().result(
                {{QStringLiteral("notice"), QStringLiteral("%1/%2").arg(notice->code).arg(version->version)},
                    {QStringLiteral("ids"), QJsonArray()}, {QStringLiteral("count"), 0}},
                {Text::tr("Nobody has to be told of this version any more; nothing was noted.")});
            return exitDone;
        }
    }
    const auto noted = await(notices.noteHandOver(handOver));
    if (!noted)
        return base::fail(noted.error());
    QJsonArray ids;
    for (const qint64 id : *noted)
        ids.append(id);
    context.out().result({{QStringLiteral("notice"), QStringLiteral("%1/%2").arg(notice->code).arg(version->version)},
                             {QStringLiteral("ids"), ids}, {QStringLiteral("count"), ids.size()}},
        {Text::tr("Noted for so many people: %1").arg(ids.size())});
    return exitDone;
}

Outcome takeBack(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    bool isNumber = false;
    const qint64 id = context.argument(0).toLongLong(&isNumber);
    if (!isNumber)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("notice.sight"));
    if (const auto struck = await((*opened)->notices().strikeSights({id}, context.value("reason"))); !struck)
        return base::fail(struck.error());
    context.out().result({{QStringLiteral("id"), id}}, {Text::tr("Taken back; it counts no more: %1").arg(id)});
    return exitDone;
}

std::vector<OptionSpec> publishOptions()
{
    QStringList kinds;
    for (int kind = 0; kind < purposes::noticeKindCount; ++kind)
        kinds << purposes::noticeKindCode(static_cast<purposes::NoticeKind>(kind));
    return {
        {"language", "LL", QT_TRANSLATE_NOOP("aicms::cli::Text", "Language of the file behind it; one for each file")},
        {"file", "FILE", QT_TRANSLATE_NOOP("aicms::cli::Text", "The text in UTF-8; without it the draft is published")},
        {"title", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Title; one for all or one for each file")},
        {"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "What a new notice is for; privacy when left out"),
            false, false, kinds},
        {"published-at", "TIME", QT_TRANSLATE_NOOP("aicms::cli::Text", "From when it was shown; now when left out")},
        {"reason", "TEXT",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Why it is entered only now; needed with an earlier time")},
        {"no-ask-again", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Nobody has to be told: the meaning is the same")},
    };
}

} // namespace

std::vector<Command> noticesCommands()
{
    const QString word = QStringLiteral("notices");
    const QStringList code {QStringLiteral("CODE")};
    return {
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List what people are told, by version"),
            {}, false, {{"texts", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "With the texts")}}, listNotices},
        {{word, QStringLiteral("publish")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Publish a version, which is never changed afterwards"), code, false,
            publishOptions(), publishNotice},
        {{word, QStringLiteral("compare")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Compare two versions word by word"),
            code, false,
            {{"from", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "The earlier version"), true, true},
                {"to", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "The later version"), true, true},
                {"language", "LL",
                    QT_TRANSLATE_NOOP(
                        "aicms::cli::Text", "Language; when left out, one that both versions have, English first")}},
            compareNotices},
        {{word, QStringLiteral("to-tell")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "List who saw an earlier version and must be told"), code, false, {},
            listToTell, true, true},
        {{word, QStringLiteral("told")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Note that people were handed or sent a version"), code, false,
            {{"customer", "ID",
                 QT_TRANSLATE_NOOP("aicms::cli::Text",
                     "The customer: ID, number:TEXT or uuid:TEXT; may come several "
                     "times")},
                {"all", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Everybody who must be told")},
                {"of-version", "N", QT_TRANSLATE_NOOP("aicms::cli::Text", "Which one; the newest when left out"), false,
                    true},
                {"at", "TIME", QT_TRANSLATE_NOOP("aicms::cli::Text", "When they got it; now when left out")},
                {"how", "HOW", QT_TRANSLATE_NOOP("aicms::cli::Text", "How they got it; form when left out"), false,
                    false,
                    {QStringLiteral("form"), QStringLiteral("counter"), QStringLiteral("phone"),
                        QStringLiteral("letter"), QStringLiteral("web"), QStringLiteral("email")}}},
            noteTold},
        {{word, QStringLiteral("not-told")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Take back such a note; it stays in the log and counts no more"),
            {QStringLiteral("NOTE")}, false,
            {{"reason", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Why it is wrong"), true}}, takeBack},
        {{word, QStringLiteral("seen")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List what a customer was shown"), {},
            false,
            {{"customer", "ID", QT_TRANSLATE_NOOP("aicms::cli::Text", "The customer: ID, number:TEXT or uuid:TEXT"),
                true}},
            listSeen},
    };
}

} // namespace aicms::cli
