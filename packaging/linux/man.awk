# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a manual page of what a program prints for --help, so that the page names what the program has:
#   PROGRAM --help | awk -v name=aicms-cli -v title="..." -v version=0.1.0 -v date=2026-11-29 -v about=FILE -f man.awk
# Understood are the lists of our command line ("aicms-cli COMMAND ..." with a sentence below) and QCommandLineParser's.
function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    if (text ~ /^[.']/) text = "\\\\&" text
    return text
}
function section(heading) { if (open != heading) { print ".SH " heading; open = heading } }
function item(head, text) {
    print ".TP"
    print ".B " escaped(head)
    if (text != "") print escaped(text)
}
BEGIN {
    printf ".TH %s 1 \"%s\" \"AICMS %s\" \"User Commands\"\n", toupper(name), date, version
    section("NAME")
    print escaped(name) " \\- " escaped(title)
}
/^Usage: / {
    section("SYNOPSIS")
    call = substr($0, 8)
    sub(/^[^ ]+/, name, call) # Qt tells the path by which it was started
    print ".B " escaped(call)
    section("DESCRIPTION")
    while ((getline line < about) > 0) print line ~ /^\./ ? line : escaped(line)
    next
}
/^(Options|Arguments):$/ { section(toupper(substr($0, 1, length($0) - 1))); lastText = ""; next }
index($0, name " ") == 1 { section("COMMANDS"); call = substr($0, length(name) + 2); next }
/^    [^ ]/ && open == "COMMANDS" { sub(/^ +/, ""); item(call, $0); next }
# "  --vault DIR      The vault's folder"; what is continued stands further in.
/^  [^ ]/ && (open == "OPTIONS" || open == "ARGUMENTS") {
    sub(/^ +/, "")
    at = match($0, /  +/)
    # A long name leaves one space only.
    if (!at && match($0, /^--[a-z-]+ [A-Z<]+>? /)) { at = RLENGTH; RLENGTH = 1 }
    if (at) item(substr($0, 1, at - 1), substr($0, at + RLENGTH)); else item($0, "")
    next
}
/^   +[^ ]/ && open ~ /OPTIONS|ARGUMENTS/ { sub(/^ +/, ""); print escaped($0); next }
END {
    section("FILES")
    item("vault.keys, vault.db", "What makes a folder a vault. Both are needed, and both are encrypted.")
    section("SEE ALSO")
    print name == "aicms" ? ".BR aicms\\-cli (1)" : ".BR aicms (1)"
}
