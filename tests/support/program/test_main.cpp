// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of a folder's test program: PROGRAM NAME [ARGUMENTS OF QT TEST] runs the class of test_NAME.cpp.
#include "tests/support/test_program.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <algorithm>
#include <cstdio>

using namespace aicms::test;

namespace {

std::string_view nameOf(const TestClass& test)
{
    std::string_view name = test.file.substr(test.file.find_last_of("/\\") + 1);
    name.remove_prefix(std::min(name.size(), std::string_view("test_").size()));
    return name.substr(0, name.find_last_of('.'));
}

std::unique_ptr<QCoreApplication> applicationFor(const TestClass& test, int& argc, char** argv)
{
    if (test.application == Application::None)
        return {};
#ifdef QT_WIDGETS_LIB
    if (test.application == Application::Window) {
        // As QTEST_MAIN does: what a test measures must not hang on the screen's density.
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
        return std::make_unique<QApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

int unknown(const char* program)
{
    std::fprintf(stderr, "usage: %s NAME [ARGUMENTS OF QT TEST]\n", program);
    for (const TestClass& test : testClasses())
        std::fprintf(stderr, "  %.*s\n", int(nameOf(test).size()), nameOf(test).data());
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return unknown(argv[0]);
    const auto test = std::ranges::find(testClasses(), std::string_view(argv[1]), nameOf);
    if (test == testClasses().end())
        return unknown(argv[0]);
    // Qt Test takes the rest for its own.
    argv[1] = argv[0];
    int count = argc - 1;
    char** arguments = argv + 1;
    const auto application = applicationFor(*test, count, arguments);
    const auto object = test->make();
    return QTest::qExec(object.get(), count, arguments);
}
