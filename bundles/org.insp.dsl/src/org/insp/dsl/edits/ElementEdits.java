/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.ClauseInsertion.NewClause;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Language;

/** The edits that change what the text of an element says, and leave everything else as it is. */
public final class ElementEdits {

	private static final String SPACE = "  ";

	private final EObject element;
	private final SourceText source;

	/** @param element the element, of a file that was parsed */
	public ElementEdits(EObject element) {
		this.element = element;
		this.source = SourceText.of((InspResource) element.eResource());
	}

	/** Returns the syntax of the element's file: its own vocabulary, or another one if it has no keyword yet. */
	public Syntax syntax(Language otherwise) {
		var file = (InspResource) element.eResource();
		for (var leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			if (NodeSyntax.keywordText(leaf).isPresent()) {
				return new Syntax(VocabularyDetector.ofFile(file));
			}
		}
		return new Syntax(otherwise);
	}

	/** Replaces the values of some features that stand in one list, all at once; empty where none is written. */
	public Optional<TextEdit> replaceAll(String text, EStructuralFeature... features) {
		var nodes = Stream.of(features).flatMap(feature -> nodes(feature).stream()).toList();
		return nodes.isEmpty()
				? Optional.empty()
				: Optional.of(replace(nodes.stream().mapToInt(ElementEdits::start).min().getAsInt(),
						nodes.stream().mapToInt(ElementEdits::end).max().getAsInt(), text));
	}

	/** Replaces the clauses in which the first of some features is written; empty where none is. */
	public Optional<TextEdit> replaceClause(String text, EStructuralFeature... features) {
		return clause(features).map(clause -> replace(clause.offset(), clause.end(), text));
	}

	/** Deletes the clause in which the first of some features is written; empty where none is. */
	public Optional<TextEdit> deleteClause(EStructuralFeature... features) {
		return clause(features).map(clause -> Deletion.of(source, clause.offset(), clause.end()));
	}

	/** Deletes the clause that holds a part of the element. */
	public Optional<TextEdit> deleteClauseOf(EObject part) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(part)).flatMap(this::clause)
				.map(clause -> Deletion.of(source, clause.offset(), clause.end()));
	}

	/** Returns the values of a feature as they are written. */
	public List<String> written(EStructuralFeature feature) {
		return nodes(feature).stream().map(NodeModelUtils::getTokenText).toList();
	}

	/** Deletes the element as a whole, with the blank line above it where one is below it too. */
	public Optional<TextEdit> delete() {
		var leaves = SourceBlock.leaves(element);
		if (leaves.isEmpty()) {
			return Optional.empty();
		}
		int start = leaves.get(0).getOffset();
		var deletion = Deletion.of(source, start, leaves.get(leaves.size() - 1).getEndOffset());
		int behind = deletion.offset() + deletion.length();
		boolean isBetweenBlanks = source.followsBlankLine(start) && deletion.offset() == source.lineStart(start)
				&& source.text().substring(behind, source.lineEnd(Math.min(behind, source.text().length()))).isBlank();
		return Optional.of(isBetweenBlanks
				? replace(deletion.offset(), Math.min(source.text().length(), source.lineEnd(behind) + source.lineBreak().length()), "")
				: deletion);
	}

	/** Inserts clauses into the block of the element, in their order. */
	public List<TextEdit> insert(List<NewClause> clauses) {
		boolean isEmpty = SourceBlock.of(element).filter(block -> block.clauses().isEmpty() && !source.endsLine(block.open())).isPresent();
		return new ClauseInsertion(element).of(isEmpty && clauses.size() > 1
				? List.of(new NewClause(clauses.get(0).head(), String.join(SPACE, clauses.stream().map(NewClause::text).toList())))
				: clauses);
	}

	/** Inserts a text of its own lines behind the element. */
	public Optional<TextEdit> insertBehind(String text) {
		var leaves = SourceBlock.leaves(element);
		if (leaves.isEmpty()) {
			return Optional.empty();
		}
		int end = source.lineEnd(leaves.get(leaves.size() - 1).getEndOffset());
		int start = leaves.get(0).getOffset();
		var gap = source.followsBlankLine(start) ? source.lineBreak() : "";
		var indent = source.indent(start);
		return Optional.of(new TextEdit(end, 0,
				gap + source.lineBreak() + indent + text.stripTrailing().replace("\n", source.lineBreak() + indent)));
	}

	private Optional<SourceBlock.Clause> clause(EStructuralFeature... features) {
		return Stream.of(features).flatMap(feature -> nodes(feature).stream()).findFirst().flatMap(this::clause);
	}

	private Optional<SourceBlock.Clause> clause(INode node) {
		return SourceBlock.of(element).flatMap(block -> block.clauses().stream()
				.filter(clause -> clause.offset() <= start(node) && start(node) < clause.end()).findFirst());
	}

	private List<INode> nodes(EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature);
	}

	private static TextEdit replace(int start, int end, String text) {
		return new TextEdit(start, end - start, text);
	}

	private static int start(INode node) {
		return node.getTextRegion().getOffset();
	}

	private static int end(INode node) {
		return node.getTextRegion().getOffset() + node.getTextRegion().getLength();
	}
}
