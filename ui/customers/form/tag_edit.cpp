// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/form/tag_edit.h"

#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/themed.h"
#include "ui/shell/spacing.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

TagEdit::TagEdit(QWidget* parent) : QWidget(parent), m_flow(new kit::FlowLayout), m_edit(new QLineEdit)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 6);
    kit::followTheme(this, [this] { m_flow->setSpacing(theme::px(6)); });
    all->addLayout(m_flow);
    all->addWidget(m_edit);
    m_edit->setObjectName(QStringLiteral("tag"));
    m_edit->setAccessibleName(tr("Add a tag"));
    m_edit->setPlaceholderText(tr("Add a tag, then Return"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(u',') || text.contains(u';')) // the second as programs paste lists
            take(text);
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { take(m_edit->text()); });
}

void TagEdit::setTags(const QStringList& tags)
{
    for (const auto& [tag, chip] : m_chips)
        delete chip;
    m_chips.clear();
    m_edit->clear();
    for (const QString& tag : tags)
        addChip(tag);
}

QStringList TagEdit::tags() const
{
    QStringList tags;
    for (const auto& [tag, chip] : m_chips)
        tags.append(tag);
    if (!m_edit->text().simplified().isEmpty())
        tags.append(m_edit->text().simplified());
    return tags;
}

void TagEdit::setKnown(const QStringList& names)
{
    auto* completer = new QCompleter(names, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
}

void TagEdit::take(const QString& text)
{
    bool isNew = false;
    for (const QString& part : QString(text).replace(u';', u',').split(u',')) {
        const QString tag = part.simplified();
        const bool isKnown = std::ranges::any_of(
            m_chips, [&](const auto& one) { return one.first.compare(tag, Qt::CaseInsensitive) == 0; });
        if (!tag.isEmpty() && !isKnown) {
            addChip(tag);
            isNew = true;
        }
    }
    m_edit->clear();
    if (isNew)
        Q_EMIT edited();
}

void TagEdit::addChip(const QString& tag)
{
    auto* chip = new kit::Chip(tag, this);
    chip->setObjectName(QStringLiteral("tag.") + tag);
    chip->setRemovable(true);
    chip->setAccessibleName(tr("Tag %1, Delete takes it away").arg(tag));
    connect(chip, &kit::Chip::removeRequested, this, [this, chip] { removeChip(chip); });
    m_flow->addWidget(chip);
    chip->show();
    m_chips.emplace_back(tag, chip);
}

void TagEdit::removeChip(kit::Chip* chip)
{
    std::erase_if(m_chips, [chip](const auto& one) { return one.second == chip; });
    chip->hide();
    chip->deleteLater();
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

bool TagEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_edit->text().simplified().isEmpty()) {
            take(m_edit->text());
            return true;
        }
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.empty()) {
            removeChip(m_chips.back().second);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aicms::customers_ui
