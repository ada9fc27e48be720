// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/bare_vault.h"

namespace aicms::test {

/// Customers `stay` + 1 to `people` came ten years ago and asked something then: a purge has two records of each. The
/// others are within their time. The vault is kept so.
void makeThemOld(BareVault& vault, int stay, int people);

} // namespace aicms::test
