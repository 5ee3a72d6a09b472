/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Step;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.check.CheckOptions;
import org.insp.model.check.ModelChecker;
import org.insp.model.check.Violation;
import org.insp.model.fields.PlaceFields;
import org.insp.model.measures.DatedModel;
import org.insp.model.measures.Deadlines;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.measures.StepState;
import org.insp.model.policy.PolicySettings;

/**
 * One model, on one reference date, by one list of rules: its settings, the state of each measure, the violations and the totals. Editor,
 * cards, lists, pictures, pages and reports are given one and ask it; none of them evaluates rules or reads policies again.
 * <p>
 * Every answer is computed when it is first asked for, once, and shared; several threads may ask. It holds for the model as it stands:
 * whoever changes a file makes a new one. It holds no message language: {@link Violation#message} and labels are given theirs.
 */
public final class EvaluatedModel {

	/** The violations of the model, in order and by element. */
	private record Violations(List<Violation> all, Map<EObject, List<Violation>> byElement) {
		static Violations of(List<Violation> all) {
			return new Violations(all,
					all.stream().collect(Collectors.groupingBy(Violation::element, IdentityHashMap::new, Collectors.toUnmodifiableList())));
		}
	}

	private final DatedModel dated;
	private final ModelChecker checker;
	private final CheckOptions options;
	private final Object evaluation = new Object();
	private final AtomicReference<Violations> violations = new AtomicReference<>();
	private final Map<EObject, List<Violation>> violationsWithin = new ConcurrentHashMap<>();
	private volatile MeasureTotals totals;

	/**
	 * @param model the model
	 * @param checker the rules
	 * @param options the reference date that is asked for and the severities that the caller sets
	 */
	public EvaluatedModel(InspModel model, ModelChecker checker, CheckOptions options) {
		this.dated = new DatedModel(model, options.referenceDate(model));
		this.checker = checker;
		this.options = options;
	}

	/** The same model by the same rules on another date; this one where the date is the same. */
	public EvaluatedModel on(LocalDate date) {
		return date.equals(referenceDate()) ? this : new EvaluatedModel(model(), checker, options.withReferenceDate(date));
	}

	/** The model. */
	public InspModel model() {
		return dated.model();
	}

	/** The reference date: the one asked for, else the model's own, else the clock's. */
	public LocalDate referenceDate() {
		return dated.referenceDate();
	}

	/** The settings of the model's policies. */
	public PolicySettings settings() {
		return dated.settings();
	}

	/** The fields of the place: what the policies declare, and what the values mean. */
	public PlaceFields fields() {
		return dated.fields();
	}

	/** The days on which deadlines end. */
	public Deadlines deadlines() {
		return dated.deadlines();
	}

	/** The calendar that applies. */
	public WorkingDays workingDays() {
		return dated.workingDays();
	}

	/** The state that a measure has reached, be it in a file of the model or in an imported one. */
	public MeasureState state(Measure measure) {
		return dated.state(measure);
	}

	/** The state that a step has reached by the reference date. */
	public StepState state(Step step) {
		return dated.state(step);
	}

	/** The states that the measures in the model's own files have reached, in the order of the model. */
	public List<MeasureState> states() {
		return dated.states();
	}

	/** The steps that are overdue while their measure is in time and not done: of these no measure says that it is late. */
	public List<StepState> overdueSteps() {
		return states().stream().filter(state -> !state.isDone() && !state.isOverdue())
				.flatMap(state -> state.measure().getSteps().stream())
				.map(this::state).filter(StepState::isOverdue).toList();
	}

	/** The totals of the measures in the model's own files. */
	public MeasureTotals totals() {
		var computed = totals;
		if (computed == null) {
			computed = MeasureTotals.of(states());
			totals = computed;
		}
		return computed;
	}

	/** The totals of some measures. */
	public MeasureTotals totals(Collection<Measure> measures) {
		return MeasureTotals.of(measures.stream().map(this::state).toList());
	}

	/** The violations, in the order of the files and of the elements in them. */
	public List<Violation> violations() {
		return evaluated().all();
	}

	/**
	 * The violations, as {@link #violations()}. As long as they are not computed, something is run between any two elements: others may ask
	 * this model then, and an exception cancels the evaluation.
	 *
	 * @param checkpoint is run between any two elements
	 */
	public List<Violation> violations(Runnable checkpoint) {
		var known = violations.get();
		if (known == null) {
			// within no lock: whoever the checkpoint lets in may ask as well
			known = publish(checker.evaluate(dated, options.overrides(), checkpoint));
		}
		return known.all();
	}

	/** The violations by an element itself; nothing for an element of an imported file. */
	public List<Violation> violations(EObject element) {
		return evaluated().byElement().getOrDefault(element, List.of());
	}

	/** The violations by an element and by what it contains, unless that has a name and so stands for itself. */
	public List<Violation> violationsWithin(EObject element) {
		evaluated();
		return violationsWithin.computeIfAbsent(element, each -> parts(each).flatMap(part -> violations(part).stream()).toList());
	}

	private static Stream<EObject> parts(EObject element) {
		var unnamed = element.eContents().stream().filter(part -> !(part instanceof NamedElement));
		return Stream.concat(Stream.of(element), unnamed.flatMap(EvaluatedModel::parts));
	}

	/**
	 * The violations by some elements, in order. As long as the whole model is not evaluated, only these elements are, which
	 * takes much less time and is not kept.
	 *
	 * @param elements the elements, and with each of them all that contain it
	 */
	public List<Violation> violations(Set<EObject> elements) {
		var known = violations.get();
		return known == null
				? checker.evaluate(dated, options.overrides(), elements)
				: known.all().stream().filter(violation -> elements.contains(violation.element())).toList();
	}

	/** Returns whether the violations of the whole model are computed, so that asking for them takes no time. */
	public boolean isEvaluated() {
		return violations.get() != null;
	}

	private Violations evaluated() {
		var known = violations.get();
		if (known == null) {
			synchronized (evaluation) {
				known = violations.get();
				if (known == null) {
					known = publish(checker.evaluate(dated, options.overrides(), () -> {
					}));
				}
			}
		}
		return known;
	}

	/** Of two evaluations at the same time, one at checkpoints and one at once, the first that ends is everybody's. */
	private Violations publish(List<Violation> found) {
		var computed = Violations.of(found);
		var first = violations.compareAndExchange(null, computed);
		return first == null ? computed : first;
	}
}
