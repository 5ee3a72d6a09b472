/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.zh.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * Counts the texts of each host that are translated. The figures stand in a file beside the fragments, so that a release of the platform
 * that brings new texts, or a translation that gets lost, is seen as a change of it.
 */
class TranslationCoverageTest {

	private static final Path TABLE = Path.of("../org.insp.zh/translated.txt");

	/** The texts of a host, and how many of them are Chinese. */
	private record Coverage(String host, int texts, int translated) {

		private static Coverage of(Bundle fragment) {
			var host = Platform.getBundle(fragment.getHeaders().get(Constants.FRAGMENT_HOST));
			int texts = 0;
			int translated = 0;
			for (var file : messageFiles(host)) {
				var english = texts(file);
				var chinese = fragment.getEntry(file.getPath().replace(".properties", "_zh.properties"));
				texts += english.size();
				translated += chinese == null ? 0 : (int) texts(chinese).stream().filter(english::contains).count();
			}
			return new Coverage(host.getSymbolicName(), texts, translated);
		}

		/** Those in the language of the host: the name of a translation, or of one for a single system, ends behind an underscore. */
		private static List<URL> messageFiles(Bundle host) {
			return Collections.list(host.findEntries("/", "*.properties", true)).stream()
					.filter(file -> !file.getPath().substring(file.getPath().lastIndexOf('/')).contains("_")).toList();
		}

		/** The keys of the values in which there is something to read. */
		private static List<String> texts(URL file) {
			var properties = new Properties();
			try (var in = file.openStream()) {
				properties.load(in);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return properties.stringPropertyNames().stream()
					.filter(key -> properties.getProperty(key).codePoints().anyMatch(Character::isLetter)).toList();
		}

		private String line() {
			return String.format(Locale.ROOT, "%-45s %5d of %5d  %3d %%", host, translated, texts, 100 * translated / texts);
		}
	}

	@Test
	void theTableSaysHowManyTextsOfEachHostAreTranslated() throws IOException {
		var coverages = TranslationsTest.fragments().map(Coverage::of).sorted((a, b) -> a.host().compareTo(b.host())).toList();
		var total = new Coverage("all", coverages.stream().mapToInt(Coverage::texts).sum(),
				coverages.stream().mapToInt(Coverage::translated).sum());
		var table = Stream.concat(coverages.stream(), Stream.of(total)).map(Coverage::line).toList();
		System.out.println(String.join("\n", table));
		assertEquals(Files.readAllLines(TABLE), table, "figures that have changed; write them to " + TABLE);
	}
}
