// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pages on sample people in light, dark, right-to-left and at 200 %, to be looked at.
#include "tests/ui/customers/desk.h"
#include "ui/customers/list/customer_table.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/view_tabs.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTranslator>

using namespace aicms;
using namespace test;

namespace {

class Pictures {
public:
    explicit Pictures(QString folder) : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
        sample::FillRequest request;
        request.customers = 200;
        request.locale = u"de_DE"_s;
        if (!m_desk.workspace->sample().fill(request).result())
            qFatal("no sample people");
        m_ids = m_desk.service().ids({}).result().value();
        for (const base::CustomerId id : m_ids) {
            if (m_person.isValid() && m_firm.isValid())
                break;
            const auto customer = m_desk.get(id);
            if (customer.kind == customers::Kind::Organisation && m_desk.service().members(id).result()->size() > 1)
                m_firm = id;
            else if (customer.notes.size() > 0 && m_desk.contacts(id).size() > 4)
                m_person = id;
        }
        if (!m_person.isValid())
            m_person = m_ids.front();
    }

    void drawAll(const QString& suffix, const QSize& size)
    {
        m_desk.frame->resize(size);
        list(suffix);
        record(suffix);
        form(suffix);
    }

private:
    void save(const QString& name, const QString& suffix)
    {
        QTest::qWait(500);
        m_desk.frame->grab().save(m_folder + u'/' + name + u'-' + suffix + u".png"_s);
    }
    void list(const QString& suffix)
    {
        m_desk.go(u"customers.list"_s);
        auto* table = m_desk.find<customers_ui::CustomerTable>(u"customerTable"_s);
        m_desk.waitFor([&] { return table->rows()->rowCount() > 100; });
        table->rows()->setChecked(table->rows()->idAt(2), true);
        table->rows()->setChecked(table->rows()->idAt(5), true);
        save(u"list"_s, suffix);
        table->rows()->clearChecked();
        if (table->width() > theme::px(700)) { // in a narrow window Space opens the page
            m_desk.press(Qt::Key_Space);
            save(u"list-pane"_s, suffix);
            m_desk.press(Qt::Key_Space);
        }
        m_desk.go(u"customers.filter"_s, u"okafro"_s);
        m_desk.find(u"nothingFound"_s);
        save(u"list-nothing"_s, suffix);
        m_desk.click(u"clearFilters"_s);
        QTest::qWait(300);
    }
    void record(const QString& suffix)
    {
        m_desk.openRecord(m_person);
        if (m_desk.has(u"recordTabs"_s)) {
            auto* tabs = m_desk.find<kit::ViewTabs>(u"recordTabs"_s);
            for (const QString& view : {u"consent"_s, u"notes"_s, u"timeline"_s, u"profile"_s}) {
                tabs->setCurrentView(view);
                save(u"record-"_s + view, suffix);
            }
        }
        save(u"record"_s, suffix);
        m_desk.click(u"why.name"_s);
        save(u"record-why"_s, suffix);
        QTest::keyClick(m_desk.find(u"whyPopup"_s), Qt::Key_Escape);
        m_desk.click(u"logContactButton"_s);
        save(u"record-log"_s, suffix);
        m_desk.click(u"contactClose"_s);
        if (m_firm.isValid()) {
            m_desk.openRecord(m_firm);
            save(u"record-firm"_s, suffix);
        }
    }
    void form(const QString& suffix)
    {
        m_desk.openForm(m_person);
        save(u"form-edit"_s, suffix);
        m_desk.press(Qt::Key_Escape);
        m_desk.openForm();
        m_desk.click(u"saveCustomer"_s);
        m_desk.type(u"email"_s, u"ayla@@example"_s);
        m_desk.type(u"givenName"_s, u"Ayla"_s);
        QTest::qWait(500);
        save(u"form"_s, suffix);
        m_desk.press(Qt::Key_Escape);
        save(u"form-leave"_s, suffix);
        for (QAbstractButton* button : m_desk.find(u"leaveBox"_s)->findChildren<QAbstractButton*>()) {
            if (button->text() == u"Throw away changes"_s)
                button->click();
        }
    }

    QString m_folder;
    Desk m_desk;
    std::vector<base::CustomerId> m_ids;
    base::CustomerId m_person;
    base::CustomerId m_firm;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: customers_pictures FOLDER [TEXTS.qm]");
    QTranslator texts;
    if (argc > 2 && (!texts.load(QString::fromLocal8Bit(argv[2])) || !QApplication::installTranslator(&texts)))
        qFatal("the texts cannot be read");
    Pictures pictures(QString::fromLocal8Bit(argv[1]));
    theme::theme().setScheme(theme::Scheme::Light);
    pictures.drawAll(u"light"_s, {1440, 900});
    theme::theme().setScheme(theme::Scheme::Dark);
    pictures.drawAll(u"dark"_s, {1440, 900});
    theme::theme().setScheme(theme::Scheme::Light);
    theme::theme().setTextScale(200);
    pictures.drawAll(u"200"_s, {1280, 800});
    theme::theme().setTextScale(100);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    pictures.drawAll(u"rtl"_s, {1440, 900});
    return 0;
}
