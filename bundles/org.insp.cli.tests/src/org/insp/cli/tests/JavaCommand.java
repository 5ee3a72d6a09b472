/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.insp.cli.Main;

/** The arguments that start the command in a process of its own, without OSGi. */
final class JavaCommand {

	/** Newer versions of Java warn of how Guice would generate code. */
	private static final List<String> OPTIONS =
			List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dguice_bytecode_gen_option=DISABLED");
	private static final Pattern CALL = Pattern.compile("set -- \"\\$JAVA_HOME/bin/java\"(.*?)\\$\\{INSP_JAVA_OPTS", Pattern.DOTALL);
	private static final Pattern OPTION = Pattern.compile("(?<=\\s)-[XD]\\S+(?=\\s)");

	private JavaCommand() {
	}

	static List<String> of(List<String> options, Object... arguments) {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		command.addAll(List.of("-cp", classPath()));
		command.addAll(options);
		command.add(Main.class.getName());
		List.of(arguments).forEach(argument -> command.add(argument.toString()));
		return command;
	}

	/** The class path in the order of the assembled command: by name, so that the libraries of Eclipse come before our own. */
	private static String classPath() {
		return ClassPath.entries().stream().sorted(Comparator.comparing(JavaCommand::bundleName)).map(Path::toString)
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static String bundleName(Path entry) {
		return entry.endsWith("target/classes") ? entry.getParent().getParent().getFileName().toString() : entry.getFileName().toString();
	}

	/** Returns the options that the launcher of the command always passes to Java. */
	static List<String> launcherOptions() throws IOException {
		var call = CALL.matcher(Files.readString(Cli.BUNDLES.resolveSibling("releng/org.insp.cli.product/launcher/run.sh")));
		if (!call.find()) {
			throw new IllegalStateException("The launcher does not start Java.");
		}
		return OPTION.matcher(call.group(1)).results().map(MatchResult::group).toList();
	}
}
