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
import org.insp.model.Finding;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.Pledge;
import org.insp.model.Restatement;

/** How findings get what they need: measures, causes, claims; and pledges their measures. */
final class FindingFixes {

	private FindingFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("finding-without-measure", new NewMeasure());
		fixes.put("missing-cause", s -> cause(s, TopLevel.lacking(s, Finding.class)).stream());
		fixes.put("finding-unclaimed", FindingFixes::claim);
		fixes.put("prior-round-unaddressed", FindingFixes::priorRound);
		fixes.put("shared-measure", s -> s.element(Measure.class).stream().flatMap(m -> SplitMeasure.of(s.scene(), m).stream()));
		fixes.put("verbatim-changed", new ReplaceValue<>(Restatement.class, (r, s) -> Optional.ofNullable(r.getFinding().getText())
				.map(Wording::text).stream()));
		fixes.put("unlinked-pledge", new AddClause<>(Pledge.class, Literals.PLEDGE__REALISED_BY, "realised", FindingFixes::realising));
		return fixes;
	}

	private static List<String> names(Situation s, List<Finding> findings, InspFile file, EReference reference) {
		return s.names(findings.stream(), file, reference);
	}

	/** A cause to be filled in. */
	private static Optional<Repair> cause(Situation s, List<Finding> findings) {
		var file = file(s, Literals.CAUSE, findings);
		var words = s.wording(file);
		var names = names(s, findings, file, Literals.CAUSE__OF);
		var text = String.join("\n", names.stream().map(name -> words.keyword("cause") + ' ' + words.clause("of", name) + ' '
				+ Wording.text(Wording.OPEN)).toList());
		return names.isEmpty() ? Optional.empty() : Optional.of(TopLevel.writing(file, Literals.CAUSE, text));
	}

	private static InspFile file(Situation s, EClass type, List<Finding> findings) {
		return TopLevel.file(s, type, findings.stream().findFirst().flatMap(f -> TopLevel.plan(s.scene(), f)).orElse(null));
	}

	/** Each finding for who is likely to answer for it: who leads its measures, or is in charge of its areas. */
	private static Stream<Repair> claim(Situation s) {
		var findings = TopLevel.lacking(s, Finding.class);
		var file = file(s, Literals.CLAIM, findings);
		var words = s.wording(file);
		var claims = new LinkedHashMap<Member, List<Finding>>();
		var likely = new Likely(s.scene());
		for (var finding : findings) {
			var subject = Subject.of(finding, TopLevel.plan(s.scene(), finding).orElse(null));
			likely.leaders(subject).findFirst().ifPresent(member -> claims.computeIfAbsent(member, m -> new ArrayList<>()).add(finding));
		}
		var lines = claims.entrySet().stream().flatMap(e -> s.name(e.getKey(), file, Literals.CLAIM__MEMBERS).stream()
				.map(member -> words.clause("claim", words.list(names(s, e.getValue(), file, Literals.CLAIM__FINDINGS))) + ' '
						+ words.clause("by", member)))
				.toList();
		return lines.isEmpty() ? Stream.empty() : Stream.of(TopLevel.writing(file, Literals.CLAIM, String.join("\n", lines)));
	}

	/** What an open item of an earlier round lacks: a cause, a measure, or both. */
	private static Stream<Repair> priorRound(Situation s) {
		return s.element(Finding.class).stream().flatMap(finding -> {
			var missing = (List<?>) s.arguments().get(1);
			var cause = missing.contains(Literals.CAUSE) ? cause(s, List.of(finding)) : Optional.<Repair>empty();
			var measure = missing.contains(Literals.MEASURE) ? NewMeasure.all(s, List.of(finding)) : Optional.<Repair>empty();
			boolean enough =
					cause.isPresent() == missing.contains(Literals.CAUSE) && measure.isPresent() == missing.contains(Literals.MEASURE);
			return Stream.concat(cause.stream(), measure.stream()).filter(r -> enough).reduce(Repair::with)
					.map(r -> r.titled("answer", missing, finding).selecting(Wording.OPEN)).stream();
		});
	}

	/** The measures whose words are most like those of the pledge. */
	private static Stream<String> realising(Pledge pledge, Situation s) {
		var text = pledge.getText() == null ? "" : pledge.getText();
		return s.names(s.scene().model().all(Measure.class).filter(m -> m.getText() != null)
				.sorted(Comparator.comparingInt((Measure m) -> -Likeness.of(text, m.getText()))), pledge, Literals.PLEDGE__REALISED_BY)
				.stream();
	}
}
