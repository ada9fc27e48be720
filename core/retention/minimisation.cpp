// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for what nobody needs, and removing it with proof.
#include "core/retention/minimisation.h"

#include "core/audit/audit.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/consent/restriction.h"
#include "core/purposes/purposes_service.h"
#include "core/purposes/stored_fields.h"
#include "core/retention/class_removal.h"
#include "core/retention/erasure_store.h"
#include "core/retention/minimisation_store.h"
#include "core/retention/purge_service.h"
#include "core/retention/purge_store.h"

#include <algorithm>
#include <array>
#include <map>

namespace aicms::retention {

namespace {

constexpr std::array kindCodes = {"field", "note", "file"};
static_assert(kindCodes.size() == unneededKindCount);

/// Whose data nothing is taken from.
class Kept {
public:
    explicit Kept(storage::ReadTransaction& tx) : m_held(store::heldPeople(tx)), m_people(consent::restrictedPeople(tx))
    {
        for (const base::CustomerId id : consent::peoplePastPeriod(tx))
            m_people.erase(id);
        m_people.insert(m_held.people.begin(), m_held.people.end());
    }
    bool operator()(base::CustomerId customer) const { return m_held.everybody || m_people.contains(customer); }

private:
    HeldPeople m_held;
    std::set<base::CustomerId> m_people;
};

class Finder {
public:
    Finder(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue, const PlanContext& context, int months)
        : m_tx(tx), m_catalogue(catalogue), m_context(context), m_kept(tx), m_before(context.today.addMonths(-months))
    {
        m_report.months = months;
    }
    UnneededReport find()
    {
        addFields();
        const auto addText = [this](const char* key) {
            return [this, key](qint64 id, base::CustomerId customer, base::UtcTime at, const QString& text) {
                if (const QStringList subjects = specialSubjects(text); !subjects.isEmpty())
                    add({UnneededKind::SensitiveNote, id, QString::fromLatin1(key), subjects.join(QLatin1Char(' ')),
                        customer, dayOf(at), 1, 0, text});
            };
        };
        store::visitNotes(m_tx, addText("note"));
        store::visitContacts(m_tx, addText("interaction"));
        store::visitUnopenedFiles(m_tx, base::UtcTime::fromDateTime(m_before.startOfDay(m_context.zone)),
            [this](qint64 id, base::CustomerId customer, base::UtcTime at, const QString& name) {
                add({UnneededKind::UnopenedFile, id, QStringLiteral("file"), name, customer, dayOf(at), 1, 0});
            });
        return std::move(m_report);
    }

private:
    QDate dayOf(base::UtcTime time) const { return time.toDateTime().toTimeZone(m_context.zone).date(); }
    void add(Unneeded item)
    {
        item.held = m_kept(item.customer) ? 1 : 0;
        m_report.items.push_back(std::move(item));
    }

    /// When a purpose could use a value last; none: it still can.
    std::optional<base::UtcTime> lastUse(const store::FieldValues& values) const
    {
        const bool isNamed = values.key != QLatin1String("own") && values.key != QLatin1String("column");
        if (isNamed && !purposes::purposesUsing(m_catalogue, values.key).isEmpty())
            return std::nullopt;
        const purposes::Purpose* purpose = m_catalogue.find(values.purpose);
        if (!isNamed && purpose && purpose->isUsable())
            return std::nullopt;
        return purpose && purpose->retiredAt ? std::max(*purpose->retiredAt, values.newest) : values.newest;
    }
    void addFields()
    {
        struct Field {
            bool isUsed = false;
            base::UtcTime last = {};
        };
        std::map<std::tuple<QString, qint64, QString>, Field> fields;
        for (const store::FieldValues& values : store::fieldValues(m_tx)) {
            // What stands in a column is known by its name, what stands in a field by the field.
            Field& field = fields[{values.key, values.field, values.name}];
            const auto last = lastUse(values);
            field.isUsed = field.isUsed || !last;
            field.last = std::max(field.last, last.value_or(values.newest));
        }
        for (const auto& [known, field] : fields) {
            if (field.isUsed || dayOf(field.last) >= m_before)
                continue;
            Unneeded item {UnneededKind::Field, std::get<1>(known), std::get<0>(known), std::get<2>(known), {},
                dayOf(field.last), 0, 0};
            const auto holders = store::holdersOf(m_tx, item);
            item.values = std::ssize(holders);
            item.held = std::ranges::count_if(holders, [this](base::CustomerId id) { return m_kept(id); });
            if (item.values > 0)
                m_report.items.push_back(std::move(item));
        }
    }

    storage::ReadTransaction& m_tx;
    const purposes::Catalogue& m_catalogue;
    const PlanContext& m_context;
    Kept m_kept;
    QDate m_before;
    UnneededReport m_report;
};

base::Result<void> checkMonths(int months)
{
    if (months < leastUnusedMonths || months > mostUnusedMonths)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("unneeded_months"));
    return {};
}

void removeAll(storage::WriteTransaction& tx, const RemovalContext& context, const UnneededReport& report)
{
    const Kept kept(tx);
    std::map<QString, std::vector<qint64>> things;
    for (const Unneeded& item : report.items) {
        if (item.kind != UnneededKind::Field) {
            if (!kept(item.customer))
                things[item.key].push_back(item.id);
            continue;
        }
        std::vector<base::CustomerId> holders = store::holdersOf(tx, item);
        std::erase_if(holders, kept);
        removeField(tx, context, item, holders);
    }
    removeNotes(tx, context, things[QStringLiteral("note")]);
    removeThings(tx, context, DataClass::Interactions, Action::Delete, things[QStringLiteral("interaction")]);
    removeThings(tx, context, DataClass::Files, Action::Delete, things[QStringLiteral("file")]);
}

} // namespace

QString unneededKindCode(UnneededKind kind)
{
    return QString::fromLatin1(kindCodes.at(static_cast<std::size_t>(kind)));
}

std::optional<UnneededKind> unneededKindFromCode(const QString& code)
{
    const auto found = std::ranges::find_if(kindCodes, [&](const char* each) { return code == QLatin1String(each); });
    return found == kindCodes.end() ? std::nullopt
                                    : std::optional(static_cast<UnneededKind>(found - kindCodes.begin()));
}

UnneededThing thingOf(const Unneeded& item)
{
    const bool isColumn = item.key == QLatin1String("column");
    return {isColumn ? item.key + QLatin1Char(' ') + item.name : item.key, item.id};
}

qint64 UnneededReport::total() const
{
    qint64 sum = 0;
    for (const Unneeded& item : items)
        sum += item.goes();
    return sum;
}

PurgeService::Future<UnneededReport> PurgeService::unneeded(int months)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return base::refused<UnneededReport>(permitted.error());
    if (const auto checked = checkMonths(months); !checked)
        return base::refused<UnneededReport>(checked.error());
    return m_database.read(
        [this, months, context = contextNow()](storage::ReadTransaction& tx) -> base::Result<UnneededReport> {
            purposes::PurposesService purposes(m_database, m_session, m_country);
            purposes.load(tx);
            return Finder(tx, *purposes.catalogue(), context, months).find();
        });
}

PurgeService::Future<Certificate> PurgeService::removeUnneeded(
    int months, std::set<UnneededKind> kinds, qint64 confirmed, std::set<UnneededThing> leftOut)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RunPurge); !permitted)
        return base::refused<Certificate>(permitted.error());
    if (const auto checked = checkMonths(months); !checked)
        return base::refused<Certificate>(checked.error());
    return base::startOn(m_worker,
        [this, months, kinds = std::move(kinds), confirmed,
            leftOut = std::move(leftOut)]() -> base::Result<Certificate> {
            const auto removed
                = m_database
                      .write([&](storage::WriteTransaction& tx) -> base::Result<ErasureId> {
                          if (retention::twoPeople(tx) != TwoPeople::Off)
                              return base::fail(base::ErrorKind::Conflict, QStringLiteral("unneeded_two_people"));
                          if (const auto may = mayRemove(tx); !may)
                              return base::fail(may.error());
                          purposes::PurposesService purposes(m_database, m_session, m_country);
                          purposes.load(tx);
                          const auto catalogue = purposes.catalogue();
                          const PlanContext context = contextNow();
                          UnneededReport report = Finder(tx, *catalogue, context, months).find();
                          std::erase_if(report.items, [&](const Unneeded& item) {
                              return !kinds.contains(item.kind) || leftOut.contains(thingOf(item));
                          });
                          if (report.total() != confirmed)
                              return base::fail(
                                  base::ErrorKind::Conflict, QStringLiteral("unneeded_count"), report.total());
                          const ErasureId id = store::insertErasure(tx, m_session.user, ErasureGround::NoLongerNeeded);
                          removeAll(tx, {m_session, *catalogue, m_zone, id}, report);
                          audit::append(tx, m_session,
                              {QStringLiteral("retention.unneeded"), audit::ObjectKind::Erasure, id.value, {},
                                  QStringLiteral("removed=%1").arg(confirmed)});
                          tx.publish(base::ChangeKind::Everything, 0);
                          return id;
                      })
                      .result();
            if (!removed)
                return base::fail(removed.error());
            if (const auto proved = m_erasures.prove({}); !proved)
                return base::fail(erasureBegun(proved.error()));
            return m_erasures.certificate(*removed).result();
        });
}

} // namespace aicms::retention
