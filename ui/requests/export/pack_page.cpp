// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/pack_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/export/export_flow.h"
#include "ui/requests/export/export_words.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/sheet_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::Label;
using requests::PackageForm;
using theme::Color;
using theme::Type;

ExportPackPage::ExportPackPage(
    ExportFlow& flow, const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_context(context), m_choosers(std::move(choosers)),
      m_blocked(new kit::MessageBar(kit::MessageBar::Kind::Danger)),
      m_page(new QRadioButton(tr("A page that opens in any browser"))),
      m_archive(new QRadioButton(tr("An archive (ZIP, AES-256)"))),
      m_inIt(new Label({}, Type::Body, Color::TextSecondary)),
      m_save(new ActionButton(tr("Save the encrypted file"), ActionButton::Role::Primary, QStringLiteral("file-lock"))),
      m_packed(new Label({}, Type::Body, Color::TextSecondary)), m_secret(new kit::Card(tr("Passphrase, shown once"))),
      m_passphrase(new Label({}, Type::Section)), m_secretHint(new Label({}, Type::Body, Color::TextSecondary)),
      m_copy(new ActionButton(tr("Copy the passphrase"), ActionButton::Role::Outlined, QStringLiteral("copy"))),
      m_fileWay(new QComboBox), m_passphraseWay(new QComboBox),
      m_passphraseField(new kit::FormField(tr("The passphrase goes by"), m_passphraseWay)),
      m_sent(new ActionButton(tr("Both are on their way"), ActionButton::Role::Outlined, QStringLiteral("send"))),
      m_done(new kit::MessageBar(kit::MessageBar::Kind::Success))
{
    m_blocked->setObjectName(QStringLiteral("exportBlocked"));
    m_blocked->hide();
    m_done->setObjectName(QStringLiteral("exportSentDone"));
    m_done->hide();
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_blocked);
    all->addWidget(m_done);
    all->addWidget(new TwoColumns(makeForms(), 1, makePassphrase(), 1));
    all->addStretch(1);
    connect(&m_flow, &ExportFlow::changed, this, &ExportPackPage::refresh);
    connect(&m_flow, &ExportFlow::packed, this, [this] {
        m_context.notices.toast(tr("Packed and encrypted. Now tell the person the passphrase, by another way."));
        m_copy->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* ExportPackPage::makeForms()
{
    auto* card = new kit::Card(tr("The person gets"));
    m_page->setObjectName(QStringLiteral("exportFormPage"));
    m_archive->setObjectName(QStringLiteral("exportFormArchive"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_packed->setObjectName(QStringLiteral("exportPacked"));
    const auto hint = [card](const QString& words) {
        auto* label = new Label(words, Type::Caption, Color::TextSecondary);
        label->setContentsMargins(theme::px(24), 0, 0, 0);
        card->body()->addWidget(label->wrapped());
    };
    card->body()->addWidget(m_page);
    hint(tr("One HTML file. It asks for the passphrase and needs nothing installed and no network. Best for people."));
    card->body()->addWidget(m_archive);
    hint(tr("Needs a program like 7-Zip on many computers; names of the files in it can be seen. Best for firms."));
    card->body()->addWidget(m_inIt->wrapped());
    card->body()->addWidget(m_save, 0, Qt::AlignLeading);
    card->body()->addWidget(m_packed->wrapped());
    card->body()->addStretch(1);
    connect(m_page, &QRadioButton::clicked, this, [this] { m_flow.setForm(PackageForm::Page); });
    connect(m_archive, &QRadioButton::clicked, this, [this] { m_flow.setForm(PackageForm::Archive); });
    connect(m_save, &QPushButton::clicked, this, &ExportPackPage::save);
    return card;
}

QWidget* ExportPackPage::makePassphrase()
{
    m_passphrase->setObjectName(QStringLiteral("exportPassphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    m_copy->setObjectName(QStringLiteral("exportCopyPassphrase"));
    m_fileWay->setObjectName(QStringLiteral("exportFileWay"));
    m_passphraseWay->setObjectName(QStringLiteral("exportPassphraseWay"));
    m_sent->setObjectName(QStringLiteral("exportSent"));
    for (const QString& way : requests::exportWays()) {
        m_fileWay->addItem(wording::sendingWayName(way), way);
        m_passphraseWay->addItem(wording::sendingWayName(way), way);
    }
    m_passphraseWay->setCurrentIndex(m_passphraseWay->findData(QStringLiteral("phone")));
    m_secret->body()->addWidget(m_passphrase->wrapped());
    m_secret->body()->addWidget(m_secretHint->wrapped());
    m_secret->body()->addWidget(m_copy, 0, Qt::AlignLeading);
    m_secret->body()->addWidget(new kit::FormField(tr("The file goes by"), m_fileWay));
    m_secret->body()->addWidget(m_passphraseField);
    m_secret->body()->addWidget(m_sent, 0, Qt::AlignLeading);
    m_secret->body()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &ExportPackPage::copy);
    connect(m_sent, &QPushButton::clicked, this, &ExportPackPage::noteSent);
    connect(m_fileWay, &QComboBox::activated, this, &ExportPackPage::refresh);
    connect(m_passphraseWay, &QComboBox::activated, this, &ExportPackPage::refresh);
    return m_secret;
}

void ExportPackPage::save()
{
    const bool isPage = m_flow.progress().form == PackageForm::Page;
    const QString ending = isPage ? QStringLiteral(".html") : QStringLiteral(".zip");
    QString path
        = m_choosers.saveFile(this, tr("Save the encrypted file"), wording::requestNumber(m_flow.request()) + ending);
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    m_flow.pack(path);
}

/// What is copied leaves the clipboard by itself after a while (shell::ClipboardGuard).
void ExportPackPage::copy()
{
    if (m_flow.written())
        QGuiApplication::clipboard()->setText(m_flow.written()->passphrase);
}

void ExportPackPage::noteSent()
{
    m_flow.noteSent(m_fileWay->currentData().toString(), m_passphraseWay->currentData().toString());
}

void ExportPackPage::refresh()
{
    if (!m_flow.view().request.id.isValid())
        return;
    const auto& package = m_flow.package();
    const requests::AnswerLine* empty = package ? package->emptyLine() : nullptr;
    m_blocked->setVisible(empty != nullptr);
    if (empty)
        m_blocked->setText(emptyLineSentence(*m_flow.package(), *empty));
    m_inIt->setText(m_flow.current().kind == requests::PackageKind::Portability
            ? tr("In it: a readable copy (HTML and PDF), the data for other programs (JSON with its schema, a table "
                 "for "
                 "each kind), the consents as receipts, and the attached files.")
            : tr("In it: a readable copy (HTML and PDF), everything for machines (JSON with its schema, a table for "
                 "each kind), the contact as vCard, the consents as receipts, and the attached files."));
    m_page->setChecked(m_flow.progress().form == PackageForm::Page);
    m_archive->setChecked(m_flow.progress().form == PackageForm::Archive);
    const bool isReady = m_flow.isUpToDate() && !empty && package->undecided() == 0;
    m_save->setEnabled(isReady);
    m_save->setReason(isReady                     ? QString()
            : empty                               ? tr("A line of the answer is empty")
            : package && package->undecided() > 0 ? tr("Some texts are not decided yet")
                                                  : tr("Wait until everything is collected"));
    const bool isPacked = !m_flow.packedDigest().isEmpty();
    const auto& written = m_flow.written();
    m_packed->setVisible(isPacked);
    m_packed->setText(written
            ? tr("Saved, %1. The program keeps no copy of it.").arg(QLocale().formattedDataSize(written->bytes))
            : tr("A file was packed on %1. Its passphrase is not stored; if it was lost, save the file "
                 "once more.")
                  .arg(QLocale().toString(m_flow.packedOn(), QLocale::LongFormat)));
    m_secret->setVisible(isPacked);
    m_passphrase->setVisible(written.has_value());
    m_copy->setVisible(written.has_value());
    m_passphrase->setText(written ? written->passphrase : QString());
    m_secretHint->setText(written
            ? tr("It is stored nowhere and is gone when you leave this step. Never send it in the "
                 "same way as the file.")
            : tr("It was shown once and is stored nowhere."));
    const QString fileWay = m_fileWay->currentData().toString();
    const bool isSame = fileWay == m_passphraseWay->currentData().toString() && fileWay != QLatin1String("handed_over");
    m_passphraseField->setError(
        isSame ? tr("Whoever reads the one could read the other. Choose another way.") : QString());
    const QString sent = m_flow.sentText();
    m_sent->setEnabled(isPacked && !isSame && sent.isEmpty());
    m_sent->setReason(isSame ? tr("File and passphrase go the same way") : QString());
    m_done->setVisible(!sent.isEmpty());
    m_done->setText(tr("On its way. %1").arg(sentSentence(sent)));
}

} // namespace aicms::ui_requests
