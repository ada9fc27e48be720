// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace aicms::shell {

/// Something that can be done by menu, key or another screen.
struct Command {
    QString id; ///< "customers.open", "customers.new", "import.start", "vault.lock"
    QString text; ///< for the menu; empty: for screens only
    QString menu = {}; ///< "file", "edit", "view", "go", "help"
    QString icon = {};
    QKeySequence shortcut = {};
    std::function<void(const QVariant& argument)> run = {};
};

/// A key that works in one place only, for the page that lists the keys.
struct KeyHelp {
    QString place; ///< "In the list of customers"
    QString keys; ///< "N", "Ctrl S"
    QString text; ///< "New customer"
};

/// Where screens meet: each adds what it offers and asks for what it needs by id.
class Commands : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void add(Command command); ///< replaces one of the same id
    void remove(const QString& id);
    bool has(const QString& id) const;
    /// Does nothing when there is no such command.
    void run(const QString& id, const QVariant& argument = {});
    const std::vector<Command>& all() const { return m_commands; }
    /// In the order of calls; one that is told again changes nothing.
    void explainKey(const KeyHelp& help);
    void forgetKeys(); ///< another user may have other ones
    const std::vector<KeyHelp>& explainedKeys() const { return m_keys; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Command> m_commands;
    std::vector<KeyHelp> m_keys;
};

} // namespace aicms::shell
