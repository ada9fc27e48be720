// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/requests/package/person_package.h"
#include "ui/wording/person_sheet.h"
#include "ui/wording/sheet_words.h"

#include <QJsonObject>

namespace aicms::wording {

/// Turns the tables of a package into what the person reads: columns by their words, codes as words, times in her
/// language. Keys and digests stay in data.json.
class CopyTables {
public:
    CopyTables(const SheetWords& words, const purposes::Catalogue& catalogue) : m_words(words), m_catalogue(catalogue)
    {
    }
    /// Of one kind of data; none where nothing is there.
    std::vector<SheetSection> sections(requests::Place place, const QJsonObject& data) const;
    /// The attached files, and where each is in the copy.
    std::vector<SheetSection> files(const requests::PersonPackage& package) const;
    QString purposeName(const QString& code) const;

    /// "Birthday" for "customer.birthday"; what is no column comes back as it is.
    QString fieldName(const QString& field) const;

    /// Names of the columns of that table that are shown; the others are keys. For tests.
    static QStringList shownColumns(const QString& table);

private:
    SheetSection profile(const QJsonObject& data) const;
    std::optional<SheetSection> section(const QString& table, const QJsonArray& rows) const;

    const SheetWords& m_words;
    const purposes::Catalogue& m_catalogue;
};

} // namespace aicms::wording
