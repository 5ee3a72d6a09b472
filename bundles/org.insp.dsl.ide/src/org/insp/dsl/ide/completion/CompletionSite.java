/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.assist.ExpectedSyntax;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Language;
import org.insp.model.evaluation.EvaluatedModel;

/**
 * The position of a completion request and what is known about it.
 *
 * @param resource the file
 * @param text its text
 * @param model its model
 * @param expected the syntax that is expected at the position
 * @param vocabulary the vocabulary for inserted text
 * @param messageLanguage the language of explanations
 * @param evaluated the model as it is evaluated
 * @param snippets whether inserted text may contain tab stops
 * @param keywords the words that the file uses for keywords
 */
record CompletionSite(InspResource resource, String text, ModelScope model,
		ExpectedSyntax expected, Language vocabulary, Language messageLanguage, EvaluatedModel evaluated, boolean snippets,
		WrittenKeywords keywords) {

	/** The reference date. */
	LocalDate referenceDate() {
		return evaluated.referenceDate();
	}

	/** The element that the clause at the position belongs to, as far as it could be parsed. */
	Optional<EObject> element() {
		int at = expected.clause() >= 0 ? expected.clause() : expected.block();
		return at < 0 ? Optional.<EObject>empty().or(resource::file) : elementAt(at);
	}

	private Optional<EObject> elementAt(int offset) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		return Optional.ofNullable(leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf));
	}

	/** The innermost element of a type that contains the position. */
	<T extends EObject> Optional<T> enclosing(Class<T> type) {
		for (var at = element().orElse(null); at != null; at = at.eContainer()) {
			if (type.isInstance(at)) {
				return Optional.of(type.cast(at));
			}
		}
		return Optional.empty();
	}

	/** The innermost element of a class that contains the position; else the element at the position. */
	Optional<EObject> enclosing(EClass type) {
		for (var at = element().orElse(null); at != null; at = at.eContainer()) {
			if (type.isInstance(at)) {
				return Optional.of(at);
			}
		}
		return element();
	}

	/** The indentation of the line. */
	String indent() {
		int start = text.lastIndexOf('\n', expected.from() - 1) + 1;
		int end = start;
		while (end < expected.from() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}
}
