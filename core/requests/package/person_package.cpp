// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/person_package.h"

#include "core/requests/package/answer_lines.h"
#include "core/requests/package/person_tables.h"
#include "core/requests/package/row_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace aicms::requests {

namespace {

using customers::PersonTable;
using customers::PersonValue;

/// What stands about the person in somebody else's record: only texts that mean her without doubt, and of those nothing
/// but the text and its time.
QJsonArray elsewhere(storage::ReadTransaction& tx, base::CustomerId customer, PersonPackage& package)
{
    QJsonArray rows;
    for (FreeTextHit& hit : findElsewhere(tx, customer)) {
        if (!hit.isSure()) {
            package.unsure.push_back(std::move(hit));
            continue;
        }
        ThirdPersons others(tx, customer, hit.owner);
        auto text = hit.table == QLatin1String("note")
            ? tx.query("SELECT '', text, at FROM note WHERE id = ?1", hit.id)
            : tx.query("SELECT subject, text, at FROM interaction WHERE id = ?1", hit.id);
        if (!text.next())
            continue;
        rows.append(QJsonObject {{QStringLiteral("table"), hit.table},
            {QStringLiteral("subject"), others.without(text.text(0))},
            {QStringLiteral("text"), others.without(text.text(1))}, {QStringLiteral("at"), text.time(2).toIso()}});
        package.blackedOut += others.count();
        ++package.rows;
    }
    return rows;
}

} // namespace

QString packageKindCode(PackageKind kind)
{
    return kind == PackageKind::Access ? QStringLiteral("access") : QStringLiteral("portability");
}

bool FreeTextHit::isSure() const
{
    return std::ranges::any_of(mentions, [](const Mention& mention) { return requests::isSure(mention.rule); });
}

PersonPackage collect(storage::ReadTransaction& tx, base::CustomerId customer, PackageKind kind,
    const purposes::Catalogue& catalogue, const std::vector<Regime>& regimes)
{
    const bool isPortable = kind == PackageKind::Portability;
    PersonPackage package;
    package.kind = kind;
    ThirdPersons others(tx, customer);
    RowValues values(tx, catalogue, others, isPortable);
    for (const PersonTable* table : personTables()) {
        if (isPortable && table->portable == customers::Portable::Never)
            continue;
        QJsonArray shown;
        auto rows = tx.query(table->select, customer);
        while (rows.next()) {
            if (auto row = values.row(*table, rows))
                shown.append(*std::move(row));
        }
        package.rows += static_cast<int>(shown.size());
        package.data.insert(QString::fromLatin1(table->name), shown);
    }
    package.blackedOut = others.count();
    if (!isPortable) {
        package.data.insert(QStringLiteral("mentioned_elsewhere"), elsewhere(tx, customer, package));
        package.lines = answerLines(package, catalogue, values.purposes(), values.sources(), regimes);
    }
    return package;
}

std::vector<FreeTextHit> findElsewhere(storage::ReadTransaction& tx, base::CustomerId customer)
{
    const MentionFinder finder(knownPerson(tx, customer));
    std::vector<FreeTextHit> hits;
    const auto look = [&](const char* table, storage::Rows rows) {
        while (rows.next()) {
            auto mentions = finder.find(rows.text(2));
            if (!mentions.empty())
                hits.push_back(
                    {QString::fromLatin1(table), rows.integer(0), rows.id<base::CustomerId>(1), std::move(mentions)});
        }
    };
    look("note", tx.query("SELECT id, customer_id, text FROM note WHERE customer_id <> ?1 ORDER BY id", customer));
    look("interaction",
        tx.query("SELECT id, customer_id, subject || char(10) || text FROM interaction WHERE customer_id <> ?1"
                 " ORDER BY id",
            customer));
    return hits;
}

QByteArray PersonPackage::json(const Request& request, const QString& business, base::UtcTime now) const
{
    QJsonArray answered;
    for (const AnswerLine& line : lines)
        answered.append(QJsonObject {{QStringLiteral("line"), line.number}, {QStringLiteral("about"), line.code},
            {QStringLiteral("content"), line.content}});
    QJsonArray laws;
    for (const Regime regime : request.regimes)
        laws.append(regimeCode(regime));
    QJsonObject object {{QStringLiteral("format"), QStringLiteral("aicms-person/%1").arg(packageFormat)},
        {QStringLiteral("schema"), QStringLiteral("schema.json")}, {QStringLiteral("kind"), packageKindCode(kind)},
        {QStringLiteral("controller"), business}, {QStringLiteral("request"), request.id.value},
        {QStringLiteral("laws"), laws}, {QStringLiteral("made_at"), now.toIso()},
        {QStringLiteral("people_blacked_out"), blackedOut}, {QStringLiteral("data"), data}};
    if (kind == PackageKind::Access)
        object.insert(QStringLiteral("answer"), answered);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace aicms::requests
