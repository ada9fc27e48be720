// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/sheet_screen.h"

#include "core/workspace/paper_entry.h"
#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/kit/action_button.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paper.h"
#include "ui/kit/printed_pages.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/place_names.h"
#include "ui/wording/sheet_words.h"

#include <QCborArray>
#include <QCborValue>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPrinter>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

using kit::ActionButton;
using wording::PersonRecord;

namespace {

constexpr int allEvents = 1'000'000;

std::unique_ptr<QTextDocument> sheetDocument(const wording::Sheet& sheet)
{
    kit::Paper paper(sheet.language);
    paper.sender(sheet.business);
    paper.line(sheet.title, 16, true);
    paper.line(sheet.intro);
    for (const wording::SheetSection& section : sheet.sections) {
        paper.line(section.heading, 12, true);
        if (!section.rows.empty())
            paper.table(section.columns, section.rows);
        for (const QString& sentence : section.sentences)
            paper.line(sentence);
    }
    return paper.take();
}

kit::Foot footOf(const wording::Sheet& sheet, qint64 entry)
{
    return {sheet.foot + QStringLiteral(". ") + sheet.logEntry.arg(entry), sheet.pages};
}

} // namespace

SheetScreen::SheetScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_choosers(std::move(choosers)),
      m_header(new kit::PageHeader(
          tr("Sheet for the person"), tr("What is held, from where, for what and until when, and who received it."))),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Warning)), m_language(new QComboBox),
      m_page(new QTextBrowser)
{
    setObjectName(QStringLiteral("sheetScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 20, 12);
    m_header->setBackVisible(true);
    m_language->setObjectName(QStringLiteral("sheetLanguage"));
    m_language->setAccessibleName(tr("Language of the sheet"));
    for (const QString& code : wording::sheetLanguages())
        m_language->addItem(wording::languageName(QLocale(code).language()), code);
    m_header->addAction(m_language);
    auto* save = new ActionButton(tr("Save as PDF or text…"), ActionButton::Role::Outlined, QStringLiteral("save"));
    save->setObjectName(QStringLiteral("sheetSave"));
    auto* print = new ActionButton(tr("Print…"), ActionButton::Role::Primary, QStringLiteral("printer"));
    print->setObjectName(QStringLiteral("sheetPrint"));
    print->setKeyHint(tr("Ctrl P"));
    m_header->addAction(save);
    m_header->addAction(print);
    m_message->setObjectName(QStringLiteral("sheetMessage"));
    m_message->hide();
    m_page->setObjectName(QStringLiteral("sheetPage"));
    m_page->setAccessibleName(tr("The sheet"));
    m_page->setOpenLinks(false);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every word wraps: only margins would lie there
    all->addWidget(m_header);
    all->addWidget(m_message);
    all->addWidget(m_page, 1);
    connect(m_header, &kit::PageHeader::backRequested, this,
        [this] { m_context.commands.run(QStringLiteral("customers.open"), m_id.value); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &SheetScreen::showSheet);
    kit::followTheme(this, [this] { showSheet(); });
    connect(print, &QPushButton::clicked, this, &SheetScreen::print);
    connect(save, &QPushButton::clicked, this, [this] {
        const QString path = m_choosers.saveFile(
            this, tr("Save the sheet"), tr("sheet", "a file name without the ending") + QStringLiteral(".pdf"));
        if (!path.isEmpty())
            saveTo(path);
    });
}

QString SheetScreen::title() const
{
    return tr("Sheet for the person");
}

void SheetScreen::enter(const QVariant& argument)
{
    m_id = {argument.toLongLong()};
    m_page->clear();
    m_message->hide();
    m_record = {};
    m_record.catalogue = m_context.workspace.purposes().catalogue();
    m_record.business = m_context.workspace.business();
    m_record.controller = m_context.workspace.purposes().controller();
    m_record.zone = m_context.workspace.consent().zone();
    m_record.country = m_context.workspace.country();
    m_record.now = m_context.workspace.clock().now();
    m_record.today = m_context.workspace.today();
    onSuccess(m_context.workspace.customers().open(m_id), this, m_context.notices,
        [this, mine = ++m_generation](const customers::Customer& customer) {
            if (mine == m_generation)
                readAll(customer);
        });
}

QByteArray SheetScreen::view() const
{
    const QString language = m_language->currentData().toString();
    const customers::Customer& person = m_record.customer;
    if (!person.id.isValid() || language == wording::sheetLanguage(person.language))
        return {};
    return QCborArray {person.id.value, language}.toCborValue().toCbor();
}

void SheetScreen::restoreView(const QByteArray& view)
{
    const QCborArray kept = QCborValue::fromCbor(view).toArray();
    m_keptFor = {kept.at(0).toInteger()};
    m_keptLanguage = kept.at(1).toString();
    // The person may be read already.
    if (const int place = m_language->findData(m_keptLanguage); m_record.customer.id == m_keptFor && place >= 0)
        m_language->setCurrentIndex(place);
}

template <class T> void SheetScreen::part(const QFuture<base::Result<T>>& answer, T PersonRecord::* place)
{
    ++m_waiting;
    onSuccess(answer, this, m_context.notices, [this, place, mine = m_generation](const T& found) {
        if (mine != m_generation)
            return;
        m_record.*place = found;
        partDone();
    });
}

void SheetScreen::readAll(const customers::Customer& customer)
{
    m_record.customer = customer;
    const QSignalBlocker quiet(m_language);
    const bool isKept = m_keptFor == m_id && m_language->findData(m_keptLanguage) >= 0;
    m_language->setCurrentIndex(
        m_language->findData(isKept ? m_keptLanguage : wording::sheetLanguage(customer.language)));
    auto& workspace = m_context.workspace;
    m_waiting = 0;
    part(workspace.customers().interactions(m_id), &PersonRecord::interactions);
    part(workspace.attachments().list(m_id), &PersonRecord::files);
    part(workspace.orders().ofCustomer(m_id), &PersonRecord::orders);
    part(workspace.orders().events(m_id, allEvents), &PersonRecord::events);
    part(workspace.consent().history(m_id), &PersonRecord::answers);
    part(workspace.gate().answers(m_id, workspace.clock().now()), &PersonRecord::states);
    part(workspace.purges().keeping(m_id), &PersonRecord::keeping);
    part(workspace.notices().seen(m_id), &PersonRecord::sights);
    part(workspace.notices().list(), &PersonRecord::notices);
    part(workspace.gate().restrictions(m_id), &PersonRecord::restrictions);
    part(workspace.gate().silenced(m_id), &PersonRecord::silenced);
    part(workspace.sharing().receivedOf(m_id), &PersonRecord::received);
    if (access::permit(workspace.session(), access::Operation::ListAudit)) {
        audit::ListFilter filter;
        filter.kind = audit::ObjectKind::Customer;
        filter.objectId = m_id.value;
        part(workspace.audit().list(filter), &PersonRecord::log);
    }
    ++m_waiting;
    onSuccess(workspace.gate().limits(m_id), this, m_context.notices,
        [this, mine = m_generation](const consent::PersonLimits& limits) {
            if (mine != m_generation)
                return;
            m_record.isMarkedMinor = limits.isMarkedMinor;
            m_record.softOptIns = limits.softOptIns;
            partDone();
        });
    readRequests();
    readSensitive();
    readHolds();
}

void SheetScreen::readHolds()
{
    if (!access::permit(m_context.workspace.session(), access::Operation::ListRetention))
        return;
    ++m_waiting;
    onSuccess(m_context.workspace.holds().list(true), this, m_context.notices,
        [this, mine = m_generation](const std::vector<retention::Hold>& holds) {
            if (mine != m_generation)
                return;
            std::ranges::copy_if(holds, std::back_inserter(m_record.holds), [this](const retention::Hold& hold) {
                return hold.coversEverybody || std::ranges::find(hold.people, m_id) != hold.people.end();
            });
            partDone();
        });
}

void SheetScreen::readRequests()
{
    auto& workspace = m_context.workspace;
    if (!access::permit(workspace.session(), access::Operation::ListRequests))
        return;
    ++m_waiting;
    onSuccess(workspace.requests().idsOf(m_id), this, m_context.notices,
        [this, mine = m_generation](const std::vector<requests::RequestId>& ids) {
            if (mine != m_generation)
                return;
            for (const requests::RequestId id : ids) {
                ++m_waiting;
                onSuccess(m_context.workspace.requests().show(id), this, m_context.notices,
                    [this, mine](const requests::RequestView& view) {
                        if (mine != m_generation)
                            return;
                        m_record.requests.push_back(view);
                        partDone();
                    });
            }
            partDone();
        });
}

void SheetScreen::readSensitive()
{
    const auto isHidden = [](const customers::ExtraField& field) { return field.isHidden; };
    const bool sees = access::permit(m_context.workspace.session(), access::Operation::ShowSensitive).has_value();
    using access::Operation;
    const auto isAllowed
        = [this](Operation operation) { return access::permit(m_context.workspace.session(), operation).has_value(); };
    m_record.isComplete = std::ranges::all_of(std::initializer_list {Operation::ShowSensitive, Operation::ListAudit,
                                                  Operation::ListRequests, Operation::ListRetention},
        isAllowed);
    m_message->setVisible(!m_record.isComplete);
    m_message->setText(tr("Your role does not see everything that is held, so this sheet is not complete, and says so. "
                          "Somebody whose role sees everything can make it."));
    if (!sees || std::ranges::none_of(m_record.customer.extraFields, isHidden))
        return;
    ++m_waiting;
    onSuccess(m_context.workspace.customers().showSensitive(m_id, tr("Sheet for the person")), this, m_context.notices,
        [this, mine = m_generation](const std::vector<customers::ExtraField>& shown) {
            if (mine != m_generation)
                return;
            auto next = shown.begin();
            for (customers::ExtraField& field : m_record.customer.extraFields) {
                if (field.isHidden && next != shown.end())
                    field = *next++;
            }
            partDone();
        });
}

void SheetScreen::readLines()
{
    m_record.lines.assign(m_record.orders.size(), {});
    for (std::size_t i = 0; i < m_record.orders.size(); ++i) {
        ++m_waiting;
        onSuccess(m_context.workspace.orders().lines(m_record.orders[i].id), this, m_context.notices,
            [this, i, mine = m_generation](const std::vector<sales::OrderLine>& lines) {
                if (mine != m_generation)
                    return;
                m_record.lines[i] = lines;
                partDone();
            });
    }
}

void SheetScreen::partDone()
{
    if (--m_waiting > 0)
        return;
    if (m_record.lines.size() != m_record.orders.size())
        readLines();
    else
        showSheet();
}

wording::Sheet SheetScreen::sheet() const
{
    return wording::personSheet(m_record, m_language->currentData().toString());
}

void SheetScreen::showSheet()
{
    if (m_waiting > 0 || !m_record.customer.id.isValid())
        return;
    const std::unique_ptr<QTextDocument> document = sheetDocument(sheet());
    QTextDocument* shown = document->clone(m_page);
    kit::enlarge(*shown, theme::theme().textScale()); // the paper has its own size
    QTextOption option = shown->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // else a long address makes it scroll sideways
    shown->setDefaultTextOption(option);
    m_page->setDocument(shown);
}

void SheetScreen::afterLog(const std::function<void(qint64 entry)>& output)
{
    // First the log, then the paper: what cannot be logged does not leave.
    onSuccess(m_context.workspace.customers().logHandedOut(m_id, QStringLiteral("sheet")), this, m_context.notices,
        [this, id = m_id, output] {
            onSuccess(workspace::paperEntry(m_context.workspace, id), this, m_context.notices,
                [this, id, output](qint64 entry) {
                    if (id == m_id) // else it would be of another person
                        output(entry);
                });
        });
}

void SheetScreen::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (m_choosers.print(this, *printer))
        afterLog([this, printer](qint64 entry) {
            const wording::Sheet printed = sheet();
            kit::printPages(*sheetDocument(printed), *printer, footOf(printed, entry));
        });
}

void SheetScreen::saveTo(const QString& path)
{
    afterLog([this, path](qint64 entry) {
        const wording::Sheet saved = sheet();
        const bool isSaved = path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)
            ? kit::saveText(wording::sheetText(saved), path)
            : kit::savePdf(*sheetDocument(saved), path, footOf(saved, entry));
        if (isSaved)
            m_context.notices.toast(
                tr("Saved as %1. The file is not encrypted: keep it where only you can read it.", "file name")
                    .arg(QFileInfo(path).fileName()));
        else
            m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
    });
}

void SheetScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        print();
    else if (event->key() == Qt::Key_Escape)
        m_context.commands.run(QStringLiteral("customers.open"), m_id.value);
    else
        Screen::keyPressEvent(event);
}

} // namespace aicms::customers_ui
