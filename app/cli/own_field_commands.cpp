// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "core/customers/own_field_rules.h"
#include "core/exchange/mapping/column_mapping.h"

#include <algorithm>

namespace aicms::cli {

namespace {

using customers::OwnField;
using customers::OwnFieldEffect;
using customers::OwnFieldUse;

QJsonObject jsonOf(const OwnField& field)
{
    return {{QStringLiteral("id"), field.id.value}, {QStringLiteral("name"), field.name},
        {QStringLiteral("kind"), customers::ownFieldKindCode(field.kind)},
        {QStringLiteral("choices"), QJsonArray::fromStringList(field.choices)},
        {QStringLiteral("purpose"), field.purpose},
        {QStringLiteral("sensitivity"), customers::sensitivityCode(field.sensitivity)},
        {QStringLiteral("ground"), customers::specialGroundCode(field.ground)}};
}

/// What was done or, with --dry-run, what would be.
void answer(Context& context, const OwnField& field, const OwnFieldEffect& effect)
{
    QJsonObject object = jsonOf(field);
    object.insert(QStringLiteral("values"), effect.values);
    object.insert(QStringLiteral("customers"), effect.customers);
    object.insert(QStringLiteral("unreadable"), effect.unreadable);
    object.insert(QStringLiteral("dry_run"), context.has("dry-run"));
    QStringList lines {QStringLiteral("%1  %2").arg(field.id.value).arg(field.name),
        Text::tr("Values: %1, of customers: %2").arg(effect.values).arg(effect.customers)};
    if (effect.unreadable > 0)
        lines << Text::tr("Kept as typed, because they cannot be read as this kind: %1").arg(effect.unreadable);
    context.out().result(object, lines);
}

Outcome listFields(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto& service = (*opened)->ownFields();
    const auto uses = await(context.has("removed") ? service.removed() : service.uses());
    if (!uses)
        return base::fail(uses.error());
    JsonList list;
    std::vector<QStringList> rows;
    for (const OwnFieldUse& use : *uses) {
        QJsonObject object = jsonOf(use.field);
        object.insert(QStringLiteral("values"), use.values);
        object.insert(QStringLiteral("unreadable"), use.unreadable);
        object.insert(QStringLiteral("removed_at"), jsonTime(use.field.removedAt));
        list.add(object);
        rows.push_back(
            {QString::number(use.field.id.value), use.field.name, customers::ownFieldKindCode(use.field.kind),
                use.field.purpose, customers::sensitivityCode(use.field.sensitivity), QString::number(use.values)});
    }
    if (context.out().isJson())
        context.out().rawJson(list.text(list.count()));
    else
        context.out().table({Text::tr("Id"), Text::tr("Name"), Text::tr("Kind"), Text::tr("Purpose"),
                                Text::tr("Sensitivity"), Text::tr("Values")},
            rows);
    return exitDone;
}

/// By its id or its name, for somebody who may change it.
base::Result<OwnField> findField(Context& context, workspace::Workspace& vault)
{
    if (const auto allowed = access::permit(vault.session(), access::Operation::EditOwnFields); !allowed)
        return base::fail(allowed.error());
    const QString wanted = context.argument(0);
    const auto uses = await(vault.ownFields().uses());
    if (!uses)
        return base::fail(uses.error());
    for (const OwnFieldUse& use : *uses) {
        if (QString::number(use.field.id.value) == wanted || customers::findOwnField({use.field}, wanted))
            return use.field;
    }
    return base::fail(base::ErrorKind::NotFound, QStringLiteral("own_field"));
}

void applyOptions(const Context& context, OwnField& field)
{
    if (context.has("name"))
        field.name = context.value("name");
    if (context.has("kind"))
        field.kind = *customers::ownFieldKindFromCode(context.value("kind"));
    if (context.has("choice"))
        field.choices = context.values("choice");
    if (context.has("purpose"))
        field.purpose = context.value("purpose");
    if (context.has("sensitivity"))
        field.sensitivity = *customers::sensitivityFromCode(context.value("sensitivity"));
    if (context.has("ground"))
        field.ground = *customers::specialGroundFromCode(context.value("ground"));
    customers::normalise(field);
}

/// A field whose name tells of a special category (GDPR Art. 9) is defined as one, by the words that also block the
/// columns of an import; otherwise they could never meet.
bool isNamedAsItIs(Context& context, const OwnField& field)
{
    if (field.sensitivity == customers::Sensitivity::SpecialCategory || !exchange::isSpecialCategory(field.name))
        return true;
    context.out().message(Text::tr("“%1” tells of health, religion, origin or the like. Nothing was changed. Give "
                                   "--sensitivity special with --ground, or choose another name.")
            .arg(field.name));
    return false;
}

Outcome addField(Context& context)
{
    OwnField field;
    field.name = context.argument(0);
    applyOptions(context, field);
    if (!isNamedAsItIs(context, field))
        return exitRefused;
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto& service = (*opened)->ownFields();
    const auto effect = await(service.previewAdd(field));
    if (!effect)
        return base::fail(effect.error());
    if (!context.has("dry-run")) {
        const auto added = await(service.add(field));
        if (!added)
            return base::fail(added.error());
        field = *added;
    }
    answer(context, field, *effect);
    return exitDone;
}

Outcome editField(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto& service = (*opened)->ownFields();
    auto field = findField(context, **opened);
    if (!field)
        return base::fail(field.error());
    applyOptions(context, *field);
    if (!isNamedAsItIs(context, *field))
        return exitRefused;
    const auto effect = await(service.previewEdit(*field));
    if (!effect)
        return base::fail(effect.error());
    if (!context.has("dry-run")) {
        if (const auto edited = await(service.edit(*field)); !edited)
            return base::fail(edited.error());
    }
    answer(context, *field, *effect);
    return exitDone;
}

Outcome removeField(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    auto& service = (*opened)->ownFields();
    const auto field = findField(context, **opened);
    if (!field)
        return base::fail(field.error());
    const auto effect = await(service.previewRemove(field->id));
    if (!effect)
        return base::fail(effect.error());
    if (!context.has("dry-run")) {
        const auto values
            = context.has("keep-values") ? customers::RemovedValues::KeepAsColumns : customers::RemovedValues::TakeOut;
        if (const auto removed = await(service.remove(field->id, values)); !removed)
            return base::fail(removed.error());
        context.out().message(Text::tr("It comes back with: aicms-cli fields restore %1").arg(field->id.value));
    }
    answer(context, *field, *effect);
    return exitDone;
}

Outcome restoreField(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    if (const auto allowed = access::permit((*opened)->session(), access::Operation::EditOwnFields); !allowed)
        return base::fail(allowed.error());
    auto& service = (*opened)->ownFields();
    const auto removed = await(service.removed());
    if (!removed)
        return base::fail(removed.error());
    const QString wanted = context.argument(0);
    const auto found = std::ranges::find_if(*removed, [&wanted](const OwnFieldUse& use) {
        return QString::number(use.field.id.value) == wanted || customers::findOwnField({use.field}, wanted);
    });
    if (found == removed->end())
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("own_field"));
    if (const auto restored = await(service.restore(found->field.id)); !restored)
        return base::fail(restored.error());
    answer(context, found->field, {found->values, 0, found->unreadable, 0});
    return exitDone;
}

QStringList kindCodes()
{
    QStringList codes;
    for (const auto kind : customers::allOwnFieldKinds())
        codes << customers::ownFieldKindCode(kind);
    return codes;
}

QStringList groundCodes()
{
    QStringList codes;
    for (const auto ground : customers::allSpecialGrounds())
        codes << customers::specialGroundCode(ground);
    return codes;
}

std::vector<OptionSpec> definition(bool isNew)
{
    std::vector<OptionSpec> options {
        {"kind", "KIND", QT_TRANSLATE_NOOP("aicms::cli::Text", "text, number, date, choice or yes_no"), isNew, false,
            kindCodes()},
        {"choice", "TEXT", QT_TRANSLATE_NOOP("aicms::cli::Text", "One of the choices; comes several times")},
        {"purpose", "CODE", QT_TRANSLATE_NOOP("aicms::cli::Text", "The purpose that its values are held for"), isNew},
        {"sensitivity", "LEVEL",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "ordinary, sensitive or special (health, religion and the like)"),
            false, false, {QStringLiteral("ordinary"), QStringLiteral("sensitive"), QStringLiteral("special")}},
        {"ground", "GROUND",
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Of a special one: what allows it to be held (GDPR Art. 9(2))"),
            false, false, groundCodes()},
        {"dry-run", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only tell what would happen")},
    };
    if (!isNew)
        options.push_back({"name", "NAME", QT_TRANSLATE_NOOP("aicms::cli::Text", "Another name")});
    return options;
}

} // namespace

std::vector<Command> ownFieldCommands()
{
    const QString word = QStringLiteral("fields");
    return {
        {{word, QStringLiteral("list")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "List the fields of your own"), {},
            false,
            {{"removed", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Those that were removed and can come back")}},
            listFields},
        {{word, QStringLiteral("add")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Define a field; kept import columns of that name become its values"),
            {QStringLiteral("NAME")}, false, definition(true), addField},
        {{word, QStringLiteral("edit")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Change a field; values are read anew, none is lost"),
            {QStringLiteral("FIELD")}, false, definition(false), editField},
        {{word, QStringLiteral("remove")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Remove a field and its values; for 30 days they can come back"),
            {QStringLiteral("FIELD")}, false,
            {{"keep-values", "",
                 QT_TRANSLATE_NOOP("aicms::cli::Text", "The values stay with the customers as plain text")},
                {"dry-run", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "Only tell what would happen")}},
            removeField},
        {{word, QStringLiteral("restore")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Bring a removed field back"),
            {QStringLiteral("FIELD")}, false, {}, restoreField},
    };
}

} // namespace aicms::cli
