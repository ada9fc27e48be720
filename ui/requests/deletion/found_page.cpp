// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/deletion/found_page.h"

#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/pill.h"
#include "ui/requests/deletion/delete_flow.h"
#include "ui/requests/wizard/marked_quote.h"
#include "ui/requests/wizard/place_icons.h"
#include "ui/requests/wizard/request_facts.h"
#include "ui/requests/wizard/short_table.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"
#include "ui/wording/text_locale.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace aicms::ui_requests {

using kit::CellKind;
using kit::Label;
using requests::HitFate;
using requests::Place;
using theme::Color;
using theme::Type;

namespace {

QHBoxLayout* noted(kit::IconLabel* icon, Label* words)
{
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 8);
    icon->setBoxHeight(20);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(words->wrapped(), 1);
    return row;
}

} // namespace

HitRow::HitRow(const requests::TextHit& hit, int number, QWidget* parent)
    : QWidget(parent), m_state(new kit::Pill(theme::Tone::Warning, QStringLiteral("triangle-alert"), {}))
{
    const QString day = QLocale().toString(hit.at.toDateTime().toLocalTime().date(), QLocale::LongFormat);
    const bool isNote = hit.table == QLatin1String("note");
    auto* title = new Label(isNote ? tr("%1, note, %2", "whose record, day").arg(hit.ownerName, day)
                                   : tr("%1, call or visit, %2", "whose record, day").arg(hit.ownerName, day),
        Type::BodyStrong);
    title->setElide(Qt::ElideMiddle);
    m_state->setObjectName(QStringLiteral("hitState%1").arg(number));
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(title, 1);
    head->addWidget(m_state);
    auto* choices = new QWidget;
    auto* flow = new kit::FlowLayout(choices);
    shell::setSpacing(flow, 0, 0, 0, 0, 16);
    struct Choice {
        HitFate fate;
        QString text;
        const char* name;
    };
    const std::array offered = {Choice {HitFate::BlackOut, tr("Black out"), "BlackOut"},
        Choice {HitFate::Remove, isNote ? tr("Remove the note") : tr("Remove the entry"), "Remove"},
        Choice {HitFate::NotMeant, tr("Somebody else"), "NotMeant"}};
    for (const Choice& choice : offered) {
        auto* radio = new QRadioButton(choice.text);
        radio->setObjectName(QStringLiteral("hit%1%2").arg(number).arg(QLatin1String(choice.name)));
        radio->setChecked(hit.fate == choice.fate);
        radio->setAccessibleDescription(title->text());
        connect(radio, &QRadioButton::clicked, this, [this, fate = choice.fate] { Q_EMIT decided(fate); });
        flow->addWidget(radio);
    }
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 16, 10, 16, 10, 8);
    all->addLayout(head);
    all->addWidget(new MarkedQuote(hit.text, hit.mentions));
    all->addWidget(
        (new Label(hit.isSure() ? tr("Names the person without doubt.")
                                : tr("Spelling is close, or only a part of the name. It may be somebody else."),
             Type::Caption, Color::TextSecondary))
            ->wrapped());
    all->addWidget(choices);
    show(hit.fate);
}

void HitRow::show(HitFate fate)
{
    if (fate == HitFate::Open)
        m_state->setState(theme::Tone::Warning, QStringLiteral("triangle-alert"), tr("Your decision"));
    else
        m_state->setState(theme::Tone::Success, QStringLiteral("check"), tr("Decided"));
}

DeleteFoundPage::DeleteFoundPage(DeleteFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_twice(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_table(new ShortTable), m_empty(new Label({}, Type::Caption, Color::TextSecondary)),
      m_backups(new Label({}, Type::Caption, Color::TextSecondary)),
      m_backupIcon(new kit::IconLabel(QStringLiteral("triangle-alert"), Color::Warning)),
      m_none(new Label(tr("No other record names this person."), Type::Body, Color::TextSecondary))
{
    m_table->setObjectName(QStringLiteral("deletePlaces"));
    m_empty->setObjectName(QStringLiteral("deleteEmpty"));
    m_backups->setObjectName(QStringLiteral("deleteBackups"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    m_twice->setObjectName(QStringLiteral("deleteTwice"));
    m_twice->hide();
    all->addWidget(m_twice);
    QWidget* places = makePlaces();
    QWidget* texts = makeTexts();
    all->addWidget(new TwoColumns(places, 5, texts, 8), 1);
    connect(&m_flow, &DeleteFlow::changed, this, &DeleteFoundPage::refresh);
}

QWidget* DeleteFoundPage::makePlaces()
{
    m_places = new kit::Card(tr("Where"));
    m_places->setPadding(0);
    m_table->setColumns({{QStringLiteral("place"), tr("Place"), CellKind::IconText, 150, false, {}, 1},
        {QStringLiteral("by"), tr("Found by"), CellKind::Secondary, 104, false},
        {QStringLiteral("items"), tr("Items"), CellKind::Number, 64, false}});
    m_table->setAccessibleName(tr("Where something was found, with counts"));
    m_places->body()->addWidget(m_table);
    auto* notes = new QWidget;
    auto* column = new QVBoxLayout(notes);
    shell::setSpacing(column, 16, 12, 16, 16, 12);
    column->addLayout(noted(new kit::IconLabel(QStringLiteral("circle-check"), Color::Success), m_empty));
    column->addLayout(noted(m_backupIcon, m_backups));
    m_places->body()->addWidget(notes);
    m_places->body()->addStretch(1);
    return m_places;
}

QWidget* DeleteFoundPage::makeTexts()
{
    m_texts = new kit::Card(wording::requestPlaceName(Place::Elsewhere));
    m_texts->setPadding(0);
    m_none->setObjectName(QStringLiteral("deleteNoTexts"));
    m_none->wrapped();
    m_none->setContentsMargins(theme::px(16), 0, theme::px(16), 0);
    m_texts->body()->addWidget(m_none);
    m_list = new QVBoxLayout;
    shell::setSpacing(m_list, 0, 0, 0, 0, 0);
    m_texts->body()->addLayout(m_list);
    m_texts->body()->addStretch(1);
    m_texts->body()->addWidget(new kit::Separator);
    auto* foot = new QHBoxLayout;
    shell::setSpacing(foot, 16, 10, 16, 12, 0);
    foot->addWidget((new Label(tr("Black out replaces the words with █████ and leaves the rest for the other person."),
                         Type::Caption, Color::TextSecondary))
            ->wrapped());
    m_texts->body()->addLayout(foot);
    return m_texts;
}

void DeleteFoundPage::refresh()
{
    if (!m_flow.found())
        return;
    showLookAlikes(*m_twice, m_flow.view());
    showPlaces(*m_flow.found());
    showTexts(*m_flow.found());
}

void DeleteFoundPage::showPlaces(const requests::Found& found)
{
    std::vector<kit::PagedTableModel::Row> rows;
    QStringList empty;
    for (const requests::PlaceCount& count : found.places) {
        const QString name = wording::requestPlaceName(count.place);
        if (count.items == 0) {
            empty << wording::withinSentence(name);
            continue;
        }
        const kit::PillText place {theme::Tone::Neutral, placeIcon(count.place), name};
        rows.push_back({QVariant::fromValue(place),
            count.place == Place::Elsewhere ? tr("text search") : tr("record no.", "found by the record's number"),
            QLocale().toString(count.items)});
    }
    m_table->setCells(std::move(rows));
    m_places->setNote(tr("%Ln item(s)", nullptr, static_cast<int>(found.items())));
    m_empty->setText(tr("Also searched and empty: %1. The search index goes with the record; exported copies "
                        "are not kept by the program.")
            .arg(empty.join(tr(", "))));
    m_backupIcon->setIcon(found.backups.empty() ? QStringLiteral("circle-check") : QStringLiteral("triangle-alert"),
        found.backups.empty() ? Color::Success : Color::Warning);
    if (found.backups.empty()) {
        m_backups->setText(tr("No backup was written that still holds this person."));
        return;
    }
    const QDate last = found.backups.back().toDateTime().toLocalTime().date();
    m_backups->setText(tr("%Ln backup(s) still hold this person, the newest of %1. They expire by %2. A restore erases "
                          "the person again by itself; what is blacked out in texts of others comes back.",
        nullptr, static_cast<int>(found.backups.size()))
            .arg(QLocale().toString(last, QLocale::LongFormat),
                QLocale().toString(last.addDays(retention::backupMaximumAge), QLocale::LongFormat)));
}

void DeleteFoundPage::showTexts(const requests::Found& found)
{
    QStringList keys;
    for (const requests::TextHit& hit : found.hits)
        keys << hit.key() + hit.digest();
    if (keys != m_shown) {
        m_shown = keys;
        qDeleteAll(m_rows);
        m_rows.clear();
        while (QLayoutItem* item = m_list->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (std::size_t i = 0; i < found.hits.size(); ++i) {
            if (i > 0)
                m_list->addWidget(new kit::Separator);
            auto* row = new HitRow(found.hits[i], static_cast<int>(i));
            connect(row, &HitRow::decided, this, [this, i](HitFate fate) { m_flow.decide(i, fate); });
            m_list->addWidget(row);
            m_rows.push_back(row);
        }
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(found.hits[i].fate);
    m_none->setVisible(found.hits.empty());
    m_texts->setNote(found.hits.empty() ? QString()
                                        : tr("%1 of %2 decided")
                                              .arg(static_cast<int>(found.hits.size()) - found.undecided())
                                              .arg(found.hits.size()));
}

} // namespace aicms::ui_requests
