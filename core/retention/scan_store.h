// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

/// How the self-scan reads. All throw base::Failure.
namespace aicms::retention::store {

qint64 pageCount(storage::ReadTransaction& tx);
void visitPages(storage::ReadTransaction& tx, const std::function<void(QByteArrayView page)>& visit);
/// Each term of the index of whole words.
void visitVocabulary(storage::ReadTransaction& tx, const std::function<void(QByteArrayView term)>& visit);
/// Beginnings of words that the upper levels of both search indexes name and no row holds any more.
qint64 countStrayWords(storage::ReadTransaction& tx);
/// Every text and BLOB that stands in a living row, search indexes left out.
void visitLivingValues(storage::ReadTransaction& tx, const std::function<void(QByteArrayView value)>& visit);

/// The texts from which the search indexes are made.
void visitSearchTexts(storage::ReadTransaction& tx, const std::function<void(const QString& text)>& visit);

} // namespace aicms::retention::store
