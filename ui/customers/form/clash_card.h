// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/form/record_merge.h"
#include "ui/kit/card.h"

namespace aicms::customers_ui {

/// What was changed elsewhere meanwhile, beside what is typed here.
class ClashCard : public kit::Card {
    Q_OBJECT
public:
    explicit ClashCard(QWidget* parent = nullptr);
    /// `taken`: names of the fields that were taken over from the vault.
    void show(const std::vector<Clash>& clashes, const QStringList& taken);

private:
    QWidget* m_list = nullptr;
};

} // namespace aicms::customers_ui
