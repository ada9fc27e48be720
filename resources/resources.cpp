// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/qglobal.h>

// The macro declares a function of the global namespace, so it cannot stand inside ours.
static void registerResources()
{
    Q_INIT_RESOURCE(aicms);
}

namespace aicms::resources {

void load()
{
    registerResources();
}

} // namespace aicms::resources
