// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace aicms::test {

/// What a test class needs to stand before it is made.
enum class Application { None, Core, Window };

/// One test class of a test program. All classes of a folder share one program (test_main.cpp), because compiling and
/// linking one for each file took longer than the library they test; each run of the program is one class all the same.
struct TestClass {
    std::string_view file; ///< path of its source, of which "test_<x>.cpp" names it on the command line as x
    Application application;
    std::function<std::unique_ptr<QObject>()> make;
};

inline std::vector<TestClass>& testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

template <class Test> bool registered(std::string_view source, Application kind)
{
    testClasses().push_back({source, kind, [] { return std::make_unique<Test>(); }});
    return true;
}

} // namespace aicms::test

#define AICMS_REGISTER_TEST(Test, kind)                                                                                \
    [[maybe_unused]] static const bool isRegistered##Test                                                              \
        = aicms::test::registered<Test>(__FILE__, aicms::test::Application::kind);
/// Without an application object, for what must work before there is one.
#define AICMS_BARE_TEST(Test) AICMS_REGISTER_TEST(Test, None)
#define AICMS_TEST(Test) AICMS_REGISTER_TEST(Test, Core)
#define AICMS_WINDOW_TEST(Test) AICMS_REGISTER_TEST(Test, Window)
