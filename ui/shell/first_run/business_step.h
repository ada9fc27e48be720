// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class FormField;
class Label;
} // namespace aicms::kit

namespace aicms::shell {

/// Step 1: whose customers these are, and where the vault is kept.
class BusinessStep : public QWidget {
    Q_OBJECT
public:
    /// `parentFolder`: where vaults are made unless the person chooses another place.
    BusinessStep(const Choosers& choosers, const QString& parentFolder, QWidget* parent = nullptr);
    QString business() const;
    QString country() const; ///< ISO 3166-1 alpha-2
    QString ownerName() const;
    QString vaultFolder() const;
    /// What is missing; empty when one may go on.
    QString whyNot() const;
    void focusFirst();
    /// After the vault was made its folder and names stand.
    void freeze();

Q_SIGNALS:
    void changed();

private:
    QWidget* makeFolderRow(const Choosers& choosers);
    void update();

    QString m_parentFolder;
    QLineEdit* m_business;
    QComboBox* m_country;
    QLineEdit* m_owner;
    kit::FormField* m_businessField;
    kit::FormField* m_ownerField;
    kit::Label* m_folder;
    kit::Label* m_folderProblem;
};

} // namespace aicms::shell
