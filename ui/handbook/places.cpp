// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/places.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace aicms::handbook {

namespace {

enum class When {
    Always,
    Shown, ///< a widget of this class can be seen
    Focused, ///< it holds the focus
};

struct Place {
    const char* screen;
    const char* page;
    When when = When::Always;
    const char* part = ""; ///< class of a widget inside the screen; by its name, as screens are not known here
};

/// Of the rows of a screen the first that fits counts, so the one without a part comes last.
constexpr Place places[] {
    // while no vault is open
    {"welcomePage", "set-up"},
    {"firstRun", "set-up"},
    {"unlockPage", "unlock"},
    {"restorePage", "restore"},
    // the screens of the window
    {"home", "home"},
    {"customers", "customers"},
    {"customer", "consent-person", When::Focused, "aicms::answers::RecordPanel"},
    {"customer", "customer"},
    {"customer.edit", "customer-edit"},
    {"customer.sheet", "customer-sheet"},
    {"orders", "orders"},
    {"order.new", "order-new"},
    {"products", "products"},
    {"requests", "request-flows", When::Focused, "aicms::ui_requests::FlowList"},
    {"requests", "requests"},
    {"copy", "request-copy"},
    {"letters", "request-letters"},
    {"deletion", "request-delete"},
    {"consent", "consent-import", When::Shown, "aicms::ui_consent::ImportPage"},
    {"consent", "consent-renew", When::Shown, "aicms::ui_consent::RenewalPanel"},
    {"consent", "consent-renew", When::Shown, "aicms::ui_consent::RenewPage"},
    {"consent", "consent-person", When::Shown, "aicms::ui_consent::PersonPage"},
    {"consent", "consent-person", When::Shown, "aicms::ui_consent::FindPerson"},
    {"consent", "consent"},
    {"retention", "retention-rules", When::Shown, "aicms::ui_retention::RulesPage"},
    {"retention", "retention-decide", When::Shown, "aicms::ui_retention::ReviewPage"},
    {"retention", "retention-decide", When::Shown, "aicms::ui_retention::UnneededPage"},
    {"retention", "retention-holds", When::Shown, "aicms::ui_retention::HoldsPage"},
    {"retention", "retention-runs", When::Shown, "aicms::ui_retention::RunsPage"},
    {"retention", "retention-run"},
    {"backups", "restore", When::Focused, "aicms::shell::RestorePanel"},
    {"backups", "backups"},
    {"sharing", "sharing"},
    {"purposes", "notices", When::Shown, "aicms::ui_purposes::NoticesPage"},
    {"purposes", "processing-record", When::Shown, "aicms::ui_purposes::ProcessingPage"},
    {"purposes", "purposes"},
    {"import", "import"},
    {"imports", "imports"},
    {"export", "export"},
    {"settings", "users", When::Focused, "aicms::settings::UsersCard"},
    {"settings", "users", When::Focused, "aicms::settings::PassphraseCard"},
    {"settings", "users", When::Focused, "aicms::settings::RecoveryCard"},
    {"settings", "own-fields", When::Focused, "aicms::settings::FieldsCard"},
    {"settings", "settings"},
    {"help.shortcuts", "keys"},
    {"help.about", "keys"},
};

bool fits(const Place& place, const QWidget* shown)
{
    if (place.when == When::Always)
        return true;
    if (place.when == When::Focused) {
        const QWidget* holder = QApplication::focusWidget();
        while (holder && !holder->inherits(place.part))
            holder = holder->parentWidget();
        return holder && shown->isAncestorOf(holder);
    }
    const auto inside = shown->findChildren<QWidget*>();
    return std::ranges::any_of(
        inside, [&place](const QWidget* widget) { return widget->inherits(place.part) && widget->isVisible(); });
}

} // namespace

QString pageFor(const QString& screen, const QWidget* shown)
{
    for (const Place& place : places) {
        if (screen == QLatin1String(place.screen) && fits(place, shown))
            return QString::fromLatin1(place.page);
    }
    return QStringLiteral("start");
}

QStringList placesKnown()
{
    QStringList known;
    for (const Place& place : places)
        known << QString::fromLatin1(place.screen);
    known.removeDuplicates();
    return known;
}

} // namespace aicms::handbook
