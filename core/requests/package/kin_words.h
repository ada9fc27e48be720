// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/package/text_place.h"

#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace aicms::requests {

/// Words before which a name stands of somebody who belongs to a customer: resources/law/kin_words.json, read once.
/// Such people are mostly stored nowhere, and no list knows their names ("daughter Laura").
class KinWords {
public:
    static const KinWords& builtIn();

    /// Names that follow one of the words, in order. `isOwn`: whether a folded word names the person herself.
    std::vector<TextPlace> namesIn(const QString& text, const std::function<bool(const QString&)>& isOwn) const;

private:
    QSet<QString> m_kin;
    QSet<QString> m_titles; ///< they may be short for something, with a full stop
    QSet<QString> m_called; ///< "is called", between the word and the name
    QSet<QString> m_neverNames;
};

} // namespace aicms::requests
