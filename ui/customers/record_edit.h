// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"
#include "ui/shell/screen.h"

#include <functional>

namespace aicms::customers_ui {

using Answered = std::function<void(const base::Result<void>& result)>;

/// Saves `after` and, when that changed anything, shows `text` with a way back and enters it into the undo list. Taking
/// it back is refused (Conflict, in the notices) when the record was changed in another way since. `answered` gets the
/// outcome once; errors of CustomersService::edit.
void saveWithUndo(
    const shell::Context& context, const customers::Customer& after, const QString& text, Answered answered = {});

/// The same for a new record: undo moves it to the bin, where the role may do that. Answers its id.
void addWithUndo(const shell::Context& context, const customers::Customer& customer,
    std::function<void(const base::Result<base::CustomerId>& result)> answered);

/// Of the bar that tells of an objection to an address that was entered.
inline QString objectionNotice()
{
    return QStringLiteral("record.objection");
}

/// True when two states of a record hold the same values, whatever their revisions.
bool isSameContent(customers::Customer a, customers::Customer b);

} // namespace aicms::customers_ui
