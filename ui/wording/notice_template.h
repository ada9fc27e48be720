// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/purposes/controller.h"
#include "core/purposes/notice.h"
#include "core/retention/rule.h"

namespace aicms::wording {

struct NoticeFacts {
    QString business;
    QString country; ///< ISO 3166-1 alpha-2 of the business
    purposes::NoticeKind kind = purposes::NoticeKind::Privacy;
    purposes::Controller controller = {};
    QString before = {}; ///< text that is written anew: what somebody filled into its open places stays
};

/// What people are told, as the stored purposes give it, in simple Markdown (notice_reading.h). What the program cannot
/// know stands in square brackets and is refused when it is published: to be read over and completed by whoever
/// publishes it.
///
/// Privacy: GDPR Art. 13 and 14 (privacy-rules N1, N2): who is responsible, what for and on which ground, with which
/// fields, whose interest, who receives it, where it stays, how long, when people are asked again, what came from
/// elsewhere, whether they must tell anything, decisions of programs, and their rights.
/// Consent: of the purposes that people are asked about (N5): each by itself, free, and how to take it back.
/// Collection: the CCPA's notice at collection (N4): categories with their purposes, how long, whether it is sold or
/// shared, the links to opt out, and where the policy stands.
purposes::NoticeText noticeFromPurposes(const purposes::Catalogue& catalogue, const std::vector<retention::Rule>& rules,
    const NoticeFacts& facts, const QString& language);

} // namespace aicms::wording
