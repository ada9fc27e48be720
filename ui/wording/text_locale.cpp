// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/text_locale.h"

#include "ui/wording/text_in.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <map>
#include <memory>

namespace aicms::wording {

namespace {

const QString ownFolder = QStringLiteral(":/translations");
const QString qtFolder = QStringLiteral(":/translations/qt");

} // namespace

const std::vector<TextLanguage>& textLanguages()
{
    static const std::vector<TextLanguage> languages {
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
    };
    return languages;
}

QLocale textLocale(const QString& textLanguage, const QLocale& system)
{
    const QLocale texts(textLanguage.isEmpty() ? QStringLiteral("en") : textLanguage);
    if (system.language() == texts.language())
        return system;
    // English beside another language, or on a machine without one (C, POSIX), is that of Britain: days before months,
    // as most of the world writes.
    return texts.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : texts;
}

QString withinSentence(const QString& name)
{
    return QLocale().language() == QLocale::German ? name : QLocale().toLower(name.left(1)) + name.mid(1);
}

bool loadTexts(QTranslator& texts, const QString& language, const QLocale& system)
{
    const auto load
        = [&texts](const QString& code) { return texts.load(QStringLiteral("%1/aicms_%2.qm").arg(ownFolder, code)); };
    if (std::ranges::find(textLanguages(), language, &TextLanguage::code) != textLanguages().end())
        return load(language);
    return texts.load(system, QStringLiteral("aicms"), QStringLiteral("_"), ownFolder) || load(QStringLiteral("en"));
}

QString textIn(const QString& language, const char* context, const char* source)
{
    // A copy may be put together in a thread of its own.
    thread_local std::map<QString, std::unique_ptr<QTranslator>> known;
    std::unique_ptr<QTranslator>& texts = known[language];
    if (!texts) {
        texts = std::make_unique<QTranslator>();
        if (std::ranges::find(textLanguages(), language, &TextLanguage::code) != textLanguages().end())
            static_cast<void>(texts->load(QStringLiteral("%1/aicms_%2.qm").arg(ownFolder, language)));
    }
    const QString text = texts->translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString KeyNames::translate(const char* context, const char* source, const char* /*disambiguation*/, int /*n*/) const
{
    static constexpr const char* names[] {QT_TRANSLATE_NOOP("key name", "Ctrl"), QT_TRANSLATE_NOOP("key name", "Shift"),
        QT_TRANSLATE_NOOP("key name", "Return"), QT_TRANSLATE_NOOP("key name", "Enter"),
        QT_TRANSLATE_NOOP("key name", "Del"), QT_TRANSLATE_NOOP("key name", "Esc")};
    if (qstrcmp(context, "QShortcut") != 0)
        return {};
    const auto isIt = [source](const char* name) { return qstrcmp(name, source) == 0; };
    return std::ranges::any_of(names, isIt) ? QCoreApplication::translate("key name", source) : QString();
}

void Texts::use(const QString& language, const QLocale& system)
{
    for (QTranslator* installed : {&m_own, &m_qt, static_cast<QTranslator*>(&m_keys)})
        QCoreApplication::removeTranslator(installed);
    if (loadTexts(m_own, language, system))
        QCoreApplication::installTranslator(&m_own);
    const QLocale locale = textLocale(m_own.language(), system);
    QLocale::setDefault(locale);
    // Those that were built in; else what the system has of Qt. Our names of keys go before them.
    for (const QString& folder : {qtFolder, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}) {
        if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(&m_qt);
            break;
        }
    }
    QCoreApplication::installTranslator(&m_keys);
}

} // namespace aicms::wording
