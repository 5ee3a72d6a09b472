/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.naming.NameSyntax;
import org.insp.model.Committee;
import org.insp.model.TitledElement;

/** Fixes a quoted title where a name belongs: proposes the names of the elements with that title. */
final class NamesByTitle implements Fix {

	private static final Set<String> DECLARABLE = Set.of("Person", "Organization", "Actor");

	@Override
	public Stream<TextChange> changes(FixContext context) {
		var title = context.text().replaceAll("^[\"“]|[\"”]$", "");
		var found = context.modelContext().all(TitledElement.class).filter(e -> e.getName() != null && title.equals(e.getTitle()))
				.map(e -> NameSyntax.escape(e.getName())).distinct().toList();
		return found.isEmpty() ? declaration(context, title) : found.stream().flatMap(name -> SyntaxFixes.replace(context, name));
	}

	/** Declares the person or the organization that is meant, where no committee has all people and units. */
	private static Stream<TextChange> declaration(FixContext context, String title) {
		var expected = SyntaxFixes.argument(context, 1);
		var name = Arrays.stream(title.split("[^\\p{L}\\d]+")).map(NamesByTitle::capitalised).collect(Collectors.joining());
		if (!DECLARABLE.contains(expected) || !NameSyntax.isName(name) || context.modelContext().names().isTaken(name)
				|| context.modelContext().model().all(Committee.class).findAny().isPresent()) {
			return Stream.empty();
		}
		boolean isOrganization = !expected.equals("Person");
		return SyntaxFixes.replace(context, NameSyntax.escape(name))
				.map(change -> change.and(NewElement.atTopLevel(context, isOrganization, name, title)));
	}

	private static String capitalised(String word) {
		return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}
}
