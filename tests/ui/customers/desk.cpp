// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/customers/desk.h"

#include "ui/customers/customers_screens.h"
#include "ui/shell/sample_commands.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace aicms::test {

namespace {

std::vector<shell::ScreenEntry> screens()
{
    auto entries = customers_ui::customersScreens();
    entries.push_back(shell::sampleCommands());
    return entries;
}

} // namespace

Desk::Desk(const QString& user, const std::function<void(workspace::Workspace& vault)>& prepare)
{
    static bool isInstalled = false;
    if (!isInstalled)
        theme::theme().install();
    isInstalled = true;
    const QString path = folder.path(QStringLiteral("shop.aicms"));
    makeVault(path, clock, user == staffName);
    if (prepare) {
        const auto owners = openVault(path, clock);
        if (!owners)
            qFatal("the vault did not open for its owner");
        prepare(**owners);
        if (!(*owners)->close())
            qFatal("the owner's vault did not close");
    }
    auto opened = openVault(path, clock, user, user == staffName ? staffPassphrase : ownerPassphrase);
    if (!opened)
        qFatal("the vault did not open");
    workspace = std::move(*opened);
    makeFrame();
}

void Desk::makeFrame()
{
    frame = std::make_unique<shell::VaultFrame>(workspace, screens(), commands, undo);
    // What the window binds.
    QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), frame.get()), &QShortcut::activated, &undo,
        &shell::UndoList::undo);
    QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), frame.get()), &QShortcut::activated,
        &undo, &shell::UndoList::redo);
    frame->resize(1440, 900);
    frame->QWidget::show();
    frame->activateWindow();
    if (!QTest::qWaitForWindowActive(frame.get()))
        qFatal("the window did not come up");
}

Desk::~Desk()
{
    undo.clear();
    frame.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Desk::lockAndOpen()
{
    const auto drafts = frame->drafts();
    if (!workspace->drafts().keep(drafts).result())
        qFatal("nothing was kept");
    undo.clear();
    frame.reset();
    for (const shell::Command& command : commands.all())
        commands.remove(command.id);
    makeFrame();
    frame->takeUp(workspace->drafts().kept().result().value());
}

base::CustomerId Desk::add(const customers::Customer& customer)
{
    const auto id = service().add(customer).result();
    if (!id)
        qFatal("add failed: %s %s", qPrintable(base::errorCode(id.error().kind)), qPrintable(id.error().subject));
    return *id;
}

base::CustomerId Desk::addPerson(const QString& given, const QString& family, const QString& email)
{
    customers::Customer person;
    person.givenName = given;
    person.familyName = family;
    if (!email.isEmpty())
        person.emails.push_back({email});
    return add(person);
}

customers::Customer Desk::get(base::CustomerId id)
{
    const auto found = service().reload(id).result();
    if (!found)
        qFatal("reload failed: %s", qPrintable(base::errorCode(found.error().kind)));
    return *found;
}

std::vector<customers::Interaction> Desk::contacts(base::CustomerId id)
{
    return service().interactions(id).result().value();
}

QStringList Desk::auditActions()
{
    QStringList actions;
    const auto entries = workspace->audit().list({}).result();
    for (const auto& logged : entries.value())
        actions.append(logged.entry.action);
    return actions;
}

void Desk::openRecord(base::CustomerId id)
{
    go(QStringLiteral("customers.open"), id.value);
    find(QStringLiteral("moreActions"));
}

void Desk::openForm(base::CustomerId id)
{
    go(id.isValid() ? QStringLiteral("customers.edit") : QStringLiteral("customers.new"),
        id.isValid() ? QVariant(id.value) : QVariant());
    find(QStringLiteral("customerForm"));
}

bool Desk::has(const QString& name) const
{
    for (const QWidget* widget : frame->findChildren<QWidget*>(name)) {
        if (widget->isVisible())
            return true;
    }
    return false;
}

void Desk::click(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    if (!button->isEnabled())
        qFatal("%s is off", qPrintable(name));
    button->click();
}

void Desk::type(const QString& name, const QString& text)
{
    auto* widget = find(name);
    widget->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->selectAll();
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
        plain->selectAll();
    QTest::keyClick(widget, Qt::Key_Delete);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : frame.get(), key, modifiers);
}

} // namespace aicms::test
