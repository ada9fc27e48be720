// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace aicms::shell {

/// How a new vault begins.
enum class FirstData { Import, Sample, Empty };

/// Step 4: a file, invented people, or nothing. Offers only what this program can do.
class FirstDataStep : public QWidget {
    Q_OBJECT
public:
    FirstDataStep(bool canImport, bool canSample, QWidget* parent = nullptr);
    FirstData choice() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void addChoice(QVBoxLayout* column, FirstData choice, const QString& title, const QString& text);
    QButtonGroup* m_choices;
};

} // namespace aicms::shell
