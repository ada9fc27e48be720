// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/transaction.h"

#include <QString>
#include <QStringList>

namespace aicms::purposes {

/// How the business that is responsible for the data is reached (GDPR Art. 13(1)(a), privacy-rules K2 and N1). Its name
/// is not here: it stands in the key file, where the lock screen reads it. All may be empty.
struct Controller {
    QString address = {}; ///< of the post, line by line
    QString email = {};
    QString phone = {};
    QString officer = {}; ///< name and address of the data protection officer, where there is one
    QString noticePlace = {}; ///< where the privacy notice is to be read: a web address, or "at the counter"

    QStringList addressLines() const; ///< without empty ones
    bool isReachable() const; ///< by post and in one way more: what a letter and a receipt have to say
    friend bool operator==(const Controller&, const Controller&) = default;
};

inline constexpr int mostAddressLines = 5; ///< what fits above a letter
inline constexpr int longestControllerLine = 200; ///< characters of any one line

/// Without spaces at the ends and empty lines. Invalid "controller.address": more lines than mostAddressLines;
/// "controller.email": no e-mail address; "controller.long": a line longer than longestControllerLine.
base::Result<Controller> checkController(Controller controller);

Controller readController(storage::ReadTransaction& tx);
void writeController(storage::WriteTransaction& tx, const Controller& controller);

} // namespace aicms::purposes
