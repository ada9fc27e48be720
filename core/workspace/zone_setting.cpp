// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/zone_setting.h"

namespace aicms::workspace {

namespace {

const QString zoneName = QStringLiteral("zone");

} // namespace

std::optional<QTimeZone> readZone(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT value FROM setting WHERE name = ?1", zoneName);
    if (!rows.next())
        return std::nullopt;
    const QTimeZone zone(rows.text(0).toUtf8());
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

void noteZone(storage::WriteTransaction& tx, const QTimeZone& zone)
{
    if (zone.isValid())
        tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING", zoneName,
            QString::fromUtf8(zone.id()));
}

void changeZone(storage::WriteTransaction& tx, const QTimeZone& zone)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        zoneName, QString::fromUtf8(zone.id()));
}

} // namespace aicms::workspace
