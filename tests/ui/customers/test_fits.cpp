// SPDX-License-Identifier: GPL-3.0-or-later
// With text at 200 % every page fits a window of 1280 x 800.
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QImage>
#include <QLayout>
#include <QScrollArea>

using namespace aicms;
using namespace test;

namespace {

/// What keeps the window wide, from the outside to the inside.
QString widest(const QWidget* parent, int depth = 0)
{
    if (depth > 6)
        return {};
    const QWidget* found = nullptr;
    for (const QObject* child : parent->children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (!widget || widget->isWindow() || widget->isHidden())
            continue;
        const auto least = [](const QWidget* w) { return std::max(w->minimumSizeHint().width(), w->minimumWidth()); };
        if (!found || least(widget) > least(found))
            found = widget;
    }
    if (!found)
        return {};
    return QStringLiteral(" > %1 %2 %3/%4")
               .arg(QString::fromLatin1(found->metaObject()->className()), found->objectName())
               .arg(found->minimumSizeHint().width())
               .arg(found->minimumWidth())
        + widest(found, depth + 1);
}

} // namespace

class TestFits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { theme::theme().setTextScale(100); }

    /// Before the first layout as well, or the window comes up wider than the screen and stays so.
    void theHeaderFitsBeforeItIsShown()
    {
        Desk desk;
        theme::theme().setTextScale(200);
        const shell::HeaderBar header(desk.workspace->session());
        QVERIFY2(header.minimumSizeHint().width() <= 1280 - theme::px(56),
            qPrintable(QString::number(header.minimumSizeHint().width())));
    }

    /// No column of a record is wider than the room it has: what stands at its end would be cut off.
    void aFileLeavesItsButtonsInSight()
    {
        Desk desk;
        const auto zoe = desk.addPerson(u"Zoe"_s, u"Demir"_s, u"zoe@example.com"_s);
        const QString path = desk.folder.path(u"a picture with quite a long name, as they come from telephones.png"_s);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(picture.save(path, "PNG"));
        QVERIFY(desk.workspace->attachments().add(zoe, path).result());
        desk.frame->resize(1280, 800);
        desk.openRecord(zoe);
        auto* card = desk.find(u"files"_s);
        QVERIFY(desk.waitFor([&] { return card->findChild<QAbstractButton*>(u"openFile.1"_s) != nullptr; }));
        QTest::qWait(100);
        for (QWidget* each = card; each; each = each->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(each))
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                    qPrintable(QString::number(area->widget()->width()) + widest(area->widget())));
        }
    }

    void largeTextFits()
    {
        Desk desk;
        const auto zoe = desk.addPerson(u"Zoe"_s, u"Demir"_s, u"zoe@example.com"_s);
        theme::theme().setTextScale(200);
        desk.frame->resize(1280, 800);
        for (const QString& place : {u"list"_s, u"record"_s, u"form"_s}) {
            if (place == u"list"_s)
                desk.go(u"customers.list"_s);
            else if (place == u"record"_s)
                desk.openRecord(zoe);
            else
                desk.openForm(zoe);
            QTest::qWait(300);
            const QSize least = desk.frame->minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 800,
                qPrintable(QStringLiteral("%1: %2 x %3%4")
                        .arg(place)
                        .arg(least.width())
                        .arg(least.height())
                        .arg(widest(desk.frame.get()))));
        }
    }
};

AICMS_WINDOW_TEST(TestFits)
#include "test_fits.moc"
