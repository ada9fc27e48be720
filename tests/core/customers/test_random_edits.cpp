// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_rules.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <map>
#include <random>

using namespace aicms;
using namespace aicms::customers;
using base::CustomerId;
using test::OpenedVault;

/// 300 random adds, edits, undos, removals, restores, tags and removals for good, each followed by a comparison of the
/// stored records with a model in memory.
class TestRandomEdits : public QObject {
    Q_OBJECT

    std::mt19937 m_random;
    std::unique_ptr<OpenedVault> m_vault;
    std::map<CustomerId, Customer> m_model; ///< as they should be read back, apart from ids of notes and times

    int pick(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    QString word()
    {
        static const QStringList words {QStringLiteral("Åse"), QStringLiteral("Müller"), QStringLiteral("straße"),
            QStringLiteral("O'Neil"), QStringLiteral("\"quoted\""), QStringLiteral("田中"), QStringLiteral("x*y"),
            QStringLiteral("Łódź"), QStringLiteral("a-b")};
        return words[pick(static_cast<int>(words.size()))] + QString::number(pick(30));
    }
    CustomerId any()
    {
        if (m_model.empty())
            return {};
        return std::next(m_model.begin(), pick(static_cast<int>(m_model.size())))->first;
    }
    void change(Customer& c);
    void add();
    void edit(bool undo);
    void bin();
    void tag();
    void forget();
    Customer asModelled(Customer stored);
    void compare(CustomerId id);

private Q_SLOTS:
    void modelAndStoreAgree_data();
    void modelAndStoreAgree();
};

void TestRandomEdits::change(Customer& c)
{
    switch (pick(10)) {
    case 0: c.givenName = pick(4) == 0 ? QString() : word(); break;
    case 1: c.familyName = word(); break;
    case 2:
        c.emails.push_back({word() + QStringLiteral("@example.org"), pick(2) ? QStringLiteral("work") : QString()});
        break;
    case 3: c.phones.push_back({QStringLiteral("040 %1").arg(1'000'000 + pick(8'000'000))}); break;
    case 4: c.addresses.push_back({word(), QString::number(pick(99'999)), word()}); break;
    case 5: c.notes.push_back({{}, word() + QLatin1Char(' ') + word(), {1 + pick(1'000'000)}}); break;
    case 6:
        if (!c.notes.empty())
            c.notes[static_cast<std::size_t>(pick(static_cast<int>(c.notes.size())))].text = word();
        break;
    case 7:
        if (!c.emails.empty())
            c.emails.erase(c.emails.begin() + pick(static_cast<int>(c.emails.size())));
        break;
    case 8:
        if (!c.notes.empty())
            c.notes.erase(c.notes.begin() + pick(static_cast<int>(c.notes.size())));
        break;
    case 9: c.extraFields = {{word(), word()}}; break;
    }
}

void TestRandomEdits::add()
{
    Customer c;
    c.familyName = word();
    for (int i = pick(6); i > 0; --i)
        change(c);
    const CustomerId id = m_vault->add(c);
    m_model[id] = m_vault->get(id);
    // The model takes ids, times and provenance from the store, the values from what was asked for.
    m_model[id].emails.resize(c.emails.size());
    for (std::size_t i = 0; i < c.emails.size(); ++i)
        QCOMPARE(m_model[id].emails[i].address, c.emails[i].address);
    QCOMPARE(m_model[id].notes.size(), c.notes.size());
    QCOMPARE(m_model[id].addresses.size(), c.addresses.size());
    QCOMPARE(m_model[id].phones.size(), c.phones.size());
    QCOMPARE(m_model[id].familyName, c.familyName);
    QCOMPARE(m_model[id].givenName, c.givenName);
}

void TestRandomEdits::edit(bool undo)
{
    const CustomerId id = any();
    if (!id.isValid() || m_model[id].deletedAt)
        return;
    Customer wanted = m_model[id];
    for (int i = 1 + pick(3); i > 0; --i)
        change(wanted);
    const auto before = m_vault->service.edit(wanted).result();
    QVERIFY(before);
    QVERIFY(asModelled(*before) == m_model[id]);
    const Customer stored = m_vault->get(id);
    if (undo) {
        Customer back = *before;
        back.revision = stored.revision;
        QVERIFY(m_vault->service.edit(back).result());
        m_model[id].revision = m_vault->get(id).revision;
        return;
    }
    // What the store alone decides: readings, provenance, ids of new notes.
    std::ranges::stable_sort(wanted.notes, {}, &Note::at);
    QCOMPARE(stored.notes.size(), wanted.notes.size());
    for (std::size_t i = 0; i < wanted.notes.size(); ++i) {
        QVERIFY(stored.notes[i].id.isValid()
            && (!wanted.notes[i].id.isValid() || wanted.notes[i].id == stored.notes[i].id));
        wanted.notes[i].id = stored.notes[i].id;
        wanted.notes[i].provenance = stored.notes[i].provenance;
    }
    const auto adopt = [](auto& values, const auto& from) {
        QCOMPARE(values.size(), from.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i].provenance = from[i].provenance;
    };
    adopt(wanted.emails, stored.emails);
    adopt(wanted.phones, stored.phones);
    adopt(wanted.addresses, stored.addresses);
    adopt(wanted.extraFields, stored.extraFields);
    for (std::size_t i = 0; i < wanted.phones.size(); ++i)
        wanted.phones[i].e164 = stored.phones[i].e164;
    for (std::size_t i = 0; i < wanted.emails.size(); ++i)
        wanted.emails[i].valid = stored.emails[i].valid;
    wanted.nameProvenance = stored.nameProvenance;
    wanted.revision = stored.revision;
    wanted.updatedAt = stored.updatedAt;
    m_model[id] = wanted;
}

void TestRandomEdits::bin()
{
    const CustomerId id = any();
    if (!id.isValid())
        return;
    Customer& known = m_model[id];
    const bool isInBin = known.deletedAt.has_value();
    QVERIFY(isInBin ? m_vault->service.restore({id}).result() : m_vault->service.remove({id}).result());
    known.deletedAt = isInBin ? std::nullopt : std::optional(m_vault->clock.now());
    ++known.revision;
}

void TestRandomEdits::tag()
{
    const CustomerId id = any();
    if (!id.isValid() || m_model[id].deletedAt)
        return;
    Customer& known = m_model[id];
    const QString name = QStringLiteral("Tag %1").arg(pick(4));
    const auto borne = std::ranges::find(known.tags, name, &Tag::name);
    if (borne != known.tags.end()) {
        QVERIFY(m_vault->service.removeTag({id}, name).result());
        known.tags.erase(borne);
    } else {
        QVERIFY(m_vault->service.addTag({id}, name.toUpper()).result());
        const Customer stored = m_vault->get(id);
        QCOMPARE(stored.tags.size(), known.tags.size() + 1);
        known.tags.push_back({name, stored.tags.back().provenance});
    }
    ++known.revision;
}

void TestRandomEdits::forget()
{
    const CustomerId id = any();
    if (!id.isValid() || pick(3) != 0)
        return;
    QVERIFY(m_vault->write([&](storage::WriteTransaction& tx) { removeForGood(tx, id); }));
    m_model.erase(id);
}

/// Without what the model does not follow: the time of the last change and which spelling of a tag came first.
Customer TestRandomEdits::asModelled(Customer stored)
{
    const Customer& known = m_model[stored.id];
    stored.updatedAt = known.updatedAt;
    for (std::size_t i = 0; i < stored.tags.size() && i < known.tags.size(); ++i) {
        if (stored.tags[i].name.compare(known.tags[i].name, Qt::CaseInsensitive) == 0)
            stored.tags[i].name = known.tags[i].name;
    }
    return stored;
}

void TestRandomEdits::compare(CustomerId id)
{
    const Customer stored = asModelled(m_vault->get(id));
    QCOMPARE(changedFields(m_model[id], stored), QStringList());
    QVERIFY(stored == m_model[id]);
}

void TestRandomEdits::modelAndStoreAgree_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 20'260'528U, 77U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEdits::modelAndStoreAgree()
{
    QFETCH(unsigned, seed);
    m_random.seed(seed);
    m_model.clear();
    m_vault = std::make_unique<OpenedVault>();
    for (int step = 0; step < 300; ++step) {
        m_vault->clock.advance(OpenedVault::day / 10);
        switch (pick(12)) {
        case 0:
        case 1: add(); break;
        case 2:
        case 3: bin(); break;
        case 4:
        case 5: tag(); break;
        case 6: forget(); break;
        case 7:
        case 8: edit(true); break;
        default: edit(false); break;
        }
        if (QTest::currentTestFailed()) {
            qWarning("step %d", step);
            return;
        }
        if (step % 10 == 9) {
            for (const auto& entry : m_model)
                compare(entry.first);
            QVERIFY(m_vault->isIndexSound());
            QCOMPARE(m_vault->number("SELECT COUNT(*) FROM customer"), static_cast<qint64>(m_model.size()));
        }
    }
    // Everybody outside the bin is found by the name, nobody inside it.
    for (const auto& [id, customer] : m_model) {
        const auto hits = *m_vault->service.search(customer.displayName(), 10'000).result();
        const bool isFound = std::ranges::find(hits, id, &SearchHit::id) != hits.end();
        QCOMPARE(isFound, !customer.deletedAt.has_value());
    }
}

AICMS_TEST(TestRandomEdits)
#include "test_random_edits.moc"
