// SPDX-License-Identifier: GPL-3.0-or-later
// Every table and every column of the schema is either shown to the person or left out for a reason: what a later
// migration adds fails here until somebody has said which.
#include "core/requests/package/person_package.h"
#include "core/requests/package/person_tables.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QJsonObject>
#include <QTest>

using namespace aicms;
using customers::PersonTable;
using test::OpenedVault;

namespace {

QStringList textsOf(storage::Rows rows)
{
    QStringList list;
    while (rows.next())
        list << rows.text(0);
    return list;
}

} // namespace

class TestPersonTables : public QObject {
    Q_OBJECT

    OpenedVault m_vault;

    QStringList tables()
    {
        return m_vault.read<QStringList>([](storage::ReadTransaction& tx) {
            return textsOf(tx.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
        });
    }
    QStringList columns(const QString& table)
    {
        return m_vault.read<QStringList>([table](storage::ReadTransaction& tx) {
            return textsOf(tx.query("SELECT name FROM pragma_table_info(?1) ORDER BY cid", table));
        });
    }

private Q_SLOTS:
    /// The form in which it is said who asks is stored by itself while the copy is made, and gone when that is said.
    void whatIsBegunOfTheRequestItselfIsNoPartOfIt()
    {
        customers::Customer ada;
        ada.givenName = QStringLiteral("Ada");
        const base::CustomerId id = m_vault.add(ada);
        const auto fingerprint = [&] {
            return m_vault.read<QByteArray>([id](storage::ReadTransaction& tx) {
                static const purposes::Catalogue catalogue(purposes::defaultPurposes(QStringLiteral("DE")));
                return requests::collect(
                    tx, {id, requests::PackageKind::Access, {requests::Regime::EuGdpr}, {}}, catalogue)
                    .fingerprint();
            });
        };
        const auto begin = [&](const char* screen) {
            return m_vault.write([&](storage::WriteTransaction& tx) {
                tx.execute("INSERT INTO draft (user_id, screen, customer_id, is_shown, at, content)"
                           " VALUES (1, ?1, ?2, 0, ?3, x'31')",
                    QString::fromLatin1(screen), id, tx.now());
            });
        };
        const QByteArray looked = fingerprint();
        for (const char* own : {"copy", "deletion", "letters", "requests"})
            QVERIFY(begin(own));
        QCOMPARE(fingerprint(), looked);
        QVERIFY(begin("customers")); // what is begun of the record itself is
        QVERIFY(fingerprint() != looked);
    }

    void everyTableIsClassified()
    {
        QStringList known;
        for (const PersonTable* table : requests::personTables())
            known << QString::fromLatin1(table->name);
        for (const auto& table : requests::leftOutTables()) {
            QVERIFY2(QByteArray(table.reason).size() > 3, table.name);
            known << QString::fromLatin1(table.name);
        }
        for (const QString& table : tables()) {
            const bool isOfSearch = table.startsWith(QLatin1String("search_words_"))
                || table.startsWith(QLatin1String("search_parts_")) || table.startsWith(QLatin1String("search_texts_"));
            if (!table.startsWith(QLatin1String("sqlite_")) && !isOfSearch)
                QVERIFY2(known.removeAll(table) == 1,
                    qPrintable(table
                        + QStringLiteral(
                            ": say in core/requests/package/person_tables.cpp whether a person is shown it")));
        }
        // What is shown must be there; a table that is left out may belong to a part that this build lacks.
        for (const PersonTable* table : requests::personTables())
            QVERIFY2(!known.contains(QString::fromLatin1(table->name)), table->name);
    }

    void everyColumnIsClassified()
    {
        for (const PersonTable* table : requests::personTables()) {
            QStringList known;
            for (const auto& column : table->columns) {
                const QString name = QString::fromLatin1(column.name);
                if (!name.contains(u'.')) // of a table that it refers to
                    known << name;
            }
            for (const char* column : table->leftOut)
                known << QString::fromLatin1(column);
            QStringList real = columns(QString::fromLatin1(table->name));
            // Shown through what it refers to.
            known.sort();
            real.sort();
            QCOMPARE(QString::fromLatin1(table->name) + u' ' + known.join(u' '),
                QString::fromLatin1(table->name) + u' ' + real.join(u' '));
        }
    }

    /// Each select runs, and answers as many columns as are named.
    void selectsFitTheirColumns()
    {
        const bool isRun = m_vault
                               .write([](storage::WriteTransaction& tx) {
                                   for (const PersonTable* table : requests::personTables()) {
                                       auto rows = tx.query(table->select, qint64(1));
                                       rows.next();
                                       // Commas outside parentheses, plus one.
                                       const QByteArray select(table->select);
                                       const QByteArray list = select.mid(7, select.indexOf(" FROM ") - 7);
                                       int depth = 0;
                                       size_t count = 1;
                                       for (const char c : list) {
                                           depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                                           count += c == ',' && depth == 0 ? 1 : 0;
                                       }
                                       QVERIFY2(count == table->columns.size(), table->name);
                                   }
                               })
                               .has_value();
        QVERIFY(isRun);
    }

    void schemaNamesEveryTable()
    {
        const QJsonObject data = requests::packageSchema()[QStringLiteral("properties")][QStringLiteral("data")]
                                                          [QStringLiteral("properties")]
                                                              .toObject();
        for (const PersonTable* table : requests::personTables())
            QVERIFY2(data.contains(QString::fromLatin1(table->name)), table->name);
    }
};

AICMS_TEST(TestPersonTables)
#include "test_person_tables.moc"
