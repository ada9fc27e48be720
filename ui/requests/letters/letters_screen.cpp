// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/letters/letters_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/requests/answer.h"
#include "ui/requests/letters/kept_letter.h"
#include "ui/requests/letters/letter_editor.h"
#include "ui/requests/letters/letter_list.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/request_way.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/wording/request_wording.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aicms::ui_requests {

using shell::ScreenEntry;

namespace {

enum LetterPage { NoLetter, DraftLetter, SentLetter };

} // namespace

LettersScreen::LettersScreen(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_output(new LetterOutput(context, choosers, this)),
      m_header(new kit::PageHeader(tr("Letters"))),
      m_answered(new kit::MessageBar(kit::MessageBar::Kind::Success,
          tr("Everything is decided, and the person has the answer. The request can be closed."))),
      m_list(new LetterList), m_pages(new QStackedWidget), m_editor(new LetterEditor(context, *m_output)),
      m_kept(new KeptLetter(context, *m_output))
{
    setObjectName(QStringLiteral("lettersScreen"));
    m_header->setBackVisible(true);
    m_pages->addWidget(new kit::EmptyState(QStringLiteral("mail"), tr("No letter is open"),
        tr("Choose one to write, or a draft or a kept letter from the list.")));
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_kept);
    const auto makeRoom = [this](int shown) { // what is not shown takes none
        for (int page = 0; page < m_pages->count(); ++page)
            m_pages->widget(page)->setSizePolicy(
                QSizePolicy::Preferred, page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    };
    connect(m_pages, &QStackedWidget::currentChanged, this, makeRoom);
    makeRoom(NoLetter);
    auto* page = new kit::ScrollPage;
    page->body()->addWidget(m_header);
    page->body()->addWidget(m_answered);
    m_answered->setObjectName(QStringLiteral("lettersAnswered"));
    m_answered->setAction(tr("To the request"));
    m_answered->hide();
    connect(m_answered, &kit::MessageBar::actionTriggered, this,
        [this] { m_context.commands.run(QStringLiteral("go.requests")); });
    page->body()->addWidget(new TwoColumns(m_list, 1, m_pages, 2), 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
    connect(m_header, &kit::PageHeader::backRequested, this,
        [this] { m_context.commands.run(QStringLiteral("go.requests")); });
    connect(m_list, &LetterList::beginWanted, this, &LettersScreen::begin);
    connect(m_list, &LetterList::chosen, this, [this](qint64 id) { open({id}); });
    connect(m_editor, &LetterEditor::kept, this, [this](qint64 id) {
        Q_EMIT settled();
        reload();
        open({id});
    });
    connect(m_editor, &LetterEditor::dropped, this, [this] {
        Q_EMIT settled();
        m_pages->setCurrentIndex(NoLetter);
        reload();
    });
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        if (change.kind == base::ChangeKind::Retention && m_customer.isValid())
            reload(); // it may have been an erasure
    });
    connect(new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, m_editor, &LetterEditor::save);
    connect(new QShortcut(QKeySequence::Print, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &LettersScreen::print);
}

void LettersScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_context.commands.run(QStringLiteral("go.requests"));
    else
        Screen::keyPressEvent(event);
}

QString LettersScreen::title() const
{
    return tr("Letters about a request");
}

void LettersScreen::enter(const QVariant& argument)
{
    const QStringList parts = argument.toString().split(u' ');
    const requests::RequestId id {parts.front().toLongLong()};
    m_wanted = requests::letterKindFromCode(parts.value(1));
    if (id.isValid() && id != m_request) {
        m_request = id;
        m_customer = {};
        forget();
    }
    reload();
}

/// What was typed is stored; nobody has to be asked.
bool LettersScreen::mayLeave()
{
    if (!m_editor->typed().isEmpty())
        m_editor->save();
    return true;
}

std::optional<shell::Unsaved> LettersScreen::unsaved() const
{
    const QByteArray typed = m_editor->typed();
    return typed.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {m_customer, typed});
}

bool LettersScreen::restore(const QByteArray& content)
{
    const requests::LetterId id = LetterEditor::letterOf(content);
    const qint64 request = QJsonDocument::fromJson(content).object()[QLatin1String("request")].toInteger();
    if (!id.isValid() || request <= 0)
        return false;
    if (m_request.value != request)
        m_customer = {};
    m_request = {request};
    m_wanted.reset(); // what was being written comes first
    m_restored = content;
    reload();
    open(id);
    return true;
}

void LettersScreen::reload()
{
    if (!m_request.isValid())
        return;
    onSuccess(this, m_context.workspace.requestLetters().open(m_request), m_context.notices,
        [this](const requests::LetterCase& opened) { showCase(opened); });
}

void LettersScreen::forget()
{
    m_editor->clear();
    m_kept->clear();
    m_pages->setCurrentIndex(NoLetter);
}

void LettersScreen::showCase(const requests::LetterCase& opened)
{
    if (opened.view.request.id != m_request)
        return; // another one was chosen meanwhile
    if (m_customer.isValid() && !opened.view.request.customer.isValid()) { // erased: the page still knows the name
        forget();
        m_restored.clear();
    }
    m_customer = opened.view.request.customer;
    m_email = opened.person.contact.contains(u'@') ? opened.person.contact : QString();
    m_cameByEmail = opened.view.request.arrivedBy == requests::ArrivedBy::Email;
    m_header->setSubtitle(tr("%1, %2", "number of the request, person")
            .arg(wording::requestNumber(m_request), kit::isolated(personOf(opened.view.personShown))));
    m_list->show(opened);
    const requests::Request& request = opened.view.request;
    const RequestWay way = wayOf(request.standing, request.items);
    m_answered->setVisible(!way.isEnded && way.isAtAnswer() && !requests::isAnswerDue(opened.offers));
    if (const auto wanted = std::exchange(m_wanted, std::nullopt)) {
        const auto draft = std::ranges::find_if(opened.letters,
            [wanted](const requests::LetterHead& each) { return !each.isSent() && each.kind == *wanted; });
        if (draft != opened.letters.end())
            return open(draft->id);
    }
    if (m_pages->currentIndex() != NoLetter || !isVisible())
        return;
    const auto owed = std::ranges::find_if(opened.letters, &requests::LetterHead::isOwed);
    if (owed != opened.letters.end())
        open(owed->id); // all that is left to be written to somebody who was erased
    else
        m_list->focusFirst();
}

void LettersScreen::begin(const requests::LetterOrder& order)
{
    mayLeave(); // the draft that is open is stored first
    onSuccess(this, m_context.workspace.requestLetters().begin(m_request, order), m_context.notices,
        [this](const requests::Letter& letter) {
            showLetter(letter);
            reload();
        });
}

void LettersScreen::open(requests::LetterId id)
{
    if (id == m_editor->letter()) { // what is typed there is newer than what is stored
        m_pages->setCurrentIndex(DraftLetter);
        bringBack();
        return;
    }
    mayLeave();
    onSuccess(this, m_context.workspace.requestLetters().read(id), m_context.notices,
        [this](const requests::Letter& letter) { showLetter(letter); });
}

void LettersScreen::showLetter(const requests::Letter& letter)
{
    if (letter.head.request != m_request)
        return;
    if (letter.head.isSent()) {
        m_editor->clear();
        m_kept->show(letter);
        m_pages->setCurrentIndex(SentLetter);
        return;
    }
    m_editor->show(letter, letter.head.isOwed() ? letter.head.sentTo : m_email, m_cameByEmail);
    m_pages->setCurrentIndex(DraftLetter);
    bringBack();
}

void LettersScreen::bringBack()
{
    if (!m_restored.isEmpty() && m_editor->bringBack(m_restored))
        m_restored.clear();
}

void LettersScreen::print()
{
    if (m_pages->currentIndex() == DraftLetter)
        m_editor->print();
    else if (m_pages->currentIndex() == SentLetter)
        m_kept->print();
}

ScreenEntry lettersEntry(shell::Choosers choosers)
{
    ScreenEntry entry;
    entry.id = QStringLiteral("letters");
    entry.railHome = QStringLiteral("requests");
    entry.isPassing = true;
    entry.make = [choosers](const shell::Context& context, QWidget* parent) -> shell::Screen* {
        return new LettersScreen(context, choosers, parent);
    };
    entry.announce = [](const shell::Context& context) {
        if (!access::permit(context.workspace.session(), access::Operation::HandleRequest))
            return;
        context.commands.add({QStringLiteral("request.letters"), {}, {}, {}, {},
            [&commands = context.commands](const QVariant& id) { commands.run(QStringLiteral("go.letters"), id); }});
        const QString place = LettersScreen::tr("On a letter about a request");
        context.commands.explainKey({place, QStringLiteral("Ctrl S"), LettersScreen::tr("Save the draft")});
        context.commands.explainKey({place, QStringLiteral("Ctrl P"), LettersScreen::tr("Print the letter")});
    };
    return entry;
}

} // namespace aicms::ui_requests
