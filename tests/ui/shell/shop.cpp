// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shop.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace aicms::test {

QString makeVault(const QString& folder, const base::Clock& clock, bool withStaff, const QString& keyFile)
{
    workspace::NewVault options;
    options.business = business;
    options.country = QStringLiteral("DE");
    options.ownerName = ownerName;
    options.secret.password = ownerPassphrase;
    options.kdf = vault::KdfParameters::floor();
    if (!keyFile.isEmpty())
        options.secret.keyFile = workspace::createKeyFile(keyFile).value();
    auto created = workspace::Workspace::create(folder, std::move(options), clock);
    if (!created)
        qFatal("no vault: %s", qUtf8Printable(base::errorCode(created.error().kind)));
    if (withStaff) {
        workspace::NewUser staff;
        staff.name = staffName;
        staff.role = QStringLiteral("staff");
        staff.secret.password = staffPassphrase;
        staff.kdf = vault::KdfParameters::floor();
        if (!created->workspace->users().add(staff))
            qFatal("no second user");
    }
    static_cast<void>(created->workspace->close());
    return created->recoveryCode.text();
}

base::Result<std::unique_ptr<workspace::Workspace>> openVault(
    const QString& folder, const base::Clock& clock, const QString& user, const QString& passphrase)
{
    workspace::Credentials credentials;
    credentials.user = user;
    credentials.secret.password = passphrase;
    return workspace::Workspace::open(folder, credentials, clock, {});
}

shell::Choosers Answers::choosers()
{
    shell::Choosers choosers;
    choosers.folder = [this](QWidget*, const QString&, const QString&) { return folder; };
    choosers.openFile = [this](QWidget*, const QString&, const QString&) { return openFile; };
    choosers.saveFile = [this](QWidget*, const QString&, const QString&) { return saveFile; };
    choosers.print = [this](QWidget*, QPrinter&) {
        ++printed;
        return false;
    };
    return choosers;
}

QString visibleText(QWidget* window)
{
    QStringList texts {
        window->windowTitle(), window->toolTip(), window->accessibleName(), window->accessibleDescription()};
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            texts << edit->text() << edit->placeholderText();
        else if (const auto* combo = qobject_cast<const QComboBox*>(widget))
            texts << combo->currentText();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace aicms::test
