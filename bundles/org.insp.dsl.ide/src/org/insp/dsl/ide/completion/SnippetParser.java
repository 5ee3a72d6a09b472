/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.dsl.ide.completion.SnippetText.Place;

/**
 * Reads the snippets of the Language Server Protocol 3.17: tab stops, placeholders within each other, choices, variables and
 * transformations. Variables have no value here, so their default is written, or their name as a place to fill in; transformations change
 * what the user writes later and are left out.
 */
final class SnippetParser {

	private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
	/** The characters that may be escaped in texts, and those in choices. */
	private static final String ESCAPED = "$}\\";
	private static final String ESCAPED_IN_CHOICES = ESCAPED + ",|";

	/** A part of a snippet. */
	private sealed interface Node {
	}

	private record Text(String text) implements Node {
	}

	/** A tab stop; without a text of its own (null) it repeats the one that has its number. */
	private record Stop(int number, List<Node> inner, List<String> choices) implements Node {
	}

	private final String marked;
	private int at;
	/** The numbers of places for unknown variables follow those of the snippet. */
	private int variables = 1_000_000;

	private final Map<Integer, List<Node>> texts = new HashMap<>();
	private final StringBuilder out = new StringBuilder();
	private final List<Place> places = new ArrayList<>();

	SnippetParser(String marked) {
		this.marked = marked;
	}

	SnippetText parse() {
		var nodes = nodes(false);
		write(nodes);
		places.sort(Comparator.comparing((Place p) -> p.number() == 0).thenComparing(Place::number));
		return new SnippetText(out.toString(), List.copyOf(places));
	}

	private List<Node> nodes(boolean nested) {
		var nodes = new ArrayList<Node>();
		var text = new StringBuilder();
		while (at < marked.length() && !(nested && marked.charAt(at) == '}')) {
			var special = marked.charAt(at) == '$' ? mark() : Optional.<Node>empty();
			if (special.isPresent()) {
				nodes.add(new Text(text.toString()));
				text.setLength(0);
				nodes.add(special.get());
			} else {
				text.append(character(ESCAPED));
			}
		}
		nodes.add(new Text(text.toString()));
		return nodes;
	}

	/** The next character; the mark before an escaped one is skipped. */
	private char character(String escaped) {
		if (marked.charAt(at) == '\\' && at + 1 < marked.length() && escaped.indexOf(marked.charAt(at + 1)) >= 0) {
			at++;
		}
		return marked.charAt(at++);
	}

	/** The mark at a dollar sign; nothing is read where it is none. */
	private Optional<Node> mark() {
		int start = at;
		at++;
		boolean braced = take("{");
		var number = word(NUMBER);
		var variable = number.isPresent() ? Optional.<String>empty() : word(VARIABLE);
		var node = number.isEmpty() && variable.isEmpty()
				? Optional.<Node>empty()
				: braced
						? braced(number.map(Integer::valueOf), variable)
				: Optional.of(number.isPresent() ? new Stop(Integer.parseInt(number.get()), null, List.of()) : unknown(variable.get()));
		if (node.isEmpty()) {
			at = start;
		}
		return node;
	}

	private Optional<Node> braced(Optional<Integer> number, Optional<String> variable) {
		List<Node> inner = null;
		List<String> choices = List.of();
		if (take(":")) {
			inner = nodes(true);
		} else if (number.isPresent() && take("|")) {
			choices = choices();
			inner = List.of(new Text(choices.get(0)));
		} else if (take("/")) {
			skipTransformation();
			inner = number.isPresent() ? null : List.of();
		}
		if (!take("}")) {
			return Optional.empty();
		}
		var text = inner;
		number.filter(n -> text != null).ifPresent(n -> texts.putIfAbsent(n, text));
		var found = new Stop(number.orElse(-1), inner, choices);
		return Optional.of(number.isPresent() || inner != null ? found : unknown(variable.get()));
	}

	/** An unknown variable: its name, to be replaced. */
	private Node unknown(String name) {
		return new Stop(variables++, List.of(new Text(name)), List.of());
	}

	private List<String> choices() {
		var choices = new ArrayList<String>();
		var text = new StringBuilder();
		while (at < marked.length() && marked.charAt(at) != '|') {
			if (take(",")) {
				choices.add(text.toString());
				text.setLength(0);
			} else {
				text.append(character(ESCAPED_IN_CHOICES));
			}
		}
		choices.add(text.toString());
		take("|");
		return choices;
	}

	/** Skips a regular expression, a format and options, up to the brace that closes the mark. */
	private void skipTransformation() {
		int depth = 0;
		while (at < marked.length() && (depth > 0 || marked.charAt(at) != '}')) {
			depth += marked.startsWith("${", at) ? 1 : marked.charAt(at) == '}' ? -1 : 0;
			at += marked.charAt(at) == '\\' ? 2 : 1;
		}
	}

	private boolean take(String sign) {
		boolean is = marked.startsWith(sign, at);
		at += is ? sign.length() : 0;
		return is;
	}

	private Optional<String> word(Pattern form) {
		var matcher = form.matcher(marked).region(at, marked.length());
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		at = matcher.end();
		return Optional.of(matcher.group());
	}

	private void write(List<Node> nodes) {
		for (var node : nodes) {
			if (node instanceof Text text) {
				out.append(text.text());
			} else {
				write((Stop) node);
			}
		}
	}

	private void write(Stop stop) {
		int start = out.length();
		int before = places.size();
		// within its own text a tab stop is empty
		var repeated = texts.remove(stop.number());
		if (stop.inner() != null || repeated != null) {
			write(stop.inner() != null ? stop.inner() : repeated);
		}
		if (repeated != null) {
			texts.put(stop.number(), repeated);
		}
		if (stop.number() >= 0 && places.size() == before) {
			places.add(new Place(stop.number(), start, out.length() - start, stop.choices()));
		}
	}
}
