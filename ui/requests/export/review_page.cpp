// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/review_page.h"

#include "core/requests/package/hidden_words.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/requests/export/copy_paper.h"
#include "ui/requests/export/export_flow.h"
#include "ui/requests/wizard/marked_quote.h"
#include "ui/requests/wizard/place_icons.h"
#include "ui/requests/wizard/short_table.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/sheet_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::CellKind;
using kit::Label;
using requests::Passage;
using requests::Place;
using requests::TextFate;
using theme::Color;
using theme::Type;

namespace {

QString titleOf(const Passage& passage)
{
    const QString day = passage.at.microseconds == 0
        ? QString()
        : QLocale().toString(passage.at.toDateTime().toLocalTime().date(), QLocale::LongFormat);
    if (passage.isElsewhere())
        return PassageRow::tr("Record of %1, %2", "person, day").arg(passage.ownerName, day);
    const QString place = wording::requestPlaceName(passage.place);
    return day.isEmpty() ? place : PassageRow::tr("%1, %2", "kind of data, day").arg(place, day);
}

QString namesOf(const Passage& passage, const std::vector<requests::TextPlace>& places)
{
    QStringList names;
    for (const requests::TextPlace& place : places)
        names << passage.text.mid(place.start, place.length).simplified();
    names.removeDuplicates();
    return names.join(PassageRow::tr("”, “", "between the items of a list"));
}

/// What is marked: in her own record the others, elsewhere what may mean her.
std::vector<requests::Mention> marksOf(const Passage& passage)
{
    if (passage.isElsewhere())
        return passage.own;
    std::vector<requests::Mention> marks;
    std::vector<requests::TextPlace> places = passage.others;
    places.insert(places.end(), passage.doubtful.begin(), passage.doubtful.end());
    std::ranges::sort(places, {}, &requests::TextPlace::start);
    for (const requests::TextPlace& place : places)
        marks.push_back({place.start, place.length, requests::MentionRule::FullName});
    return marks;
}

QString explanation(const Passage& passage)
{
    if (!passage.doubtful.empty())
        return PassageRow::tr("“%1” may be this person, or somebody else who is stored here. Say which; until then the "
                              "name is hidden.")
            .arg(namesOf(passage, passage.doubtful));
    if (!passage.isElsewhere())
        return PassageRow::tr("Names somebody else, found by name, e-mail or phone.");
    return passage.isSure ? PassageRow::tr("Names this person without doubt, in the record of somebody else.")
                          : PassageRow::tr("Spelling is close, or only a part of the name. It may be somebody else.");
}

QString partIcon(const QString& code)
{
    if (const auto place = requests::placeFromCode(code))
        return placeIcon(*place);
    return code == QLatin1String("answer") ? QStringLiteral("info") : QStringLiteral("eye-off");
}

} // namespace

PassageRow::PassageRow(const Passage& passage, int number, QWidget* parent)
    : QWidget(parent), m_state(new kit::Pill(theme::Tone::Warning, QStringLiteral("triangle-alert"), {}))
{
    auto* title = new Label(titleOf(passage), Type::BodyStrong);
    title->wrapped();
    m_state->setObjectName(QStringLiteral("passageState%1").arg(number));
    auto* choices = new QWidget;
    auto* flow = new kit::FlowLayout(choices);
    shell::setSpacing(flow, 0, 0, 0, 0, 12);
    struct Choice {
        TextFate fate;
        QString text;
        const char* name;
    };
    const QString who = namesOf(passage, passage.doubtful);
    std::vector<Choice> offered;
    if (passage.doubtful.empty()) {
        offered.push_back({TextFate::BlackOut, tr("Hide the others"), "BlackOut"});
    } else {
        offered.push_back({TextFate::BlackOut,
            passage.others.empty() ? tr("“%1” is this person: show it").arg(who)
                                   : tr("“%1” is this person: hide the others only").arg(who),
            "BlackOut"});
        offered.push_back({TextFate::BlackOutAll, tr("“%1” is somebody else: hide it").arg(who), "BlackOutAll"});
    }
    offered.push_back(
        {TextFate::LeaveOut, passage.isElsewhere() ? tr("Not this person") : tr("Leave the text out"), "LeaveOut"});
    if (!passage.others.empty() || passage.doubtful.empty())
        offered.push_back({TextFate::Include, tr("Show it, the person knows already"), "Include"});
    for (const Choice& choice : offered) {
        auto* radio = new QRadioButton(choice.text);
        m_radios.emplace_back(choice.fate, radio);
        radio->setObjectName(QStringLiteral("passage%1%2").arg(number).arg(QLatin1String(choice.name)));
        radio->setChecked(passage.decision.fate == choice.fate);
        radio->setAccessibleDescription(title->text());
        connect(radio, &QRadioButton::clicked, this, [this, fate = choice.fate] { Q_EMIT decided(fate); });
        flow->addWidget(radio);
    }
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 16, 10, 16, 10, 8);
    all->addWidget(title);
    all->addWidget(m_state, 0, Qt::AlignLeading);
    all->addWidget(new MarkedQuote(passage.text, marksOf(passage)));
    all->addWidget((new Label(explanation(passage), Type::Caption, Color::TextSecondary))->wrapped());
    all->addWidget(choices);
    show(passage.decision.fate);
}

void PassageRow::show(TextFate fate)
{
    if (fate == TextFate::Open)
        m_state->setState(theme::Tone::Warning, QStringLiteral("triangle-alert"), tr("Your decision"));
    else
        m_state->setState(theme::Tone::Success, QStringLiteral("check"), tr("Decided"));
    for (const auto& [each, radio] : m_radios) {
        if (each == fate)
            radio->setChecked(true);
    }
}

HiddenList::HiddenList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    shell::setSpacing(m_rows, 16, 8, 16, 8, 8);
}

void HiddenList::show(const QStringList& words, const std::vector<int>& counts)
{
    if (words != m_words)
        makeRows(words);
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const bool isKnown = i < counts.size();
        m_notes[i]->setText(!isKnown ? QString()
                : counts[i] == 0     ? tr("Not in the data: words of the form stay.")
                                     : tr("Hidden in %Ln place(s) of the copy.", nullptr, counts[i]));
    }
}

void HiddenList::makeRows(const QStringList& words)
{
    m_words = words;
    m_notes.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it may be the one whose click is being handled
            widget->deleteLater();
        }
        delete item;
    }
    if (!words.isEmpty())
        m_rows->addWidget(new Label(tr("Marked by hand"), Type::BodyStrong));
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* row = new QWidget;
        auto* flow = new kit::FlowLayout(row);
        shell::setSpacing(flow, 0, 0, 0, 0, 8);
        flow->addWidget((new Label(tr("“%1”").arg(words[i])))->wrapped());
        auto* again = new kit::ActionButton(tr("Show again"), kit::ActionButton::Role::Quiet, QStringLiteral("eye"));
        again->setObjectName(QStringLiteral("exportShowAgain%1").arg(i));
        again->setAccessibleDescription(words[i]);
        connect(again, &QPushButton::clicked, this, [this, each = words[i]] { Q_EMIT shownAgain(each); });
        flow->addWidget(again);
        m_rows->addWidget(row);
        m_notes.push_back(new Label({}, Type::Caption, Color::TextSecondary));
        m_rows->addWidget(m_notes.back()->wrapped());
    }
}

ExportReviewPage::ExportReviewPage(ExportFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_parts(new kit::Card(tr("In the copy"))), m_table(new ShortTable),
      m_language(new QComboBox), m_looked(new QCheckBox(tr("I have looked through all parts"))), m_paper(new QTextEdit),
      m_hide(new kit::ActionButton(
          tr("Hide the marked words"), kit::ActionButton::Role::Outlined, QStringLiteral("eye-off"))),
      m_own(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_place(new Label({}, Type::Caption, Color::TextSecondary)),
      m_texts(new kit::Card(tr("Other people in this part"))),
      m_none(new Label(tr("Nobody else was found in this part. Read it all the same: of people who are not "
                          "stored here, not every name can be found."),
          Type::Body, Color::TextSecondary)),
      m_rest(new kit::ActionButton(
          tr("Hide all others that are left"), kit::ActionButton::Role::Outlined, QStringLiteral("eye-off"))),
      m_hidden(new HiddenList), m_list(new QVBoxLayout)
{
    m_table->setObjectName(QStringLiteral("exportParts"));
    m_table->setAccessibleName(tr("Parts of the copy"));
    m_table->setColumns({{QStringLiteral("part"), tr("Part"), CellKind::IconText, 150, false, {}, 1},
        {QStringLiteral("open"), tr("Open", "how many texts are not decided"), CellKind::Number, 56, false}});
    auto* right = new TwoColumns(makePaper(), 5, makeTexts(), 4);
    right->setLeastWidth(620);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 0);
    all->addWidget(new TwoColumns(makeParts(), 5, right, 12), 1);
    connect(m_table, &kit::DataTable::currentIdChanged, this, [this](qint64 id) {
        const auto part = static_cast<std::size_t>(id - 1); // ids are 1, 2, 3
        if (id > 0 && part < m_flow.report().parts.size() && m_flow.report().parts[part].code != m_part)
            showPart(part);
    });
    connect(m_rest, &QPushButton::clicked, &m_flow, &ExportFlow::blackOutRest);
    connect(m_hide, &QPushButton::clicked, this, &ExportReviewPage::hideMarked);
    m_own->setObjectName(QStringLiteral("exportOwnMarked"));
    m_own->hide();
    connect(&m_flow, &ExportFlow::ownMarked, this, &ExportReviewPage::tellOwn);
    connect(m_hidden, &HiddenList::shownAgain, &m_flow, &ExportFlow::showAgain);
    connect(m_looked, &QCheckBox::clicked, &m_flow, &ExportFlow::setLookedThrough);
    connect(&m_flow, &ExportFlow::changed, this, &ExportReviewPage::refresh);
}

QWidget* ExportReviewPage::makeParts()
{
    m_looked->setObjectName(QStringLiteral("exportLookedThrough"));
    m_parts->setPadding(0);
    m_parts->body()->addWidget(m_table);
    m_parts->body()->addStretch(1);
    auto* foot = new QVBoxLayout;
    shell::setSpacing(foot, 16, 8, 16, 12, 8);
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    for (const QString& code : wording::sheetLanguages())
        m_language->addItem(wording::languageName(code), code);
    auto* language = new kit::FormField(tr("Language of the readable copy"), m_language);
    language->setLineReserved(false);
    foot->addWidget(language);
    foot->addWidget(m_looked);
    m_parts->body()->addLayout(foot);
    connect(
        m_language, &QComboBox::activated, this, [this] { m_flow.setLanguage(m_language->currentData().toString()); });
    return m_parts;
}

QWidget* ExportReviewPage::makePaper()
{
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    m_paper->setReadOnly(true);
    m_paper->setFrameShape(QFrame::NoFrame); // the card around has a border
    m_paper->setTabChangesFocus(true);
    m_paper->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hide->setObjectName(QStringLiteral("exportHideMarked"));
    m_hide->setEnabled(false);
    m_hide->setToolTip(tr("Mark words with the mouse, or with Shift and the arrow keys, first."));
    connect(m_paper, &QTextEdit::selectionChanged, this,
        [this] { m_hide->setEnabled(!requests::hideableWords(m_paper->textCursor().selectedText()).isEmpty()); });
    m_paper->setAccessibleName(tr("This part as the person will read it"));
    // Paper is white whatever the theme.
    QPalette paper;
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_paper->setPalette(paper);
    kit::followTheme(m_paper, [this] { m_paper->setMinimumHeight(theme::px(380)); });
    auto* sheet = new kit::Card;
    sheet->setPadding(1);
    sheet->body()->addWidget(m_paper, 1);
    auto* foot = new QVBoxLayout;
    shell::setSpacing(foot, 16, 8, 16, 8, 6);
    foot->addWidget(m_hide, 0, Qt::AlignLeading);
    foot->addWidget(m_own);
    foot->addWidget(m_place->wrapped());
    sheet->body()->addLayout(foot);
    return sheet;
}

QWidget* ExportReviewPage::makeTexts()
{
    m_texts->setPadding(0);
    m_rest->setObjectName(QStringLiteral("exportHideRest"));
    m_none->setObjectName(QStringLiteral("exportNoTexts"));
    m_none->wrapped();
    m_none->setContentsMargins(theme::px(16), 0, theme::px(16), theme::px(12));
    m_texts->body()->addWidget(m_none);
    shell::setSpacing(m_list, 0, 0, 0, 0, 0);
    m_texts->body()->addLayout(m_list);
    m_texts->body()->addWidget(m_hidden);
    m_texts->body()->addStretch(1);
    auto* foot = new QVBoxLayout;
    shell::setSpacing(foot, 16, 8, 16, 12, 8);
    foot->addWidget(m_rest, 0, Qt::AlignLeading);
    foot->addWidget((new Label(tr("Hidden words are replaced by █████ in every file of the copy; nothing is left "
                                  "underneath."),
                         Type::Caption, Color::TextSecondary))
            ->wrapped());
    m_texts->body()->addLayout(foot);
    return m_texts;
}

void ExportReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    noteSeen();
}

void ExportReviewPage::noteSeen()
{
    if (isVisible() && !m_part.isEmpty())
        m_flow.notePartSeen(m_part);
}

/// Half a word would stay readable: what is marked grows to whole ones.
void ExportReviewPage::hideMarked()
{
    QTextCursor marked = m_paper->textCursor();
    int from = marked.selectionStart();
    int to = marked.selectionEnd();
    const auto isInWord = [this](int at) {
        const QChar letter = m_paper->document()->characterAt(at);
        return letter.isLetterOrNumber() || letter.isMark();
    };
    while (isInWord(from) && isInWord(from - 1))
        --from;
    while (to > from && isInWord(to - 1) && isInWord(to))
        ++to;
    marked.setPosition(from);
    marked.setPosition(to, QTextCursor::KeepAnchor);
    m_flow.hideWords(marked.selectedText());
    m_paper->setFocus(Qt::OtherFocusReason); // the button is off until something else is marked
}

/// The copy is for the person: what is about her stays readable.
void ExportReviewPage::tellOwn(const QStringList& words)
{
    m_own->setVisible(!words.isEmpty());
    m_own->setText(
        tr("Not hidden: “%1” is this person's own data, and the copy shows all of it. Hide only what is about "
           "somebody else; where both share a name, mark the whole name of the other person.")
            .arg(words.join(tr("”, “", "between the items of a list"))));
}

void ExportReviewPage::refresh()
{
    if (!m_flow.package() || m_flow.report().parts.empty())
        return;
    showParts();
    const auto& parts = m_flow.report().parts;
    const auto known = std::ranges::find(parts, m_part, &wording::ReportPart::code);
    showPart(known == parts.end() ? 0 : static_cast<std::size_t>(known - parts.begin()));
}

void ExportReviewPage::showParts()
{
    std::vector<kit::PagedTableModel::Row> rows;
    for (const wording::ReportPart& part : m_flow.report().parts) {
        const auto place = requests::placeFromCode(part.code);
        const auto open = std::ranges::count_if(m_flow.package()->passages,
            [&](const Passage& passage) { return place == passage.place && passage.isOpen(); });
        const kit::PillText name {theme::Tone::Neutral, partIcon(part.code), part.heading};
        rows.push_back(
            {QVariant::fromValue(name), open == 0 ? QString() : QLocale().toString(static_cast<qint64>(open))});
    }
    const qint64 current = m_table->currentId();
    m_table->setCells(std::move(rows));
    if (current > 0)
        m_table->setCurrentId(current);
    m_parts->setNote(tr("%Ln part(s)", nullptr, static_cast<int>(m_flow.report().parts.size())));
}

void ExportReviewPage::showPart(std::size_t part)
{
    const wording::CopyReport& report = m_flow.report();
    const bool isSame = m_part == report.parts[part].code;
    m_part = report.parts[part].code;
    m_table->setCurrentId(static_cast<qint64>(part) + 1);
    const int at = isSame ? m_paper->verticalScrollBar()->value() : 0;
    const std::unique_ptr<QTextDocument> paper = partPaper(report, part);
    if (!isSame || paper->toPlainText() != m_paper->toPlainText()) { // else what is being marked stays marked
        QTextDocument* shown = paper->clone(m_paper);
        shown->setDocumentMargin(theme::px(20));
        m_paper->setDocument(shown);
        m_paper->verticalScrollBar()->setValue(at);
        m_hide->setEnabled(false);
    }
    m_place->setText(tr("Part %1 of %2, as the person will read it.").arg(part + 1).arg(report.parts.size()));
    showTexts();
    m_hidden->show(m_flow.choices().hidden, m_flow.isUpToDate() ? m_flow.package()->hidden : std::vector<int>());
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_flow.language())));
    m_looked->setChecked(m_flow.progress().isLookedThrough);
    noteSeen();
}

void ExportReviewPage::showTexts()
{
    std::vector<const Passage*> here;
    QStringList keys;
    for (const Passage& passage : m_flow.package()->passages) {
        if (requests::placeCode(passage.place) != m_part)
            continue;
        here.push_back(&passage);
        keys << passage.key;
    }
    if (keys != m_shown) {
        m_shown = keys;
        m_rows.clear();
        while (QLayoutItem* item = m_list->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (std::size_t i = 0; i < here.size(); ++i) {
            if (i > 0)
                m_list->addWidget(new kit::Separator);
            auto* row = new PassageRow(*here[i], static_cast<int>(i));
            connect(row, &PassageRow::decided, this, [this, key = here[i]->key](TextFate fate) {
                requests::TextDecision decision {fate, {}};
                if (fate == TextFate::LeaveOut)
                    decision.why.code = QStringLiteral("rights_of_others");
                m_flow.decide(key, decision);
            });
            m_list->addWidget(row);
            m_rows.push_back(row);
        }
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(here[i]->decision.fate);
    const auto open = std::ranges::count_if(here, [](const Passage* each) { return each->isOpen(); });
    m_none->setVisible(here.empty());
    const auto& all = m_flow.package()->passages;
    m_rest->setVisible(std::ranges::any_of(all, [](const Passage& each) { return each.isOpen() && !each.asksWho(); }));
    m_texts->setNote(here.empty()
            ? QString()
            : tr("%1 of %2 decided").arg(static_cast<int>(here.size()) - static_cast<int>(open)).arg(here.size()));
}

} // namespace aicms::ui_requests
