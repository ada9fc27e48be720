// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_id.h"

#include "app/cli/await.h"
#include "core/customers/customers_service.h"

namespace aicms::cli {

base::Result<base::CustomerId> customerId(workspace::Workspace& vault, const QString& text)
{
    const QString behind = text.section(u':', 1);
    if (text.startsWith(QLatin1String("number:")))
        return await(vault.customers().findByNumber(behind));
    if (text.startsWith(QLatin1String("uuid:")))
        return await(vault.customers().findByUuid(behind));
    bool isNumber = false;
    const base::CustomerId id {text.toLongLong(&isNumber)};
    if (!isNumber || !id.isValid())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("id"));
    return id;
}

base::Result<std::vector<base::CustomerId>> customerIds(workspace::Workspace& vault, const QStringList& texts)
{
    std::vector<base::CustomerId> ids;
    for (const QString& text : texts) {
        const auto id = customerId(vault, text);
        if (!id)
            return base::fail(id.error());
        ids.push_back(*id);
    }
    return ids;
}

} // namespace aicms::cli
