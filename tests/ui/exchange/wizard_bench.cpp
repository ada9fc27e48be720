// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/wizard_bench.h"

#include <QFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aicms::test {

using ui_exchange::ImportFlow;

namespace {

const QString ownerPassphrase = QStringLiteral("velvet tundra opaque lantern");
const QString otherPassphrase = QStringLiteral("mosaic drift anchor ribbon");
const QString otherName = QStringLiteral("Jonas Weber");

workspace::Credentials credentials(const QString& role)
{
    workspace::Credentials who;
    const bool isOwner = role == QLatin1String("owner");
    who.user = isOwner ? QStringLiteral("Mara Ellis") : otherName;
    who.secret.password = isOwner ? ownerPassphrase : otherPassphrase;
    return who;
}

} // namespace

void HeardNotices::job(const QString& id, const QString& text, int)
{
    isJobShown = !text.isEmpty();
    if (isJobShown)
        jobs << id + QStringLiteral(": ") + text;
}

WizardBench::WizardBench(const QString& role) : m_role(role), m_vault(folder.path(QStringLiteral("shop.aicms")))
{
    vault::Vault::NewVault made;
    made.business = QStringLiteral("Lindenhof Cycles");
    made.country = QStringLiteral("DE");
    made.ownerName = QStringLiteral("Mara Ellis");
    made.secret.password = ownerPassphrase;
    made.kdf = vault::KdfParameters::floor();
    auto created = workspace::Workspace::create(m_vault, std::move(made), m_clock);
    if (!created)
        qFatal("no vault could be made");
    m_workspace = std::move(created->workspace);
    if (role != QLatin1String("owner")) {
        vault::Vault::NewUser user;
        user.name = otherName;
        user.role = role;
        user.secret.password = otherPassphrase;
        user.kdf = vault::KdfParameters::floor();
        if (!m_workspace->users().add(user))
            qFatal("no user could be added");
        reopenVault();
    }
    openScreens();
}

WizardBench::~WizardBench()
{
    closeScreens();
}

shell::Choosers WizardBench::choosers()
{
    shell::Choosers choosers;
    choosers.openFile = [this](QWidget*, const QString&, const QString&) { return openAnswer; };
    choosers.saveFile = [this](QWidget*, const QString&, const QString&) { return saveAnswer; };
    return choosers;
}

void WizardBench::openScreens()
{
    m_context = std::make_unique<shell::Context>(shell::Context {*m_workspace, commands, notices, undo});
    m_window = std::make_unique<QWidget>();
    auto* stack = new QStackedWidget;
    auto* all = new QVBoxLayout(m_window.get());
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack);
    for (const shell::ScreenEntry& entry :
        {ui_exchange::importEntry(choosers()), ui_exchange::importHistoryEntry(choosers())}) {
        shell::Screen* screen = entry.make(*m_context, stack);
        stack->addWidget(screen);
        commands.add({QStringLiteral("go.") + entry.id, {}, {}, {}, {},
            [this, stack, screen, id = entry.id](const QVariant& argument) {
                shown << id;
                stack->setCurrentWidget(screen);
                screen->enter(argument);
            }});
        entry.announce(*m_context);
    }
    commands.add({QStringLiteral("customers.list"), {}, {}, {}, {},
        [this](const QVariant& what) { shown << QString(QStringLiteral("customers ") + what.toString()).trimmed(); }});
    m_wizard = m_window->findChild<ui_exchange::ImportScreen*>();
    m_history = m_window->findChild<ui_exchange::ImportHistory*>();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    commands.run(QStringLiteral("go.import"));
}

void WizardBench::closeScreens()
{
    m_window.reset();
    for (const char* id : {"import.start", "import.resume", "import.history", "go.import", "go.imports"})
        commands.remove(QLatin1String(id));
}

void WizardBench::reopenVault()
{
    closeScreens();
    m_workspace.reset();
    auto opened = workspace::Workspace::open(m_vault, credentials(m_role), m_clock, {});
    if (!opened)
        qFatal("the vault could not be opened");
    m_workspace = std::move(*opened);
}

QString WizardBench::write(const QString& name, const QByteArray& bytes)
{
    QFile file(folder.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file could not be written");
    return file.fileName();
}

QByteArray WizardBench::read(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray WizardBench::people(int rows, int first)
{
    QByteArray csv("Name,E-mail,Phone,Town\n");
    for (int i = first; i < first + rows; ++i)
        csv += QStringLiteral("Person Number%1,person%1@example.com,+49 40 66969 %2,Hamburg\n")
                   .arg(i)
                   .arg(i, 3, 10, QLatin1Char('0'))
                   .toUtf8();
    return csv;
}

qint64 WizardBench::customers() const
{
    return m_workspace->customers().count({}).result().value();
}

customers::Customer WizardBench::customer(const QString& email) const
{
    const auto hits = m_workspace->customers().search(email, 2).result().value();
    if (hits.size() != 1)
        return {};
    return m_workspace->customers().open(hits.front().id).result().value();
}

QString WizardBench::message(const char* bar) const
{
    const auto* found = find<kit::MessageBar>(bar);
    return found->isHidden() ? QString() : found->text();
}

void WizardBench::chooseField(int column, exchange::Field field) const
{
    auto* combo = find<QComboBox>(qPrintable(QStringLiteral("field%1").arg(column)));
    combo->setCurrentIndex(combo->findData(static_cast<int>(field)));
    Q_EMIT combo->activated(combo->currentIndex());
}

bool WizardBench::waitForFile() const
{
    return QTest::qWaitFor([this] { return flow().fileError() || (flow().preview() && flow().counts()); }, 30'000);
}

bool WizardBench::waitFor(ImportFlow::Stage stage, int milliseconds) const
{
    return QTest::qWaitFor([this, stage] { return flow().stage() == stage; }, milliseconds);
}

bool WizardBench::walkTo(int step, const QString& path)
{
    commands.run(QStringLiteral("import.start"), path);
    if (!waitForFile() || flow().fileError())
        return false;
    while (m_wizard->step() < step) {
        if (m_wizard->step() == ui_exchange::ImportScreen::Check && !waitFor(ImportFlow::Stage::Checked))
            return false;
        const int before = m_wizard->step();
        click("next");
        if (m_wizard->step() == before)
            return false;
    }
    return step != ui_exchange::ImportScreen::Check || waitFor(ImportFlow::Stage::Checked);
}

} // namespace aicms::test
