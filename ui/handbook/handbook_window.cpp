// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/handbook_window.h"

#include "ui/handbook/page_list.h"
#include "ui/handbook/page_view.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/search_box.h"
#include "ui/kit/themed.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>

#include <array>

namespace aicms::handbook {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr QSize wanted(960, 720); ///< design pixels
constexpr int sideWidth = 280;
constexpr int frameRoom = 40; ///< of the window manager's title bar

void keepSpacing(QWidget* owner, QBoxLayout* layout, int side, int top, int between)
{
    kit::followTheme(owner, [=] {
        layout->setContentsMargins(px(side), px(top), px(side), px(top));
        layout->setSpacing(px(between));
    });
}

} // namespace

HandbookWindow::HandbookWindow(const QString& language)
    : m_book(language), m_search(new kit::SearchBox(tr("Search the handbook"))),
      m_found(new kit::Label({}, Type::Caption, Color::TextSecondary)), m_list(new PageList),
      m_back(new kit::IconButton(QStringLiteral("arrow-left"), tr("Page before (Alt+Left)"))),
      m_forward(new kit::IconButton(QStringLiteral("arrow-right"), tr("Page after (Alt+Right)"))),
      m_view(new PageView(m_book))
{
    setObjectName(QStringLiteral("handbookWindow"));
    setWindowTitle(tr("Handbook – AICMS"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeText(), 1);
    addKeys();
    m_list->showContents(m_book);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_search, &kit::SearchBox::movedDown, m_list, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentItem())
            m_list->chooseFirst();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->chooseFirst())
            m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &PageList::chosen, m_view, &PageView::open);
    connect(m_list, &PageList::readWanted, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &PageView::pageShown, m_list, &PageList::setCurrentPage);
    resize(QSize(px(wanted.width()), px(wanted.height())).boundedTo(screen()->availableSize() - QSize(0, frameRoom)));
}

QWidget* HandbookWindow::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    keepSpacing(side, column, 8, 12, 8);
    m_search->setObjectName(QStringLiteral("handbookSearch"));
    m_search->setShortcutHint(QStringLiteral("Ctrl F"));
    m_found->setObjectName(QStringLiteral("handbookFound"));
    m_found->wrapped();
    m_found->hide();
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    kit::followTheme(side, [side] { side->setFixedWidth(px(sideWidth)); });
    return side;
}

/// Above pages that are in another language than the program.
QWidget* HandbookWindow::makeForeignNote()
{
    auto* note = new kit::Label(
        tr("These pages are not translated yet: they are in English."), Type::Caption, Color::TextSecondary);
    note->setObjectName(QStringLiteral("handbookForeign"));
    note->wrapped();
    kit::followTheme(note, [note] { note->setContentsMargins(px(12), 0, px(12), px(8)); });
    return note;
}

QWidget* HandbookWindow::makeText()
{
    auto* text = new QWidget(this);
    auto* column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    keepSpacing(text, head, 8, 12, 4);
    for (kit::IconButton* button : {m_back, m_forward}) {
        button->setEnabled(false);
        head->addWidget(button);
    }
    m_back->setObjectName(QStringLiteral("handbookBack"));
    m_forward->setObjectName(QStringLiteral("handbookForward"));
    head->addStretch(1);
    column->addLayout(head);
    const QLocale::Language own = QLocale(m_texts).language();
    if (QLocale(m_book.language()).language() != (own == QLocale::C ? QLocale::English : own))
        column->addWidget(makeForeignNote());
    column->addWidget(m_view, 1);
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    return text;
}

void HandbookWindow::addKeys()
{
    const auto bind = [this](const QKeySequence& keys, const std::function<void()>& run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    bind(QKeySequence(Qt::Key_F1), [this] { m_view->open(QStringLiteral("keys")); });
    bind(QKeySequence(Qt::Key_F6), [this] { focusPart(1); });
    bind(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { focusPart(-1); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_view->backward(); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_view->forward(); });
}

void HandbookWindow::open(const QString& page)
{
    m_search->clear();
    m_view->open(page);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

QString HandbookWindow::page() const
{
    return m_view->page();
}

void HandbookWindow::search(const QString& query)
{
    m_view->mark(query);
    const bool isAsked = !query.trimmed().isEmpty();
    m_found->setVisible(isAsked);
    if (isAsked) {
        const std::vector<Hit> hits = m_book.find(query);
        m_list->showHits(hits);
        m_found->setText(hits.empty() ? tr("No page has all of these words. Try one of them, or a part of it.")
                                      : tr("%Ln page(s)", nullptr, static_cast<int>(hits.size())));
    } else {
        m_list->showContents(m_book);
    }
    m_list->setCurrentPage(m_view->page());
}

void HandbookWindow::focusPart(int step)
{
    const std::array<QWidget*, 3> parts {m_search, m_list, m_view};
    const int count = static_cast<int>(parts.size());
    int at = step > 0 ? -1 : 0;
    for (int index = 0; index < count; ++index) {
        if (parts[static_cast<std::size_t>(index)]->hasFocus())
            at = index;
    }
    parts[static_cast<std::size_t>((at + step + count) % count)]->setFocus(Qt::TabFocusReason);
}

void HandbookWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace aicms::handbook
