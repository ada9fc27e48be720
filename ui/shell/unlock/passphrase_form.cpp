// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock/passphrase_form.h"

#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/passphrase_edit.h"
#include "ui/kit/themed.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"
#include "ui/wording/text_locale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace aicms::shell {

using theme::Color;
using theme::Type;

namespace {

constexpr int avatarSize = 24; ///< design pixels

QIcon avatarIcon(const QString& name, qreal ratio)
{
    const int size = theme::px(avatarSize);
    QPixmap pixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    kit::drawAvatar(&painter, QRect(0, 0, size, size), name, theme::Tone::Info);
    return QIcon(pixmap);
}

} // namespace

PassphraseForm::PassphraseForm(const Choosers& choosers, QWidget* parent) : QWidget(parent), m_choosers(choosers)
{
    auto* column = new QVBoxLayout(this);
    setSpacing(column, 0, 0, 0, 0, 6);

    auto* whoLabel = new kit::Label(tr("Who are you?"), Type::BodyStrong, Color::TextPrimary, this);
    m_who = new QComboBox(this);
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setAccessibleName(whoLabel->text());
    m_who->setProperty("large", true);
    whoLabel->setBuddy(m_who);
    column->addWidget(whoLabel);
    column->addWidget(m_who);
    column->addSpacing(theme::px(8));

    auto* head = new QHBoxLayout;
    auto* passphraseLabel = new kit::Label(tr("Passphrase"), Type::BodyStrong, Color::TextPrimary, this);
    m_capsLock = new QWidget(this);
    auto* capsRow = new QHBoxLayout(m_capsLock);
    setSpacing(capsRow, 0, 0, 0, 0, 4);
    capsRow->addWidget(new kit::IconLabel(QStringLiteral("arrow-big-up"), Color::Warning, 13, m_capsLock));
    capsRow->addWidget(new kit::Label(tr("Caps Lock is on"), Type::BodyStrong, Color::Warning, m_capsLock));
    m_capsLock->setObjectName(QStringLiteral("capsLock"));
    m_capsLock->hide();
    head->addWidget(passphraseLabel);
    head->addStretch(1);
    head->addWidget(m_capsLock);
    m_passphrase = new kit::PassphraseEdit(this);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(passphraseLabel->text());
    m_passphrase->setProperty("large", true);
    passphraseLabel->setBuddy(m_passphrase);
    column->addLayout(head);
    column->addWidget(m_passphrase);

    m_keyFileRow = new QWidget(this);
    auto* keyColumn = new QVBoxLayout(m_keyFileRow);
    setSpacing(keyColumn, 0, 8, 0, 0, 6);
    auto* keyLabel = new kit::Label(tr("Key file"), Type::BodyStrong, Color::TextPrimary, m_keyFileRow);
    auto* keyLine = new QHBoxLayout;
    m_keyFile = new QLineEdit(m_keyFileRow);
    m_keyFile->setObjectName(QStringLiteral("keyFile"));
    m_keyFile->setAccessibleName(tr("Key file"));
    m_keyFile->setPlaceholderText(tr("On the stick that belongs to this vault"));
    auto* choose = new QPushButton(tr("Choose file…"), m_keyFileRow);
    choose->setObjectName(QStringLiteral("chooseKeyFile"));
    keyLabel->setBuddy(m_keyFile);
    keyLine->addWidget(m_keyFile, 1);
    keyLine->addWidget(choose);
    keyColumn->addWidget(keyLabel);
    keyColumn->addLayout(keyLine);
    column->addWidget(m_keyFileRow);

    kit::followTheme(this, [this] { drawAvatars(); });
    connect(m_passphrase, &kit::PassphraseEdit::capsLockChanged, m_capsLock, &QWidget::setVisible);
    connect(m_passphrase, &kit::PassphraseEdit::secretChanged, this, &PassphraseForm::changed);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PassphraseForm::confirmed);
    connect(m_keyFile, &QLineEdit::textChanged, this, &PassphraseForm::changed);
    connect(m_keyFile, &QLineEdit::returnPressed, this, &PassphraseForm::confirmed);
    connect(m_who, &QComboBox::currentIndexChanged, this, &PassphraseForm::showKeyFileRow);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = m_choosers.openFile(this, tr("Choose the key file"), {});
        if (!file.isEmpty())
            m_keyFile->setText(file);
    });
}

void PassphraseForm::setUsers(const std::vector<workspace::VaultUser>& users)
{
    const QString before = user();
    m_users = users;
    m_who->clear();
    for (const workspace::VaultUser& each : users)
        m_who->addItem(tr("%1, %2", "name, role").arg(each.name, wording::withinSentence(wording::roleName(each.role))),
            each.name);
    drawAvatars();
    if (const int index = m_who->findData(before); index >= 0)
        m_who->setCurrentIndex(index);
    showKeyFileRow();
}

void PassphraseForm::drawAvatars()
{
    m_who->setIconSize(QSize(theme::px(avatarSize), theme::px(avatarSize)));
    for (int index = 0; index < m_who->count(); ++index)
        m_who->setItemIcon(index, avatarIcon(m_who->itemData(index).toString(), devicePixelRatioF()));
}

QString PassphraseForm::user() const
{
    return m_who->currentData().toString();
}

workspace::SecretText PassphraseForm::passphrase() const
{
    return m_passphrase->secret().clone();
}

bool PassphraseForm::needsKeyFile() const
{
    const int index = m_who->currentIndex();
    return index >= 0 && index < static_cast<int>(m_users.size())
        && m_users[static_cast<std::size_t>(index)].needsKeyFile;
}

QString PassphraseForm::keyFile() const
{
    return needsKeyFile() ? m_keyFile->text().trimmed() : QString();
}

bool PassphraseForm::isComplete() const
{
    return !m_passphrase->secret().isEmpty() && (!needsKeyFile() || !keyFile().isEmpty());
}

void PassphraseForm::wipe()
{
    m_passphrase->wipe();
    m_capsLock->hide();
}

void PassphraseForm::focusPassphrase()
{
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void PassphraseForm::showKeyFileRow()
{
    m_keyFileRow->setVisible(needsKeyFile());
    Q_EMIT changed();
}

} // namespace aicms::shell
