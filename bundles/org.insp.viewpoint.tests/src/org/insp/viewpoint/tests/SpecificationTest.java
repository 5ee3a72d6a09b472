/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.insp.viewpoint.specification.SpecificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever a specification says that the engine does not understand is an error that names the element with its line. */
class SpecificationTest {

	@TempDir
	Path dir;

	@Test
	void whatIsUnderstoodIsRead() throws IOException {
		var specification = WorkshopExample.read(WorkshopExample.SPECIFICATION);
		assertEquals("[map] [matrix]", specification.diagrams().stream().map(d -> d.name()).toList() + " "
				+ specification.tables().stream().map(t -> t.name()).toList());
		var map = specification.diagrams().get(0);
		assertEquals(Set.of("unassigned", "machine", "badge", "job", "hall", "operator"), map.nodes().keySet());
		assertEquals("Operators 操作员",
				map.layers().get(1).label().in(Locale.ENGLISH) + ' ' + map.layers().get(1).label().in(Locale.CHINESE));
	}

	/** Tests what the error is about and in which line, if one text is put in the place of another. */
	@ParameterizedTest
	@CsvFileSource(files = "testdata/mistakes.csv", delimiter = '~', quoteCharacter = '`')
	void whatIsNotUnderstoodIsAnError(String key, int line, String from, String to) throws IOException {
		var text = WorkshopExample.text();
		var changed = text.replace(from, to);
		assertNotEquals(text, changed, from);
		var error = assertThrows(SpecificationException.class, () -> WorkshopExample.read(specification(changed)), to);
		assertEquals(key + ' ' + line, error.key() + ' ' + error.line(), error.getMessage());
		assertTrue(error.getMessage().startsWith("workshop.odesign:" + line + ": "), error.getMessage());
		assertNotEquals(error.message(Locale.ENGLISH), error.message(Locale.CHINESE));
	}

	@Test
	void everyErrorIsTried() throws IOException {
		var tried = new TreeSet<String>();
		Files.readAllLines(Path.of("testdata/mistakes.csv")).forEach(l -> tried.add(l.substring(0, l.indexOf('~'))));
		assertEquals(keys(), tried);
	}

	private static Set<String> keys() throws IOException {
		var texts = new Properties();
		try (var in = SpecificationException.class.getResourceAsStream("messages.properties")) {
			texts.load(in);
		}
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private Path specification(String text) throws IOException {
		var folder = Files.createDirectories(dir.resolve("description"));
		for (var file : new String[] { "plugin.properties", "plugin_zh.properties" }) {
			Files.copy(WorkshopExample.TESTDATA.resolve("viewpoint").resolve(file), dir.resolve(file));
		}
		return Files.writeString(folder.resolve("workshop.odesign"), text);
	}
}
