// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace aicms::wording {

/// The words of resources/sheet/words.json in one language, with its way of writing dates.
class SheetWords {
public:
    /// `country` (ISO 3166-1 alpha-2): whose way of writing dates it is, where one language has several.
    SheetWords(const QString& language, QTimeZone zone, const QString& country = {});
    /// A key that is not in the file comes back as it is.
    QString operator()(const char* key) const { return word(QString::fromLatin1(key)); }
    QString word(const QString& key) const;
    QString numbered(const char* key, int number) const;
    QString day(base::UtcTime time) const;
    QString day(const QDate& date) const; ///< "3 December 2023", without the day of the week
    QString plainDay(const QDate& date) const { return day(date); }
    /// Of something that holds until the moment before.
    QString lastDay(base::UtcTime end) const { return day(base::UtcTime {end.microseconds - 1}); }
    /// "3 December 2023, 14:30"; of dayAlone() the day.
    QString moment(base::UtcTime time) const;
    /// Why an entry of the ledger was made late or corrects another. What the program gives as a reason itself is told
    /// in words; that an entry was imported is none.
    QString reason(bool isImported, const QString& given) const;
    /// As a day where it was typed as one (2024-05-03), without the year where that is not known (--02-14: "14
    /// February"); else as it is.
    QString typedDay(const QString& typed) const;
    QString number(qint64 value) const { return m_numbers.toString(value); }
    QString number(base::Decimal value) const;
    QString amount(base::Decimal value, const QString& currency) const; ///< "106.90 EUR", exact
    QString eventName(const QString& kind) const; ///< "Visit to the website"; the business's own word as it is
    QString size(qint64 bytes) const
    {
        return m_numbers.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    }
    /// "Germany" for "DE"; what is no code comes back as it is.
    QString country(const QString& code) const;
    QString languageName(const QString& code) const; ///< "English" for "en-GB"; likewise
    /// "E-mail" for "email", "orders" for "order"; a field of the business's own as it is.
    QString kindOfData(const QString& code) const;
    const QString& language() const { return m_language; }

    static const QStringList& languages();

private:
    QString m_language;
    qsizetype m_place;
    QLocale m_locale;
    QLocale m_numbers; ///< in English with a point, wherever the business is
    QTimeZone m_zone;
};

/// Those in which papers for a person can be had.
const QStringList& sheetLanguages();
/// The person's language when the sheet has it, else its base language, else English.
QString sheetLanguage(const QString& wanted);

} // namespace aicms::wording
