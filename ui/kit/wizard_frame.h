// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QPointer>

#include <vector>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace aicms::kit {

class ActionButton;
class Label;
class StepList;

/// One step of a wizard.
struct WizardPage {
    QString step; ///< in the list of steps: "Recovery sheet"
    QString stepNote; ///< below it: "Print it now"
    QString nextName; ///< in the button that leads here, "Next: recovery sheet"; empty: `step`
    QString heading; ///< page title
    QString intro;
    QWidget* content = nullptr; ///< the frame takes it; scrolled when it is too tall
};

/// A job in steps that takes the whole window: bar with close, steps, content, footer. The owner decides what Next and
/// Back do and calls setCurrent. In a narrow window the steps are circles and the bar names the one that is shown.
class WizardFrame : public PaintedWidget {
    Q_OBJECT
public:
    explicit WizardFrame(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle = {});
    void setSavedNotice(const QString& text); ///< "Saved, you can leave and come back"; empty hides it
    void addBarWidget(QWidget* widget); ///< at the end of the bar: the Lock button
    void setInfoCard(QWidget* card); ///< below the steps; the frame takes it

    int addPage(const WizardPage& page); ///< its index
    void setHeading(int page, const QString& heading, const QString& intro);
    void setStepNote(int page, const QString& note);
    void setStepName(int page, const QString& step, const QString& nextName);
    void setCurrent(int page);
    void setFinished(bool finished); ///< the page that is shown is done as well
    void setDoneOpens(bool opens); ///< a click on a step that is done asks for it
    int current() const;
    int count() const { return static_cast<int>(m_pages.size()); }

    void setStatus(const QString& sentence); ///< at the leading end of the footer
    void setStatusWidget(QWidget* widget); ///< instead of the sentence; the frame takes it; null takes it away
    /// Next is named after the next step; on the last page it carries `text`.
    void setFinishText(const QString& text);
    /// A disabled Next says why beside it.
    void setNextEnabled(bool enabled, const QString& reason = {});
    void setNextVisible(bool visible);
    void setBackEnabled(bool enabled); ///< there is no Back on the first page
    ActionButton* nextButton() const { return m_next; }
    ActionButton* backButton() const { return m_back; }

Q_SIGNALS:
    void nextRequested(); ///< on the last page: finish
    void backRequested();
    void stepRequested(int page); ///< one that is done
    void closeRequested(); ///< the x, or Esc

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Page {
        QString nextName;
        Label* heading;
        Label* intro;
    };
    QWidget* makeBar();
    void makeSide();
    QWidget* makeFooter();
    void updateFooter();
    void steadyNext();
    void onReturn();
    bool scrollBy(int key);
    void fold();
    void showSubtitle();
    void showSaved();

    std::vector<Page> m_pages;
    QPointer<QWidget> m_returnFrom; ///< what had the focus when Return went down
    QWidget* m_bar = nullptr;
    QWidget* m_side;
    QWidget* m_footer = nullptr;
    QHBoxLayout* m_barEnd = nullptr;
    QHBoxLayout* m_status = nullptr;
    QVBoxLayout* m_sideFoot = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_savedRow = nullptr;
    QWidget* m_statusWidget = nullptr;
    StepList* m_steps = nullptr;
    Label* m_title = nullptr;
    Label* m_subtitle = nullptr;
    Label* m_saved = nullptr;
    Label* m_sentence = nullptr;
    Label* m_reason = nullptr;
    ActionButton* m_back = nullptr;
    ActionButton* m_next = nullptr;
    QString m_finish;
    QString m_subtitleText;
    bool m_isFolded = false;
    bool m_backEnabled = true;
};

} // namespace aicms::kit
