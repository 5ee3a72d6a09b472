/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page names exists, with every option that the page gives it. */
class CommandsTest {

	/** A call in a code span or in a block of code: the command and the rest of its line. */
	private static final Pattern CALL = Pattern.compile("(?m)(?:^ {4}|`)(?:\\./)?insp ([a-z]+)([^`\n]*)");
	private static final Pattern OPTION = Pattern.compile("(?:^|[\\s\\[`])(--?[a-z][a-z-]*)");
	/** A line of a table of commands: the command, and options in code spans behind it. */
	private static final Pattern LINE = Pattern.compile("(?m)^\\| `insp ([a-z]+)[^|]*\\|(.*)\\|$");

	private static final Map<String, String> HELP = new ConcurrentHashMap<>();

	static List<Path> pages() {
		return HandbookFiles.writtenPages();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void commandsAndTheirOptionsExist(Path page) {
		var wrong = new ArrayList<String>();
		var text = HandbookFiles.read(page);
		Stream.concat(CALL.matcher(text).results(), LINE.matcher(text).results())
				.forEach(call -> check(call.group(1), call.group(2).replaceFirst("\\s#.*", ""), wrong));
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyCommandIsInTheTablesOfBothLanguages() {
		var commands = Pattern.compile("(?m)^ {2}([a-z]+) {2,}").matcher(CommandHelp.help("")).results().map(m -> m.group(1)).toList();
		assertTrue(commands.size() >= 9, commands.toString());
		for (var language : List.of("en", "zh")) {
			var page = HandbookFiles.read(HandbookFiles.WRITTEN.resolve(language + "/command-line.md"));
			assertEquals(List.of(), commands.stream().filter(command -> !page.contains("| `insp " + command)).toList(), language);
		}
	}

	private static void check(String command, String rest, List<String> wrong) {
		if (command.equals("help")) {
			check(rest.strip(), "", wrong);
			return;
		}
		var help = HELP.computeIfAbsent(command, CommandHelp::help);
		if (help.isEmpty() && isOfCheckout(command)) {
			return;
		} else if (help.isEmpty()) {
			wrong.add("insp " + command);
			return;
		}
		HandbookFiles.findAll(OPTION, rest).filter(option -> !hasOption(help, option)).forEach(option -> wrong.add(command + ' ' + option));
	}

	/** Returns whether the command of a checkout knows a word by itself, before the program is asked. */
	private static boolean isOfCheckout(String word) {
		return HandbookFiles.read(HandbookFiles.REPOSITORY.resolve("insp")).contains("[ \"${1:-}\" = " + word + " ]");
	}

	private static boolean hasOption(String help, String option) {
		return Pattern.compile("(?<![\\w-])" + Pattern.quote(option) + "(?![\\w-])").matcher(help).find();
	}
}
