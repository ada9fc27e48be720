// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fields_card.h"

#include "core/customers/own_fields_service.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/when_done.h"
#include "ui/settings/field_editor.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/names.h"
#include "ui/wording/own_field_wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace aicms::settings {

using customers::OwnField;
using customers::OwnFieldUse;
using customers::RemovedValues;
using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

/// For undo and redo: an error is told, everything else is seen.
template <class T> void told(QFuture<base::Result<T>> future, shell::Notices& notices)
{
    kit::whenDone(&notices, std::move(future), [&notices](const base::Result<T>& done) {
        if (!done)
            notices.error(done.error());
    });
}

} // namespace

FieldsCard::FieldsCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Own fields"), parent), m_context(context), m_editor(new FieldEditor(context, this)),
      m_add(new ActionButton(tr("Add a field…"), ActionButton::Role::Outlined, QStringLiteral("plus"), this)),
      m_problem(new kit::MessageBar(kit::MessageBar::Kind::Danger, {}, this)),
      m_import(new kit::MessageBar(kit::MessageBar::Kind::Info, {}, this))
{
    setObjectName(QStringLiteral("fieldsCard"));
    m_problem->setObjectName(QStringLiteral("fieldsProblem"));
    m_problem->setClosable(true);
    m_problem->hide();
    m_add->setObjectName(QStringLiteral("addField"));
    m_editor->hide();
    body()->addWidget((new Label(tr("What your customers have that the program does not know by itself. Each needs a "
                                    "purpose."),
                           Type::Body, Color::TextSecondary))
            ->wrapped());
    m_import->setObjectName(QStringLiteral("fieldsImport"));
    m_import->setText(
        tr("Your import waits as you left it. A column that is called as the new field goes there by itself; "
           "any other can be sent there."));
    m_import->setAction(tr("Back to the import"));
    m_import->hide();
    connect(m_import, &kit::MessageBar::actionTriggered, this, [this] {
        m_import->hide();
        m_context.commands.run(QStringLiteral("go.import"));
    });
    body()->addWidget(m_import);
    body()->addWidget(m_problem);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    body()->addWidget(m_editor);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        if (change.kind == base::ChangeKind::Everything && m_list)
            reload();
    });
    connect(m_editor, &FieldEditor::saved, this, &FieldsCard::save);
    connect(m_editor, &FieldEditor::closed, this, [this] {
        m_editor->hide();
        m_add->show();
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT settled();
    });
}

QCborMap FieldsCard::typed() const
{
    if (m_editor->isHidden())
        return {};
    const OwnField field = m_editor->field();
    return {{QStringLiteral("id"), field.id.value}, {QStringLiteral("name"), field.name},
        {QStringLiteral("kind"), static_cast<int>(field.kind)},
        {QStringLiteral("choices"), field.choices.join(QLatin1Char('\n'))}, {QStringLiteral("purpose"), field.purpose},
        {QStringLiteral("sensitivity"), static_cast<int>(field.sensitivity)},
        {QStringLiteral("ground"), static_cast<int>(field.ground)}};
}

void FieldsCard::typeAgain(const QCborMap& typed)
{
    OwnField field;
    field.id = base::OwnFieldId {typed[QStringLiteral("id")].toInteger()};
    field.name = typed[QStringLiteral("name")].toString();
    field.kind = static_cast<customers::OwnFieldKind>(typed[QStringLiteral("kind")].toInteger());
    field.choices = typed[QStringLiteral("choices")].toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    field.purpose = typed[QStringLiteral("purpose")].toString();
    field.sensitivity = static_cast<customers::Sensitivity>(typed[QStringLiteral("sensitivity")].toInteger());
    field.ground = static_cast<customers::SpecialGround>(typed[QStringLiteral("ground")].toInteger());
    edit(field);
}

void FieldsCard::reload()
{
    kit::whenDone(
        this, m_context.workspace.ownFields().uses(), [this](const base::Result<std::vector<OwnFieldUse>>& uses) {
            if (uses)
                fill(*uses);
            else
                showProblem(uses.error());
        });
}

void FieldsCard::fill(const std::vector<OwnFieldUse>& uses)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    shell::setSpacing(column, 0, 0, 0, 0, 6);
    for (const OwnFieldUse& use : uses)
        column->addWidget(makeRow(use));
    body()->insertWidget(1, m_list);
}

QWidget* FieldsCard::makeRow(const OwnFieldUse& use)
{
    const OwnField& field = use.field;
    auto* row = new QWidget(m_list);
    row->setObjectName(QStringLiteral("field.%1").arg(field.id.value));
    auto* line = new QHBoxLayout(row);
    shell::setSpacing(line, 0, 0, 0, 0, 8);
    auto* texts = new QVBoxLayout;
    shell::setSpacing(texts, 0, 0, 0, 0, 0);
    auto* name = new Label(field.name, Type::BodyStrong);
    name->setElide(Qt::ElideMiddle);
    texts->addWidget(name);
    QStringList facts {wording::ownFieldKindName(field.kind),
        wording::purposeName(*m_context.workspace.purposes().catalogue(), field.purpose)};
    if (field.sensitivity != customers::Sensitivity::Ordinary)
        facts << wording::sensitivityName(field.sensitivity);
    facts << tr("%Ln value(s)", nullptr, static_cast<int>(use.values));
    if (use.unreadable > 0)
        facts << tr("%Ln of them cannot be read", nullptr, static_cast<int>(use.unreadable));
    texts->addWidget((new Label(facts.join(QStringLiteral(" · ")), Type::Caption, Color::TextMuted))->wrapped());
    line->addLayout(texts, 1);
    auto* change = new kit::IconButton(QStringLiteral("pencil"), tr("Change %1").arg(field.name));
    change->setObjectName(QStringLiteral("changeField.%1").arg(field.id.value));
    connect(change, &QPushButton::clicked, this, [this, field] { edit(field); });
    auto* away = new kit::IconButton(QStringLiteral("trash-2"), tr("Remove %1…").arg(field.name));
    away->setObjectName(QStringLiteral("removeField.%1").arg(field.id.value));
    connect(away, &QPushButton::clicked, this, [this, use] { askToRemove(use); });
    line->addWidget(change);
    line->addWidget(away);
    return row;
}

void FieldsCard::addForImport()
{
    m_import->show();
    if (m_editor->isHidden())
        edit({});
}

void FieldsCard::edit(const OwnField& field)
{
    m_problem->hide();
    m_add->hide();
    m_editor->show();
    m_editor->setField(field);
}

void FieldsCard::save(const OwnField& field)
{
    auto& service = m_context.workspace.ownFields();
    kit::whenDone(this, field.id.isValid() ? service.edit(field) : service.add(field),
        [this, field](const base::Result<OwnField>& done) {
            if (!done) {
                showProblem(done.error());
                return;
            }
            m_editor->hide();
            m_add->show();
            m_add->setFocus(Qt::OtherFocusReason);
            Q_EMIT settled();
            auto& fields = m_context.workspace.ownFields();
            auto& notices = m_context.notices;
            const bool isNew = !field.id.isValid();
            if (isNew)
                m_context.undo.push({tr("Field added"),
                    // What imports had kept stays with the customers.
                    [&fields, &notices, added = *done] {
                        told(fields.remove(added.id,
                                 added.sensitivity == customers::Sensitivity::Ordinary ? RemovedValues::KeepAsColumns
                                                                                       : RemovedValues::TakeOut),
                            notices);
                    },
                    [&fields, &notices, id = done->id] { told(fields.restore(id), notices); }});
            else
                m_context.undo.push(
                    {tr("Field changed"), [&fields, &notices, before = *done] { told(fields.edit(before), notices); },
                        [&fields, &notices, field] { told(fields.edit(field), notices); }});
            notices.toastWithUndo(
                isNew ? tr("%1 is a field now").arg(field.name) : tr("%1 is changed").arg(field.name));
            reload();
        });
}

void FieldsCard::askToRemove(const OwnFieldUse& use)
{
    delete m_question;
    const QString values = use.values == 0
        ? tr("It holds no values.")
        : tr("%Ln value(s) are taken out of the customers.", nullptr, static_cast<int>(use.values));
    m_question = new kit::ConfirmBox(tr("Remove the field %1?").arg(use.field.name),
        tr("%1 For %Ln day(s) this can be undone, then they are deleted for good.", nullptr,
            customers::OwnFieldsService::keptDays)
            .arg(values),
        this);
    m_question->setObjectName(QStringLiteral("removeFieldQuestion"));
    m_question->setKeepText(tr("Keep the field"));
    m_question->setConfirmText(tr("Remove field and values"), QStringLiteral("trash-2"));
    body()->insertWidget(2, m_question);
    connect(m_question, &kit::ConfirmBox::kept, this, [this] { std::exchange(m_question, nullptr)->deleteLater(); });
    connect(m_question, &kit::ConfirmBox::confirmed, this, [this, field = use.field] {
        std::exchange(m_question, nullptr)->deleteLater();
        remove(field);
    });
    m_question->show();
}

void FieldsCard::remove(const OwnField& field)
{
    auto& fields = m_context.workspace.ownFields();
    kit::whenDone(this, fields.remove(field.id, RemovedValues::TakeOut),
        [this, &fields, field](const base::Result<void>& removed) {
            if (!removed) {
                showProblem(removed.error());
                return;
            }
            auto& notices = m_context.notices;
            m_context.undo.push(
                {tr("Field removed"), [&fields, &notices, id = field.id] { told(fields.restore(id), notices); },
                    [&fields, &notices, id = field.id] { told(fields.remove(id, RemovedValues::TakeOut), notices); }});
            notices.toastWithUndo(tr("%1 removed").arg(field.name));
            reload();
        });
}

void FieldsCard::showProblem(const base::Error& error)
{
    m_problem->setText(wording::sentence(error));
    m_problem->show();
}

} // namespace aicms::settings
