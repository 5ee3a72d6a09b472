/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.insp.dsl.edits.Syntax;
import org.insp.model.Finding;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.Pledge;
import org.insp.model.Restatement;
import org.insp.model.text.TextSimilarity;

/** Fixes for findings (measures, causes, claims) and for pledges. */
final class FindingFixes {

	private FindingFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("finding-without-measure", new NewMeasure());
		fixes.put("missing-cause", context -> cause(context, TopLevelElements.missing(context, Finding.class)).stream());
		fixes.put("finding-unclaimed", FindingFixes::claim);
		fixes.put("prior-round-unaddressed", FindingFixes::priorRound);
		fixes.put("shared-measure",
				context -> context.element(Measure.class).stream().flatMap(m -> SplitMeasure.of(context.modelContext(), m).stream()));
		fixes.put("verbatim-changed", new ReplaceValue<>(Restatement.class, (r, context) -> Optional.ofNullable(r.getFinding().getText())
				.map(Syntax::text).stream()));
		fixes.put("unlinked-pledge", new AddClause<>(Pledge.class, Literals.PLEDGE__REALISED_BY, "realised", FindingFixes::realising));
		return fixes;
	}

	private static List<String> names(FixContext context, List<Finding> findings, InspFile file, EReference reference) {
		return context.names(findings.stream(), file, reference);
	}

	/** Adds causes with placeholders. */
	private static Optional<TextChange> cause(FixContext context, List<Finding> findings) {
		var file = file(context, Literals.CAUSE, findings);
		var syntax = context.syntax(file);
		var names = names(context, findings, file, Literals.CAUSE__OF);
		var text = String.join("\n", names.stream().map(name -> syntax.keyword("cause") + ' ' + syntax.clause("of", name) + ' '
				+ Syntax.text(Syntax.PLACEHOLDER)).toList());
		return names.isEmpty() ? Optional.empty() : Optional.of(TopLevelElements.insertion(file, Literals.CAUSE, text));
	}

	private static InspFile file(FixContext context, EClass type, List<Finding> findings) {
		return TopLevelElements.file(context, type,
				findings.stream().findFirst().flatMap(f -> TopLevelElements.plan(context.modelContext(), f)).orElse(null));
	}

	/** Adds a claim of each finding by its most probable owner: who leads its measures, or is in charge of its areas. */
	private static Stream<TextChange> claim(FixContext context) {
		var findings = TopLevelElements.missing(context, Finding.class);
		var file = file(context, Literals.CLAIM, findings);
		var syntax = context.syntax(file);
		var claims = new LinkedHashMap<Person, List<Finding>>();
		var suggestions = new Suggestions(context.modelContext());
		for (var finding : findings) {
			var subject = MeasureSubject.of(finding, TopLevelElements.plan(context.modelContext(), finding).orElse(null));
			suggestions.leaders(subject).findFirst()
					.ifPresent(member -> claims.computeIfAbsent(member, m -> new ArrayList<>()).add(finding));
		}
		var lines = claims.entrySet().stream().flatMap(e -> context.name(e.getKey(), file, Literals.CLAIM__MEMBERS).stream()
				.map(member -> syntax.clause("claim", syntax.list(names(context, e.getValue(), file, Literals.CLAIM__FINDINGS))) + ' '
						+ syntax.clause("by", member)))
				.toList();
		return lines.isEmpty() ? Stream.empty() : Stream.of(TopLevelElements.insertion(file, Literals.CLAIM, String.join("\n", lines)));
	}

	/** Adds what an open item of an earlier round lacks: a cause, a measure, or both. */
	private static Stream<TextChange> priorRound(FixContext context) {
		return context.element(Finding.class).stream().flatMap(finding -> {
			var missing = (List<?>) context.arguments().get(1);
			var cause = missing.contains(Literals.CAUSE) ? cause(context, List.of(finding)) : Optional.<TextChange>empty();
			var measure = missing.contains(Literals.MEASURE) ? NewMeasure.all(context, List.of(finding)) : Optional.<TextChange>empty();
			boolean enough =
					cause.isPresent() == missing.contains(Literals.CAUSE) && measure.isPresent() == missing.contains(Literals.MEASURE);
			return Stream.concat(cause.stream(), measure.stream()).filter(r -> enough).reduce(TextChange::and)
					.map(r -> r.withTitle("answer", missing, finding).withSelection(Syntax.PLACEHOLDER)).stream();
		});
	}

	/** The measures with the texts most similar to the pledge. */
	private static Stream<String> realising(Pledge pledge, FixContext context) {
		var text = pledge.getText() == null ? "" : pledge.getText();
		return context.names(context.modelContext().model().all(Measure.class).filter(m -> m.getText() != null)
				.sorted(Comparator.comparingDouble((Measure m) -> -TextSimilarity.of(text, m.getText()))), pledge,
				Literals.PLEDGE__REALISED_BY)
				.stream();
	}
}
