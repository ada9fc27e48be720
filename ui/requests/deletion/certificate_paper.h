// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion_service.h"

#include <QTextDocument>

#include <memory>

namespace aicms::ui_requests {

/// Who signs, and for whom.
struct CertificateFrame {
    QString business;
    QString signer;
    requests::RequestId request;
    QDate received;
};

QString certificateNumber(const retention::Certificate& certificate); ///< "C-2026-0031"
/// The certificate of a deletion, to be shown, printed and saved. It names nobody but the one who deleted.
std::unique_ptr<QTextDocument> certificatePaper(
    const requests::DeletionService::Deleted& deleted, const CertificateFrame& frame);

} // namespace aicms::ui_requests
