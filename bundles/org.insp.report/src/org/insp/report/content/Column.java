/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param groups the headings above its own, the uppermost first, which it shares with its neighbours; mostly none
 * @param heading its heading
 * @param width its width in Latin characters; a Chinese character takes two
 * @param isCentred whether its cells are centred: numbers, dates, short words
 * @param choices the values that are offered to who fills it in; none where anything may be written
 */
public record Column(List<String> groups, String heading, int width, boolean isCentred, List<String> choices) {

	/** What separates a heading from that of the group above it where both are written in one text. */
	public static final String BELOW = "|";

	/** Copies the lists. */
	public Column {
		groups = List.copyOf(groups);
		choices = List.copyOf(choices);
	}

	/** A column in no group. */
	public Column(String heading, int width, boolean isCentred, List<String> choices) {
		this(List.of(), heading, width, isCentred, choices);
	}

	/** Returns the same column under another heading, with those of its groups before it: {@code 责任分工|责任领导}. */
	public Column headed(String written) {
		var parts = Stream.of(written.split("[|｜]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
		return parts.isEmpty()
				? this
				: new Column(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1), width, isCentred, choices);
	}

	/** Returns the heading with those of its groups before it, for formats with one line of headings. */
	public String fullHeading() {
		return Stream.concat(groups.stream(), Stream.of(heading)).collect(Collectors.joining("/"));
	}
}
