/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.ClauseInsertion.NewClause;
import org.insp.dsl.edits.Deletion;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Finding;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.findings.FindingCoverage;

/** Moves elements to where the language has them: measures out of findings into the plan, records of a plan behind it. */
final class MisplacedFixes {

	private MisplacedFixes() {
	}

	/** A measure into the plan that answers its finding; where there is none, into a new one. */
	static Stream<TextChange> measure(FixContext context) {
		return element(context).map(at -> EcoreUtil2.getContainerOfType(at, Finding.class))
				.flatMap(finding -> measure(context, finding)).flatMap(change -> moved(context, change, 4)).stream();
	}

	private static Optional<TextChange> measure(FixContext context, Finding finding) {
		var model = context.modelContext();
		var plan = TopLevelElements.plan(model, finding).filter(model::isOwn);
		if (plan.isPresent()) {
			return context.name(finding, plan.get(), Literals.MEASURE__ADDRESSES)
					.map(name -> context.insertClauses(plan.get(), List.of(new NewClause("measure", text(context, name)))));
		}
		var syntax = new Syntax(context.problem().vocabulary());
		var file = context.file().file();
		return file.isEmpty()
				? Optional.empty()
				: FindingCoverage.setOf(finding).flatMap(set -> context.name(set, set, Literals.RECTIFICATION_PLAN__SETS))
						.flatMap(set -> context.name(finding, finding, Literals.MEASURE__ADDRESSES).map(name -> TopLevelElements.insertion(
								file.get(), Literals.RECTIFICATION_PLAN, syntax.keyword("rectification") + " {\n"
										+ (syntax.clause("for", set) + '\n' + text(context, name)).indent(2) + '}')));
	}

	/** The measure as it is written, with the finding that it is for. */
	private static String text(FixContext context, String finding) {
		var body = SyntaxFixes.argument(context, 3).replaceFirst("^[{｛（]", "");
		var clause = new Syntax(context.problem().vocabulary()).clause("for", finding);
		return SyntaxFixes.argument(context, 2).strip() + " { " + clause + (body.isEmpty() ? " }" : ' ' + body);
	}

	/** An element behind the one of the file in which it stands. */
	static Stream<TextChange> behind(FixContext context) {
		var text = SyntaxFixes.argument(context, 3);
		return element(context).filter(at -> !text.contains("…")).flatMap(at -> Stream.iterate(at, e -> e != null, EObject::eContainer)
				.filter(e -> e.eContainer() instanceof InspFile).findFirst()).flatMap(outermost -> {
					var source = SourceText.of(context.file());
					var node = NodeModelUtils.findActualNodeFor(outermost);
					int end = source.lineEnd(node.getTotalEndOffset());
					var lines = source.lineBreak().repeat(2) + text;
					return moved(context, TextChange.insertion(context.file(), List.of(new TextEdit(end, 0, lines))), 4);
				}).stream();
	}

	/** Deletes what is written where it was, if it is still so. */
	private static Optional<TextChange> moved(FixContext context, TextChange inserted, int written) {
		var source = SourceText.of(context.file());
		int offset = context.problem().region().offset();
		var text = SyntaxFixes.argument(context, written);
		return source.text().startsWith(text, offset)
				? Optional.of(inserted.and(new TextChange("delete", List.of(text),
						Map.of(context.file(), List.of(Deletion.of(source, offset, offset + text.length()))), "")))
				: Optional.empty();
	}

	/** The whole clause in its order. */
	static Stream<TextChange> order(FixContext context) {
		var written = SyntaxFixes.argument(context, 2);
		int offset = context.problem().region().offset();
		return SourceText.of(context.file()).text().startsWith(written, offset)
				? Stream.of(TextChange.replacement(context.file(), written,
						new TextEdit(offset, written.length(), SyntaxFixes.argument(context, 1))))
				: Stream.empty();
	}

	private static Optional<EObject> element(FixContext context) {
		var root = context.file().getParseResult().getRootNode();
		return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, context.problem().region().offset()))
				.map(NodeModelUtils::findActualSemanticObjectFor);
	}
}
