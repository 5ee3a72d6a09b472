/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.util.List;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.base.Version;
import org.insp.model.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand, and the options that all commands have. */
@Command(name = "insp", versionProvider = RootCommand.VersionText.class, synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {

	static final String DEBUG = "--debug";

	/** The options that ask for the version. */
	static final List<String> VERSION = List.of("-V", "--version");

	@Spec
	private CommandSpec spec;

	@Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
	private Language language;

	@Option(names = DEBUG, scope = ScopeType.INHERIT)
	private boolean debug;

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true)
	private boolean version;

	private final Session session;

	RootCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		spec.commandLine().usage(session.err());
		return ExitCode.FAILED;
	}

	/** The version of the tool and of the Java that runs it. */
	static final class VersionText implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "insp " + Version.number() + " (Java " + Runtime.version() + ')' };
		}
	}
}
