// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_cells.h"

#include "core/deadlines/deadline_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/head_width.h"
#include "ui/kit/pill.h"
#include "ui/requests/request_way.h"
#include "ui/wording/request_wording.h"

#include <QCoreApplication>

namespace aicms::ui_requests {

namespace {

using kit::CellKind;
using kit::PagedTableModel;
using kit::PillText;
using QueueRow = PagedTableModel::Row;
using requests::Kind;
using theme::Tone;

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::Cells)
};

/// "Copy of data, Delete  GDPR"
PillText asksFor(const requests::RequestRow& row)
{
    QStringList kinds;
    for (const requests::Item& item : row.items)
        kinds << wording::requestKindShort(item.kind);
    QStringList laws;
    for (const requests::Regime regime : row.regimes)
        laws << wording::requestLawName(regime);
    return {Tone::Neutral, row.items.empty() ? QString() : requestIcon(row.items.front().kind),
        kinds.join(Cells::tr(", ")) + QStringLiteral("  ") + laws.join(Cells::tr(", "))};
}

/// As beside the request: the number on the button that goes on there, of as many steps.
QString stepText(const requests::RequestRow& row)
{
    const RequestWay way = wayOf(row.standing, row.items);
    return Cells::tr("%1 of %2: %3", "step, of how many, its name")
        .arg(way.at + 1)
        .arg(way.count())
        .arg(shortStepName(way, row.items));
}

/// One of each, for a column that shows each whole.
std::vector<QVariantList> stepTexts()
{
    std::vector<QVariantList> texts;
    for (int kind = 0; kind < requests::kindCount; ++kind) {
        for (const bool isKnown : {false, true}) {
            requests::RequestRow row;
            row.items.push_back({static_cast<requests::Kind>(kind)});
            row.standing.isIdentified = isKnown;
            texts.push_back({stepText(row)});
        }
    }
    return texts;
}

} // namespace

QString requestIcon(Kind kind)
{
    switch (kind) {
    case Kind::Access: return QStringLiteral("download");
    case Kind::Rectification: return QStringLiteral("pencil");
    case Kind::Erasure: return QStringLiteral("trash-2");
    case Kind::Restriction: return QStringLiteral("lock");
    case Kind::Portability: return QStringLiteral("send");
    case Kind::Objection:
    case Kind::ObjectionMarketing: return QStringLiteral("ban");
    case Kind::AdmReview: return QStringLiteral("scale");
    case Kind::ConsentWithdrawal: return QStringLiteral("hand-heart");
    case Kind::OptOutSaleShare: return QStringLiteral("share-2");
    case Kind::LimitSensitive: return QStringLiteral("eye-off");
    case Kind::ComplaintController: return QStringLiteral("message-circle");
    }
    return {};
}

PillText duePillOf(QDate dueOn, const requests::Standing& standing, QDate today)
{
    if (standing.end != requests::End::Open) {
        const bool isDone = standing.end == requests::End::Answered;
        return {isDone ? Tone::Success : Tone::Neutral,
            isDone ? QStringLiteral("circle-check") : QStringLiteral("circle-x"),
            wording::requestEndName(standing.end)};
    }
    if (!dueOn.isValid() && !standing.isWaiting()) // R8: without undue delay, and no law says a day
        return {Tone::Warning, QStringLiteral("hourglass"), Cells::tr("Outcome still owed")};
    if (!dueOn.isValid())
        return {Tone::Info, QStringLiteral("circle-pause"), Cells::tr("Waits for the person")};
    PillText pill = kit::duePill(static_cast<int>(today.daysTo(dueOn)));
    if (pill.tone == Tone::Neutral && remindersReached(dueOn, today) > 0) {
        pill.tone = Tone::Warning;
        pill.icon = QStringLiteral("bell");
    }
    if (standing.isExtended)
        pill.text = Cells::tr("%1, extended").arg(pill.text);
    return pill;
}

int remindersReached(QDate dueOn, QDate today)
{
    return dueOn.isValid() ? deadlines::warningReached(dueOn, today, deadlines::LawBook::builtIn()) : 0;
}

QString reminderText(QDate dueOn, QDate today)
{
    const int reached = remindersReached(dueOn, today);
    const auto& all = deadlines::LawBook::builtIn().warningDaysBefore();
    return reached == 0
        ? QString()
        : Cells::tr("Reminder %1 of %2.", "number, of how many before the last day").arg(reached).arg(all.size());
}

QString personOf(const QString& name)
{
    return name.isEmpty() ? Cells::tr("Unknown person") : name;
}

QHash<qint64, QString> userNames(workspace::Workspace& vault, const std::vector<base::UserId>& users)
{
    QHash<qint64, QString> names {{vault.session().user.value, vault.session().userName}};
    if (const auto known = vault.users().names(users)) {
        for (auto each = known->cbegin(); each != known->cend(); ++each)
            names.insert(each.key().value, each.value());
    }
    return names;
}

std::vector<kit::TableColumn> queueColumns()
{
    // Person, what is asked for and the deadline never leave: their least widths fit a window of 1280 at 200 %.
    constexpr int mostOfStep = 170;
    const std::vector<QVariantList> steps = stepTexts();
    return {{QStringLiteral("number"), Cells::tr("No."), CellKind::Secondary, 64, false},
        {QStringLiteral("person"), Cells::tr("Person"), CellKind::Name, 176, false, {}, 3},
        {QStringLiteral("kind"), Cells::tr("Asks for"), CellKind::IconText, 160, false, {}, 2},
        {dueColumn, Cells::tr("Deadline"), CellKind::Pill, leastDueWidth, false},
        {QStringLiteral("step"), Cells::tr("Step"), CellKind::Text,
            kit::wordsWidth(steps, 0, CellKind::Text, Cells::tr("Step"), mostOfStep), false},
        {QStringLiteral("with"), Cells::tr("With"), CellKind::Text, 110, false}};
}

QueueRow queueCells(const requests::RequestRow& row, QDate today, const QHash<qint64, QString>& userNames)
{
    if (!row.id.isValid())
        return {};
    const QString with = userNames.value(row.standing.assignedTo.value);
    return {wording::requestNumber(row.id), personOf(row.name), QVariant::fromValue(asksFor(row)),
        QVariant::fromValue(duePillOf(row.dueOn, row.standing, today)), stepText(row), with};
}

} // namespace aicms::ui_requests
