// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_card.h"

#include "ui/kit/form_field.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/text_locale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace aicms::settings {

using theme::Scheme;

namespace {

constexpr int leastScale = 90; // percent; design.md
constexpr int mostScale = 200;
constexpr int scaleStep = 10;

/// Whose forms of dates and numbers are used.
QString country()
{
    const QString name = QLocale().nativeTerritoryName();
    return name.isEmpty() || QLocale() == QLocale::c() ? AppearanceCard::tr("no country in particular") : name;
}

} // namespace

AppearanceCard::AppearanceCard(const shell::Context& context, std::function<QString()> language, QWidget* parent)
    : Card(tr("Appearance"), parent), m_scheme(new QComboBox), m_scale(new QComboBox), m_language(new QComboBox),
      m_chosen(std::move(language))
{
    setObjectName(QStringLiteral("appearance"));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_scheme->addItem(tr("As the system"), static_cast<int>(Scheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), static_cast<int>(Scheme::HighContrast));
    m_scale->setObjectName(QStringLiteral("textScale"));
    for (int percent = leastScale; percent <= mostScale; percent += scaleStep)
        m_scale->addItem(tr("%1 %", "text size in percent").arg(QLocale().toString(percent)), percent);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    auto* scheme = new kit::FormField(tr("Theme"), m_scheme);
    auto* scale = new kit::FormField(tr("Text size"), m_scale);
    scale->setHint(tr("Ctrl+Plus and Ctrl+Minus do the same."));
    row->addWidget(scheme, 1, Qt::AlignTop);
    row->addWidget(scale, 1, Qt::AlignTop);
    body()->addLayout(row);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    for (const wording::TextLanguage& each : wording::textLanguages())
        m_language->addItem(each.name, each.code);
    auto* texts = new kit::FormField(tr("Language"), m_language);
    texts->setHint(tr("Dates, numbers and amounts are written as in: %1", "a country").arg(country()));
    body()->addWidget(texts);
    connect(m_scheme, &QComboBox::activated, this, [this, &commands = context.commands] {
        commands.run(QStringLiteral("settings.scheme"), m_scheme->currentData());
    });
    connect(m_scale, &QComboBox::activated, this, [this, &commands = context.commands] {
        commands.run(QStringLiteral("settings.textScale"), m_scale->currentData());
    });
    connect(m_language, &QComboBox::activated, this, [this, &commands = context.commands] {
        commands.run(QStringLiteral("settings.language"), m_language->currentData());
        // Where it was taken, another card stands here then; where not, this one shows what holds.
        QTimer::singleShot(0, this, &AppearanceCard::refresh);
    });
    refresh();
}

void AppearanceCard::refresh()
{
    Card::refresh();
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(theme::theme().scheme())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_chosen ? m_chosen() : QString())));
    m_scale->setCurrentIndex(m_scale->findData(theme::theme().textScale()));
}

} // namespace aicms::settings
