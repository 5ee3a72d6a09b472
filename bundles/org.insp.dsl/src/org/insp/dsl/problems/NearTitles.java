/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.Comparator;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.insp.dsl.messages.MessageArgument.Suggestions;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.naming.ModelNames.NameEntry;
import org.insp.model.InspPackage.Literals;
import org.insp.model.TitledElement;

/**
 * The names of elements of which someone wrote the title, or what people write in its place: {@code 王某同志} and {@code 组织委员王某} for
 * a person, {@code 党群办} for an office.
 */
final class NearTitles {

	private static final int MOST = 3;
	private static final int SHORTEST = 2;

	private NearTitles() {
	}

	/** Returns the names of the elements of a type whose titles come near to a text, each shown with its title. */
	static Suggestions of(String written, ModelNames names, EClass type) {
		var found = names.all().filter(e -> type.isSuperTypeOf(e.element().eClass()) && e.element() instanceof TitledElement)
				.map(e -> Map.entry(e, distance(written, title(e), type)))
				.filter(e -> e.getValue() < Integer.MAX_VALUE)
				.sorted(Map.Entry.<NameEntry, Integer>comparingByValue().thenComparing(e -> String.join(".", e.getKey().qualified()),
						Comparator.naturalOrder()))
				.toList();
		int best = found.isEmpty() ? 0 : found.get(0).getValue();
		var nearest = found.stream().filter(e -> e.getValue() == best).map(Map.Entry::getKey).limit(MOST).toList();
		return new Suggestions(nearest.stream().map(NameEntry::name).distinct().toList(),
				nearest.stream().map(NearTitles::label).distinct().toList());
	}

	/** The title; the name where there is none, which is then what people read. */
	private static String title(NameEntry entry) {
		var title = ((TitledElement) entry.element()).getTitle();
		return title == null ? entry.name() : title;
	}

	private static String label(NameEntry entry) {
		var name = entry.name();
		return title(entry).equals(name) ? name : name + " (" + title(entry) + ')';
	}

	/** The number by which a text differs from a title: 0 if it is the title; the greatest number if it is another. */
	private static int distance(String written, String title, EClass type) {
		if (title.length() < SHORTEST || written.length() < SHORTEST) {
			return Integer.MAX_VALUE;
		}
		boolean isPerson = Literals.PERSON.isSuperTypeOf(type);
		boolean near = title.equals(written) || isPerson && (written.endsWith(title) || written.startsWith(title))
				|| !isPerson && (title.contains(written) || isAbbreviation(written, title));
		return near ? Math.abs(title.length() - written.length()) : Integer.MAX_VALUE;
	}

	/** Returns whether a text consists of characters of the title, in its order, and begins like it. */
	private static boolean isAbbreviation(String written, String title) {
		int at = 0;
		for (int i = 0; i < title.length() && at < written.length(); i++) {
			at += title.charAt(i) == written.charAt(at) ? 1 : 0;
		}
		return at == written.length() && title.charAt(0) == written.charAt(0) && Character.isIdeographic(written.codePointAt(0));
	}
}
