// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/recipient_choice.h"

#include "core/workspace/workspace.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_exchange {

using kit::FormField;

RecipientChoice::RecipientChoice(const shell::Context& context, QWidget* parent)
    : Card(tr("For whom?"), parent), m_context(context), m_who(new QComboBox), m_purpose(new QComboBox),
      m_channel(new QComboBox), m_consequence(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary)),
      m_bar(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_despite(new QCheckBox(tr("Pass it on without an agreement; my reason below says why")))
{
    setObjectName(QStringLiteral("exportFor"));
    const auto add = [this](const QString& label, QComboBox* box, const char* name) {
        box->setObjectName(QString::fromLatin1(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        // The card grows by a purpose and a way once a recipient is chosen; its fields keep their height meanwhile.
        kit::followTheme(box, [box] { box->setMinimumHeight(theme::px(32)); });
        auto* field = new FormField(label, box);
        field->setLineReserved(false);
        body()->addWidget(field);
        return field;
    };
    m_whoField = add(tr("Who gets the file"), m_who, "exportRecipient");
    m_purposeField = add(tr("For which purpose"), m_purpose, "exportPurpose");
    m_channelField = add(tr("By which way people are then reached"), m_channel, "exportChannel");
    for (const auto channel : {purposes::Channel::All, purposes::Channel::Email, purposes::Channel::Phone,
             purposes::Channel::Post, purposes::Channel::Sms})
        m_channel->addItem(wording::channelName(channel), static_cast<int>(channel));
    m_consequence->setObjectName(QStringLiteral("exportForHint"));
    m_bar->setObjectName(QStringLiteral("exportBar"));
    m_despite->setObjectName(QStringLiteral("exportDespite"));
    for (QWidget* each : std::initializer_list<QWidget*> {m_consequence->wrapped(), m_bar, m_despite})
        body()->addWidget(each);
    connect(m_who, &QComboBox::currentIndexChanged, this, &RecipientChoice::fillPurposes);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &RecipientChoice::refresh);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &RecipientChoice::refresh);
    connect(m_despite, &QCheckBox::toggled, this, &RecipientChoice::refresh);
    m_who->addItem(tr("Nobody outside: it stays in the business"), qint64(0));
    fillPurposes();
    reload();
}

void RecipientChoice::reload()
{
    kit::whenDone(this, m_context.workspace.sharing().recipients(),
        [this](const base::Result<std::vector<sharing::RecipientRow>>& rows) {
            m_whoField->setVisible(rows.has_value()); // who may not see recipients has nobody to choose
            const qint64 before = m_who->currentData().toLongLong();
            m_all.clear();
            const QSignalBlocker quiet(m_who);
            while (m_who->count() > 1)
                m_who->removeItem(1);
            if (rows) {
                for (const sharing::RecipientRow& row : *rows) {
                    m_all.push_back(row.recipient);
                    m_who->addItem(row.recipient.name, row.recipient.id.value);
                }
            }
            m_who->setCurrentIndex(std::max(0, m_who->findData(before)));
            fillPurposes();
        });
}

const sharing::Recipient* RecipientChoice::chosen() const
{
    const sharing::RecipientId id {m_who->currentData().toLongLong()};
    const auto found = std::ranges::find(m_all, id, &sharing::Recipient::id);
    return found == m_all.end() ? nullptr : &*found;
}

void RecipientChoice::fillPurposes()
{
    const QString before = m_purpose->currentData().toString();
    const QSignalBlocker quiet(m_purpose);
    m_purpose->clear();
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const auto offer = [this, &catalogue](const QString& code) {
        if (const purposes::Purpose* purpose = catalogue->find(code); purpose && purpose->isUsable())
            m_purpose->addItem(wording::purposeName(*catalogue, code), code);
    };
    if (const sharing::Recipient* recipient = chosen()) {
        for (const QString& code : recipient->purposes)
            offer(code);
    } else {
        m_purpose->addItem(tr("To keep, or to move to another program"), QString());
        for (const purposes::Purpose& purpose : catalogue->purposes())
            offer(purpose.code);
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(before)));
    refresh();
}

sharing::Bar RecipientChoice::bar() const
{
    const sharing::Recipient* recipient = chosen();
    const purposes::Purpose* purpose
        = m_context.workspace.purposes().catalogue()->find(m_purpose->currentData().toString());
    return recipient && purpose ? sharing::barAgainst(*recipient, *purpose, m_context.workspace.sharing().country(),
                                      m_context.workspace.today())
                                : sharing::Bar::None;
}

void RecipientChoice::refresh()
{
    const sharing::Recipient* recipient = chosen();
    const bool isFor = !m_purpose->currentData().toString().isEmpty();
    m_purposeField->setVisible(m_purpose->count() > 0);
    m_channelField->setVisible(isFor);
    m_consequence->setText(!recipient && !isFor
            ? tr("Everybody is in it, whatever they agreed to. For a mailing choose its purpose: then only people whom "
                 "it "
                 "may use are in the file. Whoever outside gets data about people is entered under Sharing.")
            : !recipient
            ? tr("Only people whom this purpose may use now are in the file, with its kinds of data and without "
                 "addresses that objected. Use the file soon: who says no from now on still stands in it.")
            : tr("Only people whom this purpose may use now are in the file, with its kinds of data and without "
                 "addresses that objected. What goes out is entered under Sharing as passed on; nobody can take that "
                 "out again."));
    const sharing::Bar found = bar();
    m_despite->setVisible(sharing::mayBeOverridden(found));
    QString text;
    if (recipient && m_purpose->count() == 0)
        text = tr("This recipient is entered for no purpose that is in use. Enter one under Sharing first.");
    else if (sharing::mayBeOverridden(found))
        text = tr("No agreement with this recipient holds today. Enter it under Sharing first, or tick below and say "
                  "why the data goes there all the same.");
    else if (found != sharing::Bar::None)
        text = wording::sentence({base::ErrorKind::Conflict, sharing::barCode(found), 0});
    m_bar->setText(text);
    m_bar->setVisible(!text.isEmpty());
    Q_EMIT changed();
}

std::optional<workspace::ExportUse> RecipientChoice::use() const
{
    const QString code = m_purpose->currentData().toString();
    if (code.isEmpty())
        return std::nullopt;
    return workspace::ExportUse {code, static_cast<purposes::Channel>(m_channel->currentData().toInt())};
}

std::optional<workspace::ExportRecipient> RecipientChoice::recipient() const
{
    const sharing::Recipient* recipient = chosen();
    if (!recipient)
        return std::nullopt;
    return workspace::ExportRecipient {recipient->id, sharing::mayBeOverridden(bar()) && m_despite->isChecked()};
}

QString RecipientChoice::recipientName() const
{
    const sharing::Recipient* recipient = chosen();
    return recipient ? recipient->name : QString();
}

QString RecipientChoice::whyNot() const
{
    if (!chosen())
        return {};
    if (m_purpose->count() == 0)
        return tr("This recipient is entered for no purpose");
    const sharing::Bar found = bar();
    if (found == sharing::Bar::None || (sharing::mayBeOverridden(found) && m_despite->isChecked()))
        return {};
    return tr("Nothing may go to this recipient as it stands");
}

} // namespace aicms::ui_exchange
