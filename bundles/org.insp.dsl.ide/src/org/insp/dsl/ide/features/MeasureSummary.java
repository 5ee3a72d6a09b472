/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.Person;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.Urgency;
import org.insp.model.people.Persons;
import org.insp.model.text.MessageBundle;

/** Summary of the measures of a model: for a finding their number and earliest deadline, for a member the open and overdue ones. */
final class MeasureSummary {

	private final Map<Finding, Set<MeasureState>> byFinding = new HashMap<>();
	private final Map<Person, List<MeasureState>> byLeader = new HashMap<>();
	private final boolean isEmpty;
	private final Language language;
	private final MessageBundle texts;

	MeasureSummary(EvaluatedModel evaluated, Language messageLanguage) {
		language = messageLanguage;
		texts = MessageBundle.of(MeasureSummary.class, messageLanguage);
		evaluated.model().visible(Measure.class).forEach(measure -> add(evaluated.state(measure)));
		isEmpty = byFinding.isEmpty() && byLeader.isEmpty();
	}

	private void add(MeasureState state) {
		state.measure().getAddresses().stream().filter(target -> !target.eIsProxy())
				.flatMap(target -> FindingCoverage.findingOf(target).stream())
				.forEach(finding -> byFinding.computeIfAbsent(finding, f -> new LinkedHashSet<>()).add(state));
		state.measure().getLeaders().stream().filter(leader -> !leader.eIsProxy())
				.forEach(leader -> byLeader.computeIfAbsent(Persons.identity(leader), l -> new ArrayList<>()).add(state));
	}

	/** The summary of a finding or member; empty for other elements and for models without measures. */
	Optional<String> of(EObject element) {
		if (element instanceof Finding finding) {
			return of(byFinding.getOrDefault(finding, Set.of()));
		}
		return element instanceof Member member ? of(member) : Optional.empty();
	}

	private Optional<String> of(Set<MeasureState> measures) {
		if (isEmpty) {
			return Optional.empty();
		}
		var open = measures.stream().filter(m -> !m.isEnded()).toList();
		var earliest = open.stream().filter(m -> m.due().isPresent()).min(Comparator.comparing(m -> m.due().get()));
		var count = count("measures", measures.size());
		return Optional.of(measures.isEmpty() ? count
				: open.isEmpty() ? texts.get("all-done", count)
				: earliest.map(next -> marked(texts.get("earliest", count, next.dueText(language).get()), next.urgency())).orElse(count));
	}

	private Optional<String> of(Member member) {
		var measures = byLeader.getOrDefault(Persons.identity(member), List.of());
		long open = measures.stream().filter(MeasureState::isOpen).count();
		long overdue = measures.stream().filter(MeasureState::isOverdue).count();
		long urgent = measures.stream().filter(m -> m.urgency() == Urgency.URGENT).count();
		return isEmpty
				? Optional.empty()
				: Optional.of(urgent == 0 ? texts.get("open", open, overdue) : texts.get("open.urgent", open, overdue, urgent));
	}

	private String marked(String text, Urgency urgency) {
		return urgency == Urgency.NONE ? text : texts.get("marked", text, urgency.text(language));
	}

	private String count(String key, int count) {
		return texts.get(count == 0 ? key + ".none" : count == 1 ? key + ".one" : key, count);
	}
}
