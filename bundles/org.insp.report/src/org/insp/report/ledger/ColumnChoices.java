/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.insp.report.ledger.HeadingWords.Meaning;

/** What people say that columns hold, where their headings do not say it, or say something else. */
public final class ColumnChoices {

	/** Nobody has said anything: the headings count. */
	public static final ColumnChoices NONE = new ColumnChoices(Map.of());

	/** A choice of people counts more than any heading. */
	private static final int STRENGTH = 1000;

	private final Map<String, ColumnRole> roles = new HashMap<>();

	/** @param roles what columns hold, by their headings, with or without those above them */
	public ColumnChoices(Map<String, ColumnRole> roles) {
		roles.forEach((heading, role) -> this.roles.put(HeadingWords.plain(heading), role));
	}

	/** Returns what people say that a column holds. */
	Optional<ColumnRole> role(String path) {
		return Optional.ofNullable(roles.get(HeadingWords.plain(TableHead.written(path))))
				.or(() -> Optional.ofNullable(roles.get(HeadingWords.plain(TableHead.lowest(path)))));
	}

	/** Returns what a column holds, by the choice of people, else by its heading. */
	Optional<Meaning> meaning(String path) {
		return role(path).map(role -> new Meaning(role, STRENGTH)).or(() -> HeadingWords.meaning(TableHead.lowest(path)));
	}
}
