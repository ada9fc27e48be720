// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/passphrase_step.h"

#include "core/workspace/unlocking.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/switch.h"
#include "ui/shell/first_run/passphrase_choice.h"
#include "ui/shell/spacing.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPainter>

namespace aicms::shell {

using kit::ActionButton;
using kit::Label;
using theme::Color;
using theme::Type;

namespace {

/// The drawn words on a sunken ground, as on paper.
class WordBox : public kit::PaintedWidget {
public:
    using PaintedWidget::PaintedWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        kit::drawPanel(&painter, rect(), theme::px(6), theme::color(Color::Sunken), theme::color(Color::BorderSubtle),
            theme::px(1));
    }
};

} // namespace

PassphraseStep::PassphraseStep(const Choosers& choosers, QWidget* parent) : QWidget(parent)
{
    auto* columns = new QHBoxLayout(this);
    setSpacing(columns, 0, 0, 0, 0, 20);
    auto* main = new kit::Card({}, this);
    main->setPadding(20);
    m_choice = new PassphraseChoice(main);
    main->body()->addWidget(m_choice);
    kit::followTheme(main, [main] { main->setMaximumWidth(theme::px(580)); });

    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    setSpacing(sideColumn, 0, 0, 0, 0, 14);
    sideColumn->addWidget(makeGenerator());
    sideColumn->addWidget(makeForgetCard());
    sideColumn->addWidget(makeKeyFileCard(choosers));
    sideColumn->addStretch(1);
    kit::followTheme(side, [side] {
        side->setMinimumWidth(theme::px(240));
        side->setMaximumWidth(theme::px(340));
    });
    columns->addWidget(main, 58, Qt::AlignTop);
    columns->addWidget(side, 34);
    columns->addStretch(1);
    connect(m_choice, &PassphraseChoice::changed, this, &PassphraseStep::changed);
    updateKeyFile();
}

QWidget* PassphraseStep::makeGenerator()
{
    auto* card = new kit::Card(tr("Let us make one"), this);
    card->setTitleIcon(QStringLiteral("dices"), Color::Accent);
    auto* box = new WordBox(card);
    auto* boxLayout = new QVBoxLayout(box);
    setSpacing(boxLayout, 12, 10, 12, 10, 0);
    m_drawn = (new Label(workspace::generatePassphrase(), Type::Section, Color::TextPrimary, box))->wrapped();
    m_drawn->setObjectName(QStringLiteral("drawnPassphrase"));
    // Always two lines: with one the buttons below would jump away from the pointer.
    kit::followTheme(m_drawn, [this] { m_drawn->setMinimumHeight(2 * theme::px(22)); });
    boxLayout->addWidget(m_drawn);
    card->body()->addWidget(box);
    auto* row = new QHBoxLayout;
    setSpacing(row, 0, 0, 0, 0, 8);
    auto* use = new ActionButton(tr("Use this"), ActionButton::Role::Outlined, {}, card);
    use->setObjectName(QStringLiteral("useDrawn"));
    auto* another = new ActionButton(tr("Another"), ActionButton::Role::Quiet, QStringLiteral("refresh-cw"), card);
    another->setObjectName(QStringLiteral("drawAnother"));
    row->addWidget(use);
    row->addWidget(another);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(
        (new Label(tr("6 words out of 7,776, drawn by chance: 77 bits."), Type::Caption, Color::TextMuted, card))
            ->wrapped());
    connect(use, &QPushButton::clicked, this, [this] { m_choice->use(m_drawn->text()); });
    connect(another, &QPushButton::clicked, this, [this] { m_drawn->setText(workspace::generatePassphrase()); });
    return card;
}

QWidget* PassphraseStep::makeForgetCard()
{
    auto* card = new kit::Card(tr("If you forget it"), this);
    card->setTitleIcon(QStringLiteral("info"), Color::Info);
    card->body()->addWidget(
        (new Label(tr("Only the recovery sheet opens the vault then. Keep it in a safe, not in the computer bag."),
             Type::Body, Color::TextSecondary, card))
            ->wrapped());
    return card;
}

QWidget* PassphraseStep::makeKeyFileCard(const Choosers& choosers)
{
    auto* card = new kit::Card({}, this);
    m_keyFileSwitch = new kit::Switch(tr("Also ask for a key file"), card);
    m_keyFileSwitch->setObjectName(QStringLiteral("keyFileSwitch"));
    m_keyFileSwitch->setCheckable(true);
    m_keyFilePath = new Label({}, Type::Caption, Color::TextMuted, card);
    m_keyFilePath->setElide(Qt::ElideMiddle);
    m_chooseKeyFile = new ActionButton(
        tr("Choose where to write it…"), ActionButton::Role::Outlined, QStringLiteral("file-key"), card);
    m_chooseKeyFile->setObjectName(QStringLiteral("chooseKeyFilePlace"));
    card->body()->addWidget(m_keyFileSwitch);
    card->body()->addWidget((new Label(tr("A file on a USB stick that must be plugged in to open the vault."),
                                 Type::Body, Color::TextSecondary, card))
            ->wrapped());
    card->body()->addWidget(m_chooseKeyFile, 0, Qt::AlignLeading);
    card->body()->addWidget(m_keyFilePath);
    connect(m_keyFileSwitch, &QAbstractButton::toggled, this, &PassphraseStep::updateKeyFile);
    connect(m_chooseKeyFile, &QPushButton::clicked, this, [this, choosers] {
        const QString path = choosers.saveFile(
            this, tr("Where to write the key file"), QDir::homePath() + QStringLiteral("/aicms.key"));
        if (!path.isEmpty())
            m_keyFile = path;
        updateKeyFile();
    });
    return card;
}

bool PassphraseStep::wantsKeyFile() const
{
    return m_keyFileSwitch->isChecked();
}

QString PassphraseStep::keyFilePath() const
{
    return wantsKeyFile() ? m_keyFile : QString();
}

QString PassphraseStep::whyNot() const
{
    if (const QString missing = m_choice->whyNot(); !missing.isEmpty())
        return missing;
    if (wantsKeyFile() && m_keyFile.isEmpty())
        return tr("Choose where to write the key file");
    if (wantsKeyFile() && QFile::exists(m_keyFile))
        return tr("There is a file of that name already; choose another name for the key file");
    return {};
}

void PassphraseStep::updateKeyFile()
{
    m_chooseKeyFile->setVisible(wantsKeyFile());
    m_keyFilePath->setVisible(wantsKeyFile() && !m_keyFile.isEmpty());
    m_keyFilePath->setText(QDir::toNativeSeparators(m_keyFile));
    Q_EMIT changed();
}

} // namespace aicms::shell
