// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/left_texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <map>
#include <set>

namespace aicms::wording {

namespace {

struct LeftTexts {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::LeftTexts)
};

using retention::WhyLeft;

} // namespace

QString textPlaceName(const QString& table)
{
    const QString request = LeftTexts::tr("Request");
    const QString way = LeftTexts::tr("Address or number");
    const QString field = LeftTexts::tr("Own field");
    const QString own = LeftTexts::tr("Notice or purpose");
    const QString proof = LeftTexts::tr("Proof of consent");
    const QString batch = LeftTexts::tr("Import");
    const QString recipient = LeftTexts::tr("Recipient");
    const QHash<QString, QString> names {{QStringLiteral("note"), LeftTexts::tr("Note")},
        {QStringLiteral("interaction"), LeftTexts::tr("Contact")}, {QStringLiteral("email"), way},
        {QStringLiteral("phone"), way}, {QStringLiteral("address"), way}, {QStringLiteral("link"), way},
        {QStringLiteral("customer"), LeftTexts::tr("Name of a record")}, {QStringLiteral("tag"), LeftTexts::tr("Tag")},
        {QStringLiteral("extra_field"), field}, {QStringLiteral("put_aside_field"), field},
        {QStringLiteral("own_field_choice"), field},
        {QStringLiteral("membership"), LeftTexts::tr("Role at an employer")},
        {QStringLiteral("attachment"), LeftTexts::tr("Name of a file")},
        {QStringLiteral("attachment_piece"), LeftTexts::tr("Text of a file")},
        {QStringLiteral("customer_event"), LeftTexts::tr("Event")},
        {QStringLiteral("order_line"), LeftTexts::tr("Line of an order")},
        {QStringLiteral("product"), LeftTexts::tr("Product")},
        {QStringLiteral("stock_movement"), LeftTexts::tr("Stock booking")},
        {QStringLiteral("restriction"), LeftTexts::tr("Reason of a restriction")}, {QStringLiteral("request"), request},
        {QStringLiteral("request_item"), request}, {QStringLiteral("request_event"), request},
        {QStringLiteral("request_export"), request}, {QStringLiteral("request_letter"), LeftTexts::tr("Letter")},
        {QStringLiteral("recipient"), recipient}, {QStringLiteral("recipient_agreement"), recipient},
        {QStringLiteral("recipient_notice"), recipient}, {QStringLiteral("disclosure"), recipient},
        {QStringLiteral("legal_hold"), LeftTexts::tr("Legal hold")}, {QStringLiteral("import_batch"), batch},
        {QStringLiteral("import_change"), batch}, {QStringLiteral("import_product"), batch},
        {QStringLiteral("audit_reason"), LeftTexts::tr("Reason in the log")},
        {QStringLiteral("consent_payload"), proof}, {QStringLiteral("notice_sight_struck"), proof},
        {QStringLiteral("notice_draft"), own}, {QStringLiteral("notice_text"), own},
        {QStringLiteral("notice_version"), own}, {QStringLiteral("purpose_text"), own}};
    return names.value(table, table);
}

QString whyLeftText(WhyLeft why)
{
    switch (why) {
    case WhyLeft::Hold: return LeftTexts::tr("a legal hold keeps it");
    case WhyLeft::Law: return LeftTexts::tr("a law wants the order as it is");
    case WhyLeft::Sealed: return LeftTexts::tr("it is proof that nobody can change");
    case WhyLeft::OpenRequest: return LeftTexts::tr("a request could not be answered without it");
    case WhyLeft::OwnRecord: return LeftTexts::tr("the other person has the same name, address or number");
    case WhyLeft::Business: return LeftTexts::tr("it is a text of the business itself");
    case WhyLeft::File: return LeftTexts::tr("it stands in a file; look at it and remove the file where it may go");
    case WhyLeft::NotMeant: return LeftTexts::tr("somebody read it and left it");
    case WhyLeft::MayBeOther: return LeftTexts::tr("it may mean somebody else of the same name, address or number");
    }
    return {};
}

QStringList leftTextLines(const std::vector<retention::LeftText>& left, qint64 more)
{
    struct Group {
        qint64 count = 0;
        std::set<qint64> records;
    };
    std::map<std::pair<QString, WhyLeft>, Group> groups;
    for (const retention::LeftText& text : left) {
        Group& group = groups[{textPlaceName(text.table), text.why}];
        ++group.count;
        if (text.owner.isValid())
            group.records.insert(text.owner.value);
    }
    constexpr std::size_t mostNamed = 10;
    const QLocale locale;
    QStringList lines;
    for (const auto& [key, group] : groups) {
        QString line = LeftTexts::tr("%1 (%2): %3", "place, number of texts, why they stay")
                           .arg(key.first, locale.toString(group.count), whyLeftText(key.second));
        QStringList records;
        for (const qint64 record : group.records) {
            if (records.size() < static_cast<qsizetype>(mostNamed))
                records << QString::number(record);
        }
        if (group.records.size() > mostNamed)
            records << QStringLiteral("…");
        if (!records.isEmpty())
            line = LeftTexts::tr("%1; in record no. %2", "a sentence, numbers")
                       .arg(line, records.join(QStringLiteral(", ")));
        lines << line;
    }
    if (more > 0)
        lines << LeftTexts::tr("More of them: %1").arg(locale.toString(more));
    return lines;
}

QString leftTextCount(const retention::Certificate& certificate)
{
    const qint64 count = static_cast<qint64>(certificate.left.size()) + certificate.leftMore;
    return count > 0
        ? LeftTexts::tr("Texts of others that still name the person, or may: %1").arg(QLocale().toString(count))
        : QString();
}

} // namespace aicms::wording
