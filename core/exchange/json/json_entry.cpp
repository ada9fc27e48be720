// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json_entry.h"

#include "core/customers/customer_rules.h"
#include "core/exchange/entry/iso_time.h"
#include "core/exchange/json/json_keys.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/purposes/purposes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace aicms::exchange {

namespace {

/// A value as text, whatever its type: nothing that a file holds is passed over because it is a number.
QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return {};
    }
}

/// One customer on its way in.
class ObjectReader {
public:
    ObjectReader(const QJsonObject& object, const RowOptions& options, EntryTally& tally, qint64 number)
        : m_object(object), m_held(object.value(keys::held).toObject()), m_draft(options, tally, number)
    {
    }
    MappedRow read();

private:
    QString plainText(const QString& key, const QJsonValue& value);
    bool takeSingle(const QString& key, const QJsonValue& value);
    void takeKind(const QString& word);
    bool takePhoto(const QJsonObject& photo);
    bool takeList(const QString& key, const QJsonValue& value);
    void takeEntry(const QString& key, const QJsonValue& entry);
    void takeUnknown(const QString& list, const QJsonObject& entry);
    void holdFor(const QJsonValue& purpose);

    const QJsonObject& m_object;
    QJsonObject m_held;
    EntryDraft m_draft;
};

/// The purpose that the file names for the values that follow; one that this version does not know is none.
void ObjectReader::holdFor(const QJsonValue& purpose)
{
    const QString code = purpose.toString();
    m_draft.holdFor(purposes::findPurpose(code) == nullptr ? QString() : code);
}

/// Of a place that holds one text: a list or an object there would become a text that nobody wrote.
QString ObjectReader::plainText(const QString& key, const QJsonValue& value)
{
    if (value.isArray() || value.isObject()) {
        m_draft.reject(RejectReason::EntryUnreadable, key);
        return {};
    }
    return textOf(value);
}

bool ObjectReader::takeSingle(const QString& key, const QJsonValue& value)
{
    const auto text = [this, &key, &value] { return plainText(key, value); };
    holdFor(m_held.value(key).toObject().value(keys::purpose));
    if (key == keys::number)
        m_draft.takeNumber(key, text());
    else if (key == keys::kind)
        takeKind(text());
    else if (key == keys::name)
        m_draft.takeName(key, Field::Name, text());
    else if (key == keys::givenName)
        m_draft.takeName(key, Field::GivenName, text());
    else if (key == keys::familyName)
        m_draft.takeName(key, Field::FamilyName, text());
    else if (key == keys::language)
        m_draft.takeLanguage(key, text());
    else if (key == keys::uuid)
        m_draft.takeUuid(text());
    else if (key == keys::birthday) {
        const QString typed = plainText(keys::birthdayTyped, m_object.value(keys::birthdayTyped));
        const QString day = text();
        m_draft.takeBirthday(key, typed.isEmpty() ? day : typed,
            typed.isEmpty() ? std::nullopt
                            : base::CalendarDate::parse(day, base::DateOrder::YearMonthDay, QDate(9999, 12, 31)));
    } else {
        return key == keys::photo && takePhoto(value.toObject());
    }
    return true;
}

/// A word that says neither is told, and kept as an extra field where such fields are kept.
void ObjectReader::takeKind(const QString& word)
{
    if (const auto kind = kindOfWord(word))
        return m_draft.takeKind(*kind);
    if (word.isEmpty())
        return;
    m_draft.warn(RowWarning::KindUnknown, word);
    m_draft.holdFor({});
    m_draft.takeOther(keys::kind, {}, word);
}

/// False when it is no picture.
bool ObjectReader::takePhoto(const QJsonObject& photo)
{
    const QByteArray data = photo.value(keys::data).toString().toLatin1();
    if (data.size() / 4 * 3 > customers::limits::photoBytes) {
        m_draft.warn(RowWarning::ValueNotKept);
        return true;
    }
    holdFor(photo.value(keys::purpose));
    return m_draft.takePhoto(keys::photo, QByteArray::fromBase64(data));
}

void ObjectReader::takeEntry(const QString& key, const QJsonValue& entry)
{
    const QJsonObject object = entry.toObject();
    const auto text = [this, &key, &object](QLatin1String name) { return plainText(key, object.value(name)); };
    const QString value = entry.isObject() ? text(keys::value) : plainText(key, entry);
    const QString label = text(keys::label);
    holdFor(object.value(keys::purpose));
    if (key == keys::emails)
        m_draft.takeEmail(key, value, label);
    else if (key == keys::phones)
        m_draft.takePhone(key, value, label);
    else if (key == keys::links)
        m_draft.takeLink(key, value, label);
    else if (key == keys::tags)
        m_draft.takeTag(key, value.isEmpty() ? text(keys::name) : value);
    else if (key == keys::notes)
        m_draft.takeNote(
            key, entry.isObject() ? text(keys::text) : value, readIsoTime(text(keys::at)).value_or(base::UtcTime {}));
    else if (key == keys::fields)
        m_draft.takeOwn(text(keys::name), value);
    else if (key == keys::organisations)
        m_draft.takeOrganisation(key, entry.isObject() ? text(keys::name) : value, keys::role, text(keys::role));
    else
        m_draft.takeAddress(key,
            {text(keys::street), text(keys::postcode), text(keys::city), text(keys::region), text(keys::country), label,
                {}});
    takeUnknown(key, object);
}

/// What stands in an entry of a list under a name that the list does not have.
void ObjectReader::takeUnknown(const QString& list, const QJsonObject& entry)
{
    static const QHash<QString, QStringList> known {{keys::tags, {keys::value, keys::name}},
        {keys::notes, {keys::text, keys::at}}, {keys::fields, {keys::name, keys::value}},
        {keys::organisations, {keys::name, keys::role}},
        {keys::addresses, {keys::street, keys::postcode, keys::city, keys::region, keys::country, keys::label}}};
    static const QStringList labelled {keys::value, keys::label};
    const QStringList names = known.value(list, labelled);
    m_draft.holdFor({});
    for (auto it = entry.begin(); it != entry.end(); ++it) {
        if (it.key() != keys::purpose && !names.contains(it.key()))
            m_draft.takeOther(list, it.key(), textOf(it.value()));
    }
}

bool ObjectReader::takeList(const QString& key, const QJsonValue& value)
{
    static const QStringList lists {keys::emails, keys::phones, keys::addresses, keys::links, keys::tags, keys::notes,
        keys::fields, keys::organisations};
    if (!lists.contains(key))
        return false;
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue& entry : entries) {
        if (!m_draft.isFull())
            takeEntry(key, entry);
    }
    return true;
}

MappedRow ObjectReader::read()
{
    for (auto it = m_object.begin(); it != m_object.end() && !m_draft.isFull(); ++it) {
        const QString key = it.key();
        if (key == keys::held || key == keys::birthdayTyped || key == keys::rejected)
            continue;
        if (takeSingle(key, it.value()) || takeList(key, it.value()))
            continue;
        m_draft.holdFor({});
        m_draft.takeOther(key, {}, textOf(it.value()));
    }
    return m_draft.finish(true);
}

} // namespace

MappedRow readJsonEntry(const QJsonObject& object, const RowOptions& options, EntryTally& tally, qint64 number)
{
    return ObjectReader(object, options, tally, number).read();
}

} // namespace aicms::exchange
