// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

#include <QCborMap>

namespace aicms::settings {

class BusinessCard;
class ContactCard;
class FieldsCard;
class UsersCard;

/// Who may open the vault, the business, how the window looks, one's own passphrase, the recovery sheet and when the
/// vault locks itself.
class SettingsScreen : public shell::Screen {
    Q_OBJECT
public:
    /// `language`: see AppearanceCard
    SettingsScreen(const shell::Context& context, const shell::Choosers& choosers, int lockMinutes,
        std::function<QString()> language = {}, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    std::optional<shell::Unsaved> unsaved() const override;
    bool restore(const QByteArray& content) override;

private:
    QWidget* makeLockCard(const shell::Context& context, int lockMinutes);
    QCborMap typed() const; ///< by card; empty: nothing
    UsersCard* m_users = nullptr;
    FieldsCard* m_fields = nullptr;
    BusinessCard* m_business = nullptr;
    ContactCard* m_contact = nullptr;
};

/// `lockMinutes` and `language` answer the present setting; the commands "settings.lockMinutes" and "settings.language"
/// take a new one.
shell::ScreenEntry settingsEntry(
    const shell::Choosers& choosers, std::function<int()> lockMinutes, std::function<QString()> language);

} // namespace aicms::settings
