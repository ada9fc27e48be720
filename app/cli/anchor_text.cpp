// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/anchor_text.h"

#include "app/cli/text.h"

namespace aicms::cli {

QString logEndSentence(const audit::AnchorReport& anchor)
{
    if (anchor.lastOutside > anchor.lastInside)
        return Text::tr("Outside it, entry %1 of its log was last known; in it the log ends at entry %2.")
            .arg(anchor.lastOutside)
            .arg(anchor.lastInside);
    // Something was written into the older copy, which may have made its log the longer one.
    return Text::tr("It has been worked in since: its log ends at entry %1, and some of the entries up to %2 are not "
                    "those of the newer one.")
        .arg(anchor.lastInside)
        .arg(anchor.lastOutside);
}

} // namespace aicms::cli
