// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wizard_frame.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/step_list.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

constexpr int narrowFrame = 900; ///< design pixels; below it the steps fold

QWidget* lastTabStopIn(QWidget* page)
{
    QWidget* last = nullptr;
    for (QWidget* each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain()) {
        if (page->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) != 0)
            last = each;
    }
    return last;
}

QWidget* nextTabStopAfter(QWidget* from)
{
    for (QWidget* each = from->nextInFocusChain(); each != from; each = each->nextInFocusChain()) {
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && !each->focusProxy() && each->window() == from->window())
            return each;
    }
    return nullptr;
}

} // namespace

WizardFrame::WizardFrame(QWidget* parent)
    : PaintedWidget(parent), m_side(new QWidget), m_stack(new QStackedWidget), m_steps(new StepList)
{
    m_bar = makeBar();
    makeSide();
    m_footer = makeFooter();
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_stack, 1);
    main->addWidget(m_footer);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_side);
    below->addLayout(main, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addLayout(below, 1);
    updateFooter();
}

QWidget* WizardFrame::makeBar()
{
    auto* bar = new QWidget;
    m_title = new Label({}, Type::Section);
    m_subtitle = new Label({}, Type::Body, Color::TextSecondary);
    m_title->setElide(Qt::ElideRight);
    m_subtitle->setElide(Qt::ElideMiddle);
    m_saved = new Label({}, Type::Body, Color::TextSecondary);
    m_saved->setElide(Qt::ElideRight);
    auto* close = new IconButton(QStringLiteral("x"), tr("Close"));
    close->setObjectName(QStringLiteral("wizardClose"));
    connect(close, &QPushButton::clicked, this, &WizardFrame::closeRequested);
    m_savedRow = new QWidget;
    auto* saved = new QHBoxLayout(m_savedRow);
    saved->setContentsMargins(0, 0, 0, 0);
    saved->addWidget(new IconLabel(QStringLiteral("save")));
    saved->addWidget(m_saved);
    m_savedRow->hide();
    m_barEnd = new QHBoxLayout;
    auto* row = new QHBoxLayout(bar);
    row->addWidget(close);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    row->addStretch(1);
    row->addWidget(m_savedRow);
    row->addLayout(m_barEnd);
    followTheme(bar, [bar, row, saved] {
        bar->setFixedHeight(px(56));
        row->setContentsMargins(px(18), 0, px(20), 0);
        row->setSpacing(px(12));
        saved->setSpacing(px(7));
    });
    return bar;
}

void WizardFrame::makeSide()
{
    m_sideFoot = new QVBoxLayout;
    auto* page = new ScrollPage;
    page->setMargins(0);
    page->setFocusPolicy(Qt::NoFocus);
    page->body()->addWidget(m_steps);
    connect(m_steps, &StepList::stepWanted, this, &WizardFrame::stepRequested);
    page->body()->addStretch(1);
    auto* column = new QVBoxLayout(m_side);
    column->addWidget(page, 1);
    column->addLayout(m_sideFoot);
    followTheme(m_side, [this] { fold(); });
}

QWidget* WizardFrame::makeFooter()
{
    auto* footer = new QWidget;
    m_sentence = new Label({}, Type::Body, Color::TextSecondary);
    m_reason = new Label({}, Type::Body, Color::TextMuted);
    m_back = new ActionButton(tr("Back"));
    m_next = new ActionButton({}, ActionButton::Role::Primary);
    connect(m_next, &QPushButton::clicked, this, &WizardFrame::nextRequested);
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::backRequested);
    m_status = new QHBoxLayout;
    m_status->addWidget(m_sentence->wrapped(), 1);
    auto* row = new QHBoxLayout(footer);
    row->addLayout(m_status, 1);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_reason->wrapped(), 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    followTheme(footer, [this, footer, row] {
        footer->setMinimumHeight(px(60));
        row->setContentsMargins(px(28), px(8), px(28), px(8));
        row->setSpacing(px(8));
        steadyNext();
    });
    QSizePolicy kept = m_next->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_next->setSizePolicy(kept);
    return footer;
}

void WizardFrame::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitleText = subtitle;
    showSubtitle();
    setAccessibleName(title);
}

void WizardFrame::showSubtitle()
{
    const bool namesStep = m_isFolded && current() >= 0;
    m_subtitle->setElide(namesStep ? Qt::ElideRight : Qt::ElideMiddle); // a file keeps its ending
    m_subtitle->setText(!namesStep ? m_subtitleText
                                   : tr("Step %1 of %2: %3", "number, how many, name")
                                         .arg(current() + 1)
                                         .arg(count())
                                         .arg(m_steps->step(current()).title));
}

void WizardFrame::fold()
{
    m_isFolded = width() < px(narrowFrame);
    m_steps->setFolded(m_isFolded);
    m_side->setFixedWidth(px(m_isFolded ? 52 : 252));
    const int edge = px(m_isFolded ? 8 : 12);
    m_side->layout()->setContentsMargins(edge, px(18), edge, px(18));
    if (QWidget* card = m_sideFoot->count() > 0 ? m_sideFoot->itemAt(0)->widget() : nullptr)
        card->setVisible(!m_isFolded);
    showSubtitle();
    showSaved();
}

void WizardFrame::resizeEvent(QResizeEvent* event)
{
    PaintedWidget::resizeEvent(event);
    fold();
}

void WizardFrame::setSavedNotice(const QString& text)
{
    m_saved->setText(text);
    showSaved();
}

void WizardFrame::showSaved()
{
    // Where there is hardly room for the step's name it is the first to go.
    m_savedRow->setVisible(!m_isFolded && !m_saved->text().isEmpty());
}

void WizardFrame::addBarWidget(QWidget* widget)
{
    m_barEnd->addWidget(widget);
}

void WizardFrame::setInfoCard(QWidget* card)
{
    while (QLayoutItem* old = m_sideFoot->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (!card)
        return;
    m_sideFoot->addWidget(card);
    card->setVisible(!m_isFolded);
}

int WizardFrame::addPage(const WizardPage& page)
{
    auto* scroll = new ScrollPage;
    auto* heading = new Label(page.heading, Type::Title);
    auto* intro = new Label(page.intro, Type::Body, Color::TextSecondary);
    scroll->body()->addWidget(heading->wrapped());
    scroll->body()->addWidget(intro->wrapped());
    scroll->body()->addWidget(page.content, 1);
    scroll->setMargins(28);
    followTheme(scroll, [scroll, page = page.content] {
        page->setContentsMargins(0, px(8), 0, 0);
        if (QLayout* inner = page->layout())
            inner->setContentsMargins(0, 0, 0, 0); // the page has its margins already
        QMargins margins = scroll->body()->contentsMargins();
        margins.setTop(px(20));
        scroll->body()->setContentsMargins(margins);
        scroll->body()->setSpacing(px(4));
    });
    m_pages.push_back({page.nextName.isEmpty() ? page.step : page.nextName, heading, intro});
    m_stack->addWidget(scroll);
    std::vector<Step> steps;
    for (int index = 0; index < m_steps->count(); ++index)
        steps.push_back(m_steps->step(index));
    steps.push_back({page.step, page.stepNote});
    m_steps->setSteps(steps);
    setCurrent(current());
    return count() - 1;
}

void WizardFrame::setHeading(int page, const QString& heading, const QString& intro)
{
    m_pages.at(static_cast<std::size_t>(page)).heading->setText(heading);
    m_pages.at(static_cast<std::size_t>(page)).intro->setText(intro);
}

void WizardFrame::setStepNote(int page, const QString& note)
{
    m_steps->setSubtitle(page, note);
}

void WizardFrame::setStepName(int page, const QString& step, const QString& nextName)
{
    m_steps->setTitle(page, step);
    m_pages.at(static_cast<std::size_t>(page)).nextName = nextName;
    showSubtitle();
    updateFooter();
}

void WizardFrame::setCurrent(int page)
{
    if (page < 0 || page >= count())
        return;
    m_stack->setCurrentIndex(page);
    m_steps->setCurrent(page);
    showSubtitle();
    if (auto* scroll = qobject_cast<ScrollPage*>(m_stack->currentWidget()))
        scroll->verticalScrollBar()->setValue(0);
    // Contents are made before or after the frame; Tab reaches the footer after them all the same.
    if (QWidget* last = lastTabStopIn(m_stack->currentWidget())) {
        setTabOrder(last, m_back);
        setTabOrder(m_back, m_next);
    }
    updateFooter();
}

void WizardFrame::setFinished(bool finished)
{
    m_steps->setFinished(finished);
}

void WizardFrame::setDoneOpens(bool opens)
{
    m_steps->setDoneOpens(opens);
}

int WizardFrame::current() const
{
    return m_stack->currentIndex();
}

void WizardFrame::setStatus(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void WizardFrame::setStatusWidget(QWidget* widget)
{
    delete m_statusWidget;
    m_statusWidget = widget;
    if (widget)
        m_status->insertWidget(0, widget);
    m_sentence->setVisible(!widget);
}

void WizardFrame::setFinishText(const QString& text)
{
    m_finish = text;
    updateFooter();
}

void WizardFrame::setNextEnabled(bool enabled, const QString& reason)
{
    m_next->setEnabled(enabled);
    m_reason->setText(enabled ? QString() : reason);
    m_next->setAccessibleDescription(m_reason->text());
}

void WizardFrame::setNextVisible(bool visible)
{
    m_next->setVisible(visible);
}

void WizardFrame::setBackEnabled(bool enabled)
{
    m_backEnabled = enabled;
    updateFooter();
}

void WizardFrame::updateFooter()
{
    const int next = current() + 1;
    m_next->setText(next < count() ? tr("Next: %1").arg(m_pages[static_cast<std::size_t>(next)].nextName)
            : m_finish.isEmpty()   ? tr("Finish")
                                   : m_finish);
    m_back->setVisible(current() > 0);
    m_back->setEnabled(m_backEnabled);
    steadyNext();
}

/// As wide as the longest step needs, so that the way back stays where it is.
void WizardFrame::steadyNext()
{
    const auto width
        = [metrics = m_next->fontMetrics()](const QString& text) { return metrics.horizontalAdvance(text); };
    int widest = width(m_finish);
    for (std::size_t page = 1; page < m_pages.size(); ++page)
        widest = std::max(widest, width(tr("Next: %1").arg(m_pages[page].nextName)));
    m_next->setMinimumWidth(m_next->sizeHint().width() + std::max(0, widest - width(m_next->text())));
}

void WizardFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        onReturn();
    else if (!scrollBy(event->key()))
        PaintedWidget::keyPressEvent(event);
}

/// On a page with nothing that takes the keys the rest of it would never be seen without a mouse.
bool WizardFrame::scrollBy(int key)
{
    const auto* page = qobject_cast<ScrollPage*>(m_stack->currentWidget());
    if (!page || (key != Qt::Key_PageDown && key != Qt::Key_PageUp))
        return false;
    page->verticalScrollBar()->triggerAction(
        key == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    return true;
}

bool WizardFrame::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        m_returnFrom = QApplication::focusWidget();
    return PaintedWidget::event(event);
}

void WizardFrame::onReturn()
{
    QWidget* focused = QApplication::focusWidget();
    // A field that moved on by itself has had its answer; a button answers for itself.
    if (!focused || focused != m_returnFrom || qobject_cast<QPushButton*>(focused))
        return;
    if (m_next->isEnabled() && m_next->isVisible())
        m_next->click();
    else if (QWidget* next = nextTabStopAfter(focused); next && m_stack->currentWidget()->isAncestorOf(next))
        next->setFocus(Qt::TabFocusReason); // after the last one the keys stay: the way out is not what was meant
}

void WizardFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = theme::theme().borderWidth();
    const QColor edge = theme::color(Color::BorderSubtle);
    painter.fillRect(rect(), theme::color(Color::WindowBackground));
    painter.fillRect(m_side->geometry(), theme::color(Color::Rail));
    painter.fillRect(m_bar->geometry(), theme::color(Color::Surface));
    painter.fillRect(m_footer->geometry(), theme::color(Color::Surface));
    painter.fillRect(0, m_bar->geometry().bottom() + 1 - line, width(), line, edge);
    painter.fillRect(m_footer->x(), m_footer->y(), m_footer->width(), line, edge);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? m_side->geometry().left() : m_side->geometry().right() + 1 - line;
    painter.fillRect(x, m_side->y(), line, m_side->height(), edge);
}

} // namespace aicms::kit
