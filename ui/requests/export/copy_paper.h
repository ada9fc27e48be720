// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/copy_report.h"

#include <QTextDocument>

#include <memory>

namespace aicms::ui_requests {

/// One part of the copy as a page to be looked at.
std::unique_ptr<QTextDocument> partPaper(const wording::CopyReport& report, std::size_t part);
/// The whole copy as a PDF, in memory.
QByteArray copyPdf(const wording::CopyReport& report);

/// What is kept and printed about a copy that went out. It shows no value of the person but the name.
struct CopyReceipt {
    QString business = {};
    QString signer = {};
    QString number = {}; ///< of the request
    QString person = {};
    QDate received = {};
    QDate packed = {};
    QString digest = {};
    QString ways = {}; ///< in words; empty: not sent yet
    QString kinds = {}; ///< what was asked for, in words
    bool isPortable = false; ///< data to take along, and no copy of everything
    bool isClosed = false;
    QDate closed = {};
};
std::unique_ptr<QTextDocument> receiptPaper(const CopyReceipt& receipt);

} // namespace aicms::ui_requests
