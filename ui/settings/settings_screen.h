// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

namespace aicms::settings {

class BusinessCard;
class FieldsCard;
class UsersCard;

/// Who may open the vault, the business, how the window looks, one's own passphrase, the recovery sheet and when the
/// vault locks itself.
class SettingsScreen : public shell::Screen {
    Q_OBJECT
public:
    SettingsScreen(
        const shell::Context& context, const shell::Choosers& choosers, int lockMinutes, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;

private:
    QWidget* makeLockCard(const shell::Context& context, int lockMinutes);
    UsersCard* m_users = nullptr;
    FieldsCard* m_fields = nullptr;
    BusinessCard* m_business = nullptr;
};

/// `lockMinutes` answers the present setting; the command "settings.lockMinutes" takes a new one.
shell::ScreenEntry settingsEntry(const shell::Choosers& choosers, std::function<int()> lockMinutes);

} // namespace aicms::settings
