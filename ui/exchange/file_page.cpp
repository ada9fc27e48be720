// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_page.h"

#include "core/exchange/vcard/vcard_names.h"
#include "ui/exchange/file_problem.h"
#include "ui/exchange/first_rows.h"
#include "ui/exchange/format_words.h"
#include "ui/exchange/import_flow.h"
#include "ui/exchange/known_program.h"
#include "ui/exchange/sales_words.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/spacing.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace aicms::ui_exchange {

using kit::Label;
using theme::Color;
using theme::Type;

namespace {

/// The one local file of a drag; empty when it is anything else.
QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

constexpr int detected = -1;

/// The way out of a wrong separator or character set is to choose another one, so that choice stays after such errors,
/// and after those only: it helps against no zip bomb.
bool comesOfReading(const base::Error& error)
{
    const QStringList subjects {QStringLiteral("columns"), QStringLiteral("rows"), QStringLiteral("header"),
        QStringLiteral("encoding"), QStringLiteral("binary")};
    return subjects.contains(error.subject);
}

} // namespace

FilePage::FilePage(ImportFlow& flow, shell::Choosers choosers, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_choosers(std::move(choosers)),
      m_message(new kit::MessageBar(kit::MessageBar::Kind::Danger))
{
    setAcceptDrops(true);
    m_message->setObjectName(QStringLiteral("fileMessage"));
    m_message->hide();
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 8, 0, 0, 12);
    all->addWidget(makeDropArea());
    all->addWidget(m_message);
    all->addWidget(makeFacts());
    all->addWidget(makeKind());
    all->addWidget(makeReading());
    auto* past = new kit::LinkButton(tr("Past imports"), QStringLiteral("clock-arrow-up"));
    past->setObjectName(QStringLiteral("pastImports"));
    all->addWidget(past, 0, Qt::AlignLeading);
    connect(past, &QPushButton::clicked, this, &FilePage::historyWanted);
    all->addStretch(1);
    connect(&m_flow, &ImportFlow::stageChanged, this, &FilePage::refresh);
    connect(&m_flow, &ImportFlow::fileChanged, this, &FilePage::refresh);
    connect(&m_flow, &ImportFlow::previewChanged, this, &FilePage::refresh);
    connect(&m_flow, &ImportFlow::countsChanged, this, &FilePage::refresh);
    refresh();
}

QWidget* FilePage::makeDropArea()
{
    auto* card = new kit::Card;
    m_fileName = new Label({}, Type::BodyStrong);
    m_fileName->setObjectName(QStringLiteral("fileName"));
    m_fileName->setElide(Qt::ElideMiddle);
    m_fileName->setAlignment(Qt::AlignCenter);
    m_hint = new Label({}, Type::Body, Color::TextSecondary);
    m_hint->setAlignment(Qt::AlignHCenter);
    m_choose
        = new kit::ActionButton(tr("Choose a file…"), kit::ActionButton::Role::Outlined, QStringLiteral("folder-open"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    connect(m_choose, &QPushButton::clicked, this, &FilePage::choose);
    auto* column = card->body();
    column->addWidget(
        new kit::IconLabel(QStringLiteral("file-spreadsheet"), Color::TextMuted, 28), 0, Qt::AlignHCenter);
    column->addWidget(m_fileName);
    column->addWidget(m_hint->wrapped());
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    m_putAside = new kit::LinkButton(tr("Put this file aside"), QStringLiteral("x"));
    m_putAside->setObjectName(QStringLiteral("putAside"));
    column->addWidget(m_putAside, 0, Qt::AlignHCenter);
    connect(m_putAside, &QPushButton::clicked, this, [this] {
        m_flow.clear();
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    return card;
}

void FilePage::addFact(QLayout* row, const QString& name, Label*& value, const char* objectName)
{
    auto* fact = new QWidget;
    auto* column = new QVBoxLayout(fact);
    shell::setSpacing(column, 0, 0, 28, 0, 2);
    column->addWidget(new Label(name, Type::Caption, Color::TextMuted));
    value = new Label({}, Type::BodyStrong);
    value->setObjectName(QLatin1String(objectName));
    column->addWidget(value);
    row->addWidget(fact);
}

QWidget* FilePage::makeFacts()
{
    m_facts = new kit::Card(tr("What was found"));
    m_facts->setObjectName(QStringLiteral("fileFacts"));
    auto* holder = new QWidget;
    auto* row = new kit::FlowLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    addFact(row, tr("Rows"), m_rows, "factRows");
    addFact(row, tr("Columns"), m_columns, "factColumns");
    addFact(row, tr("Size"), m_size, "factSize");
    addFact(row, tr("Written by"), m_program, "factProgram");
    m_facts->body()->addWidget(holder);
    return m_facts;
}

QWidget* FilePage::makeKind()
{
    m_kindCard = new kit::Card(tr("What the file holds"));
    auto* advice = new Label(
        tr("Judged by the names of its columns. Change it if it is wrong."), Type::Caption, Color::TextSecondary);
    m_kindCard->body()->addWidget(advice->wrapped());
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("fileKind"));
    m_kind->setAccessibleName(tr("What the file holds"));
    m_kind->addItem(subjectName({}), 0);
    using enum exchange::SalesSubject;
    for (const exchange::SalesSubject subject : {Orders, Products, Events})
        m_kind->addItem(subjectName(subject), static_cast<int>(subject));
    connect(m_kind, &QComboBox::activated, this, [this] {
        const int code = m_kind->currentData().toInt();
        m_flow.setSubject(code == 0 ? std::nullopt : std::optional(static_cast<exchange::SalesSubject>(code)));
    });
    m_kindCard->body()->addWidget(m_kind, 0, Qt::AlignLeading);
    return m_kindCard;
}

QWidget* FilePage::makeReading()
{
    m_reading = new kit::Card(tr("How the file is read"));
    m_separator = new QComboBox;
    m_separator->setObjectName(QStringLiteral("separator"));
    m_encoding = new QComboBox;
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_dates = new QComboBox;
    m_dates->setObjectName(QStringLiteral("dateOrder"));
    for (const char16_t separator : {u',', u';', u'\t', u'|'})
        m_separator->addItem(separatorName(separator), static_cast<int>(separator));
    for (const exchange::TextEncoding encoding : exchange::allEncodings()) {
        if (exchange::isEncodingAvailable(encoding))
            m_encoding->addItem(encodingName(encoding), static_cast<int>(encoding));
    }
    using enum base::DateOrder;
    for (const base::DateOrder order : {DayMonthYear, MonthDayYear, YearMonthDay})
        m_dates->addItem(dateOrderName(order), static_cast<int>(order));
    for (QComboBox* combo : {m_separator, m_encoding, m_dates}) {
        combo->insertItem(0, {}, detected);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // what was found comes later
    }
    auto* advice = new Label(tr("Found out from the file. Change it where letters or columns look wrong."),
        Type::Caption, Color::TextSecondary);
    m_reading->body()->addWidget(advice->wrapped());
    auto* holder = new QWidget;
    auto* row = new kit::FlowLayout(holder);
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    m_separatorField = new kit::FormField(tr("Separator"), m_separator);
    m_encodingField = new kit::FormField(tr("Character set"), m_encoding);
    m_sheet = new QComboBox;
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheetField = new kit::FormField(tr("Sheet"), m_sheet);
    row->addWidget(m_sheetField);
    row->addWidget(m_separatorField);
    row->addWidget(m_encodingField);
    row->addWidget(new kit::FormField(tr("Order of dates"), m_dates));
    m_reading->body()->addWidget(holder);
    m_firstRows = new FirstRows;
    m_reading->body()->addWidget(m_firstRows);
    connect(m_separator, &QComboBox::activated, this, &FilePage::applyFormat);
    connect(m_encoding, &QComboBox::activated, this, &FilePage::applyFormat);
    connect(m_sheet, &QComboBox::activated, this, &FilePage::applyFormat);
    connect(m_dates, &QComboBox::activated, this, [this] {
        const int order = m_dates->currentData().toInt();
        m_flow.setDateOrder(order == detected ? std::nullopt : std::optional(static_cast<base::DateOrder>(order)));
    });
    return m_reading;
}

void FilePage::applyFormat()
{
    exchange::CsvFormatChoice choice;
    if (const int separator = m_separator->currentData().toInt(); separator != detected)
        choice.separator = static_cast<char16_t>(separator);
    if (const int encoding = m_encoding->currentData().toInt(); encoding != detected)
        choice.encoding = static_cast<exchange::TextEncoding>(encoding);
    if (m_flow.preview() && m_flow.preview()->sheets.size() > 1)
        choice.sheet = m_sheet->currentText();
    m_flow.setFormat(choice);
}

void FilePage::choose()
{
    if (m_flow.isStoring())
        return;
    const QString path = m_choosers.open(this, tr("Choose a file to import"), contactFileFilter());
    if (!path.isEmpty())
        m_flow.openFile(path);
}

void FilePage::refresh()
{
    const bool hasFile = !m_flow.path().isEmpty();
    m_fileName->setText(hasFile ? m_flow.fileName() : tr("Drop a file here"));
    m_hint->setText(!hasFile ? tr("CSV, Excel, vCard, LDIF or JSON: every program that holds contacts or orders can "
                                  "save one of them. The file is read here and is not changed.")
            : m_flow.stage() == ImportFlow::Stage::Reading ? tr("Reading the file…")
                                                           : tr("Another file can be dropped or chosen at any time."));
    m_choose->setText(hasFile ? tr("Choose another file…") : tr("Choose a file…"));
    m_choose->setEnabled(!m_flow.isStoring());
    m_putAside->setVisible(hasFile && !m_flow.isStoring());
    const bool canTune = m_flow.preview() || (m_flow.fileError() && comesOfReading(*m_flow.fileError()));
    m_facts->setVisible(m_flow.preview().has_value());
    const bool isCsv = !m_flow.preview() || m_flow.preview()->fileFormat == exchange::FileFormat::Csv;
    m_kindCard->setVisible(m_flow.isTable());
    m_reading->setVisible(hasFile && canTune && (isCsv || m_flow.isTable()));
    m_separatorField->setVisible(isCsv);
    m_encodingField->setVisible(isCsv);
    m_sheetField->setVisible(m_flow.preview() && m_flow.preview()->sheets.size() > 1);
    m_firstRows->setVisible(m_flow.isTable());
    if (m_flow.isTable())
        m_firstRows->show(m_flow.preview()->header, m_flow.preview()->firstCells);
    refreshFacts();
    refreshMessage();
}

void FilePage::refreshFacts()
{
    const QLocale locale;
    const auto& preview = m_flow.preview();
    const auto select = [](QComboBox* combo, const QString& found, std::optional<int> chosen) {
        combo->setItemText(0, found.isEmpty() ? tr("As found") : tr("Found: %1").arg(found));
        combo->setCurrentIndex(chosen ? combo->findData(*chosen) : 0);
    };
    const auto& choice = m_flow.formatChoice();
    const auto order = m_flow.salesPreview() ? std::optional(m_flow.salesPreview()->dateOrder)
        : preview                            ? preview->mapping.dateOrder
                                             : std::nullopt;
    select(m_separator, preview && !choice.separator ? separatorName(preview->format.separator) : QString(),
        choice.separator ? std::optional(static_cast<int>(*choice.separator)) : std::nullopt);
    select(m_encoding, preview && !choice.encoding ? encodingName(preview->format.encoding) : QString(),
        choice.encoding ? std::optional(static_cast<int>(*choice.encoding)) : std::nullopt);
    select(m_dates, order && !m_flow.dateOrderChoice() ? dateOrderName(*order) : QString(),
        m_flow.dateOrderChoice() ? std::optional(static_cast<int>(*m_flow.dateOrderChoice())) : std::nullopt);
    if (!preview)
        return;
    m_kind->setCurrentIndex(m_kind->findData(m_flow.subject() ? static_cast<int>(*m_flow.subject()) : 0));
    m_kind->setEnabled(!m_flow.isStoring());
    m_sheet->clear();
    m_sheet->addItems(preview->sheets);
    m_sheet->setCurrentText(preview->sheet);
    m_rows->setText(m_flow.counts() ? locale.toString(m_flow.counts()->rows) : tr("counting…"));
    m_columns->setText(locale.toString(preview->header.size()));
    m_size->setText(locale.formattedDataSize(preview->fileBytes, 1, QLocale::DataSizeSIFormat));
    QString program = knownProgram(preview->header);
    if (const auto at = preview->header.indexOf(exchange::extraNameOf("PRODID"));
        program.isEmpty() && !m_flow.isTable() && at >= 0)
        program = namedProgram(preview->columns.at(static_cast<std::size_t>(at)).firstValue);
    m_program->setText(program.isEmpty() ? tr("not known") : program);
}

void FilePage::refreshMessage()
{
    QString text;
    auto kind = kit::MessageBar::Kind::Warning;
    if (m_flow.fileError()) {
        text = fileProblem(*m_flow.fileError());
        kind = kit::MessageBar::Kind::Danger;
    } else if (m_flow.preview() && m_flow.isTruncated()) {
        text = tr(
            "The file ends in the middle of its last row: it was cut off. All rows before that are kept, the last one "
            "is left out. Export the file again if rows are missing.");
    } else if (m_flow.preview() && m_flow.counts() && m_flow.counts()->rows == 0) {
        text = tr("The file has names of columns but no rows. Nothing can be imported from it. Export it again from "
                  "the other program.");
    } else if (m_flow.counts() && m_flow.counts()->faulty > 0) {
        text = tr("%n row(s) cannot be read as they are. They are left out and listed in step 4 with the reason.",
            nullptr, static_cast<int>(m_flow.counts()->faulty));
    }
    m_message->setKind(kind);
    if (m_message->text() != text)
        m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void FilePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_flow.isStoring() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_flow.openFile(path);
}

} // namespace aicms::ui_exchange
