// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/law_names.h"

#include <QCoreApplication>

namespace aicms::wording {

QString lawfulBasisArticle(purposes::LawfulBasis basis)
{
    const QString article = purposes::lawfulBasisArticle(basis);
    const auto named = [&article](const QString& law, const QString& name) {
        return article.startsWith(law + u' ') ? name + article.mid(law.size()) : QString();
    };
    const QString british = named(QStringLiteral("UK GDPR"), QCoreApplication::translate("request law", "UK GDPR"));
    return british.isEmpty() ? named(QStringLiteral("GDPR"), QCoreApplication::translate("request law", "GDPR"))
                             : british;
}

} // namespace aicms::wording
