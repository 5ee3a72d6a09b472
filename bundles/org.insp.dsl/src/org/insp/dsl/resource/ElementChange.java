/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.naming.SubjectReferences;
import org.insp.dsl.recovery.RecoveringParser;
import org.insp.dsl.recovery.RecoveryResult;
import org.insp.model.NamedElement;

import com.google.common.collect.Sets;

/**
 * A change of a text that stays behind the keyword of an element and before its closing brace, as do all mistakes of the text before.
 * Whatever comes before and behind is read as it was, as long as the mistakes of the element itself do not concern it, so that only the
 * element is read anew.
 */
final class ElementChange {

	private final InspResource resource;
	private final String text;
	private final ICompositeNode node;
	private final RecoveryResult before;
	private final RecoveryResult read;
	private boolean keepsReferences;

	/** The name of an element as others can refer to it: as long as it stays the same, all references lead to the same elements. */
	private record Name(List<String> qualified, EClass type, String fragment) {
	}

	private ElementChange(InspResource resource, RecoveryResult before, String text, ICompositeNode node, RecoveryResult read) {
		this.resource = resource;
		this.before = before;
		this.text = text;
		this.node = node;
		this.read = read;
	}

	/** The change that leads from what was read to another text, if it is one of an element. */
	static Optional<ElementChange> between(InspResource resource, RecoveryResult before, String text) {
		var root = before.getRootNode();
		var old = root.getText();
		int start = 0;
		int most = Math.min(old.length(), text.length());
		while (start < most && old.charAt(start) == text.charAt(start)) {
			start++;
		}
		int behind = 0;
		while (behind < most - start && old.charAt(old.length() - 1 - behind) == text.charAt(text.length() - 1 - behind)) {
			behind++;
		}
		var mistakes = errorOffsets(before).summaryStatistics();
		int from = Math.min(start, mistakes.getMin());
		int to = Math.max(old.length() - behind, mistakes.getMax());
		return before.isBalanced()
				? element(root, from, to).flatMap(node -> ((RecoveringParser) resource.getParser())
						.parseElement(call(node).orElseThrow(), text, node.getTotalOffset(),
								node.getTotalEndOffset() + text.length() - old.length())
						.map(read -> new ElementChange(resource, before, text, node, read)))
				: Optional.empty();
	}

	private static IntStream errorOffsets(RecoveryResult result) {
		var places = IntStream.builder();
		result.errors().forEach(error -> places.add(error.offset()));
		result.getSyntaxErrors().forEach(node -> places.add(node.getOffset()));
		return places.build();
	}

	private static Optional<ICompositeNode> element(ICompositeNode root, int from, int to) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(root, from);
		return leaf == null
				? Optional.empty()
				: Stream.iterate(leaf.getParent(), node -> node != null, ICompositeNode::getParent)
						.filter(node -> surrounds(node, from, to)).findFirst();
	}

	private static boolean surrounds(ICompositeNode node, int from, int to) {
		if (!node.hasDirectSemanticElement() || call(node).isEmpty()) {
			return false;
		}
		var last = NodeModelUtils.findLeafNodeAtOffset(node, node.getTotalEndOffset() - 1);
		return last.getGrammarElement() instanceof RuleCall end && end.getRule().getName().equals("CLOSE") && to <= last.getTotalOffset()
				&& isBehindKeyword(node, from);
	}

	/** The rule call of the element in the grammar; a rule that begins with an action has put that around it. */
	private static Optional<RuleCall> call(ICompositeNode node) {
		var grammar = node.getGrammarElement() instanceof Action && node.getFirstChild() instanceof ICompositeNode called
				? called.getGrammarElement()
				: node.getGrammarElement();
		return Optional.of(grammar).filter(RuleCall.class::isInstance).map(RuleCall.class::cast)
				.filter(call -> call.getRule() instanceof ParserRule);
	}

	/** Returns whether at least one character stands between, so that the keyword remains what it is whatever follows. */
	private static boolean isBehindKeyword(ICompositeNode node, int offset) {
		for (var leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getGrammarElement() instanceof Keyword && leaf.getTotalEndOffset() < offset;
			}
		}
		return false;
	}

	/** Puts the element that was read into the place of the one before, and gives what is read of the whole text now. */
	RecoveryResult apply() {
		var old = node.getSemanticElement();
		var changed = read.getRootASTElement();
		var names = names(old);
		resource.getErrors().removeIf(e -> e instanceof AbstractDiagnostic d && node.getTotalTextRegion().contains(d.getOffset()));
		// what refers to the old element finds the new one of its name
		var referred = named(old).toList();
		for (int i = 0; i < names.size(); i++) {
			((InternalEObject) referred.get(i)).eSetProxyURI(resource.getURI().appendFragment(names.get(i).fragment()));
		}
		EcoreUtil.replace(old, changed);
		var root = node.getRootNode();
		var nodes = new NodeModelBuilder();
		nodes.replaceAndTransferLookAhead(node, read.getRootNode());
		nodes.setCompleteContent(root, text);
		resource.getLinker().linkModel(changed, new ListBasedDiagnosticConsumer());
		resource.segments().replace(old, changed);
		keepsReferences =
				names.equals(names(changed))
						&& Stream.concat(all(old), all(changed)).noneMatch(SubjectReferences::influenceNamesIn)
						&& !isUnresolvedAnywhere(Sets.symmetricDifference(before.unreadNames(), read.unreadNames()));
		return read.withRootOf(before);
	}

	/**
	 * Returns whether, once applied, every reference in the model still leads to the element of its name, and what is reported of the
	 * others still holds.
	 */
	boolean keepsReferences() {
		return keepsReferences;
	}

	/** Returns whether something in the model is called by one of some words, and there is nothing of that name. */
	private boolean isUnresolvedAnywhere(Set<String> words) {
		return !words.isEmpty() && resource.filesOfModel().stream()
				.anyMatch(file -> words.stream().anyMatch(file::hasUnresolvedName));
	}

	private List<Name> names(EObject element) {
		return named(element).map(e -> new Name(ModelNames.qualifiedName(e), e.eClass(), resource.getURIFragment(e))).toList();
	}

	private static Stream<NamedElement> named(EObject element) {
		return all(element).filter(NamedElement.class::isInstance).map(NamedElement.class::cast);
	}

	private static Stream<EObject> all(EObject element) {
		var all = Stream.<EObject>builder().add(element);
		element.eAllContents().forEachRemaining(all::add);
		return all.build();
	}
}
