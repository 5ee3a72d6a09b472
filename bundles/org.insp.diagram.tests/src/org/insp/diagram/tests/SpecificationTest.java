/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.insp.model.Language;
import org.insp.model.text.Texts;
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
		var specification = SmallSpecification.read(SmallSpecification.SPECIFICATION);
		assertEquals("[map] [matrix]", specification.diagrams().stream().map(d -> d.name()).toList() + " "
				+ specification.tables().stream().map(t -> t.name()).toList());
		var map = specification.diagrams().get(0);
		assertEquals(Set.of("lonely", "leader", "badge", "measure", "department", "staff"), map.nodes().keySet());
		assertEquals("Persons 责任人", map.layers().get(1).label().in(Locale.ENGLISH) + ' ' + map.layers().get(1).label().in(Locale.CHINESE));
	}

	/** What the error is about, in which line, and what is put in the place of what. */
	@ParameterizedTest
	@CsvFileSource(files = "testdata/mistakes.csv", delimiter = '~', quoteCharacter = '`')
	void whatIsNotUnderstoodIsAnError(String key, int line, String from, String to) throws IOException {
		var text = SmallSpecification.text();
		var changed = text.replace(from, to);
		assertNotEquals(text, changed, from);
		var error = assertThrows(SpecificationException.class, () -> SmallSpecification.read(specification(changed)), to);
		assertEquals(key + ' ' + line, error.key() + ' ' + error.line(), error.getMessage());
		assertTrue(error.getMessage().startsWith("small.odesign:" + line + ": "), error.getMessage());
		assertNotEquals(error.message(Locale.ENGLISH), error.message(Locale.CHINESE));
	}

	@Test
	void everyErrorIsTried() throws IOException {
		var tried = new TreeSet<String>();
		Files.readAllLines(Path.of("testdata/mistakes.csv")).forEach(l -> tried.add(l.substring(0, l.indexOf('~'))));
		assertEquals(new TreeSet<>(Texts.of(SpecificationException.class, Language.EN).keys()), tried);
	}

	private Path specification(String text) throws IOException {
		var folder = Files.createDirectories(dir.resolve("description"));
		for (var file : new String[] { "plugin.properties", "plugin_zh.properties" }) {
			Files.copy(SmallSpecification.TESTDATA.resolve("small").resolve(file), dir.resolve(file));
		}
		return Files.writeString(folder.resolve("small.odesign"), text);
	}
}
