// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_actions.h"

#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/undo_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace aicms::customers_ui {

using shell::Context;

namespace {

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::Actions)
};

int size(const CustomerIds& ids)
{
    return static_cast<int>(ids.size());
}

void tagThose(const Context& context, const CustomerIds& ids, const QString& tag)
{
    auto& customers = context.workspace.customers();
    onSuccess(customers.addTag(ids, tag), &context.notices, context.notices, [context, ids, tag] {
        const QString text = Actions::tr("Tag “%1” added to %Ln customer(s)", nullptr, size(ids)).arg(tag);
        context.undo.push({text,
            [context, ids, tag] { withoutWords(context.workspace.customers().removeTag(ids, tag), context.notices); },
            [context, ids, tag] { withoutWords(context.workspace.customers().addTag(ids, tag), context.notices); }});
        context.notices.toastWithUndo(text);
    });
}

} // namespace

bool mayEdit(const Context& context)
{
    return access::permit(context.workspace.session(), access::Operation::EditCustomer).has_value();
}

bool mayTakeInRequest(const Context& context)
{
    return context.commands.has(QStringLiteral("request.start"))
        && access::permit(context.workspace.session(), access::Operation::OpenRequest).has_value();
}

bool mayDelete(const Context& context)
{
    return access::permit(context.workspace.session(), access::Operation::DeleteCustomer).has_value();
}

bool mayDeleteOrSays(const Context& context)
{
    const auto allowed = access::permit(context.workspace.session(), access::Operation::DeleteCustomer);
    if (!allowed)
        context.notices.error(allowed.error());
    return allowed.has_value();
}

void moveToBin(const Context& context, const CustomerIds& ids)
{
    if (ids.empty())
        return;
    onSuccess(context.workspace.customers().remove(ids), &context.notices, context.notices, [context, ids] {
        const QString text = Actions::tr("%Ln customer(s) moved to the bin", nullptr, size(ids));
        context.undo.push(
            {text, [context, ids] { withoutWords(context.workspace.customers().restore(ids), context.notices); },
                [context, ids] { withoutWords(context.workspace.customers().remove(ids), context.notices); }});
        context.notices.toastWithUndo(text);
    });
}

void bringBack(const Context& context, const CustomerIds& ids)
{
    if (ids.empty())
        return;
    onSuccess(context.workspace.customers().restore(ids), &context.notices, context.notices, [context, ids] {
        const QString text = Actions::tr("%Ln customer(s) brought back", nullptr, size(ids));
        context.undo.push(
            {text, [context, ids] { withoutWords(context.workspace.customers().remove(ids), context.notices); },
                [context, ids] { withoutWords(context.workspace.customers().restore(ids), context.notices); }});
        context.notices.toastWithUndo(text);
    });
}

void addTag(const Context& context, const CustomerIds& ids, const QString& tag)
{
    const QString name = tag.simplified();
    if (ids.empty() || name.isEmpty())
        return;
    customers::ListQuery bearers;
    bearers.tag = name;
    onSuccess(context.workspace.customers().ids(bearers), &context.notices, context.notices,
        [context, ids, name](const CustomerIds& having) {
            std::unordered_set<qint64> known;
            for (const base::CustomerId id : having)
                known.insert(id.value);
            CustomerIds lacking = ids;
            std::erase_if(lacking, [&known](base::CustomerId id) { return known.contains(id.value); });
            if (lacking.empty())
                context.notices.toast(Actions::tr("All of them have the tag “%1” already").arg(name));
            else
                tagThose(context, lacking, name);
        });
}

} // namespace aicms::customers_ui
