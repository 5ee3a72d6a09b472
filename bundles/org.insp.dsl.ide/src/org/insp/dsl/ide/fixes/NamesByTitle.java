/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.stream.Stream;

import org.insp.dsl.naming.NameSyntax;
import org.insp.model.TitledElement;

/** Fixes a quoted title where a name belongs: proposes the names of the elements with that title. */
final class NamesByTitle implements Fix {

	@Override
	public Stream<TextChange> changes(FixContext context) {
		var title = context.text().replaceAll("^[\"“]|[\"”]$", "");
		return context.modelContext().all(TitledElement.class).filter(e -> e.getName() != null && title.equals(e.getTitle()))
				.map(e -> NameSyntax.escape(e.getName())).distinct().flatMap(name -> SyntaxFixes.replace(context, name));
	}
}
