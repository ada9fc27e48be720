// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_fields_service.h"

#include "core/audit/audit.h"
#include "core/audit/clock_leap.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/customers/own_field_rules.h"
#include "core/customers/own_field_store.h"
#include "core/customers/search_index_store.h"

#include <algorithm>
#include <set>

namespace aicms::customers {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action, base::OwnFieldId id,
    const OwnFieldEffect& effect)
{
    audit::append(tx, session,
        {QString::fromLatin1(action), audit::ObjectKind::OwnField, id.value, {},
            QStringLiteral("values=%1,customers=%2").arg(effect.values).arg(effect.customers)});
    tx.publish(base::ChangeKind::Everything, 0);
}

base::Result<void> checkedField(
    storage::ReadTransaction& tx, const OwnField& field, const std::optional<purposes::Purpose>& purpose)
{
    const auto wrong = checkOwnField(field, readOwnFields(tx), purpose ? &*purpose : nullptr);
    if (!wrong.empty())
        return base::fail(ErrorKind::Invalid, ownFieldProblemCode(wrong.front()));
    return {};
}

base::Result<OwnField> inUse(storage::ReadTransaction& tx, base::OwnFieldId id)
{
    const auto fields = readOwnFields(tx);
    const OwnField* field = findOwnField(fields, id);
    if (!field)
        return base::fail(ErrorKind::NotFound, QStringLiteral("own_field"), id.value);
    return *field;
}

/// What these values are under that definition; `write` is called with each new reading.
template <class Write>
OwnFieldEffect readAnew(const std::vector<StoredValue>& values, const OwnField& field, const OwnField* before,
    const ReadingHabits& habits, Write write)
{
    OwnFieldEffect effect;
    std::set<base::CustomerId> holders;
    const bool isReadAnew = !before || before->kind != field.kind || before->choices != field.choices;
    for (const StoredValue& value : values) {
        const QString reading = isReadAnew ? readOwnValue(field, value.value, habits) : value.reading;
        ++effect.values;
        holders.insert(value.customer);
        effect.unreadable += isReadable(field.kind, {{}, value.value, {}, {}, reading}) ? 0 : 1;
        if (before)
            effect.unreadableBefore += isReadable(before->kind, {{}, value.value, {}, {}, value.reading}) ? 0 : 1;
        write(value, reading);
    }
    effect.customers = static_cast<qint64>(holders.size());
    return effect;
}

std::optional<purposes::Purpose> ofDefaults(const QString& code)
{
    const purposes::Purpose* found = purposes::findPurpose(code);
    return found ? std::optional(*found) : std::nullopt;
}

void readNothing(const StoredValue&, const QString&) { }

} // namespace

OwnFieldsService::OwnFieldsService(storage::Database& database, const access::Session& session, QString region,
    FindPurpose findPurpose, QTimeZone zone)
    : m_database(database), m_session(session), m_region(std::move(region)),
      m_findPurpose(findPurpose ? std::move(findPurpose) : FindPurpose(ofDefaults)), m_zone(std::move(zone))
{
}

QDate OwnFieldsService::today() const
{
    return base::localDay(m_database.clock(), m_zone);
}

OwnFieldsService::Future<std::vector<OwnField>> OwnFieldsService::fields()
{
    using Answer = std::vector<OwnField>;
    if (const auto allowed = access::permit(m_session, Operation::ListOwnFields); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([](storage::ReadTransaction& tx) -> base::Result<Answer> { return readOwnFields(tx); });
}

OwnFieldsService::Future<std::vector<OwnFieldUse>> OwnFieldsService::uses()
{
    using Answer = std::vector<OwnFieldUse>;
    if (const auto allowed = access::permit(m_session, Operation::ListOwnFields); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([](storage::ReadTransaction& tx) -> base::Result<Answer> {
        Answer uses;
        for (const OwnField& field : readOwnFields(tx))
            uses.push_back(useOf(tx, field));
        return uses;
    });
}

OwnFieldsService::Future<std::vector<OwnFieldUse>> OwnFieldsService::removed()
{
    using Answer = std::vector<OwnFieldUse>;
    if (const auto allowed = access::permit(m_session, Operation::ListOwnFields); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([](storage::ReadTransaction& tx) -> base::Result<Answer> {
        Answer uses;
        for (const OwnField& field : readRemovedFields(tx))
            uses.push_back(useOf(tx, field));
        return uses;
    });
}

OwnFieldsService::Future<OwnFieldEffect> OwnFieldsService::previewAdd(const OwnField& given)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<OwnFieldEffect>(allowed.error());
    OwnField field = given;
    normalise(field);
    return m_database.read(
        [field, region = m_region, day = today()](storage::ReadTransaction& tx) -> base::Result<OwnFieldEffect> {
            return readAnew(keptUnder(tx, field.name), field, nullptr, habitsOf(region, day), readNothing);
        });
}

OwnFieldsService::Future<OwnField> OwnFieldsService::add(const OwnField& given)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<OwnField>(allowed.error());
    OwnField field = given;
    field.id = {};
    field.removedAt.reset();
    normalise(field);
    return m_database.write([field, region = m_region, zone = m_zone, session = m_session, find = m_findPurpose](
                                storage::WriteTransaction& tx) mutable -> base::Result<OwnField> {
        if (const auto right = checkedField(tx, field, find(field.purpose)); !right)
            return base::fail(right.error());
        const auto kept = keptUnder(tx, field.name);
        field.id = insertOwnField(tx, field);
        const auto effect = readAnew(kept, field, nullptr, habitsOf(region, base::localDay(tx.now(), zone)),
            [&](const StoredValue& value, const QString& reading) { linkValue(tx, value, field.id, reading); });
        touchHolders(tx, holdersOf(tx, field.id));
        reindexRecords(tx, holdersOf(tx, field.id));
        log(tx, session, "field.add", field.id, effect);
        return field;
    });
}

OwnFieldsService::Future<OwnFieldEffect> OwnFieldsService::previewEdit(const OwnField& given)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<OwnFieldEffect>(allowed.error());
    OwnField field = given;
    normalise(field);
    return m_database.read(
        [field, region = m_region, day = today()](storage::ReadTransaction& tx) -> base::Result<OwnFieldEffect> {
            const auto before = inUse(tx, field.id);
            if (!before)
                return base::fail(before.error());
            return readAnew(valuesOf(tx, field.id), field, &*before, habitsOf(region, day), readNothing);
        });
}

OwnFieldsService::Future<OwnField> OwnFieldsService::edit(const OwnField& given)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<OwnField>(allowed.error());
    OwnField field = given;
    field.removedAt.reset();
    normalise(field);
    return m_database.write([field, region = m_region, zone = m_zone, session = m_session, find = m_findPurpose](
                                storage::WriteTransaction& tx) -> base::Result<OwnField> {
        const auto before = inUse(tx, field.id);
        if (!before)
            return base::fail(before.error());
        if (const auto right = checkedField(tx, field, find(field.purpose)); !right)
            return base::fail(right.error());
        if (*before == field)
            return *before;
        updateOwnField(tx, field);
        const auto effect = readAnew(valuesOf(tx, field.id), field, &*before,
            habitsOf(region, base::localDay(tx.now(), zone)), [&](const StoredValue& value, const QString& reading) {
                if (reading != value.reading)
                    linkValue(tx, value, field.id, reading);
            });
        touchHolders(tx, holdersOf(tx, field.id));
        if (before->sensitivity != field.sensitivity)
            reindexRecords(tx, holdersOf(tx, field.id));
        log(tx, session, "field.edit", field.id, effect);
        return *before;
    });
}

OwnFieldsService::Future<void> OwnFieldsService::order(const std::vector<base::OwnFieldId>& ids)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([ids, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
        orderOwnFields(tx, ids);
        log(tx, session, "field.order", {}, {});
        return {};
    });
}

OwnFieldsService::Future<OwnFieldEffect> OwnFieldsService::previewRemove(base::OwnFieldId id)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<OwnFieldEffect>(allowed.error());
    return m_database.read([id](storage::ReadTransaction& tx) -> base::Result<OwnFieldEffect> {
        const auto field = inUse(tx, id);
        if (!field)
            return base::fail(field.error());
        return readAnew(valuesOf(tx, id), *field, &*field, {}, readNothing);
    });
}

OwnFieldsService::Future<void> OwnFieldsService::remove(base::OwnFieldId id, RemovedValues values)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([id, values, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
        auto field = inUse(tx, id);
        if (!field)
            return base::fail(field.error());
        if (values == RemovedValues::KeepAsColumns && field->sensitivity != Sensitivity::Ordinary)
            return base::fail(ErrorKind::Invalid, QStringLiteral("sensitivity"));
        const auto effect = readAnew(valuesOf(tx, id), *field, &*field, {}, readNothing);
        const auto holders = holdersOf(tx, id);
        if (values == RemovedValues::TakeOut)
            putAside(tx, id);
        else
            unlinkValues(tx, *field);
        field->removedAt = tx.now();
        updateOwnField(tx, *field);
        touchHolders(tx, holders);
        if (values == RemovedValues::TakeOut)
            reindexRecords(tx, holders);
        log(tx, session, "field.remove", id, effect);
        return {};
    });
}

OwnFieldsService::Future<void> OwnFieldsService::restore(base::OwnFieldId id)
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([id, region = m_region, zone = m_zone, session = m_session](
                                storage::WriteTransaction& tx) -> base::Result<void> {
        const auto removed = readRemovedFields(tx);
        const OwnField* found = findOwnField(removed, id);
        if (!found)
            return base::fail(ErrorKind::NotFound, QStringLiteral("own_field"), id.value);
        OwnField field = *found;
        if (findOwnField(readOwnFields(tx), field.name))
            return base::fail(ErrorKind::AlreadyExists, QStringLiteral("name"));
        field.removedAt.reset();
        updateOwnField(tx, field);
        putBack(tx, id);
        // What was left in the records as kept columns becomes its values again.
        readAnew(keptUnder(tx, field.name), field, nullptr, habitsOf(region, base::localDay(tx.now(), zone)),
            [&](const StoredValue& value, const QString& reading) { linkValue(tx, value, id, reading); });
        const auto effect = readAnew(valuesOf(tx, id), field, &field, {}, readNothing);
        touchHolders(tx, holdersOf(tx, id));
        reindexRecords(tx, holdersOf(tx, id));
        log(tx, session, "field.restore", id, effect);
        return {};
    });
}

OwnFieldsService::Future<qint64> OwnFieldsService::forgetOld()
{
    if (const auto allowed = access::permit(m_session, Operation::EditOwnFields); !allowed)
        return refused<qint64>(allowed.error());
    return m_database.write([session = m_session](storage::WriteTransaction& tx) -> base::Result<qint64> {
        // By a clock that may be wrong nothing ends by itself.
        if (audit::clockLeap(tx, tx.now()))
            return 0;
        qint64 forgotten = 0;
        for (const OwnField& field : readRemovedFields(tx)) {
            if (tx.now().microseconds - field.removedAt->microseconds < keptDays * base::microsecondsPerDay)
                continue;
            const qint64 values = forgetOwnField(tx, field.id);
            const bool isLeft = findOwnField(readRemovedFields(tx), field.id) != nullptr;
            if (isLeft && values == 0)
                continue;
            log(tx, session, "field.forget", field.id, {values, 0, 0, 0});
            ++forgotten;
        }
        return forgotten;
    });
}

} // namespace aicms::customers
