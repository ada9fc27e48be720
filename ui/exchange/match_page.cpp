// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/match_page.h"

#include "core/base/file_problem.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/look_table.h"
#include "ui/exchange/match_table.h"
#include "ui/exchange/matching_bar.h"
#include "ui/exchange/option_group.h"
#include "ui/exchange/sales_look_table.h"
#include "ui/exchange/sales_match_table.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/text.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/exchange_wording.h"
#include "ui/wording/place_names.h"

#include <QFile>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_exchange {

using exchange::UnmappedPolicy;
using kit::Label;
using kit::MessageBar;
using theme::Color;
using theme::Type;

namespace {

constexpr qint64 largestMapping = 4 * 1024 * 1024; // bytes; a thousand columns take a tenth of it

} // namespace

MatchPage::MatchPage(ImportFlow& flow, exchange::ImportService& service, shell::Choosers choosers,
    PurposeName purposeName, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_choosers(std::move(choosers)),
      m_message(new MessageBar(MessageBar::Kind::Danger)), m_missing(new MessageBar(MessageBar::Kind::Warning))
{
    m_message->setObjectName(QStringLiteral("matchMessage"));
    m_message->setClosable(true);
    m_message->hide();
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 8, 0, 0, 12);
    all->addWidget(m_message);
    m_missing->setObjectName(QStringLiteral("missingField"));
    m_missing->hide();
    all->addWidget(m_missing);
    auto* table = new MatchTable(m_flow, std::move(purposeName));
    m_customersTable = table;
    connect(table, &MatchTable::rowsAdded, this, [this] { kit::orderTabsAsLaidOut(this); });
    all->addWidget(m_customersTable);
    all->addWidget(new SalesMatchTable(m_flow));
    auto* bar = new MatchingBar(m_flow, service);
    addMappingButtons(*bar);
    all->addWidget(bar);
    all->addWidget(makeLook());
    m_leftOutCard = makeLeftOut();
    all->addWidget(m_leftOutCard);
    all->addStretch(1);
    connect(&m_flow, &ImportFlow::mappingRefused, this, &MatchPage::refuse);
    for (const auto signal : {&ImportFlow::fileChanged, &ImportFlow::previewChanged, &ImportFlow::countsChanged,
             &ImportFlow::settingsChanged, &ImportFlow::stageChanged})
        connect(&m_flow, signal, this, &MatchPage::refresh);
    connect(&m_flow, &ImportFlow::fileChanged, m_message, &QWidget::hide);
    refresh();
}

void MatchPage::addMappingButtons(MatchingBar& bar)
{
    auto* use
        = new kit::ActionButton(tr("Take from a file…"), kit::ActionButton::Role::Quiet, QStringLiteral("folder-open"));
    auto* save
        = new kit::ActionButton(tr("Save as a file…"), kit::ActionButton::Role::Quiet, QStringLiteral("file-down"));
    use->setAccessibleName(tr("Take a matching from a file"));
    save->setAccessibleName(tr("Save this matching as a file"));
    use->setObjectName(QStringLiteral("useMapping"));
    save->setObjectName(QStringLiteral("saveMapping"));
    m_newField = new kit::ActionButton(tr("New own field…"), kit::ActionButton::Role::Quiet, QStringLiteral("plus"));
    m_newField->setObjectName(QStringLiteral("newOwnField"));
    m_newField->hide();
    connect(m_newField, &QPushButton::clicked, this, &MatchPage::ownFieldWanted);
    bar.addButton(m_newField);
    bar.addButton(use);
    bar.addButton(save);
    connect(use, &QPushButton::clicked, this, &MatchPage::useMapping);
    connect(save, &QPushButton::clicked, this, &MatchPage::saveMapping);
}

void MatchPage::setMayDefineFields(bool may)
{
    m_mayDefineFields = may;
    refresh();
}

QWidget* MatchPage::makeLook()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(new Label(tr("How it will look"), Type::Section));
    m_howMany = new Label({}, Type::Body, Color::TextSecondary);
    m_howMany->setObjectName(QStringLiteral("lookCount"));
    head->addWidget(m_howMany, 1);
    column->addLayout(head);
    m_customersLook = new LookTable(m_flow);
    column->addWidget(m_customersLook);
    column->addWidget(new SalesLookTable(m_flow));
    m_phones = new Label({}, Type::Caption, Color::TextMuted);
    m_phones->setObjectName(QStringLiteral("phoneRegion"));
    column->addWidget(m_phones->wrapped());
    return holder;
}

QWidget* MatchPage::makeLeftOut()
{
    auto* card = new kit::Card(tr("Columns without a purpose"));
    m_policy = new OptionGroup(tr("Columns without a purpose"));
    m_policy->addOption(static_cast<int>(UnmappedPolicy::Drop), tr("Leave them out"),
        tr("What is not kept cannot leak and need not be explained. In step 4 you can save these columns as a file of "
           "their own."),
        QStringLiteral("unmappedDrop"));
    m_policy->addOption(static_cast<int>(UnmappedPolicy::Keep), tr("Keep them as extra fields"),
        tr("They appear in each customer's record under their own names. People may ask why you hold them. Blocked "
           "columns "
           "and those you left out yourself stay out."),
        QStringLiteral("unmappedKeep"));
    connect(m_policy, &OptionGroup::choiceMade, this,
        [this](int id) { m_flow.setUnmapped(static_cast<UnmappedPolicy>(id)); });
    card->body()->addWidget(m_policy);
    return card;
}

void MatchPage::refresh()
{
    m_policy->setChosen(static_cast<int>(m_flow.unmapped()));
    setEnabled(!m_flow.isStoring());
    const bool isSales = m_flow.subject().has_value();
    m_newField->setVisible(m_mayDefineFields && !isSales && m_flow.isTable());
    m_customersTable->setVisible(!isSales);
    m_customersLook->setVisible(!isSales);
    m_leftOutCard->setVisible(!isSales); // what nothing asks for is never taken
    const exchange::SalesField missing = m_flow.missingSalesField();
    m_missing->setVisible(missing != exchange::SalesField::LeaveOut);
    m_missing->setText(tr("No column is matched to “%1”, which such a file needs. Choose one below, or go back and "
                          "choose another kind of file.")
            .arg(wording::importFieldName(missing)));
    if (!m_flow.preview())
        return;
    kit::orderTabsAsLaidOut(this); // rows and their fields were made after what stands below them
    showPhoneRegion();
    const QLocale locale;
    const auto shown = std::min<qsizetype>(LookTable::shownRows, std::ssize(m_flow.preview()->rows));
    m_howMany->setText(m_flow.counts()
            ? tr("first %1 of %2").arg(locale.toString(shown), locale.toString(m_flow.counts()->rows))
            : tr("first %1").arg(locale.toString(shown)));
}

void MatchPage::showPhoneRegion()
{
    const bool hasPhones = std::ranges::any_of(
        m_flow.preview()->rows, [](const exchange::MappedRow& row) { return !row.customer.phones.empty(); });
    m_phones->setVisible(hasPhones);
    const auto territory = QLocale::codeToTerritory(m_flow.region());
    m_phones->setText(tr("Phone numbers are kept as they are written. Those without a country's code are dialled as "
                         "numbers of %1, the country of your business.")
            .arg(wording::territoryName(territory)));
}

void MatchPage::say(int kind, const QString& text)
{
    m_message->setKind(static_cast<MessageBar::Kind>(kind));
    m_message->setText(text);
    m_message->show();
}

void MatchPage::refuse(const base::Error& error)
{
    if (error.subject.startsWith(exchange::specialColumnError))
        return say(static_cast<int>(MessageBar::Kind::Danger), wording::sentence(error));
    say(static_cast<int>(MessageBar::Kind::Danger),
        tr("This matching does not fit the file: the column “%1” is not in it, or may not be imported. Your columns "
           "are "
           "as they were. Choose the matching that was made for such a file, or match the columns here.")
            .arg(kit::isolated(error.subject)));
}

void MatchPage::saveMapping()
{
    const QString path = m_choosers.saveFile(this, tr("Save this matching"), QStringLiteral("matching.json"));
    if (path.isEmpty())
        return;
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return say(static_cast<int>(MessageBar::Kind::Danger), wording::sentence(place.error()));
    QSaveFile file(path);
    const QByteArray json = m_flow.mappingJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush() || !file.commit()) {
        say(static_cast<int>(MessageBar::Kind::Danger),
            wording::sentence({base::ErrorKind::InputOutput, file.errorString()}));
        return;
    }
    say(static_cast<int>(MessageBar::Kind::Success),
        tr("The matching is saved. It holds the names of the columns and where they go, nothing of the people."));
}

void MatchPage::useMapping()
{
    const QString path
        = m_choosers.open(this, tr("Choose a saved matching"), tr("Saved matchings (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(static_cast<int>(MessageBar::Kind::Danger),
            wording::sentence({base::ErrorKind::InputOutput, file.errorString()}));
        return;
    }
    m_message->hide();
    const auto used = m_flow.useMapping(file.read(largestMapping));
    if (!used && used.error().subject == QLatin1String("json"))
        say(static_cast<int>(MessageBar::Kind::Danger),
            tr("This file is no saved matching. Your columns are as they were. Choose a file that “Save as a "
               "file” wrote."));
    else if (!used)
        say(static_cast<int>(MessageBar::Kind::Danger),
            tr("The saved matching names “%1”, which this version does not know. Your columns are as they were. "
               "Correct "
               "the file, or match the columns here.")
                .arg(kit::isolated(used.error().subject)));
}

} // namespace aicms::ui_exchange
