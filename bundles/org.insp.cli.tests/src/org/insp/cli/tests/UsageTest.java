/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help, version and usage errors. */
class UsageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = {
			"chekc                               > there is no command chekc; did you mean check?",
			"check                               > missing: PATH",
			"check x --onn 2023-01-01            > there is no option --onn; did you mean --on?",
			"check x --on                        > missing: --on DATE",
			"check x --on 2023-02-30             > not a date: 2023-02-30; write it like 2023-09-08",
			"check x --lang fr                   > no language: fr; write zh or en",
			"check x --format xml                > --format cannot be xml: write text|json|sarif|junit|codequality",
			"check x --rule finding-unclaimd=off > there is no rule finding-unclaimd; did you mean finding-unclaimed?",
			"check x --rule missing-deadline=of  > no severity: of; write error, warning, info or off",
			"check x --format json --format sarif > option --format is given twice",
			"rules xyzzy                         > there is no rule xyzzy; \"insp rules\" lists them",
			"rules missing-deadline y            > one argument too many: y",
	})
	void usageErrorTakesOneLineAndAHint(String call, String message) {
		var result = insp((Object[]) call.trim().split("\\s+"));
		assertEquals(2, result.exit());
		assertEquals("", result.out());
		assertEquals("insp: " + message, result.err().lines().findFirst().orElseThrow());
		assertEquals(2, result.err().lines().count(), result.err());
	}

	@Test
	void usageErrorsAreInTheLanguageOfTheCaller() {
		assertTrue(insp("check", "--lang", "zh").err().startsWith("insp: 缺少：PATH\n"));
		assertTrue(Cli.plain().with(Map.of("LANG", "zh_CN.UTF-8")).call("chekc").err().contains("没有命令 chekc"));
		assertTrue(Cli.plain().with(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")).call("chekc").err().contains("there is no command"));
	}

	@Test
	void helpIsTheSameThroughCommandAndOption() {
		var help = insp("help", "check");
		assertEquals(0, help.exit());
		assertEquals(insp("check", "--help"), help);
		assertTrue(help.out().contains("--fail-on"));
		assertEquals(insp("--help"), insp("help"));
		assertEquals(insp("import", "--help", "--lang", "zh"), insp("--lang", "zh", "help", "import"));
		assertEquals(insp("import", "--help", "--lang", "zh"), insp("--lang=zh", "help", "import"));
		assertEquals(insp("chek"), insp("help", "chek"), "no help on what does not exist");
		assertEquals(2, insp("help", "chek").exit());
	}

	@Test
	void everyOptionIsDescribedInBothLanguages() {
		var commands = insp("--help").out().lines().dropWhile(l -> !l.startsWith("Commands:")).skip(1).takeWhile(l -> !l.isBlank())
				.map(l -> l.strip().split("\\s+")[0]).toList();
		assertTrue(commands.contains("check") && commands.contains("rules"), commands.toString());
		for (var command : commands) {
			for (var language : new String[] { "en", "zh" }) {
				var help = insp(command, "--help", "--lang", language).out();
				// the description of an option begins on the next line if the option itself is long
				help.lines().filter(l -> l.matches("\\s+(-\\w, )?--[\\w-]+(=\\S+)?"))
						.forEach(l -> assertTrue(
								help.substring(help.indexOf(l) + l.length() + 1).lines().findFirst().orElse("").startsWith("          "),
								command + l));
				assertEquals(language.equals("zh"), help.contains("选项："), help);
			}
		}
	}

	@Test
	void bothLanguagesHaveTheSameTexts() {
		for (var anchor : new Class<?>[] { org.insp.cli.base.Session.class, org.insp.cli.commands.Commands.class,
				org.insp.cli.report.CheckReport.class }) {
			assertEquals(MessageBundle.of(anchor, Language.EN).keys(), MessageBundle.of(anchor, Language.ZH).keys());
		}
	}

	@Test
	void versionIsThatOfTheBundle() {
		var result = insp("--version");
		assertEquals(0, result.exit());
		assertTrue(result.out().matches("insp \\d+\\.\\d+\\.\\d+\\S* \\(Java .*\\)\\R"), result.out());
	}

	@Test
	void withoutACommandItShowsUsage() {
		var result = insp();
		assertEquals(2, result.exit());
		assertTrue(result.err().contains("Usage: insp "));
		assertFalse(result.err().contains("Exception"));
	}
}
