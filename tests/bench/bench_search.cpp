// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"
#include "tests/bench/filled_vault.h"
#include "tests/bench/percentiles.h"

#include <QStringList>

#include <algorithm>
#include <random>

using namespace aicms;
using bench::FilledVault;
using bench::Percentiles;

namespace {

constexpr int shown = 50; ///< rows that a search fills
constexpr int people = 300;

/// What is known of some people picked at random, to type from.
struct Person {
    QString given, family, email, phone, city;
};

std::vector<Person> somePeople()
{
    std::mt19937_64 random(99);
    std::vector<qint64> ids(people);
    for (qint64& id : ids)
        id = 1 + static_cast<qint64>(random() % static_cast<quint64>(FilledVault::instance().customers()));
    const auto read = [ids](storage::ReadTransaction& tx) -> base::Result<std::vector<Person>> {
        std::vector<Person> all;
        for (const qint64 id : ids) {
            auto rows = tx.query("SELECT given_name, CASE WHEN family_name = '' THEN name ELSE family_name END,"
                                 " (SELECT address FROM email WHERE customer_id = c.id LIMIT 1),"
                                 " (SELECT typed FROM phone WHERE customer_id = c.id LIMIT 1),"
                                 " (SELECT city FROM address WHERE customer_id = c.id LIMIT 1)"
                                 " FROM customer c WHERE id = ?1",
                id);
            if (rows.next())
                all.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
        }
        return all;
    };
    return FilledVault::instance().database().read(read).result().value();
}

const std::vector<Person>& typists()
{
    static const std::vector<Person> all = somePeople();
    return all;
}

/// A word as it is typed, letter by letter.
void typeOut(QStringList& keys, const QString& word, qsizetype from, qsizetype longest)
{
    for (qsizetype length = from; length <= std::min(longest, word.size()); ++length)
        keys.append(word.left(length));
}

QStringList typedNames()
{
    QStringList keys;
    for (const Person& person : typists()) {
        typeOut(keys, person.family, 1, 8);
        if (!person.given.isEmpty())
            typeOut(keys, person.given + QLatin1Char(' ') + person.family, person.given.size() + 2,
                person.given.size() + 4);
    }
    return keys;
}

QStringList typedContacts()
{
    QStringList keys;
    for (const Person& person : typists()) {
        typeOut(keys, person.email, 1, 10);
        typeOut(keys, person.phone, 3, 9);
        typeOut(keys, person.city, 1, 6);
    }
    return keys;
}

QStringList insides()
{
    QStringList keys;
    for (const Person& person : typists()) {
        for (qsizetype length = 3; length <= 8 && person.email.size() > length + 2; ++length)
            keys.append(person.email.mid(2, length));
        for (qsizetype length = 3; length <= 6 && person.family.size() > length; ++length)
            keys.append(person.family.mid(1, length));
        const QString digits = base::digitsOnly(person.phone);
        for (qsizetype length = 3; length <= 7 && digits.size() > length; ++length)
            keys.append(digits.right(length));
    }
    return keys;
}

QStringList mistyped()
{
    QStringList keys;
    for (const Person& person : typists()) {
        if (person.family.size() > 5)
            keys.append(QString(person.family).replace(3, 1, QLatin1Char('x')));
    }
    return keys;
}

void throughTheService(benchmark::State& state, const QStringList& keys)
{
    Percentiles percentiles;
    qsizetype next = 0;
    qint64 hits = 0;
    for ([[maybe_unused]] auto each : state) {
        const QString& key = keys[next++ % keys.size()];
        percentiles.measure(state, [&] {
            hits += static_cast<qint64>(FilledVault::instance().service().search(key, shown).result()->size());
        });
    }
    percentiles.report(state);
    state.counters["hits"] = static_cast<double>(hits) / static_cast<double>(state.iterations());
}

/// The least that a program could do: one statement whose 50 rows are read with what a list shows of them.
void bare(benchmark::State& state, const char* sql, const QStringList& keys, QString (*expression)(const QString&))
{
    Percentiles percentiles;
    qsizetype next = 0;
    for ([[maybe_unused]] auto each : state) {
        const QString asked = expression(base::foldText(keys[next++ % keys.size()]));
        percentiles.measure(state, [&] {
            const auto read = [sql, &asked](storage::ReadTransaction& tx) -> base::Result<qint64> {
                auto rows = tx.query(sql, asked, asked + QString::fromUcs4(U"\U0010FFFF", 1), qint64(shown));
                qint64 length = 0;
                while (rows.next())
                    length += rows.text(1).size() + rows.text(2).size() + rows.text(3).size() + rows.text(4).size();
                return length;
            };
            benchmark::DoNotOptimize(FilledVault::instance().database().read(read).result());
        });
    }
    percentiles.report(state);
}

QString itself(const QString& key)
{
    return key;
}
QString phrase(const QString& key)
{
    return QLatin1Char('"') + QString(key).remove(QLatin1Char('"')) + QLatin1Char('"');
}
QString anywhere(const QString& key)
{
    return QLatin1Char('%') + key + QLatin1Char('%');
}

constexpr const char* shownColumns
    = "c.id, c.name, c.given_name, c.family_name, (SELECT address FROM email WHERE customer_id = c.id LIMIT 1)";

QByteArray statement(const char* source)
{
    return QByteArray("SELECT ") + shownColumns + source;
}

void keyTyped(benchmark::State& state)
{
    throughTheService(state, typedNames());
}
void contactTyped(benchmark::State& state)
{
    throughTheService(state, typedContacts());
}
void insideWord(benchmark::State& state)
{
    throughTheService(state, insides());
}
void mistypedWord(benchmark::State& state)
{
    throughTheService(state, mistyped());
}
void bareNamePrefix(benchmark::State& state)
{
    static const QByteArray sql
        = statement(" FROM customer c WHERE sort_key >= ?1 AND sort_key < ?2 AND deleted_at IS NULL"
                    " ORDER BY sort_key, id LIMIT ?3");
    bare(state, sql.constData(), typedNames(), itself);
}
void bareTriples(benchmark::State& state)
{
    static const QByteArray sql = statement(" FROM search_parts f JOIN customer c ON c.id = f.rowid"
                                            " WHERE f.search_parts MATCH ?1 AND ?2 > '' LIMIT ?3");
    bare(state, sql.constData(), insides(), phrase);
}
void bareScan(benchmark::State& state)
{
    static const QByteArray sql = statement(" FROM search_document d JOIN customer c ON c.id = d.id"
                                            " WHERE (d.name LIKE ?1 OR d.email LIKE ?1 OR d.phone LIKE ?1"
                                            " OR d.city LIKE ?1) AND ?2 > '' LIMIT ?3");
    bare(state, sql.constData(), insides(), anywhere);
}

void once(const char* name, void (*function)(benchmark::State&), int times)
{
    benchmark::RegisterBenchmark(name, function)->Iterations(times)->UseManualTime()->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int count, char** arguments)
{
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 2;
    constexpr int keys = 3'000;
    once("G1 name typed, service", keyTyped, keys);
    once("G1 name typed, bare prefix", bareNamePrefix, keys);
    once("G1 contact typed, service", contactTyped, keys);
    once("G2 inside a word, service", insideWord, keys);
    once("G2 inside a word, bare triples", bareTriples, keys);
    once("G2 inside a word, bare LIKE scan", bareScan, 30);
    once("mistyped word, service", mistypedWord, 300);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
