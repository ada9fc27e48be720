// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/import_page.h"

#include "core/consent/answer_words.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/consent/answer.h"
#include "ui/consent/import_words.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/sticky_foot.h"
#include "ui/kit/tab_order.h"
#include "ui/shell/choosers.h"
#include "ui/shell/spacing.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/error_sentence.h"
#include "ui/wording/few_names.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace aicms::ui_consent {

using consent::ConsentField;
using kit::ActionButton;
using kit::FormField;

namespace {

constexpr int gridColumns = 3;
constexpr int leastLetters = 12;
constexpr std::array wordFields {ConsentField::Purpose, ConsentField::State, ConsentField::Channel, ConsentField::How};

// What a source stands for, as the data of its list.
const QString columnMark = QStringLiteral("column:");
const QString constantMark = QStringLiteral("same:");

QComboBox* makeList(const QString& name)
{
    auto* list = new QComboBox;
    list->setObjectName(name);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(leastLetters);
    return list;
}

/// -1: no column of the file.
int columnOf(const QComboBox* list)
{
    const QString data = list->currentData().toString();
    return data.startsWith(columnMark) ? data.mid(columnMark.size()).toInt() : -1;
}

/// The answer's code where the word is a no in any program; empty: it is not.
QString noOf(const QString& word, const QString& header)
{
    const consent::AnswerWord known = consent::answerWord(word, header);
    return known.meaning == consent::WordMeaning::No ? consent::stateCode(known.state) : QString();
}

/// A word like a yes, or about an address: without a meaning it is no answer, and surely no no.
bool isNoNo(const QString& word, const QString& header)
{
    const consent::WordMeaning meaning = consent::answerWord(word, header).meaning;
    const bool isKnown = meaning == consent::WordMeaning::Yes || meaning == consent::WordMeaning::Neither;
    return isKnown && !consent::stateFromCode(word.toLower());
}

QString exampleOf(const consent::ConsentFile::Column& column)
{
    constexpr qsizetype mostLetters = 60;
    if (column.example.isEmpty())
        return ImportPage::tr("empty");
    return column.example.size() <= mostLetters ? column.example : column.example.left(mostLetters) + u'…';
}

} // namespace

ImportPage::ImportPage(const shell::Context& context, QWidget* parent) : GrowingPage(parent), m_context(context)
{
    setObjectName(QStringLiteral("consentImport"));
    setMargins(0);
    m_message = new kit::MessageBar(kit::MessageBar::Kind::Warning);
    m_message->setObjectName(QStringLiteral("importMessage"));
    body()->addWidget(makeFile());
    body()->addWidget(m_message);
    m_message->hide();
    m_form = new QWidget;
    auto* form = new QVBoxLayout(m_form);
    shell::setSpacing(form, 0, 0, 0, 0, 12);
    form->addWidget(makeColumns());
    form->addWidget(makeOutcome());
    form->addWidget(makeFoot());
    body()->addWidget(m_form);
    body()->addStretch(1);
    m_wordsCard->hide();
    m_form->hide();
}

QWidget* ImportPage::makeFile()
{
    auto* card = new kit::Card(tr("Consents from another program"));
    m_lead = (new kit::Label(tr(
                  "A list as CSV, a row for each answer. You say what each column means; nothing is guessed. A later "
                  "no is never raised to a yes, and what came without proof is kept as “imported, no proof”.")))
                 ->wrapped();
    card->body()->addWidget(m_lead);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    auto* chooseButton
        = new ActionButton(tr("Choose a file…"), ActionButton::Role::Outlined, QStringLiteral("folder-open"));
    chooseButton->setObjectName(QStringLiteral("importChoose"));
    auto* leave = new ActionButton(tr("Back to everyone"), ActionButton::Role::Quiet);
    leave->setObjectName(QStringLiteral("importLeave"));
    m_name = new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary);
    m_name->setElide(Qt::ElideMiddle);
    row->addWidget(chooseButton);
    row->addWidget(m_name, 1);
    row->addWidget(leave);
    card->body()->addLayout(row);
    connect(chooseButton, &QPushButton::clicked, this, [this] {
        const QString path
            = shell::Choosers::ofSystem().open(this, tr("List of consents"), tr("Tables as text (*.csv *.txt *.tsv)"));
        if (!path.isEmpty())
            openFile(path);
    });
    connect(leave, &QPushButton::clicked, this, &ImportPage::left);
    return card;
}

QWidget* ImportPage::makeColumns()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    shell::setSpacing(column, 0, 0, 0, 0, 12);
    m_columns = new kit::Card(tr("What the columns mean"));
    m_grid = new QGridLayout;
    shell::setSpacing(m_grid, 0, 0, 0, 0, 12);
    addSource(ConsentField::Customer, tr("Who"), {});
    m_match = makeList(QStringLiteral("importMatch"));
    for (const MatchChoice& each : matchChoices())
        m_match->addItem(each.name, QVariant::fromValue(each.code));
    addField(tr("Found by"), m_match);
    addSource(ConsentField::Purpose, tr("Purpose"), {});
    addSource(ConsentField::State, tr("Answer"), {});
    addSource(ConsentField::At, tr("Day of the answer"), {});
    m_order = makeList(QStringLiteral("importOrder"));
    m_order->addItem(tr("Year, month, day: 2026-05-31"), static_cast<int>(base::DateOrder::YearMonthDay));
    m_order->addItem(tr("Day, month, year: 31.05.2026"), static_cast<int>(base::DateOrder::DayMonthYear));
    m_order->addItem(tr("Month, day, year: 05/31/2026"), static_cast<int>(base::DateOrder::MonthDayYear));
    addField(tr("How days are written"), m_order);
    addSource(ConsentField::Channel, tr("By which way it covers"), tr("Any way"));
    addSource(ConsentField::How, tr("How it came in"), tr("From this file"));
    addSource(ConsentField::Notice, tr("Wording that was shown"), tr("None was shown"));
    addSource(ConsentField::Proof, tr("Proof"), tr("Imported, no proof"));
    addSource(ConsentField::Reason, tr("Remark"), tr("None"));
    m_columns->body()->addLayout(m_grid);
    column->addWidget(m_columns);
    m_wordsCard = new kit::Card(tr("What the words mean"));
    column->addWidget(m_wordsCard);
    connect(m_match, &QComboBox::currentIndexChanged, this, &ImportPage::settingsChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ImportPage::settingsChanged);
    return holder;
}

QWidget* ImportPage::makeOutcome()
{
    m_outcome = new kit::Card(tr("Outcome"));
    m_lookFirst = new kit::MessageBar(kit::MessageBar::Kind::Warning);
    m_lookFirst->setObjectName(QStringLiteral("importLookFirst"));
    m_lookFirst->hide();
    m_figures = (new kit::Label)->wrapped();
    m_figures->setObjectName(QStringLiteral("importFigures"));
    m_rows = new kit::DataTable;
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("Rows that are not taken as they stand, and why"));
    m_rows->setColumns({{QStringLiteral("row"), tr("Row"), kit::CellKind::Number, 80, false},
        {QStringLiteral("says"), tr("What stands there"), kit::CellKind::Text, 260, false, {}, 1},
        {QStringLiteral("outcome"), tr("Outcome"), kit::CellKind::Text, 120, false},
        {QStringLiteral("why"), tr("Why"), kit::CellKind::Text, 420, false, {}, 2}});
    m_rows->setMostLines(3); // sentences, to be read to their end
    m_rows->setEmptyState(new kit::EmptyState(QStringLiteral("circle-check"), tr("Every row can be taken"), {}));
    kit::followTheme(m_rows, [this] { m_rows->setFixedHeight(theme::px(220)); });
    m_outcome->body()->addWidget(m_lookFirst);
    m_outcome->body()->addWidget(m_figures);
    m_outcome->body()->addWidget(m_rows);
    return m_outcome;
}

/// In sight wherever the page is scrolled to: what is still missing, and the two steps.
QWidget* ImportPage::makeFoot()
{
    auto* foot = new kit::StickyFoot(m_form);
    m_next = (new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))->wrapped();
    m_next->setObjectName(QStringLiteral("importNext"));
    auto* buttons = new QWidget;
    auto* row = new kit::FlowLayout(buttons); // with large text one goes below the other
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    m_try = new ActionButton(tr("Try without recording"), ActionButton::Role::Outlined, QStringLiteral("list-checks"));
    m_try->setObjectName(QStringLiteral("importTry"));
    m_record = new ActionButton(tr("Record"), ActionButton::Role::Primary, QStringLiteral("check"));
    m_record->setObjectName(QStringLiteral("importRecord"));
    m_stop = new ActionButton(tr("Stop the trial"), ActionButton::Role::Quiet, QStringLiteral("x"));
    m_stop->setObjectName(QStringLiteral("importStop"));
    m_stop->hide();
    row->addWidget(m_try);
    row->addWidget(m_record);
    row->addWidget(m_stop);
    auto* lines = new QVBoxLayout;
    shell::setSpacing(lines, 16, 0, 16, 0, 8); // below the contents of the cards, not below their edges
    lines->addWidget(m_next);
    lines->addWidget(buttons);
    foot->body()->addLayout(lines);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        if (m_trial)
            m_trial->cancel();
    });
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_record, &QPushButton::clicked, this, [this] { run(false); });
    return foot;
}

kit::FormField* ImportPage::addField(const QString& label, QWidget* editor)
{
    auto* row = new FormField(label, editor);
    row->setLineReserved(false);
    const int place = m_grid->count();
    m_grid->addWidget(row, place / gridColumns, place % gridColumns, Qt::AlignTop);
    return row;
}

void ImportPage::addSource(Field field, const QString& label, const QString& nothing)
{
    Source source;
    source.list = makeList(QStringLiteral("import.") + consent::consentFieldCode(field));
    source.nothing = nothing;
    source.row = addField(label, source.list);
    source.row->setLineReserved(true); // for the example: it must not move the fields below
    connect(source.list, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling)
            return;
        showExamples();
        showWords();
        settingsChanged();
    });
    m_sources.emplace(field, source);
}

void ImportPage::openFile(const QString& path)
{
    if (m_isRunning)
        return;
    m_path = path;
    m_name->setText(QFileInfo(path).fileName());
    m_message->hide();
    kit::whenDone(this, consent::lookAtConsentFile(m_context.workspace.session(), path),
        [this, path](const base::Result<consent::ConsentFile>& found) {
            if (path != m_path)
                return;
            m_form->setVisible(found.has_value());
            m_lead->setVisible(!found.has_value());
            if (!found) {
                m_wordsCard->hide();
                m_message->setText(wording::sentence(found.error()));
                m_message->show();
                return;
            }
            m_file = *found;
            QStringList header;
            for (const consent::ConsentFile::Column& column : m_file.columns)
                header << column.header;
            m_isOwn = consent::isOwnExport(header);
            m_columns->setHidden(m_isOwn);
            if (m_isOwn)
                takeOwnExport();
            else
                fillSources();
        });
}

/// Nobody has to say what the columns of this program's own file mean.
void ImportPage::takeOwnExport()
{
    m_wordsCard->hide();
    settingsChanged();
    m_try->setFocus(Qt::OtherFocusReason);
}

void ImportPage::fillSources()
{
    onSuccess(m_context.workspace.notices().list(), this, m_context.notices,
        [this](const std::vector<purposes::Notice>& notices) {
            m_isFilling = true;
            for (auto& [field, source] : m_sources) {
                source.list->clear();
                source.list->addItem(source.nothing.isEmpty() ? tr("Choose…") : source.nothing, QString());
                for (std::size_t i = 0; i < m_file.columns.size(); ++i) {
                    const consent::ConsentFile::Column& column = m_file.columns[i];
                    source.list->addItem(tr("Column “%1”").arg(column.header), columnMark + QString::number(i));
                    source.list->setItemData(source.list->count() - 1, exampleOf(column), Qt::ToolTipRole);
                }
                for (const auto& [code, name] :
                    constantsOf(field, *m_context.workspace.purposes().catalogue(), notices))
                    source.list->addItem(tr("For all: %1").arg(name), constantMark + code);
            }
            m_isFilling = false;
            showExamples();
            showWords();
            settingsChanged();
            m_sources.at(Field::Customer).list->setFocus(Qt::OtherFocusReason);
        });
}

/// Below each column that was chosen, and there alone: in the box itself the end of a value is cut.
void ImportPage::showExamples()
{
    for (auto& [field, source] : m_sources) {
        const int place = columnOf(source.list);
        source.row->setHint(place < 0 ? QString()
                                      : tr("For example: %1", "first value of a column")
                                            .arg(exampleOf(m_file.columns[static_cast<std::size_t>(place)])));
    }
}

void ImportPage::showWords()
{
    delete m_words;
    m_words = new QWidget;
    new QVBoxLayout(m_words);
    shell::setSpacing(m_words->layout(), 0, 0, 0, 0, 12);
    bool isAny = false;
    for (const Field field : wordFields) {
        m_sources.at(field).words.clear();
        if (columnOf(m_sources.at(field).list) < 0)
            continue;
        addWords(field);
        isAny = true;
    }
    m_wordsCard->body()->addWidget(m_words);
    m_wordsCard->setVisible(isAny);
    kit::orderTabsAsLaidOut(m_form); // the words were made after the buttons below them
}

void ImportPage::addWords(Field field)
{
    Source& source = m_sources.at(field);
    const consent::ConsentFile::Column& column = m_file.columns[static_cast<std::size_t>(columnOf(source.list))];
    auto* grid = new QGridLayout;
    shell::setSpacing(grid, 0, 0, 0, 0, 12);
    const auto choices = constantsOf(field, *m_context.workspace.purposes().catalogue(), {});
    for (const QString& word : column.values) {
        QComboBox* list = makeList(QStringLiteral("importWord.%1.%2").arg(consent::consentFieldCode(field), word));
        list->addItem(tr("Not taken"), QString());
        for (const auto& [code, name] : choices) {
            list->addItem(name, code);
            // The program's own words mean what they say.
            // So does what is a no in any program.
            const bool isIt = word.compare(code, Qt::CaseInsensitive) == 0
                || word.compare(name, Qt::CaseInsensitive) == 0
                || (field == Field::State && code == noOf(word, column.header));
            if (isIt)
                list->setCurrentIndex(list->count() - 1);
        }
        connect(list, &QComboBox::currentIndexChanged, this, &ImportPage::settingsChanged);
        const int place = grid->count();
        auto* row = new FormField(tr("“%1” means").arg(word), list);
        row->setLineReserved(false);
        grid->addWidget(row, place / gridColumns, place % gridColumns);
        source.words.emplace(word, list);
    }
    for (int i = 0; i < gridColumns; ++i)
        grid->setColumnStretch(i, 1);
    auto* box = static_cast<QVBoxLayout*>(m_words->layout());
    box->addWidget((new kit::Label(tr("Column “%1”").arg(column.header)))->strong());
    box->addLayout(grid);
    if (column.hasMore)
        box->addWidget(
            (new kit::Label(tr("There are more than %1 different words in it; rows with any other word are not taken.")
                     .arg(consent::ConsentFile::mostValues)))
                ->wrapped());
}

/// What was tried no longer tells what would happen.
void ImportPage::settingsChanged()
{
    if (m_isFilling)
        return;
    m_record->setEnabled(false);
    m_record->setText(tr("Record"));
    m_outcome->hide();
    const QString wanted = missing();
    m_try->setEnabled(wanted.isEmpty());
    m_next->setText(wanted.isEmpty() ? nextStep() : wanted);
}

QStringList ImportPage::wordsWithoutMeaning(Field field) const
{
    QStringList words;
    for (const auto& [word, list] : m_sources.at(field).words) {
        if (list->currentData().toString().isEmpty())
            words << tr("“%1”", "a word").arg(word);
    }
    return words;
}

QString ImportPage::nextStep() const
{
    if (m_isOwn)
        return tr(
            "This program wrote the file, so its columns are known. Nothing is recorded before you have tried it.");
    QStringList words;
    for (const Field field : wordFields)
        words << wordsWithoutMeaning(field);
    const QString next = tr("Nothing is recorded before you have tried it.");
    if (words.isEmpty())
        return next;
    return tr("Rows with these words are not taken, for the words have no meaning yet: %1.").arg(wording::fewOf(words))
        + u' ' + next;
}

QString ImportPage::missing() const
{
    if (m_isOwn)
        return {};
    const auto isSet = [this](Field field) { return !m_sources.at(field).list->currentData().toString().isEmpty(); };
    if (!isSet(Field::Customer))
        return tr("Choose the column that says who answered.");
    if (!isSet(Field::Purpose))
        return tr("Choose for which purpose they answered.");
    if (!isSet(Field::State))
        return tr("Choose what they answered.");
    if (!isSet(Field::At))
        return tr("Choose the column with the day of the answer.");
    // Where no word of a column means anything, no row can be taken.
    for (const Field field : wordFields) {
        const QStringList words = wordsWithoutMeaning(field);
        if (!words.isEmpty() && words.size() == static_cast<qsizetype>(m_sources.at(field).words.size()))
            return tr("First say, under “What the words mean”, what this means: %1.").arg(wording::fewOf(words));
    }
    return {};
}

consent::ConsentMapping ImportPage::mapping() const
{
    if (m_isOwn)
        return consent::ownExportMapping();
    consent::ConsentMapping mapping;
    mapping.dateOrder = static_cast<base::DateOrder>(m_order->currentData().toInt());
    for (const auto& [field, source] : m_sources) {
        const QString chosen = source.list->currentData().toString();
        if (chosen.startsWith(constantMark))
            mapping.constants.insert(field, chosen.mid(constantMark.size()));
        const int place = columnOf(source.list);
        if (place < 0)
            continue;
        consent::ConsentColumn column;
        column.field = field;
        column.header = m_file.columns[static_cast<std::size_t>(place)].header;
        if (field == Field::Customer)
            column.match = matchOf(m_match->currentData().toString());
        // A word that means nothing here must not pass as if it were one of the program's own, nor as a no that is
        // sure. What is known to be none is told as that.
        for (const auto& [word, list] : source.words) {
            const QString code = list->currentData().toString();
            const bool isKnownAsNone = field == Field::State && code.isEmpty() && isNoNo(word, column.header);
            if (!isKnownAsNone)
                column.values.insert(word.toLower(), code.isEmpty() ? QStringLiteral("-") : code);
        }
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

} // namespace aicms::ui_consent
