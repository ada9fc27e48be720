// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/customer_export.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/customers/customers_service.h"
#include "core/exchange/csv_writer.h"

#include <QSaveFile>

#include <cerrno>

namespace aicms::workspace {

using base::ErrorKind;

namespace {

constexpr qint64 rowsPerReport = 200;

base::Result<std::vector<customers::Customer>> readAll(Workspace& workspace, const std::vector<base::CustomerId>& ids,
    const std::function<void(qint64, qint64)>& progress, const storage::CancelToken& token)
{
    std::vector<customers::Customer> records;
    records.reserve(ids.size());
    for (const base::CustomerId id : ids) {
        if (token.isCancelled())
            return base::fail(ErrorKind::Cancelled);
        auto record = workspace.customers().reload(id).result();
        if (!record)
            return base::fail(record.error());
        records.push_back(std::move(*record));
        if (progress && static_cast<qint64>(records.size()) % rowsPerReport == 0)
            progress(static_cast<qint64>(records.size()), static_cast<qint64>(ids.size()));
    }
    return records;
}

} // namespace

base::Result<qint64> exportCustomers(Workspace& workspace, const customers::ListQuery& query, const QString& path,
    const std::function<void(qint64, qint64)>& progress, const storage::CancelToken& token)
{
    if (const auto allowed = access::permit(workspace.session(), access::Operation::ExportCustomers); !allowed)
        return base::fail(allowed.error());
    const auto ids = workspace.customers().ids(query, token).result();
    if (!ids)
        return base::fail(ids.error());
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::writeProblem(file, errno));
    const auto records = readAll(workspace, *ids, progress, token);
    if (!records)
        return base::fail(records.error());
    if (const auto written = exchange::writeCustomers(file, *records); !written)
        return base::fail(written.error());
    const qint64 count = static_cast<qint64>(records->size());
    const auto logged
        = workspace.database()
              .write([&workspace, count](storage::WriteTransaction& tx) -> base::Result<void> {
                  audit::append(tx, workspace.session(),
                      {QStringLiteral("customer.export"), audit::ObjectKind::Export, 0, {}, QString::number(count)});
                  return {};
              })
              .result();
    if (!logged)
        return base::fail(logged.error());
    errno = 0;
    if (!file.commit())
        return base::fail(base::writeProblem(file, errno));
    return count;
}

} // namespace aicms::workspace
