// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/customer_lists.h"
#include "core/customers/customer.h"

namespace aicms::cli {

class Context;

/// Options with which add and edit set the values of a record.
std::vector<OptionSpec> customerOptions();
/// Puts what the options and the JSON of --from (the shape that show prints; - for standard input) say into the record.
/// What they do not name stays; a list that they name is replaced, only notes are added. Invalid names the first key
/// that is not known or has the wrong type. Answers what was named.
base::Result<Lists> applyInput(Context& context, customers::Customer& customer);

} // namespace aicms::cli
