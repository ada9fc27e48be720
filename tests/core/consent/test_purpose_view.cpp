// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/purpose_view.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <map>

using namespace aicms;
using consent::Channel;
using customers::Customer;

/// A purpose sees the fields that it names and nothing else of a record (GDPR Art. 5(1)(b) and (c)).
class TestPurposeView : public QObject {
    Q_OBJECT

    static Customer full()
    {
        Customer customer;
        customer.id = {5};
        customer.number = QStringLiteral("C5");
        customer.givenName = QStringLiteral("Ayla");
        customer.familyName = QStringLiteral("Demir");
        customer.name = QStringLiteral("Dr. Ayla Demir");
        customer.language = QStringLiteral("de");
        customer.birthday = base::CalendarDate::of(1980, 2, 3);
        customer.birthdayTyped = QStringLiteral("3.2.1980");
        customer.emails.push_back({QStringLiteral("ayla@example.org")});
        customer.phones.push_back({QStringLiteral("030 231251"), {}, QStringLiteral("+4930231251")});
        customer.addresses.push_back({QStringLiteral("Lindenweg 5")});
        customer.links.push_back({QStringLiteral("https://example.org/ayla")});
        customer.tags.push_back({QStringLiteral("regular")});
        customer.notes.push_back({{1}, QStringLiteral("prefers mornings")});
        customer.memberships.push_back({{9}, QStringLiteral("Velo Club"), QStringLiteral("treasurer")});
        customer.extraFields.push_back({QStringLiteral("frame_height"), QStringLiteral("56")});
        customer.photo = customers::Photo {QStringLiteral("image/jpeg"), 1, 1, QByteArray("x"), {}};
        return customer;
    }
    static Customer seen(const QStringList& fields, Channel channel = Channel::All)
    {
        purposes::Purpose purpose;
        purpose.fields = fields;
        return consent::seenBy(purpose, channel, full());
    }
    /// By the name of a field, what it lets out.
    static std::map<QString, Customer> byField()
    {
        const Customer all = full();
        std::map<QString, Customer> fields;
        const auto with = [&fields](const char* field) -> Customer& {
            Customer& only = fields[QLatin1String(field)];
            only.id = {5};
            return only;
        };
        with("number").number = all.number;
        Customer& name = with("name");
        name.givenName = all.givenName;
        name.familyName = all.familyName;
        name.name = all.name;
        with("language").language = all.language;
        Customer& birthday = with("birthday");
        birthday.birthday = all.birthday;
        birthday.birthdayTyped = all.birthdayTyped;
        with("email").emails = all.emails;
        with("phone").phones = all.phones;
        with("address").addresses = all.addresses;
        with("link").links = all.links;
        with("tag").tags = all.tags;
        with("note").notes = all.notes;
        Customer& organisation = with("organisation");
        organisation.memberships = all.memberships;
        organisation.memberships.front().role.clear();
        with("frame_height").extraFields = all.extraFields;
        return fields;
    }

private Q_SLOTS:
    void eachFieldLeavesOnlyWhereItIsNamed()
    {
        Customer nothing;
        nothing.id = {5};
        QVERIFY(seen({}) == nothing);
        for (const auto& [field, expected] : byField())
            QVERIFY2(seen({field}) == expected, qPrintable(field));
        // A place in an organisation is told with it alone.
        QVERIFY(seen({QStringLiteral("role")}) == nothing);
        const auto both = seen({QStringLiteral("organisation"), QStringLiteral("role")});
        QVERIFY(both.memberships == full().memberships);
    }

    void byAWayOnlyWhatReachesThePersonByIt()
    {
        const QStringList all {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("address")};
        for (const Channel way : {Channel::All, Channel::Email, Channel::Phone, Channel::Sms, Channel::Post}) {
            const auto has = [way](std::initializer_list<Channel> ways) {
                return way == Channel::All || std::ranges::find(ways, way) != ways.end();
            };
            const Customer list = seen(all, way);
            QCOMPARE(!list.emails.empty(), has({Channel::Email}));
            QCOMPARE(!list.phones.empty(), has({Channel::Phone, Channel::Sms}));
            QCOMPARE(!list.addresses.empty(), has({Channel::Post}));
        }
    }
};

AICMS_TEST(TestPurposeView)
#include "test_purpose_view.moc"
