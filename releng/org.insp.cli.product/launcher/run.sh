# Sourced by the insp command of a checkout and by that of a release: starts its JVM. dist is the folder of insp.jar; java.sh comes before.

# Java can only say whether all of the standard streams are terminals.
terminals=
for fd in 0 1 2; do
    [ -t $fd ] && terminals=$terminals$fd
done

# The JVM reads and writes names of files in the encoding of the locale: in one without UTF-8 (none set, or one that is not installed)
# Chinese names could not even be said. The language of the messages stays that of the user.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    LC_MESSAGES=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}
    LC_CTYPE=C.UTF-8
    unset LC_ALL
    export LC_MESSAGES LC_CTYPE
fi

# No JVM log at all: what cannot be shared (another JDK than the one that built) is nobody's business, and would go to stdout.
# What the JVM prints nevertheless (a thread dump, a crash) goes to stderr: stdout may be a protocol.
# shellcheck disable=SC2086
java() {
    set -- "$JAVA_HOME/bin/java" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
        -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Dinsp.terminals=$terminals" ${INSP_JAVA_OPTS:-} "$@"
    exec "$@"
}

# A checkout has an archive of the classes that most runs load; a release, which does not know the JVM that it will meet, has none.
run_insp() {
    if [ -f "$dist/insp-$jdk.aot" ]; then
        java "-XX:AOTCache=$dist/insp-$jdk.aot" -jar "$dist/insp.jar" "$@"
    elif [ -f "$dist/insp-$jdk.jsa" ]; then
        java "-XX:SharedArchiveFile=$dist/insp-$jdk.jsa" -jar "$dist/insp.jar" "$@"
    else
        java -jar "$dist/insp.jar" "$@"
    fi
}
