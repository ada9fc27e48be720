// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/controller.h"

#include "core/base/email_address.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aicms::purposes {

using base::ErrorKind;

namespace {

struct Named {
    const char* name; ///< in the drawer of settings
    QString Controller::* value;
};

constexpr std::array settings {
    Named {"controller.address", &Controller::address},
    Named {"controller.email", &Controller::email},
    Named {"controller.phone", &Controller::phone},
    Named {"controller.officer", &Controller::officer},
    Named {"controller.notice_place", &Controller::noticePlace},
};

} // namespace

QStringList Controller::addressLines() const
{
    QStringList lines;
    for (const QString& line : address.split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines << plain;
    }
    return lines;
}

bool Controller::isReachable() const
{
    return !addressLines().isEmpty() && (!email.isEmpty() || !phone.isEmpty());
}

base::Result<Controller> checkController(Controller controller)
{
    const QStringList lines = controller.addressLines();
    if (lines.size() > mostAddressLines)
        return base::fail(ErrorKind::Invalid, QStringLiteral("controller.address"), mostAddressLines);
    controller.address = lines.join(u'\n');
    for (QString Controller::* value :
        {&Controller::email, &Controller::phone, &Controller::officer, &Controller::noticePlace})
        controller.*value = (controller.*value).simplified();
    if (!controller.email.isEmpty() && !base::EmailAddress::parse(controller.email))
        return base::fail(ErrorKind::Invalid, QStringLiteral("controller.email"));
    const auto isLong = [](const QString& line) { return line.size() > longestControllerLine; };
    if (std::ranges::any_of(lines, isLong) || std::ranges::any_of(settings, [&](const Named& each) {
            return each.value != &Controller::address && isLong(controller.*each.value);
        }))
        return base::fail(ErrorKind::Invalid, QStringLiteral("controller.long"), longestControllerLine);
    return controller;
}

Controller readController(storage::ReadTransaction& tx)
{
    Controller controller;
    for (const Named& each : settings) {
        auto rows = tx.query("SELECT value FROM setting WHERE name = ?1", QString::fromLatin1(each.name));
        if (rows.next())
            controller.*each.value = rows.text(0);
    }
    return controller;
}

void writeController(storage::WriteTransaction& tx, const Controller& controller)
{
    for (const Named& each : settings) {
        const QString& value = controller.*each.value;
        const QString name = QString::fromLatin1(each.name);
        if (value.isEmpty())
            tx.execute("DELETE FROM setting WHERE name = ?1", name);
        else
            tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name, value);
    }
}

} // namespace aicms::purposes
