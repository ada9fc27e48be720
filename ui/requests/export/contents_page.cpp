// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/export/contents_page.h"

#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/requests/export/export_flow.h"
#include "ui/requests/export/export_words.h"
#include "ui/requests/wizard/place_icons.h"
#include "ui/requests/wizard/request_facts.h"
#include "ui/requests/wizard/two_columns.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::ui_requests {

using kit::Label;
using requests::FileFate;
using requests::Place;
using requests::Withholding;
using theme::Color;
using theme::Type;

PlaceRow::PlaceRow(Place place, QWidget* parent)
    : QWidget(parent), m_tick(new QCheckBox(wording::requestPlaceName(place))),
      m_count(new Label({}, Type::Body, Color::TextMuted)), m_why(new QWidget), m_code(new QComboBox),
      m_text(new QLineEdit), m_textField(new kit::FormField(tr("In words, as the person will read it"), m_text))
{
    const QString code = requests::placeCode(place);
    m_tick->setObjectName(QStringLiteral("exportPlace-") + code);
    m_text->setObjectName(QStringLiteral("exportWhy-") + code);
    m_code->setObjectName(QStringLiteral("exportGround-") + code);
    m_tick->setEnabled(place != Place::Profile); // without it there is no answer
    for (const QString& each : requests::withholdingCodes())
        m_code->addItem(wording::withholdingName(each), each);
    m_textField->setLineReserved(false);
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(m_tick);
    head->addStretch(1);
    head->addWidget(new kit::IconLabel(placeIcon(place)));
    head->addWidget(m_count);
    auto* reasons = new QVBoxLayout(m_why);
    shell::setSpacing(reasons, 24, 0, 0, 4, 6);
    reasons->addWidget(new kit::FormField(tr("Why it is left out"), m_code));
    reasons->addWidget(m_textField);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 16, 8, 16, 8, 6);
    all->addLayout(head);
    all->addWidget(m_why);
    m_why->hide();
    connect(m_tick, &QCheckBox::toggled, this, &PlaceRow::tell);
    connect(m_code, &QComboBox::activated, this, &PlaceRow::tell);
    connect(m_text, &QLineEdit::editingFinished, this, &PlaceRow::tell);
}

/// The reason is asked for where the eye is, below a long list, too.
void PlaceRow::showReason()
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(m_textField);
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

void PlaceRow::tell()
{
    const bool isNew = m_why->isHidden() && !m_tick->isChecked();
    m_why->setVisible(!m_tick->isChecked());
    if (isNew) // once the layout has made room
        QTimer::singleShot(0, this, &PlaceRow::showReason);
    Q_EMIT chosen(m_tick->isChecked() ? std::nullopt
                                      : std::optional(Withholding {m_code->currentData().toString(), m_text->text()}));
}

void PlaceRow::show(qint64 items, const std::optional<Withholding>& why)
{
    const QSignalBlocker quietTick(m_tick);
    m_tick->setChecked(!why);
    m_count->setText(QLocale().toString(items));
    m_why->setVisible(why.has_value());
    if (!why)
        return;
    m_code->setCurrentIndex(std::max(0, m_code->findData(why->code)));
    if (!m_text->hasFocus())
        m_text->setText(why->text);
    m_textField->setError(why->text.trimmed().isEmpty() ? tr("Say why; the copy will name it.") : QString());
}

FileRow::FileRow(const requests::HeldFile& file, QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(file.decision.text)), m_textField(new kit::FormField({}, m_text))
{
    auto* name = new Label(file.name, Type::BodyStrong);
    name->setElide(Qt::ElideMiddle);
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(name, 1);
    head->addWidget(new Label(QLocale().formattedDataSize(file.size), Type::Body, Color::TextMuted));
    auto* choices = new QWidget;
    auto* flow = new kit::FlowLayout(choices);
    shell::setSpacing(flow, 0, 0, 0, 0, 16);
    const std::array names = {tr("Goes in"), tr("A note in its place"), tr("Left out")};
    const std::array codes = {"Include", "Note", "LeaveOut"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_fates[i] = new QRadioButton(names[i]);
        m_fates[i]->setObjectName(QStringLiteral("exportFile%1%2").arg(file.id).arg(QLatin1String(codes[i])));
        m_fates[i]->setAccessibleDescription(file.name);
        m_fates[i]->setChecked(static_cast<std::size_t>(file.decision.fate) == i);
        connect(m_fates[i], &QRadioButton::clicked, this, &FileRow::tell);
        flow->addWidget(m_fates[i]);
    }
    m_text->setObjectName(QStringLiteral("exportFileText%1").arg(file.id));
    m_textField->setLabel(tr("In words, as the person will read it"));
    m_textField->setLineReserved(false);
    m_textField->setVisible(file.decision.fate != FileFate::Include);
    connect(m_text, &QLineEdit::editingFinished, this, &FileRow::tell);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 16, 8, 16, 8, 6);
    all->addLayout(head);
    all->addWidget(choices);
    all->addWidget(m_textField);
}

void FileRow::tell()
{
    for (std::size_t i = 0; i < m_fates.size(); ++i) {
        if (!m_fates[i]->isChecked())
            continue;
        const auto fate = static_cast<FileFate>(i);
        m_textField->setVisible(fate != FileFate::Include);
        Q_EMIT chosen({fate, fate == FileFate::Include ? QString() : m_text->text()});
    }
}

ExportContentsPage::ExportContentsPage(ExportFlow& flow, QWidget* parent)
    : QWidget(parent), m_flow(flow), m_twice(new kit::MessageBar(kit::MessageBar::Kind::Warning)),
      m_empty(new kit::MessageBar(kit::MessageBar::Kind::Danger)), m_places(new kit::Card(tr("In the copy"))),
      m_placeList(new QVBoxLayout), m_files(new kit::Card(tr("Files"))), m_fileList(new QVBoxLayout),
      m_noFiles(new Label(tr("No file is attached."), Type::Body, Color::TextSecondary)),
      m_law(new Label({}, Type::Caption, Color::TextSecondary))
{
    m_empty->setObjectName(QStringLiteral("exportEmptyLine"));
    m_empty->hide();
    m_twice->setObjectName(QStringLiteral("exportTwice"));
    m_twice->hide();
    m_places->setPadding(0);
    m_files->setPadding(0);
    shell::setSpacing(m_placeList, 0, 0, 0, 0, 0);
    shell::setSpacing(m_fileList, 0, 0, 0, 0, 0);
    m_places->body()->addLayout(m_placeList);
    auto* foot = new QHBoxLayout;
    shell::setSpacing(foot, 16, 8, 16, 12, 0);
    foot->addWidget(m_law->wrapped());
    m_places->body()->addLayout(foot);
    m_places->body()->addStretch(1);
    m_noFiles->setContentsMargins(theme::px(16), 0, theme::px(16), theme::px(12));
    m_files->body()->addWidget(m_noFiles);
    m_files->body()->addLayout(m_fileList);
    m_files->body()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 12);
    all->addWidget(m_twice);
    all->addWidget(m_empty);
    all->addWidget(new TwoColumns(m_places, 1, m_files, 1), 1);
    connect(&m_flow, &ExportFlow::changed, this, &ExportContentsPage::refresh);
}

void ExportContentsPage::refresh()
{
    if (!m_flow.package())
        return;
    showLookAlikes(*m_twice, m_flow.view());
    const requests::AnswerLine* empty = m_flow.package()->emptyLine();
    m_empty->setVisible(empty != nullptr);
    if (empty)
        m_empty->setText(emptyLineSentence(*m_flow.package(), *empty));
    m_law->setText(m_flow.current().kind == requests::PackageKind::Portability
            ? tr("By law only what the person gave or what was observed goes in, as far as it rests on consent or on a "
                 "contract. Staff notes are not listed here.")
            : tr("Ticked by law: you cannot leave out a kind of data without a reason, and the copy names it."));
    showPlaces();
    showFiles();
}

void ExportContentsPage::showPlaces()
{
    const auto& places = m_flow.package()->places;
    const bool isKnown = std::ranges::equal(
        places, m_placeRows, {}, &requests::PlaceCount::place, &std::pair<Place, PlaceRow*>::first);
    if (!isKnown) {
        m_placeRows.clear();
        while (QLayoutItem* item = m_placeList->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const requests::PlaceCount& place : places) {
            if (!m_placeRows.empty())
                m_placeList->addWidget(new kit::Separator);
            auto* row = new PlaceRow(place.place);
            connect(row, &PlaceRow::chosen, this,
                [this, each = place.place](const std::optional<Withholding>& why) { m_flow.leaveOut(each, why); });
            m_placeList->addWidget(row);
            m_placeRows.emplace_back(place.place, row);
        }
    }
    qint64 items = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto why = m_flow.choices().leftOut.find(places[i].place);
        m_placeRows[i].second->show(
            places[i].items, why == m_flow.choices().leftOut.end() ? std::nullopt : std::optional(why->second));
        items += why == m_flow.choices().leftOut.end() ? places[i].items : 0;
    }
    m_places->setNote(tr("%Ln item(s)", nullptr, static_cast<int>(items)));
}

void ExportContentsPage::showFiles()
{
    const auto& files = m_flow.package()->files;
    QString shown;
    for (const requests::HeldFile& file : files)
        shown += QString::number(file.id) + u' ';
    m_noFiles->setVisible(files.empty());
    m_files->setNote(files.empty() ? QString() : tr("%Ln file(s)", nullptr, static_cast<int>(files.size())));
    if (shown == m_shownFiles)
        return;
    m_shownFiles = shown;
    while (QLayoutItem* item = m_fileList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const requests::HeldFile& file : files) {
        if (m_fileList->count() > 0)
            m_fileList->addWidget(new kit::Separator);
        auto* row = new FileRow(file);
        connect(row, &FileRow::chosen, this,
            [this, id = file.id](const requests::FileDecision& decision) { m_flow.decideFile(id, decision); });
        m_fileList->addWidget(row);
    }
}

} // namespace aicms::ui_requests
