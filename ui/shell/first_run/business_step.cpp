// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/business_step.h"

#include "core/workspace/unlocking.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/shell/first_run/countries.h"
#include "ui/shell/spacing.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

namespace aicms::shell {

using kit::FormField;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

constexpr int longestBusiness = 200;

QLineEdit* lineEdit(const QString& name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    return field;
}

} // namespace

BusinessStep::BusinessStep(const Choosers& choosers, const QString& parentFolder, QWidget* parent)
    : QWidget(parent), m_parentFolder(parentFolder)
{
    auto* page = new QVBoxLayout(this);
    setSpacing(page, 0, 0, 0, 0, 12);
    auto* card = new kit::Card({}, this);
    kit::followTheme(card, [card] { card->setMaximumWidth(theme::px(580)); });
    QVBoxLayout* body = card->body();

    m_business = lineEdit(QStringLiteral("business"), card);
    m_business->setMaxLength(longestBusiness);
    m_businessField = new FormField(tr("Name of the business"), m_business, card);
    m_businessField->setHint(tr("As it stands on letters and receipts."));
    m_businessField->setValidator([](const QString& text) {
        return text.trimmed().isEmpty() ? tr("The name is needed, for example “Lindenhof Cycles”.") : QString();
    });
    m_country = new QComboBox(card);
    m_country->setObjectName(QStringLiteral("country"));
    for (const Country& country : allCountries())
        m_country->addItem(country.name, country.code);
    // Else each of the 250 names is measured before the list opens.
    if (auto* list = qobject_cast<QListView*>(m_country->view()))
        list->setUniformItemSizes(true);
    m_country->setCurrentIndex(m_country->findData(countryOfThisComputer()));
    m_country->setPlaceholderText(tr("Choose a country"));
    auto* countryField = new FormField(tr("Country"), m_country, card);
    countryField->setHint(tr("It decides how phone numbers are read, and which laws apply."));
    m_owner = lineEdit(QStringLiteral("ownerName"), card);
    m_ownerField = new FormField(tr("Your name"), m_owner, card);
    m_ownerField->setHint(tr("You are the owner: you may do everything, and add others later."));
    m_ownerField->setValidator([](const QString& text) {
        return workspace::isUserName(text) ? QString()
                                           : tr("A name of 1 to 64 characters is needed, for example “Mara Ellis”.");
    });
    for (FormField* field : {m_businessField, countryField, m_ownerField})
        body->addWidget(field);
    card->addSeparator();
    body->addWidget(makeFolderRow(choosers));
    page->addWidget(card);
    page->addStretch(1);
    connect(m_business, &QLineEdit::textChanged, this, &BusinessStep::update);
    connect(m_owner, &QLineEdit::textChanged, this, &BusinessStep::update);
    connect(m_country, &QComboBox::currentIndexChanged, this, &BusinessStep::update);
    update();
}

QWidget* BusinessStep::makeFolderRow(const Choosers& choosers)
{
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    setSpacing(column, 0, 0, 0, 0, 6);
    column->addWidget(new Label(tr("Where the vault is kept"), Type::BodyStrong, Color::TextPrimary, row));
    auto* line = new QHBoxLayout;
    m_folder = new Label({}, Type::Body, Color::TextSecondary, row);
    m_folder->setObjectName(QStringLiteral("vaultFolder"));
    m_folder->setElide(Qt::ElideMiddle);
    auto* change
        = new kit::ActionButton(tr("Change…"), kit::ActionButton::Role::Outlined, QStringLiteral("folder"), row);
    change->setObjectName(QStringLiteral("changeFolder"));
    change->setAccessibleName(tr("Change where the vault is kept"));
    line->addWidget(m_folder, 1);
    line->addWidget(change);
    column->addLayout(line);
    m_folderProblem = (new Label({}, Type::Caption, Color::TextMuted, row))->wrapped();
    column->addWidget(m_folderProblem);
    connect(change, &QPushButton::clicked, this, [this, choosers] {
        const QString folder = choosers.folder(this, tr("Choose where the vault is kept"), m_parentFolder);
        if (!folder.isEmpty()) {
            m_parentFolder = folder;
            update();
        }
    });
    return row;
}

QString BusinessStep::business() const
{
    return m_business->text().simplified();
}

QString BusinessStep::country() const
{
    return m_country->currentData().toString();
}

QString BusinessStep::ownerName() const
{
    return m_owner->text().simplified();
}

QString BusinessStep::vaultFolder() const
{
    return QDir::cleanPath(m_parentFolder + QLatin1Char('/') + workspace::folderNameFor(business()));
}

QString BusinessStep::whyNot() const
{
    if (business().isEmpty())
        return tr("Enter the name of the business first");
    if (country().isEmpty())
        return tr("Choose the country first");
    if (!workspace::isUserName(ownerName()))
        return tr("Enter your name first");
    if (isEnabled() && QDir(vaultFolder()).exists())
        return tr("There is a folder of that name already");
    return {};
}

void BusinessStep::focusFirst()
{
    m_business->setFocus();
}

void BusinessStep::freeze()
{
    setEnabled(false);
}

void BusinessStep::update()
{
    m_folder->setText(QDir::toNativeSeparators(business().isEmpty() ? m_parentFolder : vaultFolder()));
    const bool taken = isEnabled() && !business().isEmpty() && QDir(vaultFolder()).exists();
    m_folderProblem->setColor(taken ? Color::Danger : Color::TextMuted);
    m_folderProblem->setText(taken ? tr("There is a folder of that name already, and it is left as it is. Choose "
                                        "another place, or open that vault.")
                                   : tr("A folder on this computer, not on a network drive. It can be moved later."));
    Q_EMIT changed();
}

} // namespace aicms::shell
