/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.zh.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * Compares the Chinese texts of each fragment with the English ones of its host, so that updates of the platform cannot make them stale
 * unnoticed.
 */
class TranslationsTest {

	private static final Pattern SLOT = Pattern.compile("\\{\\d+");
	private static final Pattern MNEMONIC = Pattern.compile("&\\S");

	static Stream<Bundle> fragments() {
		return Arrays.stream(FrameworkUtil.getBundle(TranslationsTest.class).getBundleContext().getBundles()).filter(
				bundle -> bundle.getSymbolicName().startsWith("org.insp.zh.") && bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null);
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void eachTextIsOneOfTheHostWithTheSameSlotsLinesAndMnemonic(Bundle fragment) {
		var host = Platform.getBundle(fragment.getHeaders().get(Constants.FRAGMENT_HOST));
		var wrong =
				Collections.list(fragment.findEntries("/", "*_zh.properties", true)).stream().flatMap(file -> wrong(host, file)).toList();
		assertEquals("", String.join("\n", wrong));
	}

	/** Tests that every text has a translation; else the pages of Eclipse Help show its key and not the English text. */
	@Test
	void thePagesOfEclipseHelpHaveEveryText() {
		var file = "org/eclipse/help/internal/webapp/WebappResources%s.properties";
		var host = Platform.getBundle("org.eclipse.help.webapp");
		var english = words(host.getResource(file.formatted("")));
		var chinese = words(host.getResource(file.formatted("_zh")));
		assertEquals(english.keySet(), chinese.keySet());
	}

	private static Stream<String> wrong(Bundle host, URL file) {
		var original = host.getEntry(file.getPath().replace("_zh.properties", ".properties"));
		if (original == null) {
			return Stream.of(file.getPath() + ": the host has no such file");
		}
		var english = words(original);
		var chinese = words(file);
		return chinese.keySet().stream().sorted()
				.filter(key -> !english.containsKey(key) || !form(english.getString(key)).equals(form(chinese.getString(key))))
				.map(key -> file.getPath() + ": " + key + " = " + chinese.getString(key)
						+ (english.containsKey(key) ? " for " + english.getString(key) : " is not in the host"));
	}

	/** The form that a translation keeps: the slots, the number of line ends and tabulators, the key of the mnemonic. */
	private static List<Object> form(String words) {
		return List.of(SLOT.matcher(words).results().map(slot -> slot.group()).distinct().sorted().toList(),
				words.chars().filter(c -> c == '\n' || c == '\t').count(),
				MNEMONIC.matcher(words).results().map(mnemonic -> mnemonic.group().toUpperCase(Locale.ROOT)).toList());
	}

	private static PropertyResourceBundle words(URL file) {
		try (var in = file.openStream()) {
			return new PropertyResourceBundle(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
