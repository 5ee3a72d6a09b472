package org.insp.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code insp} command. */
@Command(name = "insp", mixinStandardHelpOptions = true, version = "insp 0.1.0", subcommands = CheckCommand.class)
public final class Main {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
