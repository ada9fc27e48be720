// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "core/consent/purpose_effect.h"
#include "core/purposes/current_wording.h"
#include "core/purposes/purpose_rules.h"
#include "ui/wording/names.h"

namespace aicms::cli {

namespace {

using purposes::Purpose;

const QString noWay = QStringLiteral("none"); ///< takes the ways away: agreed to as a whole

QJsonObject purposeJson(const Purpose& purpose, const QString& country)
{
    QJsonArray channels;
    for (const purposes::Channel channel : purpose.channels)
        channels.append(purposes::channelCode(channel));
    QJsonObject texts;
    for (auto text = purpose.texts.begin(); text != purpose.texts.end(); ++text)
        texts.insert(
            text.key(), QJsonObject {{QStringLiteral("name"), text->name}, {QStringLiteral("text"), text->text}});
    QJsonObject ages;
    for (auto age = purpose.minimumAges.begin(); age != purpose.minimumAges.end(); ++age)
        ages.insert(age.key(), *age);
    QJsonObject object {{QStringLiteral("code"), purpose.code}, {QStringLiteral("version"), purpose.version},
        {QStringLiteral("name"), purpose.textFor(QStringLiteral("en")).name},
        {QStringLiteral("basis"), purposes::lawfulBasisCode(purpose.basis)},
        {QStringLiteral("article"), purposes::lawfulBasisArticle(purpose.basis)},
        {QStringLiteral("channels"), channels}, {QStringLiteral("fields"), QJsonArray::fromStringList(purpose.fields)},
        {QStringLiteral("recipients"), QJsonArray::fromStringList(purpose.recipients)},
        {QStringLiteral("ai"), purpose.usesAi}, {QStringLiteral("marketing"), purpose.isMarketing},
        {QStringLiteral("needs_proof"), purpose.needsProof}, {QStringLiteral("soft_opt_in"), purpose.allowsSoftOptIn},
        {QStringLiteral("renewal"), purpose.renewal},
        {QStringLiteral("retention"),
            purpose.retentionRule.isEmpty() ? QJsonValue() : QJsonValue(purpose.retentionRule)},
        {QStringLiteral("consents_from"), purpose.consentsFrom}, {QStringLiteral("minimum_ages"), ages},
        {QStringLiteral("on"), purpose.isUsable()},
        {QStringLiteral("review"),
            purpose.reviewOn.isValid() ? QJsonValue(purpose.reviewOn.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("texts"), texts},
        {QStringLiteral("needs_consent"), purposes::lacksConsent(purpose, purposes::Channel::All, country)}};
    if (purpose.weighing)
        object.insert(QStringLiteral("weighing"),
            QJsonObject {{QStringLiteral("purpose"), purpose.weighing->purpose},
                {QStringLiteral("need"), purpose.weighing->need},
                {QStringLiteral("balance"), purpose.weighing->balance},
                {QStringLiteral("result"), purpose.weighing->result}});
    return object;
}

QString stateWord(const Purpose& purpose, const QString& country)
{
    if (!purpose.isUsable())
        return Text::tr("off");
    return purposes::lacksConsent(purpose, purposes::Channel::All, country)
        ? Text::tr("needs consent, reaches nobody", "purpose whose advertising rests on another ground")
        : Text::tr("on");
}

Outcome listPurposes(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto listed = await((*opened)->purposes().list());
    if (!listed)
        return base::fail(listed.error());
    const QString country = (*opened)->purposes().country();
    JsonList list;
    std::vector<QStringList> rows;
    for (const Purpose& purpose : *listed) {
        list.add(purposeJson(purpose, country));
        rows.push_back({purpose.code, purpose.textFor(systemLanguage()).name, wording::lawfulBasisName(purpose.basis),
            QString::number(purpose.version), stateWord(purpose, country)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table(
            {Text::tr("Code"), Text::tr("Name"), Text::tr("Ground"), Text::tr("Version"), Text::tr("State")}, rows);
    return exitDone;
}

base::Result<void> readLists(const Context& context, Purpose& purpose)
{
    if (context.has("channel")) {
        purpose.channels.clear();
        for (const QString& code : context.values("channel")) {
            if (code != noWay)
                purpose.channels.push_back(*purposes::channelFromCode(code));
        }
    }
    const auto take = [&context](const char* option, QStringList& list) {
        if (!context.has(option))
            return;
        list = context.values(option);
        list.removeAll(QString()); // an empty one clears the list
    };
    take("field", purpose.fields);
    take("recipient", purpose.recipients);
    for (const QString& text : context.values("minimum-age")) {
        if (text.size() == 3 && text.endsWith(u'=')) {
            purpose.minimumAges.remove(text.first(2).toUpper());
            continue;
        }
        bool isNumber = false;
        const int age = text.section(u'=', 1).toInt(&isNumber);
        if (!isNumber || text.section(u'=', 0, 0).size() != 2)
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("purpose.age"));
        purpose.minimumAges.insert(text.section(u'=', 0, 0).toUpper(), age);
    }
    return {};
}

void readWeighing(const Context& context, Purpose& purpose)
{
    purposes::WeighingTest test = purpose.weighing.value_or(purposes::WeighingTest {});
    const auto take = [&context, &purpose, &test](const char* option, QString purposes::WeighingTest::* part) {
        if (!context.has(option))
            return;
        test.*part = context.value(option);
        purpose.weighing = test;
    };
    take("weighing-purpose", &purposes::WeighingTest::purpose);
    take("weighing-need", &purposes::WeighingTest::need);
    take("weighing-balance", &purposes::WeighingTest::balance);
    take("weighing-result", &purposes::WeighingTest::result);
}

/// Lays the options that were given over a purpose.
base::Result<Purpose> readPurpose(const Context& context, Purpose purpose)
{
    if (context.has("basis"))
        purpose.basis = *purposes::lawfulBasisFromCode(context.value("basis"));
    // Of a purpose that has texts: the one that is shown here.
    const QString shown = purposes::shownLanguage(purpose.texts.keys(), systemLanguage());
    const QString language = context.has("language") ? context.value("language")
        : shown.isEmpty()                            ? systemLanguage()
                                                     : shown;
    purposes::PurposeText text = purpose.texts.value(language);
    if (context.has("name"))
        text.name = context.value("name");
    if (context.has("text"))
        text.text = context.value("text");
    if (context.has("name") || context.has("text"))
        purpose.texts.insert(language, text);
    const auto lay = [&context](bool& isSo, const char* yes, const char* no) {
        isSo = (isSo || context.has(yes)) && !context.has(no);
    };
    lay(purpose.usesAi, "ai", "no-ai");
    lay(purpose.isMarketing, "marketing", "no-marketing");
    lay(purpose.needsProof, "needs-proof", "no-needs-proof");
    if (context.has("renewal"))
        purpose.renewal = context.value("renewal");
    if (context.has("review") && context.value("review").isEmpty()) {
        purpose.reviewOn = {};
    } else if (context.has("review")) {
        purpose.reviewOn = QDate::fromString(context.value("review"), Qt::ISODate);
        if (!purpose.reviewOn.isValid())
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("review"));
    }
    purpose.asksAgain = context.has("ask-again");
    readWeighing(context, purpose);
    if (const auto lists = readLists(context, purpose); !lists)
        return base::fail(lists.error());
    return purpose;
}

/// Before the change, as the window counts them; nothing where this role may not ask.
struct Concerned {
    std::optional<qint64> agreed; ///< whose yes holds
    std::optional<consent::PurposeEffect> effect; ///< what the gate would do with the new version
};

/// `stored`: null for a new purpose.
Concerned whomItConcerns(workspace::Workspace& workspace, const Purpose* stored, const Purpose& planned)
{
    Concerned concerned;
    if (const auto effect = await(workspace.gate().effectOf(planned)))
        concerned.effect = *effect;
    if (!stored)
        return concerned;
    if (const auto counts = await(workspace.consent().counts())) {
        concerned.agreed = 0;
        for (const consent::StateCount& each : *counts)
            *concerned.agreed += each.purpose == stored->id && consent::isAgreed(each.state) ? each.people : 0;
    }
    return concerned;
}

QJsonValue peopleJson(bool isSo, const std::optional<qint64>& people)
{
    return !isSo ? QJsonValue(0) : people ? QJsonValue(*people) : QJsonValue();
}

/// Who comes in without having been asked, and who is left out.
void tellEffect(const Concerned& concerned, QJsonObject& object, QStringList& lines)
{
    const auto number = [&concerned](qint64 consent::PurposeEffect::* part) {
        return concerned.effect ? QJsonValue(*concerned.effect.*part) : QJsonValue();
    };
    object.insert(QStringLiteral("before"), number(&consent::PurposeEffect::before));
    object.insert(QStringLiteral("after"), number(&consent::PurposeEffect::after));
    object.insert(QStringLiteral("go_out"), number(&consent::PurposeEffect::goOut));
    object.insert(QStringLiteral("come_in"), number(&consent::PurposeEffect::comeIn));
    object.insert(QStringLiteral("never_asked"), number(&consent::PurposeEffect::neverAsked));
    object.insert(QStringLiteral("objected"), number(&consent::PurposeEffect::objected));
    if (!concerned.effect)
        return;
    if (concerned.effect->comeIn > 0)
        lines << Text::tr("People who come in by this ground: %1. Of them nobody ever asked: %2")
                     .arg(concerned.effect->comeIn)
                     .arg(concerned.effect->neverAsked);
    if (concerned.effect->objected > 0)
        lines << Text::tr("People who objected to advertising, not asked and not included: %1")
                     .arg(concerned.effect->objected);
}

/// With --preview: whom it would concern. Nothing is stored.
Outcome previewPurpose(Context& context, QJsonObject object, QStringList lines)
{
    object.insert(QStringLiteral("preview"), true);
    lines << Text::tr("Nothing is stored.");
    context.out().result(object, lines);
    return exitDone;
}

Outcome addPurpose(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::EditPurposes); !allowed)
        return base::fail(allowed.error());
    Purpose fresh;
    fresh.code = context.value("code");
    const bool isByConsent = context.value("basis") == purposes::lawfulBasisCode(purposes::LawfulBasis::Consent);
    fresh.renewal = isByConsent ? QStringLiteral("P24M") : QString();
    const auto purpose = readPurpose(context, fresh);
    if (!purpose)
        return base::fail(purpose.error());
    const bool isThere = (*opened)->purposes().catalogue()->find(fresh.code) != nullptr; // then adding it is refused
    // As when it is changed: what cannot be stored is refused before its effect is told.
    const auto problems = purposes::checkPurpose(*purpose, (*opened)->purposes().country(), {purpose->fields, {}});
    if (!isThere && !problems.empty())
        return base::fail(base::ErrorKind::Invalid, purposes::purposeProblemCode(problems.front()));
    const Concerned concerned = isThere ? Concerned() : whomItConcerns(**opened, nullptr, *purpose);
    if (context.has("preview") && !isThere) {
        QJsonObject object {{QStringLiteral("code"), purpose->code}};
        QStringList lines;
        tellEffect(concerned, object, lines);
        return previewPurpose(context, object, lines);
    }
    const auto added = await((*opened)->purposes().add(*purpose));
    if (!added)
        return base::fail(added.error());
    QJsonObject object = purposeJson(*added, (*opened)->purposes().country());
    QStringList lines {Text::tr("Added: %1").arg(added->code)};
    tellEffect(concerned, object, lines);
    context.out().result(object, lines);
    return exitDone;
}

Outcome changePurpose(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    // Before the words are looked at: who may not change anything learns nothing of what is there.
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::EditPurposes); !allowed)
        return base::fail(allowed.error());
    const auto catalogue = (*opened)->purposes().catalogue();
    const Purpose* stored = catalogue->find(context.argument(0));
    if (!stored)
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("purpose"));
    auto purpose = readPurpose(context, *stored);
    if (!purpose)
        return base::fail(purpose.error());
    // Whether other words mean more, only whoever wrote them knows; until she says so, they do (K5).
    purpose->asksAgain = purpose->asksAgain
        || (!context.has("no-ask-again") && !purposes::rewordedLanguages(*stored, *purpose).isEmpty());
    const QString country = (*opened)->purposes().country();
    // What cannot be stored is refused before its effect is told. Which own fields there are, the store knows.
    if (const auto problems = purposes::checkPurpose(*purpose, country, {purpose->fields, {}}); !problems.empty())
        return base::fail(base::ErrorKind::Invalid, purposes::purposeProblemCode(problems.front()));
    const Concerned concerned = whomItConcerns(**opened, stored, *purpose);
    purposes::PurposeChange change {*purpose, purposes::compareMeaning(*stored, *purpose)};
    if (!context.has("preview")) {
        const auto changed = await((*opened)->purposes().change(*purpose));
        if (!changed)
            return base::fail(changed.error());
        change = *changed;
    }
    const bool asks = change.meaning.isAny() && (change.purpose.asksAgain || change.meaning.isWidened);
    const bool isByConsent = purpose->basis == purposes::LawfulBasis::Consent;
    const bool isAskedAgain = asks && isByConsent && stored->basis == purposes::LawfulBasis::Consent;
    const std::optional<consent::PurposeEffect>& effect = concerned.effect;
    const auto part = [&effect](qint64 consent::PurposeEffect::* which) {
        return effect ? std::optional(*effect.*which) : std::nullopt;
    };
    QJsonObject object = purposeJson(change.purpose, country);
    object.insert(QStringLiteral("changed"), QJsonArray::fromStringList(change.meaning.changed));
    object.insert(QStringLiteral("asks_again"), asks);
    object.insert(
        QStringLiteral("to_ask_again"), peopleJson(asks && isByConsent, part(&consent::PurposeEffect::toAsk)));
    object.insert(QStringLiteral("to_tell"), peopleJson(asks && !isByConsent, part(&consent::PurposeEffect::after)));
    QStringList lines;
    if (!context.has("preview"))
        lines << Text::tr("Version %1: %2").arg(change.purpose.version).arg(change.purpose.code);
    if (isAskedAgain && effect)
        lines << Text::tr("People who must be asked again, and are left out until they answer: %1").arg(effect->toAsk);
    else if (isByConsent && effect && effect->goOut > 0)
        lines << Text::tr("People who are left out until they agree: %1").arg(effect->goOut);
    else if (effect && effect->goOut > 0)
        lines << Text::tr("People who are left out from then on: %1").arg(effect->goOut);
    else if (asks && effect && !isByConsent)
        lines << Text::tr("People who must be told before their data is used in this way: %1").arg(effect->after);
    else if (asks && effect)
        lines << Text::tr("Nobody is left out by this.");
    else if (change.meaning.isAny() && concerned.agreed)
        lines << Text::tr("Nothing is added. People who agreed and stay: %1").arg(*concerned.agreed);
    tellEffect(concerned, object, lines);
    if (context.has("preview"))
        return previewPurpose(context, object, lines);
    context.out().result(object, lines);
    return exitDone;
}

std::vector<OptionSpec> partOptions(bool isNew)
{
    QStringList bases;
    for (int i = 0; i < purposes::lawfulBasisCount; ++i)
        bases << purposes::lawfulBasisCode(static_cast<purposes::LawfulBasis>(i));
    return {
        {"basis", "BASIS", QT_TRANSLATE_NOOP("aicms::cli::Text", "Lawful basis, e.g. consent"), isNew, false, bases},
        {"name", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "What it is called"), isNew},
        {"text", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "One plain sentence on what is done"), isNew},
        {"language", "LL",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Language of name and text; that of the system when left out")},
        {"channel", "C",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "A way that is asked for by itself; may come several times"), false,
            false,
            {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("post"), QStringLiteral("sms"), noWay}},
        {"field", "FIELD",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "A field it uses; may come several times; empty: none")},
        {"recipient", "NAME",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Who gets data; may come several times; empty: nobody")},
        {"renewal", "PERIOD",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "After what time people are asked again, e.g. P24M")},
        {"review", "DAY", QT_TRANSLATE_NOOP("aicms::cli::Text", "When you look at it again")},
        {"minimum-age", "CC=N",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Age from which people of a country agree alone")},
        {"ai", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "A model works for it")},
        {"marketing", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "It is advertising")},
        {"needs-proof", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Consent counts with proof only")},
        {"no-ai", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "No model works for it")},
        {"no-marketing", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "It is no advertising")},
        {"no-needs-proof", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Consent counts without proof as well")},
        {"weighing-purpose", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Legitimate interest: what it serves")},
        {"weighing-need", "TEXT",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Legitimate interest: why nothing milder does")},
        {"weighing-balance", "TEXT",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Legitimate interest: what speaks against it")},
        {"weighing-result", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "Legitimate interest: what outweighs")},
        {"preview", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only say whom it would concern; nothing is stored")},
    };
}

} // namespace

std::vector<Command> purposesCommands()
{
    const QString word = QStringLiteral("purposes");
    std::vector<OptionSpec> adding = partOptions(true);
    adding.insert(
        adding.begin(), {"code", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "Small letters, digits and _"), true});
    std::vector<OptionSpec> changing = partOptions(false);
    changing.push_back(
        {"ask-again", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Consents given so far do not cover the new version")});
    changing.push_back({"no-ask-again", "",
        QT_TRANSLATE_NOOP("aicms::cli::Text", "Other words mean the same: whoever agreed need not be asked again")});
    return {
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List what data is used for"), {}, false,
            {}, listPurposes},
        {{word, QStringLiteral("add")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Add a purpose"), {}, false, adding,
            addPurpose},
        {{word, QStringLiteral("change")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Make a new version of a purpose; what is left out stays"),
            {QStringLiteral("CODE")}, false, changing, changePurpose},
    };
}

} // namespace aicms::cli
