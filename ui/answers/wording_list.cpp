// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/wording_list.h"

#include "core/purposes/current_wording.h"
#include "core/workspace/workspace.h"
#include "ui/kit/day_text.h"
#include "ui/kit/when_done.h"
#include "ui/shell/notices.h"
#include "ui/wording/names.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <ranges>

namespace aicms::answers {

namespace {

constexpr int languageRole = Qt::UserRole + 1;

QString windowLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

QString noticeTitle(const purposes::Notice& notice, const purposes::NoticeVersion& version)
{
    const QString language = windowLanguage();
    const QString title = version.texts.contains(language) ? version.texts.value(language).title
        : version.texts.isEmpty()                          ? QString()
                                                           : version.texts.first().title;
    return title.isEmpty() ? notice.code : title;
}

WordingList::WordingList(const shell::Context& context, QWidget* parent) : QComboBox(parent), m_context(context)
{
    addItem(tr("None was shown"), qint64(0));
    setPlaceholderText(tr("Nothing has to be shown for this answer"));
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedLanguage = language();
        m_wanted = version();
        m_isByHand = true;
    });
}

QString WordingList::language() const
{
    return m_isAsked ? currentData(languageRole).toString() : m_wantedLanguage;
}

void WordingList::choose(qint64 version, const QString& language)
{
    m_wanted = version;
    m_wantedLanguage = language;
    m_isByHand = true;
    const int place = placeOf(version, language);
    if (m_isAsked && itemData(place).toLongLong() == version)
        setCurrentIndex(place);
}

int WordingList::placeOf(qint64 version, const QString& language) const
{
    int found = 0;
    for (int place = count() - 1; place > 0; --place) {
        if (itemData(place).toLongLong() != version)
            continue;
        found = place;
        if (itemData(place, languageRole).toString() == language)
            return place;
    }
    return found;
}

QStringList WordingList::inOrder(QStringList languages) const
{
    const bool speaksHers = languages.contains(m_language) || languages.contains(m_language.section(u'-', 0, 0));
    const QString first = purposes::shownLanguage(languages, speaksHers ? m_language : windowLanguage());
    languages.removeAll(first);
    languages.prepend(first);
    return languages;
}

void WordingList::setAsked(bool isAsked)
{
    if (isAsked == m_isAsked)
        return;
    const QSignalBlocker quiet(this);
    if (!isAsked) {
        m_wantedLanguage = language();
        m_wanted = version();
    }
    m_isAsked = isAsked;
    setEnabled(isAsked);
    setCurrentIndex(isAsked ? placeOf(m_wanted, m_wantedLanguage) : -1);
}

void WordingList::openFor(base::CustomerId customer)
{
    m_customer = customer;
    m_language.clear();
    m_wanted = 0;
    m_wantedLanguage.clear();
    m_isByHand = false;
    m_isRead = false;
    clearVersions();
    const auto list = m_context.workspace.notices().list();
    kit::whenDone(this, list, [this, customer](const base::Result<std::vector<purposes::Notice>>& notices) {
        if (customer != m_customer)
            return;
        if (notices)
            m_notices = *notices;
        else
            m_context.notices.error(notices.error());
        readLanguage(customer);
    });
}

/// Nothing else of the record is looked at, so that this is no opening. Where the role may not read it, the language of
/// the first text counts.
void WordingList::readLanguage(base::CustomerId customer)
{
    const auto record = m_context.workspace.customers().reload(customer);
    kit::whenDone(this, record, [this, customer](const base::Result<customers::Customer>& person) {
        if (customer != m_customer)
            return;
        if (person)
            m_language = person->language;
        fill();
        m_isRead = true;
        Q_EMIT listed();
    });
}

void WordingList::clearVersions()
{
    const QSignalBlocker quiet(this);
    while (count() > 1)
        removeItem(count() - 1);
}

void WordingList::fill()
{
    const QTimeZone& zone = m_context.workspace.consent().zone();
    clearVersions();
    const QSignalBlocker quiet(this);
    for (const purposes::Notice& notice : m_notices) {
        for (const purposes::NoticeVersion& version : std::views::reverse(notice.versions)) {
            const QDate day = version.publishedAt.toDateTime().toTimeZone(zone).date();
            for (const QString& language : inOrder(version.texts.keys())) {
                const QString title = version.texts.value(language).title;
                // What tells one from the other comes first: in a narrow box the end is cut.
                addItem(tr("Version %1, %2: %3, from %4", "number, language, title, day")
                            .arg(version.version)
                            .arg(wording::languageName(language), title.isEmpty() ? notice.code : title,
                                kit::dayFieldText(day)),
                    version.id);
                setItemData(count() - 1, language, languageRole);
                setItemData(count() - 1, itemText(count() - 1), Qt::ToolTipRole);
            }
        }
    }
    setCurrentIndex(m_isAsked ? placeOf(m_wanted, m_wantedLanguage) : -1);
}

void WordingList::suggest(const QString& purpose, base::UtcTime at, qint64 last)
{
    if (m_isByHand || !m_isRead || !m_isAsked)
        return;
    const auto catalogue = m_context.workspace.purposes().catalogue();
    const purposes::NoticeVersion* current = nullptr;
    if (const purposes::Notice* before = purposes::noticeOf(m_notices, last))
        current = purposes::currentVersion(*before, at, m_language);
    if (!current || current->id != last)
        current = purposes::currentWording(m_notices, *catalogue, purpose, at, m_language);
    const QSignalBlocker quiet(this);
    setCurrentIndex(current ? placeOf(current->id, {}) : 0);
    m_wantedLanguage = language();
    m_wanted = version();
}

std::optional<base::UtcTime> WordingList::publishedAt() const
{
    const purposes::Notice* notice = purposes::noticeOf(m_notices, version());
    if (!notice)
        return std::nullopt;
    return std::ranges::find(notice->versions, version(), &purposes::NoticeVersion::id)->publishedAt;
}

void WordingList::offerUntil(base::UtcTime at)
{
    auto* lines = qobject_cast<QStandardItemModel*>(model());
    for (const purposes::Notice& notice : m_notices) {
        for (const purposes::NoticeVersion& version : notice.versions) {
            for (int place = 1; lines && place < count(); ++place) {
                if (itemData(place).toLongLong() == version.id)
                    lines->item(place)->setEnabled(version.publishedAt <= at);
            }
        }
    }
}

bool WordingList::isSuperseded(base::UtcTime at) const
{
    const purposes::Notice* notice = purposes::noticeOf(m_notices, version());
    if (!notice)
        return false;
    const auto chosen = std::ranges::find(notice->versions, version(), &purposes::NoticeVersion::id);
    const purposes::NoticeVersion* current = purposes::currentVersion(*notice, at, m_language);
    return current && current->version > chosen->version;
}

} // namespace aicms::answers
