// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/own_field.h"
#include "core/purposes/purposes.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace aicms::customers {

/// What becomes of the values when their definition goes.
enum class RemovedValues {
    TakeOut, ///< out of every record; they come back with restore, and go for good after `keptDays`
    KeepAsColumns, ///< they stay in the records as kept columns, without a kind, and are no longer hidden
};

/// The face of the business's own fields. Each call asks access::permit first; a change is one transaction with its
/// audit row. What a change would do is told beforehand by `preview...`, with the same code that does it.
class OwnFieldsService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    static constexpr int keptDays = 30;

    /// Finds a purpose that values may be held for by its code. Called on any thread.
    using FindPurpose = std::function<std::optional<purposes::Purpose>(const QString& code)>;

    /// `region` is the business's ISO country, for reading numbers and dates; `findPurpose`: of the vault's catalogue,
    /// the default one when it is left out; `zone` is that of the business's calendar. All references must outlive
    /// this.
    OwnFieldsService(storage::Database& database, const access::Session& session, QString region,
        FindPurpose findPurpose = {}, QTimeZone zone = QTimeZone::systemTimeZone());

    Future<std::vector<OwnField>> fields(); ///< those in use, in their order
    Future<std::vector<OwnFieldUse>> uses(); ///< the same with their counts
    Future<std::vector<OwnFieldUse>> removed(); ///< those that can be brought back

    /// Kept import columns of the same name become its values. Invalid names the first problem
    /// (ownFieldProblemCode); checkOwnField lists all.
    Future<OwnFieldEffect> previewAdd(const OwnField& field);
    Future<OwnField> add(const OwnField& field); ///< answers it as it is stored

    /// Values are read anew where kind or choices differ; what cannot be read stays as typed. NotFound.
    Future<OwnFieldEffect> previewEdit(const OwnField& field);
    Future<OwnField> edit(const OwnField& field); ///< answers what it was before, for undo
    Future<void> order(const std::vector<base::OwnFieldId>& ids);

    Future<OwnFieldEffect> previewRemove(base::OwnFieldId id);
    /// KeepAsColumns is refused (Invalid "sensitivity") for fields that are not ordinary: their values would be seen.
    Future<void> remove(base::OwnFieldId id, RemovedValues values);
    /// AlreadyExists "name" when another field took its name meanwhile.
    Future<void> restore(base::OwnFieldId id);
    /// Deletes for good what was removed more than `keptDays` ago. Answers how many definitions went.
    Future<qint64> forgetOld();

private:
    QDate today() const;

    storage::Database& m_database;
    const access::Session& m_session;
    QString m_region;
    FindPurpose m_findPurpose;
    QTimeZone m_zone;
};

} // namespace aicms::customers
