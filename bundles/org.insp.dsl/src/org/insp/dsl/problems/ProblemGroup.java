/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Violation;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * Problems that people read as one message: what an element, such as a measure that was just begun, does not say yet. Programs are
 * given single problems.
 *
 * @param problems the problems, at least one; several are all about what one element lacks
 */
public record ProblemGroup(List<Problem> problems) {

	/** Returns problems in groups, each where its first problem stood. */
	public static List<ProblemGroup> of(List<Problem> problems) {
		Map<EObject, ProblemGroup> lacking = new IdentityHashMap<>();
		var groups = new ArrayList<ProblemGroup>();
		for (var problem : problems) {
			var element = lacking(problem);
			var group = element.map(lacking::get).orElse(null);
			if (group == null) {
				group = new ProblemGroup(new ArrayList<>());
				groups.add(group);
				var begun = group;
				element.ifPresent(each -> lacking.put(each, begun));
			}
			group.problems().add(problem);
		}
		return groups;
	}

	/** Returns the element that lacks something, if that is the problem. */
	private static Optional<EObject> lacking(Problem problem) {
		return Optional.ofNullable(problem.violation()).filter(violation -> violation.lack(Language.EN, id -> id).isPresent())
				.map(Violation::element);
	}

	/** Returns the first problem, at whose place the group is reported. */
	public Problem first() {
		return problems.get(0);
	}

	/** Returns the severity of the gravest problem. */
	public Severity severity() {
		return problems.stream().map(Problem::severity).max(Comparator.naturalOrder()).orElseThrow();
	}

	/** Returns the codes of the problems, with commas between them. */
	public String codes() {
		return problems.stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
	}

	/** Returns the message in a language: the problem's own, or one that lists what to write, with what weighs less behind the rest. */
	public String message(Language language) {
		if (problems.size() == 1) {
			return first().message(language);
		}
		var bySeverity = problems.stream().collect(Collectors.partitioningBy(problem -> problem.severity() == severity()));
		var element = ElementLabels.format(first().violation().element(), language);
		var due = clauses(bySeverity.get(true), language);
		var texts = MessageBundle.of(ProblemGroup.class, language);
		return bySeverity.get(false).isEmpty()
				? texts.get("lacks", element, due)
				: texts.get("lacks-more", element, due, clauses(bySeverity.get(false), language));
	}

	private static String clauses(List<Problem> problems, Language language) {
		return ElementLabels.format(problems.stream().flatMap(problem -> problem.violation()
				.lack(language, id -> Vocabulary.keyword(id, problem.vocabulary())).stream()).toList(), language);
	}
}
