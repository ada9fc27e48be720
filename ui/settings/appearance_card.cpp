// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_card.h"

#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace aicms::settings {

using theme::Scheme;

namespace {

constexpr int leastScale = 90; // percent; design.md
constexpr int mostScale = 200;
constexpr int scaleStep = 10;

} // namespace

AppearanceCard::AppearanceCard(const shell::Context& context, QWidget* parent)
    : Card(tr("Appearance"), parent), m_scheme(new QComboBox), m_scale(new QComboBox)
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
    const QString formats = QLocale().nativeTerritoryName();
    auto* language = new kit::Label(
        tr("Language: English, the only one so far. Dates and numbers are written as in: %1", "a country")
            .arg(formats.isEmpty() || QLocale() == QLocale::c() ? tr("no country in particular") : formats),
        theme::Type::Body, theme::Color::TextSecondary);
    language->setObjectName(QStringLiteral("languageNote"));
    body()->addWidget(language->wrapped());
    connect(m_scheme, &QComboBox::activated, this, [this, &commands = context.commands] {
        commands.run(QStringLiteral("settings.scheme"), m_scheme->currentData());
    });
    connect(m_scale, &QComboBox::activated, this, [this, &commands = context.commands] {
        commands.run(QStringLiteral("settings.textScale"), m_scale->currentData());
    });
    refresh();
}

void AppearanceCard::refresh()
{
    Card::refresh();
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(theme::theme().scheme())));
    m_scale->setCurrentIndex(m_scale->findData(theme::theme().textScale()));
}

} // namespace aicms::settings
