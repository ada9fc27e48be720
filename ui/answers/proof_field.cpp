// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/proof_field.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/shell/answer.h"
#include "ui/shell/choosers.h"
#include "ui/shell/spacing.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

#include <utility>

namespace aicms::answers {

using consent::Proof;
using consent::ProofKind;

ProofField::ProofField(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_words(new QLineEdit),
      m_attach(new kit::LinkButton(tr("Add a file…"), QStringLiteral("paperclip"))),
      m_name(new kit::Label({}, theme::Type::Caption, theme::Color::TextSecondary))
{
    m_words->setObjectName(QStringLiteral("recordProof"));
    m_attach->setObjectName(QStringLiteral("recordProofFile"));
    m_name->setElide(Qt::ElideMiddle);
    setFocusProxy(m_words);
    auto* column = new QVBoxLayout(this);
    shell::setSpacing(column, 0, 0, 0, 0, 2);
    column->addWidget(m_words);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(m_attach);
    row->addWidget(m_name, 1);
    column->addLayout(row);
    m_attach->setVisible(access::permit(context.workspace.session(), access::Operation::AddFile).has_value());
    connect(m_words, &QLineEdit::textChanged, this, &ProofField::changed);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        if (!m_path.isEmpty() || isFileKept()) {
            giveBack();
            m_path.clear();
            m_before = {};
            showFile();
            return;
        }
        choose(shell::Choosers::ofSystem().open(this, tr("The paper or message that proves it"),
            tr("PDF, pictures and text (*.pdf *.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.txt)")));
    });
}

/// The border of a field in error is that of the words.
bool ProofField::event(QEvent* event)
{
    if (event->type() == QEvent::DynamicPropertyChange) {
        m_words->setProperty("invalid", property("invalid"));
        m_words->update();
    }
    return QWidget::event(event);
}

void ProofField::clear()
{
    giveBack();
    m_words->clear();
    m_path.clear();
    m_before = {};
    showFile();
}

void ProofField::keep(const Proof& proof)
{
    if (proof.kind == ProofKind::Text) {
        m_words->setText(proof.text);
        return;
    }
    m_before = proof;
    if (proof.kind == ProofKind::File)
        m_words->setText(proof.text);
    showFile();
}

bool ProofField::isFileKept() const
{
    return m_path.isEmpty() && (m_before.kind == ProofKind::File || m_before.kind == ProofKind::DoubleOptIn);
}

void ProofField::choose(const QString& path)
{
    if (path.isEmpty())
        return;
    m_path = path;
    showFile();
}

void ProofField::showFile()
{
    const bool hasFile = !m_path.isEmpty();
    m_name->setText(hasFile                    ? QFileInfo(m_path).fileName()
            : !isFileKept()                    ? QString()
            : m_before.kind == ProofKind::File ? tr("The file of the entry stays its proof")
                                               : tr("The confirmed link of the entry stays its proof"));
    m_attach->setText(hasFile ? tr("Take the file away") : isFileKept() ? tr("Without this proof") : tr("Add a file…"));
    Q_EMIT changed();
}

QString ProofField::words() const
{
    return m_words->text();
}

void ProofField::setWords(const QString& words)
{
    m_words->setText(words);
}

QString ProofField::summary() const
{
    const QString more = isFileKept() ? m_name->text() : QFileInfo(m_path).fileName();
    QStringList parts {m_words->text().trimmed(), more};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Proof ProofField::expected() const
{
    return m_path.isEmpty() ? inWords() : m_kept ? m_kept->second : Proof {ProofKind::File, {}, {}};
}

Proof ProofField::inWords() const
{
    const QString words = m_words->text().trimmed();
    if (isFileKept() && words.isEmpty())
        return m_before;
    if (isFileKept() && m_before.kind == ProofKind::File)
        return {ProofKind::File, words, m_before.digest};
    return words.isEmpty() ? Proof {} : Proof {ProofKind::Text, words, {}};
}

void ProofField::take(base::CustomerId customer, const std::function<void(const Proof&)>& taken,
    const std::function<void(const base::Error&)>& failed)
{
    if (m_path.isEmpty()) {
        taken(inWords());
        return;
    }
    const QString words = m_words->text().trimmed();
    if (m_kept) {
        if (!words.isEmpty())
            m_kept->second.text = words;
        taken(m_kept->second);
        return;
    }
    // Kept as long as the law wants an agreement to be proved (GDPR Art. 7(1)), whatever becomes of the purpose.
    const QString purpose = QStringLiteral("legal_retention");
    const bool isThere = m_context.workspace.purposes().catalogue()->find(purpose) != nullptr;
    const auto added = m_context.workspace.attachments().add(customer, m_path, isThere ? purpose : QString());
    kit::whenDone(this, added, [this, words, taken, failed](const base::Result<customers::Attachment>& file) {
        if (!file) {
            failed(file.error());
            return;
        }
        m_kept = {file->id, {ProofKind::File, words.isEmpty() ? file->name : words, file->digest}};
        taken(m_kept->second);
    });
}

void ProofField::forget()
{
    m_kept.reset();
}

void ProofField::giveBack()
{
    if (const auto kept = std::exchange(m_kept, std::nullopt))
        shell::withoutWords(m_context.workspace.attachments().remove(kept->first), m_context.notices);
}

} // namespace aicms::answers
