// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/stored_fields.h"

#include "core/purposes/catalogue.h"

namespace aicms::purposes {

const QStringList& storedFields()
{
    static const QStringList fields {QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("name"),
        QStringLiteral("organisation"), QStringLiteral("role"), QStringLiteral("email"), QStringLiteral("phone"),
        QStringLiteral("address"), QStringLiteral("link"), QStringLiteral("language"), QStringLiteral("birthday"),
        QStringLiteral("photo"), QStringLiteral("tag"), QStringLiteral("note"), QStringLiteral("file"),
        QStringLiteral("interaction"), QStringLiteral("order"), QStringLiteral("event")};
    return fields;
}

QStringList fieldsOf(const Catalogue& catalogue)
{
    QStringList fields = storedFields();
    for (const Purpose& purpose : catalogue.purposes()) {
        for (const QString& field : purpose.fields) {
            if (!fields.contains(field))
                fields << field;
        }
    }
    return fields;
}

QStringList purposesUsing(const Catalogue& catalogue, const QString& field)
{
    QStringList codes;
    for (const Purpose& purpose : catalogue.purposes()) {
        if (purpose.isUsable() && purpose.fields.contains(field))
            codes << purpose.code;
    }
    return codes;
}

} // namespace aicms::purposes
