# Sourced by mvnw, releng/test and the insp command: sets JAVA_HOME to a Java 17 or newer, and jdk to its feature version. The program that
# has to be there is javac; who only runs Java sets java_tool=java.

# Reads the version from the JDK's own "release" file, because starting a JVM to ask it takes longer than insp itself.
jdk_fits() {
    [ -x "$1/bin/${java_tool:-javac}" ] || return 1
    jdk=
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in JAVA_VERSION=*) jdk=${line#*\"} ;; esac
        done < "$1/release"
    else
        jdk=$("$1/bin/${java_tool:-javac}" --version 2>/dev/null)
        jdk=${jdk#* }
    fi
    jdk=${jdk%%[!0-9]*}
    [ "${jdk:-0}" -ge 17 ]
}

find_jdk() {
    if on_path=$(command -v "${java_tool:-javac}"); then
        on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        on_path=${on_path%/bin/*}
    fi
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-}/.sdkman/candidates/java/current"; do
        if [ -n "$home" ] && jdk_fits "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return
        fi
    done
    case ${java_tool:-javac} in javac) kind=JDK ;; *) kind=Java ;; esac
    echo "insp: no $kind 17 or newer found; install one or set JAVA_HOME" >&2
    exit 2
}
find_jdk

# File names and arguments in Chinese reach Java only through a UTF-8 locale; a bare C locale (containers, cron) has none.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C|POSIX) unset LC_ALL; LC_CTYPE=C.UTF-8; export LC_CTYPE ;;
esac
