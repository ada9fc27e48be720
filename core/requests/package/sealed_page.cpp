// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/sealed_page.h"

#include "core/vault/browser_seal.h"
#include "core/vault/crypto.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace aicms::requests {

namespace {

/// A part of the page that is built in; where it does not read the program is broken.
QByteArray builtIn(const char* name)
{
    QFile file(QStringLiteral(":/aicms/page/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw base::Failure(base::internalError());
    return file.readAll();
}

struct TypeOfEnding {
    const char* ending;
    const char* type;
};
constexpr std::array types = {TypeOfEnding {".html", "text/html"}, TypeOfEnding {".pdf", "application/pdf"},
    TypeOfEnding {".json", "application/json"}, TypeOfEnding {".jsonld", "application/ld+json"},
    TypeOfEnding {".csv", "text/csv"}, TypeOfEnding {".vcf", "text/vcard"}, TypeOfEnding {".txt", "text/plain"}};

QString typeOf(const QString& name)
{
    for (const TypeOfEnding& each : types) {
        if (name.endsWith(QLatin1String(each.ending), Qt::CaseInsensitive))
            return QString::fromLatin1(each.type);
    }
    return QStringLiteral("application/octet-stream");
}

QByteArray base64Hash(const QByteArray& bytes)
{
    return vault::sha256(bytes).toBase64();
}

} // namespace

QByteArray joinedFiles(const std::vector<PackageFile>& files)
{
    QJsonArray list;
    for (const PackageFile& file : files)
        list.append(QJsonObject {{QStringLiteral("name"), file.name}, {QStringLiteral("type"), typeOf(file.name)},
            {QStringLiteral("size"), file.bytes.size()}});
    QByteArray joined = QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n';
    for (const PackageFile& file : files)
        joined += file.bytes;
    return joined;
}

QByteArray sealedPage(const std::vector<PackageFile>& files, const QString& passphrase, const SealedPageWords& words)
{
    const vault::BrowserSeal seal = vault::sealForBrowser(joinedFiles(files), passphrase, sealedPageFormat);
    const QJsonObject sealed {{QStringLiteral("format"), QString::fromLatin1(sealedPageFormat)},
        {QStringLiteral("salt"), QString::fromLatin1(seal.salt.toBase64())},
        {QStringLiteral("nonce"), QString::fromLatin1(seal.nonce.toBase64())},
        {QStringLiteral("iterations"), seal.iterations},
        {QStringLiteral("cipher"), QString::fromLatin1(seal.cipher.toBase64())}};
    const QByteArray script = builtIn("page.js");
    const QByteArray style = builtIn("page.css");
    const auto text = [](const QString& plain) { return plain.toHtmlEscaped().toUtf8(); };
    QByteArray page = builtIn("page.html");
    const std::pair<const char*, QByteArray> places[] = {{"@LANGUAGE@", text(words.language)},
        {"@DIRECTION@", words.isRightToLeft ? "rtl" : "ltr"}, {"@SCRIPT_HASH@", base64Hash(script)},
        {"@STYLE_HASH@", base64Hash(style)}, {"@TITLE@", text(words.title)}, {"@INTRO@", text(words.intro)},
        {"@LABEL@", text(words.label)}, {"@SHOW@", text(words.show)}, {"@OPEN@", text(words.open)},
        {"@WRONG@", text(words.wrong)}, {"@BUSY@", text(words.busy)}, {"@OLD@", text(words.old)},
        {"@SCRIPTLESS@", text(words.scriptless)}, {"@FILES@", text(words.files)}, {"@STYLE@", style},
        {"@SCRIPT@", script}, {"@SEALED@", QJsonDocument(sealed).toJson(QJsonDocument::Compact)}};
    for (const auto& [place, value] : places)
        page.replace(place, value);
    return page;
}

} // namespace aicms::requests
