// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/email_address.h"

namespace aicms::base {

namespace {

bool isLocalCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c);
}

bool isDomainLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    for (const QChar c : label) {
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'-')
            return false;
    }
    return true;
}

} // namespace

EmailProblem emailProblem(const QString& text)
{
    const QString address = text.trimmed();
    if (address.isEmpty())
        return EmailProblem::Empty;
    if (address.size() > 254)
        return EmailProblem::TooLong;
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return EmailProblem::NoAt;
    if (address.indexOf(u'@', at + 1) >= 0)
        return EmailProblem::SeveralAt;
    const QStringView local = QStringView(address).left(at);
    const QStringView domain = QStringView(address).mid(at + 1);
    if (local.isEmpty() || local.size() > 64)
        return EmailProblem::NoLocalPart;
    if (domain.isEmpty())
        return EmailProblem::NoDomain;
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return EmailProblem::BadCharacter;
    for (const QChar c : local) {
        if (!isLocalCharacter(c))
            return EmailProblem::BadCharacter;
    }
    const auto labels = domain.split(u'.');
    for (const QStringView label : labels) {
        if (!isDomainLabel(label))
            return EmailProblem::BadCharacter;
    }
    return labels.size() < 2 ? EmailProblem::DomainWithoutDot : EmailProblem::None;
}

std::optional<EmailAddress> EmailAddress::parse(const QString& text)
{
    if (emailProblem(text) != EmailProblem::None)
        return std::nullopt;
    return EmailAddress(text.trimmed());
}

} // namespace aicms::base
