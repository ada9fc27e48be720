// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace aicms::cli {

/// Looks at the imports before one begins, so that it can be told after its failure what of it is still stored.
class ImportLeftovers {
public:
    /// `resumed`: the import that is gone on with.
    explicit ImportLeftovers(workspace::Workspace& vault, base::BatchId resumed = {});
    /// A service takes a broken import back by itself. Where that failed, too, this says what stays and how it goes.
    void tell(Context& context);

private:
    workspace::Workspace& m_vault;
    base::BatchId m_resumed;
    qint64 m_newest = 0; ///< before
};

} // namespace aicms::cli
