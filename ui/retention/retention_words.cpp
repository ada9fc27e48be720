// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_words.h"

#include "core/workspace/workspace.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aicms::ui_retention {

using kit::PillText;
using retention::Action;
using retention::Verdict;
using theme::Tone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_retention::Words)
};

} // namespace

PillText verdictPill(Verdict verdict, Action action, const QString& matter)
{
    switch (verdict) {
    case Verdict::Goes:
        if (action == Action::Anonymise)
            return {Tone::Warning, QStringLiteral("eraser"), Words::tr("Loses the person")};
        if (action == Action::Restrict)
            return {Tone::Warning, QStringLiteral("lock"), Words::tr("Will be locked")};
        if (action == Action::Reduce)
            return {Tone::Warning, QStringLiteral("eraser"), Words::tr("Keeps name and address")};
        return {Tone::Danger, QStringLiteral("trash-2"), Words::tr("Will go")};
    case Verdict::Held:
        return {Tone::Warning, QStringLiteral("gavel"),
            matter.isEmpty() ? Words::tr("Legal hold") : Words::tr("Legal hold: %1", "what it is about").arg(matter)};
    case Verdict::Restricted: return {Tone::Info, QStringLiteral("lock"), Words::tr("The person asked to keep it")};
    case Verdict::NeededByLaw: return {Tone::Info, QStringLiteral("landmark"), Words::tr("An invoice still needs it")};
    case Verdict::Review: return {Tone::Neutral, QStringLiteral("user-check"), Words::tr("You decide")};
    case Verdict::Excepted: return {Tone::Info, QStringLiteral("minus"), Words::tr("An exception of its rule")};
    case Verdict::KeptOn: return {Tone::Info, QStringLiteral("calendar-check"), Words::tr("Somebody keeps it on")};
    }
    return {};
}

QString coverText(const retention::Hold& hold)
{
    return hold.coversEverybody ? Words::tr("Everybody")
                                : Words::tr("%Ln customer(s)", nullptr, static_cast<int>(hold.people.size()));
}

PillText proofPill(retention::ErasureState state)
{
    switch (state) {
    case retention::ErasureState::Pending:
        return {Tone::Warning, QStringLiteral("hourglass"), Words::tr("Not proved yet")};
    case retention::ErasureState::Complete: return {Tone::Success, QStringLiteral("badge-check"), Words::tr("Proved")};
    case retention::ErasureState::Residue:
        return {Tone::Danger, QStringLiteral("octagon-alert"), Words::tr("Traces are left")};
    }
    return {};
}

QString tableWords(const QString& table)
{
    const QHash<QString, QString> words {{QStringLiteral("customer"), Words::tr("People and organisations")},
        {QStringLiteral("email"), Words::tr("E-mail addresses")}, {QStringLiteral("phone"), Words::tr("Phone numbers")},
        {QStringLiteral("address"), Words::tr("Addresses")}, {QStringLiteral("link"), Words::tr("Links")},
        {QStringLiteral("customer_tag"), Words::tr("Tags")}, {QStringLiteral("note"), Words::tr("Notes")},
        {QStringLiteral("extra_field"), Words::tr("Own fields")},
        {QStringLiteral("put_aside_field"), Words::tr("Own fields put aside for undo")},
        {QStringLiteral("attachment"), Words::tr("Files")},
        {QStringLiteral("contact_points"), Words::tr("People without their addresses and numbers")},
        {QStringLiteral("reduced"), Words::tr("People without what no invoice needs")},
        {QStringLiteral("request"), Words::tr("Settled requests")},
        {QStringLiteral("mentioned_elsewhere"), Words::tr("Texts of others that were removed")},
        {QStringLiteral("retention_review"), Words::tr("Decisions to keep something on")},
        {QStringLiteral("attachment_piece"), Words::tr("Pieces of files")},
        {QStringLiteral("membership"), Words::tr("Who works where")}, {QStringLiteral("photo"), Words::tr("Photos")},
        {QStringLiteral("interaction"), Words::tr("Contacts and letters")},
        {QStringLiteral("customer_event"), Words::tr("Events from elsewhere")},
        {QStringLiteral("draft"), Words::tr("What was typed and not saved")},
        {QStringLiteral("import_change"), Words::tr("What undoing an import would bring back")},
        {QStringLiteral("notice_sight"), Words::tr("Which notice was shown")},
        {QStringLiteral("consent_payload"), Words::tr("Words and proof of consent")},
        {QStringLiteral("consent_current"), Words::tr("Present answers about consent")},
        {QStringLiteral("consent_span"), Words::tr("Former answers about consent")},
        {QStringLiteral("restriction"), Words::tr("Restrictions of use")},
        {QStringLiteral("minor_mark"), Words::tr("Marks of minors")},
        {QStringLiteral("soft_opt_in"), Words::tr("Advertising to customers")},
        {QStringLiteral("audit_reason"), Words::tr("Reasons in the log")},
        {QStringLiteral("search_document"), Words::tr("Entries of the search")}};
    return words.value(table, table);
}

QString dayText(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMM yyyy", "day, month and year, as QLocale writes them"));
}

QString timeText(base::UtcTime time, const workspace::Workspace& vault)
{
    const QDateTime at = time.toDateTime().toTimeZone(vault.zone());
    return Words::tr("%1, %2", "day, time")
        .arg(dayText(at.date()), QLocale().toString(at.time(), QLocale::ShortFormat));
}

qint64 removedBy(const retention::Certificate& certificate, const std::vector<retention::Run>& runs)
{
    const auto run = std::ranges::find(runs, certificate.id, &retention::Run::erasure);
    if (run != runs.end())
        return run->total();
    qint64 sum = 0;
    for (const auto& [table, count] : certificate.erased)
        sum += count;
    return sum;
}

QHash<qint64, QString> userNames(workspace::Workspace& vault)
{
    QHash<qint64, QString> names {{vault.session().user.value, vault.session().userName}};
    if (const auto users = vault.users().list()) {
        for (const users::User& user : *users)
            names.insert(user.id.value, user.name);
    }
    return names;
}

void clearLayout(QBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace aicms::ui_retention
