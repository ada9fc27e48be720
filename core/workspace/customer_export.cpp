// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/customer_export.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/customers/customers_service.h"

#include <QSaveFile>

#include <cerrno>

namespace aicms::workspace {

using base::ErrorKind;

namespace {

constexpr qint64 rowsPerReport = 200;

/// The records of a list, read one by one.
class RecordFeed : public exchange::CustomerFeed {
public:
    RecordFeed(Workspace& workspace, std::vector<base::CustomerId> ids, int passes,
        std::function<void(qint64, qint64)> progress, storage::CancelToken token)
        : m_workspace(workspace), m_ids(std::move(ids)), m_passes(passes), m_progress(std::move(progress)),
          m_token(std::move(token))
    {
    }
    void rewind() override { m_next = 0; }
    base::Result<bool> next(customers::Customer& customer) override
    {
        if (m_next == m_ids.size())
            return false;
        if (m_token.isCancelled())
            return base::fail(ErrorKind::Cancelled);
        auto record = m_workspace.customers().reload(m_ids[m_next]).result();
        if (!record)
            return base::fail(record.error());
        customer = std::move(*record);
        // What is shown with a reason only does not leave in a file either.
        std::erase_if(customer.extraFields, [](const customers::ExtraField& field) { return field.isHidden; });
        ++m_next;
        if (m_progress && ++m_read % rowsPerReport == 0)
            m_progress(m_read / m_passes, static_cast<qint64>(m_ids.size()));
        return true;
    }

private:
    Workspace& m_workspace;
    std::vector<base::CustomerId> m_ids;
    int m_passes;
    std::function<void(qint64, qint64)> m_progress;
    storage::CancelToken m_token;
    std::size_t m_next = 0;
    qint64 m_read = 0; ///< in all passes
};

} // namespace

base::Result<qint64> exportCustomers(Workspace& workspace, const customers::ListQuery& query, const QString& path,
    exchange::ExportFormat format, const std::function<void(qint64, qint64)>& progress,
    const storage::CancelToken& token)
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
    const bool isTable = format == exchange::ExportFormat::Csv || format == exchange::ExportFormat::Xlsx;
    RecordFeed feed(workspace, *ids, isTable ? 2 : 1, progress, token);
    const auto written = exchange::writeCustomers(format, file, feed);
    if (!written)
        return base::fail(written.error());
    const qint64 count = *written;
    const auto logged = workspace.database()
                            .write([&workspace, count, format](storage::WriteTransaction& tx) -> base::Result<void> {
                                audit::append(tx, workspace.session(),
                                    {QStringLiteral("customer.export"), audit::ObjectKind::Export, 0, {},
                                        QStringLiteral("%1 %2").arg(count).arg(exchange::exportFormatCode(format))});
                                return {};
                            })
                            .result();
    if (!logged)
        return base::fail(logged.error());
    errno = 0;
    if (!file.flush() || !file.commit()) // a full disk is told by the flush; after the commit only that it failed
        return base::fail(base::writeProblem(file, errno));
    return count;
}

} // namespace aicms::workspace
