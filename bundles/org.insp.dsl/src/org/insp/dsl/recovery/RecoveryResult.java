/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** The result of parsing a text from whose mistakes the parser has recovered. */
public final class RecoveryResult extends ParseResult {

	private final List<SyntaxError> errors;
	private final Set<String> unreadWords;
	private final Set<String> unreadNames;
	private final boolean balanced;
	private Set<EObject> damaged;

	/**
	 * A result.
	 *
	 * @param parsed what was made of the tokens that recovery left
	 * @param errors what was wrong, in the order of the text
	 * @param unreadWords the words that the parser did not get to see
	 * @param unreadNames those of them that may be the names of elements
	 * @param balanced whether each brace has its counterpart
	 */
	RecoveryResult(IParseResult parsed, List<SyntaxError> errors, Set<String> unreadWords, Set<String> unreadNames,
			boolean balanced) {
		super(parsed.getRootASTElement(), parsed.getRootNode(), parsed.hasSyntaxErrors() || !errors.isEmpty());
		this.errors = List.copyOf(errors);
		this.unreadWords = Set.copyOf(unreadWords);
		this.unreadNames = Set.copyOf(unreadNames);
		this.balanced = balanced;
	}

	/** Returns the result for a whole text, all of whose mistakes are in the element that this is the result of. */
	public RecoveryResult withRootOf(IParseResult whole) {
		var parsed = new ParseResult(whole.getRootASTElement(), whole.getRootNode(), hasSyntaxErrors());
		return new RecoveryResult(parsed, errors, unreadWords, unreadNames, balanced);
	}

	/** Returns whether each brace has its counterpart, so that what is wrong within an element makes nothing of what is outside. */
	public boolean isBalanced() {
		return balanced;
	}

	/** Returns the words that are not reported as unknown, because messages say of what is around them that it cannot be read. */
	public Set<String> unreadNames() {
		return unreadNames;
	}

	/** Returns what is wrong with the text, in the order of the text. */
	public List<SyntaxError> errors() {
		return errors;
	}

	/** Returns whether a word stands in a part of the text that could not be read. */
	public boolean isUnreadWord(String word) {
		return unreadWords.contains(word);
	}

	/** Returns whether a word stands in a part of the text that could not be read, and may be the name of an element. */
	public boolean isUnreadName(String word) {
		return unreadNames.contains(word);
	}

	/** Returns whether something that stands directly in an element could not be read. */
	public synchronized boolean isDamaged(EObject element) {
		if (damaged == null) {
			damaged = Collections.newSetFromMap(new IdentityHashMap<>());
			errors.forEach(error -> damaged.add(innermost(error.offset())));
		}
		return damaged.contains(element);
	}

	private EObject innermost(int offset) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(getRootNode(), offset);
		var element = leaf == null ? getRootASTElement() : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (element != null && element.eContainer() != null
				&& !NodeModelUtils.findActualNodeFor(element).getTextRegion().contains(offset)) {
			element = element.eContainer();
		}
		return element;
	}
}
