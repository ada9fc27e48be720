// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/gallery/gallery.h"

#include "ui/kit/gallery/specimens.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/themed.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace aicms::kit {

namespace {

QVBoxLayout* column(const QList<QWidget*>& cards)
{
    auto* line = new QVBoxLayout;
    for (QWidget* card : cards)
        line->addWidget(card);
    line->addStretch(1);
    followTheme(cards.front(), [line] { line->setSpacing(theme::px(12)); });
    return line;
}

QWidget* allControls()
{
    return new Gallery;
}

struct Picture {
    QString name;
    theme::Scheme scheme;
    Qt::LayoutDirection direction;
    int scale;
    QWidget* (*make)() = allControls;
    QSize size = {1640, 2240};
};

bool write(const Picture& picture, const QString& path)
{
    theme::theme().setTextScale(picture.scale);
    theme::theme().setScheme(picture.scheme);
    const std::unique_ptr<QWidget> window(picture.make());
    window->setLayoutDirection(picture.direction);
    window->setAttribute(Qt::WA_DontShowOnScreen);
    window->resize(picture.size * picture.scale / 100);
    window->show();
    QApplication::processEvents(); // the layouts settle
    return window->grab().save(path);
}

} // namespace

Gallery::Gallery(QWidget* parent) : QWidget(parent)
{
    setWindowTitle(tr("AICMS: all controls"));
    auto* page = new ScrollPage;
    auto* columns = new QHBoxLayout;
    columns->addLayout(
        column({gallery::buttons(), gallery::pills(), gallery::choices(), gallery::steps(), gallery::profile()}), 3);
    columns->addLayout(column({gallery::form(), gallery::progress(), gallery::confirmation(), gallery::messages(),
                           gallery::timeline(), gallery::passphrase()}),
        5);
    columns->addLayout(column({gallery::emptyStates(), gallery::popup(), gallery::toast(), gallery::pane()}), 4);
    page->body()->addWidget(gallery::header());
    page->body()->addWidget(gallery::tabsAndFilters());
    page->body()->addWidget(gallery::table());
    page->body()->addLayout(columns);
    page->body()->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(page, 1);
    right->addWidget(gallery::statusBar());
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(gallery::rail());
    all->addLayout(right, 1);
    followTheme(this, [columns] { columns->setSpacing(theme::px(12)); });
}

QStringList Gallery::renderAll(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return {};
    using theme::Scheme;
    const theme::Scheme scheme = theme::theme().scheme();
    const int scale = theme::theme().textScale();
    QStringList written;
    for (const Picture& picture :
        {Picture {QStringLiteral("gallery-light"), Scheme::Light, Qt::LeftToRight, 100},
            Picture {QStringLiteral("gallery-dark"), Scheme::Dark, Qt::LeftToRight, 100},
            Picture {QStringLiteral("gallery-contrast"), Scheme::HighContrast, Qt::LeftToRight, 100},
            Picture {QStringLiteral("gallery-rtl"), Scheme::Light, Qt::RightToLeft, 100},
            Picture {QStringLiteral("gallery-200"), Scheme::Light, Qt::LeftToRight, 200},
            Picture {QStringLiteral("wizard-light"), Scheme::Light, Qt::LeftToRight, 100, gallery::wizard, {1440, 870}},
            Picture {QStringLiteral("wizard-rtl"), Scheme::Dark, Qt::RightToLeft, 100, gallery::wizard, {1440, 870}}}) {
        const QString path = folder + u'/' + picture.name + QStringLiteral(".png");
        if (write(picture, path))
            written << path;
    }
    theme::theme().setTextScale(scale);
    theme::theme().setScheme(scheme);
    return written;
}

} // namespace aicms::kit
