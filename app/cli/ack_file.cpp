// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ack_file.h"

#include "core/base/file_problem.h"

#include <QStringList>

#include <algorithm>
#include <cerrno>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace aicms::cli {

namespace {

/// Customers where there are any: what hangs on them is counted by them.
QStringList idsOf(const std::vector<base::Change>& changes)
{
    const auto isCustomer = [](const base::Change& change) { return change.kind == base::ChangeKind::Customer; };
    const bool hasCustomers = std::any_of(changes.begin(), changes.end(), isCustomer);
    QStringList ids;
    for (const base::Change& change : changes) {
        if (change.id != 0 && (!hasCustomers || isCustomer(change)))
            ids << QString::number(change.id);
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

base::Result<void> AckFile::open(const QString& path, const QString& command)
{
    m_command = command;
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return place;
    m_file.setFileName(path);
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return base::fail(base::writeProblem(m_file, errno));
    return {};
}

void AckFile::note(const base::Change& change)
{
    if (!m_file.isOpen())
        return;
    if (!m_changes.empty() && m_changes.front().revision != change.revision)
        flush();
    m_changes.push_back(change);
}

void AckFile::flush()
{
    if (m_changes.empty())
        return;
    const QString line
        = QStringLiteral("%1\t%2\t%3\n").arg(m_changes.front().revision).arg(m_command, idsOf(m_changes).join(u','));
    m_changes.clear();
    const QByteArray bytes = line.toUtf8();
    const bool isWritten = m_file.write(bytes) == bytes.size() && m_file.flush();
#ifdef Q_OS_UNIX
    m_hasFailed = m_hasFailed || !isWritten || ::fsync(m_file.handle()) != 0;
#else
    m_hasFailed = m_hasFailed || !isWritten;
#endif
}

} // namespace aicms::cli
