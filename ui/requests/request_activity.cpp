// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_activity.h"

#include "core/requests/flows/flow.h"
#include "core/workspace/workspace.h"
#include "ui/kit/label.h"
#include "ui/requests/request_cells.h"
#include "ui/shell/spacing.h"
#include "ui/wording/date_text.h"
#include "ui/wording/flow_wording.h"
#include "ui/wording/request_wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aicms::ui_requests {

using kit::Label;
using requests::Move;
using requests::RequestView;

namespace {

constexpr int shownEvents = 12;

} // namespace

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it may be the one whose click is being handled
            widget->deleteLater();
        }
        delete item;
    }
}

RequestActivity::RequestActivity(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_lines(new QVBoxLayout(this))
{
    shell::setSpacing(m_lines, 0, 0, 0, 0, 6);
}

void RequestActivity::show(const RequestView& view)
{
    clearLayout(m_lines);
    std::vector<base::UserId> named;
    for (const requests::Event& event : view.events) {
        named.push_back(event.by);
        if (event.move == Move::Assign)
            named.push_back({event.code.toLongLong()});
    }
    const QHash<qint64, QString> names = userNames(m_context.workspace, named);
    const auto catalogue = m_context.workspace.purposes().catalogue();
    int shown = 0;
    for (auto event = view.events.rbegin(); event != view.events.rend() && shown < shownEvents; ++event, ++shown) {
        const auto nameOf = [&names](qint64 user) { return names.value(user, tr("User %1").arg(user)); };
        QString what = wording::requestEventName(*event);
        if (event->move == Move::Assign) {
            const qint64 to = event->code.toLongLong();
            if (to == event->by.value && event->at == view.request.openedAt)
                continue; // whoever takes it in has it: nothing was handed to anybody
            what = to == event->by.value ? tr("took it over", "somebody, a request")
                                         : tr("handed it to %1", "a request, to a user").arg(nameOf(to));
        }
        const bool isFlow = event->move == Move::Note && requests::isFlowStep(event->code);
        const QString text
            = isFlow ? wording::flowStepText(*event, catalogue.get()) : wording::requestEventText(*event);
        if (!text.isEmpty())
            what += QStringLiteral(": ") + text;
        // Two days: when it was, and when somebody wrote it down here.
        const QDate entered = m_context.workspace.requests().today(event->at);
        if (event->day != entered)
            what = (event->move == Move::Open ? tr("%1; it came on %2", "what was done, day")
                                              : tr("%1; it was on %2", "what was done, day"))
                       .arg(what, wording::dayText(event->day));
        auto* row = new QHBoxLayout;
        shell::setSpacing(row, 0, 0, 0, 0, 8);
        auto* line = new QWidget;
        line->setLayout(row);
        row->addWidget((new Label(nameOf(event->by.value), theme::Type::Caption))->strong());
        row->addWidget((new Label(what, theme::Type::Caption, theme::Color::TextSecondary))->wrapped(), 1);
        row->addWidget(new Label(wording::dayText(entered), theme::Type::Caption, theme::Color::TextMuted));
        m_lines->addWidget(line);
    }
}

} // namespace aicms::ui_requests
