// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/header_bar.h"

#include "ui/kit/action_button.h"
#include "ui/kit/avatar.h"
#include "ui/kit/label.h"
#include "ui/kit/privacy_pill.h"
#include "ui/kit/search_box.h"
#include "ui/shell/spacing.h"
#include "ui/wording/names.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace aicms::shell {

using kit::Label;
using theme::Color;
using theme::Type;

namespace {

constexpr int leastWidth = 440; ///< design pixels: search, promise and lock with their icons

} // namespace

HeaderBar::HeaderBar(const access::Session& session, QWidget* parent) : PaintedWidget(parent)
{
    setObjectName(QStringLiteral("header"));
    setAccessibleName(tr("Header"));
    auto* row = new QHBoxLayout(this);
    setSpacing(row, 20, 0, 20, 0, 16);
    m_search = new kit::SearchBox(tr("Search customers"), QStringLiteral("search"), this);
    m_search->setObjectName(QStringLiteral("globalSearch"));
    m_search->setShortcutHint(QStringLiteral("Ctrl K"));
    m_promise = new kit::PrivacyPill(this);
    auto* lock = new kit::ActionButton(tr("Lock"), kit::ActionButton::Role::Outlined, QStringLiteral("lock"), this);
    lock->setObjectName(QStringLiteral("lockButton"));
    lock->setAccessibleName(tr("Lock the vault now"));
    lock->setKeyHint(QStringLiteral("Ctrl L"));
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_promise);
    row->addWidget(lock);
    row->addWidget(makeUser(session));
    kit::followTheme(this, [this] {
        setFixedHeight(theme::px(56));
        m_search->setMaximumWidth(theme::px(440));
    });
    connect(m_search, &QLineEdit::textEdited, this, &HeaderBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, &HeaderBar::searchConfirmed);
    connect(m_search, &kit::SearchBox::movedDown, this, &HeaderBar::searchLeft);
    m_search->installEventFilter(this);
    connect(lock, &QPushButton::clicked, this, &HeaderBar::lockRequested);
}

QWidget* HeaderBar::makeUser(const access::Session& session)
{
    auto* user = new QWidget(this);
    auto* row = new QHBoxLayout(user);
    setSpacing(row, 0, 0, 0, 0, 8);
    row->addWidget(new kit::Avatar(session.userName, 24, theme::Tone::Info, user));
    m_userName = new QWidget(user);
    auto* texts = new QVBoxLayout(m_userName);
    setSpacing(texts, 0, 0, 0, 0, 0);
    auto* name = new Label(session.userName, Type::BodyStrong, Color::TextPrimary, m_userName);
    name->setObjectName(QStringLiteral("userName"));
    texts->addStretch(1);
    texts->addWidget(name);
    texts->addWidget(new Label(wording::roleName(session.role.name), Type::Caption, Color::TextMuted, m_userName));
    texts->addStretch(1);
    row->addWidget(m_userName);
    user->setToolTip(tr("%1, %2", "name, role").arg(session.userName, wording::roleName(session.role.name)));
    return user;
}

void HeaderBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HeaderBar::goOnTyping()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
}

void HeaderBar::setSearchText(const QString& text)
{
    if (m_search->text() != text)
        m_search->setText(text);
}

void HeaderBar::setSearchVisible(bool visible)
{
    m_search->setVisible(visible);
}

bool HeaderBar::eventFilter(QObject* watched, QEvent* event)
{
    // The list says itself by what it is filtered; two fields with the same words would ask which of them counts.
    if (watched == m_search && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const QWidget* next = QApplication::focusWidget();
        const bool comesBack = next && !next->isVisible(); // a page behind lets the keys go again
        if (!comesBack && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_search->clear();
    }
    return PaintedWidget::eventFilter(watched, event);
}

QSize HeaderBar::minimumSizeHint() const
{
    return {theme::px(leastWidth), theme::px(56)};
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    PaintedWidget::resizeEvent(event);
    m_promise->setCompact(width() < theme::px(880));
    m_userName->setVisible(width() >= theme::px(620));
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Color::Surface));
    const int line = theme::px(1);
    painter.fillRect(0, height() - line, width(), line, theme::color(Color::BorderSubtle));
}

} // namespace aicms::shell
