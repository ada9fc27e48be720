// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/why_card.h"

#include <QCoreApplication>

namespace aicms::customers_ui {

using kit::WhyPopup;

namespace {

struct WhyCard {
    Q_DECLARE_TR_FUNCTIONS(aicms::customers_ui::WhyCard)
};

} // namespace

WhyPopup* makeWhyCard(const WhyText& why, QWidget* parent)
{
    auto* popup = new WhyPopup(why.title, parent);
    popup->addRow(WhyCard::tr("Purpose"), why.purposeText, why.purpose);
    popup->addRow(WhyCard::tr("Legal ground"), why.ground);
    popup->addRow(WhyCard::tr("Came from"), WhyCard::tr("%1. %2", "origin, source").arg(why.origin, why.source));
    popup->addRow(WhyCard::tr("Seen by"), why.seenBy);
    popup->addRow(WhyCard::tr("Shared with"), why.sharedWith);
    popup->addRow(WhyCard::tr("Goes when"), why.goesWhen);
    QObject::connect(popup, &kit::PopupCard::closed, popup, &QObject::deleteLater);
    return popup;
}

} // namespace aicms::customers_ui
