// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/letters/letter_editor.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/day_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/themed.h"
#include "ui/kit/view_tabs.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"
#include "ui/shell/spacing.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/request_wording.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace aicms::ui_requests {

using kit::ActionButton;
using kit::FormField;

namespace {

constexpr int storedAfter = 900; ///< milliseconds after the last key
const QString writeView = QStringLiteral("write");
const QString lookView = QStringLiteral("look");

QString withoutTheBrackets(const QString& place)
{
    return place.startsWith(u'[') && place.endsWith(u']') ? place.mid(1, place.size() - 2) : place;
}

} // namespace

LetterEditor::LetterEditor(const shell::Context& context, LetterOutput& output, QWidget* parent)
    : Card({}, parent), m_context(context), m_output(output), m_soon(new QTimer(this)), m_tabs(new kit::ViewTabs),
      m_views(new QStackedWidget), m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_reason(new QLineEdit), m_reasonField(new FormField(tr("Why it takes longer"), m_reason)),
      m_recipient(new QPlainTextEdit), m_subject(new QLineEdit), m_body(new QPlainTextEdit),
      m_sheet(makeLetterSheet(tr("The letter as it will look"))), m_way(new QComboBox), m_to(new QLineEdit),
      m_day(new kit::DayField),
      m_print(new ActionButton(tr("Print"), ActionButton::Role::Outlined, QStringLiteral("printer"))),
      m_pdf(new ActionButton(tr("Save as PDF"), ActionButton::Role::Outlined, QStringLiteral("file-down"))),
      m_sent(new ActionButton(tr("I have sent it"), ActionButton::Role::Primary, QStringLiteral("check"))),
      m_openAtPrint(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_openAtSent(new kit::MessageBar(kit::MessageBar::Kind::Info)),
      m_ask(new kit::ConfirmBox(tr("Delete this draft?"), tr("What you wrote is gone for good. Nothing was sent.")))
{
    setObjectName(QStringLiteral("letterEditor"));
    m_message->setObjectName(QStringLiteral("letterMessage"));
    m_message->hide();
    m_tabs->setObjectName(QStringLiteral("letterTabs"));
    m_tabs->addView(writeView, tr("Write"));
    m_tabs->addView(lookView, tr("Preview"));
    m_views->addWidget(makeWords());
    m_sheet->setObjectName(QStringLiteral("letterSheet"));
    m_views->addWidget(m_sheet);
    body()->addWidget(m_tabs);
    body()->addWidget(m_views, 1);
    body()->addWidget(m_message);
    makeActions();
    addSeparator();
    body()->addWidget(makeSending());
    m_soon->setSingleShot(true);
    m_soon->setInterval(storedAfter);
    connect(m_soon, &QTimer::timeout, this, &LetterEditor::save);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &LetterEditor::showPreview);
}

QWidget* LetterEditor::makeWords()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    shell::setSpacing(column, 0, 8, 0, 0, 8);
    m_places = new QVBoxLayout;
    shell::setSpacing(m_places, 0, 0, 0, 0, 8);
    column->addLayout(m_places);
    m_reason->setObjectName(QStringLiteral("letterReason"));
    m_recipient->setObjectName(QStringLiteral("letterRecipient"));
    m_subject->setObjectName(QStringLiteral("letterSubject"));
    m_body->setObjectName(QStringLiteral("letterBody"));
    for (QPlainTextEdit* each : {m_recipient, m_body})
        each->setTabChangesFocus(true);
    kit::followTheme(m_recipient, [this] { m_recipient->setFixedHeight(theme::px(84)); });
    kit::followTheme(m_body, [this] { m_body->setMinimumHeight(theme::px(300)); });
    m_reasonField->setHint(tr("As the person will read it. It is noted in the register when the letter was sent."));
    m_reasonField->setLineReserved(false);
    column->addWidget(m_reasonField);
    const auto add = [column](const QString& label, QWidget* editor, int stretch) {
        auto* field = new FormField(label, editor);
        field->setLineReserved(false);
        column->addWidget(field, stretch);
    };
    add(tr("To: name and address"), m_recipient, 0);
    add(tr("Subject"), m_subject, 0);
    add(tr("Text"), m_body, 1);
    const auto typed = [this] { onTyped(); };
    connect(m_recipient, &QPlainTextEdit::textChanged, this, typed);
    connect(m_subject, &QLineEdit::textChanged, this, typed);
    connect(m_body, &QPlainTextEdit::textChanged, this, typed);
    connect(m_reason, &QLineEdit::textChanged, this, typed);
    // Once it is said it goes into the text as well, where that still has room for it.
    connect(m_reason, &QLineEdit::editingFinished, this, [this] {
        const requests::LetterHead& head = m_letter.head;
        fillPlace(requests::reasonPlace(head.regime, head.language, head.kind), m_reason->text());
    });
    return page;
}

void LetterEditor::makeActions()
{
    auto* actions = new QWidget;
    auto* row = new kit::FlowLayout(actions);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* saveDraft = new ActionButton(tr("Save draft"), ActionButton::Role::Outlined);
    saveDraft->setObjectName(QStringLiteral("letterSave"));
    saveDraft->setKeyHint(tr("Ctrl S"));
    m_print->setObjectName(QStringLiteral("letterPrint"));
    m_print->setKeyHint(tr("Ctrl P"));
    m_pdf->setObjectName(QStringLiteral("letterPdf"));
    auto* drop = new ActionButton(tr("Delete draft"), ActionButton::Role::Quiet, QStringLiteral("trash-2"));
    drop->setObjectName(QStringLiteral("letterDrop"));
    for (ActionButton* each : {m_print, m_pdf, saveDraft, drop})
        row->addWidget(each);
    body()->addWidget(actions);
    m_openAtPrint->setObjectName(QStringLiteral("letterOpenAtPrint"));
    m_openAtSent->setObjectName(QStringLiteral("letterOpenAtSent"));
    for (kit::MessageBar* each : {m_openAtPrint, m_openAtSent}) {
        each->setAction(tr("Go there"));
        connect(each, &kit::MessageBar::actionTriggered, this, &LetterEditor::showFirstOpen);
    }
    body()->addWidget(m_openAtPrint);
    m_ask->setObjectName(QStringLiteral("letterAsk"));
    m_ask->setKeepText(tr("Keep it"));
    m_ask->setConfirmText(tr("Delete draft"), QStringLiteral("trash-2"));
    m_ask->hide();
    body()->addWidget(m_ask);
    connect(saveDraft, &QPushButton::clicked, this, &LetterEditor::save);
    connect(m_print, &QPushButton::clicked, this, &LetterEditor::print);
    connect(m_pdf, &QPushButton::clicked, this,
        [this] { store([this](const requests::Letter& letter) { m_output.savePdf(letter); }); });
    connect(drop, &QPushButton::clicked, m_ask, &QWidget::show);
    connect(m_ask, &kit::ConfirmBox::kept, m_ask, &QWidget::hide);
    connect(m_ask, &kit::ConfirmBox::confirmed, this, &LetterEditor::drop);
}

QWidget* LetterEditor::makeSending()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    column->addWidget(new kit::SectionLabel(tr("When it went out")));
    column->addWidget(
        (new kit::Label(tr("The letter is then kept as it is, with its check number, and cannot be changed any more."),
             theme::Type::Caption, theme::Color::TextSecondary))
            ->wrapped());
    m_way->setObjectName(QStringLiteral("letterWay"));
    for (const QString& way : requests::letterWays())
        m_way->addItem(wording::sendingWayName(way), way);
    m_to->setObjectName(QStringLiteral("letterTo"));
    m_day->setObjectName(QStringLiteral("letterDay"));
    m_sent->setObjectName(QStringLiteral("letterSent"));
    const auto add = [column](const QString& label, QWidget* editor) {
        auto* field = new FormField(label, editor);
        field->setLineReserved(false);
        column->addWidget(field);
        return field;
    };
    add(tr("How it went"), m_way);
    auto* to = add(tr("Where it went"), m_to);
    to->setOptional(true);
    to->setHint(tr("Left empty: as the letter is addressed, and by e-mail the first address that is known."));
    auto* day = add(tr("On which day"), m_day);
    m_day->refused = [day](const QString& typed) {
        day->setError(tr("“%1” is no day from the receipt to today. The day before stays.").arg(typed));
    };
    column->addWidget(m_sent, 0, Qt::AlignLeading);
    column->addWidget(m_openAtSent);
    connect(m_sent, &QPushButton::clicked, this, &LetterEditor::send);
    return page;
}

void LetterEditor::clear()
{
    m_soon->stop();
    m_letter = {};
    m_isDirty = false;
    const QScopedValueRollback filling(m_isFilling, true);
    m_email.clear();
    for (QPlainTextEdit* each : {m_recipient, m_body})
        each->setPlainText({}); // with what could be undone
    for (QLineEdit* each : {m_subject, m_reason, m_to})
        each->clear();
    m_sheet->clear();
}

void LetterEditor::show(const requests::Letter& letter, const QString& email, bool cameByEmail)
{
    if (letter.head.id != m_letter.head.id) {
        // What goes to a business is addressed by what is entered of it.
        const bool hasEmail = letter.head.recipient.isValid()
            ? letter.text.recipient.contains(u'@')
            : !email.isEmpty() && (cameByEmail || !letter.text.recipient.contains(u'\n')); // A2: as it was asked
        m_message->hide();
        m_ask->hide();
        m_tabs->setCurrentView(writeView);
        m_way->setCurrentIndex(m_way->findData(hasEmail ? QStringLiteral("email") : QStringLiteral("post")));
        m_to->clear();
        const QDate today = m_context.workspace.today();
        m_day->setToday(today);
        m_day->setDateRange(QDate(1900, 1, 1), today);
        m_day->setDate(today);
    }
    m_soon->stop();
    m_letter = letter;
    m_email = email;
    m_isDirty = false;
    m_isFilling = true;
    setTitle(wording::letterKindName(letter.head.kind));
    m_recipient->setPlainText(letter.text.recipient);
    m_subject->setText(letter.text.subject);
    m_body->setPlainText(letter.text.body);
    m_reason->setText(letter.reason);
    m_reasonField->setVisible(requests::hasReason(letter.head.kind));
    m_reasonField->setLabel(letter.head.kind == requests::LetterKind::Clarification ? tr("What you want to know")
                                                                                    : tr("Why it takes longer"));
    m_isFilling = false;
    refresh();
}

requests::LetterText LetterEditor::words() const
{
    requests::LetterText text = m_letter.text;
    text.recipient = m_recipient->toPlainText();
    text.subject = m_subject->text();
    text.body = m_body->toPlainText();
    return text;
}

void LetterEditor::onTyped()
{
    if (m_isFilling)
        return;
    m_isDirty = true;
    ++m_edits;
    m_soon->start();
    refresh();
}

/// Each open place is named and can be filled in where it is named.
void LetterEditor::showOpenPlaces()
{
    QStringList places = requests::openPlaces(words());
    const requests::LetterHead& head = m_letter.head;
    places.removeAll(requests::reasonPlace(head.regime, head.language, head.kind));
    if (places == m_shownPlaces)
        return;
    m_shownPlaces = places;
    // The others stay: the keys stand in one of them.
    for (auto field = m_placeFields.begin(); field != m_placeFields.end();) {
        if (places.contains(field.key())) {
            ++field;
            continue;
        }
        field.value()->hide(); // it may be the one that was just left
        m_places->removeWidget(field.value());
        field.value()->deleteLater();
        field = m_placeFields.erase(field);
    }
    // They are made later than what stands below them; the keys go through them first.
    QWidget* before = m_reason->previousInFocusChain();
    const auto isPassed = [this](QWidget* each) {
        return each->focusPolicy() == Qt::NoFocus
            || std::ranges::any_of(m_placeFields, [each](const FormField* field) { return field->isAncestorOf(each); });
    };
    while (before != m_reason && isPassed(before))
        before = before->previousInFocusChain();
    for (int number = 0; number < places.size(); ++number) {
        FormField*& field = m_placeFields[places[number]];
        if (!field) {
            field = placeField(places[number]);
            m_places->insertWidget(number, field);
        }
        auto* value = field->findChild<QLineEdit*>();
        value->setObjectName(QStringLiteral("letterPlace%1").arg(number));
        setTabOrder(before, value);
        before = value;
    }
}

kit::FormField* LetterEditor::placeField(const QString& place)
{
    auto* value = new QLineEdit;
    auto* field = new FormField(
        tr("Still open: “%1”", "words of the letter, in its language").arg(withoutTheBrackets(place)), value);
    field->setLineReserved(false);
    // Once the keys are in the next field: they would not get there while this one is taken away.
    connect(
        value, &QLineEdit::editingFinished, this, [this, place, value] { fillPlace(place, value->text()); },
        Qt::QueuedConnection);
    return field;
}

void LetterEditor::fillPlace(const QString& place, const QString& value)
{
    if (place.isEmpty() || value.trimmed().isEmpty())
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true); // a text is empty while it is replaced
        for (QPlainTextEdit* each : {m_recipient, m_body}) {
            if (each->toPlainText().contains(place))
                each->setPlainText(each->toPlainText().replace(place, value.trimmed()));
        }
        if (m_letter.text.sender.contains(place))
            keepAddress(value);
        m_letter.text.sender.replace(place, value.trimmed());
        m_subject->setText(m_subject->text().replace(place, value.trimmed()));
    }
    onTyped();
}

/// The business's own address is asked for once: every letter has it from then on.
void LetterEditor::keepAddress(const QString& typed)
{
    QStringList lines = typed.split(u',', Qt::SkipEmptyParts);
    for (QString& line : lines)
        line = line.simplified();
    purposes::Controller controller = m_context.workspace.purposes().controller();
    controller.address = lines.join(u'\n');
    kit::whenDone(
        this, m_context.workspace.purposes().setController(controller), [this](const base::Result<void>& kept) {
            if (kept) // else it stands in this letter alone
                m_context.notices.toast(
                    tr("The address is kept in the settings too: the next letters are not asked for it."));
        });
}

void LetterEditor::showFirstOpen()
{
    m_tabs->setCurrentView(writeView);
    const FormField* field = m_shownPlaces.isEmpty() ? nullptr : m_placeFields.value(m_shownPlaces.front());
    (field ? field->findChild<QLineEdit*>() : m_reason)->setFocus(Qt::OtherFocusReason);
}

void LetterEditor::refresh()
{
    showOpenPlaces();
    const QStringList open = requests::openPlaces(words());
    const bool isWhole = open.isEmpty();
    const QString why = isWhole ? QString()
                                : tr("Fill in first what is still open: “%1”", "words of the letter, in its language")
                                      .arg(withoutTheBrackets(open.front()));
    for (ActionButton* each : {m_print, m_pdf, m_sent}) {
        each->setEnabled(isWhole);
        each->setReason(why);
    }
    for (kit::MessageBar* each : {m_openAtPrint, m_openAtSent}) {
        if (each->text() != why) // it is read out each time
            each->setText(why);
        each->setVisible(!isWhole);
    }
    setNote(m_isDirty ? QString() : tr("Draft, saved"));
    if (m_tabs->currentView() == lookView)
        showPreview();
}

void LetterEditor::showPreview()
{
    const bool isLook = m_tabs->currentView() == lookView;
    m_views->setCurrentIndex(isLook ? 1 : 0);
    if (isLook)
        showOnSheet(m_sheet, words());
}

void LetterEditor::store(const std::function<void(const requests::Letter&)>& then)
{
    if (!m_letter.head.id.isValid())
        return;
    m_soon->stop();
    kit::whenDone(this, m_context.workspace.requestLetters().save(m_letter.head.id, words(), m_reason->text()),
        [this, then, edits = m_edits, id = m_letter.head.id](const base::Result<requests::Letter>& saved) {
            if (id != m_letter.head.id)
                return;
            if (!saved) {
                m_message->setText(wording::sentence(saved.error()));
                m_message->show();
                return;
            }
            m_message->hide();
            m_letter = *saved; // what was typed meanwhile stays where it is
            m_isDirty = edits != m_edits;
            refresh();
            then(*saved);
        });
}

void LetterEditor::save()
{
    store([](const requests::Letter&) { });
}

void LetterEditor::print()
{
    if (m_print->isEnabled())
        store([this](const requests::Letter& letter) { m_output.print(letter); });
}

void LetterEditor::send()
{
    const requests::LetterSending sending {m_way->currentData().toString(), m_to->text(), m_day->typed()};
    store([this, sending](const requests::Letter& letter) {
        kit::whenDone(this, m_context.workspace.requestLetters().keep(letter.head.id, sending),
            [this](const base::Result<requests::Letter>& kept) {
                if (!kept) {
                    m_message->setText(wording::sentence(kept.error()));
                    m_message->show();
                    return;
                }
                clear();
                m_context.notices.toast(kept->head.recipient.isValid()
                        ? tr("Kept as it was sent, and entered under Sharing as passed on.")
                        : kept->text.recipient.isEmpty() ? tr("Sent. Name and address are not kept any longer.")
                                                         : tr("Kept as it was sent."));
                Q_EMIT this->kept(kept->head.id.value);
            });
    });
}

void LetterEditor::drop()
{
    m_soon->stop();
    kit::whenDone(
        this, m_context.workspace.requestLetters().drop(m_letter.head.id), [this](const base::Result<void>& gone) {
            if (!gone)
                return m_context.notices.error(gone.error());
            clear();
            Q_EMIT dropped();
        });
}

QByteArray LetterEditor::typed() const
{
    if (!m_isDirty || !m_letter.head.id.isValid())
        return {};
    return QJsonDocument(
        QJsonObject {{QStringLiteral("letter"), m_letter.head.id.value},
            {QStringLiteral("request"), m_letter.head.request.value},
            {QStringLiteral("recipient"), m_recipient->toPlainText()}, {QStringLiteral("subject"), m_subject->text()},
            {QStringLiteral("body"), m_body->toPlainText()}, {QStringLiteral("reason"), m_reason->text()}})
        .toJson(QJsonDocument::Compact);
}

requests::LetterId LetterEditor::letterOf(const QByteArray& typed)
{
    return {QJsonDocument::fromJson(typed).object()[QLatin1String("letter")].toInteger()};
}

bool LetterEditor::bringBack(const QByteArray& typed)
{
    const QJsonObject kept = QJsonDocument::fromJson(typed).object();
    if (!m_letter.head.id.isValid() || letterOf(typed) != m_letter.head.id)
        return false;
    m_recipient->setPlainText(kept[QLatin1String("recipient")].toString());
    m_subject->setText(kept[QLatin1String("subject")].toString());
    m_body->setPlainText(kept[QLatin1String("body")].toString());
    m_reason->setText(kept[QLatin1String("reason")].toString());
    return true;
}

} // namespace aicms::ui_requests
