/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.text.Numbering;
import org.insp.model.text.PatrolTerm;

/** Fixes of the wording of texts; never of the superior's. */
final class TextFixes {

	private static final String BLOCK = "\"\"\"";

	private TextFixes() {
	}

	static Map<String, Fix> all() {
		return Map.of("numbering-gap", context -> correct(context, Numbering::corrected), "term-misuse",
				context -> correct(context, text -> Optional.of(PatrolTerm.corrected(text)))
						.map(change -> change.withTitle("replace", PatrolTerm.PATROL, PatrolTerm.INSPECTION)),
				"misquoted-phrase", context -> replace(context, 2, 4), "likely-typo", context -> replace(context, 2, 3));
	}

	/** Replaces one argument of the message by another. */
	private static Stream<TextChange> replace(FixContext context, int wrong, int right) {
		var written = context.arguments().get(wrong).toString();
		var meant = context.arguments().get(right).toString();
		return correct(context, text -> Optional.of(text.replace(written, meant)))
				.map(change -> change.withTitle("replace", written, meant));
	}

	/** Corrects a text within its quotation marks, changing only the part that differs. */
	private static Stream<TextChange> correct(FixContext context, Function<String, Optional<String>> correction) {
		EObject element = context.problem().violation().element();
		var nodes = NodeModelUtils.findNodesForFeature(element, context.problem().violation().feature());
		if (nodes.isEmpty() || TopLevelElements.isFromSuperior(element)) {
			return Stream.empty();
		}
		var node = nodes.get(Math.max(0, context.problem().violation().index()));
		var written = NodeModelUtils.getTokenText(node);
		int marks = written.startsWith(BLOCK) ? BLOCK.length() : 1;
		var text = written.substring(marks, written.length() - marks);
		return correction.apply(text).filter(corrected -> !corrected.equals(text)).stream().map(corrected -> {
			int same = same(text, corrected);
			int sameEnd = sameEnd(text, corrected, same);
			var edit = new TextEdit(node.getTextRegion().getOffset() + marks
					+ same, text.length() - same - sameEnd, corrected.substring(same, corrected.length() - sameEnd));
			return TextChange.replacement((InspResource) element.eResource(), text.substring(same, text.length() - sameEnd), edit);
		});
	}

	private static int same(String one, String other) {
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return same;
	}

	private static int sameEnd(String one, String other, int beginning) {
		int same = 0;
		while (same < Math.min(one.length(), other.length()) - beginning
				&& one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
			same++;
		}
		return same;
	}
}
