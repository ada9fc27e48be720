// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace aicms::cli {

/// The context under which translators find what the command line says.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(aicms::cli::Text)
};

} // namespace aicms::cli
