// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"

namespace aicms::cli {

namespace {

Outcome exportKey(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto key = (*opened)->users().exportKey();
    if (!key)
        return base::fail(key.error());
    const QString hex
        = QString::fromLatin1(reinterpret_cast<const char*>(key->data()), static_cast<qsizetype>(key->size()));
    context.out().message(
        Text::tr("Whoever has this key can read the whole vault without a password. Keep it like the vault itself."));
    context.out().result({{QStringLiteral("key"), hex}}, {hex});
    return exitDone;
}

Outcome changePassword(Context& context)
{
    auto current = context.secret();
    if (!current)
        return base::fail(current.error());
    const auto opened = context.openWith({current->password.clone(), current->keyFile.clone()});
    if (!opened)
        return base::fail(opened.error());
    auto password = context.newPassword("new-password-file", Text::tr("New passphrase"));
    if (!password)
        return base::fail(password.error());
    auto keyFile = context.newKeyFile("new-key-file");
    if (!keyFile)
        return base::fail(keyFile.error());
    if (keyFile->isEmpty() && !context.has("no-key-file"))
        *keyFile = current->keyFile.clone();
    const auto changed = (*opened)->users().changePassword(*current, {*password, std::move(*keyFile)});
    if (!changed)
        return base::fail(changed.error());
    context.out().result(
        {{QStringLiteral("ok"), true}}, {Text::tr("The password is changed. The old one no longer opens the vault.")});
    return exitDone;
}

Outcome rotateKey(Context& context)
{
    const auto opened = context.open();
    if (!opened)
        return base::fail(opened.error());
    const auto rotated = (*opened)->users().rotateKey();
    if (!rotated)
        return base::fail(rotated.error());
    context.out().result({{QStringLiteral("ok"), true}},
        {Text::tr("The vault has a new key. Everybody's password stays as it is; keys that were exported before open "
                  "nothing any more.")});
    return exitDone;
}

} // namespace

std::vector<Command> keyCommands()
{
    const QString vault = QStringLiteral("vault");
    return {
        {{vault, QStringLiteral("export-key")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Print the raw database key, for any SQLCipher tool; owners only"),
            {}, false, {}, exportKey},
        {{vault, QStringLiteral("change-password")}, QT_TRANSLATE_NOOP("aicms::cli::Text", "Change your own password"),
            {}, false,
            {
                {"new-key-file", "FILE",
                    QT_TRANSLATE_NOOP("aicms::cli::Text", "Key file needed from now on; made when it is not there")},
                {"no-key-file", "", QT_TRANSLATE_NOOP("aicms::cli::Text", "From now on the password alone is enough")},
            },
            changePassword},
        {{vault, QStringLiteral("rotate-key")},
            QT_TRANSLATE_NOOP("aicms::cli::Text", "Write the whole vault anew under a new key"), {}, false, {},
            rotateKey},
    };
}

} // namespace aicms::cli
