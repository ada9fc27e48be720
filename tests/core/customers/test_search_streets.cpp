// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives where, and what is offered when a word is mistyped.
#include "core/customers/search_suggestion.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::customers;
using test::OpenedVault;
using test::operator""_s;

namespace {

Customer at(const QString& given, const QString& family, const Address& address)
{
    Customer customer;
    customer.givenName = given;
    customer.familyName = family;
    customer.addresses = {address};
    return customer;
}

} // namespace

class TestSearchStreets : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenedVault> m_vault;

    QStringList found(const QString& text)
    {
        QStringList names;
        const auto hits = m_vault->service.search(text, 20).result();
        for (const SearchHit& hit : *hits)
            names << (hit.isSimilar ? u'~' + hit.name : hit.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<OpenedVault>();
        m_vault->add(at(u"Ada"_s, u"Braun"_s, {u"Große Straße 5"_s, u"20095"_s, u"Hamburg"_s}));
        m_vault->add(at(u"Ben"_s, u"Clausen"_s, {u"Kirchstrasse 12"_s, u"20354"_s, u"Hamburg"_s}));
        m_vault->add(at(u"Cem"_s, u"Demir"_s, {u"Lindenallee 2"_s, u"28195"_s, u"Bremen"_s}));
    }

    void streetsNumbersAndPostcodesAreFound()
    {
        const QStringList both {u"Ada Braun"_s, u"Ben Clausen"_s};
        QCOMPARE(found(u"strasse"_s), both);
        QCOMPARE(found(u"Straße"_s), both);
        QCOMPARE(found(u"grosse"_s), QStringList(u"Ada Braun"_s));
        QCOMPARE(found(u"Große Straße 5"_s), QStringList(u"Ada Braun"_s));
        QCOMPARE(found(u"Kirchstr"_s), QStringList(u"Ben Clausen"_s));
        QCOMPARE(found(u"linden 2 bremen"_s), QStringList(u"Cem Demir"_s));
        QCOMPARE(found(u"20095"_s), QStringList(u"Ada Braun"_s));
        QCOMPARE(found(u"20095 hamburg"_s), QStringList(u"Ada Braun"_s));
        for (const char* text : {"strasse", "Große Straße 5", "20095", "linden 2 bremen", "203"}) {
            ListQuery query;
            query.text = QString::fromUtf8(text);
            QCOMPARE(*m_vault->service.count(query).result(), found(query.text).size());
        }
        const auto hits = m_vault->service.search(u"strasse"_s, 1).result();
        const SearchHit& hit = hits->front();
        QCOMPARE(hit.field, u"address"_s);
        QCOMPARE(hit.snippet, u"Große Straße 5, 20095 Hamburg"_s);
        QVERIFY(hit.snippetMarks == (std::vector<TextRange> {{6, 6}}));
    }

    void eachWordIsMarkedWhereItStands()
    {
        m_vault->add(at(u"Jürgen"_s, u"Esser"_s, {u"Große Straße 5"_s, {}, u"Köln"_s}));
        const auto hits = m_vault->service.search(u"koln jurgen"_s, 5).result();
        QCOMPARE(hits->size(), std::size_t(1));
        const SearchHit& hit = hits->front();
        QVERIFY(hit.nameMarks == (std::vector<TextRange> {{0, 6}}));
        QCOMPARE(hit.field, u"city"_s);
        QCOMPARE(hit.snippet, u"Köln"_s);
        QVERIFY(hit.snippetMarks == (std::vector<TextRange> {{0, 4}}));
        QCOMPARE(m_vault->service.search(u"jurgen grosse"_s, 5).result()->front().snippet, u"Große Straße 5, Köln"_s);
        QCOMPARE(m_vault->service.search(u"jurgen esser"_s, 5).result()->front().field, u"name"_s);
    }

    void aMoveIsFollowed()
    {
        Customer ada = m_vault->get({m_vault->number("SELECT MIN(id) FROM customer")});
        ada.addresses[0].street = u"Seeweg 9"_s;
        QVERIFY(m_vault->service.edit(ada).result());
        QCOMPARE(found(u"grosse"_s), QStringList());
        QCOMPARE(found(u"seeweg"_s), QStringList(u"Ada Braun"_s));
        QVERIFY(m_vault->isIndexSound());
    }

    void aMistypedWordOffersTheWordOfTheData()
    {
        const auto suggested = [this](const char* text) {
            const QString typed = QString::fromUtf8(text);
            return suggestedText(typed, *m_vault->service.search(typed, 20).result());
        };
        QCOMPARE(found(u"hambrg"_s), QStringList({u"~Ada Braun"_s, u"~Ben Clausen"_s}));
        QCOMPARE(suggested("hambrg"), u"Hamburg"_s);
        QCOMPARE(suggested("hamburgg"), u"Hamburg"_s);
        QCOMPARE(suggested("Ada Brraun"), u"Ada Braun"_s);
        QCOMPARE(suggested("kirchstrase"), u"Kirchstrasse"_s);
        QCOMPARE(suggested("hamburg"), QString());
    }
};

AICMS_TEST(TestSearchStreets)
#include "test_search_streets.moc"
