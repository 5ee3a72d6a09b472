/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.Allow;
import org.insp.model.DateText;
import org.insp.model.EvidenceFile;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.Step;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.fields.PlaceFields;
import org.insp.model.measures.DatedModel;
import org.insp.model.measures.Deadlines;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.StepState;
import org.insp.model.policy.PolicySettings;

/**
 * Everything that a rule is given for its checks: the model around the element, the policy, the calendar, the date; and where it reports.
 */
public final class RuleContext {

	/** Takes what a rule reports, before severities and allowances are looked at. */
	@FunctionalInterface
	interface Reporter {
		void report(EObject element, EStructuralFeature feature, int index, List<Object> arguments);
	}

	private final DatedModel dated;
	private final Map<String, Rule<?>> rules;
	private final ReferenceIndex references;
	private final SeverityResolution severities;
	private final Map<Object, Object> computed = new HashMap<>();
	private Reporter reporter;

	RuleContext(DatedModel dated, Map<String, Rule<?>> rules, Map<String, Severity> overrides) {
		this.dated = dated;
		this.rules = rules;
		this.references = new ReferenceIndex(dated.model());
		this.severities = new SeverityResolution(dated.model(), dated.settings(), overrides);
	}

	void setReporter(Reporter newReporter) {
		reporter = newReporter;
	}

	SeverityResolution severities() {
		return severities;
	}

	/** The rule of an id, if the model is evaluated by such a rule. */
	public Optional<Rule<?>> rule(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** The ids of all rules by which the model is evaluated. */
	public Stream<String> ruleIds() {
		return rules.keySet().stream();
	}

	/** Returns whether an allowance has silenced anything so far; asked by a rule that {@linkplain Rule#runsLast() runs last}. */
	public boolean isUsed(Allow allowance) {
		return severities.isUsed(allowance);
	}

	/** Returns whether an allowance, or the rule being off, silences a rule on an element; for a rule that sums up several elements. */
	public boolean isAllowed(Rule<?> rule, EObject element) {
		return severities.of(rule, element) == Severity.OFF;
	}

	/** Returns whether a rule is switched off for the whole model. */
	public boolean isOff(Rule<?> rule) {
		return !severities.isEnabled(rule);
	}

	/** The model. */
	public InspModel model() {
		return dated.model();
	}

	/** The settings of the model's policies. */
	public PolicySettings settings() {
		return dated.settings();
	}

	/** The fields of the place: what the policies declare, and what the values mean. */
	public PlaceFields fields() {
		return dated.fields();
	}

	/** The calendar that applies. */
	public WorkingDays workingDays() {
		return dated.workingDays();
	}

	/** The days on which deadlines end. */
	public Deadlines deadlines() {
		return dated.deadlines();
	}

	/** The reference date. */
	public LocalDate referenceDate() {
		return dated.referenceDate();
	}

	/** The state that a measure has reached by the reference date. */
	public MeasureState state(Measure measure) {
		return dated.state(measure);
	}

	/** The state that a step has reached by the reference date. */
	public StepState state(Step step) {
		return dated.state(step);
	}

	/** Returns whether a date has come by the reference date; what has no proper date has not. */
	public boolean isReached(DateText date) {
		return DateText.dateOf(date).filter(d -> !d.isAfter(referenceDate())).isPresent();
	}

	/** Returns whether the file of a piece of evidence is known not to exist. */
	public boolean isFileMissing(EvidenceFile evidence) {
		return evidence.eResource() instanceof ModelResource part && part.isFileMissing(evidence);
	}

	/** The elements of the model's own files that refer to a target by a reference, in the order of the model. */
	public <T extends EObject> Stream<T> referrers(EObject target, EReference reference, Class<T> type) {
		return references.to(target, reference).stream().filter(type::isInstance).map(type::cast);
	}

	/** Computes something once for the whole evaluation, for rules that need an overview of the model. */
	@SuppressWarnings("unchecked")
	public <T> T computeOnce(Object key, Supplier<T> value) {
		var result = computed.get(key);
		if (result == null) {
			result = value.get();
			computed.put(key, result);
		}
		return (T) result;
	}

	/** Reports a violation by an element as a whole. */
	public void report(EObject element, Object... arguments) {
		reporter.report(element, null, -1, withEllipses(arguments));
	}

	/** Reports a violation by a feature of an element: by its value, or by its absence. */
	public void report(EObject element, EStructuralFeature feature, Object... arguments) {
		reporter.report(element, feature, -1, withEllipses(arguments));
	}

	/** Reports a violation by one value of a feature that has many. */
	public void reportAt(EObject element, EStructuralFeature feature, int index, Object... arguments) {
		reporter.report(element, feature, index, withEllipses(arguments));
	}

	/** The arguments of a message, with an ellipsis for what an incomplete element does not say. */
	private static List<Object> withEllipses(Object... arguments) {
		return Arrays.stream(arguments).map(argument -> argument == null ? "…" : argument).toList();
	}
}
