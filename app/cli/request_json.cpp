// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request_json.h"

#include "app/cli/text.h"
#include "ui/wording/deadline_wording.h"
#include "ui/wording/left_texts.h"
#include "ui/wording/request_wording.h"

#include <QJsonArray>
#include <QLocale>

namespace aicms::cli {

namespace {

using namespace aicms::requests;

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray lawsJson(const std::vector<Regime>& regimes)
{
    QJsonArray array;
    for (const Regime regime : regimes)
        array.append(regimeCode(regime));
    return array;
}

QJsonObject standingJson(const Standing& standing)
{
    return {{QStringLiteral("state"), endCode(standing.end)}, {QStringLiteral("ended_on"), dayJson(standing.endedOn)},
        {QStringLiteral("identified"), standing.isIdentified}, {QStringLiteral("asks_identity"), standing.asksIdentity},
        {QStringLiteral("asks_clarification"), standing.asksClarification},
        {QStringLiteral("asks_fee"), standing.asksFee}, {QStringLiteral("extended"), standing.isExtended},
        {QStringLiteral("acknowledged"), standing.isAcknowledged},
        {QStringLiteral("assigned_to"), standing.assignedTo.value}};
}

QJsonObject deadlineJson(const Deadline& deadline, const std::vector<Item>& items)
{
    QJsonArray steps;
    for (const deadlines::Step& step : deadline.answer.steps)
        steps.append(QJsonObject {{QStringLiteral("rule"), step.rule}, {QStringLiteral("day"), dayJson(step.day)},
            {QStringLiteral("text"), wording::deadlineStepSentence(step)}});
    return {{QStringLiteral("kind"), kindCode(items[static_cast<size_t>(deadline.position)].kind)},
        {QStringLiteral("regime"), regimeCode(deadline.regime)}, {QStringLiteral("clock"), deadline.clock},
        {QStringLiteral("date"), deadline.answer.text()}, {QStringLiteral("met"), deadline.isMet},
        {QStringLiteral("rules"), QJsonArray::fromStringList(deadline.answer.rules())},
        {QStringLiteral("steps"), steps}};
}

QJsonArray itemsJson(const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(QJsonObject {{QStringLiteral("kind"), kindCode(item.kind)},
            {QStringLiteral("outcome"), outcomeCode(item.outcome)}, {QStringLiteral("ground"), item.refusal},
            {QStringLiteral("text"), item.text}});
    return array;
}

void merge(QJsonObject& into, const QJsonObject& from)
{
    for (auto value = from.begin(); value != from.end(); ++value)
        into.insert(value.key(), *value);
}

} // namespace

QJsonObject requestJson(const RequestView& view)
{
    const Request& request = view.request;
    QJsonArray deadlines;
    for (const Deadline& deadline : view.deadlines)
        deadlines.append(deadlineJson(deadline, request.items));
    QJsonArray events;
    for (const Event& event : view.events)
        events.append(
            QJsonObject {{QStringLiteral("move"), moveCode(event.move)}, {QStringLiteral("day"), dayJson(event.day)},
                {QStringLiteral("at"), event.at.toIso()}, {QStringLiteral("by"), event.by.value},
                {QStringLiteral("code"), event.code}, {QStringLiteral("text"), event.text}});
    QJsonArray others;
    for (const RequestId id : view.otherOpen)
        others.append(id.value);
    QJsonObject object {{QStringLiteral("id"), request.id.value},
        {QStringLiteral("customer"), request.customer.isValid() ? QJsonValue(request.customer.value) : QJsonValue()},
        {QStringLiteral("person"), view.personShown}, {QStringLiteral("channel"), arrivedByCode(request.arrivedBy)},
        {QStringLiteral("received"), dayJson(request.received)}, {QStringLiteral("regimes"), lawsJson(request.regimes)},
        {QStringLiteral("laws_chosen"), request.lawsChosen}, {QStringLiteral("laws_reason"), request.lawsReason},
        {QStringLiteral("text"), request.text}, {QStringLiteral("due"), dayJson(request.dueOn)},
        {QStringLiteral("owed_since"), dayJson(request.owedSince)}, {QStringLiteral("clock"), request.dueClock},
        {QStringLiteral("target"), dayJson(view.target)},
        {QStringLiteral("extension_notice_by"), dayJson(view.extensionNoticeBy)},
        {QStringLiteral("items"), itemsJson(request.items)}, {QStringLiteral("deadlines"), deadlines},
        {QStringLiteral("events"), events}, {QStringLiteral("other_open"), others},
        {QStringLiteral("holidays_known"), view.holidaysAreKnown}};
    merge(object, standingJson(request.standing));
    return object;
}

QStringList requestLines(const RequestView& view)
{
    const Request& request = view.request;
    QStringList lines = {wording::requestNumber(request.id) + u' ' + view.personShown};
    for (const Item& item : request.items)
        lines << QStringLiteral("  ") + wording::requestKindName(item.kind) + QStringLiteral(": ")
                + wording::requestOutcomeName(item.outcome);
    for (const Deadline& deadline : view.deadlines) {
        lines << QStringLiteral("  %1 %2 %3").arg(regimeCode(deadline.regime), deadline.clock, deadline.answer.text());
        for (const deadlines::Step& step : deadline.answer.steps)
            lines << QStringLiteral("    ") + wording::deadlineStepSentence(step);
    }
    for (const Event& event : view.events)
        lines << QStringLiteral("  %1 %2 %3")
                     .arg(event.day.toString(Qt::ISODate), wording::requestEventName(event),
                         wording::requestEventText(event));
    for (const RequestId other : view.otherOpen)
        lines << Text::tr("The same person has another open request: %1.").arg(wording::requestNumber(other));
    if (!view.holidaysAreKnown)
        lines << Text::tr("No holidays are known for the place of the business; the dates are the earlier ones.");
    return lines;
}

QJsonObject requestRowJson(const RequestRow& row)
{
    QJsonArray kinds;
    for (const Item& item : row.items)
        kinds.append(kindCode(item.kind));
    QJsonObject object {{QStringLiteral("id"), row.id.value},
        {QStringLiteral("customer"), row.customer.isValid() ? QJsonValue(row.customer.value) : QJsonValue()},
        {QStringLiteral("person"), row.name}, {QStringLiteral("kinds"), kinds},
        {QStringLiteral("regimes"), lawsJson(row.regimes)}, {QStringLiteral("received"), dayJson(row.received)},
        {QStringLiteral("due"), dayJson(row.dueOn)}, {QStringLiteral("owed_since"), dayJson(row.owedSince)}};
    merge(object, standingJson(row.standing));
    return object;
}

QJsonArray keptOrdersJson(const std::vector<retention::KeptGroup>& groups)
{
    QJsonArray kept;
    for (const retention::KeptGroup& group : groups)
        kept.append(QJsonObject {
            {QStringLiteral("what"), group.isProof ? QStringLiteral("consent_proofs") : QStringLiteral("orders")},
            {QStringLiteral("count"), group.orders}, {QStringLiteral("why"), group.basis},
            {QStringLiteral("rule"), group.rule}, {QStringLiteral("until"), group.until.toString(Qt::ISODate)}});
    return kept;
}

QJsonArray leftTextsJson(const std::vector<retention::LeftText>& left)
{
    QJsonArray texts;
    for (const retention::LeftText& text : left)
        texts.append(QJsonObject {{QStringLiteral("table"), text.table}, {QStringLiteral("id"), text.row},
            {QStringLiteral("customer"), text.owner.isValid() ? QJsonValue(text.owner.value) : QJsonValue()},
            {QStringLiteral("why"), retention::whyLeftCode(text.why)}});
    return texts;
}

QStringList textsOfOthersLines(const retention::Certificate& certificate)
{
    QStringList lines;
    if (const qint64 cleaned = certificate.cleanedTexts(); cleaned > 0)
        lines << Text::tr("Texts of others without the name: %1").arg(QLocale().toString(cleaned));
    if (const QString count = wording::leftTextCount(certificate); !count.isEmpty()) {
        lines << count;
        for (const QString& line : wording::leftTextLines(certificate.left, certificate.leftMore))
            lines << QStringLiteral("  ") + line;
    }
    return lines;
}

QStringList keptOrdersLines(const std::vector<retention::KeptGroup>& groups)
{
    QStringList lines;
    for (const retention::KeptGroup& group : groups)
        lines << (group.isProof ? Text::tr("Proofs of consent to be telephoned that a law wants: %1, %2")
                                : Text::tr("Orders that a law wants: %1, %2"))
                     .arg(QLocale().toString(group.orders), wording::keptUntil(group.basis, group.until));
    return lines;
}

} // namespace aicms::cli
