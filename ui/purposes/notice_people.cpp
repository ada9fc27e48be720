// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purposes/notice_people.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/purposes/notice_letters.h"
#include "ui/shell/answer.h"
#include "ui/shell/choosers.h"
#include "ui/shell/commands.h"
#include "ui/shell/doubted_lists.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/few_names.h"
#include "ui/wording/names.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_purposes {

using kit::ActionButton;
using kit::CellKind;
using purposes::NoticeVersion;
using theme::Color;
using theme::Type;

namespace {

constexpr std::size_t mostShown = 1'000;
constexpr int fourRows = 32 + 4 * 36 + 4; // design pixels

/// What stands in for a name that may not be read.
QString nameOr(const QHash<qint64, QString>& names, base::CustomerId id)
{
    const QString name = names.value(id.value);
    return name.isEmpty() ? QStringLiteral("–") : name;
}

} // namespace

ToTellCard::ToTellCard(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_writer(new NoticeLetters(context, this)),
      m_lead((new kit::Label)->wrapped()), m_leftOut((new kit::Label({}, Type::Body, Color::Warning))->wrapped()),
      m_table(new kit::DataTable), m_how(new QComboBox), m_day(new kit::DayField),
      m_dayField(new kit::FormField(tr("On"), m_day)), m_form(new QWidget),
      m_letters(new ActionButton(tr("Save letters…"), ActionButton::Role::Outlined, QStringLiteral("mail"))),
      m_note(new ActionButton({}, ActionButton::Role::Primary, QStringLiteral("check")))
{
    setObjectName(QStringLiteral("toTell"));
    m_lead->setObjectName(QStringLiteral("toTellLead"));
    m_leftOut->setObjectName(QStringLiteral("toTellLeftOut"));
    m_leftOut->hide();
    m_table->setObjectName(QStringLiteral("tellTable"));
    m_table->setAccessibleName(tr("Who must be told of the newest version"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Name, 180, false, {}, 1}}, mayNote());
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("circle-check"), tr("Nobody saw an earlier version only"),
        tr("Who did stands here until they are told of the newest one. Who was shown no version at all does not: they "
           "get the newest when they give you data.")));
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(fourRows)); });
    m_how->setObjectName(QStringLiteral("toldHow"));
    using enum consent::How;
    for (const consent::How how : {Counter, Letter, Email, Phone, Web, Form})
        m_how->addItem(wording::howName(how), static_cast<int>(how));
    m_how->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setObjectName(QStringLiteral("toldOn"));
    m_day->refused = [this](const QString& typed) {
        m_dayField->setError(
            tr("“%1” is no day on which they can have got it: the version is published, and the day is "
               "not to come. The day before stays.")
                .arg(typed));
    };
    m_day->chosen = [this](const QDate&) { m_dayField->setError({}); };
    m_letters->setObjectName(QStringLiteral("tellLetters"));
    m_note->setObjectName(QStringLiteral("noteTold"));
    auto* how = new kit::FormField(tr("They got it"), m_how);
    auto* form = new QVBoxLayout(m_form);
    shell::setSpacing(form, 0, 0, 0, 0, 8);
    auto* fields = new QHBoxLayout;
    shell::setSpacing(fields, 0, 0, 0, 0, 12);
    for (kit::FormField* each : {how, m_dayField}) {
        each->setLineReserved(false);
        fields->addWidget(each, 1, Qt::AlignTop);
    }
    auto* buttons = new QWidget;
    auto* line = new kit::FlowLayout(buttons);
    shell::setSpacing(line, 0, 0, 0, 0, 8);
    line->addWidget(m_letters); // first they are sent
    line->addWidget(m_note);
    form->addLayout(fields);
    form->addWidget(buttons);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    all->addWidget(m_lead);
    all->addWidget(m_leftOut);
    all->addWidget(m_table, 1);
    all->addWidget(m_form);
    connect(m_table->rows(), &kit::PagedTableModel::checkedChanged, this, &ToTellCard::showChoice);
    connect(m_table, &kit::DataTable::opened, this, [this](qint64 row) {
        if (row > 0 && row <= static_cast<qint64>(m_people.size()))
            m_context.commands.run(QStringLiteral("customers.open"), m_people[static_cast<std::size_t>(row - 1)].value);
    });
    connect(m_note, &QPushButton::clicked, this, &ToTellCard::note);
    connect(m_letters, &QPushButton::clicked, this, &ToTellCard::askWhere);
    connect(m_writer, &NoticeLetters::saved, this, &ToTellCard::showSaved);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ToTellCard::showChoice);
    if (!access::permit(context.workspace.session(), access::Operation::PrintCustomer)) {
        m_letters->setEnabled(false);
        m_letters->setReason(
            tr("Your role makes no letters to several people: they hold names and addresses. Ask the owner or a "
               "manager."));
    }
}

/// From here on "they got it" means this letter, and whoever has none did not get it.
void ToTellCard::showSaved(int letters, const std::vector<base::CustomerId>& without, const QStringList& namesWithout)
{
    m_without = without;
    m_leftOut->setVisible(!without.empty());
    m_leftOut->setText(
        tr("%Ln people have no postal address and get no letter: %1. Tell them another way, or enter their address.",
            nullptr, static_cast<int>(without.size()))
            .arg(wording::fewOf(namesWithout)));
    if (letters == 0) {
        m_context.notices.toast(tr("No letter is saved: nobody of those chosen has a postal address."));
        return;
    }
    m_how->setCurrentIndex(m_how->findData(static_cast<int>(consent::How::Letter)));
    showChoice();
    m_context.notices.toast(
        tr("%Ln letter(s) are saved as %1. Nothing is noted yet: send them first, then note it here.", nullptr, letters)
            .arg(QFileInfo(m_path).fileName()));
}

bool ToTellCard::mayNote() const
{
    return access::permit(m_context.workspace.session(), access::Operation::RecordConsent).has_value();
}

void ToTellCard::show(const purposes::Notice& notice)
{
    if (const bool isOther = notice.code != m_notice.code
            || (notice.newest() && m_notice.newest() && notice.newest()->id != m_notice.newest()->id);
        isOther) {
        m_table->rows()->clearChecked();
        m_day->setDate(m_context.workspace.today());
        m_without.clear();
        m_leftOut->hide();
    }
    m_notice = notice;
    m_day->setToday(m_context.workspace.today());
    if (const NoticeVersion* newest = notice.newest()) {
        const QTimeZone& zone = m_context.workspace.consent().zone();
        m_day->setDateRange(newest->publishedAt.toDateTime().toTimeZone(zone).date(), m_context.workspace.today());
        if (!m_day->date().isValid())
            m_day->setDate(m_context.workspace.today());
    }
    shell::onSuccess(m_context.workspace.notices().toTell(notice.code), this, m_context.notices,
        [this, mine = ++m_generation](const std::vector<base::CustomerId>& people) {
            if (mine == m_generation) // answered late, it is of another notice, or of before it was noted
                take(people);
        });
}

void ToTellCard::take(const std::vector<base::CustomerId>& people)
{
    const bool isSame = people == m_people;
    m_people = people;
    Q_EMIT counted(static_cast<int>(people.size()));
    m_form->setVisible(!people.empty() && mayNote());
    m_lead->setVisible(!people.empty());
    if (m_notice.newest())
        m_lead->setText(tr("%Ln people know an earlier version only. Give them version %1, then note it here.", nullptr,
            static_cast<int>(people.size()))
                .arg(m_notice.newest()->version));
    showChoice();
    if (!isSame || m_table->rows()->rowCount() == 0)
        showNames();
}

void ToTellCard::showNames()
{
    const std::vector<base::CustomerId> shown(
        m_people.begin(), m_people.begin() + static_cast<std::ptrdiff_t>(std::min(mostShown, m_people.size())));
    using People = std::vector<customers::CustomerRow>;
    shell::onSuccess(m_context.workspace.customers().rows(shown), this, m_context.notices,
        [this, shown, mine = ++m_namesGeneration](const People& people) {
            if (mine != m_namesGeneration)
                return;
            QHash<qint64, QString> names;
            for (const customers::CustomerRow& each : people)
                names.insert(each.id.value, each.name);
            std::vector<kit::PagedTableModel::Row> rows;
            for (const base::CustomerId id : shown)
                rows.push_back({nameOr(names, id)});
            m_table->rows()->clearChecked(); // rows are numbered: a tick would go to somebody else
            m_table->rows()->setRows(std::move(rows));
        });
}

std::vector<base::CustomerId> ToTellCard::wanted() const
{
    std::vector<base::CustomerId> people;
    for (const qint64 row : m_table->rows()->checkedIds()) {
        if (row > 0 && row <= static_cast<qint64>(m_people.size()))
            people.push_back(m_people[static_cast<std::size_t>(row - 1)]);
    }
    return people.empty() ? m_people : people;
}

std::vector<base::CustomerId> ToTellCard::reached() const
{
    std::vector<base::CustomerId> people = wanted();
    if (m_how->currentData().toInt() == static_cast<int>(consent::How::Letter))
        std::erase_if(
            people, [this](base::CustomerId id) { return std::ranges::find(m_without, id) != m_without.end(); });
    return people;
}

void ToTellCard::showChoice()
{
    const auto people = static_cast<int>(reached().size());
    m_note->setText(m_table->rows()->checkedCount() > 0 ? tr("Note it for %Ln person(s)", nullptr, people)
                                                        : tr("Note it for all %Ln", nullptr, people));
    m_note->setEnabled(people > 0);
    m_note->setReason(people > 0 ? QString() : tr("By letter nobody of them can have got it"));
}

void ToTellCard::note()
{
    const NoticeVersion* newest = m_notice.newest();
    if (!newest || reached().empty() || m_isNoting)
        return;
    purposes::HandOver handOver {newest->id, reached(), m_how->currentData().toInt(), std::nullopt};
    if (const QDate day = m_day->typed(); day.isValid() && day != m_context.workspace.today()) {
        // A day without a time: its first moment, but not before the version was there.
        const QTimeZone& zone = m_context.workspace.consent().zone();
        handOver.at = std::max(newest->publishedAt, base::UtcTime::fromDateTime(day.startOfDay(zone)));
    }
    m_isNoting = true; // the button stays on: off, it would send the focus to the next one
    const auto done = m_context.workspace.notices().noteHandOver(handOver);
    kit::whenDone(this, done, [this, handOver](const base::Result<std::vector<qint64>>& answer) {
        m_isNoting = false;
        if (!answer) {
            m_context.notices.error(answer.error());
            return;
        }
        const QString text
            = tr("Noted that %Ln people got version %1", nullptr, static_cast<int>(handOver.people.size()))
                  .arg(m_notice.newest()->version);
        const auto sights = std::make_shared<std::vector<qint64>>(*answer);
        const auto undo = [context = m_context, sights] {
            shell::withoutWords(
                context.workspace.notices().strikeSights(*sights, tr("Undone right away")), context.notices);
        };
        const auto redo = [context = m_context, sights, handOver] {
            shell::onSuccess(context.workspace.notices().noteHandOver(handOver), &context.notices, context.notices,
                [sights](const std::vector<qint64>& again) { *sights = again; });
        };
        m_context.undo.push({text, undo, redo});
        m_context.notices.toastWithUndo(text);
        m_table->rows()->clearChecked();
        Q_EMIT noted();
    });
}

void ToTellCard::askWhere()
{
    if (!shell::listsMayLeave(m_context))
        return;
    const QString path = shell::saveAsKind(
        this, m_letters->text(), tr("letters", "a file name without the ending"), {{QStringLiteral("pdf"), tr("PDF")}});
    if (!path.isEmpty())
        saveLettersTo(path);
}

void ToTellCard::saveLettersTo(const QString& path)
{
    if (!m_notice.newest())
        return;
    m_path = path;
    m_writer->save(m_notice, wanted(), path);
}

SeersCard::SeersCard(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_lead((new kit::Label({}, Type::Body, Color::TextSecondary))->wrapped()),
      m_table(new kit::DataTable),
      m_open(new ActionButton(tr("Take back…"), ActionButton::Role::Outlined, QStringLiteral("undo-2"))),
      m_form(new QWidget), m_reason(new QLineEdit), m_reasonField(new kit::FormField({}, m_reason)),
      m_confirm(new ActionButton(tr("Take it back"), ActionButton::Role::Primary))
{
    setObjectName(QStringLiteral("seers"));
    m_lead->setObjectName(QStringLiteral("seersLead"));
    m_table->setObjectName(QStringLiteral("seenTable"));
    m_table->setAccessibleName(tr("Who saw this version"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Name, 130, false, {}, 1},
        {QStringLiteral("when"), tr("When"), CellKind::Date, 96, false},
        {QStringLiteral("how"), tr("How"), CellKind::Text, 116, false},
        {QStringLiteral("language"), tr("Language"), CellKind::Text, 90, false}});
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("eye"), tr("Nobody saw this version yet"),
        tr("Whoever is shown it stands here, with day and language.")));
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(fourRows)); });
    m_open->setObjectName(QStringLiteral("takeBack"));
    m_reason->setObjectName(QStringLiteral("takeBackReason"));
    m_confirm->setObjectName(QStringLiteral("takeBackConfirm"));
    m_reasonField->setLineReserved(false);
    auto* keep = new ActionButton(tr("Keep it"), ActionButton::Role::Quiet);
    keep->setObjectName(QStringLiteral("takeBackKeep"));
    auto* form = new QVBoxLayout(m_form);
    shell::setSpacing(form, 0, 0, 0, 0, 8);
    form->addWidget(m_reasonField);
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 0, 0, 0, 8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    form->addLayout(buttons);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    all->addWidget(m_lead);
    all->addWidget(m_table, 1);
    all->addWidget(m_form);
    all->addWidget(m_open, 0, Qt::AlignLeft);
    m_form->hide();
    connect(m_table, &kit::DataTable::currentIdChanged, this, &SeersCard::showChoice);
    connect(m_table, &kit::DataTable::opened, this, [this](qint64 row) {
        if (row > 0 && row <= static_cast<qint64>(m_sights.size()))
            m_context.commands.run(
                QStringLiteral("customers.open"), m_sights[static_cast<std::size_t>(row - 1)].customer.value);
    });
    connect(m_open, &QPushButton::clicked, this, [this] { openReason(true); });
    connect(keep, &QPushButton::clicked, this, [this] { openReason(false); });
    connect(m_confirm, &QPushButton::clicked, this, &SeersCard::takeBack);
    connect(m_reason, &QLineEdit::returnPressed, this, &SeersCard::takeBack);
}

void SeersCard::show(const NoticeVersion* version)
{
    const qint64 id = version ? version->id : 0;
    if (id != m_version)
        openReason(false);
    m_version = id;
    ++m_generation;
    if (!version) {
        m_sights.clear();
        fill();
        return;
    }
    using Sights = std::vector<purposes::NoticeSight>;
    shell::onSuccess(m_context.workspace.notices().seenBy(id, static_cast<int>(mostShown)), this, m_context.notices,
        [this, mine = m_generation](const Sights& sights) {
            if (mine != m_generation)
                return;
            m_sights = sights;
            fill();
        });
}

void SeersCard::fill()
{
    std::vector<base::CustomerId> ids;
    for (const purposes::NoticeSight& sight : m_sights)
        ids.push_back(sight.customer);
    m_lead->setVisible(m_sights.size() >= mostShown);
    m_lead->setText(tr("The newest %Ln are shown.", nullptr, static_cast<int>(mostShown)));
    using People = std::vector<customers::CustomerRow>;
    shell::onSuccess(m_context.workspace.customers().rows(ids), this, m_context.notices,
        [this, sights = m_sights, mine = m_generation](const People& people) {
            if (mine != m_generation)
                return;
            QHash<qint64, QString> names;
            for (const customers::CustomerRow& each : people)
                names.insert(each.id.value, each.name);
            const QTimeZone& zone = m_context.workspace.consent().zone();
            std::vector<kit::PagedTableModel::Row> rows;
            for (const purposes::NoticeSight& sight : sights)
                rows.push_back({nameOr(names, sight.customer), sight.at.toDateTime().toTimeZone(zone).date(),
                    wording::howName(static_cast<consent::How>(sight.how)), wording::languageName(sight.language)});
            {
                // Read anew, the chosen line stays chosen, and what was typed about it stays typed.
                const QSignalBlocker quiet(m_table);
                const qint64 chosen = m_table->currentId();
                const qint64 most = static_cast<qint64>(rows.size());
                m_table->rows()->setRows(std::move(rows));
                if (chosen > 0 && chosen <= most)
                    m_table->setCurrentId(chosen);
            }
            // Names have the room where all read the same.
            m_table->setColumnVisible(QStringLiteral("language"),
                std::ranges::any_of(sights,
                    [&](const purposes::NoticeSight& each) { return each.language != sights.front().language; }));
            showChoice();
        });
}

bool SeersCard::mayTakeBack() const
{
    return access::permit(m_context.workspace.session(), access::Operation::RecordConsent).has_value();
}

void SeersCard::showChoice()
{
    const bool isChosen = m_table->currentId() > 0 && m_table->currentId() <= static_cast<qint64>(m_sights.size());
    m_open->setVisible(!m_sights.empty() && m_form->isHidden() && mayTakeBack());
    m_open->setEnabled(isChosen);
    m_open->setReason(isChosen ? QString() : tr("Choose a line first"));
    if (!isChosen)
        openReason(false);
}

void SeersCard::openReason(bool isOpen)
{
    const qint64 row = m_table->currentId();
    if (isOpen && row > 0) {
        const QModelIndex name
            = m_table->rows()->index(m_table->rows()->rowOf(row), m_table->rows()->columnOf(QStringLiteral("name")));
        m_reasonField->setLabel(tr("Why was it not shown to %1 after all?").arg(name.data().toString()));
        m_reasonField->setHint(tr(
            "The note stays in the log and counts no more. If nothing else was shown, they stand under “To be told”."));
    }
    m_reason->clear();
    m_reasonField->setError({});
    m_form->setVisible(isOpen);
    m_open->setVisible(!isOpen && !m_sights.empty() && mayTakeBack());
    if (isOpen)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void SeersCard::takeBack()
{
    const qint64 row = m_table->currentId();
    if (row <= 0 || row > static_cast<qint64>(m_sights.size()))
        return;
    const purposes::NoticeSight sight = m_sights[static_cast<std::size_t>(row - 1)];
    const auto done = m_context.workspace.notices().strikeSights({sight.id}, m_reason->text());
    kit::whenDone(this, done, [this](const base::Result<void>& answer) {
        if (!answer) {
            if (answer.error().subject == QLatin1String("notice.reason"))
                m_reasonField->setError(tr("Say why: the log keeps it."));
            else
                m_context.notices.error(answer.error());
            return;
        }
        openReason(false);
        m_context.notices.toast(tr("Taken back. It counts no more; the log says who took it back, and when."));
        Q_EMIT takenBack();
    });
}

} // namespace aicms::ui_purposes
