# SPDX-License-Identifier: GPL-3.0-or-later
# Makes bash completion of what "aicms-cli --help" and "aicms --help" print, one after the other:
#   awk -f completion.awk CLI-HELP WINDOW-HELP
# Words of commands, options of each command, files and folders where the help says FILE or DIR.
function optionsOf(text,    found) {
    found = ""
    while (match(text, /--[a-z][a-z-]*/)) {
        found = found " " substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
    }
    return found
}
function noteValue(option, value) {
    if (value ~ /DIR|folder/) folders[option] = 1
    else if (value ~ /FILE|file/) files[option] = 1
    else if (value != "") others[option] = 1
}
function joined(set,    each, text, list, count, i, j, swap) {
    count = 0
    for (each in set) list[++count] = each
    for (i = 2; i <= count; i++) for (j = i; j > 1 && list[j] < list[j - 1]; j--) { swap = list[j]; list[j] = list[j - 1]; list[j - 1] = swap }
    text = ""
    for (i = 1; i <= count; i++) text = text (i > 1 ? "|" : "") list[i]
    return text == "" ? "-" : text
}
FNR == 1 { file++; inOptions = 0 }
/^Options:/ { inOptions = 1; next }
/^Arguments:/ { inOptions = 0; next }
inOptions && match($0, /--[a-z][a-z-]*/) {
    option = substr($0, RSTART, RLENGTH)
    rest = substr($0, RSTART + RLENGTH)
    value = match(rest, /^ (<[a-z]+>|[A-Z][A-Z]*)/) ? substr(rest, 2, RLENGTH - 1) : ""
    noteValue(option, value)
    if (file == 1) global = global " " option; else window = window " " option
}
file == 1 && /^aicms-cli / {
    words = ""
    for (i = 2; i <= NF && $i ~ /^[a-z][a-z-]*$/; i++) words = words (i > 2 ? " " : "") $i
    calls[++count] = words
    options[count] = optionsOf($0)
    line = $0
    while (match(line, /--[a-z-]+ [A-Z=a-z\[\]]+/)) {
        split(substr(line, RSTART, RLENGTH), pair, " ")
        noteValue(pair[1], pair[2])
        line = substr(line, RSTART + RLENGTH)
    }
}
END {
    print "# bash completion for aicms-cli and aicms, made from their --help. -*- shell-script -*-"
    print "_aicms_words()"
    print "{"
    print "    local calls=("
    for (i = 1; i <= count; i++) print "        \"" calls[i] "\""
    print "    )"
    print "    local call typed=\"$1\""
    print "    for call in \"${calls[@]}\"; do"
    print "        case \"$call \" in"
    print "        \"$typed\"?*) call=${call#\"$typed\"}; printf '%s\\n' \"${call%% *}\" ;;"
    print "        esac"
    print "    done"
    print "}"
    print "_aicms_options()"
    print "{"
    print "    case \"$1\" in"
    for (i = 1; i <= count; i++) print "    \"" calls[i] "\") echo \"" substr(options[i], 2) "\" ;;"
    print "    esac"
    print "}"
    print "_aicms_cli()"
    print "{"
    print "    local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} i word typed=\"\" IFS=$' \\t\\n'"
    print "    case \"$previous\" in"
    print "    " joined(folders) ") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\"); return ;;"
    print "    " joined(files) ") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); return ;;"
    print "    " joined(others) ") COMPREPLY=(); return ;;"
    print "    esac"
    print "    # The words of the command so far: neither options nor what belongs to them."
    print "    for ((i = 1; i < COMP_CWORD; i++)); do"
    print "        word=${COMP_WORDS[i]}"
    print "        case \"$word\" in"
    print "        " joined(folders) "|" joined(files) "|" joined(others) ") ((i++)) ;;"
    print "        -*) ;;"
    print "        *) [ -n \"$(_aicms_words \"$typed\" | grep -Fx -- \"$word\")\" ] && typed=\"$typed$word \" ;;"
    print "        esac"
    print "    done"
    print "    case \"$cur\" in"
    print "    -*) mapfile -t COMPREPLY < <(compgen -W \"$(_aicms_options \"${typed% }\")" global "\" -- \"$cur\") ;;"
    print "    *)"
    print "        mapfile -t COMPREPLY < <(compgen -W \"$(_aicms_words \"$typed\" | sort -u)\" -- \"$cur\")"
    print "        [ ${#COMPREPLY[@]} -gt 0 ] || { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); }"
    print "        ;;"
    print "    esac"
    print "}"
    print "_aicms()"
    print "{"
    print "    local cur=${COMP_WORDS[COMP_CWORD]} IFS=$' \\t\\n'"
    print "    case \"$cur\" in"
    print "    -*) mapfile -t COMPREPLY < <(compgen -W \"" substr(window, 2) "\" -- \"$cur\") ;;"
    print "    *) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\") ;;"
    print "    esac"
    print "}"
    print "complete -F _aicms_cli aicms-cli"
    print "complete -F _aicms aicms"
}
