// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace aicms::shell {

/// What the person choosing a passphrase is told about it.
struct PassphraseCheck {
    struct Point {
        QString text;
        bool met = false;
    };
    int step = 0; ///< 1 to 5; 0: nothing typed. 4 ("strong") is the least that is taken
    QString word; ///< "Fair"
    QString time; ///< "A data centre that has a copy of the vault needs about 3 months."
    QString advice; ///< the worst reason, or that it is good
    std::vector<Point> points;
    bool acceptable = false;

    static constexpr int steps = 5;
};

/// `names`: of the business and the person, which an attacker tries first.
PassphraseCheck checkPassphrase(QStringView passphrase, const QStringList& names);

/// "about 3 months", rounded to one unit, for a time in seconds.
QString crackTimeInWords(double seconds);

} // namespace aicms::shell
