// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ldif/ldif_reader.h"

#include "core/exchange/ldif/ldif_entry.h"
#include "core/exchange/text/charset.h"

#include <QMap>

namespace aicms::exchange {

namespace {

/// Of all lists together; more is no address book.
constexpr int mostMembers = 200'000;

/// Who stands on which lists. A map, so that those without a record come out in the same order each time.
struct Lists {
    struct Member {
        QByteArray dn;
        QStringList lists;
    };
    QMap<QByteArray, Member> members;
    int count = 0;
};

base::Result<void> readLists(QIODevice& device, Lists& lists)
{
    LdifParser parser(device);
    LdifRecord record;
    while (true) {
        const auto found = parser.next(record);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return {};
        if (!record.isList())
            continue;
        const std::vector<QByteArray> names = record.values("cn");
        const QString name
            = names.empty() ? QString() : decodeBytes(names.front(), parser.encoding()).value_or(QString());
        for (const LdifRecord::Attribute& attribute : record.attributes) {
            if (attribute.name != "member" && attribute.name != "uniquemember")
                continue;
            if (++lists.count > mostMembers)
                return base::fail(base::ErrorKind::TooLarge, QStringLiteral("members"), mostMembers);
            Lists::Member& member = lists.members[normalisedDn(attribute.value)];
            member.dn = attribute.value;
            member.lists.append(name);
        }
    }
}

class LdifReader : public EntryReader {
public:
    LdifReader(QIODevice& device, const RowOptions& options, Lists lists)
        : m_parser(device), m_options(options), m_tally(options), m_lists(std::move(lists))
    {
    }

    base::Result<bool> next(MappedRow& entry) override
    {
        LdifRecord record;
        do {
            auto found = m_parser.next(record);
            if (!found)
                return found;
            if (!*found)
                return nextBareMember(entry);
            m_number = record.number;
        } while (record.isList());
        const auto member = m_lists.members.find(normalisedDn(record.dn));
        QStringList lists;
        if (member != m_lists.members.end()) {
            lists = member->lists;
            m_lists.members.erase(member);
        }
        entry = readLdifEntry(record, lists, m_options, m_tally, m_parser.encoding());
        return true;
    }
    qint64 bytesRead() const override { return m_parser.bytesRead(); }
    EntryColumns columns() const override { return m_tally.columns(); }
    bool isTruncated() const override { return false; }

private:
    /// What a list says of somebody who has no record of its own.
    bool nextBareMember(MappedRow& entry)
    {
        if (m_lists.members.isEmpty())
            return false;
        const Lists::Member member = m_lists.members.take(m_lists.members.firstKey());
        LdifRecord record;
        record.number = ++m_number;
        record.dn = member.dn;
        for (const auto& [name, value] : partsOfDn(member.dn))
            record.attributes.push_back({name, value, false});
        entry = readLdifEntry(record, member.lists, m_options, m_tally, m_parser.encoding());
        return true;
    }

    LdifParser m_parser;
    RowOptions m_options;
    EntryTally m_tally;
    Lists m_lists;
    qint64 m_number = 0;
};

} // namespace

base::Result<std::unique_ptr<EntryReader>> makeLdifReader(QIODevice& device, const RowOptions& options)
{
    Lists lists;
    if (const auto read = readLists(device, lists); !read)
        return base::fail(read.error());
    if (!device.seek(0))
        return base::fail(base::ErrorKind::InputOutput, device.errorString());
    return std::make_unique<LdifReader>(device, options, std::move(lists));
}

} // namespace aicms::exchange
