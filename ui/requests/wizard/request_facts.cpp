// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/request_facts.h"

#include "ui/kit/key_value_list.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/text.h"
#include "ui/wording/request_wording.h"

#include <QLocale>

namespace aicms::ui_requests {

RequestFacts::RequestFacts(QWidget* parent) : Card(tr("The request"), parent), m_rows(new kit::KeyValueList)
{
    setPadding(0); // the rows have their own
    body()->addWidget(m_rows);
    body()->addStretch(1);
}

void RequestFacts::show(const requests::Request& request)
{
    const auto longDay = [](QDate day) { return QLocale().toString(day, QLocale::LongFormat); };
    QStringList laws;
    for (const requests::Regime regime : request.regimes)
        laws << wording::requestLawName(regime);
    QStringList kinds;
    for (const requests::Item& item : request.items)
        kinds << wording::requestKindName(item.kind);
    std::vector<kit::KeyValue> rows = {{QStringLiteral("kinds"), tr("Asked for"), kinds.join(tr(", "))},
        {QStringLiteral("came"), tr("Came in"),
            tr("%1, %2", "way, day").arg(wording::requestWayName(request.arrivedBy), longDay(request.received))},
        {QStringLiteral("law"), tr("Law"), laws.join(tr(", "))}};
    if (request.dueOn.isValid())
        rows.push_back({QStringLiteral("due"), tr("Answer due"), longDay(request.dueOn)});
    if (!request.text.isEmpty())
        rows.push_back({QStringLiteral("text"), tr("Message"), request.text});
    m_rows->setRows(rows);
}

QString lookAlikesSentence(const requests::RequestView& view)
{
    QStringList records;
    for (const requests::LookAlike& each : view.lookAlikes) {
        const QString name = kit::isolated(each.name);
        const QString by = each.by == QLatin1String("email") ? RequestFacts::tr("the same e-mail")
            : each.by == QLatin1String("phone")              ? RequestFacts::tr("the same telephone number")
                                                             : RequestFacts::tr("the same name");
        records << (each.number.isEmpty()
                ? RequestFacts::tr("%1 (%2)", "name, what both records hold").arg(name, by)
                : RequestFacts::tr("%1, number %2 (%3)", "name, customer number, what both hold")
                      .arg(name, each.number, by));
    }
    if (records.isEmpty())
        return {};
    return RequestFacts::tr(
        "Perhaps the same person is stored twice: %1. What stands there is no part of this request. "
        "If it is the same person, take in a request for that record as well.")
        .arg(records.join(RequestFacts::tr("; ", "between records")));
}

void showLookAlikes(kit::MessageBar& bar, const requests::RequestView& view)
{
    const QString sentence = lookAlikesSentence(view);
    bar.setText(sentence);
    bar.setVisible(!sentence.isEmpty());
}

void showOtherRequests(
    kit::MessageBar& bar, const requests::RequestView& view, bool isNobody, const QString& consequence)
{
    QStringList others;
    for (const requests::RequestId other : view.otherOpen)
        others << wording::requestNumber(other);
    bar.setVisible(isNobody || !others.isEmpty());
    bar.setText(isNobody ? RequestFacts::tr("This request belongs to nobody who is stored. Say in the register which "
                                            "customer it is, then come back.")
                         : RequestFacts::tr("The same person has another open request: %1. %2")
                               .arg(others.join(RequestFacts::tr(", ")), consequence));
}

} // namespace aicms::ui_requests
