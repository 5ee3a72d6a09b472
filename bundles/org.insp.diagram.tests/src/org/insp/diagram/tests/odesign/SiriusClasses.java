/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of which a viewpoint specification is made: {@code testdata/odesign/sirius.tsv}. */
final class SiriusClasses {

	/** The names of the namespaces in the table, whatever a file calls them. */
	static final Map<String, String> NAMESPACES = Map.of(
			"http://www.eclipse.org/sirius/description/1.1.0", "description",
			"http://www.eclipse.org/sirius/description/tool/1.1.0", "tool_1",
			"http://www.eclipse.org/sirius/diagram/description/1.1.0", "description_1",
			"http://www.eclipse.org/sirius/diagram/description/style/1.1.0", "style",
			"http://www.eclipse.org/sirius/diagram/description/tool/1.1.0", "tool",
			"http://www.eclipse.org/sirius/table/description/1.1.0", "table");

	private record Row(List<String> supertypes, List<SiriusFeature> features) {
	}

	private final Map<String, Row> rows = new HashMap<>();
	private final Set<String> abstracts = new HashSet<>();

	SiriusClasses() throws IOException {
		for (var line : Files.readAllLines(Path.of("testdata/odesign/sirius.tsv"))) {
			if (!line.startsWith("#") && !line.isBlank()) {
				var cells = line.split("\t", -1);
				var name = cells[0].replace("~", "");
				if (!name.equals(cells[0])) {
					abstracts.add(name);
				}
				rows.put(name, new Row(cells.length > 1 ? words(cells[1]).toList() : List.of(),
						cells.length > 2 ? words(cells[2]).map(SiriusFeature::of).toList() : List.of()));
			}
		}
	}

	private static Stream<String> words(String cell) {
		return Stream.of(cell.split(" ")).filter(w -> !w.isBlank());
	}

	/** Returns whether there are elements of a class. */
	boolean isConcrete(String type) {
		return rows.containsKey(type) && !abstracts.contains(type);
	}

	/** Returns whether a class is another one or inherits from it. */
	boolean isA(String type, String other) {
		return type.equals(other) || rows.containsKey(type) && rows.get(type).supertypes().stream().anyMatch(s -> isA(s, other));
	}

	/** The features of a class, its own and inherited ones, by name. */
	Map<String, SiriusFeature> features(String type) {
		var all = new LinkedHashMap<String, SiriusFeature>();
		var row = rows.get(type);
		if (row != null) {
			row.supertypes().forEach(s -> all.putAll(features(s)));
			row.features().forEach(f -> all.put(f.name(), f));
		}
		return all;
	}
}
