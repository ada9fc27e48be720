// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_editor.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/purposes/purpose_words.h"
#include "ui/shell/answer.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/notice_template.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace aicms::ui_purposes {

using kit::ActionButton;
using kit::FormField;
using kit::MessageBar;
using purposes::NoticeKind;
using purposes::NoticeText;

NoticeEditor::NoticeEditor(const shell::Context& context, QWidget* parent)
    : Card(tr("Draft"), parent), m_context(context), m_kind(new QComboBox), m_language(new QComboBox),
      m_title(new QLineEdit), m_text(new QPlainTextEdit), m_kindField(new FormField(tr("Kind"), m_kind)),
      m_textField(new FormField(tr("Text"), m_text)), m_message(new MessageBar(MessageBar::Kind::Warning)),
      m_save(new ActionButton(tr("Save draft"), ActionButton::Role::Primary))
{
    setObjectName(QStringLiteral("noticeEditor"));
    m_kind->setObjectName(QStringLiteral("noticeKind"));
    m_language->setObjectName(QStringLiteral("noticeLanguage"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTabChangesFocus(true);
    m_save->setObjectName(QStringLiteral("noticeSave"));
    m_save->setKeyHint(tr("Ctrl S"));
    m_message->hide();
    for (int kind = 0; kind < purposes::noticeKindCount; ++kind)
        m_kind->addItem(noticeKindName(static_cast<NoticeKind>(kind)), kind);
    auto* title = new FormField(tr("Title"), m_title);
    title->setCornerWidget(m_language);
    for (FormField* each : {m_kindField, title, m_textField})
        each->setLineReserved(false);
    body()->addWidget(m_kindField);
    body()->addWidget(title);
    body()->addWidget(m_textField, 1);
    body()->addWidget(m_message); // beside the buttons: above the text it would move that under the pointer
    auto* actions = new QWidget; // with long words one goes below the other
    auto* row = new kit::FlowLayout(actions);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* write
        = new ActionButton(tr("Write it from the purposes"), ActionButton::Role::Quiet, QStringLiteral("pencil"));
    write->setObjectName(QStringLiteral("noticeFromPurposes"));
    if (!mayEdit())
        write->hide();
    connect(write, &QPushButton::clicked, this, &NoticeEditor::writeFromPurposes);
    row->addWidget(m_save);
    row->addWidget(write);
    body()->addWidget(actions);
    m_title->setReadOnly(!mayEdit());
    m_text->setReadOnly(!mayEdit());
    m_save->setVisible(mayEdit());
    connect(m_save, &QPushButton::clicked, this, &NoticeEditor::save);
    connect(m_message, &MessageBar::actionTriggered, this, &NoticeEditor::drop);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NoticeEditor::chooseLanguage);
    const auto typed = [this] {
        if (m_isFilling)
            return;
        setDirty(true);
        tellOpenPlace();
    };
    connect(m_title, &QLineEdit::textChanged, this, typed);
    connect(m_text, &QPlainTextEdit::textChanged, this, typed);
}

bool NoticeEditor::mayEdit() const
{
    return access::permit(m_context.workspace.session(), access::Operation::EditPurposes).has_value();
}

void NoticeEditor::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_save->setEnabled(isDirty || canTakeOver());
    if (!isDirty)
        m_message->hide();
}

void NoticeEditor::show(const purposes::Notice& notice)
{
    m_notice = notice;
    setTitle(notice.newest() ? tr("Version %1, draft").arg(notice.newest()->version + 1) : tr("Draft"));
    fill();
}

void NoticeEditor::showNew(const QStringList& takenCodes)
{
    m_takenCodes = takenCodes;
    m_notice = {};
    setTitle(tr("New notice"));
    fill();
    if (isVisible()) // on a page that is not shown it would take the keys from the one that is
        m_title->setFocus(Qt::OtherFocusReason);
}

void NoticeEditor::fill()
{
    m_isFilling = true;
    const QString kept = m_language->currentData().toString();
    QStringList used = m_notice.draft.keys();
    if (m_notice.newest())
        used << m_notice.newest()->texts.keys();
    m_language->clear();
    for (const QString& language : offeredLanguages(used))
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(kept)));
    m_kind->setCurrentIndex(static_cast<int>(m_notice.kind));
    m_kindField->setVisible(m_notice.code.isEmpty());
    m_isFilling = false;
    showLanguage();
}

/// One language at a time: what is not saved stays in view, and why is said.
void NoticeEditor::chooseLanguage()
{
    if (m_isFilling)
        return;
    if (!m_isDirty) {
        showLanguage();
        return;
    }
    m_isFilling = true;
    m_language->setCurrentIndex(m_language->findData(m_shown));
    m_isFilling = false;
    warnUnsaved();
}

/// The text as it was published can be of the next version too: without it that would not speak this language.
bool NoticeEditor::canTakeOver() const
{
    return mayEdit() && m_notice.newest() && !m_notice.draft.isEmpty() && !m_notice.draft.contains(m_shown)
        && !m_notice.newest()->texts.value(m_shown).text.isEmpty();
}

/// The draft, or what it will replace, so that one goes on from there.
void NoticeEditor::showLanguage()
{
    const QString language = m_language->currentData().toString();
    m_shown = language;
    const bool isDraft = m_notice.draft.contains(language);
    const NoticeText text = isDraft ? m_notice.draft.value(language)
        : m_notice.newest()         ? m_notice.newest()->texts.value(language)
                                    : NoticeText {};
    m_isFilling = true;
    // The same again would send the cursor away from whoever is writing; blanks at the ends are not stored.
    if (m_title->text().trimmed() != text.title)
        m_title->setText(text.title);
    if (m_text->toPlainText().trimmed() != text.text.trimmed())
        m_text->setPlainText(text.text);
    m_isFilling = false;
    m_textField->setHint(isDraft || !m_notice.newest() ? QString()
            : canTakeOver()
            ? tr("This is version %1. Save it as it is, or changed, and the next version speaks this language too.")
                  .arg(m_notice.newest()->version)
            : tr("This is version %1. What you write becomes the draft of the next one.")
                  .arg(m_notice.newest()->version));
    setDirty(false);
    tellOpenPlace();
}

/// It may be saved, and could not be published: told while it is written, every place at once.
void NoticeEditor::tellOpenPlace()
{
    const QStringList open = purposes::openPlaces({m_title->text(), m_text->toPlainText()});
    if (!open.isEmpty())
        m_textField->setWarning(tr("Still to be filled in: %1. Before that it cannot be published.",
            "what stands in "
            "square brackets")
                .arg(isolatedList(open)));
    else if (m_textField->state() == FormField::State::Warning)
        m_textField->forget();
}

/// One click throws nothing away for good: it can be taken back like every other step.
void NoticeEditor::drop()
{
    const QJsonObject typed = unsaved();
    showLanguage();
    Q_EMIT dropped();
    if (typed.isEmpty())
        return;
    const QString text = tr("What was typed is dropped");
    m_context.undo.push({text, [here = QPointer(this), typed, version = nextVersion()] {
                             if (here)
                                 here->putBack(typed, version);
                         }});
    m_context.notices.toastWithUndo(text);
}

void NoticeEditor::putBack(const QJsonObject& typed, int version)
{
    if (m_isDirty)
        warnUnsaved(); // what is typed now is not lost for it
    if (m_isDirty || typed.value(QLatin1String("notice")).toString() != m_notice.code || version != nextVersion())
        m_context.notices.warning(tr("What was dropped could not be put back: something else is there now."));
    else
        restore(typed);
}

/// What stands there, else what was published last: the business knows what the program left open in it.
QString NoticeEditor::filledInText(const QString& language) const
{
    const QString typed = m_text->toPlainText();
    return typed.trimmed().isEmpty() && m_notice.newest() ? m_notice.newest()->texts.value(language).text : typed;
}

void NoticeEditor::writeFromPurposes()
{
    shell::onSuccess(m_context.workspace.purges().rules(), this, m_context.notices,
        [this, language = m_language->currentData().toString()](const std::vector<retention::Rule>& rules) {
            if (language != m_language->currentData().toString())
                return;
            const NoticeText text = wording::noticeFromPurposes(*m_context.workspace.purposes().catalogue(), rules,
                {m_context.workspace.business(), m_context.workspace.country(),
                    static_cast<NoticeKind>(m_kind->currentIndex()), m_context.workspace.purposes().controller(),
                    filledInText(language)},
                language);
            takeWritten(text);
        });
}

/// Which version the draft becomes: a step in the draft of one that was published meanwhile is none in the next.
int NoticeEditor::nextVersion() const
{
    return m_notice.newest() ? m_notice.newest()->version + 1 : 1;
}

/// In place of what stands there, which can be had back. A title that somebody gave it stays.
void NoticeEditor::takeWritten(const NoticeText& written)
{
    const NoticeText before {m_title->text(), m_text->toPlainText(), {}};
    if (before.title.trimmed().isEmpty())
        m_title->setText(written.title);
    if (before.text == written.text)
        return;
    m_text->setPlainText(written.text);
    if (before.text.trimmed().isEmpty())
        return;
    const QString said = tr("The text was written anew from the purposes");
    m_context.undo.push(
        {said, [here = QPointer(this), before, code = m_notice.code, language = m_shown, version = nextVersion()] {
             if (here)
                 here->takeBackWritten(before, code, language, version);
         }});
    m_context.notices.toastWithUndo(said);
}

void NoticeEditor::takeBackWritten(const NoticeText& before, const QString& code, const QString& language, int version)
{
    if (code != m_notice.code || language != m_shown || version != nextVersion()) {
        m_context.notices.warning(tr("The text from before could not be put back: something else is there now."));
        return;
    }
    m_title->setText(before.title);
    m_text->setPlainText(before.text);
}

void NoticeEditor::warnUnsaved()
{
    m_message->setText(tr("What you wrote is not saved yet. Save the draft, or drop it."));
    m_message->setAction(tr("Drop it"));
    m_message->show();
}

void NoticeEditor::save()
{
    if ((!m_isDirty && !canTakeOver()) || !mayEdit())
        return;
    QString code = m_notice.code;
    const auto kind = static_cast<NoticeKind>(m_kind->currentIndex());
    for (int number = 1; code.isEmpty() || (m_notice.code.isEmpty() && m_takenCodes.contains(code)); ++number)
        code = number == 1 ? purposes::noticeKindCode(kind)
                           : QStringLiteral("%1_%2").arg(purposes::noticeKindCode(kind)).arg(number);
    const NoticeText sent {m_title->text().trimmed(), m_text->toPlainText().trimmed(), {}};
    kit::whenDone(this, m_context.workspace.notices().saveDraft(code, kind, m_language->currentData().toString(), sent),
        [this, code, sent](const base::Result<void>& answer) {
            if (!answer) {
                m_message->setText(wording::sentence(answer.error()));
                m_message->setAction({});
                m_message->show();
                return;
            }
            // What was typed in the meantime stays as a further change.
            setDirty(m_title->text().trimmed() != sent.title || m_text->toPlainText().trimmed() != sent.text);
            m_context.notices.toast(tr("The draft is stored. Nobody sees it before it is published."));
            Q_EMIT saved(code);
        });
}

QJsonObject NoticeEditor::unsaved() const
{
    if (!m_isDirty)
        return {};
    return {{QStringLiteral("notice"), m_notice.code}, {QStringLiteral("kind"), m_kind->currentIndex()},
        {QStringLiteral("language"), m_language->currentData().toString()}, {QStringLiteral("title"), m_title->text()},
        {QStringLiteral("text"), m_text->toPlainText()}};
}

void NoticeEditor::restore(const QJsonObject& typed)
{
    const QString language = typed.value(QLatin1String("language")).toString();
    m_isDirty = false; // what was typed takes the place of what stands there
    if (m_language->findData(language) < 0)
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(m_language->findData(language));
    m_shown = language;
    m_kind->setCurrentIndex(typed.value(QLatin1String("kind")).toInt());
    m_title->setText(typed.value(QLatin1String("title")).toString());
    m_text->setPlainText(typed.value(QLatin1String("text")).toString());
    setDirty(true);
}

void NoticeEditor::showText(const QString& language)
{
    if (const int place = m_language->findData(language); place >= 0 && !m_isDirty)
        m_language->setCurrentIndex(place);
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::ui_purposes
