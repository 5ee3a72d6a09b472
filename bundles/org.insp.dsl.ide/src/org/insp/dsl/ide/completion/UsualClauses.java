/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

/** The usual clauses of each block in their usual order: completion puts them first and templates contain them. */
public final class UsualClauses {

	private static final Map<String, List<String>> BLOCKS = load();

	private UsualClauses() {
	}

	private static Map<String, List<String>> load() {
		var table = new Properties();
		try (var in = new InputStreamReader(UsualClauses.class.getResourceAsStream("blocks.properties"), StandardCharsets.UTF_8)) {
			table.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return table.stringPropertyNames().stream()
				.collect(Collectors.toMap(name -> name, name -> List.of(table.getProperty(name).split(" "))));
	}

	/** The features of the usual clauses of a class. */
	public static List<String> of(EClass owner) {
		return BLOCKS.getOrDefault(owner.getName(), List.of());
	}

	/** All blocks, by the name of their class. */
	public static Map<String, List<String>> all() {
		return BLOCKS;
	}
}
