// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/spacing.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace aicms::shell {

void setSpacing(QLayout* layout, int left, int top, int right, int bottom, int between)
{
    const auto apply = [=] {
        layout->setContentsMargins(theme::px(left), theme::px(top), theme::px(right), theme::px(bottom));
        layout->setSpacing(theme::px(between));
    };
    apply();
    QObject::connect(&theme::theme(), &theme::Theme::changed, layout, apply);
}

QHBoxLayout* centredRow(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace aicms::shell
