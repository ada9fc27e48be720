// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customer.h"
#include "ui/shell/screen.h"

#include <functional>

/// Changes of contacts and tasks, each with its way back in the undo list.
namespace aicms::customers_ui {

/// `answered` gets the outcome; errors of CustomersService::logInteraction and editInteraction.
using ContactAnswered = std::function<void(const base::Result<void>& result)>;
void logContact(const shell::Context& context, const customers::Interaction& contact, ContactAnswered answered);
void changeContact(const shell::Context& context, const customers::Interaction& contact, const QString& text,
    ContactAnswered answered);
void removeContact(const shell::Context& context, const customers::Interaction& contact);
/// The tick of a task.
void setTaskDone(const shell::Context& context, customers::Interaction task, bool done);

} // namespace aicms::customers_ui
