// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/about/program_parts.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QComboBox;
class QPlainTextEdit;

namespace aicms::kit {
class Label;
}

namespace aicms::about {

/// Version and its age, the licences of the program and of all that is in it, and the bill of materials. It asks no
/// network for anything: the page of the releases is opened in the browser, on a click alone.
class AboutScreen : public shell::Screen {
    Q_OBJECT
public:
    struct Options {
        QByteArray billOfMaterials;
        shell::Choosers choosers;
        std::function<void(const QUrl&)> openPage;
    };
    AboutScreen(const shell::Context& context, Options options, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;

private:
    QWidget* makeVersionCard();
    QWidget* makePartsCard();
    QWidget* makeTextsCard();
    void showText();
    void saveBill();

    shell::Context m_context;
    Options m_options;
    ProgramParts m_parts;
    kit::Label* m_age;
    QComboBox* m_choice;
    QPlainTextEdit* m_text;
};

shell::ScreenEntry aboutEntry(const shell::Choosers& choosers);

} // namespace aicms::about
