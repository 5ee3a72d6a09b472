/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.recovery.ExpectedSyntax;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Language;

/**
 * Where completion is asked for.
 *
 * @param resource the file
 * @param text its text
 * @param model its model
 * @param expected what may stand there
 * @param vocabulary the vocabulary that is written there
 * @param words the language that explanations are in
 * @param today the reference date
 * @param snippets whether what is inserted may hold tab stops
 */
record CompletionSite(InspResource resource, String text, ModelScope model,
		ExpectedSyntax expected, Language vocabulary, Language messageLanguage, LocalDate referenceDate, boolean snippets) {

	/** The element that the clause at the place belongs to, as far as it could be read. */
	Optional<EObject> element() {
		int at = expected.clause() >= 0 ? expected.clause() : expected.block();
		return at < 0 ? Optional.<EObject>empty().or(resource::file) : elementAt(at);
	}

	private Optional<EObject> elementAt(int offset) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		return Optional.ofNullable(leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf));
	}

	/** The innermost element of a type around the place. */
	<T extends EObject> Optional<T> enclosing(Class<T> type) {
		for (var at = element().orElse(null); at != null; at = at.eContainer()) {
			if (type.isInstance(at)) {
				return Optional.of(type.cast(at));
			}
		}
		return Optional.empty();
	}

	/** The innermost element around the place that is of a class; else whatever is there. */
	Optional<EObject> enclosing(EClass type) {
		for (var at = element().orElse(null); at != null; at = at.eContainer()) {
			if (type.isInstance(at)) {
				return Optional.of(at);
			}
		}
		return element();
	}

	/** What the line begins with: blanks. */
	String indent() {
		int start = text.lastIndexOf('\n', expected.from() - 1) + 1;
		int end = start;
		while (end < expected.from() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}
}
