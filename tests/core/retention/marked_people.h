// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient.h"
#include "tests/core/consent/consent_desk.h"

#include <QRandomGenerator>
#include <QSet>

namespace aicms::test {

/// A vault full of people who bear a word of their own, found nowhere else, in everything that is kept about them.
class MarkedPeople : public ConsentDesk {
public:
    explicit MarkedPeople(quint32 seed) : m_random(seed) { }

    struct Person {
        base::CustomerId id;
        QList<QByteArray> marks; ///< in UTF-8, as they stand in rows; 12 letters each
        QString email;
        QString uuid;
    };
    Person addMarked();
    std::vector<Person> addMany(int count);
    /// Grows and shrinks records, as a year of work does: rows move between pages and leave copies behind.
    void work(const std::vector<Person>& people);

    /// Which of the marks stand on any page of the database as it is decrypted.
    QSet<QByteArray> onPages(const std::vector<Person>& people) const;
    /// The same of another database.
    static QSet<QByteArray> onPagesOf(
        const QString& path, const vault::SecretBytes& key, const std::vector<Person>& people);
    /// Which of them stand in any other way in any file of the vault's folder.
    QSet<QByteArray> inFiles(const std::vector<Person>& people) const;
    /// From now on no law wants orders to be kept.
    void freeOrders();
    static QSet<QByteArray> marksOf(const std::vector<Person>& people);

private:
    sharing::RecipientId mailingHouse(); ///< who gets something about each of them
    QString word();
    QRandomGenerator m_random;
    QString m_last;
};

} // namespace aicms::test
