// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <QString>

#include <vector>

namespace aicms::purposes {

/// For a vault that was saved from a damaged file: rows in place of purposes, notices and their versions that could not
/// be read, so that the wordings and answers that hang on them are kept. False: a row of that table is none of these.
///
/// A purpose is switched off, is called by its id ("lost_17"), and what its version says is not known: nothing may be
/// used for it until somebody writes it anew. A version of a notice gets back what the log says of its publishing, else
/// it stands alone under a notice that is called by the version's id ("lost_version_3"). A wording that is lost has no
/// words: nobody publishes such a one.
bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids);

/// One of them, where there is none: on consent, with proof, never renewed from before, which is the most careful that
/// a version can be.
void makePurposeVersion(storage::WriteTransaction& tx, base::PurposeId purpose, int version);

/// A stand-in stands under this id: the code that there was is not known any more.
bool isPurposeLost(const QString& code, qint64 purpose);
bool isNoticeLost(const QString& code, qint64 notice);

} // namespace aicms::purposes
