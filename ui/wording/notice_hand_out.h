// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"

#include <QString>

namespace aicms::wording {

/// A wording to hand out.
struct HandOut {
    QString language;
    purposes::NoticeText text;
    QString foot; ///< business, version, day, digest
};

/// A page of its own, without scripts or anything from elsewhere.
QString noticeHtml(const HandOut& handOut);
QString noticePlain(const HandOut& handOut);
/// "Lindenhof Cycles. Version 2 of 1 June 2026. SHA-256 9f…": by which a sheet is traced back to what is stored.
QString handOutFoot(const QString& business, int version, const QDate& day, const QByteArray& digest);
QString draftFoot(const QString& business);

} // namespace aicms::wording
