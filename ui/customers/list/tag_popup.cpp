// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list/tag_popup.h"

#include "ui/kit/action_button.h"
#include "ui/kit/label.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aicms::customers_ui {

TagPopup::TagPopup(const QStringList& known, int count, QWidget* parent)
    : PopupCard(parent), m_tag(new QLineEdit), m_add(new kit::ActionButton(tr("Tag %Ln customer(s)", nullptr, count),
                                                   kit::ActionButton::Role::Primary, QStringLiteral("tag")))
{
    setObjectName(QStringLiteral("tagPopup"));
    setAccessibleName(tr("Add a tag"));
    m_tag->setObjectName(QStringLiteral("tagPopupEdit"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setPlaceholderText(tr("Tag, such as regular"));
    auto* completer = new QCompleter(known, m_tag);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tag->setCompleter(completer);
    m_add->setObjectName(QStringLiteral("tagPopupAdd"));
    m_add->setEnabled(false);
    body()->addWidget(new kit::Label(tr("Add a tag"), theme::Type::Section));
    body()->addWidget(m_tag);
    body()->addWidget(m_add);
    connect(m_tag, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_add->setEnabled(!text.simplified().isEmpty()); });
    connect(m_tag, &QLineEdit::returnPressed, this, &TagPopup::finish);
    connect(m_add, &QPushButton::clicked, this, &TagPopup::finish);
    connect(this, &PopupCard::closed, this, &QObject::deleteLater);
}

void TagPopup::openBeside(QWidget* anchor)
{
    openAt(anchor);
    m_tag->setFocus(Qt::PopupFocusReason);
}

void TagPopup::finish()
{
    const QString tag = m_tag->text().simplified();
    if (tag.isEmpty())
        return;
    closePopup();
    Q_EMIT chosen(tag);
}

} // namespace aicms::customers_ui
