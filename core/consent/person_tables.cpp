// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/person_tables.h"

#include "core/consent/consent.h"

#include <QByteArray>

#include <array>
#include <deque>

namespace aicms::consent {

using customers::LeftOutTable;
using customers::PersonTable;
using customers::PersonValue;
using customers::Portable;

namespace {

/// What the numbers from 0 to that of `last` stand for, by the codes that the program has for them: "0 form, 1
/// counter". It lives as long as the program.
template <class Value> const char* numbered(QString (*codeOf)(Value), Value last)
{
    static std::deque<QByteArray> made;
    QStringList words;
    for (int number = 0; number <= static_cast<int>(last); ++number)
        words << QStringLiteral("%1 %2").arg(number).arg(codeOf(static_cast<Value>(number)).replace(u'_', u' '));
    return made.emplace_back(words.join(QStringLiteral(", ")).toUtf8()).constData();
}

} // namespace

std::span<const PersonTable> personTables()
{
    static const std::vector<PersonTable> tables = {
        {"consent_payload",
            "SELECT seq, record_id, purpose.code, purpose_version, channel, state, is_explicit, at, at_offset,"
            " recorded_at, valid_until, how, giver, giver_name, notice_version_id, language, proof_kind, proof_text,"
            " proof_digest, corrects, reason, batch_id FROM consent_payload JOIN purpose ON purpose.id = purpose_id"
            " WHERE customer_id = ?1 ORDER BY seq",
            {{"seq", PersonValue::Integer}, {"record_id", PersonValue::Uuid}, {"purpose.code"},
                {"purpose_version", PersonValue::Integer},
                {"channel", PersonValue::Integer, numbered(purposes::channelCode, Channel::Sms)},
                {"state", PersonValue::Integer, numbered(stateCode, State::OptOutSignal)},
                {"is_explicit", PersonValue::Flag}, {"at", PersonValue::Time, "when it reached the business"},
                {"at_offset", PersonValue::Integer, "minutes east of UTC"}, {"recorded_at", PersonValue::Time},
                {"valid_until", PersonValue::Time}, {"how", PersonValue::Integer, numbered(howCode, How::Program)},
                {"giver", PersonValue::Integer, numbered(giverCode, Giver::Representative)},
                {"giver_name", PersonValue::FreeText}, {"notice_version_id", PersonValue::Integer}, {"language"},
                {"proof_kind", PersonValue::Integer, numbered(proofKindCode, ProofKind::ImportedNone)},
                {"proof_text", PersonValue::FreeText}, {"proof_digest", PersonValue::Bytes},
                {"corrects", PersonValue::Integer, "the entry that this one replaces"},
                {"reason", PersonValue::FreeText}, {"batch_id", PersonValue::Integer, "the import it came with"}},
            {"customer_id", "purpose_id", "user_id"}, Portable::Always},
        {"restriction",
            "SELECT id, ground, reason, from_at, told_at, lifted_at, lift_note FROM restriction WHERE customer_id = ?1"
            " ORDER BY id",
            {{"id", PersonValue::Integer}, {"ground", PersonValue::Integer, "GDPR Art. 18(1): 0 a, 1 b, 2 c, 3 d"},
                {"reason", PersonValue::FreeText}, {"from_at", PersonValue::Time}, {"told_at", PersonValue::Time},
                {"lifted_at", PersonValue::Time}, {"lift_note", PersonValue::FreeText, "why it ended"}},
            {"customer_id", "user_id", "lifted_by"}, Portable::Never},
        {"minor_mark", "SELECT at FROM minor_mark WHERE customer_id = ?1",
            {{"at", PersonValue::Time, "when the person was marked as under age"}}, {"customer_id", "user_id"},
            Portable::Never},
        {"soft_opt_in",
            "SELECT purpose.code, from_sale, own_similar, opt_out_offered, at FROM soft_opt_in"
            " JOIN purpose ON purpose.id = purpose_id WHERE customer_id = ?1 ORDER BY purpose_id",
            {{"purpose.code"}, {"from_sale", PersonValue::Flag}, {"own_similar", PersonValue::Flag},
                {"opt_out_offered", PersonValue::Flag}, {"at", PersonValue::Time}},
            {"customer_id", "purpose_id", "user_id"}, Portable::Never},
    };
    return tables;
}

std::span<const LeftOutTable> leftOutTables()
{
    static constexpr std::array tables = {
        LeftOutTable {"consent_event", "the chain over the entries: ids and digests"},
        LeftOutTable {"consent_current", "computed from the entries"},
        LeftOutTable {"consent_span", "computed from the entries"},
        LeftOutTable {"gate_news", "ids of those whom the last changes concerned"},
        LeftOutTable {"soft_opt_in_address", "keyed hashes of addresses that stand among the ways to reach the person"},
        LeftOutTable {"suppression", "keyed hashes that belong to nobody who is stored"},
        LeftOutTable {"suppression_key", "a key"},
    };
    return tables;
}

} // namespace aicms::consent
