// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/source_tree.h"

#include <map>

namespace aicms::rules {

/// Public calls of the classes "...Service" in headers of core that answer with a Result or a Future of one; by class.
std::map<QString, QStringList> serviceCalls(const SourceTree& tree);

/// The calls that tests/core/workspace/every_call.h makes, by class.
/// Functions of core that belong to no class, ask for a permission and stand in a header.
QStringList freeCalls(const SourceTree& tree);

std::map<QString, QStringList> listedCalls(const SourceTree& tree);

/// Calls of services that every_call.h leaves out: no test would tell whether they ask for permission. Calls that ask
/// for none, with their reasons, stand in tests/rules/calls_without_operation.txt; a line there for a call that is gone
/// or listed is a breach as well.
QStringList callBreaches(const SourceTree& tree);

} // namespace aicms::rules
